"""Changes of the calendar in words: what became of a screening, from what to what."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.phrases import say_day
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    state_in_words,
    whereabouts_in_words,
)
from festdesk.planning.packing import Row
from festdesk.planning.versions import ChangeKind, ScreeningChange

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate

# Beside its word each kind has a sign, so that a long list is read at a glance.
SIGNS: Mapping[ChangeKind, str] = {
    ChangeKind.NEW: "+",
    ChangeKind.GONE: "−",
    ChangeKind.CANCELLED: "×",
    ChangeKind.REVIVED: "↺",
    ChangeKind.MOVED: "→",
    ChangeKind.CHANGED: "≠",
}


def kind_in_words(kind: ChangeKind) -> str:
    """Return what became of a screening."""
    return {
        ChangeKind.NEW: translate("Versions", "new"),
        ChangeKind.GONE: translate("Versions", "taken out"),
        ChangeKind.CANCELLED: translate("Versions", "cancelled"),
        ChangeKind.REVIVED: translate("Versions", "takes place again"),
        ChangeKind.MOVED: translate("Versions", "moved"),
        ChangeKind.CHANGED: translate("Versions", "changed"),
    }[kind]


def place_in_words(row: Row | None, venue: str) -> str:
    """Return day, start and venue of a screening, or nothing where it has none."""
    if row is None or row["starts_at"] is None:
        return ""
    start: datetime = row["starts_at"]
    where = venue or whereabouts_in_words(row["without_venue"])
    return f"{say_day(start.date())} {start:%H:%M} · {where}"


def what_changed(change: ScreeningChange) -> str:
    """Return from what to what: the place where that has changed, else the fields."""
    before = place_in_words(change.before, change.venue_before)
    after = place_in_words(change.after, change.venue_after)
    if change.kind is ChangeKind.MOVED:
        others = tuple(
            name for name in change.fields if name not in {"starts_at", "venue_id", "without_venue"}
        )
        moved = translate("Versions", "{before} → {after}").format(before=before, after=after)
        return "; ".join((moved, *(_field(change, name) for name in others)))
    if change.kind is ChangeKind.CHANGED:
        return "; ".join(_field(change, name) for name in change.fields)
    return after or before


def _field(change: ScreeningChange, name: str) -> str:
    label = field_label(name)
    before, after = change.before, change.after
    if before is None or after is None or name not in after:
        return label
    old, new = _value(name, before[name]), _value(name, after[name])
    if "\n" in old + new:
        return label
    said = translate("Versions", "{field}: {before} → {after}")
    return said.format(field=label, before=old or "–", after=new or "–")


def _value(name: str, value: object) -> str:
    if name == "audience":
        return audience_in_words(str(value))
    if name == "state":
        return state_in_words(str(value))
    if isinstance(value, tuple):
        return ", ".join(str(part).upper() for part in value)
    return "" if value is None else str(value)


def field_label(name: str) -> str:
    """Return what a field of a screening is called."""
    return {
        "film_id": translate("Versions", "film"),
        "block_id": translate("Versions", "block"),
        "introduction_minutes": translate("Versions", "introduction (min)"),
        "talk_minutes": translate("Versions", "talk (min)"),
        "audience": translate("Versions", "audience"),
        "version_kind": translate("Versions", "version"),
        "version_spoken": translate("Versions", "spoken"),
        "version_subtitles": translate("Versions", "subtitles"),
        "version_live": translate("Versions", "live translation"),
        "projection_format": translate("Versions", "format"),
        "premiere": translate("Versions", "premiere"),
        "ticket_address": translate("Versions", "ticket page"),
        "code": translate("Versions", "code"),
        "state": translate("Versions", "state"),
        "note": translate("Versions", "note for colleagues"),
        "printed_note": translate("Versions", "note for print"),
        "print_id": translate("Versions", "print"),
        "guests": translate("Versions", "guests"),
        "without_venue": translate("Versions", "without venue"),
    }.get(name, name)
