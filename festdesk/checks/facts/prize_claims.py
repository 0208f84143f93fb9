"""Prizes that a text names, with the year, the place and the verb of their sentence."""

import re
from dataclasses import dataclass
from functools import lru_cache

from festdesk.base.text import fold
from festdesk.checks.facts.award_bodies import Named, bodies_between, find_prizes
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.of_texts import once_for_each_text

_YEAR = re.compile(r"(?<![\w.,:/-])(?:19|20)\d\d(?![\w%-])")
_REMEMBERED = 20_000  # texts
_LONGEST = 500  # letters of a sentence that matter
_FAR = 45  # letters between a prize and its year
# "a reçu en 2023 le Goya": an article and no more stands between the two.
_RIGHT_BEFORE = re.compile(r"\s(?:(?:[^\W\d_]{1,3}|eine[nrm]?)\s|l[’'])?(?:[^\W\d_]{1,3}\s)?")
# "won Best Film at the Kolkata International Film Festival in 2024".
_AT_A_FESTIVAL = re.compile(
    r"\s(?:at|in|au|à|aux|beim?|auf|en|a|al|del|du|op|w)\s(?:(?:the|la|le|les|der|dem|den|het|el)\s)?"
    r"(?:[A-ZÀ-Þ][\w’&-]*(?:\s(?:of|de|du|des|di|do|da|der|von|van|et|and|und)(?:\s(?:la|the))?)?\s?"
    r"|(?:festival|du\sfilm|film|international)\s){1,9}"
)
_PARTED = re.compile(r"[,;:(–—]|\b(?:and|und|et|y|e|i|en)\b")


@dataclass(frozen=True, slots=True)
class Claim:
    """A prize in a sentence of a text, and what the sentence says of it.

    `prize` is where it stands; `year` is the nearest year, with its place; `bodies` are named in
    the same sentence.
    """

    start: int
    end: int
    first: int
    last: int
    year: int | None
    year_start: int
    bodies: tuple[Named, ...]
    is_won: bool
    is_nominated: bool


@lru_cache(_REMEMBERED)
def claims_of(body: str, language: str, words: str) -> tuple[Claim, ...]:
    """Return where a text names a prize by these words."""
    pattern = re.escape(fold(words)).replace(r"\ ", r"\s+")
    folded = fold(body)
    if len(folded) != len(body):
        return ()  # a letter folds to two: places would not be those of the text
    return tuple(
        claim_at(body, language, found.start(), found.end())
        for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", folded)
    )


@once_for_each_text()
def claims_of_list(body: str, language: str) -> tuple[tuple[Named, Claim], ...]:
    """Return where a text names prizes of the list."""
    return tuple(
        (named, claim_at(body, language, named.start, named.end)) for named in find_prizes(body)
    )


@lru_cache(64)
def _verbs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    won, nominated = (
        re.compile(rf"(?<!\w){any_of(concept, language)}(?!\w)", re.IGNORECASE)
        for concept in ("won", "nominated")
    )
    return won, nominated


def claim_at(body: str, language: str, start: int, end: int) -> Claim:
    """Return what the sentence around the letters of a prize says of it."""
    first, last = sentence_around(body, start, end)
    first, last = max(first, start - _LONGEST), min(last, end + _LONGEST)
    bodies = tuple(
        named
        for named in bodies_between(body, first, last)
        if not (named.start < end and start < named.end)
    )
    until = end
    for named in bodies:  # "the Silver Lions at the Polish Film Festival in Gdynia in 2023"
        if until <= named.start <= until + _FAR and not _PARTED.search(body, until, named.start):
            until = named.end
    if until == end and (place := _AT_A_FESTIVAL.match(body, end, last)):
        until = place.end()  # one that nobody lists
    near = _YEAR.finditer(body, max(first, start - _FAR), min(last, until + _FAR))
    years = [
        hit
        for hit in near
        if (
            _is_its_own(body, hit, start)
            if hit.start() < end
            else ";" not in body[end : hit.start()]
        )
        and not _is_of_other_prize(body, hit, start, end)
    ]
    if len({hit[0] for hit in years}) > 1:
        # Two years: only the one right behind the prize is its own, or the one right before it.
        behind = [hit for hit in years if hit.start() >= end and ";" not in body[end : hit.start()]]
        before = [hit for hit in years if _RIGHT_BEFORE.fullmatch(body, hit.end(), start)]
        years = (behind or before)[:1]
    year = years[0] if years else None
    won, nominated = _verbs(language)
    is_won = won.search(body, first, last) is not None or _is_apposed(body, first, start, end)
    return Claim(
        start, end, first, last, int(year[0]) if year else None, year.start() if year else -1,
        bodies, is_won, bool(nominated.search(body, first, last)),
    )  # fmt: skip


