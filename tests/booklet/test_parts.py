"""The parts around the entries: left out where they are empty, in every language of the book."""

from dataclasses import replace
from typing import Any

import pytest

from festdesk.base.ids import BookId, BookPartId
from festdesk.booklet.book import book_of
from festdesk.booklet.content import book_content
from festdesk.booklet.part_pictures import logo_size
from festdesk.books.tables import (
    Arrangement,
    Book,
    BookPart,
    BookPartPicture,
    BookPartText,
    PartKind,
)
from festdesk.films.tables import Credit
from festdesk.people.tables import Company, NameForm
from festdesk.screenings.tables import Block, BlockFilm, Screening, ScreeningGuest
from tests.booklet.edition import Rows, picture, small_edition
from tests.builders import at


def planned(rows: Rows, *kinds: PartKind, product: str = "catalogue", **book: object) -> None:
    """Store a book of these parts, named by their kinds."""
    rows.add(Book, id="book", product=product, **book)
    for place, kind in enumerate(kinds):
        add_part(rows, kind, place=place)


def add_part(rows: Rows, kind: PartKind, part_id: str = "", **values: object) -> BookPartId:
    """Add a part to the stored book."""
    key = BookPartId(part_id or str(kind))
    rows.add(BookPart, id=key, book_id=BookId("book"), kind=kind, **values)
    return key


def say(rows: Rows, part: str, language: str = "en", **words: str) -> None:
    """Write what a part says in a language."""
    rows.add(BookPartText, part_id=part, language=language, **words)


def show(rows: Rows, part: str, width: int = 400, height: int = 300, **values: object) -> None:
    """Give a part a picture."""
    content = picture(width, height)
    rows.still("ferry", content, width, height)
    still: Any = rows.rows.pop()
    rows.add(BookPartPicture, part_id=part, sha256=still.sha256, **values)


def parts_in(
    rows: Rows, *languages: str, product: str = "catalogue", arrangement: str = "side"
) -> list[dict[str, Any]]:
    """Return the content of the parts of a book."""
    book = book_of(rows.snapshot, product, languages=languages or ("en",), design="quiet")
    if len(languages) > 1:
        book = replace(book, arrangement=Arrangement(arrangement))
    parts: list[dict[str, Any]] = book_content(rows.snapshot, book)["parts"]
    return parts


def part_in(rows: Rows, kind: str, *languages: str) -> dict[str, Any]:
    """Return the content of the first part of a kind."""
    return next(part for part in parts_in(rows, *languages) if part["kind"] == kind)


OWN = [
    PartKind.INSIDE_COVER,
    PartKind.FOREWORD,
    PartKind.JURIES,
    PartKind.THANKS,
    PartKind.SPONSORS,
    PartKind.ADVERTISEMENT,
    PartKind.TEXT_PAGE,
]


@pytest.mark.parametrize("kind", OWN)
def test_part_that_says_nothing_is_left_out(kind: PartKind) -> None:
    rows = small_edition()
    planned(rows, kind)
    assert parts_in(rows) == []

    say(rows, kind, heading="A heading alone is nothing to read")
    assert parts_in(rows) == []

    say(rows, kind, language="fr", body="Un mot.")
    assert [part["kind"] for part in parts_in(rows)] == [str(kind)]


def test_lists_with_nothing_in_them_are_left_out() -> None:
    rows = Rows()
    planned(rows, *PartKind)

    assert [part["kind"] for part in parts_in(rows)] == ["cover", "contents", "notes", "imprint"]


def test_part_that_is_off_is_left_out() -> None:
    rows = small_edition()
    planned(rows, PartKind.THANKS)
    say(rows, "thanks", body="Thank you.")
    rows.rows = [
        row for row in rows.rows if not (isinstance(row, BookPart) and row.kind == "thanks")
    ]
    add_part(rows, PartKind.THANKS, is_on=False)

    assert parts_in(rows) == []


def test_foreword_stands_in_all_languages_with_heading_portrait_and_signature() -> None:
    rows = small_edition()
    planned(rows, PartKind.FOREWORD)
    say(rows, "foreword", heading="Welcome", body="One.\n\nTwo.", author="Ilse, director")
    say(rows, "foreword", "de", heading="Willkommen", body='Eins "zwei".', author="Ilse, Leiterin")
    show(rows, "foreword", name="Ilse at her desk")

    foreword = part_in(rows, "foreword", "de", "en")

    assert [title["text"] for title in foreword["titles"]] == ["Willkommen", "Welcome"]
    assert [text["paragraphs"] for text in foreword["texts"]] == [
        ["Eins „zwei“."],
        ["One.", "Two."],
    ]
    assert [text["author"] for text in foreword["texts"]] == ["Ilse, Leiterin", "Ilse, director"]
    assert foreword["portrait"]["alt"] == "Ilse at her desk"
    assert foreword["portrait"]["height_mm"] > foreword["portrait"]["width_mm"]


