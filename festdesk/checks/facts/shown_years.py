"""Where a text tells in which year something was shown at a festival, or won a prize there."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.words import numbers_of

_YEAR = re.compile(r"(?<![\w.,:/(–-])(?:19|20)\d\d(?![\w%)–-])")
_FAR_BEHIND, _FAR_BEFORE = 75, 60  # letters between the word and its year
# What parts a year from the showing: another clause, or another time.
_PARTED = re.compile(
    r"[;:()–—]|,\s+(?!(?:in|en|im|au|at|à)\s)"
    r"|\b(?:and|und|et|y|e|i|before|after|vor|nach|avant|après|since|seit|depuis|until|bis|jusqu|when|als"
    r"|where|wo|où|who|qui|which|that|while|während|from|born|née?|geboren|made|set|moved|of)\b"
)
# "at the 2016 festival of Tromsø", "the 2020 edition of Venice".
_OF_EDITION = re.compile(r"\s(?:edition|festival|film\sfestival|competition|selection|[A-ZÀ-Þ])")


@lru_cache(2048)  # asked of biographies alone
def shown_years(text: str, language: str) -> tuple[tuple[int, int, int, int], ...]:
    """Return where a text tells of a showing with its year: start, end, the year and its place."""
    cue = cue_of("shown", language)
    if not any(_YEAR.match(text, start) for start, _ in numbers_of(text)):
        return ()
    if not cue.may_be_in(text):
        return ()
    hits = cue.hits(_shown(language), text)
    found = {one[3]: one for hit in hits for one in _dated(text, hit)}
    return tuple(found[place] for place in sorted(found))


@cache
def _shown(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('shown', language)}(?!\w)", re.IGNORECASE)


def _dated(text: str, hit: re.Match[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield a showing with the one year right behind its word, or else right before it."""
    first, last = sentence_around(text, hit.start(), hit.end())
    behind = list(_YEAR.finditer(text, hit.end(), min(last, hit.end() + _FAR_BEHIND)))
    if behind and not _is_parted(text, hit.end(), behind[0]):
        yield hit.start(), behind[0].end(), int(behind[0][0]), behind[0].start()
        return
    before = list(_YEAR.finditer(text, max(first, hit.start() - _FAR_BEFORE), hit.start()))
    if before and not _PARTED.search(text, before[-1].end(), hit.start()):
        yield before[-1].start(), hit.end(), int(before[-1][0]), before[-1].start()


def _is_parted(text: str, start: int, year: re.Match[str]) -> bool:
    parted = _PARTED.search(text, start, year.start())
    return parted is not None and _OF_EDITION.match(text, year.end()) is None
