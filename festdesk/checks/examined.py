"""What the checks found in an edition, as grave as the house takes it, and what was accepted."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from operator import itemgetter

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.checks.rules import is_asked
from festdesk.checks.subjects import shown_films
from festdesk.checks.telling_once import Once
from festdesk.editions.tables import AcceptedFinding
from festdesk.snapshot import Snapshot

Acceptance = tuple[Finding, AcceptedFinding]
Order = tuple[int, float, int]  # of the check, of what it looked at, of the finding there
FilmRank = tuple[float, str]  # the place of a film in the programme, and its id
Rank = tuple[int, FilmRank, int, float, int]  # gravity, film and `Order`
Ranked = tuple[Rank, Finding]
BY_RANK = itemgetter(0)
_FINDING: Callable[[Ranked], Finding] = itemgetter(1)
_FEW = 8  # acceptances of a code
BEHIND_FILMS: FilmRank = (inf, "")
_GRAVEST_FIRST = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Examined:
    """All findings of an edition, told apart by what has become of them.

    `findings` are the open ones, errors first, then by the order of the films, then by check; what
    belongs to no card of the programme comes after the cards. `accepted` are those that somebody
    has accepted as they are now. `outdated` are open ones (they stand in `findings` too) that were
    accepted when their facts were others. `unmet` are acceptances for which nothing is found now.
    `failed` are the codes of checks that broke down, whose findings are missing here.
    """

    findings: tuple[Finding, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    outdated: tuple[Acceptance, ...] = ()
    unmet: tuple[AcceptedFinding, ...] = ()
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What the order of findings hangs on beside themselves.

    `taken` says of each code whether the house wants to hear of it, and how grave it takes it where
    that is otherwise than it comes. `films` are the places of the films in the programme, those of
    all others being the same where one is withdrawn.
    """

    taken: Mapping[str, tuple[bool, Severity | None]]
    films: Mapping[str, FilmRank]

    @classmethod
    def of(cls, snapshot: Snapshot, kinds: Mapping[str, Kind]) -> "Frame":
        """Return the frame of a snapshot."""
        taken = {
            code: (is_asked(snapshot, kind), _severity_of(snapshot, kind))
            for code, kind in kinds.items()
        }
        return cls(taken, {}).with_films_of(snapshot)

    def with_films_of(self, snapshot: Snapshot) -> "Frame":
        """Return the frame of a snapshot whose rules are the same."""
        return Frame(self.taken, {film.id: (film.place, film.id) for film in shown_films(snapshot)})

    def ranked(self, found: Iterable[tuple[Order, Finding]]) -> Iterator[Ranked]:
        """Yield what the house wants to hear of what was found, as grave as it takes it."""
        taken = self.taken
        for (check, thing, at), one in found:
            is_wanted, own = taken[one.code]
            if is_wanted:
                finding = one if own is None or own == one.severity else replace(one, severity=own)
                film = self.film_of(finding)
                yield (_GRAVEST_FIRST[finding.severity], film, check, thing, at), finding

    def film_of(self, finding: Finding) -> FilmRank:
        """Return where the film of a finding stands; what is of none comes last."""
        places = finding.places
        return self.films.get(places[0].film, BEHIND_FILMS) if places else BEHIND_FILMS


def judge(
    snapshot: Snapshot,
    kinds: Mapping[str, Kind],
    found: Iterable[tuple[Order, Finding]],
    failed: Iterable[str] = (),
) -> Examined:
    """Return what was found as the house takes it: without what is off, each slip once."""
    ranked = sorted(Frame.of(snapshot, kinds).ranked(found), key=BY_RANK)
    return settle(snapshot, Once(kinds).tell(ranked), failed)


def settle(snapshot: Snapshot, ranked: Iterable[Ranked], failed: Iterable[str] = ()) -> Examined:
    """Return findings, which come in their order, told apart by what was accepted of them."""
    accepted = snapshot.accepted_findings
    if not accepted:
        return Examined(tuple(map(_FINDING, ranked)), failed=tuple(failed))
    subjects: dict[str, list[str]] = {}
    for code, subject in accepted:
        subjects.setdefault(code, []).append(subject)
    still_open: list[Finding] = []
    settled: list[Acceptance] = []
    outdated: list[Acceptance] = []
    met: set[str] = set()
    for _, finding in ranked:
        acceptance = None
        if finding.code in subjects and _may_be_of(finding, subjects[finding.code]):
            acceptance = accepted.get((finding.code, finding.subject))
        if acceptance is None:
            still_open.append(finding)
            continue
        met.add(acceptance.id)
        if acceptance.facts == finding.fingerprint:
            settled.append((finding, acceptance))
        else:
            still_open.append(finding)
            outdated.append((finding, acceptance))
    unmet = tuple(row for row in accepted.values() if row.id not in met)
    return Examined(tuple(still_open), tuple(settled), tuple(outdated), unmet, tuple(failed))


def _may_be_of(finding: Finding, subjects: Sequence[str]) -> bool:
    """Return whether one of these may be what a finding is about, for less than naming it takes."""
    if len(subjects) > _FEW or not finding.places:
        return True
    first = finding.places[0].id
    return any(first in subject for subject in subjects)


def _severity_of(snapshot: Snapshot, kind: Kind) -> Severity | None:
    """Return how grave the house takes a kind, or nothing where it takes it as it comes."""
    rule = snapshot.check_rules.get(kind.code)
    graver = rule.severity if rule is not None else ""
    return Severity(graver) if graver in set(Severity) else None
