"""Filmographies in the booklet, in several house styles, read back from real pages."""

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press, page_of_entries
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.filmographies import film_listing
from festdesk.booklet.filmography_fit import count_filmography
from festdesk.booklet.fit import fits_of
from festdesk.booklet.preflight.expected import expected_of
from festdesk.booklet.profiles import SCREEN
from festdesk.editions.tables import HouseSetting
from festdesk.filmographies.style import (
    AS_IT_COMES,
    READY_MADE,
    STYLE,
    Arrangement,
    Between,
    FilmographyStyle,
    FilmShown,
    PageSign,
    Rest,
    YearPlace,
    style_in_json,
)
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Title
from tests.booklet.edition import (
    MADE_AT,
    Rows,
    entry_in,
    film_id,
    pages_of,
    person_id,
    small_edition,
)
from tests.booklet.finished import verdict_on

LOUD = replace(
    READY_MADE["compact"],
    most=3,
    rest=Rest.COUNT,
    own_film=FilmShown.BOLD_PAGE,
    page_sign=PageSign.BOTH,
)


def edition_in(style: FilmographyStyle) -> Rows:
    """Return the small edition in a house style."""
    rows = small_edition()
    rows.add(HouseSetting, name=STYLE, value=style_in_json(style))
    return rows


def said(entry: dict[str, Any]) -> str:
    """Return an entry as its content says it, with plain spaces."""
    return "".join(piece["text"] for piece in entry["pieces"]).replace("\u00a0", " ")


@pytest.fixture(scope="module")
def press() -> Any:  # noqa: ANN401 -- an iterator of presses
    """One press for all pages here; it sets what is alike once."""
    with Press() as made:
        yield made


def test_the_books_pages_follow_the_style_of_the_house(press: Press) -> None:
    texts, places = {}, {}
    for name, style in (("plain", AS_IT_COMES), ("loud", LOUD)):
        rows = edition_in(style)
        pdf = press.set_book(book_content(rows.snapshot), rows.fetch, SCREEN, made_at=MADE_AT)
        assert press.warnings == ()
        pages, places[name] = pages_of(pdf), page_of_entries(pdf)
        first = places[name]["film-ferry"]
        texts[name] = " ".join(pages[first - 1 : places[name]["film-harbour"] - 1])
    plain, loud = (text.replace("\u00a0", " ") for text in (texts["plain"], texts["loud"]))

    assert f"1958 Le Port → {places['plain']['film-harbour']}" in plain
    assert "2011 Locks (2 episodes of the TV series)" in plain
    own, other = (places["loud"][f"film-{name}"] for name in ("ferry", "harbour"))
    assert (
        f"The Last Ferry (2020) → p. {own}; Tides (2017, doc.); "
        f"Le Port (1958) → p. {other}; and 1 other" in loud
    )


def test_printed_references_are_among_what_is_checked(press: Press, tmp_path: Any) -> None:  # noqa: ANN401
    rows = edition_in(LOUD)
    content = book_content(rows.snapshot)
    path = tmp_path / "book.pdf"
    path.write_bytes(press.set_book(content, rows.fetch, SCREEN, made_at=MADE_AT))
    places = page_of_entries(path.read_bytes())
    expected = expected_of(content, places=places)
    told = [line.said.replace("\u00a0", " ") for line in expected.printed]

    assert "Le Port (1958) → p." in told
    assert verdict_on(path, SCREEN, expected).claim("numbers").holds
    assert verdict_on(path, SCREEN, expected).claim("lines of lists").holds
    printed = [line for line in expected.printed if line.list_at == "film-ferry"]
    moved = {**places, "film-harbour": places["film-harbour"] + 1}
    wrong = replace(expected, printed=tuple(printed), places=moved)
    assert not verdict_on(path, SCREEN, wrong).claim("numbers").holds


def test_bold_titles_are_bold_on_the_page(press: Press) -> None:
    style = replace(AS_IT_COMES, own_film=FilmShown.BOLD, other_films=FilmShown.BOLD_PAGE)
    rows = edition_in(style)
    pages = {"film-ferry": 12, "film-harbour": 40}
    content = preview_content(rows.snapshot, film_id("ferry"), pages=pages)

    pdf = press.set_film(content, rows.fetch, SCREEN)

    assert "Le Port → 40" in " ".join(pages_of(pdf)).replace("\u00a0", " ")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        fonts = {
            str(one.get("/BaseFont", ""))
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary)
        }
    assert any("Sans" in name and ("Semibold" in name or "Bold" in name) and
               ("It" in name) for name in fonts)  # fmt: skip


