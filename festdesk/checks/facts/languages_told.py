"""The languages of a film as texts tell them: "Welsh and English are spoken", "parlé en breton"."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.languages import find_language
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.film_mentions import find_films
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    opens_with_film,
    own_titles,
    tells_of_film,
    title_spans,
)
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.version_lines import named_versions, versions_shown
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.words import has_any
from festdesk.snapshot import Snapshot

NOT_SPOKEN = Kind(
    "text.language-not-spoken",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the versions shown are {versions}."),
    sentence("Help", "A text names a language of the film that the versions shown do not have."),
    sentence("Help", "Correct the text, or the spoken languages of the card."),
    example=sentence("Help", "“Welsh and English are spoken” above “Irish OV”."),
)
# What all languages of a film are told by, without its subtitles: before the list of them, and
# behind it. That somebody of the story speaks a language says nothing of the others.
_SPEAKS = {
    "en": (
        (
            r"(?:[Tt]he\s(?:film|dialogue|short)\s(?:speaks|is\s(?:spoken\s)?in)"
            r"|(?:[Ss]poken|[Dd]ialogue|[Ss]hot|[Ff]ilmed)\sin)"
        ),
        r"(?:is|are)\s(?:all\s)?(?:spoken|heard)",
    ),
    "de": (
        (
            r"(?:[Gg]esprochen\swird(?:\shier)?(?:\sauf)?|[Dd]er\sFilm\sspricht|[Gg]esprochen\sauf"
            r"|[Gg]edreht\sauf|[Aa]uf(?=\s[A-ZÄÖÜ]\w+(?:,\s\w+){0,2}\sund\s\w+\sgedreht))"
        ),
        r"(?:gesprochen|wird\sgesprochen|werden\sgesprochen)",
    ),
    "fr": (
        (
            r"(?:(?:est\s)?parlée?s?\sen|[Ll]e\sfilm\sparle|[Oo]n\sy\sparle|[Dd]ialogues?\sen"
            r"|[Tt]ournée?s?\sen)"
        ),
        r"(?:y\s)?sont\sparlés",
    ),
    "nl": (r"(?:[Gg]esproken\sin\shet|[Ee]r\swordt|[Dd]e\sfilm\sspreekt)", r"wordt\sgesproken"),
    "es": (r"(?:hablad[oa]s?\sen|[Rr]odad[oa]s?\sen|[Ss]e\shabla|[Dd]iálogos\sen)", r"se\shablan?"),
    "it": (
        r"(?:parlat[oi]\sin|[Gg]irat[oi]\sin|[Ss]i\sparla(?:no)?|[Dd]ialoghi\sin)",
        r"si\sparla(?:no)?",
    ),
    "pt": (r"(?:falad[oa]s?\sem|[Ff]ala-se|[Dd]iálogos\sem)", r"fala(?:m)?-se"),
}
_JOINED = r"(?:,\s|\s(?:and|und|et|en|y|e)\s(?:(?:en|in|auf|het|em)\s)?)"
# Kinds of one language that cards and texts name by turns.
_KINDS_OF_ONE = (
    frozenset({"no", "nb", "nn"}), frozenset({"zh", "cmn", "yue", "wuu", "nan"}),
    frozenset({"sh", "sr", "hr", "bs", "cnr"}), frozenset({"fa", "prs", "tg"}),
    frozenset({"de", "gsw", "nds"}), frozenset({"ms", "id"}), frozenset({"ca", "va"}),
    frozenset({"nl", "vls"}), frozenset({"ro", "mo"}), frozenset({"hi", "ur"}),
)  # fmt: skip


@cache
def _told_languages(language: str) -> tuple[re.Pattern[str], ...]:
    before, behind = _SPEAKS[language]
    names = rf"(?P<names>[^\W\d_][\w-]{{3,}}(?:{_JOINED}[^\W\d_][\w-]{{3,}}){{0,4}})"
    return (
        re.compile(rf"(?<!\w){before}\s{names}(?!\w)"),
        re.compile(rf"(?<!\w){names}\s{behind}(?!\w)"),
    )


# "Tutun is in Macedonian and Turkish", right behind the title.
_IS_IN = {
    "en": r"(?:is|was)\sin", "de": "ist auf", "fr": r"est\sen", "nl": r"is\sin\shet",
    "es": r"está\sen", "it": r"è\sin", "pt": r"está\sem",
}  # fmt: skip
_IS_IN_WORDS = (
    " is in ", " was in ", " ist auf ", " est en ", " is in het ", " está en ", " è in ",
    " está em ",
)  # fmt: skip


@cache
def _after_title(language: str) -> re.Pattern[str]:
    names = rf"(?P<names>[^\W\d_][\w-]{{3,}}(?:{_JOINED}[^\W\d_][\w-]{{3,}}){{0,4}})"
    return re.compile(
        rf"[”»’\"“]?\s(?:\((?:19|20)\d\d\)\s)?{_IS_IN[language]}\s{names}(?=[.;!?]|$)"
    )


@cache
def _is_in(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s{_IS_IN[language]}\s")


@once_for_each_text()
def _says_is_in(text: str, language: str) -> bool:
    if language not in _IS_IN or not has_any(text, _IS_IN_WORDS):
        return False
    return _is_in(language).search(text) is not None


# Of which what is told by `_SPEAKS` has one.
_SPEAKING = {
    "en": ("film speaks", "dialogue speaks", "short speaks", "film is ", "dialogue is ",
           "short is ", "spoken", "dialogue in", "shot in", "filmed in", "heard"),
    "de": ("gesprochen", "film spricht", "gedreht auf", "auf "),
    "fr": ("parlé", "parlée", "parle", "dialogue", "tourné"),
    "nl": ("gesproken", "er wordt", "film spreekt"),
    "es": ("hablad", "rodad", "se habla", "diálogos en"),
    "it": ("parlat", "girat", "si parla", "dialoghi in"),
    "pt": ("falad", "fala se", "falam se", "diálogos em"),
}  # fmt: skip


@cache
def _some_speaking(language: str) -> re.Pattern[str]:
    return re.compile("|".join(_SPEAKS[language]))


@once_for_each_text()
def find_languages_told(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text tells in which languages a film is, each by itself."""
    if language not in _SPEAKS or not has_any(text, _SPEAKING[language]):
        return ()
    if not _some_speaking(language).search(text):
        return ()
    found: dict[int, tuple[int, int, str]] = {}
    for pattern in _told_languages(language):
        for hit in pattern.finditer(text):
            for one in _each_of(hit):
                found.setdefault(one[0], one)
    return tuple(found.values())


