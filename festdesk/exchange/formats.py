"""The formats others are given, by the names that the command line and the window know."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from festdesk.exchange.calendar_events import Calendar

# Changes of these columns are changes of the event to those who have it in their calendars.
TOLD_COLUMNS: Final = (
    "film_id", "block_id", "venue_id", "without_venue", "starts_at", "introduction_minutes",
    "talk_minutes", "state", "audience", "version_kind", "version_spoken", "version_subtitles",
    "version_live", "ticket_address", "printed_note", "premiere",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Format:
    """A format of the calendar: its name, the end of its files' names, and how it is written."""

    name: str
    suffix: str
    write: Callable[..., bytes]  # of a calendar, `with_notes` for colleagues where it has such

    def path_in(self, folder: Path, stem: str) -> Path:
        """Return where a file of it is put."""
        return folder / f"{stem}{self.suffix}"


def _ics(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.ics import as_ics  # noqa: PLC0415 -- slow import

    del with_notes
    return as_ics(of)


def _csv(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.calendar_tables import as_csv  # noqa: PLC0415 -- slow import

    return as_csv(of, with_notes=with_notes)


def _xlsx(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.calendar_tables import as_xlsx  # noqa: PLC0415 -- slow import

    return as_xlsx(of, with_notes=with_notes)


def _frab_json(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.frab import as_frab_json  # noqa: PLC0415 -- slow import

    del with_notes
    return as_frab_json(of)


def _frab_xml(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.frab import as_frab_xml  # noqa: PLC0415 -- slow import

    del with_notes
    return as_frab_xml(of)


def _jsonld(of: Calendar, *, with_notes: bool) -> bytes:
    from festdesk.exchange.jsonld import as_jsonld  # noqa: PLC0415 -- slow import

    del with_notes
    return as_jsonld(of)


FORMATS: Final = (
    Format("ics", ".ics", _ics),
    Format("csv", ".csv", _csv),
    Format("xlsx", ".xlsx", _xlsx),
    Format("frab-json", ".json", _frab_json),
    Format("frab-xml", ".xml", _frab_xml),
    Format("jsonld", ".jsonld", _jsonld),
)


def format_called(name: str) -> Format:
    """Return a format by its name, which must be one of `FORMATS`."""
    return next(one for one in FORMATS if one.name == name)