@pytest.mark.parametrize("design", ["quiet", "picture", "pocket"])
@pytest.mark.parametrize(
    "style",
    [AS_IT_COMES, replace(AS_IT_COMES, arrangement=Arrangement.RUN_IN, between=Between.DOT)],
    ids=["lines", "run-in"],
)
def test_lines_are_counted_as_they_are_set(
    press: Press, design: str, style: FilmographyStyle
) -> None:
    rows = edition_in(style)
    for number in range(9):
        entry_id = f"more-{number}"
        rows.add(FilmographyEntry, id=entry_id, person_id="director-ferry", place=10 + number,
                 year=1950 - number)  # fmt: skip
        rows.add(Title, entry_id=entry_id, text="Endmost" if number == 8 else "A Longer Title")
    book = book_of(rows.snapshot, design=design)
    content = preview_content(rows.snapshot, film_id("ferry"), book)

    counted = fits_of(press, content, SCREEN)[film_id("ferry")].filmographies["director-ferry"]  # type: ignore[index]

    is_parted = content["film"]["layout"]["filmography"] == "text" and design == "quiet"
    assert counted.columns == (2 if is_parted and style.arrangement == Arrangement.LINES else 1)
    found = lines_on(press.set_film(content, rows.fetch, SCREEN))
    assert -(-counted.lines // counted.columns) == found


def lines_on(pdf: bytes) -> int:
    """Return on how many lines of a page the filmography's words stand, by their heights."""
    document = pypdfium2.PdfDocument(pdf)
    heights: set[int] = set()
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        start = text.casefold().find("filmography")
        if start >= 0:
            begins = start + len("filmography")
            for at in range(begins, text.index("Endmost", begins) + 7):
                if text[at].isalnum():
                    heights.add(round(words.get_charbox(at, loose=True)[1]))
        words.close()
        page.close()
    document.close()
    return len(heights)


def test_nobody_is_counted_who_has_no_filmography(press: Press) -> None:
    content = preview_content(small_edition().snapshot, film_id("lamp"))

    assert fits_of(press, content, SCREEN)[film_id("lamp")].filmographies == {}


def test_details_break_between_and_never_within_themselves() -> None:
    style = replace(AS_IT_COMES, year=YearPlace.BRACKETED)
    rows = edition_in(style)

    (person,) = entry_in(rows.snapshot, "ferry", "en")["people"]

    details = [entry["pieces"][1]["text"] for entry in person["filmography"]]
    assert details[1:3] == [" (2017, documentary)", " (2011, 2 episodes of the TV series)"]
    assert said(person["filmography"][0]) == "The Last Ferry (2020)"


def test_space_after_years_and_before_a_dot_does_not_break() -> None:
    style = replace(AS_IT_COMES, arrangement=Arrangement.RUN_IN, between=Between.DOT)

    (person,) = entry_in(edition_in(style).snapshot, "ferry", "en")["people"]

    assert person["filmography"][0]["pieces"][0]["text"] == "2020\u00a0"
    assert person["between"] == "\u00a0· "


def test_omitted_film_is_omitted_from_its_own_entry_alone() -> None:
    rows = edition_in(replace(AS_IT_COMES, own_film=FilmShown.OMITTED))
    snapshot = rows.snapshot

    (person,) = entry_in(snapshot, "ferry", "en")["people"]

    assert said(person["filmography"][0]) == "Tides (documentary)"


@pytest.mark.parametrize("language", ["en", "de"])
def test_lines_are_counted_for_whoever_has_a_filmography(press: Press, language: str) -> None:
    rows = edition_in(AS_IT_COMES)
    rows.person("nobody", "Nobody")
    rows.person("writer", "Ada Writer")
    rows.add(FilmographyEntry, id="one", person_id="writer", year=1990)
    rows.add(Title, entry_id="one", text="A Title That Is Longer Than One Line of Any Side Column")
    snapshot = rows.snapshot

    def counted(person: str) -> int:
        return count_filmography(press, snapshot, person_id(person), language, SCREEN).lines

    assert film_listing(snapshot, person_id("writer")) is None
    listing = film_listing(snapshot, person_id("director-ferry"))
    assert listing is not None
    assert listing.id == "ferry"
    assert (counted("nobody"), counted("director-ferry")) == (0, 5)
    assert counted("writer") > 1
