"""A text held against its other languages: how long they are, and which numbers they name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Letters, Place, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.printed_prose import Prose
from festdesk.checks.rules import limit_of
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.checks.wording.languages import beside
from festdesk.checks.wording.paragraphs import paragraphs_of
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind

TRANSLATION_SHORT = Kind(
    "text.translation-short",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the {text} in {language} is much shorter than in {other} ({share} % of what is "
        "usual, {count} of {others} paragraphs).",
    ),
    sentence(
        "Help",
        "A translation is about as long as its original; how much longer or shorter a language is, "
        "is counted in. Where one is half as long, a paragraph may have been forgotten.",
    ),
    sentence("Help", "Compare the two and add what is missing, or accept it where it is meant so."),
    example=sentence("Help", "Three paragraphs in English, and one in German."),
    limit=55,
    unit=sentence("Unit", "percent"),
)
NUMBER_APART = Kind(
    "text.number-apart",
    Severity.HINT,
    sentence(
        "Finding", "{subject}: {words} stands in the {text} in {language}, and not in {other}."
    ),
    sentence(
        "Help",
        "A year or another number stands in one language of a text and not in the other, though "
        "both are about as long: one of them may be wrong, or was forgotten.",
    ),
    sentence("Help", "Compare the two sentences, and complete or correct the one that is wrong."),
    example=sentence("Help", "“In 1968” in English is “en 1986” in French."),
    vagueness=3,
)
# How long a text is for each hundred letters of English, by what catalogues usually have.
_LENGTHS = {
    "de": 115, "fr": 118, "es": 113, "it": 113, "pt": 110, "nl": 112, "ca": 112, "gl": 110,
    "pl": 108, "cs": 98, "sk": 100, "ro": 110, "hu": 108, "el": 112, "ru": 105, "uk": 102,
    "sv": 100, "da": 103, "no": 100, "fi": 103, "tr": 100, "ar": 85, "he": 78, "fa": 92,
    "ja": 48, "zh": 32, "ko": 52, "th": 95, "hr": 100, "sr": 100, "sl": 100, "bg": 106,
}  # fmt: skip
# A house may translate more shortly; where no paragraph is missing, only this much less is a slip.
_AS_MANY_PARAGRAPHS = 33
_ABOUT_AS_LONG = 75  # percent
_LEAST_LENGTH = 300  # of the longer one, in letters of English
_NO_PROSE = frozenset({TextKind.NAME, TextKind.ALT, TextKind.CAPTION})
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+(?![\d])|(?<![\w.,])\d+")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_LEAST_NUMBER = 21  # smaller ones are written in letters as often as not


def find_against_translations(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text lacks, or has otherwise, beside its other languages."""
    is_prose = prose.table == "text" and prose.kind not in _NO_PROSE
    row = snapshot.texts.get(prose.row_id) if is_prose else None
    if row is None or prose.declared not in snapshot.languages:
        return
    others = [
        other
        for other in beside(snapshot, row)
        if other.language in snapshot.languages and other.body != row.body
    ]
    if others:
        yield from _short(snapshot, prose, others)
        yield from _numbers_apart(snapshot, prose, others)


def _short(snapshot: Snapshot, prose: Prose, others: Sequence[Text]) -> Iterator[Finding]:
    """Yield a finding for a text that is much shorter than the longest of its other languages."""
    longest = max(others, key=lambda other: _length(other.body, other.language))
    length, whole = _length(prose.body, prose.declared), _length(longest.body, longest.language)
    limit = limit_of(snapshot, TRANSLATION_SHORT)
    if whole < _LEAST_LENGTH or length * 100 >= whole * limit:
        return
    count, of = len(paragraphs_of(prose.body)), len(paragraphs_of(longest.body))
    if count < of or length * 100 < whole * _AS_MANY_PARAGRAPHS:
        yield TRANSLATION_SHORT.found(
            prose.place,
            subject=prose.subject,
            text=text_kind_name(snapshot, prose.kind),
            language=Named(language_name, prose.declared),
            other=Named(language_name, longest.language),
            share=round(100 * length / whole),
            count=count,
            others=of,
        )


def _numbers_apart(snapshot: Snapshot, prose: Prose, others: Sequence[Text]) -> Iterator[Finding]:
    """Yield a finding for a text with numbers that the edition's first language of it has not.

    Told on the text of the later language; where only the first has one, it is told there, too.
    """
    languages = snapshot.languages
    first = min(others, key=lambda other: languages.index(other.language))
    if languages.index(first.language) > languages.index(prose.declared):
        return
    one, other = _length(prose.body, prose.declared), _length(first.body, first.language)
    if min(one, other) * 100 < max(one, other) * _ABOUT_AS_LONG:
        return  # the shorter one leaves things out
    apart = _years_apart(prose.body, first.body)
    here = languages.index(prose.declared)
    before = (row for row in others if row is not first and languages.index(row.language) < here)
    if apart is None or any(_years_apart(row.body, first.body) == apart for row in before):
        return  # nothing, or told on the language before this one
    years, is_here = apart
    place, its_place = (
        prose.place,
        replace(prose.place, field=f"text:{first.kind}:{first.language}"),
    )
    language, absent = prose.declared, first.language
    found = NUMBER_APART.found(
        place,
        its_place,
        subject=prose.subject,
        words=Listed(years),
        text=text_kind_name(snapshot, prose.kind),
        language=Named(language_name, language if is_here else absent),
        other=Named(language_name, absent if is_here else language),
    )
    letters = (
        _letters(prose.body, place, years) if is_here else _letters(first.body, its_place, years)
    )
    yield replace(found, letters=tuple(letters))


def _years_apart(one: str, other: str) -> tuple[tuple[str, ...], bool] | None:
    """Return the years that one of two texts has alone, and whether it is the first of them.

    Nothing where each has numbers of its own: that two numbers differ is told with their letters.
    What is no year may stand in letters in the other, or be left out.
    """
    here, there = _numbers(one), _numbers(other)
    mine, theirs = _only_in(here, there), _only_in(there, here)
    if bool(mine) == bool(theirs):
        return None
    years = _years_in(mine or theirs)
    return (years, bool(mine)) if years else None


def _letters(body: str, place: Place, numbers: Sequence[str]) -> Iterator[Letters]:
    """Yield where a text has any of these numbers."""
    for hit in _NUMBER.finditer(body):
        if hit[0] in numbers:
            yield Letters(place, *hit.span())


def _years_in(numbers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(number for number in numbers if _YEAR.fullmatch(number))


def _length(body: str, language: str) -> int:
    """Return how long a text would be in English."""
    return len(body) * 100 // _LENGTHS.get(language.partition("-")[0], 100)


@lru_cache(20_000)
def _numbers(body: str) -> tuple[str, ...]:
    """Return the years and larger numbers of a text, without what parts their thousands."""
    found = (re.sub(r"\D", "", hit[0]) for hit in _NUMBER.finditer(body))
    return tuple(number for number in found if int(number[:9]) >= _LEAST_NUMBER)


def _only_in(here: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers of one text that the other has not; "the 70s" are those of 1970."""
    ends = {number[-2:] for number in there if len(number) in {2, 4}}
    counted = Counter(there)
    return tuple(
        number
        for number in dict.fromkeys(here)
        if not counted[number]
        and not (len(number) == 2 and number in ends)  # noqa: PLR2004 -- a short year
        and not (len(number) == 4 and number[-2:] in {n for n in there if len(n) == 2})  # noqa: PLR2004
    )


CHECKS = (of_texts(find_against_translations, TRANSLATION_SHORT, NUMBER_APART),)
