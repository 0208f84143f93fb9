"""From a content to a checked file on the disk: stills, pages, pictures, finish, check.

All that is made lies in a private folder until the last step. What is big is a file there and not
in memory, so that the need of memory does not grow with the pictures.
"""

import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.compile import Press, places_in
from festdesk.booklet.compositor import OWN_FACES, Composed, Work, compose, pages_in
from festdesk.booklet.finishing import finish
from festdesk.booklet.imposition import impose, sides_of, slug_lines
from festdesk.booklet.inserting import insert_pages
from festdesk.booklet.jobs import Job, Result, profile_for
from festdesk.booklet.kept_stills import thin_out
from festdesk.booklet.own_faces import write_faces
from festdesk.booklet.preflight.expected import Expected, expected_of
from festdesk.booklet.preflight.foreign import claim_of
from festdesk.booklet.preflight.reading import check
from festdesk.booklet.preflight.verdict import Claim, Verdict, raise_unless_ready
from festdesk.booklet.profiles import Imposition, Marks, Profile, ProfileName
from festdesk.booklet.stages import Progress, Stage
from festdesk.booklet.stills import orders_in
from festdesk.booklet.swapping import swap
from festdesk.booklet.trim import Trim
from festdesk.booklet.words import words_in
from festdesk.booklet.writing import write_whole

if TYPE_CHECKING:
    from datetime import datetime

    from festdesk.booklet.stills import Fetch

NO_FOLDER = sentence("Error", "There is no folder {folder}, so the PDF cannot be written there.")
IS_FOLDER = sentence(
    "Error", "{path} is a folder, so no PDF of that name can be written. Choose another name."
)
MAY_NOT_WRITE = sentence(
    "Error",
    "Nothing may be written into the folder {folder}. Choose another one. What is there is"
    " unharmed.",
)
NO_ROOM = sentence(
    "Error",
    "The booklet could not be made: {reason}. Make room in {folder} and print again. An older file"
    " of that name is unharmed.",
)


def run_job(path: Path, progress: Progress) -> Result:
    """Do a job that `prepare_job` has written, in the folder where it lies."""
    job = Job(**json.loads(path.read_text(encoding="utf-8")))
    content = json.loads((path.parent / "content.json").read_text(encoding="utf-8"))
    pictures = path.parent / "pictures"
    known = {picture.name: picture for picture in pictures.iterdir()}

    def fetch(sha256: str) -> bytes | None:
        return known[sha256].read_bytes() if sha256 in known else None

    return print_content(content, fetch, job, progress, room=path.parent)


def print_content(
    content: Mapping[str, Any],
    fetch: "Fetch",
    job: Job,
    progress: Progress,
    *,
    made_at: "datetime | None" = None,
    room: Path | None = None,
) -> Result:
    """Set, finish, check and write a content; all in between lies in a folder in `room`.

    Raises:
        PrintProblem: It could not be made or written, or does not pass its check.
    """
    output = Path(job.output)
    raise_unless_writable(output)
    try:
        with tempfile.TemporaryDirectory(
            prefix="festdesk-print-", dir=room, ignore_cleanup_errors=True
        ) as folder:
            return _print(content, fetch, job, progress, made_at=made_at, folder=Path(folder))
    except OSError as error:
        raise PrintProblem(
            NO_ROOM, reason=error.strerror or str(error), folder=str(room or tempfile.gettempdir())
        ) from error


def raise_unless_writable(output: Path) -> None:
    """Raise a problem where a file cannot be written, before there is work that would be lost."""
    if not output.parent.is_dir():
        raise PrintProblem(NO_FOLDER, folder=str(output.parent))
    if output.is_dir():
        raise PrintProblem(IS_FOLDER, path=str(output))
    if not os.access(output.parent, os.W_OK):
        raise PrintProblem(MAY_NOT_WRITE, folder=str(output.parent))


def _print(
    content: Mapping[str, Any],
    fetch: "Fetch",
    job: Job,
    progress: Progress,
    *,
    made_at: "datetime | None",
    folder: Path,
) -> Result:
    profile = profile_for(job, fetch, folder)
    kept = Path(job.stills) if job.stills else None
    with Press(folder / "press", stills=kept) as press:
        press.prepare_stills(
            content, fetch, profile, done=lambda done, of: progress(Stage.STILLS, done, of)
        )
        work = Work(
            "preview.typ" if job.single else "main.typ", profile, press.missing_pictures, made_at
        )
        composed = _set_before(job, work) or _composed(folder, content, fetch, work, progress)
        pages, places = _counted(composed.pdf)
        progress(Stage.SETTING, pages, pages)
        made, foreign = _illustrated(composed.pdf, press, content, fetch, profile, progress)
        if kept is not None:
            thin_out(kept)
        expected = expected_of(
            content,
            trim=Trim(content["look"]["width"], content["look"]["height"]),
            pages=pages,
            places=places,
            standards=composed.standards,
            decided=press.sizes_of(content, profile, job.decided),
        )
        made, verdict = _finished(made, _for_pages(profile), expected, made_at, progress)
        if profile.imposition is not None:
            slugs = partial(press.set_slugs, language=str(content["language"]))
            name = Path(job.output).name
            made, of_sheets = _on_sheets(made, profile, expected, (name, slugs), progress)
            verdict = _both(verdict, of_sheets)
        verdict = replace(verdict, claims=(*verdict.claims, *foreign))
    progress(Stage.WRITING, 0, 1)
    write_whole(made, Path(job.output))
    return Result(
        output=job.output,
        pages=pages,
        size_bytes=made.stat().st_size,
        places=places,
        checked=[str(claim) for claim in verdict.claims],
        verdict=verdict.as_mapping(),
        replaced=composed.replaced,
        missing_pictures=sorted(work.missing),
    )


