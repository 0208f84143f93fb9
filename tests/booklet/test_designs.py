"""The shipped designs on every paper, their running lines and edges, and designs of an edition."""

import hashlib
import importlib.util
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.design_values import Unit, editable_values
from festdesk.booklet.designs import (
    design_of,
    problems_of,
    shipped_design,
    shipped_designs,
    shipped_values,
)
from festdesk.booklet.finishing import finish
from festdesk.booklet.own_faces import family_of
from festdesk.booklet.preflight.reading import check
from festdesk.booklet.profiles import PRESS, SCREEN, Profile
from festdesk.booklet.trim import Trim
from festdesk.books.tables import Face, OwnDesign, PartKind
from festdesk.editions.tables import Strand
from festdesk.snapshot import Snapshot
from tests.booklet.edition import MADE_AT, Rows, film_id, pages_of, picture, small_edition
from tests.builders import at

DESIGNS = ("picture", "pocket", "quiet")
PAPERS = [(148, 210), (210, 297), (170, 240), (99, 210), (80, 120), (300, 300)]
LONG = "Donaudampfschifffahrtsgesellschaftskapitänskajüte"
POINTS = 72 / 25.4


def full_edition() -> Rows:
    """Return an edition with what pages break at: long words, six strands, a full day."""
    rows = small_edition()
    for place, letter in enumerate("CDEF", start=2):
        rows.add(Strand, id=f"strand-{letter}", code=letter, colour="#e8d44d", place=place)
        rows.text("name", f"Strand {letter}", strand_id=f"strand-{letter}")
        rows.film(f"film-{letter}", f"A Film Called {letter}", strand_id=f"strand-{letter}")
        rows.still(f"film-{letter}", picture(900, 700, f"#{place}0{place}060"), 900, 700)
        rows.screening(f"show-{letter}", f"film-{letter}", venue_id=f"venue-{place % 2}",
                       starts_at=at(5, f"{11 + 2 * place}:00"))  # fmt: skip
    rows.film("kept", "Memories of Underdevelopment: A Song of Two Humans", strand_id="strand-C")
    rows.film("long", LONG, language="de", director=f"{LONG} {LONG}", strand_id="strand-C")
    rows.text("synopsis", f"{LONG} legt ab. " * 30, language="de", film_id="long")
    rows.text("introduction", "A strand of many words. " * 12, strand_id="strand-C")
    rows.screening("show-long", "long", venue_id="venue-1", starts_at=at(5, "11:30"))
    return rows


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One engine for all books of these tests."""
    with Press() as made:
        yield made


def set_in(press: Press, rows: Rows, book: Book, profile: Profile = SCREEN) -> bytes:
    """Return a book, of which the engine says nothing."""
    content = book_content(rows.snapshot, book)
    pdf = press.set_book(content, rows.fetch, profile, made_at=MADE_AT)
    assert press.warnings == ()
    return pdf


Box = tuple[float, float, float, float]


def letters_of(page: pypdfium2.PdfPage) -> Iterator[tuple[str, Box]]:
    """Yield each printed character of a page with left, bottom, right and top."""
    words = page.get_textpage()
    for number in range(words.count_chars()):
        letter = words.get_text_range(number, 1)
        if letter.strip():
            yield letter, words.get_charbox(number)


def overlapping(page: pypdfium2.PdfPage) -> list[tuple[Box, Box]]:
    """Return the lines of text of a page that stand on each other."""
    words = page.get_textpage()
    boxes = [words.get_rect(number) for number in range(words.count_rects())]
    spare = 1.2
    return [
        (one, other)
        for one, other in combinations(boxes, 2)
        if min(one[2], other[2]) - max(one[0], other[0]) > spare
        and min(one[3], other[3]) - max(one[1], other[1]) > spare
    ]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: "x".join(map(str, paper)))
@pytest.mark.parametrize("design", DESIGNS)
def test_everything_stands_on_the_paper_and_nothing_on_another_in_the_grid(
    press: Press, design: str, paper: tuple[int, int]
) -> None:
    rows = full_edition()
    for product in ("catalogue", "programme"):
        book = replace(book_of(rows.snapshot, product, design=design), trim=Trim(*paper))
        pdf = set_in(press, rows, book)
        grids = {n for anchor, n in page_of_entries(pdf).items() if anchor.startswith("day-")}
        document = pypdfium2.PdfDocument(pdf)
        width, height = (size * POINTS for size in paper)
        for number, page in enumerate(document, start=1):
            assert page.get_size() == pytest.approx((width, height), abs=0.1)
            outside = [
                (letter, box)
                for letter, box in letters_of(page)
                if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height
            ]
            assert not outside, (product, number)
            assert number not in grids or not overlapping(page), (product, number)
        document.close()


@pytest.mark.parametrize("design", DESIGNS)
def test_long_introduction_of_a_strand_can_be_read_on_all_its_pages(
    press: Press, design: str
) -> None:
    rows = full_edition()
    rows.text("introduction", "It goes on and on. " * 200, strand_id="old")
    pdf = set_in(press, rows, book_of(rows.snapshot, design=design))
    first = page_of_entries(pdf)["strand-old"]
    document = pypdfium2.PdfDocument(pdf)

    second = document[first].render(scale=1).to_pil().convert("L")

    assert "on and on" in pages_of(pdf)[first]
    darkest, lightest = second.getextrema()
    assert lightest - darkest > 90
    document.close()


def five_films() -> Rows:
    """Return short entries of one strand, several of which stand on a page."""
    rows = Rows()
    rows.add(Strand, id="one", code="O", colour="#a8321e", place=0)
    rows.text("name", "The Only Strand", strand_id="one")
    for place in range(40):
        rows.film(f"film-{place}", f"Film Number {place}", strand_id="one", place=place)
        rows.text("short_synopsis", f"Story {place} is told. " * 9, film_id=f"film-{place}")
    return rows


def test_spread_names_its_first_and_its_last_film(press: Press) -> None:
    rows = five_films()
    pdf = set_in(press, rows, book_of(rows.snapshot, "programme", design="pocket"))
    places = page_of_entries(pdf)
    films: dict[int, list[int]] = {}
    for place in range(40):
        films.setdefault(places[f"film-film-{place}"], []).append(place)
    document = pypdfium2.PdfDocument(pdf)
    for left, right in pairwise(sorted(films)):
        if left % 2 == 0 and left != places["strand-one"]:
            heads = [head_of(document[number - 1]) for number in (left, right)]
            assert heads[0] == f"{left} Film Number {films[left][0]}"
            assert heads[1] == f"Film Number {films[right][-1]} {right}"
    assert len(films) > 3
    document.close()


def head_of(page: pypdfium2.PdfPage) -> str:
    """Return what stands above the text of a pocket page."""
    width, height = page.get_size()
    words = page.get_textpage()
    return " ".join(words.get_text_bounded(0, height - 13 * POINTS, width, height).split())


def wordy_edition() -> Rows:
    """Return the full edition with two films that take two pages each."""
    rows = full_edition()
    for film in ("harbour", "lamp"):
        person = f"director-{film}"
        rows.text("biography", "She was born by the sea and filmed it. " * 20, person_id=person)
        rows.text("statement", "We wanted to film the wait. " * 14, film_id=film)
        rows.text("synopsis", "A boat is sold. " * 30, film_id=film)
    rows.still("harbour", picture(1600, 901), 1600, 901)
    rows.still("lamp", picture(1600, 900), 1600, 900)
    return rows


def test_film_that_has_a_spread_is_named_once_and_its_strand_beside_it(press: Press) -> None:
    rows = wordy_edition()
    pdf = set_in(press, rows, book_of(rows.snapshot, design="quiet"))
    places, pages = page_of_entries(pdf), pages_of(pdf)
    left = places["film-lamp"]

    assert (left % 2, places["film-harbour"]) == (0, left + 2)
    assert pages[left - 1].endswith(f"{left} The Lamp")
    assert pages[left].endswith(f"Out of the Vault {left + 1}")


def test_name_longer_than_the_running_line_is_cut_at_a_word(press: Press) -> None:
    rows = Rows()
    rows.film("endless", " ".join(["Endless"] * 60))
    pdf = set_in(press, rows, book_of(rows.snapshot, design="quiet"))
    page = pages_of(pdf)[page_of_entries(pdf)["film-endless"] - 1]

    name = page[: page.rindex("…")].removesuffix(" ")
    assert name.endswith("Endless")
    assert page.endswith("… 3")
    assert page.count("Endless") > 65


def test_page_left_empty_for_a_strand_on_the_right_carries_nothing(press: Press) -> None:
    rows = wordy_edition()
    book = book_of(rows.snapshot, design="quiet")
    found: set[int] = set()
    # With and without a page before them, so that one of the two has a strand on the left.
    for is_on in (True, False):
        parts = tuple(
            replace(part, is_on=part.is_on and (is_on or part.kind != PartKind.CONTENTS))
            for part in book.parts
        )
        pdf = set_in(press, rows, replace(book, parts=parts))
        strands = {n for anchor, n in page_of_entries(pdf).items() if anchor.startswith("strand-")}
        empty = {number for number, page in enumerate(pages_of(pdf), start=1) if not page}
        assert {number + 1 for number in empty} <= strands
        found |= empty
    assert found


def test_thumb_index_names_each_strand_at_its_own_height_in_the_bleed(press: Press) -> None:
    rows = full_edition()
    pdf = set_in(press, rows, book_of(rows.snapshot, design="pocket"), PRESS)
    document = pypdfium2.PdfDocument(pdf)
    found: dict[str, set[int]] = {}
    for page in document:
        trim = page.get_trimbox()
        for letter, (left, bottom, right, _) in letters_of(page):
            inside = trim[0] + 5 * POINTS < left and right < trim[2] - 5 * POINTS
            if letter in "NOCDEF" and not inside:
                found.setdefault(letter, set()).add(round(bottom))
    assert sorted(found) == sorted("NOCDEF")
    heights = [found[letter].pop() for letter in "NOCDEF" if len(found[letter]) == 1]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == len("NOCDEF")
    document.close()


@pytest.mark.parametrize("design", ["picture", "quiet"])
def test_entry_that_is_set_alone_stands_as_in_the_book(press: Press, design: str) -> None:
    rows = full_edition()
    book = book_of(rows.snapshot, design=design)
    whole = set_in(press, rows, book)
    places = page_of_entries(whole)
    sides = set()
    for film in ("ferry", "harbour", "lamp", "film-C"):
        page = places[f"film-{film}"]
        sides.add(page % 2)
        content = preview_content(rows.snapshot, film_id(film), book, pages=places)
        alone = press.set_film(content, rows.fetch, SCREEN, made_at=MADE_AT)

        # What the left page said is not known where it is not set: the running line may differ.
        assert above_the_foot(alone, 0) == above_the_foot(whole, page - 1), film
    assert sides == {0, 1}


def above_the_foot(pdf: bytes, page: int) -> list[tuple[str, tuple[int, ...]]]:
    """Return the letters of a page, but for its running line, and where they stand."""
    document = pypdfium2.PdfDocument(pdf)
    letters = [
        (letter, tuple(round(side) for side in box))
        for letter, box in letters_of(document[page])
        if box[1] > 15 * POINTS
    ]
    document.close()
    return letters


@pytest.mark.parametrize("design", DESIGNS)
def test_press_takes_every_design(press: Press, tmp_path: Path, design: str) -> None:
    rows = full_edition()
    for product in ("catalogue", "programme"):
        as_set, target = tmp_path / "set.pdf", tmp_path / "finished.pdf"
        as_set.write_bytes(
            set_in(press, rows, book_of(rows.snapshot, product, design=design), PRESS)
        )
        finish(as_set, target, PRESS, made_at=MADE_AT)

        assert check(target, PRESS).faults == ()


# Values


@pytest.mark.parametrize("design", DESIGNS)
def test_shipped_design_lies_within_the_bounds_of_own_ones(design: str) -> None:
    values = shipped_values(design)

    for value in editable_values():
        found = values[value.group][value.key]
        if value.unit == Unit.YES_OR_NO:
            assert isinstance(found, bool), value.name
        elif value.unit == Unit.CHOICE:
            assert found in value.choices, value.name
        elif value.unit == Unit.FACES:
            assert found, value.name
        else:
            assert value.least <= found <= value.most, value.name


def test_shipped_designs_have_the_same_values() -> None:
    def names(design: str) -> set[str]:
        return {
            f"{group}.{key}" if isinstance(values, dict) else group
            for group, values in shipped_values(design).items()
            for key in (values if isinstance(values, dict) else [""])
        }

    assert shipped_designs() == DESIGNS
    assert names("picture") == names("quiet") == names("pocket")


def own(settings: object, *, base: str = "quiet", faces: tuple[str, ...] = ()) -> Snapshot:
    """Return an edition with a design of its own, called “own”."""
    rows = Rows()
    rows.add(OwnDesign, id="own", name="Ours", base=base,
             settings=settings if isinstance(settings, str) else json.dumps(settings))  # fmt: skip
    for number, family in enumerate(faces):
        rows.add(Face, id=f"face-{number}", family=family, sha256=f"{number:064}")
    return rows.snapshot


def test_own_design_changes_what_it_names_and_no_more() -> None:
    snapshot = own({"margin": {"top_mm": 30}, "heads": {"thumb_index": True}})

    values = design_of(snapshot, "own").values

    assert problems_of(snapshot, "own") == ()
    assert values["margin"]["top_mm"] == 30
    assert values["heads"]["thumb_index"] is True
    assert values["text"] == shipped_design("quiet").values["text"]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (
            {"margin": {"top_mm": 400}},
            ("Margin at the top is 400, but it must be from 6 to 60. The shipped design’s 15.0 is"
            " used."),
        ),
        (
            {"text": {"size_pt": "large"}},
            "Size of the text is “large”, which is no number. The shipped design’s 9.0 is used.",
        ),
        (
            {"heads": {"where": "left"}},
            ("Running line is “left”, but it must be one of foot, head. The shipped design’s is"
            " used."),
        ),
        (
            {"heads": {"spread": 1}},
            ("First and last film of each spread must be yes or no, but it is “1”. The shipped"
            " design’s is used."),
        ),
        (
            {"faces": {"title": ["Comic Papyrus"]}},
            ("Font of titles: the edition has no font called Comic Papyrus. Add its font file, or"
            " choose another; until then the shipped design’s is used."),
        ),
        ({"margin": {"up": 1}}, "A design has nothing that is called “margin.up”; it is left out."),
        ({"x": 1}, "A design has nothing that is called “x”; it is left out."),
        (
            "{broken",
            "The settings of this design are damaged, so the shipped design prints as it is.",
        ),
        (
            "[1]",
            "The settings of this design are damaged, so the shipped design prints as it is.",
        ),
    ],
)  # fmt: skip
def test_wrong_setting_is_told_and_the_shipped_value_stands(
    settings: object, sentence: str
) -> None:
    snapshot = own(settings)

    assert [str(problem) for problem in problems_of(snapshot, "own")] == [sentence]
    assert design_of(snapshot, "own").values == shipped_design("quiet").values


def test_own_design_of_an_unknown_base_is_made_after_the_usual_one() -> None:
    assert design_of(own({}, base="gone"), "own").base == "quiet"


def test_margins_leave_half_of_the_paper_to_the_text() -> None:
    snapshot = own({"margin": {"inside_mm": 60, "outside_mm": 60}})

    margin = design_of(snapshot, "own", Trim(80, 120)).values["margin"]

    assert margin["inside_mm"] + margin["outside_mm"] == pytest.approx(40)


def test_face_of_the_edition_prints_and_the_design_has_what_it_lacks(press: Press) -> None:
    spec = importlib.util.find_spec("font_source_serif_pro")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "files"
    font = renamed((folder / "SourceSerifPro-Black.otf").read_bytes())
    sha256 = hashlib.sha256(font).hexdigest()
    rows = small_edition()
    rows.pictures[sha256] = font
    rows.add(Face, id="face", family=family_of(font), sha256=sha256)
    rows.add(OwnDesign, id="own", name="Ours", base="quiet",
             settings=json.dumps({"faces": {"title": [family_of(font)]}}))  # fmt: skip
    assert problems_of(rows.snapshot, "own") == ()

    pdf = set_in(press, rows, book_of(rows.snapshot, design="own"))

    assert family_of(font) == "Tource Terif Pro"
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        names = {
            str(item.BaseFont)
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary) and "/BaseFont" in item
        }
    assert any("TourceTerifPro-Black" in name for name in names), names
    assert "The Last Ferry" in " ".join(pages_of(pdf))


def renamed(font: bytes) -> bytes:
    """Return a font under a name of the same length, as one of the edition's own would have."""
    for name in ("Source Serif Pro", "SourceSerifPro"):
        other = name.replace("S", "T")
        for coding in ("utf-16-be", "ascii"):
            font = font.replace(name.encode(coding), other.encode(coding))
    return font


def test_file_that_is_no_font_has_no_family() -> None:
    assert family_of(b"GIF89a") == ""
    assert family_of(b"OTTO" + b"\xff" * 40) == ""
