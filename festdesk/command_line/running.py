"""The work of festdesk without a window: new, sample, intake, check, booklet, export, doctor.

Names of commands, options and JSON keys are stable. Exit codes: 0 done, 1 a check found errors
or the doctor something, 2 a known problem, said in one sentence on standard error, 3 a mistake of
ours, 130 stopped.
Everything slow is imported by the command that needs it, so that help and version come at once.
"""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from typing_extensions import override

from festdesk import __version__
from festdesk.base.errors import FileProblem, InputProblem, KnownError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.command_line.checking import check, options_of_check
from festdesk.command_line.files import CANNOT_WRITE, judge_output, opened, write_output
from festdesk.command_line.films import film_called
from festdesk.command_line.intake import options_of_intake, take_in
from festdesk.command_line.speaking import (
    DONE,
    ENDED_BY_SYSTEM,
    FOUND_ERRORS,
    KNOWN_PROBLEM,
    OUR_MISTAKE,
    STAGES,
    STOPPED,
    Bar,
    complain,
    speak_unicode,
)

if TYPE_CHECKING:
    from festdesk.booklet.book import Book
    from festdesk.snapshot import Snapshot

MAY_NOT = sentence(
    "Error", "You may not look at “{path}”. Ask whoever manages this computer, or copy the file."
)
IS_NO_FOLDER = sentence(
    "Error", "“{path}” is a file. Give the name of a folder, into which several files are written."
)
NO_SUCH_FILE = sentence("Error", "There is no file “{path}”. Check its name and folder.")
NO_DATE = sentence("Error", "“{text}” is no date. Write year, month and day, such as 2021-03-04.")
NO_LANGUAGE = sentence(
    "Error", "“{text}” is no language that festdesk knows. Write codes such as en,fr,de."
)
STOPPED_ITSELF = sentence(
    "Error",
    "The booklet was not made: the system ended the work, perhaps for want of memory. Close other "
    "programs and print again.",
)

WINDOW = "Give a FILE, or nothing, to open the window."
EXIT_CODES = (
    "Exit codes: 0 done; 1 a check found errors, or the doctor something; 2 a problem that is said "
    "in one sentence; 3 a mistake of festdesk; 130 stopped."
)
DOCTOR_STAGES = {
    "file": "Looking at the file",
    "history": "Looking at the history",
    "copying": "Copying",
    "reading": "Reading tables",
    "pictures": "Looking at pictures",
    "writing": "Writing",
}
EXPORT_FORMATS = ("json", "ics", "csv", "xlsx", "frab-json", "frab-xml", "jsonld", "filmographies")


# Starting


def run(arguments: Sequence[str], *, open_window: Callable[[list[str]], int]) -> int:
    """Do what the arguments say and return the exit code; with no command, open the window."""
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        return open_window(list(arguments))
    if arguments[0] == "--worker":
        return _work(arguments[1:])
    speak_unicode()
    try:
        chosen = make_parser().parse_args(arguments)
        return _run_guarded(chosen)
    except SystemExit as leaving:
        return int(leaving.code or 0)


def _run_guarded(chosen: argparse.Namespace) -> int:
    from festdesk.base.logs import start_logging  # noqa: PLC0415 -- slow import

    try:
        start_logging()
        command: Callable[[argparse.Namespace], int] = chosen.do
        status = command(chosen)
        sys.stdout.flush()
    except KnownError as problem:
        complain(str(problem))
        return KNOWN_PROBLEM
    except KeyboardInterrupt:
        complain("Stopped; nothing half-done was left behind.")
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output has read enough; Python would complain again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except PermissionError as problem:
        complain(str(FileProblem(MAY_NOT, path=problem.filename or "")))
        return KNOWN_PROBLEM
    except Exception as mistake:  # noqa: BLE001 -- the last resort: a sentence and a report
        return _report_mistake(mistake)
    return status


def _report_mistake(mistake: Exception) -> int:
    import logging  # noqa: PLC0415 -- slow import

    from festdesk.base import paths  # noqa: PLC0415 -- slow import

    logging.getLogger(__name__).error("A command ended in a mistake", exc_info=mistake)
    log = paths.log_folder() / "festdesk.log"
    complain(
        f"Something went wrong that should not have. What happened stands in “{log}”; please send "
        "it to us."
    )
    return OUR_MISTAKE


