"""Grids as they are printed: on a page, a spread or as a list; nothing clipped or overlaid."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageChops

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content
from festdesk.booklet.days import day_content
from festdesk.booklet.lanes import LEAST_COLUMN_MM, pages_of_columns
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.setting import setting_of
from festdesk.booklet.trim import Trim
from festdesk.films.tables import RunningTime
from festdesk.screenings.tables import Venue
from tests.booklet.edition import Rows, small_edition
from tests.builders import at

FIFTH = date(2021, 3, 5)
TITLES = (
    ("The Fabulous Destiny of the Lighthouse Keeper’s Youngest Daughter", "en", 95),
    ("Donaudampfschifffahrtsgesellschaftskapitän", "de", 121),
    ("À bout de souffle", "fr", 15),
    ("Er", "de", 7),
    ("Uncle Boonmee Who Can Recall His Past Lives", "en", 114),
    ("Стачка", "ru", 82),
    # Words that no pattern can part.
    ("Khorovodnitsaprazdnichnaya vstrecha", "", 77),
    ("x" * 70, "en", 45),
)
DL = Trim(99, 210)
Box = tuple[float, float, float, float]


def crowded(venues: int, shows: int) -> Rows:
    """Return an edition with a day of so many venues and of so many screenings in each."""
    rows = small_edition()
    for number in range(2, venues):
        rows.add(Venue, id=f"venue-{number}", name=f"Cinéma Le Phare {number}", place=number)
    for number, (title, language, minutes) in enumerate(TITLES):
        rows.film(f"film-{number}", title, language=language, strand_id="new", version_kind="ov",
                  version_spoken=("fr",), version_subtitles=("en", "de"))  # fmt: skip
        rows.add(RunningTime, film_id=f"film-{number}", seconds=minutes * 60, is_printed=True)
    for venue in range(venues):
        minute = 9 * 60 + venue * 17 % 60
        for show in range(shows):
            film = (venue + show) % len(TITLES)
            rows.screening(
                f"{venue}-{show}", f"film-{film}", venue_id=f"venue-{venue}",
                starts_at=at(5 + minute // 1440, f"{minute // 60 % 24:02}:{minute % 60:02}"),
                talk_minutes=15 if show % 3 == 0 else 0,
                audience="school" if show % 4 == 0 else "public",
            )  # fmt: skip
            minute += TITLES[film][2] + 25
    return rows


def day_of(rows: Rows, trim: Trim | None = None, *languages: str) -> dict[str, Any]:
    """Return the content of the fifth."""
    return day_content(rows.snapshot, FIFTH, setting_of(rows.snapshot, book(rows, trim, languages)))


def book(rows: Rows, trim: Trim | None = None, languages: tuple[str, ...] = ()) -> Book:
    """Return the catalogue in the quiet design, of a size."""
    made = book_of(rows.snapshot, "catalogue", languages=languages or ("en",), design="quiet")
    return replace(made, trim=trim)


@pytest.mark.parametrize(
    ("venues", "trim", "layout", "pages"),
    [
        (2, None, "grid", [2]),
        (6, None, "grid", [6]),
        (7, None, "grid", [4, 3]),
        (12, None, "grid", [6, 6]),
        (13, None, "list", []),
        (4, DL, "grid", [4]),
        (8, DL, "grid", [4, 4]),
        (9, DL, "list", []),
        (12, Trim(210, 297), "grid", [6, 6]),
    ],
)
def test_columns_stand_on_a_page_on_a_spread_or_are_a_list(
    venues: int, trim: Trim | None, layout: str, pages: list[int]
) -> None:
    rows = small_edition()
    rows.rows = [row for row in rows.rows if not hasattr(row, "starts_at")]
    for number in range(2, venues):
        rows.add(Venue, id=f"venue-{number}", name=f"Hall {number}", place=number)
    for number in range(venues):
        rows.screening(f"s{number}", "lamp", venue_id=f"venue-{number}")

    day = day_of(rows, trim)

    assert (day["layout"], [len(page) for page in day["pages"]]) == (layout, pages)
    assert day["start"] == ("left" if len(pages) == 2 else "next")
    assert len(day["lines"]) == (venues if layout == "list" else 0)
    if pages:
        assert day["column_mm"] >= LEAST_COLUMN_MM


def test_venue_with_shows_at_once_is_wider_and_with_too_many_makes_a_list() -> None:
    rows = small_edition()
    for number in range(2):
        rows.screening(f"lap-{number}", "lamp", venue_id="venue-1", starts_at=at(5, "21:10"))
    wide = day_of(rows)
    for number in range(9):
        rows.screening(f"more-{number}", "lamp", venue_id="venue-1", starts_at=at(5, "21:10"))
    too_many = day_of(rows)

    assert [column["weight"] for column in wide["pages"][0]] == [1, 2.24]
    assert (too_many["layout"], len(too_many["lines"])) == ("list", 13)


def test_two_pages_of_a_spread_have_one_scale_and_are_even() -> None:
    columns = [{"name": str(n), "shows": [{"lanes": 2}] if n == 0 else []} for n in range(7)]

    left, right = pages_of_columns(columns, 6)

    assert ([c["name"] for c in left], [c["name"] for c in right]) == (
        ["0", "1", "2"],
        ["3", "4", "5", "6"],
    )


def test_many_screenings_without_venue_come_after_the_grid() -> None:
    rows = small_edition()
    for number in range(30):
        rows.screening(f"o-{number}", "lamp", starts_at=at(5, "12:00"))

    day = day_of(rows)

    assert (len(day["outside"]), day["outside_below"]) == (30, False)
    assert day["minute_mm"] == day_of(small_edition())["minute_mm"]


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with Press() as made:
        yield made


def pages_of_day(press: Press, rows: Rows, planned: Book) -> list[Any]:
    """Return the pages on which the fifth is printed."""
    pdf = press.set_book(book_content(rows.snapshot, planned), rows.fetch, SCREEN)
    assert press.warnings == ()
    places = page_of_entries(pdf)
    first = places["day-2021-03-05"]
    until = min(page for page in places.values() if page > first)
    opened = pypdfium2.PdfDocument(pdf)
    return [opened[number - 1] for number in range(first, until)]


@pytest.mark.parametrize(
    ("venues", "shows", "trim", "languages"),
    [
        (1, 1, None, ("en",)),
        (12, 5, None, ("en",)),
        (12, 5, DL, ("de", "en")),
        (4, 7, DL, ("fr",)),
        (3, 6, Trim(210, 297), ("en", "fr", "de")),
    ],
    ids=["single", "spread", "list", "narrow", "A4"],
)
def test_no_letter_lies_on_another_or_leaves_the_page(
    press: Press, venues: int, shows: int, trim: Trim | None, languages: tuple[str, ...]
) -> None:
    rows = crowded(venues, shows)

    pages = pages_of_day(press, rows, book(rows, trim, languages))

    letters = 0
    for page in pages:
        width, height = page.get_size()
        boxes = list(boxes_of(page))
        letters += len(boxes)
        for left, bottom, right, top in boxes:
            assert left >= 0
            assert bottom >= 0
            assert right <= width
            assert top <= height
        assert list(overlaid(boxes)) == []
        page.close()
    assert letters > 40 * venues


def boxes_of(page: Any) -> Iterator[Box]:  # noqa: ANN401 -- pypdfium2's
    """Yield where each printed letter stands."""
    words = page.get_textpage()
    for number in range(words.count_chars()):
        if words.get_text_range(number, 1).strip("\u00a0\ufffe \r\n…·") != "":
            yield words.get_charbox(number)
    words.close()


def overlaid(boxes: list[Box]) -> Iterator[tuple[Box, Box]]:
    """Yield pairs of letters of which one covers a good part of the other."""
    ordered = sorted(enumerate(boxes), key=lambda one: one[1])
    for at_, (place, one) in enumerate(ordered):
        for other_place, other in ordered[at_ + 1 :]:
            if other[0] >= one[2]:
                break
            across = min(one[2], other[2]) - other[0]
            down = min(one[3], other[3]) - max(one[1], other[1])
            smaller = min((b[2] - b[0]) * (b[3] - b[1]) for b in (one, other))
            # A ligature is two letters in one place.
            is_ligature = abs(place - other_place) == 1
            if across > 0 and down > 0 and across * down > 0.4 * smaller and not is_ligature:
                yield one, other


def test_letters_that_lie_on_each_other_would_be_seen() -> None:
    apart, over, far = (0.0, 0.0, 5.0, 7.0), (2.0, 0.0, 7.0, 7.0), (40.0, 0.0, 45.0, 7.0)

    assert list(overlaid([apart, far, over])) == [(apart, over)]


@pytest.mark.parametrize(
    "sign",
    [
        {"talk_minutes": 20},
        {"introduction_minutes": 1},
        {"audience": "press"},
        {"projection_format": "35 mm"},
        {"premiere": "World premiere"},
        {"version_kind": "dubbed"},
        {"film_id": "other"},
    ],
    ids=lambda sign: next(iter(sign)),
)
def test_signs_survive_a_photocopy(press: Press, sign: dict[str, Any]) -> None:
    plain, marked = (slot_in_black_and_white(press, more) for more in ({}, sign))

    difference = ImageChops.logical_xor(plain, marked).convert("L").histogram()[255]
    assert difference > 15  # dots at 150 dpi that are black in one and white in the other


def slot_in_black_and_white(press: Press, values: dict[str, Any]) -> Image.Image:
    """Return the only slot of a day as a photocopier sees it; the strands are of one grey."""
    rows = small_edition()
    rows.rows = [row for row in rows.rows if not hasattr(row, "starts_at")]
    # The same title in another strand, whose colour is as dark.
    rows.film("other", "The Last Ferry", strand_id="old", version_kind="ov", version_spoken=("nl",),
              version_subtitles=("en",))  # fmt: skip
    rows.add(RunningTime, film_id="other", seconds=121 * 60, is_printed=True)
    rows.screening("one", **{"film_id": "ferry", "venue_id": "venue-0", **values})
    (page,) = pages_of_day(press, rows, book(rows))
    shown: Image.Image = page.render(scale=150 / 72).to_pil().convert("L")
    width, height = shown.size
    return shown.crop((0, height // 8, width // 2, height // 2)).point(
        lambda level: 255 if level > 140 else 0, mode="1"
    )


def test_second_showing_is_told_from_the_first(press: Press) -> None:
    rows = small_edition()
    rows.rows = [row for row in rows.rows if not hasattr(row, "starts_at")]
    for number, hour in enumerate(("12:00", "16:00")):
        rows.screening(f"s{number}", "ferry", venue_id="venue-0", starts_at=at(5, hour))

    (page,) = pages_of_day(press, rows, book(rows))
    said = page.get_textpage().get_text_range()

    assert said.index("1/2") < said.index("2/2")
