"""The report of the command check for colleagues: the findings as PDF, CSV or XLSX."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.command_line.files import write_output

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from festdesk.base.findings import Severity
    from festdesk.base.reports import Report
    from festdesk.checks.report import Reported
    from festdesk.snapshot import Snapshot

NO_SUCH_FORMAT = sentence(
    "Error", "“{path}” says by its name no format. Give a name that ends in {endings}."
)


def write_report(path: Path, snapshot: "Snapshot", reported: "Sequence[Reported]") -> None:
    """Write findings into a file of the kind that its name says, in the words of the window."""
    from festdesk.base.findings import Severity  # noqa: PLC0415 -- slow import
    from festdesk.checks.labels import SEVERAL, kind_words  # noqa: PLC0415 -- slow import
    from festdesk.checks.report import HEADS, Speech, make_report  # noqa: PLC0415 -- slow import

    speech = Speech(
        "en", _english, lambda code: kind_words(code, str), _severity_word, date.isoformat
    )
    groups: list[tuple[str, list[Reported]]] = [
        (
            str(SEVERAL[severity]),
            [one for one in reported if one[1] is None and one[0].severity is severity],
        )
        for severity in Severity
    ]
    groups.append((str(HEADS["accepted"]), [one for one in reported if one[1] is not None]))
    wanted = [(label, found) for label, found in groups if found]
    today = date.today()  # noqa: DTZ011 -- the day where the command is run
    write_output(path, writer_of(path)(make_report(snapshot, wanted, speech, today)))


def _severity_word(severity: "Severity") -> str:
    from festdesk.checks.labels import SEVERITIES  # noqa: PLC0415 -- slow import

    return str(SEVERITIES[severity])


def _english(what: Any, **facts: object) -> str:  # noqa: ANN401 -- whatever can be said
    return str(what.say(**facts)) if facts else str(what)


def _as_pdf(report: "Report") -> bytes:
    from festdesk.booklet.report import as_pdf  # noqa: PLC0415 -- slow import

    return as_pdf(report)


def _as_csv(report: "Report") -> bytes:
    from festdesk.exchange.report_tables import as_csv  # noqa: PLC0415 -- slow import

    return as_csv(report)


def _as_xlsx(report: "Report") -> bytes:
    from festdesk.exchange.report_tables import as_xlsx  # noqa: PLC0415 -- slow import

    return as_xlsx(report)


_WRITERS: "dict[str, Callable[[Report], bytes]]" = {
    ".pdf": _as_pdf, ".csv": _as_csv, ".xlsx": _as_xlsx,
}  # fmt: skip


def writer_of(path: Path) -> "Callable[[Report], bytes]":
    """Return what makes a report of the kind that a file's name says.

    Raises:
        InputProblem: The name says none.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise InputProblem(NO_SUCH_FORMAT, path=path, endings=", ".join(_WRITERS))
    return writer