def test_language_that_lacks_a_text_is_not_made_up_for() -> None:
    rows = small_edition()
    planned(rows, PartKind.THANKS)
    say(rows, "thanks", "fr", body="Merci.")

    both = part_in(rows, "thanks", "fr", "de")
    other = part_in(rows, "thanks", "de")

    assert [text["lang"] for text in both["texts"]] == ["fr"]
    assert [text["lang"] for text in other["texts"]] == ["fr"]
    assert [title["text"] for title in both["titles"]] == ["Remerciements", "Dank"]


def test_several_forewords_have_anchors_of_their_own() -> None:
    rows = small_edition()
    planned(rows)
    for number in (1, 2):
        say(rows, add_part(rows, PartKind.FOREWORD, f"f{number}", place=number), body="Words.")

    assert [part["anchor"] for part in parts_in(rows)] == ["foreword-f1", "foreword-f2"]


def test_picture_of_an_advertisement_fills_the_page_and_the_bleed() -> None:
    rows = small_edition()
    planned(rows, PartKind.ADVERTISEMENT)
    show(rows, "advertisement", 720, 1000, name="A lamp")

    (page,) = part_in(rows, "advertisement")["pages"]

    assert (page["width_mm"], page["height_mm"], page["full"]) == (148 + 6, 210 + 6, True)
    assert page["alt"] == "A lamp"


def test_advertisement_of_another_shape_keeps_all_of_itself() -> None:
    rows = small_edition()
    planned(rows, PartKind.ADVERTISEMENT)
    show(rows, "advertisement", 800, 400)

    (page,) = part_in(rows, "advertisement")["pages"]

    assert (page["width_mm"], page["height_mm"], page["full"]) == (132, 66, False)


@pytest.mark.parametrize("kind", [PartKind.COVER, PartKind.PDF_PAGES, PartKind.ADVERTISEMENT])
def test_part_with_a_finished_pdf_is_that_pdf_page_by_page(kind: PartKind) -> None:
    rows = small_edition()
    planned(rows)
    add_part(rows, kind, "own", sha256="ab12", pages=2)
    say(rows, "own", heading="The map")

    pages = parts_in(rows)

    assert [(page["kind"], page["anchor"], page["page"]) for page in pages] == [
        ("pdf_page", "pdf_page-own.1", 1),
        ("pdf_page", "pdf_page-own.2", 2),
    ]
    assert {(page["sha256"], page["width_mm"], page["height_mm"]) for page in pages} == {
        ("ab12", 148.0, 210.0)
    }
    assert pages[0]["alt"] == "The map"


def test_sponsors_that_follow_each_other_are_groups_under_one_heading() -> None:
    rows = small_edition()
    planned(rows)
    for number, heading in enumerate(["Supported by", "Media partners"]):
        say(rows, add_part(rows, PartKind.SPONSORS, f"s{number}", place=number), heading=heading)
        show(rows, f"s{number}", 100 * (number + 1), 100, name=f"Logo {number}")

    first, second = parts_in(rows)

    assert [title["text"] for title in first["titles"]] == ["Partners"]
    assert [title["text"] for title in first["group"]] == ["Supported by"]
    assert (first["continues"], second["continues"]) == (False, True)
    assert [title["text"] for title in second["titles"]] == ["Media partners"]
    assert [logo["alt"] for logo in second["logos"]] == ["Logo 1"]


@pytest.mark.parametrize("ratio", [0.3, 0.8, 1.0, 1.6, 3.0, 7.0])
def test_logos_cover_the_same_area_unless_their_place_is_too_small(ratio: float) -> None:
    width, height = logo_size(ratio, 40)

    assert width / height == pytest.approx(ratio, rel=0.02)
    assert width <= 40
    assert height <= 0.52 * 40 + 0.01
    if 0.9 <= ratio <= 4:
        assert width * height == pytest.approx(0.24 * 40 * 40, rel=0.02)


def shorts() -> Rows:
    """Return the small edition with a block of two of its films, shown twice with a guest."""
    rows = small_edition()
    rows.add(Block, id="shorts")
    rows.text("name", "Two at Once", block_id="shorts")
    rows.text("introduction", "A harbour and a lamp.", block_id="shorts")
    for place, film in enumerate(["harbour", "lamp"]):
        rows.add(BlockFilm, block_id="shorts", film_id=film, place=place)
    for number, day in enumerate((5, 6)):
        rows.add(Screening, id=f"b{number}", block_id="shorts", venue_id="venue-0",
                 starts_at=at(day, "15:00"), state="confirmed")  # fmt: skip
    rows.person("pianist", "Jonas Felten")
    rows.text("biography", "He plays.", person_id="pianist")
    rows.add(ScreeningGuest, screening_id="b0", person_id="pianist")
    return rows


