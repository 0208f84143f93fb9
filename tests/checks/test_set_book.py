"""A book as it was set, read back from its pages: what is found in it, and what is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from festdesk.base.findings import Finding, Severity
from festdesk.base.ids import FilmId
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.set_pages.book_facts import BookFacts, measure_book
from festdesk.booklet.set_pages.lines import Line
from festdesk.books.tables import Book as StoredBook
from festdesk.books.tables import BookPart, BookPartPicture, BookPartText
from festdesk.checks.book.as_set import as_it_was, findings_as_set
from festdesk.checks.book.parts import find_in_plans
from festdesk.checks.book.showings import find_screenings_of_nothing
from festdesk.checks.book.words import page_place
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot
from tests.booklet.edition import SYNOPSIS, Rows, small_edition
from tests.builders import at

_LONG = " ".join([SYNOPSIS] * 30)
_PROFILE = replace(SCREEN, standards=("1.7",), tagged=False)


@dataclass(frozen=True)
class SetBook:
    """An edition, a book of it that was set, and what was measured."""

    snapshot: Snapshot
    facts: BookFacts

    def found(self, code: str, **changes: object) -> list[Finding]:
        """Return the findings of a code, in facts that are changed."""
        facts = replace(self.facts, **changes)  # type: ignore[arg-type]
        return [one for one in findings_as_set(self.snapshot, facts) if one.code == code]


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One press for all books of these tests."""
    with Press() as made:
        yield made


def _set(press: Press, rows: Rows, book: Book | None = None) -> SetBook:
    snapshot = rows.snapshot
    planned = book or book_of(snapshot)
    content = book_content(snapshot, planned)
    pdf = press.set_book(content, rows.fetch, _PROFILE)
    facts = measure_book(press, snapshot, planned, content, pdf=pdf, profile=_PROFILE)
    assert facts is not None
    return SetBook(snapshot, facts)


def _edition() -> Rows:
    """Return a small edition with a stored catalogue, a long film, a foreword and a Lao title."""
    rows = small_edition()
    rows.film("long", "The Long One", director="Ada Long", strand_id="new", year=2001)
    rows.text("synopsis", _LONG, film_id="long")
    rows.film("same", "Another Boat", director="Ilse Berg", strand_id="new", year=1999)
    rows.add_title("same", "The Last Ferry", kind="alternative", language="en")
    rows.film("boat", "Das Boot", language="en", director="W. P.", version_kind="ov",
              version_spoken=("de",), strand_id="new")  # fmt: skip
    rows.film("lao", "ແມ່ນ້ຳ", language="lo", director="Somchai Keo", strand_id="new")
    rows.add(StoredBook, id="book", product="catalogue", signature_pages=16)
    kinds = ("cover", "foreword", "thanks", "sponsors", "days", "films", "title_index",
             "director_index", "notes", "imprint")  # fmt: skip
    for place, kind in enumerate(kinds):
        rows.add(BookPart, id=f"part-{kind}", book_id="book", kind=kind, place=place)
    rows.add(BookPartText, part_id="part-foreword", language="en",
             body=f"{_LONG[:2600]}\n\nSee page 99 for the rest.")  # fmt: skip
    rows.add(BookPartText, part_id="part-sponsors", language="en", body="Thank you all.")
    rows.add(BookPartPicture, id="logo", part_id="part-sponsors", name="Logo of the harbour")
    return rows


@pytest.fixture(scope="module")
def made(press: Press) -> SetBook:
    """The book that these tests look at, set once."""
    return _set(press, _edition())


def test_every_paragraph_is_found_on_the_pages_with_all_its_lines(made: SetBook) -> None:
    synopsis = next(p for p in made.facts.paragraphs if p.film == "long")
    assert "".join(line.letters for line in synopsis.lines) == "".join(
        letter for letter in _LONG.casefold() if letter.isalnum()
    )
    assert len(synopsis.columns) > 1
    assert made.found("book.widow") == made.found("book.orphan") == []


def test_an_entry_that_is_too_long_says_by_how_many_lines_and_leads_to_its_synopsis(
    made: SetBook,
) -> None:
    (found,) = made.found("book.entry-over")
    fit = next(fit for fit in made.facts.fits if fit.film_id == "long")
    assert found.facts["lines"] == fit.lines > 0
    assert (found.places[0].film, found.places[0].field) == ("long", "text:synopsis:en")
    assert found.mends == ()


