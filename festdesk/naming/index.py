"""Where everybody of an edition is named, in which spelling; kept true edit by edit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from festdesk.naming.cited import LikelyNames, likely_names
from festdesk.naming.letters import WORD
from festdesk.naming.mentions import CREDITED, Mention, Spelling, Standing, around, spellings_among
from festdesk.naming.places import TABLES, NamePlace, is_of_others, language_of, rows_of
from festdesk.naming.quotations import is_quoted
from festdesk.people.names import name_key
from festdesk.people.tables import NameKind

if TYPE_CHECKING:
    from festdesk.base.ids import CompanyId, FilmId, PersonId
    from festdesk.snapshot import Snapshot, Touched

_MOST_WORDS = 6


class NameIndex:
    """All mentions of an edition. It is never changed; `following` makes the next one."""

    def __init__(self, snapshot: "Snapshot", mentions: Mapping[str, tuple[Mention, ...]]) -> None:
        self.snapshot = snapshot
        self._mentions = mentions

    @classmethod
    def of(cls, snapshot: "Snapshot") -> "NameIndex":
        """Look through a whole edition."""
        found: dict[str, list[Mention]] = defaultdict(list)
        forms = _known_forms(snapshot)
        for table, row in rows_of(snapshot):
            for place in TABLES[table]:
                for mention in _mentions_in(snapshot, place, row, forms):
                    found[mention.bearer].append(mention)
        return cls(snapshot, {bearer: tuple(some) for bearer, some in found.items()})

    def following(self, snapshot: "Snapshot", touched: "Touched | None" = None) -> "NameIndex":
        """Return the index of an edition after an act that touched these rows."""
        return self if touched is not None and not touched else NameIndex.of(snapshot)

    def mentions_of(self, person_id: "PersonId") -> tuple[Mention, ...]:
        """Return where a person is named, in reading order."""
        return self._mentions.get(person_id, ())

    def mentions_of_company(self, company_id: "CompanyId") -> tuple[Mention, ...]:
        """Return where a company is named, in reading order."""
        return self._mentions.get(company_id, ())

    def mentions_of_cited(self, cited_name_id: str) -> tuple[Mention, ...]:
        """Return where a cited name stands, in reading order."""
        return self._mentions.get(cited_name_id, ())

    def spellings_of(self, person_id: "PersonId") -> tuple[Spelling, ...]:
        """Return how a person is spelled, the printed form first."""
        return spellings_among(self.mentions_of(person_id))

    def spellings_of_company(self, company_id: "CompanyId") -> tuple[Spelling, ...]:
        """Return how a company is spelled, the printed form first."""
        return spellings_among(self.mentions_of_company(company_id))

    def spellings_of_cited(self, cited_name_id: str) -> tuple[Spelling, ...]:
        """Return how a cited name is spelled, the house's form first."""
        return spellings_among(self.mentions_of_cited(cited_name_id))

    def unsettled(self) -> "tuple[PersonId, ...]":
        """Return the people with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.people)

    def unsettled_companies(self) -> "tuple[CompanyId, ...]":
        """Return the companies with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.companies)

    def unsettled_cited(self) -> tuple[str, ...]:
        """Return the cited names with spellings to settle, those with the most first."""
        return self._unsettled(self.snapshot.cited_names)

    def _unsettled(self, among: Mapping[Any, Any]) -> tuple[Any, ...]:
        counts = {id_: sum(m.is_open for m in self._mentions.get(id_, ())) for id_ in among}
        return tuple(sorted((id_ for id_ in counts if counts[id_]), key=lambda id_: -counts[id_]))

    def likely_names(self, film_id: "FilmId") -> "Sequence[LikelyNames]":
        """Return pairs of words of a film's texts that are likely one name, as of a character."""
        return likely_names(self.snapshot, film_id)


_Forms = Mapping[str, Sequence[tuple[str, str, Standing]]]


def _known_forms(snapshot: "Snapshot") -> _Forms:
    found: dict[str, list[tuple[str, str, Standing]]] = defaultdict(list)
    for form in snapshot.table("nameform").values():
        owner = "person_id" if form.person_id else "company_id"
        standing = Standing.PRINTED if form.kind == NameKind.AUTHORITY else Standing.VARIANT
        found[name_key(form.text)].append((owner, getattr(form, owner), standing))
    for cited in snapshot.cited_names.values():
        found[name_key(cited.text)].append(("cited_id", cited.id, Standing.PRINTED))
    return found


def _mentions_in(
    snapshot: "Snapshot",
    place: NamePlace,
    row: Any,  # noqa: ANN401
    forms: _Forms,
) -> Iterator[Mention]:
    text = place.text_of(row)
    words = list(WORD.finditer(text))
    kept = {(one.spelling, one.around): one.because for one in snapshot.kept_spellings_in(row.id)}
    at = 0
    while at < len(words):
        for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            start, end = words[at].start(), words[at + size - 1].end()
            if known := forms.get(name_key(text[start:end])):
                owner, owner_id, standing = known[0]
                printed = _printed(snapshot, owner, owner_id)
                form = text[start:end]
                context = around(text, start, end)
                because = kept.get((form, context), "")
                if place.column == "as_credited" and not snapshot.prints_as_credited(row):
                    because = because or CREDITED
                bearer: dict[str, Any] = {owner: owner_id}
                yield Mention(
                    table=place.table,
                    row_id=row.id,
                    column=place.column,
                    start=start,
                    end=end,
                    words=form,
                    form=form,
                    **bearer,
                    language=language_of(row),
                    standing=Standing.PRINTED
                    if form == printed
                    else max(standing, Standing.VARIANT),
                    is_quoted=is_of_others(snapshot, place, row) or is_quoted(text, start, end),
                    proposed="" if form == printed else printed,
                    around=context,
                    kept=because,
                    others=tuple(other for _, other, _ in known[1:] if other != owner_id),
                )
                at += size - 1
                break
        at += 1


def _printed(snapshot: "Snapshot", owner: str, owner_id: Any) -> str:  # noqa: ANN401
    if owner == "person_id":
        return snapshot.person_name(owner_id)
    if owner == "company_id":
        return snapshot.company_name(owner_id)
    return snapshot.cited_names[owner_id].text
