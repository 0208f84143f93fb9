"""A desk with one film, and the screen for tables over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.tables.dialog import TableDialog
from tests.builders import add_film, make_document
from tests.desktop.desk import open_desk
from tests.desktop.intake.tables.tables import open_dialog


@pytest.fixture(scope="session")
def one_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with one film, laid out once; each test works in a copy."""
    document = make_document(tmp_path_factory.mktemp("one film"))
    add_film(document, title="Playtime", director="Jacques Tati", year=1967)
    document.close()
    return document.path


@pytest.fixture
def desk(one_film: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "test.festdesk"
    path.write_bytes(one_film.read_bytes())
    with open_desk(path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[TableDialog]:
    with open_dialog(desk, qtbot) as shown:
        yield shown
