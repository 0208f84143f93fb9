"""The command intake: files and standard input are read, shown, and taken into an edition."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.command_line.files import judge_holder, opened
from festdesk.command_line.speaking import DONE, Bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.command_line.intake_plans import Plan
    from festdesk.command_line.intake_sources import Source
    from festdesk.store.document import Document

NEEDS_FILE = sentence(
    "Error",
    "A dry run holds what comes in against a festival file. Name it with --into; nothing is "
    "changed in it.",
)
READING = {"reading": "Reading"}
STAGES = {"comparing": "Comparing with the cards", "taking": "Taking in"}


def options_of_intake(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="Texts, web pages, Word, OpenDocument, RTF and PDF files, tables (CSV, XLSX, ODS); "
        "- is standard input.",
    )
    parser.add_argument(
        "--into", type=Path, metavar="FILE", help="Put what was understood into this festival file."
    )
    parser.add_argument(
        "--mapping",
        metavar="NAME",
        help="What the columns of tables hold: the name of a mapping that is kept in FILE, of a "
        "ready-made one such as filmfreeway, or a JSON file. For pages: a layout kept in FILE.",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="Say what would be added, changed, kept and asked, and change nothing.",
    )
    parser.add_argument("--json", action="store_true", help="Write what was understood as JSON.")


def take_in(chosen: argparse.Namespace) -> int:
    """Read what comes in, and put what was understood into an edition where one is named."""
    from festdesk.command_line.intake_sources import contents_of  # noqa: PLC0415 -- slow import

    if chosen.dry_run and chosen.into is None:
        raise InputProblem(NEEDS_FILE)
    contents = contents_of(chosen.paths)
    if chosen.into is None:
        said = _show(contents, chosen)
    else:
        if not chosen.dry_run:
            judge_holder(chosen.into)
        with opened(chosen.into, read_only=chosen.dry_run) as document:
            said = _take_all(document, contents, chosen)
    if chosen.json:
        print(json.dumps(said[0] if len(said) == 1 else said, ensure_ascii=False, indent=2))
    return DONE


def _show(contents: "Sequence[tuple[str, bytes]]", chosen: argparse.Namespace) -> list[Any]:
    """Say what was understood."""
    from festdesk.command_line.intake_sources import Reader  # noqa: PLC0415 -- slow import
    from festdesk.command_line.intake_words import tell_reading  # noqa: PLC0415 -- slow import
    from festdesk.intake.as_json import reading_as_json  # noqa: PLC0415 -- slow import

    said = []
    for source in _read(contents, Reader(mapping=chosen.mapping)):
        said.append(reading_as_json(source.reading))
        if not chosen.json:
            tell_reading(source)
    return said


def _read(contents: "Sequence[tuple[str, bytes]]", reader: Any) -> "list[Source]":  # noqa: ANN401 -- a Reader, which is imported slowly
    with Bar(READING) as bar:
        reader.progress = lambda done, of: bar.show("reading", done, of)
        return [source for name, content in contents for source in reader.read(name, content)]


def _take_all(
    document: "Document", contents: "Sequence[tuple[str, bytes]]", chosen: argparse.Namespace
) -> list[Any]:
    """Take in all sources, each as one act, or say what that would do."""
    from festdesk.command_line.intake_json import plan_as_json  # noqa: PLC0415 -- slow import
    from festdesk.command_line.intake_plans import plan_of  # noqa: PLC0415 -- slow import
    from festdesk.command_line.intake_sources import Reader  # noqa: PLC0415 -- slow import
    from festdesk.command_line.intake_words import tell_plan  # noqa: PLC0415 -- slow import

    # All are read before the first is taken over: a problem leaves the file untouched.
    sources = _read(contents, Reader.of(document.snapshot(), mapping=chosen.mapping))
    if not chosen.dry_run:
        _keep_state(document)
    said = []
    for source in sources:
        with Bar(STAGES) as bar:
            plan = plan_of(
                document.snapshot(), source, lambda done, of: bar.show("comparing", done, of)
            )
            if not chosen.dry_run:
                plan = _taken(document, source, plan, bar)
        snapshot = document.snapshot()
        said.append(plan_as_json(plan, snapshot))
        if not chosen.json:
            tell_plan(source, plan, snapshot)
    return said


def _taken(document: "Document", source: "Source", plan: "Plan", bar: Bar) -> "Plan":
    """Take a source in as one act, and return the plan with what came of it."""
    from festdesk.intake.accept import take_in_films  # noqa: PLC0415 -- slow import

    if not plan.does_anything:
        return replace(plan, is_done=True)
    before = len(document.snapshot().entries)
    with document.edit(f"Take in {source.told}") as session:
        made = take_in_films(
            session,
            source.reading,
            plan.takings(),
            plan.decisions,
            asked=plan.decided,
            source_name=source.told,
            body=source.body,
            came_as=source.came_as,
            profile_id=source.profile_id or None,
            table=source.table,
            progress=lambda done, of: bar.show("taking", done, of),
        )
    added = len(document.snapshot().entries) - before
    return replace(plan, is_done=True, film_ids=made, entries_added=added)


def _keep_state(document: "Document") -> None:
    """Keep the state that the file has before anything is taken in; a full disk is no obstacle."""
    from festdesk.base.errors import BackupProblem  # noqa: PLC0415 -- slow import
    from festdesk.store.backups.keeping import Reason, back_up  # noqa: PLC0415 -- slow import

    try:
        back_up(document, Reason.IMPORT)
    except BackupProblem as problem:
        print(problem, file=sys.stderr)
