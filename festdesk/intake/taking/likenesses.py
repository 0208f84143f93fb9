"""Names that are new to an edition, each with whom or what of it they likely are, and why."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from festdesk.base.wording import Sentence
from festdesk.intake.taking import door_reasons
from festdesk.naming.blocks import candidates, candidates_beside
from festdesk.people.names import likely_same_company, person_likeness
from festdesk.screenings.venue_names import VenueLikeness, venue_likeness

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

_FEW = 30  # names, each of which is looked up by itself; more are looked up together
_MOST = 5  # candidates of one name
_OF_NEW = "?"  # before the name of somebody new, among ids, which are letters and digits

_OF_VENUES: Mapping[VenueLikeness, tuple[Sentence, int]] = {
    VenueLikeness.SAME: (door_reasons.SAME_VENUE, 95),
    VenueLikeness.SLIP: (door_reasons.SLIP_IN_VENUE, 80),
    VenueLikeness.ROOM_UNSAID: (door_reasons.ROOM_UNSAID, 70),
    VenueLikeness.PART: (door_reasons.PART_OF_VENUE, 60),
}
_OF_COMPANIES = 85


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody or something of the edition, and why a new name is likely theirs."""

    id: str
    reason: str
    confidence_percent: int


# Says how likely two names are one, in per cent, and why.
_Judge = Callable[[str, str], tuple[int, Sentence] | None]


def people_alike(snapshot: "Snapshot", names: Sequence[str]) -> dict[str, list[Alike]]:
    """Return for each of these new names the people who likely bear it, the likeliest first."""
    return _alike(snapshot, "person_id", names, _judge_person)


def companies_alike(snapshot: "Snapshot", names: Sequence[str]) -> dict[str, list[Alike]]:
    """Return for each of these new names the companies that are likely called so."""
    return _alike(snapshot, "company_id", names, _judge_company)


def venues_alike(snapshot: "Snapshot", names: Sequence[str]) -> dict[str, list[Alike]]:
    """Return for each of these new names the venues that are likely called so."""
    found: dict[str, list[Alike]] = {}
    for name in names:
        alike: list[Alike] = []
        for venue in snapshot.venues:
            forms = [form.text for form in snapshot.forms_of_venue(venue.id)]
            known = filter(None, (venue.name, venue.short_name, *forms))
            near = [likeness for form in known if (likeness := venue_likeness(name, form))]
            if near:
                reason, percent = max((_OF_VENUES[one] for one in near), key=lambda one: one[1])
                alike.append(Alike(venue.id, reason.say(), percent))
        found[name] = _first(alike)
    return found


def _judge_person(name: str, form: str) -> tuple[int, Sentence] | None:
    likeness = person_likeness(name, form)
    return None if likeness is None else (round(likeness.nearness * 100), likeness.reason)


def _judge_company(name: str, form: str) -> tuple[int, Sentence] | None:
    return (
        (_OF_COMPANIES, door_reasons.ALIKE_COMPANIES) if likely_same_company(name, form) else None
    )


def _alike(
    snapshot: "Snapshot", owner: str, names: Sequence[str], judge: _Judge
) -> dict[str, list[Alike]]:
    forms: dict[str, list[str]] = defaultdict(list)
    for form in snapshot.table("nameform").values():
        owner_id = getattr(form, owner)
        if owner_id is not None:
            forms[owner_id].append(form.text)
    found: dict[str, list[Alike]] = {name: [] for name in names}
    for name, owner_id in _worth_comparing(forms, names):
        judged = [one for form in forms[owner_id] if (one := judge(name, form)) is not None]
        if judged:
            percent, reason = max(judged, key=lambda one: one[0])
            found[name].append(Alike(owner_id, reason.say(), percent))
    return {name: _first(alike) for name, alike in found.items()}


def _first(alike: list[Alike]) -> list[Alike]:
    return sorted(alike, key=lambda one: (-one.confidence_percent, one.id))[:_MOST]


def _worth_comparing(
    forms: Mapping[str, Sequence[str]], names: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield each new name with the ids of those whose names may be it."""
    if len(names) <= _FEW:
        for name in names:
            beside = candidates_beside({**forms, _OF_NEW + name: [name]}, _OF_NEW + name)
            yield from ((name, owner_id) for owner_id in beside)
        return
    together = {**forms, **{_OF_NEW + name: [name] for name in names}}
    for one, other in candidates(together):
        is_new, is_new_too = one.startswith(_OF_NEW), other.startswith(_OF_NEW)
        if is_new != is_new_too:
            name, owner_id = (one, other) if is_new else (other, one)
            yield name.removeprefix(_OF_NEW), owner_id
