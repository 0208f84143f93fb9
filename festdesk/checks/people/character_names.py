"""Names alone, of characters and of the director, that one text of a card has otherwise."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.names_of_card import has_latin_names
from festdesk.checks.facts.own_titles import film_of, own_titles
from festdesk.checks.facts.same_words_around import small_words
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.people.agreed_names import otherwise_agreed
from festdesk.checks.people.kin import is_of_a_relative
from festdesk.checks.people.marked_names import otherwise_marked
from festdesk.checks.people.name_slips import NAME_WORD, WITH_GENITIVE, is_slip, names_in
from festdesk.checks.people.names import names_to_look_at
from festdesk.checks.people.told_pairs import otherwise_paired
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.checks.remembering import once_for_each
from festdesk.films.tables import TitleKind
from festdesk.naming.common_words import is_common, is_form_of_address
from festdesk.naming.letters import begins_sentence
from festdesk.people.keys import listed_given_names
from festdesk.snapshot import Snapshot

CHARACTER_OTHERWISE = Kind(
    "name.character-otherwise",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; elsewhere on the card it is “{name}”."),
    sentence(
        "Help",
        "A name of the cast list, of the director or of several texts of the card stands in this "
        "text with a letter or two otherwise.",
    ),
    sentence("Help", "Find out which spelling is right, and write it everywhere."),
    example=sentence("Help", "“Karmen” in a caption, “Carmen” in the cast list and the synopsis."),
    vagueness=1,  # the credits say more surely who is meant
)
_SHORTEST, _SHORTEST_FAMILY, _SHORTEST_DOUBTFUL = 4, 5, 5  # letters
_SHORTEST_JOINED = 7
_SHORTEST_FIRST = 6  # of the first word of a sentence
_FEWEST_TEXTS = 2
_TWO = 2
_AFTER_ARTICLE = re.compile(
    r"(?<!\w)(?:d(?:er|ie|as|em|en|es)|k?eine?[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|im|am|zum|zur|beim"
    r"|vom|ins|ans|the|an?|les?|la|des?|du|une?|het|een|el|los|las|il|lo|gli|os?|as?)\s+$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?<!\w)(?:in|at|from|to|near|into|nach|aus|bei|en|près de|te|uit|naar|w|z|do)\s+$"
)
_NAME_BEFORE = re.compile(r"(?P<word>[A-ZÀ-ÞĀ-Ž][\w’'-]*)\.?\s$")
# German nouns that stand before a name: "ihres Bruders Jochen".
_KIN = re.compile(
    r"(?:(?:Groß|Ur|Stief|Schwieger|Halb|Zwillings)?(?:[Bb]ruders?|[Ss]chwester|[Vv]aters?|[Mm]utter"
    r"|[Ss]ohn(?:e?s)?|[Tt]ochter|[Oo]nkels?|[Tt]ante|[Nn]effen?|[Nn]ichte|[Cc]ousins?|[Cc]ousine|[Ee]nkels?"
    r"|[Ee]nkelin)|Opas?|Omas?|Ehemann(?:e?s)?|Mann(?:es)?|Ehefrau|Verlobte[rn]?|Freund(?:e?s)?|Freundin"
    r"|Nachbarn?|Nachbarin|Kollegen?|Kollegin|Chefs?|Chefin|Lehrers?|Lehrerin|Schülers?|Schülerin"
    r"|Richters?|Richterin|Witwe|Witwers?|Bauern?|Bäuerin|Wirts?|Wirtin|Arzt(?:es)?|Ärztin|Hund(?:e?s)?"
    r"|Pferd(?:e?s)?|Esels?|Jungen?|Mädchens?|Kapitäns?|Polizisten?|Polizistin|Priesters?|Pfarrers?)"
)
_WITH_CAPITAL_NOUNS = frozenset({"de", "lb"})
_MEANT = 3  # texts: what so many have is no slip


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a card that may stand alone, and all words that are known on it, folded."""

    alone: Mapping[str, str]  # folded, and as written
    known: frozenset[str]
    languages: Mapping[str, frozenset[str]]  # of the texts that have it
    credited: frozenset[str]
    ranks: Mapping[str, frozenset[str]]  # what stands before a name in the cast list, by the name
    joined: Mapping[str, str]  # two words of a name that were written as one
    own_languages: frozenset[str]  # of the original titles
    is_latin: bool  # languages do not write its names each in its own way
    alike: frozenset[str]  # names of the cast list that all languages of its texts have
    whole: frozenset[tuple[str, str]]  # given and family names of the cast list


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each word that is likely a name of the card with a letter or two wrong."""
    film = film_of(snapshot, prose)
    if film is None:
        return
    names = _names(snapshot, film.id)
    told_of = set()
    for start, end, right in _beside_others(snapshot, prose, film.id, is_latin=names.is_latin):
        told_of.add(start)
        if not is_of_a_relative(snapshot, prose, start, end, right):
            yield found_in(CHARACTER_OTHERWISE, prose, start, end, right, name=right)
    if prose.language.partition("-")[0] == "de":
        yield from _with_apostrophe(prose, names)
    if not names.alone:
        return
    yield from _ranked(prose, names)
    for hit in names_in(prose.body):
        folded = fold(hit[0])
        if folded in names.joined and folded not in names.known:
            written = names.joined[folded]
            yield found_in(
                CHARACTER_OTHERWISE, prose, hit.start(), hit.end(), written, name=written
            )
        if hit.start() not in told_of:
            yield from _otherwise_marked(prose, hit, folded, names)
        is_told = hit.start() in told_of or len(folded) < _SHORTEST or folded in names.known
        if not is_told and not hit[0].isupper():
            yield from _misspelt(snapshot, prose, hit, folded, names)


def _as_guess(found: Finding) -> Finding:
    """Return it as a hint, whose mend nobody makes unread: a language may have a name its way."""
    mends = tuple(replace(mend, is_guess=True) for mend in found.mends)
    return replace(found, severity=Severity.HINT, mends=mends)


def _beside_others(
    snapshot: Snapshot, prose: Prose, film_id: FilmId, *, is_latin: bool
) -> Iterator[tuple[int, int, str]]:
    """Yield each word of a text that the other texts of the card have otherwise, and how."""
    card, known = (film_id, is_latin), set[int]()
    for work_out in (otherwise_marked, otherwise_paired, otherwise_agreed):
        for start, end, right in work_out(snapshot, card).get(prose.row_id, ()):
            if start not in known:
                known.add(start)
                yield start, end, right


def _misspelt(
    snapshot: Snapshot, prose: Prose, hit: re.Match[str], folded: str, names: _Names
) -> Iterator[Finding]:
    """Yield a finding for the first name of which a word is another spelling by a slip."""
    for name, written in names.alone.items():
        is_near = name[0] == folded[0] or name[-3:] == folded[-3:]
        is_meant = is_near and (
            is_slip(folded, name, prose.language)
            or _is_genitive_slip(folded, name, prose.language, names)
        )
        if not is_meant or not _is_alone(prose, hit, name, names):
            continue
        told = names_to_look_at(snapshot, (prose.table, prose.row_id))
        if any(start < hit.end() and hit.start() < end for start, end in told):
            return
        if is_of_a_relative(snapshot, prose, *hit.span(), written):
            return
        is_sure = prose.language in names.languages[name] or _has(prose.body, written)
        if not is_sure and name not in names.credited:
            continue  # what another language calls so: "Berlino", "Berlin"
        # Two given names may be of two people, or of one in two languages.
        is_many = len(names.languages[name] - {prose.language}) >= _TWO
        is_alike = names.is_latin or bool(names.alike - {name})
        is_sure = is_sure or is_alike or ("-" in name and is_many)
        is_sure &= not {folded, name} <= listed_given_names() or (
            name in names.credited and is_many and not _has(prose.body, written)
        )
        is_sure &= not _opens_shortly(prose, hit, name)
        is_sure |= _has_family(prose.body, hit, name, names)
        found = found_in(CHARACTER_OTHERWISE, prose, hit.start(), hit.end(), written, name=written)
        yield found if is_sure else _as_guess(found)
        return


def _has_family(body: str, hit: re.Match[str], name: str, names: _Names) -> bool:
    """Return whether the family name of a character stands right behind its given name."""
    behind = NAME_WORD.match(body, hit.end() + 1)
    if behind is None or body[hit.end() : behind.start()] != " ":
        return False
    return (name, fold(behind[0])) in names.whole


def _has(body: str, name: str) -> bool:
    """Return whether a text has a name as a word of its own."""
    return name in body and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", body) is not None


def _is_genitive_slip(word: str, name: str, language: str, names: _Names) -> bool:
    """Return whether a word in the genitive is a name with a slip: “Fattous”, of Fatou."""
    bare = word[:-1]
    return (
        language in WITH_GENITIVE
        and word.endswith("s")
        and not name.endswith("s")
        and len(bare) >= _SHORTEST_DOUBTFUL
        and bare not in names.known
        and is_slip(bare, name, language, most=1)
    )


_APOSTROPHE = re.compile(r"(?<![\w’'-])(?P<name>[A-ZÀ-ÞĀ-Ž][^\W\d_]{2,})s(?P<mark>[’'])(?=\s)")


def _with_apostrophe(prose: Prose, names: _Names) -> Iterator[Finding]:
    """Yield a German genitive with an apostrophe behind its ending: “Kerlaus’”, of Kerlau."""
    if not ("s’" in prose.body or "s'" in prose.body):
        return
    for hit in _APOSTROPHE.finditer(prose.body):
        is_known = fold(hit["name"]) in names.known and fold(f"{hit['name']}s") not in names.known
        before = prose.body[: hit.start()]
        if is_known and before.count("‚") == before.count("‘") and "'" not in before:
            right = f"{hit['name']}s"
            yield found_in(
                CHARACTER_OTHERWISE, prose, hit.start(), hit.end(), right, name=hit["name"]
            )


def _otherwise_marked(
    prose: Prose, hit: re.Match[str], folded: str, names: _Names
) -> Iterator[Finding]:
    """Yield a name of the cast list with other marks; other languages may leave those out."""
    written = names.alone.get(folded, "") if folded in names.credited else ""
    if _is_otherwise_marked(hit[0], written):
        found = found_in(CHARACTER_OTHERWISE, prose, hit.start(), hit.end(), written, name=written)
        is_sure = prose.language in names.own_languages
        yield found if is_sure else _as_guess(found)


def _is_otherwise_marked(word: str, written: str) -> bool:
    """Return whether a name of the cast list lacks marks of it, or has others: "Tane", of Tāne."""
    is_other = word.casefold() != written.casefold() and len(word) == len(written)
    return bool(written) and is_other and not word.isupper()


def _ranked(prose: Prose, names: _Names) -> Iterator[Finding]:
    """Yield each name that stands with the rank of another: "Captain Purvis", of Mate Purvis."""
    ranks = frozenset().union(*names.ranks.values())
    for first, second in pairwise(names_in(prose.body) if len(ranks) > 1 else ()):
        own = names.ranks.get(second[0])
        is_pair = own is not None and prose.body[first.end() : second.start()] == " "
        if is_pair and own and first[0] in ranks - own:
            right = sorted(own)
            found = found_in(
                CHARACTER_OTHERWISE, prose, first.start(), first.end(), *right,
                words=(first.start(), second.end()), name=f"{right[0]} {second[0]}",
            )  # fmt: skip
            yield _as_guess(found)


@once_for_each
def _names(snapshot: Snapshot, film_id: FilmId) -> _Names:
    """Return the names of characters and directors, and those that several texts agree on."""
    film = snapshot.films[film_id]
    alone: dict[str, str] = {}
    known: set[str] = set()
    for credit in snapshot.credits_of(film_id):
        known.update(fold(word) for word in re.findall(r"\w+", credit.as_credited))
        known.update(fold(hit[0]) for hit in NAME_WORD.finditer(credit.as_credited))
        for hit in NAME_WORD.finditer(credit.character):
            if not is_form_of_address(hit[0]) and not is_common(hit[0], ""):
                alone.setdefault(fold(hit[0]), hit[0])
    for credit in snapshot.directors_of(film_id):
        family = [word for word in credit.as_credited.split() if len(word) >= _SHORTEST_FAMILY]
        if family and credit.company_id is None:
            alone.setdefault(fold(family[-1]), family[-1])
    for title in own_titles(snapshot, film):
        known.update(fold(word) for word in re.findall(r"\w+", title))
    told, languages = _told_often(snapshot, film_id)
    credited = frozenset(alone)
    for name, written in told.items():
        if name not in known:
            alone.setdefault(name, written)
    joined = {
        fold(a + b): f"{a} {b}"
        for credit in snapshot.credits_of(film_id)
        for a, b in pairwise(credit.as_credited.split())
        if credit.company_id is None and a[0].isupper() and len(a + b) >= _SHORTEST_JOINED
    }
    known |= set(told) | set(alone) | _told_by_many(snapshot, film_id)
    return _Names(
        {name: written for name, written in alone.items() if len(name) >= _SHORTEST},
        frozenset(known), languages, credited, _ranks(snapshot, film_id), joined,
        frozenset(
            title.language.partition("-")[0]
            for title in snapshot.titles_of(film_id)
            if title.kind == TitleKind.ORIGINAL and title.language
        ),
        has_latin_names(snapshot, film_id), credited & _told_by_all(languages),
        frozenset(
            (fold(a[0]), fold(b[0]))
            for credit in snapshot.credits_of(film_id)
            for a, b in pairwise(NAME_WORD.finditer(credit.character))
        ),
    )  # fmt: skip


def _told_by_all(languages: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the words that all of several languages have, of which the card has texts."""
    every = frozenset().union(*languages.values())
    if len(every) <= _TWO:
        return frozenset()
    return frozenset(word for word, those in languages.items() if those == every)


