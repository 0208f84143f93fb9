"""Writing the list that is shown into a file for colleagues: PDF, CSV or XLSX."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from festdesk.base.errors import KnownError
from festdesk.base.reports import Report
from festdesk.checks.report import Speech, make_report
from festdesk.desktop.checks.grouping import Group
from festdesk.desktop.checks.rows import FindingRow
from festdesk.desktop.phrases import DATE, say, say_day, user_language
from festdesk.desktop.saving import put_file
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.finding_words import kind_label, severity_label
from festdesk.desktop.widgets.page import Page
from festdesk.snapshot import Snapshot


class Exporting(QObject):
    """Asks for a file and writes it off the window's thread."""

    told = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, snapshot: Snapshot, groups: Sequence[Group], rows: Sequence[FindingRow]) -> None:
        """Ask where the list is to be put, and as what."""
        beside, name = self._page.desk.path, self.tr("Checks.pdf")
        path, kind = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Export the list of findings"),
            str(beside.with_name(name)) if beside is not None else name,
            self.tr("PDF (*.pdf);;Table (*.xlsx);;Table as text (*.csv)"),
        )
        if path:
            self.write(named_as(Path(path), kind), snapshot, groups, rows)

    def write(
        self,
        path: Path,
        snapshot: Snapshot,
        groups: Sequence[Group],
        rows: Sequence[FindingRow],
    ) -> None:
        """Write the list into a file of the kind that its name says; PDF where it says none."""
        path = named_as(path, "")
        is_whole = not self._page.desk.examiner.is_reading
        named = [(group.label, group.rows) for group in groups] or [("", tuple(rows))]
        run_in_pool(
            partial(_write, path, snapshot, named),
            then=partial(self._tell_written, path, len(rows), is_whole),
            parent=self,
            failed=self._tell_problem,
        )

    def _tell_written(self, path: Path, count: int, is_whole: bool, _written: object) -> None:
        said = self.tr("{count} findings were written to “{file}”.")
        if not is_whole:
            said = self.tr(
                "{count} findings were written to “{file}”. The spelling was still being checked: "
                "export the list again for what it finds."
            )
        self.told.emit(said.format(count=count, file=path.name))

    def _tell_problem(self, problem: KnownError) -> None:
        self.told.emit(say(problem))


def named_as(path: Path, kind: str) -> Path:
    """Return a file with a name that says its kind: that of the dialog, or else PDF.

    What was typed goes before the kind that is chosen in the dialog.
    """
    if path.suffix.lower() in _WRITERS:
        return path
    suffix = next((suffix for suffix in _WRITERS if f"*{suffix})" in kind), ".pdf")
    return path.with_name(f"{path.name}{suffix}")


def _write(
    path: Path, snapshot: Snapshot, groups: Sequence[tuple[str, Sequence[FindingRow]]]
) -> None:
    speech = Speech(user_language(), say, kind_label, severity_label, _say_date)
    reported = [
        (label.lstrip("■▲○ "), [(r.finding, r.acceptance if r.is_accepted else None) for r in rows])
        for label, rows in groups
    ]
    today = date.today()  # noqa: DTZ011 -- the day on the user's own calendar
    report = make_report(snapshot, reported, speech, today)
    put_file(path, _WRITERS[path.suffix.lower()](report))


def _say_date(day: date) -> str:
    return say_day(day, DATE)


def _as_pdf(report: Report) -> bytes:
    from festdesk.booklet.report import as_pdf  # noqa: PLC0415 -- first window first

    return as_pdf(report)


def _as_csv(report: Report) -> bytes:
    from festdesk.exchange.report_tables import as_csv  # noqa: PLC0415 -- first window first

    return as_csv(report)


def _as_xlsx(report: Report) -> bytes:
    from festdesk.exchange.report_tables import as_xlsx  # noqa: PLC0415 -- first window first

    return as_xlsx(report)


_WRITERS: dict[str, Callable[[Report], bytes]] = {
    ".pdf": _as_pdf, ".csv": _as_csv, ".xlsx": _as_xlsx,
}  # fmt: skip
