"""What the house has decided on the fields of a card: which it uses, what is still required."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId
from festdesk.base.wording import Sentence, sentence
from festdesk.checks.cards.card_fields import NEVER, STATUSES, RuledField, card_fields
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.checks.subjects import film_name
from festdesk.films.tables import CardStatus, Film
from festdesk.snapshot import Snapshot

# As they stand inside a sentence.
STATUS_WORDS: Mapping[str, Sentence] = {
    CardStatus.DRAFT: sentence("CardField", "draft"),
    CardStatus.EDITED: sentence("CardField", "edited"),
    CardStatus.PROOFED: sentence("CardField", "proofed"),
    CardStatus.APPROVED: sentence("CardField", "approved"),
}
REQUIRED_MISSING = Kind(
    "film.required-missing",
    Severity.WARNING,
    sentence("Finding", "{film} is {status}, and lacks what that requires: {field}."),
    sentence(
        "Help",
        "The settings of the card say from which status on a field is required. This card has that "
        "status, and the field is empty: it was set all the same, or the rule came later.",
    ),
    sentence(
        "Help",
        "Fill the field, set the status back, or change the rule under Edit → Card settings.",
    ),
    example=sentence(
        "Help", "The house requires a synopsis from “Edited” on, and an edited card has none."
    ),
)
# What other checks tell of already, whatever the house has decided.
_TOLD_ELSEWHERE = frozenset({"title", "running_time"})


@dataclass(frozen=True, slots=True)
class Use:
    """How a field is used: by the house's rule, or as it comes."""

    field: RuledField
    is_shown: bool
    required_from: str  # a status, or NEVER
    is_own: bool  # the house has decided it

    def is_required_at(self, status: str) -> bool:
        """Tell whether a card of that status must hold it."""
        return self.required_from != NEVER and rank(self.required_from) <= rank(status)


def rank(status: str) -> int:
    """Return how far a status is on the way to print; one that is not known is none."""
    return STATUSES.index(status) if status in STATUSES else len(STATUSES)


@once_per_snapshot
def uses(snapshot: Snapshot) -> Mapping[str, Use]:
    """Return how each field of the card is used, by its key, in the order of the card."""
    rules = snapshot.field_rules
    found: dict[str, Use] = {}
    for field in card_fields(snapshot):
        rule = rules.get(field.key)
        if rule is None or field.is_fixed:
            found[field.key] = Use(field, field.is_shown, field.required_from, is_own=False)
        else:
            found[field.key] = Use(field, rule.is_shown, rule.required_from, is_own=True)
    return found


@once_for_each
def _required_at(snapshot: Snapshot, status: str) -> tuple[RuledField, ...]:
    return tuple(use.field for use in uses(snapshot).values() if use.is_required_at(status))


def is_wanted(snapshot: Snapshot, key: str, status: str) -> bool:
    """Tell whether a check that asks for a field is to ask for it on a card of that status.

    It is, unless the house has decided that the field is not required, or only later.
    """
    use = uses(snapshot).get(key)
    return use is None or not use.is_own or use.is_required_at(status)


def lacking(snapshot: Snapshot, film_id: FilmId, status: str = "") -> list[RuledField]:
    """Return what a card of that status must hold and this one does not; its own status if none."""
    film = snapshot.films[film_id]
    required = _required_at(snapshot, status or film.status)
    return [field for field in required if not field.holds(snapshot, film)]


def find_required_missing(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each field that the house requires of a card and that is empty."""
    own = [use for use in uses(snapshot).values() if use.is_own and use.required_from != NEVER]
    for use in own:
        field = use.field
        if field.key in _TOLD_ELSEWHERE or not use.is_required_at(film.status):
            continue
        if not field.holds(snapshot, film):
            yield REQUIRED_MISSING.found(
                field.place_on(film.id),
                film=film_name(snapshot, film.id),
                status=STATUS_WORDS.get(film.status, film.status),
                field=field.told,
            )
