"""A card as it is, what is newly read of its film, and what the last source said: what changes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.ids import FilmId, PersonId
from festdesk.base.wording import Sentence
from festdesk.intake.bases import Base, base_of, reading_of_source
from festdesk.intake.drafts import FilmReading
from festdesk.intake.noted import taken_before
from festdesk.intake.taking import reasons
from festdesk.intake.taking.chosen import Taking
from festdesk.intake.taking.items import (
    CAPTION,
    CREDIT,
    ENTRY,
    FIELDS,
    ORDER,
    SCREENING,
    TEXT,
    Item,
    Part,
)
from festdesk.intake.taking.laying import Laid, lay
from festdesk.intake.taking.spots import Spot, seen_in
from festdesk.intake.taking.verdicts import (
    Guard,
    Judgement,
    Take,
    Verdict,
    judge,
    judge_gone,
    options_for,
)
from festdesk.intake.taking.words import subject_of, words_of
from festdesk.screenings.tables import ScreeningState
from festdesk.texts.tables import TextStatus

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

__all__ = [
    "Base",
    "Difference",
    "Part",
    "Spot",
    "Take",
    "Taking",
    "Verdict",
    "base_of",
    "compare",
    "reading_of_source",
    "taken_before",
    "taking_of",
]

_APPROVED = frozenset({TextStatus.PROOFED, TextStatus.APPROVED})
_PLACE_OF_FIELD = {name: place for place, name in enumerate(FIELDS)}


@dataclass(frozen=True, slots=True)
class Difference:
    """One value of a card beside what was read: `old` on the card, `base` in the last source.

    `field` is one of `taking.items.FIELDS`; `subject` tells the value from others of the field,
    such as "synopsis en" or a role. The words are for people; whole texts are in them, and
    countries, languages, genres and roles by their codes and keys.
    """

    field: str
    subject: str
    old: str
    new: str
    base: str
    verdict: Verdict
    drafts: tuple[int, ...]
    proposed: Take
    why: str  # a finished sentence in English; `phrases.say_reason` says it in other languages
    options: tuple[Take, ...] = (Take.KEEP,)  # what may be done, the proposal among it
    is_typography: bool = False  # quotes, dashes and spaces differ, no words
    parts: tuple[Part, ...] = ()
    spot: Spot | None = None
    order: tuple[str, ...] = ()  # of credits: their ids as the source has them


def compare(
    snapshot: "Snapshot", film_id: FilmId | None, film: FilmReading, base: Base | None
) -> tuple[Difference, ...]:
    """Return what a reading would change on a card, with all that stays the same.

    `base` is what the last source said of the film, as `base_of` gives it. Without a card, or
    where it has gone, everything is added.
    """
    laid = lay(snapshot, film_id, film, base.film if base is not None else None)
    found = [*_news(snapshot, laid), *_gone(snapshot, film_id, laid, base), *_order(laid)]
    return tuple(sorted(found, key=lambda one: _PLACE_OF_FIELD[one.field]))


def _news(snapshot: "Snapshot", laid: Laid) -> Iterator[Difference]:
    for place, new in enumerate(laid.news):
        card, base = laid.card_of(place), laid.base_of(place)
        guard = _guard(snapshot, laid, new, card)
        if place in laid.seconds:
            judged = Judgement(
                Verdict.CONFLICT, Take.KEEP, reasons.SAYS_TWO_THINGS, tuple(new.said)
            )
        else:
            judged = judge(new, card, base, guard)
        if new.is_candidate and judged.verdict is not Verdict.KEPT:
            judged = Judgement(judged.verdict, Take.KEEP, judged.why, judged.columns)
        why = _said(judged.why)
        if judged.verdict is Verdict.ADDED and new.reason:
            why = new.reason
        yield Difference(
            new.field,
            subject_of(new, laid.name_of(new)),
            words_of(card),
            words_of(new),
            words_of(base),
            judged.verdict,
            new.drafts,
            judged.proposed,
            why,
            options_for(new, judged, card),
            judged.is_typography,
            new.parts,
            _spot(card, judged.columns),
        )


def _gone(
    snapshot: "Snapshot", film_id: FilmId | None, laid: Laid, base: Base | None
) -> Iterator[Difference]:
    owners = {item.whose for item in laid.news}
    for was, card in laid.gone():
        is_this_films = not card.whose or (
            card.whose in owners and not _has_other_films(snapshot, card.whose, film_id)
        )
        judged = judge_gone(
            card,
            was,
            _guard(snapshot, laid, was, card),
            came_from_there=base is not None
            and base.tells_gone
            and is_this_films
            and _came_from(snapshot, card, base),
        )
        yield Difference(
            card.field,
            subject_of(card, laid.name_of(card)),
            words_of(card),
            "",
            words_of(was),
            judged.verdict,
            (),
            judged.proposed,
            _said(judged.why),
            (Take.REMOVE, Take.KEEP),
            spot=_spot(card, judged.columns),
        )


def _has_other_films(snapshot: "Snapshot", person: str, film_id: FilmId | None) -> bool:
    """Return whether a person's life may be that of another film as well."""
    credits_here = snapshot.credits_of_person(PersonId(person))
    return any(credit.film_id != film_id for credit in credits_here)