def _set_before(job: Job, work: Work) -> Composed | None:
    """Return the pages that were set before the job was given, if they have the same stills."""
    if job.set_in is None:
        return None
    composed = pages_in(Path(job.set_in))
    return composed if composed.missing == work.missing else None


def _composed(
    folder: Path, content: Mapping[str, Any], fetch: "Fetch", work: Work, progress: Progress
) -> Composed:
    """Set the pages, with proxies for stills, in a process of its own."""
    room = folder / "engine"
    room.mkdir()
    write_faces(content, fetch, room / OWN_FACES)
    progress(Stage.SETTING, 0, 0)
    return compose(room, content, work, waiting=lambda: progress(Stage.SETTING, 0, 0))


def _illustrated(
    source: Path,
    press: Press,
    content: Mapping[str, Any],
    fetch: "Fetch",
    profile: Profile,
    progress: Progress,
) -> tuple[Path, tuple[Claim, ...]]:
    """Put foreign pages and stills in the place of their proxies; tell how the former came in."""
    claims: tuple[Claim, ...] = ()
    if profile.press:
        inserted = source.with_name("inserted.pdf")
        orders = orders_in(content, bleed_mm=profile.bleed_mm)
        found = insert_pages(source, inserted, orders, fetch, profile)
        if found.count:
            source = inserted
        if found.count or found.pictured:
            claims = (claim_of(found.pictured),)
    target = source.with_name("illustrated.pdf")
    with target.open("wb") as opened:
        swap(
            source.read_bytes(),
            press.stills_for(content, profile),
            opened,
            done=lambda done, of: progress(Stage.PICTURES, done, of),
        )
    return target, claims


def _finished(
    source: Path,
    profile: Profile,
    expected: Expected,
    made_at: "datetime | None",
    progress: Progress,
) -> tuple[Path, Verdict]:
    """Finish a file as its profile wants it and read it again; a fault is a problem."""
    target = source.with_name("finished.pdf")
    finish(
        source,
        target,
        profile,
        made_at=made_at,
        progress=lambda done, of: progress(Stage.FINISHING, done, of),
    )
    return target, _checked(target, profile, expected, progress)


def _on_sheets(
    source: Path,
    profile: Profile,
    expected: Expected,
    slug: tuple[str, Callable[[Sequence[str]], bytes]],
    progress: Progress,
) -> tuple[Path, Verdict]:
    """Lay finished pages on sheets and read these again; `slug` is a name, and what sets lines."""
    plan = profile.imposition or Imposition()
    sides = sides_of(expected.pages or 0, plan)
    name, set_slugs = slug
    marked = profile.marks is not Marks.NONE
    words = words_in(expected.language or "")["sheet"]
    target = source.with_name("sheets.pdf")
    trim = impose(
        source,
        target,
        plan,
        slugs=set_slugs(list(slug_lines(sides, words, name))) if marked else None,
        marked=marked,
        progress=lambda done, of: progress(Stage.IMPOSING, done, of),
    )
    # Where parts begin and what lists print was read on the pages; sheets have another order.
    wanted = Expected(
        trim, len(sides), title=expected.title, language=expected.language, decided=expected.decided
    )
    return target, _checked(target, profile, wanted, progress)


def _for_pages(profile: Profile) -> Profile:
    """Return the profile for single pages; those that will lie on sheets have no marks."""
    if profile.imposition is None:
        return profile
    return replace(profile, purpose=ProfileName.PRESS, marks=Marks.NONE, imposition=None)


def _checked(path: Path, profile: Profile, expected: Expected, progress: Progress) -> Verdict:
    verdict = check(
        path,
        profile,
        expected=expected,
        progress=lambda done, of: progress(Stage.CHECKING, done, of),
    )
    raise_unless_ready(verdict)
    return verdict


def _both(of_pages: Verdict, of_sheets: Verdict) -> Verdict:
    """Return what holds of sheets, and what can be read of their pages alone."""
    said = {claim.code for claim in of_sheets.claims}
    more = tuple(claim for claim in of_pages.claims if claim.code not in said)
    return replace(of_sheets, claims=of_sheets.claims + more)


def _counted(pdf: Path) -> tuple[int, dict[str, int]]:
    """Return how many pages there are, and on which each part and entry begins."""
    import pikepdf

    with pikepdf.open(pdf) as opened:
        return len(opened.pages), places_in(opened)
