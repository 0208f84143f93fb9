"""What an export needs, put together from an edition: a job for a worker, or done at once."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.book import book_of
from festdesk.booklet.compositor import keep_pages, pages_in
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.jobs import Job, Result
from festdesk.booklet.kept_stills import folder_for, is_whole
from festdesk.booklet.own_faces import faces_in, write_faces
from festdesk.booklet.printing import NO_ROOM, print_content
from festdesk.booklet.profile_values import profile_of
from festdesk.booklet.profiles import ProfileName
from festdesk.booklet.stages import Progress, Stage, say_nothing
from festdesk.booklet.stills import orders_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.compile import Press
    from festdesk.booklet.profiles import Profile
    from festdesk.booklet.stills import Fetch
    from festdesk.snapshot import Snapshot

_MOST_NOTES = 24
NO_SUCH_FILM = sentence("Error", "There is no film with the id {film}.")


@dataclass(frozen=True, slots=True)
class SetBefore:
    """A book that was set before its export, to be looked at: its content, where its pages lie."""

    content: dict[str, Any]
    folder: Path

    def read(self) -> bytes:
        """Return the pages as a PDF, with proxies for stills."""
        return pages_in(self.folder).pdf.read_bytes()


def set_before(  # noqa: PLR0913 -- as with `prepare_job`
    press: "Press",
    snapshot: "Snapshot",
    book: "Book",
    fetch: "Fetch",
    profile: "Profile",
    *,
    folder: Path,
    notes: "Mapping[FilmId, Sequence[str]] | None" = None,
    progress: Progress = say_nothing,
) -> SetBefore:
    """Set a book as its export would, with proxies for stills, and keep its pages in a folder.

    `press` has set nothing yet; `profile` has its own inks as a file, where it has any.

    Raises:
        PrintProblem: It could not be set, or there is no room for it.
    """
    content = _content(snapshot, book, None, progress)
    with_notes(content, notes or {})
    try:
        press.prepare_stills(
            content, fetch, profile, done=lambda done, of: progress(Stage.STILLS, done, of)
        )
        write_faces(content, fetch, press.own_faces)
        progress(Stage.SETTING, 0, 0)
        keep_pages(folder, press.set_pages("main.typ", content, profile), press)
    except OSError as error:
        raise PrintProblem(
            NO_ROOM, reason=error.strerror or str(error), folder=str(folder)
        ) from error
    return SetBefore(content, folder)


def prepare_job(  # noqa: PLR0913 -- each of them is a choice of whoever exports
    folder: Path,
    snapshot: "Snapshot",
    fetch: "Fetch",
    *,
    output: Path,
    book: "Book | None" = None,
    profile: "Profile | str" = ProfileName.SCREEN,
    film_id: "FilmId | None" = None,
    stills: Path | None = None,
    notes: "Mapping[FilmId, Sequence[str]] | None" = None,
    decided: "Sequence[str]" = (),
    before: "SetBefore | None" = None,
    progress: Progress = say_nothing,
) -> Path:
    """Write all that an export needs into a private folder; return the job to give a worker.

    `notes` are sentences on films, printed beside their entries by a profile that has notes.
    `decided` are pictures, by their hashes, that somebody lets print as coarse as they are.
    `before` are the pages, where they have been set with that profile already.

    Finished stills are kept in the folder `stills` and taken from there, so a picture is not
    written when its stills are there.

    Raises:
        PrintProblem: There is no such film, or no room for what is needed.
    """
    if before is not None:
        content = before.content
    else:
        content = _content(snapshot, book or book_of(snapshot), film_id, progress)
        with_notes(content, notes or {})
    job = Job.of(
        output.resolve(), profile, single=film_id is not None, stills=stills, decided=decided
    )
    if before is not None:
        job = replace(job, set_in=str(before.folder))
    try:
        return _write_job(folder, job, content, fetch)
    except OSError as error:
        raise PrintProblem(
            NO_ROOM, reason=error.strerror or str(error), folder=str(folder)
        ) from error


def export(  # noqa: PLR0913 -- each of them is a choice of whoever exports
    snapshot: "Snapshot",
    fetch: "Fetch",
    output: Path,
    *,
    book: "Book | None" = None,
    profile: "Profile | str" = ProfileName.SCREEN,
    film_id: "FilmId | None" = None,
    progress: Progress = say_nothing,
) -> Result:
    """Print a book or one entry in this process, which only the engine leaves."""
    content = _content(snapshot, book or book_of(snapshot), film_id, progress)
    job = Job.of(output, profile, single=film_id is not None)
    return print_content(content, fetch, job, progress)


def with_notes(content: dict[str, Any], notes: "Mapping[FilmId, Sequence[str]]") -> None:
    """Give the entries of a content the notes on them; more than a column holds are cut off."""
    films = content.get("films", {})
    entries = {"film": content["film"]} if "film" in content else films
    for key, entry in entries.items():
        said = list(notes.get(entry.get("id", key), ()))
        if said:
            entry["notes"] = said[:_MOST_NOTES] + (["…"] if len(said) > _MOST_NOTES else [])


def _write_job(folder: Path, job: Job, content: dict[str, Any], fetch: "Fetch") -> Path:
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    own_inks = [str(job.profile["icc"])] if job.profile.get("icc") else []
    for sha256 in [*needed_for(content, job), *faces_in(content), *own_inks]:
        target = pictures / sha256
        picture = None if target.exists() else fetch(sha256)
        if picture is not None:
            target.write_bytes(picture)
    (folder / "content.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    path = folder / "job.json"
    path.write_text(json.dumps(asdict(job)), encoding="utf-8")
    return path


def needed_for(content: dict[str, Any], job: Job) -> list[str]:
    """Return the pictures whose finished stills are not kept, and foreign files in any case."""
    kept = folder_for(Path(job.stills), profile_of(job.profile)) if job.stills else None
    return [
        order.sha256
        for order in orders_in(content)
        if order.page or kept is None or not is_whole(kept / order.path)
    ]


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
