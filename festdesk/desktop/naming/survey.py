"""All names of an edition with what is to be settled of each; made off the window's thread."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.text import fold
from festdesk.desktop.naming.bearers import Bearer, BearerKind, mentions_of, name_of, spellings_of
from festdesk.desktop.naming.pairs import FilmPairs, find_pairs
from festdesk.naming.alike import alike_companies, alike_people
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Mention, Standing
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class NameLine:
    """One name: how else it is spelled, and how many of its mentions somebody should look at."""

    bearer: Bearer
    name: str
    spellings: tuple[str, ...]  # other than the printed one
    open: int
    sure: int  # of the open ones, those that need nobody's judgement
    alike: tuple[str, ...]  # ids of others of its kind that are likely the same
    folded: str  # what a search looks in

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be done about it."""
        return not self.open and not self.alike

    @property
    def is_uniform(self) -> bool:
        """Whether it is settled and spelled one way everywhere."""
        return self.is_settled and not self.spellings


@dataclass(frozen=True, slots=True)
class Survey:
    """The names of an edition, those with the most to settle first."""

    snapshot: Snapshot
    index: NameIndex
    lines: Sequence[NameLine]
    pairs: FilmPairs

    @property
    def open_names(self) -> int:
        """How many names are not settled."""
        return sum(not line.is_settled for line in self.lines)

    def sure_changes(self) -> dict[Mention, str]:
        """Return every sure change of every name, with the words that would come."""
        return {
            mention: mention.proposed
            for line in self.lines
            if line.sure
            for mention in mentions_of(self.index, line.bearer)
            if is_sure(mention)
        }


def is_sure(mention: Mention) -> bool:
    """Return whether a change needs nobody's judgement: a spelling on record, and no quotation."""
    return (
        mention.is_open
        and bool(mention.proposed)
        and not mention.others
        and not mention.is_quoted
        and mention.standing < Standing.LIKELY
    )


def survey(snapshot: Snapshot, index: NameIndex, before: FilmPairs | None = None) -> Survey:
    """Count what is to be settled of each name; for any thread.

    Films whose texts are as they were have the same pairs as `before`.
    """
    alike: dict[BearerKind, Mapping[str, tuple[str, ...]]] = {
        BearerKind.PERSON: alike_people(snapshot),
        BearerKind.COMPANY: alike_companies(snapshot),
    }
    lines = [_line(snapshot, index, b, alike.get(b.kind, {}).get(b.id, ())) for b in _all(snapshot)]
    lines.sort(key=lambda line: (-line.open, -len(line.alike), not line.spellings, line.folded))
    return Survey(snapshot, index, tuple(lines), find_pairs(snapshot, index, before))


def _all(snapshot: Snapshot) -> Iterator[Bearer]:
    for kind in BearerKind:
        for id_ in snapshot.table(kind):
            yield Bearer(kind, id_)


def _line(snapshot: Snapshot, index: NameIndex, bearer: Bearer, alike: tuple[str, ...]) -> NameLine:
    name = name_of(snapshot, bearer)
    spellings = spellings_of(index, bearer)
    others = tuple(one.form for one in spellings if one.standing is not Standing.PRINTED)
    mentions = [mention for one in spellings for mention in one.mentions]
    return NameLine(
        bearer,
        name,
        others,
        sum(mention.is_open for mention in mentions),
        sum(map(is_sure, mentions)),
        alike,
        fold(" ".join((name, *others))),
    )
