"""A damaged file comes back with all that this computer keeps of it."""

from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem
from festdesk.editing.stills import add_still
from festdesk.store.backups.keeping import Reason, back_up, backups_of_path
from festdesk.store.backups.kept_pictures import keep_pictures
from festdesk.store.doctor import examine
from festdesk.store.document import Document
from festdesk.store.salvage.rescuing import rescue
from tests.builders import add_film, film_called, picture, small_edition
from tests.store.dumping import ask


def _damaged(tmp_path: Path, *, states: int) -> Path:
    """Return a file in which every page but the first is spoilt, with so many states kept."""
    with small_edition(tmp_path) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("Add still") as session:
            add_still(session, picture(), film_id=film_id)
        for number in range(states):
            backup = back_up(document, Reason.WHILE_WORKING)
            assert backup is not None
            keep_pictures(backup, document.picture, lambda: False)
            add_film(document, title=f"After state {number}")
        path = document.path
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    return path


def _titles(path: Path) -> set[str]:
    with Document.open(path) as document:
        return {title.text for title in document.snapshot().table("title").values()}


def test_what_cannot_be_read_comes_from_the_newest_earlier_state(tmp_path: Path) -> None:
    path, target = _damaged(tmp_path, states=2), tmp_path / "new.festdesk"
    content = path.read_bytes()
    report = rescue(path, target)
    assert path.read_bytes() == content
    assert _titles(target) >= {"Stalker", "Playtime", "Toni Erdmann", "After state 0"}
    assert "After state 1" not in _titles(target)
    films = next(account for account in report.accounts if account.table == "film")
    assert (films.came_back, films.from_backup) == (0, 4)
    assert ask(target, "SELECT length(content) > 0 FROM picture") == [(1,)]
    assert examine(target) == ()


def test_a_spoilt_earlier_state_is_passed_over_for_the_one_before(tmp_path: Path) -> None:
    path, target = _damaged(tmp_path, states=2), tmp_path / "new.festdesk"
    newest, older = (backup.path for backup in backups_of_path(path))
    newest.write_bytes(newest.read_bytes()[:100])
    rescue(path, target)
    assert "Stalker" in _titles(target)
    assert "After state 0" not in _titles(target)
    assert older.exists()


def test_where_nothing_is_left_and_nothing_kept_it_is_said(tmp_path: Path) -> None:
    path, target = _damaged(tmp_path, states=0), tmp_path / "new.festdesk"
    with pytest.raises(FileProblem):
        rescue(path, target)
    assert not target.exists()
