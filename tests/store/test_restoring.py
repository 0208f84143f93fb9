"""An earlier state taken back is exactly what it was; undoing that is exactly what was left."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis.strategies import integers, lists, sampled_from, tuples
from sqlalchemy import delete

from festdesk.base import ids
from festdesk.base.errors import BackupProblem, FileProblem, InputProblem, NotSaved
from festdesk.editing import rows
from festdesk.editing.films import change_film, delete_film
from festdesk.editing.stills import add_still, set_picture
from festdesk.snapshot import TABLES
from festdesk.stills.tables import Picture, Still
from festdesk.store.backups.keeping import Backup, Reason, back_up
from festdesk.store.backups.kept_pictures import keep_pictures, pictures_folder
from festdesk.store.document import Document
from festdesk.store.schema import journaled_tables
from festdesk.store.states.restoring import restore
from festdesk.store.states.reviving import revive
from festdesk.texts.tables import Text
from tests.acts import ACTS, Act
from tests.builders import (
    add_film,
    film_called,
    make_document,
    new_small_edition,
    picture,
    small_edition,
)
from tests.store.dumping import ask, dump


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Give an open small edition with a still."""
    with small_edition(tmp_path) as made:
        film_id = film_called(made, "Stalker")
        with made.edit("Add still") as session:
            add_still(session, picture(), film_id=film_id)
        yield made


def kept(document: Document) -> Backup:
    """Keep the state of a document, with its pictures."""
    backup = back_up(document, Reason.WHILE_WORKING)
    assert backup is not None
    keep_pictures(backup, document.picture, lambda: False)
    return backup


def test_a_state_is_taken_back_as_one_act_that_can_be_undone(document: Document) -> None:
    then, backup = dump(document.path), kept(document)
    stalker, playtime = film_called(document, "Stalker"), film_called(document, "Playtime")
    with document.edit("Delete film") as session:
        delete_film(session, stalker)
    with document.edit("Year") as session:
        change_film(session, playtime, year=2000)
    add_film(document, title="Rain")
    left = dump(document.path)

    restored = restore(document, backup, "Restore the state of 14:32")

    assert dump(document.path) == then
    assert document.undo_label == "Restore the state of 14:32"
    assert {card.name for card in restored.difference.cards} >= {"Stalker", "Playtime", "Rain"}
    assert restored.lost_pictures == ()
    document.undo()
    assert dump(document.path) == left
    document.redo()
    assert dump(document.path) == then


def test_what_is_the_same_is_left_alone(document: Document) -> None:
    backup = kept(document)
    playtime = film_called(document, "Playtime")
    with document.edit("Year") as session:
        change_film(session, playtime, year=2000)
    restore(document, backup, "Restore")

    changes = (
        "SELECT table_name, column_name FROM change WHERE action_id = "
        "(SELECT id FROM action ORDER BY seq DESC LIMIT 1)"
    )
    assert ask(document.path, changes) == [("film", "year")]


def test_the_state_that_is_there_leaves_no_trace(document: Document) -> None:
    backup = kept(document)

    assert len(restore(document, backup, "Restore").difference) == 0
    assert document.undo_label == "Add still"


def test_rows_that_have_changed_places_come_back(document: Document) -> None:
    """Each of two holds what only one may hold, and takes the other's."""
    stalker = film_called(document, "Stalker")
    then, backup = dump(document.path), kept(document)
    texts = {
        text.language: text.id
        for text in document.snapshot().texts_of_film(stalker)
        if text.kind == "synopsis"
    }
    with document.edit("Swap") as session:
        rows.change(session, Text, texts["en"], language="xx")
        rows.change(session, Text, texts["fr"], language="en")
        rows.change(session, Text, texts["en"], language="fr")
    left = dump(document.path)

    restore(document, backup, "Restore")

    assert dump(document.path) == then
    document.undo()
    assert dump(document.path) == left


def test_tables_with_unique_keys_carry_no_other_rows() -> None:
    """Only of such can a row be taken out and put in again without taking others along."""
    carrying = {key.column.table.name for table in journaled_tables() for key in table.foreign_keys}
    with_keys = {
        table.name
        for table in journaled_tables()
        if any(index.unique for index in table.indexes)
        or any(type(one).__name__ == "UniqueConstraint" for one in table.constraints)
    }

    assert with_keys == {
        "acceptedfinding", "audiencerule", "blockfilm", "bookparttext", "cardcharge", "checkrule",
        "credittrait",
        "dictionaryword", "distinctcompanies", "distinctfilms", "distinctpeople",
        "distinctspellings", "entrytrait", "fieldrule", "fitting", "guestpart", "housesetting",
        "keptspelling", "nameform", "owntextname", "runningtime", "screeningguest",
        "screeningtrait", "showingwindow", "showingwish", "sourcetrait", "stillcrop", "stillperson",
        "text", "textreview", "textstyling", "transliterationexception", "transliterationrule",
        "venuedistance", "venuetrait", "wordrule",
    }  # fmt: skip
    assert with_keys & carrying == set()


