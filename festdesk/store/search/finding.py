"""Finding rows by what stands in them, as fast as somebody types.

The folded column is read once and kept: looking through 155,000 folded texts in memory takes half
the time that LIKE or instr take in the file, needs neither the file nor its lock, and is the same
on every database. The journal tells which rows to read again.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import nsmallest
from typing import NamedTuple

from sqlalchemy import Connection, text

from festdesk.base.folding import folded, keys_to_find
from festdesk.store.search import search_docs
from festdesk.store.search.search_docs import SEARCHED, Doc, SearchKind

# Titles before names before all that is short, and texts last.
_TIERS = {"film": 0, "person": 1, "text": 3, "press": 3}
_OTHERS, _TEXTS = 2, 3
_LONG = frozenset({"text", "press"})
_KINDS = frozenset(map(str, SearchKind))
_OF_PEOPLE = frozenset({"person", "credit"})
_FOLDED, _KEYS = Doc._fields.index("folded"), Doc._fields.index("keys")
_LEAST_INSIDE = 3  # Latin letters; a shorter word is looked for at the start of words in names
_KEPT_WORDS = 12
_FEW = 1500
_MOST_OWNERS = 400
_MOST_TOGETHER = 20
_MOST_RANKED = 200
_MOST_READ_AGAIN = 2000
_ENOUGH_TEXTS = 10


class Rank(NamedTuple):
    """How well a row matches; the least is the best."""

    grade: int
    tier: int
    length: int
    folded: str
    row_id: str


EXACT, START, WORD_START, INSIDE, BY_KEY, IN_TEXT, INSIDE_TEXT = range(7)


class Match(NamedTuple):
    """A row that was found, and rows of the same owner that hold the other words."""

    doc: Doc
    beside: tuple[Doc, ...]
    rank: Rank


class Found(NamedTuple):
    """The best matches first; `is_all` is not set where there are more."""

    matches: Sequence[Match]
    is_all: bool


class Word(NamedTuple):
    """A word that is looked for: its letters, and the keys by which a name has it."""

    letters: str
    keys: tuple[str, ...]

    def among(self, docs: Iterable[Doc]) -> list[Doc]:
        """Return the docs that have the word."""
        letters = self.letters
        if not self.keys:
            return [doc for doc in docs if letters in doc.folded]
        return [doc for doc in docs if letters in doc.folded or (doc.keys and self.is_key_of(doc))]

    def is_key_of(self, doc: Doc) -> bool:
        """Return whether a name in the doc begins with one of the keys."""
        return any(key in doc.keys for key in self.keys)


def words_of(typed: str) -> tuple[Word, ...]:
    """Return the folded words of what was typed, in its order, each once."""
    letters = dict.fromkeys(folded(typed).split())
    return tuple(Word(word, tuple(f" {key}" for key in keys_to_find(word))) for word in letters)


def search(
    connection: Connection, typed: str, kinds: Collection[str] = (), limit: int = 100
) -> Found:
    """Find once; whoever searches again keeps a `SearchMemory`."""
    memory = SearchMemory()
    memory.follow(connection)
    return memory.find(typed, kinds, limit)


class SearchMemory:
    """The folded column in memory. Used by one thread at a time."""

    def __init__(self) -> None:
        self._docs: dict[str, Doc] = {}
        self._by_owner: dict[str, list[Doc]] = {}
        self._films_of: dict[str, set[str]] = {}  # of a person, by credits and awards
        self._seen = (0, "")  # the newest action that was followed
        # What earlier words found: the next letter is looked for there alone.
        self._kept: dict[str, list[Doc]] = {}
        self._kept_keys: dict[str, list[Doc]] = {}
        self._kept_together: dict[tuple[str, ...], list[Doc]] = {}
        self._columns: dict[int, tuple[list[Doc], list[str]]] = {}
        self._whole: dict[str, tuple[str, str]] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read yet."""
        return not self._seen[1]

    # Following

    def follow(self, connection: Connection) -> None:
        """Take into account what has been written since the last time, by whichever program."""
        newest = _newest_action(connection)
        if newest == self._seen:
            return
        ids = self._touched_since(connection) if self._is_in_history(connection) else None
        if ids is not None and len(ids) <= _MOST_READ_AGAIN:
            for row_id in ids:
                self._forget(row_id)
            self._take(search_docs.read_docs(connection, ids))
        else:
            self._read_all(connection)
        self._seen = newest
        self._kept.clear()
        self._kept_keys.clear()
        self._kept_together.clear()
        self._columns.clear()
        self._whole.clear()

    def _is_in_history(self, connection: Connection) -> bool:
        """Return whether what was followed last is in this history: the file may be another."""
        seq, action_id = self._seen
        found = connection.execute(text("SELECT id FROM action WHERE seq = :seq"), {"seq": seq})
        return action_id != "" and found.scalar() == action_id

    def _touched_since(self, connection: Connection) -> set[str]:
        rows = connection.execute(
            text(
                "SELECT DISTINCT c.table_name, c.row_id FROM change c "
                "JOIN action a ON a.id = c.action_id WHERE a.seq > :seq"
            ),
            {"seq": self._seen[0]},
        )
        touched: dict[str, set[str]] = {}
        for table_name, row_id in rows:
            touched.setdefault(table_name, set()).add(row_id)
        found = search_docs.docs_touched(connection, touched)
        return {row_id for some in found.values() for row_id in some}

    def _read_all(self, connection: Connection) -> None:
        self._docs.clear()
        self._by_owner.clear()
        self._films_of.clear()
        if search_docs.is_complete(connection):
            self._take(search_docs.read_docs(connection))
        else:  # an older file, opened for reading only
            self._take(search_docs.fold_all(connection))

    def _take(self, docs: Iterable[Doc]) -> None:
        for doc in docs:
            if doc.table_name not in SEARCHED or doc.kind not in _KINDS:
                continue  # a file from somebody else may hold anything
            self._docs[doc.row_id] = doc
            self._by_owner.setdefault(doc.owner_id, []).append(doc)
            if doc.person_id:
                self._films_of.setdefault(doc.person_id, set()).add(doc.owner_id)

    def _forget(self, row_id: str) -> None:
        doc = self._docs.pop(row_id, None)
        if doc is None:
            return
        siblings = self._by_owner[doc.owner_id]
        siblings.remove(doc)
        if not siblings:
            del self._by_owner[doc.owner_id]
        if doc.person_id and not any(d.person_id == doc.person_id for d in siblings):
            films = self._films_of[doc.person_id]
            films.discard(doc.owner_id)
            if not films:
                del self._films_of[doc.person_id]

    # Finding

    def find(self, typed: str, kinds: Collection[str] = (), limit: int = 100) -> Found:
        """Return what holds every word of `typed`, by itself or together with its owner's rows.

        `kinds` are those wanted, none of them meaning all.
        """
        words = words_of(typed)
        if not words:
            return Found((), is_all=True)
        wanted = frozenset(map(str, kinds))
        longest, *others = sorted(words, key=lambda word: -len(word.letters))
        hits = self._hits(longest, is_alone=not others, is_narrowed=bool(wanted))
        alone, sought = hits, others
        if others and len(hits) > _FEW and longest is not words[-1]:
            # While the last word is typed, those before it stay as they are.
            alone, sought = self._holding(words[:-1], longest, hits), [words[-1]]
        alone = [doc for doc in alone if doc.kind in wanted] if wanted else alone
        for word in sought:
            alone = word.among(alone)
        if others and len(alone) < limit:
            others, hits = self._rarer(longest, others, hits)
        best = _best(alone, words, limit)
        matches = [Match(doc, (), _rank(doc, words)) for doc in best]
        if others:
            found = {doc.row_id for doc in best}
            for owner in self._owners_of_all(others, hits):
                match = self._together(owner, words)
                if match is not None and (not wanted or match.doc.kind in wanted):
                    matches += [match] if match.doc.row_id not in found else []
        matches.sort(key=_rank_of)
        return Found(matches[:limit], len(alone) - len(best) + len(matches) <= limit)

    def _holding(self, words: Sequence[Word], longest: Word, hits: list[Doc]) -> list[Doc]:
        """Return the docs that hold all of these words; `hits` are those of the longest."""
        letters = tuple(word.letters for word in words)
        known = self._kept_together.get(letters)
        if known is None:
            known = hits
            for word in words:
                known = known if word is longest else word.among(known)
            self._kept_together = {letters: known}
        return known

    def _rarer(
        self, longest: Word, others: list[Word], hits: list[Doc]
    ) -> tuple[list[Word], list[Doc]]:
        """Return the docs of the second longest word, if they are fewer, and the other words."""
        if len(hits) > _FEW and len(others[0].letters) >= _LEAST_INSIDE:
            fewer = self._hits(others[0], is_alone=False)
            if len(fewer) < len(hits):
                return [longest, *others[1:]], fewer
        return others, hits

    def _hits(self, word: Word, *, is_alone: bool, is_narrowed: bool = True) -> list[Doc]:
        """Return the docs that hold a word, by their letters or by a key of a name."""
        letters = word.letters
        if is_alone and len(letters) < _LEAST_INSIDE and letters.isascii():
            start = f" {letters}"
            return [doc for doc in self._column(_KEYS)[0] if start in doc.folded]
        hits = self._kept_or(self._kept, letters, _FOLDED)
        if is_alone and not is_narrowed and sum(doc.keys != "" for doc in hits) > _FEW:
            return hits  # those by sound would come after all these
        keyed = [doc for key in word.keys for doc in self._kept_or(self._kept_keys, key, _KEYS)]
        more = {doc.row_id: doc for doc in keyed if letters not in doc.folded}
        return [*hits, *more.values()] if more else hits

    def _owners_of_all(self, others: Sequence[Word], hits: Sequence[Doc]) -> Iterator[str]:
        """Yield whose rows hold all words between them, at most so many.

        Those come first that have a word in a title or a name; of very many no more are looked at.
        """
        named = self._owners(doc for doc in hits if doc.keys)
        owners = sorted(named)
        if len(named) < _MOST_OWNERS:
            owners += sorted(self._owners(hits) - named)
        found = 0
        for owner in owners[:_MOST_OWNERS]:
            letters, keys = self._all_of(owner)
            if all(
                word.letters in letters or any(key in keys for key in word.keys) for word in others
            ):
                yield owner
                found += 1
                if found == _MOST_TOGETHER:
                    return

    def _together(self, owner: str, words: Sequence[Word]) -> Match | None:
        """Return an owner's most telling row, with the rows that hold the other words."""
        rows = sorted(self._rows_of(owner), key=_how_telling)
        best: dict[str, Doc] = {}
        for word in words:
            doc = next((doc for doc in rows if word.letters in doc.folded), None)
            doc = doc or next(filter(word.is_key_of, rows), None)
            if doc is None:
                return None  # a single letter may be nowhere after all
            best[doc.row_id] = doc
        if len(best) == 1:
            return None  # it holds them all by itself
        head, *others = sorted(
            best.values(),
            # With a person's name something of theirs is meant, such as a filmography entry.
            key=lambda doc: (doc.owner_id != owner, doc.kind == "person", _how_telling(doc)),
        )
        tier = _tier(head)
        grade = WORD_START if tier < _TEXTS else IN_TEXT
        rank = Rank(grade, tier, len(head.folded), head.folded, head.row_id)
        return Match(head, tuple(others), rank)

    def _owners(self, docs: Iterable[Doc]) -> set[str]:
        owners = {doc.owner_id for doc in docs}
        for person_id in owners & self._films_of.keys():
            owners |= self._films_of[person_id]
        return owners

    def _rows_of(self, owner: str) -> Iterator[Doc]:
        """Yield an owner's rows, and the names of those who worked on it."""
        people = set()
        for doc in self._by_owner.get(owner, ()):
            yield doc
            people.add(doc.person_id)
        for person_id in sorted(people - {""}):
            yield from (d for d in self._by_owner.get(person_id, ()) if d.table_name == "nameform")

    def _all_of(self, owner: str) -> tuple[str, str]:
        """Return all letters and all keys of an owner's rows: asked of many, row by row is slow."""
        whole = self._whole.get(owner)
        if whole is None:
            rows = list(self._rows_of(owner))
            whole = "\n".join([d.folded for d in rows]), "".join([d.keys for d in rows])
            self._whole[owner] = whole
        return whole

    def _kept_or(self, kept: dict[str, list[Doc]], sought: str, field: int) -> list[Doc]:
        """Return the docs whose `field` has what is sought, looked for in the fewest that may."""
        if sought in kept:
            return kept[sought]
        within = [known for known in kept if known in sought]
        if within:
            hits = [doc for doc in kept[max(within, key=len)] if sought in doc[field]]
        else:
            docs, held = self._column(field)
            hits = [doc for doc, there in zip(docs, held, strict=True) if sought in there]
        kept[sought] = hits
        if len(kept) > _KEPT_WORDS:
            del kept[next(iter(kept))]
        return hits

    def _column(self, field: int) -> tuple[list[Doc], list[str]]:
        """Return all docs that have anything in a field, and beside them what they have there."""
        known = self._columns.get(field)
        if known is None:
            docs = [doc for doc in self._docs.values() if doc[field]]
            known = self._columns[field] = docs, [str(doc[field]) for doc in docs]
        return known


