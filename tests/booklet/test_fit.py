"""How entries fit their pages, read from the engine, and how much tighter they would."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from festdesk.base.ids import FilmId
from festdesk.booklet.book import Book, book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.designs import shipped_design
from festdesk.booklet.fit import Fit, describe_step, fits_of, fitting_step, fitting_steps
from festdesk.booklet.profiles import SCREEN
from festdesk.books.tables import Arrangement
from tests.booklet.edition import Rows, film_id, pages_of
from tests.builders import at

SENTENCE = "The ferry stops running on the day Ilse comes to sell her father’s boat. "


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One engine for all questions."""
    with Press() as engine:
        yield engine


def card(sentences: int, language: str = "en") -> Rows:
    """Return an edition of one film with a synopsis of so many sentences."""
    rows = Rows()
    rows.film("film", "Film", director="Ada Lovelace")
    rows.text("synopsis", SENTENCE * sentences, film_id="film", language=language)
    return rows


def quiet(rows: Rows, product: str = "catalogue", *languages: str) -> Book:
    """Return a book of the quiet design without parts but the entries."""
    return book_of(rows.snapshot, product, languages=languages, design="quiet")


def fit_of(press: Press, rows: Rows, book: Book) -> Fit:
    """Return how the film fits."""
    content = preview_content(rows.snapshot, film_id("film"), book)
    return fits_of(press, content, SCREEN)[film_id("film")]


def test_short_synopsis_leaves_lines_free(press: Press) -> None:
    rows = card(3)

    fit = fit_of(press, rows, quiet(rows))

    assert (fit.pages, fit.allowed_pages, fit.step, fit.is_over) == (1, 2, 0, False)
    assert -38 < fit.lines < -25


def test_each_further_line_leaves_one_less(press: Press) -> None:
    rows, longer = card(3), card(3)
    longer.text("logline", "A boat.", film_id="film")

    less, more = (fit_of(press, one, quiet(one)).lines for one in (rows, longer))

    assert -3 <= less - more <= -1


def test_synopsis_of_many_pages_is_over_by_its_lines(press: Press) -> None:
    rows = card(200)

    fit = fit_of(press, rows, quiet(rows))

    assert fit.is_over
    assert fit.pages > fit.allowed_pages == 2
    assert fit.lines > 42 * (fit.pages - 3)


def test_step_by_step_the_entry_gets_shorter_and_the_least_that_fits_is_found(press: Press) -> None:
    rows = card(60)
    book = quiet(rows)

    step = fitting_step(press, rows.snapshot, book, film_id("film"), SCREEN)

    assert step is not None
    assert 1 <= step <= 6
    fits = [
        fit_of(press, rows, replace(book, fittings={film_id("film"): tried})).lines
        for tried in (step - 1, step)
    ]
    assert fits[0] > 0 >= fits[1]


def test_what_cannot_fit_and_what_fits_already_are_told_apart(press: Press) -> None:
    rows = card(300)
    rows.film("other", "Other")

    steps = fitting_steps(
        press, rows.snapshot, quiet(rows), [film_id("film"), film_id("other")], SCREEN
    )

    assert steps == {"film": None, "other": 0}


def test_step_beyond_the_designs_last_sets_no_tighter_than_the_last(press: Press) -> None:
    rows = card(100)
    book = quiet(rows)

    lines = [
        fit_of(press, rows, replace(book, fittings={film_id("film"): step})).lines
        for step in (6, 12)
    ]

    assert lines[0] == lines[1]


def bilingual(english: int, german: int) -> Rows:
    """Return a film with synopses of so many sentences in two languages."""
    rows = card(english)
    rows.text("synopsis", SENTENCE * german, film_id="film", language="de")
    return rows


def test_of_two_columns_the_longer_language_is_over(press: Press) -> None:
    rows = bilingual(20, 90)

    fit = fit_of(press, rows, quiet(rows, "catalogue", "en", "de"))

    assert (fit.language, fit.is_over) == ("de", True)
    assert fit.by_language["de"] == fit.lines
    assert fit.by_language["en"] < 0


def test_of_stacked_languages_none_is_to_blame_alone(press: Press) -> None:
    rows = bilingual(60, 90)
    book = replace(quiet(rows, "catalogue", "en", "de"), arrangement=Arrangement.STACKED)

    fit = fit_of(press, rows, book)

    assert (fit.language, fit.is_over) == ("", True)


def test_facts_longer_than_the_text_beside_them_are_no_languages_matter(press: Press) -> None:
    rows = card(1)
    for number in range(80):
        rows.screening(f"s{number}", "film", starts_at=at(1 + number % 20, "12:00"))

    fit = fit_of(press, rows, quiet(rows))

    assert (fit.language, fit.is_over) == ("", True)
    assert fit.by_language["en"] < 0


def test_few_lines_on_a_last_page_count_as_over(press: Press) -> None:
    few, more = (fit_of(press, rows, quiet(rows)) for rows in (card(30), card(34)))

    assert (few.pages, few.is_over, few.lines <= 6) == (2, True, True)
    assert (more.pages, more.is_over) == (2, False)


def test_short_entry_has_a_height_and_one_page(press: Press) -> None:
    fitting, over = card(2), card(2)
    for number in range(30):
        over.screening(f"s{number}", "film", starts_at=at(1 + number % 20, "12:00"))

    fits = [fit_of(press, rows, quiet(rows, "programme")) for rows in (fitting, over)]

    assert [fit.is_over for fit in fits] == [False, True]
    assert [fit.allowed_pages for fit in fits] == [1, 1]


def test_fits_of_a_book_are_those_of_its_entries_in_order(press: Press) -> None:
    rows = card(3)
    rows.film("zebra", "Zebra")
    content = book_content(rows.snapshot, quiet(rows))

    pdf = press.set_book(content, rows.fetch, SCREEN)
    found = fits_of(press, content, SCREEN)

    assert list(found) == ["film", "zebra"]
    assert "<fit>" not in " ".join(pages_of(pdf))


def test_what_a_step_does_is_said_with_the_designs_figures() -> None:
    design = shipped_design("quiet")

    assert str(describe_step(design, 0)) == "as designed"
    assert str(describe_step(design, 2)) == "size −1.6 %, lines −1.8 % apart, letters −2 ‰ apart"
    assert str(describe_step(design, 99)) == str(describe_step(design, 6))


def test_decision_is_part_of_the_entry() -> None:
    rows = card(3)
    book = replace(quiet(rows), fittings={FilmId("film"): 2})

    assert preview_content(rows.snapshot, film_id("film"), book)["film"]["step"] == 2


def test_entry_of_a_page_and_a_few_lines_takes_two_with_a_purpose(press: Press) -> None:
    """Whatever the length of the synopsis, no second page has a few lines only."""
    pages = set()
    for count in (14, 18, 22):
        rows = card(count)
        rows.text("biography", SENTENCE * 7, person_id="director-film")
        fit = fit_of(press, rows, quiet(rows))
        pages.add(fit.pages)
        assert not fit.is_over, (count, fit)

    assert pages == {1, 2}
