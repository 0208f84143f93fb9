"""What names an edition knows: of people, of companies, and those that are cited."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from festdesk.base.ids import CompanyId, PersonId
from festdesk.naming.letters import has_letters_without_case, plain, script_of_name, words_in
from festdesk.naming.mentions import Standing
from festdesk.people.keys import sound_of, without_societies, words_of
from festdesk.people.sort_names import family_name
from festdesk.people.tables import NameKind

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

PERSON, COMPANY, CITED = "person_id", "company_id", "cited_id"  # as columns of a mention


@dataclass(frozen=True, slots=True)
class KnownName:
    """One form of a name, word by word; those from `family` to before `rest` are the family name.

    Of a company and a cited name all words are. It is looked for by its word at `anchor`.
    """

    text: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    family: int
    rest: int
    anchor: int
    standing: Standing
    script: str
    language: str = ""
    family_text: str = ""  # as it is written in `text`

    @property
    def anchor_key(self) -> str:
        """The key of the word by which it is looked for."""
        return self.keys[self.anchor]

    @property
    def is_caseless(self) -> bool:
        """Whether it is in a script without capitals, and found letter by letter."""
        return self.script != "Latn" and has_letters_without_case(self.text)

    @property
    def is_whole(self) -> bool:
        """Whether it has no given names: it stands as a whole or not at all."""
        return self.family == 0 and self.rest == len(self.words)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody or something with a name, and all forms of it, the printed one first."""

    id: str
    owner: str  # PERSON, COMPANY or CITED
    names: tuple[KnownName, ...]
    film_id: str = ""  # of a cited name that is looked for in this film's texts alone
    anchors: frozenset[str] = field(default=frozenset())

    def printed(self, script: str, language: str) -> KnownName | None:
        """Return the form that is to stand in words of a script and a language.

        That is the form of that language where there is one, else the one that prints, or where
        that is in another script the first one in this; a cited name prints in any.
        """
        primary = language.partition("-")[0]
        if primary:
            for name in self.names:
                if name.language == primary and name.script == script:
                    return name
        if self.owner == CITED:
            return self.names[0]
        return next((name for name in self.names if name.script == script), None)


@lru_cache(maxsize=50_000)
def key_of(word: str) -> str:
    """Return the key of a word by its sound, in Latin letters; nothing where it has none."""
    if word.isascii() and word.isalpha():
        return sound_of(word.lower())  # most are, and are one word that needs no reading
    return "".join(one.key for one in words_of(word))


def bearers(snapshot: "Snapshot") -> Iterator[Bearer]:
    """Yield everybody whose name an edition knows."""
    for bearer_id in (*snapshot.people, *snapshot.companies, *snapshot.cited_names):
        found = bearer(snapshot, bearer_id)
        if found is not None:
            yield found


def bearer(snapshot: "Snapshot", bearer_id: str) -> Bearer | None:
    """Return the person, the company or the cited name of an id, or nothing where it is none."""
    if bearer_id in snapshot.people:
        return person(snapshot, PersonId(bearer_id))
    if bearer_id in snapshot.companies:
        return company(snapshot, CompanyId(bearer_id))
    return cited(snapshot, bearer_id)


def person(snapshot: "Snapshot", person_id: PersonId) -> Bearer | None:
    """Return a person and the forms of the name; nothing where no form has a letter."""
    row = snapshot.people.get(person_id)
    if row is None:
        return None
    family = row.sort_name.partition(",")[0] if "," in row.sort_name else ""
    forms = sorted(snapshot.names_of(person_id), key=_printed_first)
    names = (_name(form.text, form.kind, form.language, PERSON, family) for form in forms)
    return _bearer(person_id, PERSON, names)


def company(snapshot: "Snapshot", company_id: CompanyId) -> Bearer | None:
    """Return a company and the forms of its name."""
    forms = sorted(snapshot.names_of_company(company_id), key=_printed_first)
    names = (_name(form.text, form.kind, form.language, COMPANY) for form in forms)
    return _bearer(company_id, COMPANY, names)


def cited(snapshot: "Snapshot", cited_id: str) -> Bearer | None:
    """Return a cited name and its other spellings."""
    row = snapshot.cited_names.get(cited_id)
    if row is None:
        return None
    names = [_name(row.text, NameKind.AUTHORITY, "", CITED)]
    names += [
        _name(form.text, NameKind.VARIANT, form.language, CITED)
        for form in snapshot.forms_of_cited(cited_id)
    ]
    return _bearer(cited_id, CITED, iter(names), row.film_id or "")


def _printed_first(form: object) -> bool:
    return getattr(form, "kind", "") != NameKind.AUTHORITY


def _bearer(
    id_: str, owner: str, names: Iterator[KnownName | None], film_id: str = ""
) -> Bearer | None:
    made = tuple(name for name in names if name is not None)
    if not made:
        return None
    return Bearer(id_, owner, made, film_id, frozenset(name.anchor_key for name in made))


@lru_cache(maxsize=20_000)
def _name(text: str, kind: str, language: str, owner: str, family: str = "") -> KnownName | None:
    text = without_societies(text)
    found = list(words_in(text))
    words = tuple(plain(one.word) for one in found)
    keys = tuple(map(key_of, words))
    if not any(keys):
        return None
    start, end = (0, len(words)) if owner != PERSON else _family(text, words, family)
    anchor = end - 1 if owner == PERSON else _longest(words)
    if not keys[anchor]:
        return None
    standing = Standing.PRINTED if kind == NameKind.AUTHORITY else Standing.VARIANT
    family_text = text[found[start].start : found[end - 1].end]
    return KnownName(
        text, words, keys, start, end, anchor, standing, script_of_name(text), language, family_text
    )


def _family(text: str, words: tuple[str, ...], known: str) -> tuple[int, int]:
    """Return which words are the family name: as the sort name has it, or as it is guessed."""
    for guess in (known, family_name(text)):
        wanted = tuple(plain(found.word) for found in words_in(guess))
        size = len(wanted)
        for start in range(len(words) - size, -1, -1) if size else ():
            if words[start : start + size] == wanted:
                return start, start + size
    return len(words) - 1, len(words)


def _longest(words: tuple[str, ...]) -> int:
    """Return the longest of the words with a capital, or of all where none has one."""
    among = [at for at, word in enumerate(words) if word[0].isupper()] or range(len(words))
    return max(among, key=lambda at: len(words[at]))
