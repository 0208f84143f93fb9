"""The desk: acts are handed over, written elsewhere, and come back as news."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.desktop.bridge import Desk
from festdesk.editing.films import change_film, create_film
from tests.builders import make_document, small_edition_file
from tests.desktop.desk import after, open_desk


def _path_of_small_edition(tmp_path: Path) -> Path:
    return small_edition_file(tmp_path)


def test_an_act_returns_at_once_and_its_news_bring_the_new_snapshot(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        before = desk.snapshot
        assert before is not None
        made: list[str] = []

        with qtbot.waitSignal(desk.changed) as news:
            desk.act("New film", create_film, made.append)
            assert desk.snapshot is before

        qtbot.waitUntil(lambda: made != [])
        changes, snapshot = news.args
        assert changes.touched == {"film": frozenset(made)}
        assert desk.snapshot is snapshot
        assert set(snapshot.films) - set(before.films) == set(made)
        assert desk.undo_label == "New film"


def test_a_refused_value_is_told_and_nothing_is_changed(tmp_path: Path, qtbot: QtBot) -> None:
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        before = desk.snapshot
        assert before is not None
        film_id = next(iter(before.films))
        told: list[object] = []

        with qtbot.waitSignal(desk.failed):
            desk.act("Year", partial(change_film, film_id=film_id, year=12), failed=told.append)

        assert [type(problem) for problem in told] == [InputProblem]
        assert str(told[0]) == "12 cannot be right: films are from 1870 to 2200."
        assert desk.snapshot is before


def test_acts_are_written_in_the_order_in_which_they_were_handed_over(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        assert desk.snapshot is not None
        film_id = next(iter(desk.snapshot.films))
        years = [1950 + number for number in range(20)]
        for year in years:
            desk.act(f"Year {year}", partial(change_film, film_id=film_id, year=year))
        qtbot.waitUntil(lambda: desk.undo_label == "Year 1969")
        assert desk.snapshot.films[film_id].year == 1969

        after(desk, qtbot, desk.undo)
        assert desk.snapshot.films[film_id].year == 1968
        assert desk.redo_label == "Year 1969"


def test_stopping_waits_until_the_last_act_is_on_the_disk(tmp_path: Path, qtbot: QtBot) -> None:
    path = _path_of_small_edition(tmp_path)
    with open_desk(path, qtbot) as desk:
        assert desk.snapshot is not None
        films_before = len(desk.snapshot.films)
        for _ in range(5):
            desk.act("New film", _make_film)

    with open_desk(path, qtbot) as again:
        assert again.snapshot is not None
        assert len(again.snapshot.films) == films_before + 5


def _make_film(session: Session) -> object:
    return create_film(session)


def test_a_file_that_is_none_is_told_and_the_open_one_stays(tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "letter.festdesk"
    other.write_text("Dear colleagues")
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        snapshot = desk.snapshot
        with qtbot.waitSignal(desk.failed) as told:
            desk.open(other)
        assert "is not a festdesk file" in str(told.args[0])
        assert desk.snapshot is snapshot
        assert other.read_text() == "Dear colleagues"


def test_news_of_a_file_that_was_closed_meanwhile_reach_nobody(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = _path_of_small_edition(tmp_path)
    with open_desk(path, qtbot) as desk:
        assert desk.snapshot is not None
        films_before = len(desk.snapshot.films)
        told: list[object] = []
        desk.act("New film", create_film, told.append)
        desk.close()
        qtbot.wait(50)
        assert told == []
        assert desk.path is None
        assert getattr(desk, "snapshot") is None  # noqa: B009 -- the type checker knows better

    with open_desk(path, qtbot) as again:
        assert again.snapshot is not None
        assert len(again.snapshot.films) == films_before + 1


def test_an_act_begun_in_one_file_is_never_written_into_the_next(
    tmp_path: Path, qtbot: QtBot
) -> None:
    other = make_document(tmp_path, file_name="other.festdesk")
    other.close()
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        desk.open(other.path)
        with qtbot.waitSignal(desk.failed) as told:
            desk.act("New film", create_film)
        assert told.args is not None
        assert "another file has been opened" in str(told.args[0])
        assert desk.snapshot is not None
        assert len(desk.snapshot.films) == 0


def test_settling_waits_and_tells(tmp_path: Path, qtbot: QtBot) -> None:
    with open_desk(_path_of_small_edition(tmp_path), qtbot) as desk:
        told: list[object] = []
        desk.act("New film", create_film, told.append)
        desk.settle()
        assert len(told) == 1
        assert desk.undo_label == "New film"


def test_a_desk_without_a_file_stops_quietly(qtbot: QtBot) -> None:
    del qtbot
    desk = Desk()
    desk.stop()
    assert desk.snapshot is None
