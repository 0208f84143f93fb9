"""A film's printed page beside its card, following edits."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.base.ids import FilmId
from festdesk.booklet.drafts import Draft
from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.film_page_view import FilmPageView
from festdesk.desktop.widgets.live_entry import LiveEntry
from festdesk.desktop.widgets.page_caret import Caret
from festdesk.desktop.widgets.page_marks import MarkKind
from festdesk.desktop.widgets.page_spots import letters_before
from festdesk.desktop.widgets.page_text import letters_of
from festdesk.editing.films import write_title
from festdesk.films.tables import TitleKind
from tests.builders import small_edition_file
from tests.desktop.desk import open_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(small_edition_file(tmp_path), qtbot) as opened:
        yield opened


@pytest.fixture
def stalker(desk: Desk) -> FilmId:
    snapshot = desk.snapshot
    assert snapshot is not None
    return next(f for f in snapshot.films if snapshot.titles_of(f)[0].text == "Stalker")


@pytest.fixture
def live(desk: Desk) -> Iterator[LiveEntry]:
    made = LiveEntry(desk)
    yield made
    made.close()


@pytest.fixture
def view(live: LiveEntry, qtbot: QtBot) -> Iterator[FilmPageView]:
    made = FilmPageView()
    qtbot.addWidget(made)
    made.resize(420, 600)
    live.is_drawn = made.isVisible
    live.pages_set.connect(made.show_pages)
    live.entry_set.connect(made.show_entry)
    yield made
    made.close_view()


def show(live: LiveEntry, view: FilmPageView, film_id: FilmId, qtbot: QtBot) -> None:
    """Show the page of a film and wait until it is painted and all is known of it."""
    assert live.desk.snapshot is not None
    view.show()
    # the pages are painted before their entry is read, or after: a busy machine shows both
    with qtbot.waitSignals([view.shown, live.entry_set]):
        live.show(live.desk.snapshot, film_id)


def test_a_page_is_drawn_only_when_somebody_looks(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    assert live.desk.snapshot is not None
    with qtbot.waitSignal(live.entry_set) as told:
        live.show(live.desk.snapshot, stalker)
    assert told.args is not None
    assert told.args[0].pages is None
    assert view.book.page_count == 0

    view.show()
    with qtbot.waitSignal(view.shown):
        live.set_now()

    assert view.book.page_count == 1


def test_each_edit_is_on_the_page_when_it_says_so(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    live.desk.changed.connect(lambda _changes, snapshot: live.show(snapshot, stalker))
    show(live, view, stalker, qtbot)
    before = view.grab().toImage()

    for number in range(3):
        act = partial(
            write_title, film_id=stalker, kind=TitleKind.ORIGINAL, text=f"Stalker {number}"
        )
        with qtbot.waitSignal(view.shown):
            live.desk.act("Change title", act)
        now = view.grab().toImage()
        assert now != before
        before = now


def test_words_are_on_the_page_before_they_are_in_the_file(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    show(live, view, stalker, qtbot)
    live.drafts = lambda: [Draft("film_id", stalker, "synopsis", "en", "Nobody has stored this.")]

    with qtbot.waitSignal(view.shown):
        live.note_typing()

    assert view.entry is not None
    (text,) = [text for text in view.entry.fit.texts if text.key.kind == "synopsis"]
    assert text.lines == 1
    assert live.desk.snapshot is not None
    assert all(text.body != "Nobody has stored this." for text in live.desk.snapshot.texts.values())


def test_a_monstrous_text_leaves_the_page_as_it_is(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    show(live, view, stalker, qtbot)
    before = view.book.content
    live.drafts = lambda: [Draft("film_id", stalker, "synopsis", "en", "Much ado. " * 10_000)]

    with qtbot.waitSignal(live.refused) as told:
        live.note_typing()

    assert told.args is not None
    assert told.args[0].characters > 99_000
    assert view.book.content == before


def test_what_was_set_already_is_not_set_again(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    show(live, view, stalker, qtbot)

    with qtbot.assertNotEmitted(live.entry_set, wait=300):
        live.note_typing()


def test_the_programme_has_its_own_short_entry(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    show(live, view, stalker, qtbot)

    with qtbot.waitSignal(live.entry_set) as told:
        live.wish("programme", "", alone=False)

    assert told.args is not None
    assert told.args[0].book.is_short


def test_a_language_the_book_lacks_is_set_alone(
    live: LiveEntry, stalker: FilmId, qtbot: QtBot
) -> None:
    assert live.desk.snapshot is not None
    languages = live.desk.snapshot.languages
    live.language = languages[-1]

    with qtbot.waitSignal(live.entry_set) as told:
        live.show(live.desk.snapshot, stalker)

    assert len(languages) > 1
    assert told.args is not None
    assert told.args[0].book.languages == (languages[-1],)


def test_the_caret_is_marked_in_its_word_and_stays_while_nothing_new_is_read(
    live: LiveEntry, view: FilmPageView, stalker: FilmId, qtbot: QtBot
) -> None:
    body = "The ferry stops running on the day Ilse comes to sell the boat."
    live.drafts = lambda: [Draft("film_id", stalker, "synopsis", "en", body)]
    show(live, view, stalker, qtbot)
    letters, places = letters_of(body)
    at = letters_before(places, body.index("Ilse") + 2)

    view.caret.show(Caret(letters, at))
    qtbot.waitUntil(lambda: view.caret.page == 0)

    near, caret = view.caret.marks(0)
    assert (near.kind, caret.kind) == (MarkKind.NEAR, MarkKind.CARET)
    assert near.box.left() < caret.box.left() < near.box.right()
    view.caret.show(None)
    assert view.caret.page == -1