def _each_of(hit: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the languages of a list; it ends with the first word that is none: "Deutsch hier"."""
    place = hit.start("names")
    for words in re.split(f"({_JOINED})", hit["names"]):
        if not re.fullmatch(_JOINED, words):
            code = find_language(words)
            if code is None:
                return
            yield place, place + len(words), code
        place += len(words)


def _is_heard(code: str, heard: set[str]) -> bool:
    plain = {one.partition("-")[0] for one in heard}
    kinds = next((kinds for kinds in _KINDS_OF_ONE if code in kinds), frozenset({code}))
    return bool(plain & kinds) or code == "ar" or "ar" in plain


def _behind_titles(prose: Prose, titles: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    for _, end in title_spans(prose.body, titles):
        hit = _after_title(prose.language).match(prose.body, end)
        if hit is not None:
            yield from _each_of(hit)


def _is_own(
    snapshot: Snapshot, prose: Prose, titles: tuple[str, ...], start: int, end: int
) -> bool:
    """Return whether languages are told of the card's film.

    In a biography another film may be told of in the same sentence, before a semicolon; and where
    it names no film at all, "the film" is the one it stands with.
    """
    if prose.film_id is not None:
        return True
    if is_about_own(prose, titles, start, end):
        first, last = sentence_around(prose.body, start, end)
        first = prose.body.rfind(";", first, start) + 1 or first
        stop = prose.body.find(";", end, last)
        last = last if stop < 0 else stop
        is_named = any(first <= one < last for one, _ in title_spans(prose.body, titles))
        return is_named or _SAYS_IT.match(prose.body, first) is not None
    return opens_with_film(prose, start, end) and not _names_another(snapshot, prose)


# The clause goes on about the film of the one before it.
_SAYS_IT = re.compile(
    r"\s*(?:it|its|the film|the short|er|der film|il|le film|het|de film|la película|o filme)\b",
    re.IGNORECASE,
)


def _names_another(snapshot: Snapshot, prose: Prose) -> bool:
    """Return whether a biography names any film, be it one of the filmography."""
    if prose.person_id is None:
        return True
    person = snapshot.person_name(prose.person_id)
    films = (prose.body[one.starts[-1] : one.end] for one in find_films(prose.body))
    return any(words not in person for words in films) or any(
        title.text and title.text in prose.body
        for entry in snapshot.entries_of(prose.person_id)
        for title in snapshot.titles_of_entry(entry.id)
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each language that a text of a card has spoken and that no version names."""
    if not tells_of_film(prose) or prose.table == "presstext":
        return
    told = find_languages_told(prose.body, prose.language)
    is_in = _says_is_in(prose.body, prose.language)
    film = film_of(snapshot, prose) if told or is_in else None
    if film is None:
        return
    versions = versions_shown(snapshot, film.id)
    heard = {code for one in versions for code in one.spoken}
    if not heard:
        return
    titles = own_titles(snapshot, film)
    spoken = [one for one in told if _is_own(snapshot, prose, titles, one[0], one[1])]
    behind = _behind_titles(prose, titles) if is_in else ()
    for start, end, code in dict.fromkeys((*spoken, *behind)):
        if not _is_heard(code, heard):
            lines = named_versions(snapshot, versions)
            yield found_in(NOT_SPOKEN, prose, start, end, versions=lines)


CHECKS = (of_texts(look, NOT_SPOKEN),)