def _work(arguments: Sequence[str]) -> int:
    """Do a job for another process; Ctrl+C is that process's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if arguments[:1] == ["salvage"]:
        from festdesk.store.salvage.worker import main as salvage  # noqa: PLC0415 -- slow import

        return salvage(list(arguments[1:]))
    if arguments[:1] == ["compositor"]:
        from festdesk.booklet.compositor import main as compose  # noqa: PLC0415 -- slow import

        return compose(list(arguments[1:]))
    if arguments[:1] == ["spelling"]:
        from festdesk.spelling.worker import main as spell  # noqa: PLC0415 -- slow import

        return spell()
    if arguments[:1] == ["ahead"]:
        from festdesk.checks.ahead.worker import main as look_ahead  # noqa: PLC0415 -- slow import

        return look_ahead()
    if arguments[:1] == ["plan"]:
        from festdesk.planning.proposal.worker import main as plan  # noqa: PLC0415 -- slow import

        return plan(list(arguments[1:]))
    from festdesk.booklet.worker import main as do_job  # noqa: PLC0415 -- slow import

    return do_job(list(arguments[1:]))


# Options


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        complain(f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” tells more.")
        raise SystemExit(KNOWN_PROBLEM)


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands and options."""
    parser = _Parser(
        prog="festdesk",
        usage="festdesk [FILE]\n       festdesk COMMAND …",
        description=f"Edit and print the programme of a film festival. {WINDOW}",
        epilog=EXIT_CODES,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"festdesk {__version__}",
        help="Say which festdesk this is, and end.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (describe, add_options, do) in COMMANDS.items():
        command = commands.add_parser(
            name, help=describe, description=describe, prog=f"festdesk {name}"
        )
        add_options(command)
        command.set_defaults(do=do)
    return parser


def _add_file(parser: argparse.ArgumentParser, what: str = "The festival file.") -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=what)


def _options_of_new(parser: argparse.ArgumentParser) -> None:
    _add_file(parser, "The festival file to make, such as spring.festdesk; it must not exist yet.")
    parser.add_argument("--name", required=True, help="The name of the edition.")
    parser.add_argument(
        "--from", dest="starts", required=True, metavar="DATE", help="Its first day: 2021-03-04."
    )
    parser.add_argument(
        "--to", dest="ends", required=True, metavar="DATE", help="Its last day: 2021-03-14."
    )
    parser.add_argument(
        "--languages",
        nargs="+",
        default=["en"],
        metavar="CODE",
        help="The languages of its texts in the order of print, such as en,fr,de; en if not said.",
    )
    parser.add_argument(
        "--timezone",
        metavar="ZONE",
        help="Its time zone, such as Europe/Berlin; else this computer’s.",
    )


def _options_of_sample(parser: argparse.ArgumentParser) -> None:
    _add_file(parser, "The festival file to make; it must not exist yet.")


def _options_of_booklet(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--output", required=True, type=Path, metavar="OUT.pdf", help="The PDF to write."
    )
    parser.add_argument(
        "--profile",
        default="screen",
        metavar="NAME",
        help="What the PDF is for: screen, press, proof (marked for correcting), imposed (sheets"
        " to fold), or the name of one of the edition’s own profiles.",
    )
    parser.add_argument(
        "--product",
        choices=("programme", "catalogue"),
        default="catalogue",
        help="Which book: the programme to choose by, or the catalogue to keep.",
    )
    parser.add_argument("--design", metavar="NAME", help="The design, if not the book’s own.")
    parser.add_argument(
        "--languages",
        metavar="CODES",
        help="One to three languages of the book, such as en or en,fr; else the book’s own.",
    )
    parser.add_argument("--film", metavar="ID", help="Print one film only: its id or its title.")
    parser.add_argument(
        "--check", action="store_true", help="Write what was checked in the finished PDF, as JSON."
    )
    parser.add_argument(
        "--despite",
        metavar="REASON",
        help="Write a file for press although findings block print, and note why in its log.",
    )