def _ranks(snapshot: Snapshot, film_id: FilmId) -> Mapping[str, frozenset[str]]:
    """Return what stands before the names of the cast list that are of two words."""
    found: dict[str, set[str]] = {}
    for credit in snapshot.credits_of(film_id):
        parts = credit.character.split()
        if len(parts) == _TWO and all(NAME_WORD.fullmatch(part) for part in parts):
            found.setdefault(parts[1], set()).add(parts[0])
    return {name: frozenset(those) for name, those in found.items()}


def _told_often(
    snapshot: Snapshot, film_id: FilmId
) -> tuple[dict[str, str], Mapping[str, frozenset[str]]]:
    """Return the words with a capital inside a sentence that texts of two languages have.

    Beside them the languages of all such words.
    """
    texts: Counter[str] = Counter()
    languages: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    for prose in prose_of_film(snapshot, film_id):
        for folded, word in _inside(prose.body, prose.language).items():
            texts[folded] += 1
            languages.setdefault(folded, set()).add(prose.language)
            written.setdefault(folded, word)
    often = {
        word: written[word]
        for word, count in texts.items()
        if count >= _FEWEST_TEXTS and len(languages[word]) >= _FEWEST_TEXTS
    }
    by_word = {word: frozenset(those) for word, those in languages.items()}
    return often, defaultdict(frozenset, by_word)


