"""Clashes and free places in words, long for the list and brief for what is being carried."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from festdesk.base.findings import Severity
from festdesk.base.ids import ScreeningId
from festdesk.base.moments import festival_day
from festdesk.checks.calendar.clash_words import finding_of, showing_name
from festdesk.checks.labels import MARKS
from festdesk.desktop.calendar.cards import venue_in_short
from festdesk.desktop.phrases import SHORT_DAY, requoted, say, say_day
from festdesk.desktop.widgets.finding_words import kind_label
from festdesk.planning.free_slots import FreeSlot
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate

ACCEPTED = "✓"


def mark_of(clash: Clash) -> str:
    """Return the shape beside a clash."""
    return ACCEPTED if clash.is_accepted else MARKS[clash.severity]


def say_clash(snapshot: Snapshot, clash: Clash) -> str:
    """Return what is wrong as a sentence, with why."""
    return say(finding_of(snapshot, clash))


def name_of(snapshot: Snapshot, showing: Showing) -> str:
    """Return how a showing is called: what is shown and, where it is known, when."""
    return requoted(showing_name(snapshot, showing))


def first_start(clash: Clash) -> datetime | None:
    """Return when the first of its showings begins, or nothing for what is about none."""
    return min((s.starts_at for s in clash.stood if s.starts_at is not None), default=None)


def day_of(clash: Clash, *, day_starts_hour: int) -> date | None:
    """Return the festival day of a clash, or nothing for what is about the whole plan."""
    start = first_start(clash)
    return None if start is None else festival_day(start, day_starts_hour=day_starts_hour)


def when_in_words(clash: Clash, *, day_starts_hour: int) -> str:
    """Return day and hour of a clash; a late show is on the evening before."""
    start = first_start(clash)
    if start is None:
        return translate("Calendar", "whole plan")
    day = festival_day(start, day_starts_hour=day_starts_hour)
    return f"{say_day(day, SHORT_DAY)} {start:%H:%M}"


def clash_in_brief(snapshot: Snapshot, clash: Clash, of: ScreeningId) -> str:
    """Return a clash of a showing in a few words: its kind, and whom or what it meets."""
    facts = []
    person = clash.facts.get("person")
    if person is not None:
        facts.append(snapshot.person_name(person))  # type: ignore[arg-type]  # the id of a person
    facts += [name_in_brief(snapshot, other) for other in clash.stood if other.id != of]
    free, needed = clash.facts.get("free"), clash.facts.get("turnaround", clash.facts.get("needed"))
    if free is not None and needed is not None:
        said = translate("Calendar", "{free} of {needed} min")
        facts.append(said.format(free=free, needed=needed))
    kind = kind_label(clash.code)
    if not facts:
        return kind
    return translate("Calendar", "{kind}: {facts}").format(kind=kind, facts=", ".join(facts))


def name_in_brief(snapshot: Snapshot, showing: Showing) -> str:
    """Return what is shown and the hour, for those who see the day anyway."""
    name = name_of(snapshot, showing).partition(" (")[0]
    return f"{name} {showing.starts_at:%H:%M}" if showing.starts_at is not None else name


def slot_in_words(snapshot: Snapshot, slot: FreeSlot) -> str:
    """Return day, hour and venue of a free place, and how many softer clashes it has."""
    venue = snapshot.venue(slot.venue_id)
    name = venue_in_short(venue) if venue is not None else ""
    day = festival_day(slot.starts_at, day_starts_hour=snapshot.edition.day_starts_hour)
    place = f"{say_day(day, SHORT_DAY)} {slot.starts_at:%H:%M} · {name}"
    counts = counts_in_words(slot.clashes)
    return f"{place} · {counts}" if counts else place


def counts_in_words(clashes: Iterable[Clash]) -> str:
    """Return how many clashes of each severity there are, in shapes: "▲ 1  ○ 2"."""
    counts = Counter(clash.severity for clash in clashes if not clash.is_accepted)
    return "  ".join(f"{MARKS[one]} {counts[one]}" for one in Severity if counts[one])


def tip_of_slot(snapshot: Snapshot, clashes: Sequence[Clash]) -> str:
    """Return what would be wrong at a free place, a line for each."""
    if not clashes:
        return translate("Calendar", "Nothing is wrong there.")
    return "\n".join(f"{mark_of(clash)} {say_clash(snapshot, clash)}" for clash in clashes)