def _options_of_export(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--as",
        dest="format",
        required=True,
        choices=EXPORT_FORMATS,
        help="The format to write: json is the whole edition, filmographies a table of all entries "
        "as CSV, all others are the calendar.",
    )
    parser.add_argument(
        "--output",
        required=True,
        type=Path,
        metavar="OUT",
        help="The file to write; with --each the folder to write files into.",
    )
    parser.add_argument("--language", metavar="CODE", help="One of the edition's languages.")
    parser.add_argument(
        "--each",
        choices=("venue", "strand", "guest"),
        help="Write a file for each venue, strand or guest.",
    )
    for name in ("venue", "strand", "guest"):
        parser.add_argument(f"--{name}", metavar="NAME", help=f"Only screenings of this {name}.")
    parser.add_argument(
        "--notes", action="store_true", help="With notes for colleagues, in csv and xlsx."
    )


# Commands


def _parse_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise InputProblem(NO_DATE, text=text) from problem


def _parse_languages(words: Sequence[str]) -> tuple[str, ...]:
    from festdesk.base.languages import find_language  # noqa: PLC0415 -- slow import

    found: dict[str, None] = {}
    for word in ",".join(words).replace(" ", ",").split(","):
        if word:
            code = find_language(word)
            if code is None:
                raise InputProblem(NO_LANGUAGE, text=word)
            found[code] = None
    return tuple(found)


def _zone_of_computer() -> str:
    """Return the IANA name of the zone this computer keeps, or UTC where it does not tell."""
    told = os.environ.get("TZ", "").lstrip(":")
    if told:
        return told
    parts = Path("/etc/localtime").resolve().parts
    if "zoneinfo" in parts:
        return "/".join(parts[parts.index("zoneinfo") + 1 :])
    return "UTC"


def make_new(chosen: argparse.Namespace) -> int:
    """Make a new festival file."""
    from festdesk.editing.editions import judge_edition  # noqa: PLC0415 -- slow import
    from festdesk.editions.tables import Edition  # noqa: PLC0415 -- slow import
    from festdesk.store.document import Document  # noqa: PLC0415 -- slow import

    edition = Edition(
        name=chosen.name.strip(),
        starts_on=_parse_date(chosen.starts),
        ends_on=_parse_date(chosen.ends),
        languages=_parse_languages(chosen.languages),
        time_zone=chosen.timezone or _zone_of_computer(),
    )
    judge_edition(edition)
    Document.create(chosen.file, edition).close()
    print(f"Made “{chosen.file}” for {edition.name}, {edition.starts_on} to {edition.ends_on}.")
    return DONE


def make_sample(chosen: argparse.Namespace) -> int:
    """Make a festival file with the sample edition."""
    from festdesk.sample import sample_edition, write_sample  # noqa: PLC0415 -- slow import
    from festdesk.store.document import Document  # noqa: PLC0415 -- slow import

    path: Path = chosen.file
    with Document.create(path, sample_edition(), fill=write_sample) as document:
        snapshot = document.snapshot()
    films, screenings = len(snapshot.films), len(snapshot.screenings)
    print(f"Made “{path}” with {films} films and {screenings} screenings.")
    return DONE


def export(chosen: argparse.Namespace) -> int:
    """Write the edition for other programs."""
    if chosen.format == "filmographies":
        return _export_filmographies(chosen)
    if chosen.format != "json":
        return _export_calendar(chosen)
    from festdesk.exchange.json_file import as_text  # noqa: PLC0415 -- slow import

    judge_output(chosen.output, chosen.file)
    with opened(chosen.file, read_only=True) as document:
        text = as_text(document.snapshot())
    write_output(chosen.output, text.encode())
    return DONE


def _export_filmographies(chosen: argparse.Namespace) -> int:
    """Write the entries of all people as one table, in the order of their names."""
    from festdesk.exchange.filmography_tables import (  # noqa: PLC0415 -- slow import
        as_csv,
        people_with_entries,
    )
    from festdesk.exchange.scopes import language_in  # noqa: PLC0415 -- slow import

    judge_output(chosen.output, chosen.file)
    with opened(chosen.file, read_only=True) as document:
        snapshot = document.snapshot()
    language = language_in(snapshot, chosen.language)
    write_output(chosen.output, as_csv(snapshot, people_with_entries(snapshot), language))
    return DONE


