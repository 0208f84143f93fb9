"""Names from lines: several in one, with companies, characters and functions in brackets."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.films.roles import find_roles
from festdesk.intake.drafts import CreditedName
from festdesk.intake.labels import pattern
from festdesk.people.names import looks_like_company, looks_like_person_name

_SEPARATOR = re.compile(
    r"\s*[;|•·\t]\s*|\s*,\s+|\s+/\s+|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})|\s+[–—-]\s+"
)
_AND = re.compile(r"\s+(?:&|and|und|et|e|y|i|en|ve|a|con|with|mit|avec)\s+|\s*&\s*|\s+\+\s+")
_WORD_AND = re.compile(
    r"\s+(?:and|und|et|e|y|i|en|ve|a|och|og|és|și|with|mit|avec|con|com|met|cu)\s+"
)
_FOR = re.compile(r"\s+(?:for|für|pour|para|per|voor|dla)\s+")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_AS = re.compile(r"\s+(?:as|als|dans le rôle de|nel ruolo di|como|jako)\s+|\s*\.{3,}\s*|\s*…\s*")
_NO_NAME = re.compile(r"(?:\d.*){6}|@|\bwww\.|https?:", re.IGNORECASE)
_REACH = re.compile(r"\s*(?:[,;–—-]\s*)?(?:\S+@\S+|https?://\S+|\bwww\.\S+)")
_BETWEEN_COMPANIES = re.compile(r"\s*[,;]\s+|\s+/\s+|\s+\+\s+")
_ARTICLE = re.compile(r"(?:Le|La|Les|The|El|Los|Las|Der|Die|Das|Il|Lo|De|Het|O|A)\s")
_GUILD = re.compile(r"(?P<name>.+\S)\s+(?P<letters>[A-Z]{3,5}|[a-z]{3,4})")
_LONGEST_NAMES = 1200
_KEPT = 4096  # the same lists are read in several ways of a page and in both imports of a table
_ONE_WORD = re.compile(r"[A-ZÀ-Þ][\w'’-]+")


@lru_cache(_KEPT)
def split_names(text: str) -> tuple[CreditedName, ...]:
    """Return the names of a line in its order; what stands in brackets is a character or company.

    A list that goes on to thank its funders ends before them, and the writers of a film before
    whom it is based on; "and others" is nobody.
    """
    text = _together().sub(" ; ", text[:_LONGEST_NAMES])
    text = _without_sources(_without_funders(_REACH.sub(" ; ", text)))
    if found := _and_others().search(text):
        text = text[: found.start()]
    return tuple(name for name in _names(text) if not _NO_NAME.search(name.name))


def has_companies_aside(text: str) -> bool:
    """Return whether companies stand apart from the people who work for them.

    They do so in brackets, "X (Fair Film)", or behind a word, "X für Fair Film".
    """
    made = _FOR.split(text)
    if len(made) > 1 and all(map(looks_like_person_name, map(str.strip, made[0].split(",")))):
        return True
    outside, inside = _BRACKETS.sub("", text), _BRACKETS.findall(text)
    if any(map(looks_like_company, inside)) and not looks_like_company(outside):
        return True
    people = [part for part in _SEPARATOR.split(outside) if part.strip()]
    return bool(inside) and all(map(looks_like_person_name, people))


def parted_by_dashes(text: str) -> tuple[str, bool]:
    """Part "Haos Film - Athina Tsangari", a company and who works there; and whether it was so."""
    found = False

    def parted(piece: str) -> str:
        nonlocal found
        halves = re.split(r"\s+[–—-]\s+", piece)
        firms = [looks_like_company(half) for half in halves]
        people = [looks_like_person_name(half) and not _ARTICLE.match(half) for half in halves]
        if len(halves) == 2 and any(people) and not all(people) and (any(firms) or people[1]):  # noqa: PLR2004
            found = True
            return " ; ".join(halves)
        return piece

    pieces = (
        [parted(piece) for piece in re.split(r"\s*[,;]\s+", text)]
        if " - " in text or " – " in text
        else [text]
    )
    return (", ".join(pieces), found) if found else (text, False)


@cache
def _and_others() -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in read_list("labels")["names"]["and_others"])
    return re.compile(rf"(?:[,;]\s*|\s+|^)(?:{alternatives})[\s.)]*$", re.IGNORECASE)


@cache
def _together() -> re.Pattern[str]:
    """Return what stands between somebody and who worked with them: "in collaboration with"."""
    words = sorted(read_list("labels")["names"]["together"], key=len, reverse=True)
    alternatives = "|".join(map(re.escape, words))
    return re.compile(rf"\s*,?\s+\(?(?:{alternatives})\s+(?=\S)", re.IGNORECASE)


@cache
def _sources() -> re.Pattern[str]:
    words = sorted(read_list("labels")["names"]["based_on"], key=len, reverse=True)
    alternatives = "|".join(map(re.escape, words))
    return re.compile(rf",?\s+\(?(?:{alternatives})(?:\s+|(?<=')|(?<=’))(?=\S)")


def _without_sources(text: str) -> str:
    found = _sources().search(text)
    if found is None:
        return text
    before = _SEPARATOR.split(text[: found.start()])[-1]
    return text[: found.start()] if looks_like_person_name(_AND.split(before)[-1]) else text


def _without_funders(text: str) -> str:
    found = pattern("funders", "words").search(text.casefold())
    # Casefolding can lengthen a text; then its places do not tell.
    return (
        text[: found.start()].rstrip(" ,;") if found and len(text.casefold()) == len(text) else text
    )


def _names(text: str) -> Iterator[CreditedName]:
    kept, brackets = _brackets_aside(text)
    parts: list[str] = []
    for part in _SEPARATOR.split(kept):
        if not (parts and _is_guild(part)):
            parts += _joined(part)
    for part in parts:
        yield from _name(part, brackets)


def _is_guild(text: str) -> bool:
    """Return whether `text` is the letters of a guild behind a name: "BFS", "bvk"."""
    word = text.strip(" .()")
    return word.upper() in read_list("names")["societies"] and (word.isupper() or word.islower())


def _brackets_aside(text: str) -> tuple[str, list[str]]:
    """Take brackets out, so that commas in them part nothing; a mark stays in their place."""
    brackets: list[str] = []

    def aside(found: re.Match[str]) -> str:
        brackets.append(found[1].strip())
        return f"\0{len(brackets) - 1}\0"

    return _BRACKETS.sub(aside, text.replace("\0", "")), brackets


def _joined(part: str) -> list[str]:
    """Part two names joined by "and"; "Fabula & Sons" stays one."""
    halves = [half for half in _AND.split(part) if half.strip()]
    halves = _with_shared_name(halves)
    plain_halves = [re.sub("\0\\d+\0", "", half).rstrip(" .") for half in halves]
    if len(halves) > 1 and all(map(looks_like_person_name, plain_halves)):
        return halves
    parted = _WORD_AND.split(part)
    if len(parted) > 1 and all(map(looks_like_company, parted)):
        generic = read_list("names")["companies"]
        is_told = all(" " in half or fold(half) not in generic for half in map(str.strip, parted))
        return parted if is_told else [part]  # "Schweizer Radio und Fernsehen"
    made = _FOR.split(part)
    if len(made) > 1 and looks_like_person_name(made[0]) and looks_like_company(made[1]):
        return made
    return [part]


def _with_shared_name(halves: list[str]) -> list[str]:
    """Give both of "Paolo e Vittorio Taviani" their family name."""
    if len(halves) != 2 or not _ONE_WORD.fullmatch(halves[0].strip()):  # noqa: PLR2004
        return halves
    given, _, family = halves[1].strip().partition(" ")
    if not family or not looks_like_person_name(halves[1]) or "\0" in halves[1]:
        return halves
    return [f"{halves[0].strip()} {family}", halves[1]] if given else halves


def _name(part: str, brackets: list[str]) -> Iterator[CreditedName]:
    inside = [brackets[int(number)] for number in re.findall("\0(\\d+)\0", part)]
    name = re.sub("\0\\d+\0", "", part).strip(" \t.,;:–—-*•")
    character = ""
    if parts := _AS.split(name, maxsplit=1):
        name, character = parts[0], parts[1] if len(parts) > 1 else ""
    if not name:
        return
    if (guild := _GUILD.fullmatch(name)) and _is_guild(guild["letters"]):
        name = guild["name"]
    companies = [words for words in inside if looks_like_company(words)]
    others = [
        words.strip(" \"“”„«»'’‘")
        for words in inside
        if words not in companies and not find_roles(words) and not _is_guild(words)
    ]
    yield CreditedName(
        name,
        looks_like_company(name),
        character.strip() or (others[0] if others else ""),
    )
    for company in companies:
        for one in _BETWEEN_COMPANIES.split(company):
            yield CreditedName(one.strip(), is_company=True)


def are_names(text: str, *, least_share: float = 1.0) -> bool:
    """Return whether a line lists names of people or companies, and little else."""
    if not text or len(text) > _LONGEST_NAMES or text.endswith((".", "!", "?")) and len(text) > 60:  # noqa: PLR2004, RUF021 -- a sentence
        return False
    names = split_names(text)
    good = sum(name.is_company or looks_like_person_name(name.name) for name in names)
    return bool(names) and good >= len(names) * least_share
