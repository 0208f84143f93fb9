"""The Checks page over an open file, for tests of it."""

from pytestqt.qtbot import QtBot

from festdesk.desktop.bridge import Desk
from festdesk.desktop.checks.grouping import Grouping
from festdesk.desktop.checks.page import ChecksPage
from festdesk.desktop.checks.rows import FindingRow


def shown(desk: Desk, qtbot: QtBot, grouping: Grouping = Grouping.NONE) -> ChecksPage:
    """Return the page with the first findings in it; it follows the acts of the desk."""
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    assert desk.snapshot is not None
    group(page, grouping)
    with qtbot.waitSignal(page.counted):
        page.show_snapshot(desk.snapshot, None)
    desk.changed.connect(lambda changes, snapshot: page.show_snapshot(snapshot, changes.touched))
    page.resize(1300, 640)
    page.show()
    return page


def shown_again(desk: Desk, qtbot: QtBot) -> ChecksPage:
    """Return another page over the file, as when it is opened on another day."""
    page = ChecksPage(desk)
    qtbot.addWidget(page)
    assert desk.snapshot is not None
    with qtbot.waitSignal(page.counted, timeout=10_000):
        page.show_snapshot(desk.snapshot, None)
    return page


def group(page: ChecksPage, grouping: Grouping) -> None:
    """Put the findings together as the user does."""
    combo = page.filter.grouping
    combo.setCurrentIndex(combo.findData(str(grouping)))


def rows(page: ChecksPage) -> list[FindingRow]:
    """Return the findings that lines show, from the top."""
    return [line for line in page.model.lines if isinstance(line, FindingRow)]


def said(page: ChecksPage) -> list[str]:
    """Return the sentences of the findings."""
    return [row.what for row in rows(page)]


def kinds(page: ChecksPage) -> list[str]:
    """Return what the findings are called."""
    return [row.kind for row in rows(page)]


def select(page: ChecksPage, kind: str) -> FindingRow:
    """Select the first finding of a kind."""
    row = next(row for row in rows(page) if row.kind == kind)
    page.table.go_to_line(page.model.number_of(row.key))
    return row
