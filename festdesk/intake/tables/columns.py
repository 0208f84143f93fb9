"""What the head of a column says: its words looked up, its language, its number, its privacy."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from festdesk.base.languages import find_language
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.roles import find_roles, role_keys
from festdesk.intake.tables.targets import IN_A_LANGUAGE, ROLE, SCREENING, TARGETS

GIVEN, FAMILY = "+given", "+family"  # after the target of a name that stands in two columns
_ASIDE = "aside"
_LONGEST_HEAD = 300
_LONGEST_RUN = 7  # words
_LONGEST_WORDS = 5  # of a head that is no question
# Fields of pasted pages under the name that they have here; the others have one name.
_OF_LABEL = {
    "title": "title",
    "original_title": "original_title",
    "alternative_title": "alternative_title",
    "country": "country",
    "year": "year",
    "running_time": "running_time",
    "spoken": "spoken",
    "subtitles": "subtitles",
    "version": "version",
    "genre": "genre",
    "colour": "colour",
    "aspect_ratio": "aspect_ratio",
    "format": "format",
    "age_limit": "age_limit",
    "premiere": "premiere",
    "logline": "logline",
    "synopsis": "synopsis",
    "statement": "statement",
    "biography": "biography",
    "filmography": "filmography",
    "screenings": "screening",
    "awards": "awards",
    "venue": "screening_venue",
    "comment": "note",
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_LISTED = re.compile(r"^\(?\d{1,3}\s*[.)]\s+(?=\S)|^[a-z]\)\s+")  # "4. Country"
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_NUMBER = re.compile(r"(?:^|(?<=\s)|(?<=#))#?(\d{1,2})(?=$|\s)")
_BETWEEN = re.compile(r"\s*[/,;+|&]\s*|\s+(?:and|und|et|y|e|en|i|a|or|oder|ou|o)\s+|\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class HeadMeaning:
    """What a head says of its column; `targets` are empty where it is left aside or unknown."""

    targets: tuple[str, ...] = ()
    language: str = ""  # ISO 639
    number: int = 0  # of several of a kind, from 1; 0 where it states none
    is_private: bool = False
    is_known: bool = False  # also where it is known as something no card holds
    confidence_percent: int = 0


def plain_head(head: str) -> str:
    """Return a head without case, accents, punctuation and marks, with single spaces."""
    text = _CAMEL.sub(" ", head.replace("’", "'").replace("\n", " "))
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*|#|&", fold(text)))


@cache
def _words(section: str, key: str) -> frozenset[str]:
    return frozenset(filter(None, map(plain_head, read_list("columns")[section][key])))


@cache
def _targets() -> dict[str, str]:
    """Return the target that each known head means: heads of tables before labels of pages."""
    found: dict[str, str] = {}
    for key, heads in read_list("columns")["heads"].items():
        for head in filter(None, (*heads, key.partition(":")[2])):
            found.setdefault(plain_head(head), key)
    for field, labels in read_list("labels")["fields"].items():
        for label in labels if field in _OF_LABEL else ():
            found.setdefault(plain_head(label), _OF_LABEL[field])
    return found


@lru_cache(8192)
def read_head(head: str) -> HeadMeaning:
    """Return what `head` says, nothing where it says nothing that is known."""
    text = _LISTED.sub("", " ".join(head.split())[:_LONGEST_HEAD])
    if not plain_head(text):
        return HeadMeaning()
    if "." not in text and not _known_words() & set(re.findall(r"[^\W\d_]+|#", plain_head(text))):
        return HeadMeaning()
    found = _exact(text)
    if found and set(found.targets) & IN_A_LANGUAGE:
        return replace(found, language=_language_beside(text, found))
    return (
        found
        or _private(text)
        or _of_screening(text)
        or _varied(text)
        or _abbreviated(text)
        or _in_question(text)
        or HeadMeaning()
    )


def _language_beside(text: str, found: HeadMeaning) -> str:
    """Return the language in a head that is known as a whole: "English synopsis"."""
    if len(text.split()) < 2:  # noqa: PLR2004 -- words
        return ""
    for rest, language, _ in _variants(text):
        without = _exact(rest) if language and language != _ORIGINAL else None
        if without and set(_in_language(without.targets, language)) & set(found.targets):
            return language
    return ""


def _exact(text: str) -> HeadMeaning | None:
    """Return what a whole head means that is a known one."""
    plain = plain_head(text)
    name = _name_part(plain)
    if name:
        return name
    if key := _targets().get(plain):
        if key == _ASIDE:
            return HeadMeaning(is_known=True, confidence_percent=100)
        return HeadMeaning((key,), is_known=True, confidence_percent=95)
    if plain in _words("private", "words"):
        return HeadMeaning(is_private=True, is_known=True, confidence_percent=100)
    if roles := find_roles(text):
        return HeadMeaning(tuple(map(_of_role, roles)), is_known=True, confidence_percent=95)
    return None


def _of_role(role: str) -> str:
    return role if role == "director" else ROLE + role


def _name_part(plain: str) -> HeadMeaning | None:
    """Read "First Name", "Director 2 Last Name", "Regie Vorname", "Nachname (Regie)"."""
    for part, ending in (("given", GIVEN), ("family", FAMILY)):
        found = _pattern_of_names(part).search(plain)
        if not found:
            continue
        if found[0] == plain:
            # "Nom" is a last name as well as any name.
            is_sure = plain not in ANY_NAME
            return _meaning(("submitter" + ending,), sure=90) if is_sure else None
        rest, number = _without_number(f"{plain[: found.start()]} {plain[found.end() :]}".strip())
        owner = _owner(rest) if rest else "submitter"
        if owner:
            return _meaning((owner + ending,), sure=95, number=number)
    return None


ANY_NAME = frozenset({"nombre", "nom", "nome", "ad", "jmeno"})


@cache
def _pattern_of_names(part: str) -> re.Pattern[str]:
    words = sorted(_words("names", part), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, words))})(?!\S)")


def _meaning(targets: tuple[str, ...], *, sure: int, number: int = 0) -> HeadMeaning:
    return HeadMeaning(targets, "", number, is_known=True, confidence_percent=sure)


def _owner(rest: str) -> str:
    rest = re.sub(r"'s?\b| s$|\b(?:of|the|des|der|du|de la|del|della|do|da|van de)\b", " ", rest)
    rest = " ".join(rest.split())
    if _targets().get(rest) == "submitter" or rest in {"your", "contact"}:
        return "submitter"
    roles = find_roles(rest)
    if len(roles) == 1:
        return _of_role(roles[0])
    known = _targets().get(rest, "")
    return known if known == "director" or known.startswith(ROLE) else ""


def _private(text: str) -> HeadMeaning | None:
    if any(words in _words("private", "words") for words in _runs(plain_head(text))):
        return HeadMeaning(is_private=True, is_known=True, confidence_percent=90)
    return None


def _runs(plain: str) -> Iterator[str]:
    """Yield each run of words of a head, up to the longest phrase that is known."""
    words = plain.split()
    for first in range(len(words)):
        for last in range(first + 1, min(first + _LONGEST_RUN, len(words)) + 1):
            yield " ".join(words[first:last])


_OF_SCREENING = {"version": "screening_version", "note": "screening_note"}


def _of_screening(text: str) -> HeadMeaning | None:
    """Read "Screening 2 Date" and "Kino Vorführung 1": a word for it, and a part of it."""
    rest, number = _without_number(text)
    words = plain_head(rest).split()
    for at in range(1, len(words)):
        halves = [_targets().get(" ".join(half)) for half in (words[:at], words[at:])]
        if "screening" in halves:
            other = halves[1 - halves.index("screening")] or ""
            target = _OF_SCREENING.get(other, other)
            if target.startswith(SCREENING):
                return _meaning((target,), sure=95, number=number)
    return None


def _varied(text: str) -> HeadMeaning | None:
    """Read a head with a language, a number, a unit or the like beside its words."""
    for rest, language, number in _variants(text):
        found = _exact(rest) or _joined(rest)
        if found is None:
            continue
        targets = _in_language(found.targets, language)
        if language and not set(targets) & IN_A_LANGUAGE:
            continue
        return replace(
            found,
            targets=targets,
            language="" if language == _ORIGINAL else language,
            number=number or found.number,
            confidence_percent=max(found.confidence_percent - 5, 50),
        )
    return _joined(text)


def _in_language(targets: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return what targets are in a language: a title in English is the international one."""
    if language == _ORIGINAL:
        return tuple("original_title" if key == "title" else key for key in targets)
    if language and targets[:1] == ("title",):
        return ("international_title" if language == "en" else "translated_title",)
    return targets


