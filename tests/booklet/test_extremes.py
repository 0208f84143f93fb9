"""Cards at the edge of what is sensible, in every design and both products: nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.fit import fits_of
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.trim import Trim
from tests.booklet.edition import Rows, film_id, pages_of, picture
from tests.builders import at

ATTACK = '#read("/etc/passwd") *bold* $x$ <label> @ref #panic() \\ [x] // y'
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ARABIC = "السفينة الأخيرة تغادر الميناء عند الفجر"
HALF_A_POINT = 0.5


def extreme_cards() -> Rows:
    """Return one edition of cards that stretch every part of an entry."""
    rows = Rows()
    rows.film("long", "An Endless Title, with a Comma and More Words, " * 7, director="Ada")
    rows.film("word", WORD, language="de", director=WORD)
    rows.text(
        "synopsis",
        f"{WORD * 4} and on. {'x' * 300} https://example.org/{'path/' * 30}",
        film_id="word",
    )
    rows.film("wordy", "Wordy", director="Ada L.")
    rows.text("synopsis", "A sentence that goes on. " * 800 + "The very end.", film_id="wordy")
    rows.film("busy", "Busy")
    for number in range(60):
        rows.screening(f"busy-{number}", "busy", starts_at=at(1 + number % 20, "20:00"))
    rows.film("empty", "")
    rows.film("right", "The Last Ship", language="en", director="Ilse")
    rows.text("synopsis", ARABIC, film_id="right", language="ar")
    rows.film(
        "code", ATTACK, director=ATTACK, countries=("XX",), colour=ATTACK, aspect_ratio=ATTACK
    )
    for kind in ("logline", "synopsis", "statement", "short_synopsis"):
        rows.text(kind, ATTACK, film_id="code")
    rows.text("biography", ATTACK, person_id="director-code")
    rows.screening("code", "code", printed_note=ATTACK, code=ATTACK, premiere=ATTACK,
                   ticket_address=f"https://example.org/{ATTACK}")  # fmt: skip
    rows.still("code", picture(1600, 900), 1600, 900, photographer=ATTACK)
    return rows


def outside(pdf: bytes) -> Iterator[tuple[int, str]]:
    """Yield the characters that stand over the edge of their page, and on which."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, start=1):
            text = page.get_textpage()
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                edges = left < -HALF_A_POINT or right > page.get_width() + HALF_A_POINT
                if edges or bottom < -HALF_A_POINT or top > page.get_height() + HALF_A_POINT:
                    yield number, text.get_text_range(index, 1)
            text.close()
            page.close()
    finally:
        document.close()


@pytest.mark.parametrize("product", ["catalogue", "programme"])
@pytest.mark.parametrize("design", ["quiet", "picture", "pocket"])
@pytest.mark.parametrize("width", [99, 148])
def test_extreme_cards_print_whole_and_inside_their_pages(
    design: str, product: str, width: float
) -> None:
    rows = extreme_cards()
    book = replace(book_of(rows.snapshot, product, design=design), trim=Trim(width, 210))

    with Press() as press:
        content = book_content(rows.snapshot, book)
        pdf = press.set_book(content, rows.fetch, SCREEN)
        fits = fits_of(press, content, SCREEN)

        assert press.warnings == ()
        assert press.standards == ("a-2a", "ua-1")
    text = " ".join(pages_of(pdf))
    assert "root:" not in text
    assert text.replace("\u00a0", " ").count("#panic()") >= 5
    assert text.count("20:00") >= 60
    assert list(outside(pdf)) == []
    assert fits.keys() == {"long", "word", "wordy", "busy", "empty", "right", "code"}
    assert fits[film_id("busy")].is_over or product == "catalogue"
    if product == "catalogue":
        assert "The very end." in text
        assert fits[film_id("wordy")].is_over
    else:
        assert text.count("goes on.") < 40
