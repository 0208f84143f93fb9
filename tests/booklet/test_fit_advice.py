"""What can be done about an entry that is too long, asked of the engine."""

from collections.abc import Iterator

import pytest

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.filmographies import with_most
from festdesk.booklet.fit import fits_at_steps, fitting_step
from festdesk.booklet.fit_advice import Advice, Part, advice_on
from festdesk.booklet.profiles import SCREEN
from festdesk.desktop.films.fit_words import savings_in_words
from festdesk.films.tables import Award
from tests.booklet.edition import Rows, film_id

SENTENCE = "The ferry stops running on the day Ilse comes to sell her father’s boat. "


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One engine for all questions."""
    with Press() as engine:
        yield engine


def card(sentences: int, *, entries: int = 0, awards: int = 0) -> Rows:
    """Return an edition of one film with a synopsis of so many sentences."""
    rows = Rows()
    rows.film("film", "Film", director="Ada Lovelace")
    rows.text("synopsis", SENTENCE * sentences, film_id="film")
    for number in range(entries):
        rows.entry(f"e{number}", "director-film", 1970 + number, f"The Ferry {number}")
    for number in range(awards):
        rows.add(Award, id=f"a{number}", film_id="film", prize=f"Prize {number}", body="Ferry Days")
    return rows


def advice(press: Press, rows: Rows, product: str = "catalogue") -> Advice:
    snapshot = rows.snapshot
    book = book_of(snapshot, product, design="quiet")
    found = advice_on(press, snapshot, book, film_id("film"), SCREEN)
    assert found is not None
    return found


def test_entry_that_little_is_missing_for_fits_when_it_is_set_tighter(press: Press) -> None:
    found = advice(press, card(60))

    assert found.step is not None
    assert 1 <= found.step <= 6
    assert found.savings == ()


def test_what_an_entry_may_do_without_is_told_with_the_lines_it_saves(press: Press) -> None:
    found = advice(press, card(62, entries=120, awards=3))

    saved = {saving.part: saving for saving in found.savings}
    assert saved[Part.FILMOGRAPHY].lines > 10
    assert list(saved) == sorted(saved, key=lambda part: -saved[part].lines)


def test_fewer_entries_of_a_filmography_may_be_enough(press: Press) -> None:
    rows = card(55, entries=150)
    snapshot, book = rows.snapshot, book_of(rows.snapshot, design="quiet")

    (saving,) = advice(press, rows).savings

    assert saving.fits
    assert 1 < saving.most < 150
    for most, is_over in ((saving.most, False), (saving.most + 1, True)):
        fewer = with_most(snapshot, most)
        fit = fits_at_steps(press, fewer, book, {film_id("film"): 0}, SCREEN)[film_id("film")]
        assert fit.is_over is is_over
    assert "at most" in savings_in_words([saving])


def test_entry_that_nothing_saves_is_told_so(press: Press) -> None:
    assert advice(press, card(300)) == Advice(None, ())


def test_short_entry_has_nothing_to_leave_out(press: Press) -> None:
    assert advice(press, card(2, entries=40, awards=9), "programme") == Advice(0, ())


def test_the_step_is_the_least_that_fits(press: Press) -> None:
    rows = card(60)
    book = book_of(rows.snapshot, "catalogue", design="quiet")

    found = advice(press, rows)

    assert found.step == fitting_step(press, rows.snapshot, book, film_id("film"), SCREEN)


def test_advice_that_nobody_waits_for_is_given_up(press: Press) -> None:
    rows = card(60)
    book = book_of(rows.snapshot, "catalogue", design="quiet")

    assert advice_on(press, rows.snapshot, book, film_id("film"), SCREEN, lambda: False) is None