def test_block_names_its_films_their_length_and_its_screenings() -> None:
    block = part_in(shorts(), "block")

    assert (block["titles"][0]["text"], block["facts"]) == ("Two at Once", "2 films, 152\u00a0min")
    assert [(film["title"]["text"], film["anchor"]) for film in block["films"]] == [
        ("Le Port", "film-harbour"),
        ("The Lamp", "film-lamp"),
    ]
    assert [(shown["time"], shown["count"]) for shown in block["screenings"]] == [
        ("15:00", "1/2"),
        ("15:00", "2/2"),
    ]


def test_guest_is_there_with_words_screenings_and_the_page_of_what_is_shown() -> None:
    (guest,) = part_in(shorts(), "guests")["guests"]

    assert (guest["name"], guest["texts"][0]["paragraphs"]) == ("Jonas Felten", ["He plays."])
    assert [(met["where"], met["title"]["text"], met["anchor"]) for met in guest["showings"]] == [
        ("Cinema West", "Two at Once", "block-shorts")
    ]


def test_print_sources_name_companies_with_how_to_reach_them() -> None:
    rows = small_edition()
    rows.add(Company, id="archive", country="NL", address="Kade 3\nHoorn", email="a@kade.example")
    rows.add(NameForm, company_id="archive", text="Kade Archive", kind="authority")
    rows.add(Credit, film_id="lamp", company_id="archive", role="print_source", as_credited="")
    rows.add(Credit, film_id="ferry", company_id=None, role="world_sales", as_credited="Far Sales")

    sources = part_in(rows, "print_sources")

    assert [entry["title"]["text"] for entry in sources["entries"]] == [
        "Lamp, The",
        "Last Ferry, The",
    ]
    (archive,) = sources["entries"][0]["sources"]
    assert archive == {
        "name": "Kade Archive",
        "labels": ["Print source"],
        "lines": ["Kade 3, Hoorn, Netherlands", "a@kade.example"],
    }


def test_strand_has_its_name_and_introduction_in_all_languages() -> None:
    rows = small_edition()
    rows.text("name", "Neue Filme", strand_id="new", language="de")
    rows.text("introduction", "Four new films.", strand_id="new")
    rows.text("introduction", "Vier neue Filme.", strand_id="new", language="de")

    strand = part_in(rows, "strand", "de", "en")

    assert [title["text"] for title in strand["titles"]] == ["Neue Filme", "New Films"]
    assert [text["paragraphs"] for text in strand["texts"]] == [
        ["Vier neue Filme."],
        ["Four new films."],
    ]


def test_contents_say_every_heading_in_all_languages() -> None:
    entries = part_in(small_edition(), "contents", "en", "de")["entries"]

    said = [entry["title"]["text"] for entry in entries]
    assert "Practical information / Praktisches" in said
    assert "Friday 5 March / Freitag, 5. März" in said
    assert "Index of countries / Register der Länder" in said


def marks_in(rows: Rows, *languages: str) -> list[str]:
    """Return the signs that the legend explains."""
    groups = part_in(rows, "legend", *languages)["groups"]
    return [entry["mark"] for group in groups for entry in group["entries"]]


def test_legend_explains_exactly_the_signs_in_use() -> None:
    rows = small_edition()
    before = marks_in(rows)
    rows.screening(
        "all", "lamp", venue_id="venue-0", starts_at=at(8, "10:00"), audience="school",
        projection_format="35 mm", introduction_minutes=5, premiere="World premiere",
        version_kind="silent", version_spoken=("ru",), version_live=("fr",),
    )  # fmt: skip

    assert before == ["N", "O", "OV", "subt.", "EN", "NL", "90′", "T", "1/2", "2/2"]
    assert set(marks_in(rows)) - set(before) == {
        *("silent", "int.", "live", "FR", "RU", "35\u00a0mm", "prem.", "I", "Schools"),
    }


def test_legend_says_what_signs_mean_in_all_languages() -> None:
    groups = part_in(small_edition(), "legend", "en", "fr")["groups"]

    (versions,) = [group for group in groups if group["label"] == "versions"]
    assert versions["entries"][0]["meaning"] == "original version\u00a0/ version originale"


def test_strand_without_a_code_has_a_letter_all_the_same() -> None:
    rows = small_edition()
    strands: list[Any] = [row for row in rows.rows if type(row).__name__ == "Strand"]
    for strand in strands:
        strand.code = ""
    rows.text("name", "Notes", strand_id="none")

    assert marks_in(rows)[:2] == ["N", "O"]


def test_notes_have_as_many_pages_as_are_wished() -> None:
    rows = small_edition()
    planned(rows)
    add_part(rows, PartKind.NOTES, "n", pages=3)

    assert [(part["anchor"], part["pages"]) for part in parts_in(rows)] == [("notes-n", 3)]
