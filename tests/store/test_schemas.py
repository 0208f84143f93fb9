"""A file of every released schema opens for good, and is then like one made today."""

import re
import shutil
from pathlib import Path

import pytest

from festdesk.store import schema
from festdesk.store.document import Document
from tests.builders import film_called, make_document
from tests.store.dumping import ask, dump

FILES = Path(__file__).resolve().parents[1] / "files"
OLD = sorted(FILES.glob("schema_v*.festdesk"))


@pytest.fixture(params=OLD, ids=[path.stem for path in OLD])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a copy of a file of an old schema."""
    return Path(shutil.copy(request.param, tmp_path / "old.festdesk"))


def _definitions(path: Path) -> dict[str, str]:
    found = ask(path, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): re.sub(r'[\s"]+', "", str(sql)) for name, sql in found}


def test_there_is_a_file_of_every_schema_before_this_one() -> None:
    assert [path.stem for path in OLD] == [
        f"schema_v{number}" for number in range(1, schema.SCHEMA_VERSION)
    ]


def test_an_old_file_becomes_like_a_new_one(old: Path, tmp_path: Path) -> None:
    Document.open(old).close()
    make_document(tmp_path, "new.festdesk").close()

    assert ask(old, "PRAGMA user_version") == [(schema.SCHEMA_VERSION,)]
    assert _definitions(old) == _definitions(tmp_path / "new.festdesk")


def test_rows_and_history_of_an_old_file_are_kept(old: Path) -> None:
    version = ask(old, "PRAGMA user_version")[0][0]
    before = dump(old)
    actions = ask(old, "SELECT * FROM action")
    changes = ask(old, "SELECT * FROM change")
    pictures = ask(old, "SELECT * FROM picture")
    with Document.open(old) as document:
        assert len(document.snapshot().films) == len(before["film"])

    after = dump(old)
    assert {name: after[name] for name in before} == before
    assert ask(old, "SELECT * FROM action") == actions
    assert ask(old, "SELECT * FROM change") == changes
    assert ask(old, "SELECT * FROM picture") == pictures
    assert ask(old, "PRAGMA integrity_check") == [("ok",)]
    assert dump(old.with_name(f"old.v{version}.festdesk")) == before


def test_an_old_file_can_be_searched_and_its_acts_taken_back(old: Path) -> None:
    with Document.open(old) as document:
        (first, *_) = document.search("kontschalowski").hits
        assert first.parts[0].text == "Андрей Кончаловский"
        assert document.search("zelaza").hits[0].parts[0].text == "Człowiek z żelaza"
        assert (document.undo_label, document.redo_label) == ("Rename a director", "Last year")
        document.redo()
        assert document.snapshot().films[film_called(document, "Сибириада")].year == 1978
        while document.undo_label:
            document.undo()
        assert document.snapshot().films == {}
        assert document.search("kontschalowski").hits == ()


def test_an_old_file_that_can_only_be_read_is_searched_as_it_is(old: Path) -> None:
    content = old.read_bytes()
    with Document.open(old, read_only=True) as document:
        assert document.search("angelopoulos").hits[0].parts[0].text == "Θόδωρος Αγγελόπουλος"
    assert old.read_bytes() == content
