"""An open festival file: what is edited is on the disk, what is undone is not lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlmodel import select

from festdesk.base.errors import BugError, FileProblem, InputProblem, KnownError, NotSaved
from festdesk.editing.films import change_film, create_film, delete_film
from festdesk.editing.screenings import move_screening
from festdesk.editing.stills import add_still
from festdesk.films.tables import Film
from festdesk.store.copying import save_copy
from festdesk.store.document import Changes, Document
from tests.builders import add_film, edition_row, film_called, make_document, picture, small_edition
from tests.store.dumping import ask, dump

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition."""
    with small_edition(tmp_path) as made:
        yield made


def test_a_new_file_holds_its_edition_and_nothing_else(tmp_path: Path) -> None:
    with Document.create(tmp_path / "new.festdesk", edition_row(name="First Festival")) as made:
        snapshot = made.snapshot()
        assert snapshot.edition.name == "First Festival"
        assert snapshot.languages == ("en", "fr", "de")
        assert not snapshot.films
        assert made.undo_label is None
    assert [path.name for path in tmp_path.iterdir()] == ["new.festdesk"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "notes.festdesk"
    path.write_text("years of work")
    with pytest.raises(FileProblem, match=r"exists already.*nothing was changed"):
        Document.create(path, edition_row())
    assert path.read_text() == "years of work"


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cannot be made: No such file or directory"):
        Document.create(tmp_path / "nowhere" / "new.festdesk", edition_row())


def test_an_edit_is_on_the_disk_when_its_block_is_left(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Correct the year") as session:
        change_film(session, film_id, year=1968)
        assert (1967,) in ask(document.path, "SELECT year FROM film")
    assert (1968,) in ask(document.path, "SELECT year FROM film")
    assert (1967,) not in ask(document.path, "SELECT year FROM film")
    assert document.snapshot().films[film_id].year == 1968


def test_an_edit_is_journaled_field_by_field(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Correct the year") as session:
        change_film(session, film_id, year=1968, note="as released", colour="")
    (action,) = ask(document.path, "SELECT label, kind, id FROM action ORDER BY seq DESC LIMIT 1")
    assert action[:2] == ("Correct the year", "edit")
    changes = ask(
        document.path,
        "SELECT table_name, row_id, op, column_name, old, new FROM change "  # noqa: S608
        f"WHERE action_id = '{action[2]}' ORDER BY column_name",
    )
    assert changes == [
        ("film", film_id, "update", "note", '""', '"as released"'),
        ("film", film_id, "update", "year", "1967", "1968"),
    ]


def test_an_act_that_changes_nothing_leaves_no_trace(document: Document) -> None:
    told: list[Changes] = []
    document.listen(lambda changes, _snapshot: told.append(changes))
    film_id = film_called(document, "Playtime")
    label = document.undo_label
    count = ask(document.path, "SELECT count(*) FROM action")
    with document.edit("Look") as session:
        assert session.exec(select(Film)).all()
    with document.edit("Say the same again") as session:
        change_film(session, film_id, year=1967)
    assert ask(document.path, "SELECT count(*) FROM action") == count
    assert document.undo_label == label
    assert told == []


def test_an_exception_in_the_block_leaves_nothing_of_it(document: Document) -> None:
    before = dump(document.path)
    count = ask(document.path, "SELECT count(*) FROM action")
    film_id = film_called(document, "Playtime")

    def change_two() -> None:
        with document.edit("Two changes, one of them wrong") as session:
            create_film(session, year=2000)
            change_film(session, film_id, year=1600)

    with pytest.raises(InputProblem, match="films are from 1870"):
        change_two()
    assert dump(document.path) == before
    assert ask(document.path, "SELECT count(*) FROM action") == count
    assert document.undo_label != "Two changes, one of them wrong"
    add_film(document, title="Afterwards all is well")


def test_what_the_database_refuses_is_said_and_leaves_nothing(document: Document) -> None:
    before = dump(document.path)

    def make_two() -> None:
        with document.edit("Wrong") as session:
            create_film(session)
            create_film(session, status="nonsense")

    with pytest.raises(NotSaved, match=r"“Wrong” was not saved: .*The file is as it was before"):
        make_two()
    assert dump(document.path) == before


def test_an_act_inside_an_act_is_our_mistake(document: Document) -> None:
    with document.edit("Outer") as session:
        create_film(session, note="outer")
        with pytest.raises(BugError), document.edit("Inner"):
            pass
    assert "outer" in {film.note for film in document.snapshot().films.values()}


def test_reading_the_file_inside_an_act_is_our_mistake(document: Document) -> None:
    with document.edit("Look aside") as session:
        create_film(session, note="kept")
        with pytest.raises(BugError, match="read inside an act"):
            document.snapshot()
    assert "kept" in {film.note for film in document.snapshot().films.values()}


def test_a_change_outside_an_act_is_refused_by_the_database(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with (
        pytest.raises(Exception, match=r"NOT NULL constraint failed: change\.action_id"),
        document._engine.begin() as connection,  # noqa: SLF001 -- past the front door on purpose
    ):
        connection.exec_driver_sql("UPDATE film SET year = 1999 WHERE id = ?", (film_id,))
    assert document.snapshot().films[film_id].year == 1967


def test_listeners_are_told_what_changed_and_see_it(document: Document) -> None:
    told: list[tuple[Changes, Snapshot]] = []
    document.listen(lambda changes, snapshot: told.append((changes, snapshot)))
    film_id = add_film(document, title="Rain")
    (changes, snapshot) = told[0]
    assert (changes.label, changes.kind) == ("Add film", "edit")
    assert changes.touched["film"] == {film_id}
    assert set(changes.touched) == {"film", "title"}
    assert film_id in snapshot.films
    document.undo()
    assert [(one.label, one.kind) for one, _ in told] == [
        ("Add film", "edit"),
        ("Add film", "undo"),
    ]
    assert film_id not in told[1][1].films


def test_undo_and_redo_name_their_act_and_restore_everything(document: Document) -> None:
    before = dump(document.path)
    film_id = film_called(document, "Stalker")
    with document.edit("Delete film") as session:
        delete_film(session, film_id)
    without = dump(document.path)
    assert without["screening"] != before["screening"]
    assert (document.undo_label, document.redo_label) == ("Delete film", None)
    assert document.undo() == "Delete film"
    assert dump(document.path) == before
    assert document.redo_label == "Delete film"
    assert document.redo() == "Delete film"
    assert dump(document.path) == without
    assert document.redo_label is None


def test_an_edit_after_an_undo_forgets_what_could_be_redone(document: Document) -> None:
    add_film(document, title="Rain")
    document.undo()
    add_film(document, title="Sun")
    assert document.redo_label is None
    with pytest.raises(KnownError, match="nothing to redo"):
        document.redo()


def test_with_nothing_done_there_is_nothing_to_undo(tmp_path: Path) -> None:
    with make_document(tmp_path) as made, pytest.raises(KnownError, match="nothing to undo"):
        made.undo()


def test_undo_and_redo_outlive_the_program(tmp_path: Path) -> None:
    with make_document(tmp_path) as made:
        path = made.path
        add_film(made, title="Rain")
        add_film(made, title="Sun")
        made.undo()
        before = dump(path)
    with Document.open(path) as again:
        assert (again.undo_label, again.redo_label) == ("Add film", "Add film")
        again.redo()
        assert [t.text for t in again.snapshot().table("title").values()] == ["Rain", "Sun"]
        again.undo()
        assert dump(path) == before
        again.undo()
        assert again.undo_label is None
        assert not again.snapshot().films


def test_undo_of_a_move_puts_the_screening_where_it_was(document: Document) -> None:
    (screening,) = document.snapshot().screenings_of(film_called(document, "Stalker"))
    with document.edit("Move screening") as session:
        move_screening(session, screening.id, venue_id=None, starts_at=None)
    assert document.snapshot().screenings[screening.id].starts_at is None
    document.undo()
    assert document.snapshot().screenings[screening.id] == screening


def test_a_file_opened_for_reading_is_not_written(document: Document) -> None:
    path = document.path
    document.close()
    content = path.read_bytes()
    with Document.open(path, read_only=True) as reader:
        assert len(reader.snapshot().films) == 3
        with (
            pytest.raises(NotSaved, match="opened for reading only"),
            reader.edit("Try") as session,
        ):
            create_film(session)
        with pytest.raises(NotSaved, match="opened for reading only"):
            reader.undo()
    assert path.read_bytes() == content


def test_pictures_are_kept_whole_and_once(document: Document) -> None:
    film_id, content = film_called(document, "Playtime"), picture(60, 40)
    with document.edit("Add stills") as session:
        first = add_still(session, content, film_id=film_id)
        second = add_still(session, content, film_id=film_id)
    stills = document.snapshot().stills
    assert stills[first].sha256 == stills[second].sha256
    sha256 = stills[first].sha256
    assert sha256 is not None
    assert document.picture(sha256) == content
    facts = document.snapshot().pictures[sha256]
    assert (facts.media_type, facts.width_px, facts.height_px) == ("image/png", 60, 40)
    assert document.picture("0" * 64) is None


def test_a_copy_is_complete_and_independent(document: Document, tmp_path: Path) -> None:
    target = tmp_path / "copy.festdesk"
    target.write_text("older copy")
    save_copy(document, target)
    with Document.open(target) as copy:
        assert dump(target) == dump(document.path)
        assert copy.undo_label == document.undo_label
        add_film(copy, title="Only in the copy")
    assert dump(target) != dump(document.path)
    assert not list(tmp_path.glob(".*"))


def test_a_copy_never_takes_the_place_of_the_open_file(document: Document) -> None:
    by_another_name = document.path.with_name("link.festdesk")
    by_another_name.symlink_to(document.path)
    for target in (document.path, by_another_name):
        with pytest.raises(FileProblem, match=r"the file that is open. Choose another name"):
            save_copy(document, target)
    add_film(document, title="Added after it")
    assert ("Added after it",) in ask(document.path, "SELECT text FROM title")


def test_a_name_that_leads_nowhere_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "dangling.festdesk"
    path.symlink_to(tmp_path / "unplugged" / "real.festdesk")
    with pytest.raises(FileProblem):
        Document.create(path, edition_row())
    assert path.is_symlink()
