"""What the type on a page is like, read back from the page: figures, capitals, breaks, names."""

import re
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import preview_content
from festdesk.booklet.profiles import SCREEN
from tests.booklet.edition import Rows, film_id

# Ends of lines as pdfium says them: a plain one, and one at a hyphen that the engine has set.
BREAK, HYPHEN = "\r\n", "\ufffe"
# Invented, so that no pattern was made for it, and with places where any pattern would part it.
NAME, WORD = "Perimanotov", "perimanotov"
BETWEEN = ("now", "then", "it was", "a", "one of the", "no", "at last the", "and so", "on")


def named_and_wordy() -> Rows:
    """Return a film whose text repeats a name, and as often a word like it, line after line."""
    rows = Rows()
    rows.film("film", "Sunrise: A Very Long Song of Two Humans by the Sea", director=f"Ada {NAME}")
    rows.text("logline", "The film of 1937 finds its office.", film_id="film")
    names = " ".join(f"{some} {NAME}" for some in BETWEEN * 3)
    words = " ".join(f"{some} {WORD}" for some in BETWEEN * 3)
    rows.text(
        "synopsis", f"In 1930 {names}.\n\n{words} at the quay.\n\nDas Staubecken.", film_id="film"
    )
    rows.text("biography", "Born in Hoorn.", person_id="director-film")
    rows.screening("s", "film")
    return rows


class Page:
    """The characters of an entry's first page, and their boxes."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._page = self._document[0]
        self._text = self._page.get_textpage()
        self.words: str = self._text.get_text_range()

    def box(self, words: str, letter: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of a letter in the first place of `words`."""
        index, _ = self._text.search(words, match_case=True).get_next()
        found: tuple[float, float, float, float] = self._text.get_charbox(
            index + words.index(letter)
        )
        return found

    def height(self, words: str, letter: str) -> float:
        """Return how high a letter is there."""
        _, bottom, _, top = self.box(words, letter)
        return top - bottom

    def close(self) -> None:
        """Let the file go."""
        self._text.close()
        self._page.close()
        self._document.close()


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """The first page of the entry in the quiet design."""
    rows = named_and_wordy()
    book = book_of(rows.snapshot, "catalogue", design="quiet")
    with Press() as press:
        opened = Page(
            press.set_film(
                preview_content(rows.snapshot, film_id("film"), book), rows.fetch, SCREEN
            )
        )
    yield opened
    opened.close()


def test_figures_in_running_text_are_old_style(page: Page) -> None:
    assert page.box("1930", "3")[1] < page.box("1930", "1")[1] - 1  # below the line
    assert page.box("1930", "9")[1] < page.box("1930", "1")[1] - 1


def test_figures_in_lists_are_of_one_height(page: Page) -> None:
    assert page.height("12:00", "1") == pytest.approx(page.height("12:00", "2"), abs=0.2)


def test_labels_are_in_small_capitals_of_the_face(page: Page) -> None:
    heights = [page.height("screenings", letter) for letter in "screnig"]

    assert max(heights) - min(heights) < 0.35
    assert max(heights) < page.height("Venue to", "V")


def test_letters_that_would_touch_are_one(page: Page) -> None:
    left, _, right, _ = page.box("finds its office", "f")
    beside, _, _, _ = page.box("finds its office", "i")

    assert beside - left < right - left


def test_title_breaks_at_its_colon(page: Page) -> None:
    lines = page.words.split(BREAK)

    assert lines[0].strip() == "Sunrise:"
    assert lines[1].startswith("A\u00a0Very Long Song")


def test_names_are_never_parted_and_other_words_are(page: Page) -> None:
    parted = [line.split()[-1] for line in page.words.split(HYPHEN)[:-1]]

    assert page.words.count(NAME) >= len(BETWEEN) * 3
    assert any(WORD.startswith(part) for part in parted)
    assert not any(NAME.startswith(part) for part in parted)


def test_last_line_of_a_paragraph_is_more_than_a_word(page: Page) -> None:
    (last,) = (line for line in re.split(f"{BREAK}|{HYPHEN}", page.words) if "quay." in line)

    assert re.search(r"at the quay\.|the quay\.", last.replace("\u00a0", " "))