_ORIGINAL = "original"


def _variants(text: str) -> Iterator[tuple[str, str, int]]:
    """Return what is left of a head without what stands beside its words, the most likely first."""
    asides = _BRACKETS.findall(text)
    outside = _BRACKETS.sub(" ", text).strip(" *?:.-–—")
    rest, number = _without_number(outside)
    language = next(filter(None, map(_language, asides)), "")
    if language or number or rest != text:
        yield rest, language, number
        if language:  # "(min)" is a unit and the code of a language
            yield rest, "", number
    if not language:
        for shorter, named in _without_language(rest):
            yield shorter, named, number
    trimmed = _without_around(plain_head(rest))
    if trimmed and trimmed != plain_head(rest):
        yield trimmed, language, number
        for shorter, named in _without_language(trimmed):
            yield shorter, named, number


def _language(words: str) -> str:
    """Return the code of the language that words beside a head name, or that it is the original."""
    if plain_head(words) in _words("original", "words"):
        return _ORIGINAL
    bare = re.sub(r"^(?:in|auf|en|em|w|v)\s+", "", words.strip(), flags=re.IGNORECASE)
    is_code = len(bare) in {2, 3} and bare.isalpha()
    return (find_language(bare) or "") if is_code or len(bare) > 3 else ""  # noqa: PLR2004


