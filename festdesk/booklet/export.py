"""A whole export: content and stills in, a checked file on the disk, progress on the way.

It can be stopped at any moment: what it writes goes to a private folder until the last step.
"""

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.book import Trim, book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.finishing import finish
from festdesk.booklet.preflight.expected import expected_of
from festdesk.booklet.preflight.reading import check
from festdesk.booklet.preflight.verdict import raise_unless_ready
from festdesk.booklet.profiles import PROFILES, ProfileName
from festdesk.booklet.stills import orders_in
from festdesk.booklet.writing import write_whole

if TYPE_CHECKING:
    from datetime import datetime

    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.stills import Fetch
    from festdesk.snapshot import Snapshot

NO_SUCH_FILM = sentence("Error", "There is no film with the id {film}.")
NO_FOLDER = sentence("Error", "There is no folder {folder}, so the PDF cannot be written there.")
_CONTENT = "content.json"
_JOB = "job.json"


class Stage(StrEnum):
    """What an export is at; setting cannot be counted, all others can."""

    ENTRIES = "entries"
    STILLS = "stills"
    SETTING = "setting"
    FINISHING = "finishing"
    CHECKING = "checking"
    WRITING = "writing"


# Told the stage, how much of it is done and of how much; 0 of 0 where nobody can know.
Progress = Callable[[Stage, int, int], None]


def say_nothing(_stage: Stage, _done: int, _of: int) -> None:
    """Take progress and keep it."""


@dataclass(frozen=True, slots=True)
class Job:
    """An export that another process can do: all it needs lies in its folder."""

    output: str
    profile: str = ProfileName.SCREEN
    single: bool = False  # the pages of one entry instead of the book


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an export."""

    output: str
    pages: int
    size_bytes: int
    places: dict[str, int]
    checked: list[str]
    # Texts that print in other letters than their own, and stills that could not be read.
    replaced: list[list[str]]
    missing_pictures: list[str]


def prepare_job(  # noqa: PLR0913 -- each of them is a choice of whoever exports
    folder: Path,
    snapshot: "Snapshot",
    fetch: "Fetch",
    *,
    output: Path,
    book: "Book | None" = None,
    profile: str = ProfileName.SCREEN,
    film_id: "FilmId | None" = None,
    progress: Progress = say_nothing,
) -> Path:
    """Write all that an export needs into a private folder; return the job to give a worker."""
    content = _content(snapshot, book or book_of(snapshot), film_id, progress)
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for order in orders_in(content):
        target = pictures / order.sha256
        picture = None if target.exists() else fetch(order.sha256)
        if picture is not None:
            target.write_bytes(picture)
    (folder / _CONTENT).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    job = folder / _JOB
    job.write_text(
        json.dumps(asdict(Job(str(output.resolve()), profile, film_id is not None))),
        encoding="utf-8",
    )
    return job


def run_job(path: Path, progress: Progress) -> Result:
    """Do a job that `prepare_job` has written."""
    job = Job(**json.loads(path.read_text(encoding="utf-8")))
    content = json.loads((path.parent / _CONTENT).read_text(encoding="utf-8"))
    pictures = path.parent / "pictures"
    known = {picture.name: picture for picture in pictures.iterdir()}

    def fetch(sha256: str) -> bytes | None:
        return known[sha256].read_bytes() if sha256 in known else None

    return print_content(content, fetch, job, progress)


def export(  # noqa: PLR0913 -- each of them is a choice of whoever exports
    snapshot: "Snapshot",
    fetch: "Fetch",
    output: Path,
    *,
    book: "Book | None" = None,
    profile: str = ProfileName.SCREEN,
    film_id: "FilmId | None" = None,
    progress: Progress = say_nothing,
) -> Result:
    """Print a book or one entry in this process."""
    content = _content(snapshot, book or book_of(snapshot), film_id, progress)
    return print_content(content, fetch, Job(str(output), profile, film_id is not None), progress)


def print_content(
    content: Mapping[str, Any],
    fetch: "Fetch",
    job: Job,
    progress: Progress,
    *,
    made_at: "datetime | None" = None,
) -> Result:
    """Set, finish, check and write a content."""
    profile = PROFILES[ProfileName(job.profile)]
    output = Path(job.output)
    if not output.parent.is_dir():
        raise PrintProblem(NO_FOLDER, folder=str(output.parent))
    with Press() as press, tempfile.TemporaryDirectory(prefix="festdesk-export-") as folder:
        press.prepare_stills(
            content, fetch, profile, done=lambda done, of: progress(Stage.STILLS, done, of)
        )
        progress(Stage.SETTING, 0, 0)
        set_pages = press.set_film if job.single else press.set_book
        pdf = set_pages(content, fetch, profile, made_at=made_at)
        standards = press.standards
        replaced, missing = press.replaced, press.missing_pictures
        places = page_of_entries(pdf)
        work = Path(folder)
        as_set, finished = work / "set.pdf", work / "finished.pdf"
        as_set.write_bytes(pdf)
        finish(as_set, finished, profile, made_at=made_at,
               progress=lambda done, of: progress(Stage.FINISHING, done, of))  # fmt: skip
        verdict = check(
            finished,
            profile,
            expected=expected_of(
                content,
                trim=Trim(content["look"]["width"], content["look"]["height"]),
                places=places,
                standards=standards,
            ),
            progress=lambda done, of: progress(Stage.CHECKING, done, of),
        )
        raise_unless_ready(verdict)
        progress(Stage.WRITING, 0, 1)
        write_whole(finished, output)
        size = finished.stat().st_size
    return Result(
        output=str(output),
        pages=verdict.pages,
        size_bytes=size,
        places=places,
        checked=[str(claim) for claim in verdict.claims],
        replaced=[[one.text, one.printed] for one in replaced],
        missing_pictures=sorted(missing),
    )


def _content(
    snapshot: "Snapshot", book: "Book", film_id: "FilmId | None", progress: Progress
) -> dict[str, Any]:
    if film_id is None:
        return book_content(snapshot, book, done=lambda done, of: progress(Stage.ENTRIES, done, of))
    if film_id not in snapshot.films:
        raise PrintProblem(NO_SUCH_FILM, film=film_id)
    content = preview_content(snapshot, film_id, book)
    progress(Stage.ENTRIES, 1, 1)
    return content
