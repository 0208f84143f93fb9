"""The sources of a film on its card: how they came, what is not used, and their marked text."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import SourceMark, provenance_of
from festdesk.desktop.films.source_text import lines_of
from festdesk.desktop.films.sources_group import SourcesGroup
from festdesk.desktop.widgets.marked_words import Mark
from festdesk.editing import sources
from festdesk.sources.tables import SourceTrait
from tests.builders import add_film, make_document
from tests.desktop.desk import open_desk

TEXT = "Trajekt\nCroatia, 2019\nTickets at the harbour\nBus 4\n"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    document = make_document(tmp_path)
    film_id = add_film(document, title="Trajekt", director="Mila Horvat", year=2019)
    with document.edit("Take in") as session:
        source_id = sources.keep_source(
            session,
            TEXT,
            taken_at=datetime(2026, 11, 26, tzinfo=UTC),
            film_id=film_id,
            name="Press kit",
            unread_lines="3-4",
        )
        sources.note_provenance(
            session,
            source_id,
            kind="film",
            row_id=film_id,
            field="year",
            value="2019",
            lines=(2, 2),
        )
        session.add(SourceTrait(source_id=source_id, came_as="pdf"))
    document.close()
    with open_desk(document.path, qtbot) as opened:
        yield opened


def test_a_source_says_how_it_came_and_shows_its_marked_text(desk: Desk, qtbot: QtBot) -> None:
    group = SourcesGroup(desk)
    qtbot.addWidget(group)
    snapshot = desk.snapshot
    assert snapshot is not None
    group.take(snapshot, next(iter(snapshot.films.values())))
    group.show()
    (view,) = group.views
    assert view.told.text() == "PDF · 2 lines not used"
    assert view.text.toPlainText() == ""

    shown = group.show_lines(view.source_id, 2, 2)

    assert shown is view.text
    assert view.text.toPlainText() == TEXT
    assert view.text.marks.lines == {2: Mark.READ, 3: Mark.UNREAD, 4: Mark.UNREAD}
    assert view.text.is_chosen(2)
    with qtbot.waitSignal(group.read_again_wanted) as wanted:
        view.again.click()
    assert wanted.args == [view.source_id]


def test_lines_that_are_kept_as_spans_are_counted() -> None:
    assert lines_of("12 18-20") == [12, 18, 19, 20]
    assert lines_of("") == []


def test_a_mark_that_has_nothing_to_tell_forgets_what_it_told(desk: Desk, qtbot: QtBot) -> None:
    mark = SourceMark()
    qtbot.addWidget(mark)
    snapshot = desk.snapshot
    assert snapshot is not None
    film = next(iter(snapshot.films.values()))
    mark.show_source(snapshot, provenance_of(snapshot, [film.id], ["year"]))
    assert mark.toolTip()
    mark.show_source(snapshot, None)
    assert mark.isHidden()
    assert not mark.toolTip()