def _is_apposed(body: str, first: int, start: int, end: int) -> bool:
    """Return whether a prize is a film's without a verb: "Rain, Jury Prize at Nyon"."""
    before = body[first:start].rstrip()
    is_begun = not before or before[-1] in ",(–—"
    return is_begun and _AT_A_PLACE.match(body, end) is not None


_AT_A_PLACE = re.compile(
    r"\s(?:(?:at|in|au|à|aux|beim?|auf|en|de|du|del|der|des|d[’'])\s?(?:(?:the|la|le|les|der|dem)\s)?"
    r"(?:(?:film\s?)?festival\s(?:de|du|of|von|in|d[’'])\s?)?[A-ZÀ-Þ]"
    r"|(?:in\s|en\s|im\s)?(?:19|20)\d\d)"
)


# "… in 2021 and the Prix Jean-Vigo": the year is that of the prize before.
_AND_ANOTHER = re.compile(
    r"\s*,?\s(?:and|und|et|y|e|sowie|plus|ainsi\sque|as\swell\sas)\s(?:[^\W\d_]{1,3}\s|l[’'])?(?:[A-ZÀ-Þ][\w’-]*\s){0,3}"
)
# "in Cluj and, in 2025, a Gopo Award": the year opens another part of the list.
_AND_IN = re.compile(r"(?:\s(?:and|und|et|y|e)|[;,]),?\s(?:in|en|im\sJahre?|nel)\s$")
_OTHER_PRIZE = re.compile(r",?\s(?:an?|the|une?|le|la|l[’']|eine[nrm]?|de[nrm]|das|die|el|un)\s")


def _is_of_other_prize(body: str, year: re.Match[str], start: int, end: int) -> bool:
    """Return whether a year belongs to another prize of the sentence, by the word between."""
    if year.end() <= start:
        return _AND_ANOTHER.fullmatch(body, year.end(), start) is not None
    is_apart = _AND_IN.search(body, max(end, year.start() - 20), year.start()) is not None
    return is_apart and _OTHER_PRIZE.match(body, year.end()) is not None


def _is_its_own(body: str, year: re.Match[str], start: int) -> bool:
    """Return whether a year before a prize is not the one in brackets behind another title.

    "Her films Rain (2015) and Salt (2019) are set by the sea; Dune won Best Film in Kolkata."
    """
    is_bracketed = (
        body[year.start() - 1 : year.start()] == "(" or body[year.end() : year.end() + 1] == ")"
    )
    return not is_bracketed and ";" not in body[year.end() : start]


def shown_of(claim: Claim) -> tuple[int, int]:
    """Return the part of the sentence around a prize that a finding shows."""
    ends = [claim.end, *(named.end for named in claim.bodies)]
    starts = [claim.start, *(named.start for named in claim.bodies)]
    if claim.year is not None:
        ends.append(claim.year_start + 4)
        starts.append(claim.year_start)
    return min(starts), max(ends)


def won_at(language: str) -> re.Pattern[str]:
    """Return the pattern of words that tell of a prize that it was won."""
    return _verbs(language)[0]


def is_at_its_body(body: str, named: Named, claim: Claim) -> bool:
    """Return whether a text has a prize of the list nowhere else than where it is given.

    "The Golden Bear of Ebensee" has the name of another festival's prize.
    """
    if claim.bodies:
        return any(named.may_be_of(one.body) for one in claim.bodies)
    return _AT.match(body, claim.end) is None


_AT = re.compile(
    r"\s+(?:(?:in|at|of|from|bei|beim|von|auf|der|des|dem|den|die|à|au|aux|du|de|la|le|l[’']|op|te|van"
    r"|het|en|el|del|a|al|di|do|da|no|na|em|w|the)\s+){1,4}(?!(?:19|20)\d\d)[A-ZÀ-Þ]",
)