def _without_number(text: str) -> tuple[str, int]:
    found = _NUMBER.search(text) or re.search(r"(?<=[^\W\d_])(\d{1,2})$", text)
    if not found:
        return text, 0
    return f"{text[: found.start()]}{text[found.end() :]}".strip(" #.:-–—_"), int(found[1])


def _without_language(text: str) -> Iterator[tuple[str, str]]:
    """Take a language off the end or the beginning: "Synopsis EN", "Inhalt deutsch"."""
    words = re.split(r"[\s_:–—/-]+", text)
    for count in (2, 1, 3):
        if len(words) > count:
            for named, rest in (
                (words[-count:], words[:-count]),
                (words[:count], words[count:]),
            ):
                if language := _language(" ".join(named)):
                    yield " ".join(rest), language


def _without_around(plain: str) -> str:
    for words in _around():
        plain = plain.removesuffix(f" {words}").removeprefix(f"{words} ")
    return plain.strip()


@cache
def _around() -> tuple[str, ...]:
    return tuple(sorted(_words("around", "words"), key=len, reverse=True))


def _joined(text: str) -> HeadMeaning | None:
    """Read a head that names several fields: "Title / Original title", "Country, year"."""
    parts = [part for part in _BETWEEN.split(text) if plain_head(part)]
    if not 1 < len(parts) <= _LONGEST_WORDS:
        return None
    found = [_exact(part) or _single_variant(part) for part in parts]
    if not all(one and len(one.targets) == 1 for one in found):
        return None
    targets = tuple(dict.fromkeys(one.targets[0] for one in found if one))
    return HeadMeaning(targets, is_known=True, confidence_percent=85)