def test_an_entry_that_a_tighter_step_would_make_fit_offers_it(made: SetBook) -> None:
    near = {FilmId("long"): 3}
    (found,) = made.found("book.entry-over", steps=near)
    assert [(one.table, one.row_id, one.column, one.after) for one in found.mends] == [
        ("film", "long", "catalogue", 3)
    ]


def test_pages_that_fill_no_signature_are_told_with_pages_for_notes_to_fill_it(
    made: SetBook,
) -> None:
    (found,) = made.found("book.pages-uneven")
    pages, blank = made.facts.pages, -made.facts.pages % 16
    assert (found.facts["pages"], found.facts["blank"]) == (pages, blank)
    assert [(one.table, one.row_id, one.column, one.before, one.after) for one in found.mends] == [
        ("bookpart", "part-notes", "pages", 1, 1 + blank)
    ]
    whole = replace(made.facts.book, signature_pages=1)
    assert made.found("book.pages-uneven", book=whole) == []


def test_an_empty_page_is_told_unless_it_turns_to_a_right_hand_page(made: SetBook) -> None:
    assert made.found("book.page-empty") == []
    read = replace(made.facts.read, blank=frozenset({2}))
    assert [one.facts["page"] for one in made.found("book.page-empty", read=read)] == [2]
    parts = [
        {**part, "right": part.get("anchor") == "title_index"}
        for part in made.facts.content["parts"]
    ]
    before = made.facts.places["title_index"] - 1
    read = replace(made.facts.read, blank=frozenset({before}))
    content = {**made.facts.content, "parts": parts}
    assert made.found("book.page-empty", read=read, content=content) == []


def test_a_place_that_lists_lead_to_and_is_on_no_page_blocks_print(made: SetBook) -> None:
    assert made.found("book.reference-missing") == []
    without = {key: page for key, page in made.facts.places.items() if key != "film-lamp"}
    (found,) = made.found("book.reference-missing", places=without)
    assert found.severity is Severity.ERROR
    assert found.facts["anchor"] == "film-lamp"


def test_a_page_number_written_by_hand_beyond_the_last_page_is_told(made: SetBook) -> None:
    (found,) = made.found("book.page-beyond")
    assert found.facts["words"] == "page 99"
    assert (found.places[0].kind, found.places[0].id) == ("bookpart", "part-foreword")


def test_signs_in_a_book_without_a_legend_are_told(made: SetBook) -> None:
    (found,) = made.found("book.legend-missing")
    assert "T" in str(found.facts["signs"]).split(", ")


def test_a_legend_is_laid_beside_the_signs_on_the_pages(press: Press) -> None:
    rows = small_edition()
    explained = _set(press, rows)
    assert explained.found("book.legend-missing") == []
    assert explained.found("book.sign-unexplained") == []
    assert explained.found("book.sign-unused") == []
    parts = [dict(part) for part in explained.facts.content["parts"]]
    legend = next(part for part in parts if part["kind"] == "legend")
    legend["groups"] = [
        {"label": "", "entries": [{"mark": "XQ"}, {"mark": "90′"}, {"mark": "1/2"}]}
    ]
    content = {**explained.facts.content, "parts": parts}
    unused = explained.found("book.sign-unused", content=content)
    assert [one.facts["sign"] for one in unused] == ["XQ"]
    unexplained = explained.found("book.sign-unexplained", content=content)
    assert "T" in {one.facts["sign"] for one in unexplained}


def test_an_index_tells_equal_lines_and_articles_that_are_sorted_as_words(made: SetBook) -> None:
    (same,) = made.found("book.index-same")
    assert {place.film for place in same.places} == {"ferry", "same"}
    assert [one.facts["words"] for one in made.found("book.index-article")] == ["Das Boot"]


def test_a_film_that_an_index_does_not_list_is_told(made: SetBook) -> None:
    assert made.found("book.index-title-missing") == []
    assert made.found("book.index-director-missing") == []
    kinds = {"title_index", "director_index"}
    parts = [
        {**part, "groups": []} if part["kind"] in kinds else part
        for part in made.facts.content["parts"]
    ]
    content = {**made.facts.content, "parts": parts}
    for code in ("book.index-title-missing", "book.index-director-missing"):
        found = made.found(code, content=content)
        assert {one.places[0].film for one in found} == set(made.facts.content["films"])


