"""All names of an edition with what is to be settled of each; made off the window's thread."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import fold
from festdesk.desktop.naming.bearers import Bearer, BearerKind, mentions_of, name_of, spellings_of
from festdesk.desktop.naming.pairs import FilmPairs, find_pairs
from festdesk.naming.doubles import likely_doubles_of_companies
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import Mention, Part, Standing
from festdesk.people.names import name_key
from festdesk.snapshot import Snapshot

_TELLING_ALIKE = ("nameform", "person", "company", "distinctpeople", "distinctcompanies")


@dataclass(frozen=True, slots=True)
class NameLine:
    """One name: how else it is spelled, and how many of its mentions somebody should look at."""

    bearer: Bearer
    name: str
    spellings: tuple[str, ...]  # other than the printed one
    open: int
    sure: int  # of the open ones, those that need nobody's judgement
    sure_quoted: int  # those that would be sure if they were not quoted
    alike: tuple[str, ...]  # ids of others of its kind that are likely the same
    folded: str  # what a search looks in

    def sure_of(self, *, quoted_too: bool) -> int:
        """Return how many changes need nobody's judgement, in quotations too or not."""
        return self.sure + self.sure_quoted if quoted_too else self.sure

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
    alike: Mapping[str, tuple[str, ...]]  # ids of people and companies that are likely one
    pairs: FilmPairs
    open_names: int  # how many are not settled

    def sure_changes(self, *, quoted_too: bool) -> dict[Mention, str]:
        """Return every sure change of every name, with the words that would come."""
        return {
            mention: mention.proposed
            for line in self.lines
            if line.sure_of(quoted_too=quoted_too)
            for mention in mentions_of(self.index, line.bearer)
            if is_sure(mention, quoted_too=quoted_too)
        }


def is_sure(mention: Mention, *, quoted_too: bool = False) -> bool:
    """Return whether a change needs nobody's judgement: no quotation, and nobody else's name.

    It is a spelling on record, or another transliteration of one.

    `quoted_too` is for who has said that other people's words are changed as well.
    """
    return (
        mention.is_open
        and bool(mention.proposed)
        and not mention.others
        and not mention.linked_id
        and (quoted_too or not mention.is_quoted)
        and (mention.standing < Standing.LIKELY or _sounds_the_same(mention))
    )


def _sounds_the_same(mention: Mention) -> bool:
    """Return whether a whole name differs from what is proposed in its transliteration alone."""
    whole = mention.part is Part.WHOLE
    return whole and name_key(mention.words) == name_key(mention.proposed)


def survey(snapshot: Snapshot, index: NameIndex, before: Survey | None = None) -> Survey:
    """Count what is to be settled of each name; for any thread.

    What cannot have changed since `before` is taken from there.
    """
    known = before is not None and not any(
        before.snapshot.table(table) is not snapshot.table(table) for table in _TELLING_ALIKE
    )
    alike = before.alike if before is not None and known else _alike(snapshot, index)
    kept = _unchanged(index, before) if before is not None and known else {}
    lines = [
        kept.get(one.id) or _line(snapshot, index, one, alike.get(one.id, ()))
        for one in _all(snapshot)
    ]
    lines.sort(key=by_need)
    # What the window asks of whoever is chosen is put together here, off its thread.
    snapshot.credits_of_person(PersonId(""))
    snapshot.titles_of(FilmId(""))
    open_names = sum(not line.is_settled for line in lines)
    return Survey(snapshot, index, tuple(lines), alike, find_pairs(snapshot, index), open_names)


def _unchanged(index: NameIndex, before: Survey) -> Mapping[str, NameLine]:
    changed = index.bearers_changed_since(before.index)
    return {line.bearer.id: line for line in before.lines if line.bearer.id not in changed}


def by_need(line: NameLine) -> tuple[object, ...]:
    """Return what sorts names by how much is to be settled of them."""
    return -line.open, -len(line.alike), not line.spellings, line.folded


def _alike(snapshot: Snapshot, index: NameIndex) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    companies = ((one.first, one.second) for one in likely_doubles_of_companies(snapshot))
    for first, second in (*index.likely_pairs, *companies):
        found[first] = (*found.get(first, ()), second)
        found[second] = (*found.get(second, ()), first)
    return found


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
        sum(one.is_quoted and is_sure(one, quoted_too=True) for one in mentions),
        alike,
        fold(" ".join((name, *others))),
    )
