"""How many lines each text of an entry takes and could have, as the engine says it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import preview_content
from festdesk.booklet.fit import Fit, fits_of
from festdesk.booklet.profiles import SCREEN
from festdesk.booklet.text_fit import TextFit, TextKey
from festdesk.books.tables import Arrangement
from tests.booklet.edition import Rows, film_id, picture

SENTENCE = "The ferry stops running on the day Ilse comes to sell her father’s boat. "
SYNOPSIS = TextKey("synopsis", "en")


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One engine for all questions."""
    with Press() as engine:
        yield engine


def lines(count: int) -> str:
    """Return a text of so many lines: each is a paragraph of its own."""
    return "\n\n".join(f"Line {number}." for number in range(count))


def card(body: str, *, still: bool = False, **others: str) -> Rows:
    """Return a film with an English synopsis and, by language, others."""
    rows = Rows()
    rows.film("film", "Film", director="Ada Lovelace")
    rows.text("synopsis", body, film_id="film")
    for language, other in others.items():
        rows.text("synopsis", other, film_id="film", language=language)
    if still:
        rows.still("film", picture(1600, 900), 1600, 900)
    return rows


def book(rows: Rows, product: str = "catalogue", design: str = "quiet", *languages: str) -> Book:
    return book_of(rows.snapshot, product, languages=languages, design=design)


def fit_of(press: Press, rows: Rows, wanted: Book) -> Fit:
    content = preview_content(rows.snapshot, film_id("film"), wanted)
    return fits_of(press, content, SCREEN)[film_id("film")]


def text_of(fit: Fit, key: TextKey = SYNOPSIS) -> TextFit:
    return next(text for text in fit.texts if text.key == key)


def printed_lines_of(pdf: bytes, words: str) -> int:
    """Return in how many lines words are printed that stand nowhere else."""
    opened = pypdfium2.PdfDocument(pdf)
    wanted = set(words.split())
    found = 0
    for page in opened:
        whole = page.get_textpage().get_text_range()
        found += sum(1 for line in whole.splitlines() if wanted & set(line.split()))
    opened.close()
    return found


@pytest.mark.parametrize("design", ["quiet", "picture", "pocket"])
@pytest.mark.parametrize("languages", [("en",), ("en", "de")])
def test_lines_are_those_that_are_printed(
    press: Press, design: str, languages: Sequence[str]
) -> None:
    words = "Zzyzx Qwert Vbnmk Xylqz Jjhgf "
    body = f"{words * 40}\n\n{words * 9}\n\n{words * 300}"
    rows = card(body, de="Kurz.")
    wanted = book(rows, "catalogue", design, *languages)

    text = text_of(fit_of(press, rows, wanted))

    content = preview_content(rows.snapshot, film_id("film"), wanted)
    pdf = press.set_pages("preview.typ", content, SCREEN)
    assert text.lines == printed_lines_of(pdf, words)


def test_each_line_of_a_text_counts_and_what_is_free_does_not_depend_on_it(press: Press) -> None:
    fits = [text_of(fit_of(press, rows, book(rows))) for rows in (card(lines(3)), card(lines(9)))]

    assert [text.lines for text in fits] == [3, 9]
    assert fits[0].room == fits[1].room
    assert fits[0].over == 0


@pytest.mark.parametrize(
    ("product", "design", "spare"),
    # Of two columns the last line of each may be a broken one, which counts as none.
    [("catalogue", "quiet", 0), ("catalogue", "pocket", 2), ("programme", "quiet", 0)],
)
def test_a_text_may_have_the_lines_it_is_told_and_none_more(
    press: Press, product: str, design: str, spare: int
) -> None:
    kind = "short_synopsis" if product == "programme" else "synopsis"

    def fit_with(count: int) -> Fit:
        rows = Rows()
        rows.film("film", "Film", director="Ada Lovelace")
        rows.text(kind, lines(count), film_id="film")
        return fit_of(press, rows, book(rows, product, design))

    room = text_of(fit_with(2), TextKey(kind, "en")).room

    assert room > 2
    assert not fit_with(room).is_over
    # A page that is full goes on on the next, of which a line or two are not enough.
    over = fit_with(room + spare + 1)
    assert (over.is_over, text_of(over, TextKey(kind, "en")).over) == (True, over.lines)


def test_a_text_that_is_cut_by_the_lines_it_is_over_fits(press: Press) -> None:
    for still in (False, True):
        rows = card(lines(90), still=still)
        over = text_of(fit_of(press, rows, book(rows))).over
        assert over > 0

        cut = card(lines(90 - over), still=still)
        longer = card(lines(90 - over + 3), still=still)

        assert not fit_of(press, cut, book(cut)).is_over
        assert fit_of(press, longer, book(longer)).is_over


def test_of_texts_side_by_side_the_shorter_one_may_grow_to_the_longer(press: Press) -> None:
    rows = card(lines(4), de=lines(10))

    fit = fit_of(press, rows, book(rows, "catalogue", "quiet", "en", "de"))

    english, german = text_of(fit), text_of(fit, TextKey("synopsis", "de"))
    assert (english.lines, german.lines) == (4, 10)
    assert english.room == german.room


def test_texts_one_below_another_share_what_is_free(press: Press) -> None:
    rows = card(lines(4), de=lines(10))
    stacked = replace(book(rows, "catalogue", "quiet", "en", "de"), arrangement=Arrangement.STACKED)

    fit = fit_of(press, rows, stacked)

    free = [text.room - text.lines for text in fit.texts]
    assert [text.lines for text in fit.texts] == [4, 10]
    assert abs(free[0] - free[1]) <= 1  # the second is set in another size


def test_text_that_no_room_could_be_made_in_is_told_so(press: Press) -> None:
    rows = card(lines(200))
    rows.text("logline", "A boat.", film_id="film")

    fit = fit_of(press, rows, book(rows))

    logline = text_of(fit, TextKey("logline", "en"))
    assert (logline.lines, logline.room <= 0) == (1, True)


def test_biography_is_told_by_its_person(press: Press) -> None:
    rows = card(lines(2))
    rows.text("biography", "Born in London.", person_id="director-film")

    keys = [text.key for text in fit_of(press, rows, book(rows)).texts]

    assert keys == [SYNOPSIS, TextKey("biography", "en", "director-film")]
