"""By what the list of films is narrowed: which values a film has, and how many would remain.

Several values of one facet mean one or the other, several facets mean one and the other. A value
is a key: of a strand, a status, a language, a country; empty where a film has none.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from itertools import chain

from festdesk.base.ids import FilmId
from festdesk.films.tables import CardStatus
from festdesk.screenings.tables import ScreeningState
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind, TextStatus


class Facet(StrEnum):
    """What films are told apart by, in the order in which it is offered."""

    STRAND = "strand"
    STATUS = "status"
    LACKS = "lacks"  # languages without a synopsis
    TEXTS = "texts"  # statuses of the film's own texts
    COUNTRY = "country"
    CHARGE = "charge"  # who is responsible for the card
    STILL = "still"
    SCREENING = "screening"
    FINDINGS = "findings"
    WITHDRAWN = "withdrawn"


YES, NO = "yes", "no"
NONE = "none"  # of the findings; of other facets an empty value is none
Selection = Mapping[Facet, AbstractSet[str]]
# What a film is, by facet; findings are not there before the checks have run.
Facts = Mapping[Facet, AbstractSet[str]]
_ABOUT_FILM = frozenset({TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS})
FIXED: Mapping[Facet, tuple[str, ...]] = {
    Facet.STATUS: tuple(CardStatus),
    Facet.TEXTS: tuple(TextStatus),
    Facet.STILL: (YES, NO),
    Facet.SCREENING: (YES, NO),
    Facet.FINDINGS: ("error", "warning", "hint", NONE),
    Facet.WITHDRAWN: (YES, NO),
}


def facts_of(snapshot: Snapshot, film_id: FilmId) -> dict[Facet, AbstractSet[str]]:
    """Return the values of a film in all facets but that of the findings."""
    film = snapshot.films[film_id]
    texts = snapshot.texts_of_film(film_id)
    written = {text.language for text in texts if text.kind in _ABOUT_FILM}
    return {
        Facet.STRAND: {film.strand_id or ""},
        Facet.STATUS: {str(film.status)},
        Facet.LACKS: {language for language in snapshot.languages if language not in written},
        Facet.TEXTS: {str(text.status) for text in texts},
        Facet.COUNTRY: set(film.countries) or {""},
        Facet.CHARGE: {snapshot.in_charge_of(film_id)},
        Facet.STILL: {_yes(any(still.sha256 for still in snapshot.stills_of(film_id)))},
        Facet.SCREENING: {_yes(_is_screened(snapshot, film_id))},
        Facet.WITHDRAWN: {_yes(film.is_withdrawn)},
    }


def _yes(is_so: bool) -> str:
    return YES if is_so else NO


def _is_screened(snapshot: Snapshot, film_id: FilmId) -> bool:
    own = snapshot.screenings_of(film_id)
    in_blocks = (
        screening
        for place in snapshot.blocks_of(film_id)
        for screening in snapshot.screenings_of_block(place.block_id)
    )
    return any(s.state != ScreeningState.CANCELLED for some in (own, in_blocks) for s in some)


def fits(facts: Facts, selection: Selection) -> bool:
    """Tell whether a film has one of the values chosen in each facet."""
    for facet, chosen in selection.items():  # a loop: all films are asked for each tick
        if facet in facts and chosen.isdisjoint(facts[facet]):
            return False
    return True


def narrowed(
    films: Iterable[FilmId], facts: Callable[[FilmId], Facts], selection: Selection
) -> set[FilmId]:
    """Return the films that fit."""
    return {film_id for film_id in films if fits(facts(film_id), selection)}


def count_values(
    films: Iterable[FilmId], facts: Callable[[FilmId], Facts], selection: Selection
) -> Mapping[Facet, Mapping[str, int]]:
    """Return for each value how many of `films` would remain if its facet asked for it alone.

    What the other facets ask for holds; the values chosen beside it in its own do not matter.
    """
    fitting: list[Facts] = []
    but_for: dict[Facet, list[Facts]] = {facet: [] for facet in Facet}  # films that miss it alone
    for values in map(facts, films):
        missed = None
        for facet, chosen in selection.items():
            if facet in values and chosen.isdisjoint(values[facet]):
                if missed is not None:
                    break
                missed = facet
        else:
            (fitting if missed is None else but_for[missed]).append(values)
    return {
        facet: Counter(
            chain.from_iterable(
                [values[facet] for values in (*fitting, *but_for[facet]) if facet in values]
            )
        )
        for facet in Facet
    }


def toggled(selection: Selection, facet: Facet, value: str) -> dict[Facet, frozenset[str]]:
    """Return the selection with a value taken in, or out where it was in."""
    changed = {key: frozenset(values) for key, values in selection.items()}
    values = changed.get(facet, frozenset()) ^ {value}
    changed.pop(facet, None)
    if values:
        changed[facet] = values
    return {key: changed[key] for key in Facet if key in changed}