def _export_calendar(chosen: argparse.Namespace) -> int:
    """Write the calendar in one of its formats, into one file or into several."""
    from festdesk.exchange.calendar_events import calendar_of  # noqa: PLC0415 -- slow import
    from festdesk.exchange.calendar_files import Each, files_of  # noqa: PLC0415 -- slow import
    from festdesk.exchange.formats import (  # noqa: PLC0415 -- slow import
        TOLD_COLUMNS,
        format_called,
    )
    from festdesk.exchange.scopes import language_in, scope_called  # noqa: PLC0415 -- slow import

    if chosen.each is None:
        judge_output(chosen.output, chosen.file)
    elif chosen.output.exists() and not chosen.output.is_dir():
        raise FileProblem(IS_NO_FOLDER, path=chosen.output)
    with opened(chosen.file, read_only=True) as document:
        snapshot = document.snapshot()
        revisions = document.revisions("screening", TOLD_COLUMNS)
    calendar = calendar_of(
        snapshot,
        language=language_in(snapshot, chosen.language),
        scope=scope_called(snapshot, venue=chosen.venue, strand=chosen.strand, guest=chosen.guest),
        revisions=revisions,
    )
    each = Each(chosen.each or Each.WHOLE)
    files = files_of(calendar, format_called(chosen.format), each, with_notes=chosen.notes)
    for name, content in files:
        if chosen.each is None:
            write_output(chosen.output, content)
        else:
            _make_folder(chosen.output)
            judge_output(chosen.output / name, chosen.file)
            write_output(chosen.output / name, content)
    return DONE


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise FileProblem(CANNOT_WRITE, path=path, reason=problem.strerror) from problem


# The doctor


def _options_of_doctor(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--salvage",
        type=Path,
        metavar="OUT",
        help="Write what can be read of it into this new file; it must not exist yet.",
    )
    parser.add_argument("--json", action="store_true", help="Write what was found as JSON.")


def see_doctor(chosen: argparse.Namespace) -> int:
    """Look at every part of a file, and salvage what can be read where that is asked for."""
    from festdesk.store.doctor import examine  # noqa: PLC0415 -- slow import
    from festdesk.store.salvage.report import report_as_json, tell  # noqa: PLC0415 -- slow import
    from festdesk.store.salvage.rescuing import rescue  # noqa: PLC0415 -- slow import

    path: Path = chosen.file
    if not path.is_file():
        raise FileProblem(NO_SUCH_FILE, path=path)
    with Bar(DOCTOR_STAGES) as bar:
        found = examine(path, bar.show)
    said: dict[str, object] = {
        "sound": not found,
        "findings": [
            {
                "code": complaint.code,
                "message": str(complaint),
                "facts": {name: str(fact) for name, fact in complaint.facts.items()},
            }
            for complaint in found
        ],
    }
    lines = [f"{complaint}  [{complaint.code}]" for complaint in found]
    if not found:
        lines.append(f"“{path}” is sound.")
    if chosen.salvage is not None:
        with Bar(DOCTOR_STAGES) as bar:
            report = rescue(path, chosen.salvage, progress=bar.show)
        said["salvage"] = report_as_json(report)
        lines += [str(line) for line in tell(report)]
    print(json.dumps(said, ensure_ascii=False, indent=2) if chosen.json else "\n".join(lines))
    return FOUND_ERRORS if found else DONE


# The booklet


