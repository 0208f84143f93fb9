"""Why something has no place, in words, and where the rules stand that say so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from festdesk.base.findings import Place
from festdesk.base.ids import PersonId, VenueId
from festdesk.base.languages import language_name
from festdesk.desktop.calendar.proposal.words import Names
from festdesk.desktop.phrases import SHORT_DAY, say_day, user_language
from festdesk.desktop.widgets.screening_words import audience_in_words
from festdesk.desktop.widgets.wish_words import clock_in_words
from festdesk.planning.house import Hall, House
from festdesk.planning.proposal.outcome import Contradiction
from festdesk.planning.proposal.problem import DAY_MINUTES, Problem
from festdesk.planning.proposal.rules import Rule, RuleKind
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate
_MOST_TITLES = 8
_MOST_DAYS = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule in words, and the place where it can be changed, if there is one."""

    said: str
    place: Place | None


class Reasons:
    """Puts contradictions of a problem into words."""

    def __init__(self, snapshot: Snapshot, house: House, problem: Problem) -> None:
        self._snapshot = snapshot
        self._house = house
        self._problem = problem
        self._names = Names(snapshot)
        self._items = {item.id: item for item in problem.items}

    def head(self, found: Contradiction) -> str:
        """Return what cannot be, in one sentence."""
        items = [self._items[item_id] for item_id in found.items]
        titles = self._names.items(items, _MOST_TITLES)
        if found.needed_minutes:
            return translate(
                "Proposal",
                "{count} screenings need {needed} with the time between them, and {venues} can "
                "be had for {there}: {titles}.",
            ).format(
                count=len(items),
                needed=_hours(found.needed_minutes),
                venues=self._venues(found),
                there=_hours(found.there_minutes),
                titles=titles,
            )
        if len(items) == 1:
            return translate("Proposal", "{titles} has no place anywhere:").format(titles=titles)
        return translate("Proposal", "These {count} cannot all have a place: {titles}.").format(
            count=len(items), titles=titles
        )

    def titles(self, item_ids: Iterable[str]) -> str:
        """Return what screenings show, in a row."""
        return self._names.items([self._items[item_id] for item_id in item_ids], _MOST_TITLES)

    def rules(self, found: Contradiction) -> Iterator[Reason]:
        """Yield the rules that stand against it."""
        for rule in found.rules:
            yield Reason(self._say(rule), self._place(rule))

    def _venues(self, found: Contradiction) -> str:
        names = ", ".join(self._names.venue(self._problem.venues[at].id) for at in found.venues)
        if len(found.days) == len(self._problem.days):
            return names
        days = ", ".join(
            say_day(self._problem.moment(day * DAY_MINUTES).date(), SHORT_DAY)
            for day in found.days[:_MOST_DAYS]
        )
        if len(found.days) > _MOST_DAYS:
            days += " …"
        said = translate("Proposal", "{venues} on {days}")
        return said.format(venues=names, days=days)

    def _say(self, rule: Rule) -> str:
        kind = rule.kind
        if kind in _OF_VENUES:
            return self._say_of_venue(rule)
        if kind == RuleKind.AUDIENCE_PROMISE:
            promised = self._house.audience_promised.get(rule.subject, ())
            return translate(
                "Proposal", "Screenings for this audience ({audience}) promise {languages}."
            ).format(audience=audience_in_words(rule.subject), languages=_languages(promised))
        if kind in {RuleKind.WINDOW, RuleKind.SAME_FILM}:
            said = (
                translate("Proposal", "{film} can be shown only within its own time.")
                if kind == RuleKind.WINDOW
                else translate("Proposal", "Two showings of {film} must not run at the same time.")
            )
            return said.format(film=self._names.film(rule.subject))
        if kind in {RuleKind.STAY, RuleKind.GUEST}:
            said = (
                translate("Proposal", "{person} is at the festival only for some days.")
                if kind == RuleKind.STAY
                else translate("Proposal", "{person} cannot be in two places, and has to walk.")
            )
            return said.format(person=self._snapshot.person_name(PersonId(rule.subject)))
        if kind == RuleKind.PRINT:
            return translate(
                "Proposal", "The one print ({print}) has to be carried from venue to venue."
            ).format(print=self._print(rule.subject))
        item = self._items.get(rule.subject)
        title = self._names.item(item) if item is not None else ""
        return translate("Proposal", "{title} has its venue or its start already.").format(
            title=title
        )

    def _say_of_venue(self, rule: Rule) -> str:
        said = {
            RuleKind.STANDING: translate("Proposal", "What is planned in {venue} already stays."),
            RuleKind.TURNAROUND: translate(
                "Proposal", "{venue} takes {minutes} min between two screenings."
            ),
            RuleKind.HOURS: translate("Proposal", "{venue} can be had only in its hours{hours}."),
            RuleKind.BLOCKED: translate("Proposal", "{venue} has breaks or is blocked."),
            RuleKind.FORMAT: translate("Proposal", "{venue} shows only {formats}."),
            RuleKind.VENUE_PROMISE: translate(
                "Proposal", "{venue} promises its audience {languages}."
            ),
        }[rule.kind]
        venue = self._snapshot.venue(VenueId(rule.subject))
        hall = self._house.halls.get(VenueId(rule.subject))
        return said.format(
            venue=self._names.venue(rule.subject),
            minutes=hall.turnaround_minutes if hall is not None else 0,
            formats=", ".join(venue.formats) if venue is not None else "",
            languages=_languages(hall.promised if hall is not None else ()),
            hours=self._hours(hall) if hall is not None else "",
        )

    def _hours(self, hall: Hall) -> str:
        """Return the hours of a hall where they are the same on all days."""
        days = [self._problem.moment(day * DAY_MINUTES).date() for day in self._problem.days]
        spans = {hall.spans_on(day) for day in days}
        (only,) = spans if len(spans) == 1 else (None,)
        if not only:
            return ""
        said = ", ".join(f"{clock_in_words(a)}–{clock_in_words(b)}" for a, b in only)
        return f" ({said})"

    def _print(self, print_id: str) -> str:
        found = self._snapshot.print_called(print_id)
        if found is None:
            return ""
        return " · ".join(filter(None, (self._names.film(found.film_id), found.name, found.format)))

    def _place(self, rule: Rule) -> Place | None:
        if rule.kind in _OF_VENUES:
            field = {RuleKind.TURNAROUND: "turnaround_minutes", RuleKind.FORMAT: "formats"}
            return Place("venue", rule.subject, field.get(rule.kind, ""))
        if rule.kind in {RuleKind.WINDOW, RuleKind.SAME_FILM}:
            return Place("film", rule.subject, film=rule.subject)
        if rule.kind == RuleKind.PRINT:
            found = self._snapshot.print_called(rule.subject)
            return None if found is None else Place("film", found.film_id, film=found.film_id)
        if rule.kind == RuleKind.GIVEN:
            return Place("screening", rule.subject)
        return None


_OF_VENUES = frozenset(
    {
        RuleKind.STANDING,
        RuleKind.TURNAROUND,
        RuleKind.HOURS,
        RuleKind.BLOCKED,
        RuleKind.FORMAT,
        RuleKind.VENUE_PROMISE,
    }
)


def _hours(minutes: int) -> str:
    hours = QLocale().toString(minutes / 60, "f", 1)
    return translate("Proposal", "{hours} h").format(hours=hours)


def _languages(codes: tuple[str, ...]) -> str:
    return ", ".join(language_name(code, user_language()) for code in codes)