def _came_from(snapshot: "Snapshot", card: Item, base: Base) -> bool:
    """Return whether the source that gave a value last is this very one."""
    table, row_id = card.row
    given = [
        one
        for one in snapshot.provenance_of(row_id)
        if one.source_id in snapshot.sources and (table != "film" or one.field in _columns_of(card))
    ]
    last = max(
        given, key=lambda one: (snapshot.sources[one.source_id].taken_at, one.id), default=None
    )
    return last is not None and last.source_id in base.source_ids


def _columns_of(card: Item) -> tuple[str, ...]:
    return ("year", "years") if "years" in card.said else tuple(card.said)


def _order(laid: Laid) -> Iterator[Difference]:
    """Yield that the source names those who are on the card in another order."""
    wanted, now = laid.orders_of_credits()
    if wanted == now:
        return
    before = laid.base_order()
    verdict, take, why = Verdict.CONFLICT, Take.KEEP, reasons.ORDERS_DIFFER
    if before is not None and before == wanted:
        verdict, take, why = Verdict.KEPT, Take.KEEP, reasons.ORDER_STAYS
    elif before is not None and before == now:
        verdict, take, why = Verdict.CHANGED, Take.REPLACE, reasons.OTHER_ORDER
    if laid.is_approved and verdict is Verdict.CHANGED:
        verdict, take, why = Verdict.CONFLICT, Take.KEEP, reasons.APPROVED
    yield Difference(
        ORDER,
        CREDIT,
        ", ".join(laid.credit_name(row_id) for row_id in now),
        ", ".join(laid.credit_name(row_id) for row_id in wanted),
        ", ".join(laid.credit_name(row_id) for row_id in before or ()),
        verdict,
        (),
        take,
        _said(why),
        (Take.REPLACE, Take.KEEP),
        order=wanted,
    )


def _said(why: Sentence) -> str:
    return why.say()


def _guard(snapshot: "Snapshot", laid: Laid, item: Item, card: Item | None) -> Guard:
    """Return why the card's value is not to be changed unasked."""
    if card is not None and card.field in {TEXT, CAPTION} and card.facts["status"] in _APPROVED:
        return Guard.APPROVED
    if item.field == SCREENING:
        screening = snapshot.screenings[card.row[1]] if card is not None else None  # type: ignore[index]
        is_settled = screening is not None and (
            screening.state != ScreeningState.PENCILLED or snapshot.is_locked(screening.id)
        )
        return Guard.SETTLED if is_settled else Guard.NONE
    is_of_a_person = item.field == ENTRY or (item.field == TEXT and item.whose)
    if laid.is_approved and not is_of_a_person:
        return Guard.APPROVED
    return Guard.NONE


def _spot(card: Item | None, columns: tuple[str, ...]) -> Spot | None:
    if card is None:
        return None
    table, row_id = card.row
    return Spot(table, row_id, columns, seen_in(card, columns))


def taking_of(
    film: FilmReading,
    film_id: FilmId | None,
    differences: Sequence[Difference],
    takes: Mapping[int, Take] | None = None,
    *,
    cells: Mapping[str, str] | None = None,
    corrections: str = "",
) -> Taking:
    """Return what is to be taken over: as proposed, but for the differences that `takes` decides.

    `takes` is by the place of a difference in `differences`.
    """
    takes = takes or {}
    chosen: dict[int, Take] = {}
    over: dict[Part, Spot] = {}
    beside: set[Part] = set()
    without: set[Part] = set()
    removed: list[Spot] = []
    order: tuple[str, ...] = ()
    for place, difference in enumerate(differences):
        take = takes.get(place, difference.proposed)
        if difference.order:
            order = difference.order if take is Take.REPLACE else order
        elif take is Take.REMOVE and difference.spot is not None:
            removed.append(difference.spot)
        elif take is Take.KEEP:
            without.update(difference.parts)
        else:
            for part in difference.parts:
                if take is Take.REPLACE or part[0] not in chosen:
                    chosen[part[0]] = take
                if difference.spot is not None and take is Take.REPLACE:
                    over[part] = difference.spot
                elif difference.spot is not None:
                    beside.add(part)
    return Taking(
        film,
        film_id,
        chosen,
        tuple(removed),
        over,
        frozenset(beside),
        frozenset(without),
        order,
        cells or {},
        corrections,
    )