def _told_by_many(snapshot: Snapshot, film_id: FilmId) -> set[str]:
    """Return the words with a capital that three texts or more have, if first in a sentence."""
    texts = Counter(
        word
        for prose in prose_of_film(snapshot, film_id)
        for word in _with_capital(prose.body, prose.language)
    )
    return {word for word, count in texts.items() if count >= _MEANT}


@once_for_each_text()
def _with_capital(body: str, language: str) -> frozenset[str]:
    words = {hit[0] for hit in names_in(body)}
    return frozenset(fold(word) for word in words if _may_be_name(word, language))


@once_for_each_text()
def _inside(body: str, language: str) -> Mapping[str, str]:
    """Return the words with a capital that no sentence begins with, folded and as written."""
    inside: dict[str, str] = {}
    known: dict[str, str] = {}
    for hit in names_in(body):
        word = hit[0]
        if word not in known:
            if not _may_be_name(word, language) or begins_sentence(body, hit.start()):
                continue
            known[word] = fold(word)
        inside[known[word]] = word
    return inside


@lru_cache(50_000)
def _may_be_name(word: str, language: str) -> bool:
    return len(word) >= _SHORTEST and not word.isupper() and not is_common(word, language)


def _is_alone(prose: Prose, hit: re.Match[str], name: str, names: _Names) -> bool:
    """Return whether a word stands as the name of a person does, and is no part of another."""
    body, word = prose.body, hit[0]
    before = body[max(0, hit.start() - 24) : hit.start()]
    other = _NAME_BEFORE.search(before)
    is_kin = prose.language == "de" and other and _KIN.fullmatch(other["word"])
    is_behind = other and not begins_sentence(body, hit.start()) and not is_kin
    if other and is_behind and _is_name(other["word"], prose):
        return fold(other["word"].removesuffix("’s").removesuffix("'s")) in names.known
    # "When Walter comes", on the card of “Wren”.
    is_small = fold(word) in small_words(prose.language) and begins_sentence(body, hit.start())
    behind = NAME_WORD.match(body, hit.end() + 1)
    is_genitive = prose.language == "de" and word.endswith("s") and not name.endswith("s")
    if is_genitive and not begins_sentence(body, hit.start()):
        behind = None  # "Fatous Vorarbeiter": a noun
    if not is_small and behind is not None and body[hit.end() : hit.end() + 1] == " ":
        return fold(behind[0]) in names.known
    if is_small or is_common(word, prose.language) or _PLACED.search(before):
        return False
    if begins_sentence(body, hit.start()):
        # A word of the language may be as near: "Cela", "Cala", and "Anyone", "Antoine".
        is_short = len(word) < _SHORTEST_FIRST and len(word) == len(name)
        is_short = is_short and body[hit.end() : hit.end() + 2] != ", "
        is_far = not is_slip(fold(word), name, prose.language, most=1)
        is_far &= sorted(fold(word)) != sorted(name)  # "Shabman", of Shabnam
        if is_short or is_far:
            return False
    if prose.language in _WITH_CAPITAL_NOUNS:
        return len(word) >= _SHORTEST_DOUBTFUL and not _AFTER_ARTICLE.search(before)
    return True


def _opens_shortly(prose: Prose, hit: re.Match[str], name: str) -> bool:
    """Return whether a short word as long as the name begins a sentence, before a comma."""
    is_short = len(hit[0]) < _SHORTEST_FIRST and len(hit[0]) == len(name)
    return is_short and begins_sentence(prose.body, hit.start())


def _is_name(word: str, prose: Prose) -> bool:
    return not is_form_of_address(word) and fold(word) not in small_words(prose.language)


CHECKS = (of_texts(look, CHARACTER_OTHERWISE),)
