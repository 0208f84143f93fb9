"""Cards on which something is missing that every entry of the booklet has."""

from collections.abc import Iterator, Sequence

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.moments import whole_minutes
from festdesk.base.wording import sentence
from festdesk.checks.cards.required import is_wanted
from festdesk.checks.subjects import film_name
from festdesk.films.rules import show_running_time
from festdesk.films.tables import Film, RunningTime
from festdesk.snapshot import Snapshot

TITLE_MISSING = Kind(
    "film.title-missing",
    Severity.ERROR,
    sentence("Finding", "{film} has no title."),
    sentence(
        "Help", "A film without title has no heading in the booklet and no line in its index."
    ),
    sentence("Help", "Write the title on the card, or take over one that the intake has proposed."),
    example=sentence("Help", "A card with a director and a year, and nothing in its titles."),
)
RUNNING_TIME_MISSING = Kind(
    "film.running-time-missing",
    Severity.WARNING,
    sentence("Finding", "{film} has no running time."),
    sentence(
        "Help",
        "Without a running time no end of its screenings can be worked out, so that clashes in a "
        "venue go unseen.",
    ),
    sentence("Help", "Write the running time on the card, in minutes or as 1:52:30."),
    example=sentence("Help", "A card with everything but the minutes."),
)
RUNNING_TIMES_IN_CONFLICT = Kind(
    "film.running-times-in-conflict",
    Severity.WARNING,
    sentence("Finding", "{film}: the sources do not agree on the running time: {values}."),
    sentence(
        "Help",
        "Two sources give lengths that differ by a minute or more. Festivals often hold several "
        "cuts of a film, and the length decides when the hall is free.",
    ),
    sentence(
        "Help",
        "Find out which copy is shown, choose its length as the one that prints, and remove the "
        "values that are wrong.",
    ),
    example=sentence("Help", "121 minutes by the sales company and 116 by the screener."),
)
_KEEP = sentence("Mend", "Print {told} min and remove the other lengths")
_REMOVE = sentence("Mend", "Remove {told}")


def find_missing_title(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where a film has no title in any language."""
    if not any(title.text for title in snapshot.titles_of(film.id)):
        place = Place("film", film.id, "title", film.id)
        yield TITLE_MISSING.found(place, film=film_name(snapshot, film.id))


def find_missing_running_time(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where no running time of a film prints."""
    is_wanted_now = is_wanted(snapshot, "running_time", film.status)
    if is_wanted_now and snapshot.printed_seconds(film.id) is None:
        place = Place("film", film.id, "running_time", film.id)
        yield RUNNING_TIME_MISSING.found(place, film=film_name(snapshot, film.id))


def find_running_times_in_conflict(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where the sources of a film differ in printed minutes."""
    values = snapshot.running_times_of(film.id)
    if len({whole_minutes(value.seconds) for value in values}) > 1:
        named = sorted(map(_with_source, values))
        place = Place("film", film.id, "running_time", film.id)
        found = RUNNING_TIMES_IN_CONFLICT.found(
            place, film=film_name(snapshot, film.id), values=", ".join(named)
        )
        yield found.offering(*_choices(values))


def _with_source(value: RunningTime) -> str:
    return show_running_time(value.seconds) + (f" ({value.source})" if value.source else "")


def _choices(values: Sequence[RunningTime]) -> Iterator[Mend]:
    """Yield for each length what makes it the only one; what prints comes first."""
    lengths: dict[int, RunningTime] = {}
    for value in sorted(values, key=lambda value: not value.is_printed):
        lengths.setdefault(whole_minutes(value.seconds), value)
    for minutes, kept in lengths.items():
        others = tuple(
            Mend(_REMOVE, "runningtime", one.id, "seconds", one.seconds, None,
                 act=MendAct.REMOVE, told=_with_source(one))
            for one in values
            if whole_minutes(one.seconds) != minutes
        )  # fmt: skip
        yield Mend(
            _KEEP, "runningtime", kept.id, "seconds", kept.seconds, kept.seconds,
            act=MendAct.PRINTED, told=show_running_time(kept.seconds), more=others,
        )  # fmt: skip
