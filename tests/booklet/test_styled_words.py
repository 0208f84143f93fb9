"""Words in italic, bold and small capitals, from the card to the page."""

import ctypes
import re
from collections.abc import Sequence

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.styled_words import Words, joined, parted, pieces_of
from festdesk.films.tables import PressText
from festdesk.texts.styles import Run, Style, Styled, write_runs
from festdesk.texts.tables import TextStyling
from tests.booklet.edition import Rows, film_id, picture

ITALIC, BOLD, CAPITALS = Style.ITALIC, Style.BOLD, Style.SMALL_CAPS


def runs_on(body: str, **styled: Style) -> str:
    """Return runs for words of a body, each by the style it has."""
    return write_runs(
        Run(body.index(word), body.index(word) + len(word), style) for word, style in styled.items()
    )


def styled_edition() -> Rows:
    """Return a film with styled words in every text that its entry prints."""
    rows = Rows()
    rows.film("film", "The Ferry", director="Ada Perimanotov")
    bodies = {
        "logline": ("A winter with Stalker at sea.", {"Stalker": ITALIC}),
        "synopsis": (
            'It is "Solaris" that Perimanotov-fans and the BBC - in italics - love.\nThen ice.',
            {"Solaris": ITALIC, "Perimanotov": BOLD, "BBC": CAPITALS},
        ),
        "statement": ('I said "Mirror" twice.\n\nThen Nostalghia.', {"Nostalghia": ITALIC}),
        "short_synopsis": ("Shorter: Andrei is seen.", {"Andrei": ITALIC}),
    }
    for kind, (body, styles) in bodies.items():
        rows.text(kind, body, film_id="film")
        rows.add(
            TextStyling, kind=kind, language="en", film_id="film", runs=runs_on(body, **styles)
        )
    rows.text("biography", "Made Sunflower.", person_id="director-film")
    rows.add(
        TextStyling,
        kind="biography",
        language="en",
        person_id="director-film",
        runs=runs_on("Made Sunflower.", Sunflower=ITALIC),
    )
    said = "Near Vertigo, but warm. More follows."
    press: dict[str, object] = {"id": "press", "body": said, "language": "en"}
    rows.add(PressText, film_id="film", is_quotable=True, **press)
    rows.add(TextStyling, press_text_id="press", runs=runs_on(said, Vertigo=ITALIC))
    rows.still("film", picture(800, 450), 800, 450, id="still")
    rows.text("caption", "Ilse in Petrov's coat", still_id="still")
    rows.add(
        TextStyling,
        kind="caption",
        language="en",
        still_id="still",
        runs=runs_on("Ilse in Petrov's coat", Petrov=ITALIC),
    )
    return rows


def faces_of(pdf: bytes, words: Sequence[str]) -> dict[str, str]:
    """Return the name of the face that the first letter of each word is set in."""
    document = pypdfium2.PdfDocument(pdf)
    found: dict[str, str] = {}
    for page in document:
        text = page.get_textpage()
        for word in words:
            hit = text.search(word, match_case=True).get_next()
            if hit is not None and word not in found:
                name = ctypes.create_string_buffer(200)
                pdfium.FPDFText_GetFontInfo(text.raw, hit[0], name, 200, ctypes.c_int())
                found[word] = name.value.decode().rpartition("-")[2]
        text.close()
        page.close()
    document.close()
    return found


@pytest.fixture(scope="module")
def printed() -> dict[str, bytes]:
    """The film in the catalogue and in the programme."""
    rows = styled_edition()
    catalogue = book_of(rows.snapshot, "catalogue", design="quiet")
    programme = book_of(rows.snapshot, "programme", design="quiet")
    with Press() as press:
        alone = preview_content(rows.snapshot, film_id("film"), catalogue)
        short = preview_content(rows.snapshot, film_id("film"), programme)
        return {
            "catalogue": press.set_film(alone, rows.fetch, SCREEN),
            "programme": press.set_film(short, rows.fetch, SCREEN),
        }


def test_styled_words_are_set_in_their_faces_in_every_text(printed: dict[str, bytes]) -> None:
    expected = {
        "winter": "It",
        "Stalker": "Regular",  # italic in an italic paragraph
        "Solaris": "It",
        "that": "Regular",
        "Perimanotov-fans": "Semibold",
        "Nostalghia": "It",
        "twice": "Regular",
        "Sunflower": "It",
        "Vertigo": "It",
        "warm": "Regular",
        "Ilse in": "Regular",
        "Petrov": "It",
    }

    assert faces_of(printed["catalogue"], list(expected)) == expected


def test_the_programme_sets_them_too(printed: dict[str, bytes]) -> None:
    assert faces_of(printed["programme"], ["Andrei", "Shorter"]) == {
        "Andrei": "It",
        "Shorter": "Regular",
    }


def test_styled_words_are_found_as_they_were_typed_and_a_line_break_is_kept(
    printed: dict[str, bytes],
) -> None:
    page = pypdfium2.PdfDocument(printed["catalogue"])[0]
    said = page.get_textpage().get_text_range()

    assert "“Solaris”" in said
    assert "BBC" in said
    assert re.search(r"love\. ?\r\nThen", said)


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        pytest.param(Styled("plain words"), "plain words", id="nothing special"),
        pytest.param(
            Styled("a b c", (Run(2, 3, ITALIC),)),
            ["a ", {"text": "b", "italic": True}, " c"],
            id="one run",
        ),
        pytest.param(
            Styled("abcd", (Run(0, 3, ITALIC), Run(2, 4, BOLD))),
            [
                {"text": "ab", "italic": True},
                {"text": "c", "italic": True, "bold": True},
                {"text": "d", "bold": True},
            ],
            id="runs that overlap",
        ),
    ],
)
def test_words_are_cut_where_something_changes(words: Styled, pieces: Words) -> None:
    assert pieces_of(words) == pieces


def test_paragraphs_are_joined_and_parted_without_a_loss() -> None:
    told = [Styled("One", (Run(0, 1, BOLD),)), Styled("Two\nlines", (Run(4, 9, ITALIC),))]

    assert parted(joined(told)) == told


def test_a_book_is_set_with_styled_words_in_both_products() -> None:
    rows = styled_edition()
    for product in ("catalogue", "programme"):
        book = book_of(rows.snapshot, product, design="picture")
        with Press() as press:
            pdf = press.set_film(
                preview_content(rows.snapshot, film_id("film"), book), rows.fetch, SCREEN
            )
        assert pdf.startswith(b"%PDF")
        assert "runs" not in str(book_content(rows.snapshot, book).keys())