def _single_variant(text: str) -> HeadMeaning | None:
    return next(filter(None, (_exact(rest) for rest, _, _ in _variants(text))), None)


def _abbreviated(text: str) -> HeadMeaning | None:
    """Read "Tytuł oryg." and "Prod. year": words cut off by a full stop, where one field fits."""
    if "." not in text:
        return None
    tokens = [
        (plain_head(token), token.endswith(".")) for token in text.split() if plain_head(token)
    ]
    if not tokens or sum(len(plain) for plain, _ in tokens) < _LEAST_PHRASE:
        return None
    found = {key for words, key in _by_length().get(len(tokens), ()) if _cut_off(tokens, words)}
    if len(found) != 1:
        return None
    key = found.pop()
    targets = () if key == _ASIDE else (key,)
    return HeadMeaning(targets, is_known=True, confidence_percent=75)


def _cut_off(tokens: Sequence[tuple[str, bool]], words: Sequence[str]) -> bool:
    return all(
        word.startswith(plain) if is_cut else word == plain
        for (plain, is_cut), word in zip(tokens, words, strict=True)
    )


@cache
def _by_length() -> dict[int, list[tuple[list[str], str]]]:
    found: dict[int, list[tuple[list[str], str]]] = {}
    for words, key in (*_targets().items(), *_phrases().items()):
        found.setdefault(len(words.split()), []).append((words.split(), key))
    return found


_TEXTS = frozenset({"biography", "synopsis", "statement", "filmography", "logline"})


def _in_question(text: str) -> HeadMeaning | None:
    """Find the field that a question or a longer head speaks of, as forms have them."""
    plain = plain_head(text)
    if len(plain.split()) < 3:  # noqa: PLR2004 -- a head of one or two words is known or is not
        return None
    language = next(filter(None, map(_language, _BRACKETS.findall(text))), "")
    first = _targets().get(plain.split()[0], "")
    if first in _TEXTS:  # "Bio du ou de la cinéaste"
        return HeadMeaning((first,), language, is_known=True, confidence_percent=75)
    known = [words for words in _runs(plain) if words in _phrases()]
    if not known:
        return None
    key = _phrases()[max(known, key=len)]
    if key == _ASIDE:
        return HeadMeaning(is_known=True, confidence_percent=60)
    if language == _ORIGINAL:
        key, language = ("original_title" if key == "title" else key), ""
    return HeadMeaning((key,), language, is_known=True, confidence_percent=70)


_LEAST_PHRASE = 5


@cache
def _phrases() -> dict[str, str]:
    """Return the words that tell a field also in the middle of a sentence."""
    found: dict[str, str] = {}
    for key, phrases in read_list("columns")["questions"].items():
        for phrase in phrases:
            found.setdefault(plain_head(phrase), key)
    for words, key in _targets().items():
        if len(words) >= _LEAST_PHRASE:
            found.setdefault(words, key)
    for key in role_keys():
        role = read_list("roles")[key]
        for label in (
            *(form for forms in role["labels"].values() for form in forms),
            *role["also"],
        ):
            if len(plain_head(label)) >= _LEAST_PHRASE:
                found.setdefault(plain_head(label), _of_role(key))
    return found


@cache
def _known_words() -> frozenset[str]:
    """Return all words of all known heads, by which most heads that mean nothing are told fast."""
    whole = read_list("columns")
    heads = [*_targets(), *(words for phrases in whole["questions"].values() for words in phrases)]
    heads += [*whole["private"]["words"], *whole["names"]["given"], *whole["names"]["family"]]
    for key, role in read_list("roles").items():
        heads += [key, *role["also"], *(form for one in role["labels"].values() for form in one)]
    words = (word for head in heads for word in re.findall(r"[^\W\d_]+|#", plain_head(head)))
    return frozenset(words)


def is_target(key: str) -> bool:
    """Return whether `key` is a target, also one for a part of a name."""
    return key in TARGETS or key.removesuffix(GIVEN).removesuffix(FAMILY) in TARGETS