# Ranking


def _best(docs: Sequence[Doc], words: Sequence[Word], limit: int) -> Sequence[Doc]:
    """Leave out of very many what would not be among the first `limit`, looking only briefly."""
    if len(docs) <= max(_MOST_RANKED, limit):
        return docs
    phrase = f" {' '.join(word.letters for word in words)}"
    most = max(_MOST_RANKED, limit)
    short = [doc for doc in docs if doc.kind not in _LONG]
    if len(short) < limit:
        # They come last, and among thousands nobody looks for the shortest.
        texts = [doc for doc in docs if doc.kind in _LONG][: _ENOUGH_TEXTS * most]
        return [*short, *nsmallest(most - len(short), texts, key=_length)]
    for better in (
        [doc for doc in short if doc.folded.startswith(phrase)],
        [doc for doc in short if phrase in doc.folded],
    ):
        if len(better) >= most:
            short = better
            break
    return nsmallest(
        most,
        short,
        key=lambda doc: (
            not doc.folded.startswith(phrase),
            phrase not in doc.folded,
            len(doc.folded),
            doc.row_id,
        ),
    )


def _length(doc: Doc) -> tuple[int, str]:
    return len(doc.folded), doc.row_id


@lru_cache(maxsize=64)
def _at_word_start(letters: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(letters)}")


