"""Findings as rows in which every word is ready, so that painting, search and order are quick."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from festdesk.base.findings import Finding
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.checks.examined import Examined
from festdesk.checks.labels import MARKS
from festdesk.checks.place_words import subject_words
from festdesk.checks.subjects import shown_films
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import kind_label, severity_label
from festdesk.editions.tables import AcceptedFinding
from festdesk.snapshot import Snapshot

Key = tuple[str, str, int]
NO_FILM = "–"
ACCEPTED_MARK = "✓"


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as it is shown, with what it is told apart by.

    `acceptance` is how it was accepted: as it is now where it `is_accepted`, else when its facts
    were others, so that it is open again.
    """

    finding: Finding
    key: Key  # the same after the checks were run anew
    mark: str
    severity: str
    film: str  # or what a finding of no film is about, as a strand
    what: str
    kind: str
    charge: str  # who is responsible for the card
    film_id: str = ""
    film_rank: int = 0
    strand_id: str = ""
    status: str = ""
    acceptance: AcceptedFinding | None = None
    is_accepted: bool = False
    folded: str = ""

    @property
    def can_be_mended(self) -> bool:
        """Whether the finding offers something."""
        return bool(self.finding.mends)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many open findings there are of each severity, kind, film and person, by what they say.

    Counted where the rows are made, because the window's thread would be held up by it.
    """

    severities: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[tuple[str, str], int] = field(default_factory=dict)  # label and code
    films: Mapping[tuple[str, str], int] = field(default_factory=dict)  # in their order
    charges: Mapping[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of one look at an edition, the open ones first, and the edition as it was then."""

    snapshot: Snapshot | None = None
    rows: tuple[FindingRow, ...] = ()
    failed: tuple[str, ...] = ()  # codes of checks that broke down
    counts: Counts = field(default_factory=Counts)

    @property
    def open_count(self) -> int:
        """How many findings nobody has accepted as they are."""
        return sum(self.counts.severities.values())


def _counts_of(rows: Sequence[FindingRow]) -> Counts:
    films = sorted(rows, key=attrgetter("film_rank"))
    return Counts(
        Counter(str(row.finding.severity) for row in rows),
        Counter((row.kind, row.finding.code) for row in rows),
        Counter((row.film, row.film_id) for row in films),
        Counter((row.charge, row.charge) for row in rows),
    )


class RowMaker:
    """Makes the rows of a snapshot; may be used on any thread, by one at a time."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._ranks: dict[str, int] = {
            film.id: rank for rank, film in enumerate(shown_films(snapshot))
        }
        self._films: dict[str, str] = {}
        self._kinds: dict[str, str] = {}
        self._severities: dict[str, str] = {}
        self._seen: Counter[tuple[str, str]] = Counter()

    def make(
        self,
        finding: Finding,
        acceptance: AcceptedFinding | None = None,
        *,
        is_accepted: bool = False,
    ) -> FindingRow:
        """Return the row of a finding."""
        snapshot = self._snapshot
        film_id = FilmId(finding.places[0].film) if finding.places else FilmId("")
        card = snapshot.films.get(film_id)
        film, what, kind = self._film(finding), say(finding), self._kind(finding.code)
        charge = snapshot.in_charge_of(film_id) if card is not None else ""
        subject = finding.code, finding.subject
        self._seen[subject] += 1
        reason = acceptance.reason if acceptance is not None else ""
        return FindingRow(
            finding,
            (*subject, self._seen[subject]),
            ACCEPTED_MARK if is_accepted else MARKS[finding.severity],
            self._severity(finding),
            film,
            what,
            kind,
            charge,
            film_id if card is not None else "",
            self._ranks.get(film_id, len(self._ranks)),
            str(card.strand_id or "") if card is not None else "",
            str(card.status) if card is not None else "",
            acceptance,
            is_accepted,
            fold(f"{film} {what} {kind} {charge} {reason} {finding.code}"),
        )

    def _film(self, finding: Finding) -> str:
        # Of a film there may be dozens, and all are called the same.
        film = finding.places[0].film if finding.places else ""
        if film not in self._snapshot.films:
            return subject_words(self._snapshot, finding, say) or NO_FILM
        said = self._films.get(film)
        if said is None:
            said = self._films[film] = subject_words(self._snapshot, finding, say)
        return said

    def _kind(self, code: str) -> str:
        said = self._kinds.get(code)
        if said is None:
            said = self._kinds[code] = kind_label(code)
        return said

    def _severity(self, finding: Finding) -> str:
        said = self._severities.get(finding.severity)
        if said is None:
            said = self._severities[finding.severity] = severity_label(finding.severity)
        return said


def listing_of(snapshot: Snapshot, examined: Examined) -> Listing:
    """Return the rows of what was found; may be called on any thread."""
    maker = RowMaker(snapshot)
    outdated = {id(finding): row for finding, row in examined.outdated}
    still_open = [maker.make(one, outdated.get(id(one))) for one in examined.findings]
    settled = [maker.make(one, row, is_accepted=True) for one, row in examined.accepted]
    return Listing(snapshot, (*still_open, *settled), examined.failed, _counts_of(still_open))
