"""The set book for commands: what is found in it, what blocks its print, and the log of files."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from festdesk.base import paths
from festdesk.base.errors import KnownError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.export import SetBefore, set_before
from festdesk.booklet.jobs import with_own_inks
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.set_pages.book_facts import measure_book
from festdesk.checks.book.as_set import batch_of
from festdesk.checks.book.decided import decided_pictures, of_file
from festdesk.checks.examining import Examination
from festdesk.checks.notes import notes_by_film
from festdesk.command_line.files import judge_holder, opened
from festdesk.command_line.speaking import Bar, complain
from festdesk.editing.outputs import Blocker, WrittenFile, judged_reason, log_output

if TYPE_CHECKING:
    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
    from festdesk.booklet.profiles import Profile
    from festdesk.checks.examined import Examined
    from festdesk.checks.examining import Batches
    from festdesk.snapshot import Snapshot
    from festdesk.store.document import Document

BLOCKED = sentence(
    "Error",
    "Nothing was written: {count} findings block print. {found} Correct them, or say with --despite"
    " “REASON” why the file is to be written all the same.",
)
NOT_LOGGED = sentence(
    "Error", "The file was written, but it could not be noted in the log of files for press: {why}"
)
_MOST_SAID = 5
_LOG_LABEL = "Note a file for press"


def examined_with_book(
    document: "Document", product: str, bar: Bar, further: "Batches", snapshot: "Snapshot"
) -> "Examined":
    """Look an edition through, and where a product is named its book as set.

    `further` are findings from elsewhere, as from dictionaries. `snapshot` is that of the document,
    or the same with another house style.

    Raises:
        PrintProblem: The book could not be set.
    """
    examination = Examination()
    examination.examined_with(further)
    examined = examination.examine(snapshot)
    if product:
        book = book_of(snapshot, product)
        examined = examination.examined_with(_batch(document, snapshot, book, bar))
    return examined


def _batch(document: "Document", snapshot: "Snapshot", book: "Book", bar: Bar) -> "Batches":
    """Set a book to be read and return what is found in it."""
    content = book_content(snapshot, book, done=lambda done, of: bar.show("entries", done, of))
    # Tags and the checks of an archive format would cost time for nothing.
    profile = replace(SCREEN, standards=("1.7",), tagged=False)
    bar.show("setting", 0, 0)
    with Press(stills=_kept_stills()) as press:
        pdf = press.set_book(content, document.picture, profile)
        facts = measure_book(press, snapshot, book, content, pdf=pdf, profile=profile)
    return batch_of(snapshot, facts) if facts is not None else {}


def _kept_stills() -> Path:
    return paths.cache_folder() / "stills"


def _set_for_press(
    document: "Document", book: "Book", profile: "Profile", folder: Path, bar: Bar
) -> tuple[SetBefore, "Batches"]:
    """Set a book for press once; return its pages and what is found on them."""
    snapshot = document.snapshot()
    profile = with_own_inks(profile, document.picture, folder)
    with Press(stills=_kept_stills()) as press:
        before = set_before(
            press,
            snapshot,
            book,
            document.picture,
            profile,
            folder=folder / "set",
            notes=notes_by_film(snapshot) if profile.notes else None,
            progress=lambda stage, done, of: bar.show(str(stage), done, of),
        )
        facts = measure_book(
            press, snapshot, book, before.content, pdf=before.read(), profile=profile
        )
    return before, batch_of(snapshot, facts) if facts is not None else {}


@dataclass(frozen=True, slots=True)
class Gate:
    """What blocks print in a book, and the reason why it is printed all the same.

    `before` are its pages, set to be looked at, for the file to be made of them.
    """

    book: "Book"
    noted: tuple[Blocker, ...]  # what blocks it, and what would, had nobody accepted it
    decided: tuple[str, ...]  # pictures that may print as coarse as they are
    reason: str
    before: SetBefore | None

    @classmethod
    def of(  # noqa: PLR0913 -- what is to be written, and what for
        cls,
        document: "Document",
        book: "Book",
        film_id: "FilmId | None",
        profile: "Profile",
        *,
        reason: str | None,
        folder: Path,
        bar: Bar,
    ) -> Self:
        """Return the gate of a book that is to be written for press.

        Its pages are set in a private `folder`, those of one film are not looked at.

        Raises:
            PrintProblem: Something blocks print and no reason is given.
            InputProblem: What is given is no reason.
        """
        snapshot = document.snapshot()
        examination = Examination()
        examined = examination.examine(snapshot)
        before = None
        if film_id is None:
            before, batch = _set_for_press(document, book, profile, folder, bar)
            examined = examination.examined_with(batch)
        found = of_file(snapshot, [examined], book, film_id)
        blocked = tuple(Blocker(one.code, one.subject, str(one)) for one in found.blocked)
        accepted = tuple(
            Blocker(one.code, one.subject, str(one), f"Accepted: {row.reason}")
            for one, row in found.accepted
        )
        if blocked and reason is None:
            said = " ".join(one.said for one in blocked[:_MOST_SAID])
            more = " …" if len(blocked) > _MOST_SAID else ""
            raise PrintProblem(BLOCKED, count=len(blocked), found=said + more)
        why = judged_reason(reason or "") if blocked else ""
        return cls(book, (*blocked, *accepted), decided_pictures(snapshot, found), why, before)

    def log(self, file: Path, output: Path, profile: str, pages: int) -> None:
        """Note in the edition that a file was written; say so where that is not possible."""
        written = WrittenFile(
            str(self.book.product), profile, self.book.languages, output.name, pages
        )
        try:
            judge_holder(file)
            with opened(file, read_only=False) as document:
                document.act(
                    _LOG_LABEL,
                    lambda session: log_output(session, written, self.noted, reason=self.reason),
                )
        except KnownError as problem:
            complain(str(PrintProblem(NOT_LOGGED, why=problem)))