def test_each_table_that_the_journal_follows_is_taken_back() -> None:
    assert {model.__table__.name for model in TABLES} == {  # type: ignore[attr-defined]
        table.name for table in journaled_tables()
    }


walks = lists(tuples(sampled_from(ACTS), integers(0, 10_000)), min_size=1, max_size=15)


def _act(name: str) -> Act:
    return next(act for act in ACTS if act.__name__ == name)


def walk(document: Document, steps: list[tuple[Act, int]]) -> None:
    """Do acts; one that is refused leaves no trace."""
    for act, seed in steps:
        try:
            with document.edit(act.__name__) as session:
                act(session, Random(seed))  # noqa: S311 -- a walk, no secret
        except (InputProblem, NotSaved):
            continue


@given(walks, walks)
@example([(_act("_new_film"), 0)], [(_act("_drop_person"), 0)])
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_state_is_taken_back_from_any_other(
    before: list[tuple[Act, int]], after: list[tuple[Act, int]]
) -> None:
    # Ids decide which row an act chooses, and a walk must be walked twice the same way.
    digits = Random(0)  # noqa: S311 -- a walk, no secret
    with (
        tempfile.TemporaryDirectory(prefix="festdesk-walk-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(ids, "uuid4", lambda: UUID(int=digits.getrandbits(128)))
        patch.setenv("FESTDESK_HOME", folder)
        with new_small_edition(Path(folder) / "small.festdesk") as document:
            _there_and_back(document, before, after)


def _there_and_back(
    document: Document, before: list[tuple[Act, int]], after: list[tuple[Act, int]]
) -> None:
    walk(document, before)
    then, backup = dump(document.path), kept(document)
    walk(document, after)
    left = dump(document.path)
    newest = back_up(document, Reason.RESTORE) or backup

    restore(document, backup, "Restore")

    assert dump(document.path) == then
    assert ask(document.path, "PRAGMA foreign_key_check") == []
    if left != then:
        document.undo()
        assert dump(document.path) == left
        document.redo()
        assert dump(document.path) == then
    restore(document, newest, "And back")
    assert dump(document.path) == left


# Pictures


def _forget_pictures(document: Document) -> None:
    """Remove still and picture, as a later festdesk that collects them may."""
    with document.edit("Delete still") as session:
        session.execute(delete(Still))
        session.execute(delete(Picture))


def test_a_picture_that_the_file_lacks_comes_back_by_its_hash(document: Document) -> None:
    then, backup = dump(document.path), kept(document)
    _forget_pictures(document)

    restored = restore(document, backup, "Restore")

    assert dump(document.path) == then
    assert restored.lost_pictures == ()
    assert document.picture(backup.pictures[0]) == picture()


def test_a_picture_that_is_lost_is_told_and_can_be_added_again(document: Document) -> None:
    then, backup = dump(document.path), kept(document)
    _forget_pictures(document)
    shutil.rmtree(pictures_folder(backup.edition_id))

    restored = restore(document, backup, "Restore")

    assert dump(document.path) == then
    assert restored.lost_pictures == backup.pictures
    assert document.picture(backup.pictures[0]) is None
    (still_id,) = document.snapshot().stills
    with document.edit("Set picture") as session:
        set_picture(session, still_id, picture())
    assert document.picture(backup.pictures[0]) == picture()


def test_another_editions_state_is_refused(document: Document, tmp_path: Path) -> None:
    backup = kept(document)
    before = document.path.read_bytes()
    with make_document(tmp_path, "other.festdesk") as other:
        with pytest.raises(BackupProblem, match="another edition"):
            restore(other, backup, "Restore")
        assert other.undo_label is None
    assert document.path.read_bytes() == before


# A new file


def test_a_lost_file_is_made_anew_with_pictures_and_history(
    document: Document, tmp_path: Path
) -> None:
    then, backup = dump(document.path), kept(document)
    document.close()
    document.path.unlink()
    told: list[tuple[int, int]] = []

    revived = revive(backup, tmp_path / "again.festdesk", lambda *how: told.append(how))

    assert (revived.films, revived.screenings, revived.lost_pictures) == (3, 5, ())
    assert told == [(1, 1)]
    assert dump(revived.path) == then
    with Document.open(revived.path) as again:
        assert again.picture(backup.pictures[0]) == picture()
        assert again.undo_label == "Add still"
        again.undo()
        add_film(again, title="The work goes on")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.festdesk"]


def test_a_file_that_is_there_is_not_replaced(document: Document) -> None:
    backup = kept(document)
    before = document.path.read_bytes()

    with pytest.raises(FileProblem, match="exists already"):
        revive(backup, document.path)
    assert document.path.read_bytes() == before


def test_making_anew_can_be_stopped(document: Document, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cancelled"):
        revive(kept(document), tmp_path / "again.festdesk", is_cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == [document.path.name]