def test_letters_that_no_face_has_lead_to_where_they_are_written(made: SetBook) -> None:
    found = made.found("book.letters-replaced")
    assert {one.places[0].film for one in found} == {"lao"}


def test_lines_that_stand_badly_are_told_with_their_letters_in_the_stored_text(
    made: SetBook,
) -> None:
    paragraph = next(p for p in made.facts.paragraphs if p.film == "long")
    body = "".join(letter for letter in _LONG.casefold() if letter.isalnum())
    cuts = [0, 200, 240, 280, 320, len(body) - 3, len(body)]
    lines = tuple(
        Line(page, body[first:last], body[first:last], is_parted=2 <= number <= 4, bottom=bottom)
        for number, (first, last, page, bottom) in enumerate(
            [
                (cuts[0], cuts[1], 8, 50.0), (cuts[1], cuts[2], 9, 400.0),
                (cuts[2], cuts[3], 9, 390.0), (cuts[3], cuts[4], 9, 380.0),
                (cuts[4], cuts[5], 9, 370.0), (cuts[5], cuts[6], 10, 400.0),
            ]
        )
    )  # fmt: skip
    changed = (replace(paragraph, lines=lines),)
    (widow,) = made.found("book.widow", paragraphs=changed)
    assert widow.facts["page"] == 10
    assert widow.spot is not None
    assert _LONG[slice(*widow.spot)].endswith("eys")
    (short,) = made.found("book.last-line-short", paragraphs=changed)
    assert short.facts["words"] == "eys"
    (ladder,) = made.found("book.hyphens-in-a-row", paragraphs=changed)
    assert ladder.facts["count"] == 3
    assert made.found("book.orphan", paragraphs=changed) == []
    (orphan,) = made.found("book.orphan", paragraphs=(replace(paragraph, lines=lines[:4]),))
    assert orphan.facts["page"] == 8


def test_a_part_whose_last_page_has_a_few_lines_is_told(made: SetBook) -> None:
    foreword = [p for p in made.facts.paragraphs if p.part == "part-foreword"]
    first = made.facts.places[foreword[0].anchor]
    end = replace(foreword[-1].lines[-1], page=first + 1)
    moved = (replace(foreword[0], lines=(*foreword[0].lines[:1], end)),)
    pages = list(made.facts.read.pages)
    pages[first] = (end,)
    read = replace(made.facts.read, pages=tuple(pages))
    (found,) = made.found("book.part-over", paragraphs=moved, read=read)
    assert (found.facts["lines"], found.facts["page"]) == (1, first + 1)


def test_a_picture_that_cannot_be_read_blocks_print(made: SetBook) -> None:
    path = made.facts.content["films"]["ferry"]["still"]["path"]
    (found,) = made.found("book.picture-unread", missing_pictures=frozenset({path}))
    assert (found.places[0].film, found.severity) == ("ferry", Severity.ERROR)


def test_parts_of_a_stored_plan_that_are_empty_or_lack_a_picture_are_told() -> None:
    found = [(one.code, one.places[0].id) for one in find_in_plans(_edition().snapshot)]
    assert found == [
        ("book.part-empty", "part-thanks"), ("book.part-picture-missing", "part-sponsors"),
    ]  # fmt: skip
    assert list(find_in_plans(small_edition().snapshot)) == []


def test_a_screening_of_nothing_is_told() -> None:
    rows = small_edition()
    rows.add(Screening, id="empty", venue_id="venue-0", starts_at=at(6, "22:00"),
             state="confirmed")  # fmt: skip
    found = list(find_screenings_of_nothing(rows.snapshot))
    assert [one.places[0].id for one in found] == ["empty"]


def test_what_was_found_in_a_book_of_the_past_says_so_and_stays_accepted(made: SetBook) -> None:
    (found,) = made.found("book.entry-over")
    past = as_it_was(found, "17:42")
    assert str(past) == f"{found} (In the book as it was set at 17:42.)"
    assert (past.subject, past.fingerprint) == (found.subject, found.fingerprint)
    assert (past.mends, past.spot) == ((), None)


def test_a_finding_leads_to_its_page_of_its_book(made: SetBook) -> None:
    (found,) = made.found("book.entry-over")
    page = page_place(found)
    assert page is not None
    assert (page.kind, page.id, page.field) == (
        "book", "catalogue", f"page:{made.facts.places['film-long']}",
    )  # fmt: skip
