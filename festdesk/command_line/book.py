"""The set book for commands: what is found in it, what blocks its print, and the log of files."""

from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from festdesk.base import paths
from festdesk.base.errors import KnownError, PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.set_pages.book_facts import measure_book
from festdesk.checks.book.as_set import batch_of
from festdesk.checks.book.decided import decided_pictures, of_file
from festdesk.checks.examining import Examination
from festdesk.command_line.files import judge_holder, opened
from festdesk.command_line.speaking import Bar, complain
from festdesk.editing.outputs import Blocker, WrittenFile, judged_reason, log_output

if TYPE_CHECKING:
    from collections.abc import Mapping

    from festdesk.base.findings import Finding
    from festdesk.base.ids import FilmId
    from festdesk.booklet.book import Book
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
    book = book_of(snapshot, product) if product else None
    return _examined(document, snapshot, book, bar, further)


def _examined(
    document: "Document",
    snapshot: "Snapshot",
    book: "Book | None",
    bar: Bar,
    further: "Batches" = MappingProxyType({}),
) -> "Examined":
    examination = Examination()
    examination.examined_with(further)
    examined = examination.examine(snapshot)
    if book is not None:
        examined = examination.examined_with(_batch(document, snapshot, book, bar))
    return examined


def _batch(
    document: "Document", snapshot: "Snapshot", book: "Book", bar: Bar
) -> "Mapping[str, tuple[Finding, ...]]":
    """Set a book and return what is found in it."""
    content = book_content(snapshot, book, done=lambda done, of: bar.show("entries", done, of))
    # Only to be read: tags and the checks of an archive format would cost time for nothing.
    profile = replace(SCREEN, standards=("1.7",), tagged=False)
    bar.show("setting", 0, 0)
    with Press(stills=paths.cache_folder() / "stills") as press:
        pdf = press.set_book(content, document.picture, profile)
        facts = measure_book(press, snapshot, book, content, pdf=pdf, profile=profile)
    return batch_of(snapshot, facts) if facts is not None else {}


@dataclass(frozen=True, slots=True)
class Gate:
    """What blocks print in a book, and the reason why it is printed all the same."""

    book: "Book"
    noted: tuple[Blocker, ...]  # what blocks it, and what would, had nobody accepted it
    decided: tuple[str, ...]  # pictures that may print as coarse as they are
    reason: str

    @classmethod
    def of(
        cls,
        document: "Document",
        book: "Book",
        film_id: "FilmId | None",
        reason: str | None,
        bar: Bar,
    ) -> Self:
        """Return the gate of a book that is to be written for press.

        Raises:
            PrintProblem: Something blocks print and no reason is given.
            InputProblem: What is given is no reason.
        """
        snapshot = document.snapshot()
        examined = _examined(document, snapshot, None if film_id else book, bar)
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
        return cls(book, (*blocked, *accepted), decided_pictures(snapshot, found), why)

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
