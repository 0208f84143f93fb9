"""Clashes of a plan as findings: the ids and moments of their facts put into words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from festdesk.base.findings import Finding, Place
from festdesk.base.ids import FilmId, ScreeningId
from festdesk.base.languages import language_name
from festdesk.base.wording import Listed, Named, Sentence, Told, sentence
from festdesk.checks.subjects import film_name
from festdesk.planning import clash_kinds as kinds
from festdesk.planning.judging import Clash
from festdesk.planning.showings import Showing
from festdesk.screenings.tables import Audience
from festdesk.snapshot import Snapshot

_VENUE_TO_COME = sentence("Finding", "a venue to come")
_AUDIENCES: Final = {
    str(Audience.PUBLIC): sentence("Calendar", "Public"),
    str(Audience.PRESS): sentence("Calendar", "Press"),
    str(Audience.SCHOOL): sentence("Calendar", "School"),
    str(Audience.INDUSTRY): sentence("Calendar", "Industry"),
}
_FIELDS: Final = {
    kinds.FORMAT_UNSHOWN.code: "projection_format",
    kinds.PROMISE_BROKEN.code: "version_subtitles",
}


def finding_of(snapshot: Snapshot, clash: Clash) -> Finding:
    """Return a clash as a finding; a jump leads to the screening to act on.

    Screenings are named as they stood in the clash, be it only in thought.
    """
    places = [_place_of(showing, _FIELDS.get(clash.code, "starts_at")) for showing in clash.stood]
    places += [_place_about(snapshot, table, id_) for table, id_ in clash.about]
    facts = _Facts(snapshot, clash)
    return Finding(
        clash.code,
        clash.said,
        clash.severity,
        tuple(places),
        {name: facts.in_words(name, fact) for name, fact in clash.facts.items()},
        clash.fingerprint,
    )


def _place_of(showing: Showing, field: str) -> Place:
    film_id = showing.film_ids[0] if showing.film_ids else ""
    return Place("screening", showing.id, field, film_id)


def _place_about(snapshot: Snapshot, table: str, row_id: str) -> Place:
    if table == "film":
        return Place(table, row_id, "", row_id)
    print_ = snapshot.print_called(row_id) if table == "filmprint" else None
    return Place(table, row_id, "", print_.film_id if print_ is not None else "")


def showing_name(snapshot: Snapshot, showing: Showing) -> str:
    """Return how a finding calls a showing: what is shown and, where it is known, when."""
    block = snapshot.block_name(showing.block_id, snapshot.languages[0])
    films = (film_name(snapshot, id_) for id_ in showing.film_ids if id_ in snapshot.films)
    name = f"“{block}”" if block else " + ".join(films)
    return f"{name} ({_moment(showing.starts_at)})" if showing.starts_at is not None else name


def audience_name(audience: str) -> Sentence | str:
    """Return the word for an audience; the house's own words stand as they are."""
    return _AUDIENCES.get(audience, audience)


class _Facts:
    """Puts the facts of one clash into words by what they are called."""

    def __init__(self, snapshot: Snapshot, clash: Clash) -> None:
        self._snapshot = snapshot
        self._clash = clash
        self._stood = {showing.id: showing for showing in clash.stood}

    def in_words(self, name: str, fact: Any) -> object:  # noqa: ANN401 -- any fact
        word = _WORDS.get(name)
        return word(self, fact) if word is not None else fact

    def showing(self, screening_id: ScreeningId) -> str:
        return showing_name(self._snapshot, self._stood[screening_id])

    def venue(self, venue_id: str | None) -> object:
        venue = self._snapshot.table("venue").get(venue_id or "")
        return _VENUE_TO_COME if venue is None else venue.short_name or venue.name

    def formats(self, folded: tuple[str, ...]) -> object:
        """Return the formats of the venue as they were written there."""
        venue = self._snapshot.table("venue").get(str(self._clash.facts["venue"]))
        return Listed(tuple(venue.formats) if venue is not None else folded)

    def film(self, film_id: FilmId) -> str:
        return film_name(self._snapshot, film_id) if film_id in self._snapshot.films else ""

    def person(self, person_id: Any) -> str:  # noqa: ANN401 -- the id of a person
        return self._snapshot.person_name(person_id)

    def print(self, print_id: str) -> str:
        found = self._snapshot.print_called(print_id)
        if found is None:
            return ""
        return ", ".join(filter(None, (found.name, found.format))) or self.film(found.film_id)

    def strand(self, strand_id: Any) -> str:  # noqa: ANN401 -- the id of a strand
        return self._snapshot.strand_name(strand_id, self._snapshot.languages[0])


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def _languages(codes: tuple[str, ...]) -> Listed:
    return Listed(tuple(Named(language_name, code) for code in codes))


def _hours(spans: tuple[tuple[datetime, datetime], ...]) -> Listed:
    return Listed(tuple(f"{_clock(opens)}–{_clock(closes)}" for opens, closes in spans))


def _stays(runs: tuple[tuple[datetime, datetime], ...]) -> Listed:
    return Listed(tuple(f"{_moment(begins)} – {_moment(ends)}" for begins, ends in runs), "; ")


def _missing(missing: tuple[tuple[str, int, int], ...]) -> Listed:
    return Listed(
        tuple(
            Told.of(
                kinds.PLANNED_OF_WANTED,
                planned=planned,
                wanted=wanted,
                audience=audience_name(audience),
            )
            for audience, planned, wanted in missing
        )
    )


_WORDS: Final[dict[str, Callable[[_Facts, Any], object]]] = {
    "earlier": _Facts.showing,
    "later": _Facts.showing,
    "screening": _Facts.showing,
    "venue": _Facts.venue,
    "other_venue": _Facts.venue,
    "film": _Facts.film,
    "person": _Facts.person,
    "print": _Facts.print,
    "strand": _Facts.strand,
    "formats": _Facts.formats,
    "audience": lambda _, audience: audience_name(audience),
    "languages": lambda _, codes: _languages(codes),
    "begins": lambda _, moment: _clock(moment),
    "ends": lambda _, moment: _clock(moment),
    "limit": lambda _, moment: _moment(moment),
    "hours": lambda _, spans: _hours(spans),
    "stays": lambda _, runs: _stays(runs),
    "days": lambda _, days: Listed(days),
    "missing": lambda _, missing: _missing(missing),
}