def print_booklet(chosen: argparse.Namespace) -> int:
    """Print the booklet, or one film's pages, to a PDF; the work is done in a child process."""
    import tempfile  # noqa: PLC0415 -- slow import

    from festdesk.base import paths  # noqa: PLC0415 -- slow import
    from festdesk.booklet.export import prepare_job  # noqa: PLC0415 -- slow import
    from festdesk.booklet.own_profiles import profile_called  # noqa: PLC0415 -- slow import
    from festdesk.booklet.worker import command  # noqa: PLC0415 -- slow import
    from festdesk.booklet.writing import remove_parts  # noqa: PLC0415 -- slow import
    from festdesk.checks.notes import notes_by_film  # noqa: PLC0415 -- slow import
    from festdesk.command_line.book import Gate  # noqa: PLC0415 -- slow import

    judge_output(chosen.output, chosen.file)
    with tempfile.TemporaryDirectory(prefix="festdesk-") as folder, Bar(STAGES) as bar:
        with opened(chosen.file, read_only=True) as document:
            snapshot = document.snapshot()
            profile = profile_called(snapshot, chosen.profile)
            book = _book_chosen(chosen, snapshot)
            film_id = film_called(chosen.film, snapshot) if chosen.film else None
            gate = None
            if profile.press:
                gate = Gate.of(
                    document,
                    book,
                    film_id,
                    profile,
                    reason=chosen.despite,
                    folder=Path(folder),
                    bar=bar,
                )
            job = prepare_job(
                Path(folder),
                snapshot,
                document.picture,
                output=chosen.output,
                book=book,
                profile=profile,
                notes=notes_by_film(snapshot) if profile.notes else None,
                film_id=film_id,
                decided=gate.decided if gate is not None else (),
                before=gate.before if gate is not None else None,
                stills=paths.cache_folder() / "stills",
                progress=lambda stage, done, of: bar.show(str(stage), done, of),
            )
        try:
            result = _follow(command(job), Path(folder), bar)
        except BaseException:
            remove_parts(chosen.output)  # the worker has ended by now, however it did
            raise
    if gate is not None:
        gate.log(chosen.file, chosen.output, profile.name, int(str(result["pages"])))
    if chosen.check:
        print(json.dumps(result["verdict"], ensure_ascii=False, indent=2))
    else:
        print(f"Printed {result['pages']} pages to “{chosen.output}”.")
    return DONE


def _book_chosen(chosen: argparse.Namespace, snapshot: "Snapshot") -> "Book":
    from festdesk.booklet.book import book_of  # noqa: PLC0415 -- slow import

    languages = _parse_languages([chosen.languages]) if chosen.languages else ()
    return book_of(snapshot, chosen.product, languages=languages, design=chosen.design or "")


def _follow(command: Sequence[str], folder: Path, bar: Bar) -> dict[str, object]:
    """Run a worker to its end, showing its progress; return its result.

    What it leaves when it is killed lies in `folder`.
    """
    import subprocess  # noqa: PLC0415 -- slow import
    import tempfile  # noqa: PLC0415 -- slow import

    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(  # noqa: S603 -- our own program
            command,
            stdout=subprocess.PIPE,
            stderr=complaints,
            env=os.environ | {"TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)},
        ) as worker,
    ):
        try:
            for line in worker.stdout or ():
                said = json.loads(line)
                if "problem" in said:
                    raise PrintProblem.because(said["problem"])
                if "result" in said:
                    result: dict[str, object] = said["result"]
                    return result
                bar.show(said["stage"], said["done"], said["of"])
            if worker.wait() < 0 or worker.returncode == ENDED_BY_SYSTEM:
                raise PrintProblem(STOPPED_ITSELF)
            complaints.seek(0)
            raise RuntimeError(complaints.read().decode(errors="replace"))
        finally:
            worker.kill()


# What the commands are: help, options, function.
COMMANDS: dict[
    str,
    tuple[
        str,
        Callable[[argparse.ArgumentParser], None],
        Callable[[argparse.Namespace], int],
    ],
] = {
    "new": ("Make a new festival file.", _options_of_new, make_new),
    "sample": (
        "Make a festival file with a small invented edition to look around in.",
        _options_of_sample,
        make_sample,
    ),
    "intake": (
        "Read pages, documents and tables of films as they come, and take them over.",
        options_of_intake,
        take_in,
    ),
    "check": ("Say what should be looked at before print.", options_of_check, check),
    "booklet": ("Print the booklet, or the pages of one film.", _options_of_booklet, print_booklet),
    "export": ("Write the edition for other programs.", _options_of_export, export),
    "doctor": (
        "Look at every part of a file; salvage what can be read of a damaged one.",
        _options_of_doctor,
        see_doctor,
    ),
}
