"""What a premiere claims: to be the first in the world, abroad, in a continent or in a country."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from festdesk.base.countries import find_country
from festdesk.base.lists import read_list
from festdesk.checks.facts.demonyms import country_of
from festdesk.checks.facts.told_words import any_of, languages_told
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import has_any

_REMEMBERED = 20_000  # texts


class Level(StrEnum):
    """How far a claim reaches; the names are those of the lists."""

    WORLD = "world_premiere"
    INTERNATIONAL = "international_premiere"
    EUROPEAN = "european_premiere"
    AFRICAN = "african_premiere"
    ASIAN = "asian_premiere"
    NORTH_AMERICAN = "north_american_premiere"
    SOUTH_AMERICAN = "south_american_premiere"
    LATIN_AMERICAN = "latin_american_premiere"
    AUSTRALASIAN = "australasian_premiere"
    NATIONAL = "premiere"

    @property
    def is_regional(self) -> bool:
        """Whether it is the first in a continent or a part of one."""
        return self not in {Level.WORLD, Level.INTERNATIONAL, Level.NATIONAL}

    def reaches(self, country: str) -> bool:
        """Return whether a country lies in the region of a regional premiere."""
        region = self.removesuffix(f"_{Level.NATIONAL}")
        return self.is_regional and country in read_list("continents")[region]


@dataclass(frozen=True, slots=True)
class Claim:
    """A premiere that is claimed from `start` to before `end`; a national one has a country."""

    start: int
    end: int
    level: Level
    country: str = ""


# Looked for first, since most texts have none.
_SOME = ("premi", "estre", "prima", "primo", "auff", "stréia", "antestr")
# "Seen here for the first time anywhere": a premiere by another name.
_FIRST_TIME = re.compile(
    r"(?<!\w)(?:(?:for\sthe\s(?:very\s)?first\stime|first\s(?:public\s)?(?:screening|showing)|zum\s(?:aller)?ersten\sMal"
    r"|erstmals|pour\sla\s(?:toute\s)?première\sfois|por\sprimera\svez|per\sla\sprima\svolta"
    r"|voor\shet\seerst|pela\sprimeira\svez)"
    r"\s(?:(?:[^\W\d_]+\s){0,1}(?P<all>anywhere(?:\sin\sthe\sworld)?|(?:in\sthe|worldwide)\sworld|überhaupt|weltweit"
    r"|au\smonde|dans\sle\smonde|en\sel\smundo|al\smondo|ter\swereld|no\smundo)"
    r"|(?:outside\s(?:of\s)?|außerhalb\s(?:von\s)?|hors\sde\s|hors\sd[’']|en\sdehors\sde\s|fuera\sde\s"
    r"|fuori\s(?:da(?:l|lla|ll[’'])?\s?)|buiten\s|fora\s(?:de|da|do)\s)"
    r"(?:its\s(?:own\s|home\s|native\s)?country|seines\s(?:Heimat|Ursprungs)landes|son\spays(?:\sd[’']origine)?"
    r"|su\spaís|(?:the\s|la\s|le\s|l[’'])?(?P<place>[A-ZÀ-Þ][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?))))(?!\w)",
)
_WIDE = tuple(level for level in Level if level is not Level.NATIONAL)
# "South African", "East Asian": less than the continent.
_PART = re.compile(
    r"(?<!\w)(?:north|south|east|west|central|south-?east|north-?east|south-?west|north-?west"
    r"|noord|zuid|oost|west|midden|centraal|pan)(?:ern)?[\s‐-]+$",
    re.IGNORECASE,
)
_LONGEST_PART = 16  # letters
_KEEP_CAPITALS = frozenset({"en", "nl"})  # of adjectives that come from names
# In the order of premieres.toml.
_PLACES = {Level.WORLD: 0, Level.INTERNATIONAL: 1, Level.EUROPEAN: 2}


@cache
def _patterns(language: str) -> tuple[tuple[Level, re.Pattern[str]], ...]:
    return tuple(
        (level, re.compile(rf"(?<!\w){any_of(level, language)}(?!\w)", re.IGNORECASE))
        for level in _WIDE
    )


@cache
def _national(language: str) -> re.Pattern[str]:
    noun = any_of(Level.NATIONAL, language)
    return re.compile(
        rf"(?<!\w)(?P<before>[^\W\d_][\w-]{{1,20}})\s+(?i:{noun})(?!\w)"
        rf"|(?<!\w)(?i:{noun})\s+(?P<after>[^\W\d_][\w-]{{2,20}})"
        r"|(?<!\w)(?P<joined>[A-ZÄÖÜ]\w{3,20}?)-?[pP]remiere(?!\w)",
    )


@cache
def _behind(language: str) -> re.Pattern[str]:
    noun = any_of(Level.NATIONAL, language)
    return re.compile(
        rf"(?P<before>)(?P<joined>)(?i:{noun})\s+(?P<after>[^\W\d_][\w-]{{2,20}})(?!\w)"
    )


@once_for_each_text()
def find_claims(text: str, language: str) -> tuple[Claim, ...]:
    """Return the premieres that a text claims in a language, or in any where none is said."""
    return tuple(sorted(_find(text, language), key=lambda claim: claim.start))


@lru_cache(2048)  # asked of few texts alone
def first_times(text: str) -> tuple[tuple[Claim, str], ...]:
    """Return where a text says that something is shown for the first time, and outside of what.

    These are words of any sentence: whoever asks has to see whether they are about this festival.
    """
    if "irst" not in text and not _SOME_FIRST.search(text):
        return ()
    return tuple(
        (
            Claim(*hit.span(), Level.WORLD if hit["all"] else Level.INTERNATIONAL),
            find_country(hit["place"].removesuffix("s")) or find_country(hit["place"]) or "-"
            if hit["place"]
            else "",
        )
        for hit in _FIRST_TIME.finditer(text)
    )


_SOME_FIRST = re.compile(r"erst|premi[èe]r|prim[ae]", re.IGNORECASE)


def _find(text: str, language: str) -> Iterator[Claim]:
    if not has_any(text, _SOME):
        return
    taken: list[tuple[int, int]] = []
    for level, pattern in _patterns(language):
        for hit in pattern.finditer(text):
            taken.append(hit.span())
            before = text[max(0, hit.start() - _LONGEST_PART) : hit.start()]
            if level.is_regional and _PART.search(before):
                continue
            yield Claim(hit.start(), hit.end(), level)
    for hit in _national(language).finditer(text):
        if any(hit.start() < end and start < hit.end() for start, end in taken):
            continue
        country = _country(hit, language)
        if country:
            yield Claim(hit.start(), hit.end(), Level.NATIONAL, country)
            continue
        # "En première suisse": the word before it is no country.
        behind = _behind(language).match(text, hit.end("before") + 1) if hit["before"] else None
        country = _country(behind, language) if behind else ""
        if behind and country:
            yield Claim(behind.start(), behind.end(), Level.NATIONAL, country)


def _country(hit: re.Match[str], language: str) -> str:
    if hit["joined"]:
        return find_country(hit["joined"]) or ""
    word = hit["before"] or hit["after"] or ""
    if word.isupper():
        return find_country(word) or ""
    return country_of(word, language) or (find_country(word) or "" if word[0].isupper() else "")


def claim_of(words: str) -> Claim | None:
    """Return the one premiere that a field names, in whichever language."""
    claims = {(claim.level, claim.country): claim for claim in find_claims(words, "")}
    return next(iter(claims.values())) if len(claims) == 1 else None


def worded(claim: Claim, language: str) -> str:
    """Return the usual words of a claim in a language; nothing where nobody knows them."""
    if claim.level.is_regional and claim.level is not Level.EUROPEAN:
        said: list[str] = read_list("told")[claim.level].get(language, [""])
        return said[0][:1].upper() + said[0][1:]
    place = _PLACES.get(claim.level)
    listed: list[str] = read_list("premieres").get(language, [])
    known = place is not None and place < len(listed) and languages_told(language)
    return listed[place] if known and place is not None else ""


def as_within_a_sentence(claim: Claim, words: str, language: str) -> str:
    """Return the words of a claim as they stand within a sentence."""
    is_name = claim.level.is_regional and language in _KEEP_CAPITALS
    return words if is_name or language == "de" else words[:1].lower() + words[1:]