def _tier(doc: Doc) -> int:
    tier = _TIERS.get(doc.kind, _OTHERS)
    return _OTHERS if tier < _OTHERS and not doc.keys else tier  # a note is no title


def _how_telling(doc: Doc) -> tuple[int, bool, int, str]:
    return _tier(doc), not doc.keys, len(doc.folded), doc.row_id


def _rank(doc: Doc, words: Sequence[Word]) -> Rank:
    tier = _tier(doc)
    return Rank(_grade(doc, words, tier), tier, len(doc.folded), doc.folded, doc.row_id)


def _grade(doc: Doc, words: Sequence[Word], tier: int) -> int:
    found = doc.folded
    if not all(word.letters in found for word in words):
        return BY_KEY
    if tier == _TEXTS:  # long: what stands after a bracket or a quote is not looked for
        return IN_TEXT if all(f" {word.letters}" in found for word in words) else INSIDE_TEXT
    starts = all(_at_word_start(word.letters).search(found) for word in words)
    phrase = f" {' '.join(word.letters for word in words)}"
    if phrase in found.split("\n"):
        return EXACT
    if found.startswith(phrase) or f"\n{phrase}" in found or (starts and doc.kind in _OF_PEOPLE):
        return START  # people are known by their family names
    return WORD_START if starts else INSIDE


def _newest_action(connection: Connection) -> tuple[int, str]:
    row = connection.execute(text("SELECT seq, id FROM action ORDER BY seq DESC LIMIT 1")).first()
    return (row[0], row[1]) if row is not None else (0, "")


def _rank_of(match: Match) -> Rank:
    return match.rank
