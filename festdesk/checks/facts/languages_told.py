"""The languages of a film as texts tell them: "Welsh and English are spoken", "parlé en breton"."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.languages import find_language
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.own_titles import film_of, is_about_own, own_titles, tells_of_film
from festdesk.checks.facts.version_lines import named_versions, versions_shown
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
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


@cache
def _some_speaking(language: str) -> re.Pattern[str]:
    return re.compile("|".join(_SPEAKS[language]))


@once_for_each_text()
def find_languages_told(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text tells in which languages a film is, each by itself."""
    if language not in _SPEAKS or not _some_speaking(language).search(text):
        return ()
    found: dict[int, tuple[int, int, str]] = {}
    for pattern in _told_languages(language):
        for hit in pattern.finditer(text):
            place = hit.start("names")
            told = []
            for words in re.split(f"({_JOINED})", hit["names"]):
                code = None if re.fullmatch(_JOINED, words) else find_language(words)
                told.append((place, place + len(words), code))
                place += len(words)
            # "Deutsch wird hier": a list ends with the first word that is no language.
            named = told[::2]
            last = next((n for n, one in enumerate(named) if one[2] is None), len(named))
            for start, end, code in named[:last]:
                found.setdefault(start, (start, end, str(code)))
    return tuple(found.values())


def _is_heard(code: str, heard: set[str]) -> bool:
    plain = {one.partition("-")[0] for one in heard}
    kinds = next((kinds for kinds in _KINDS_OF_ONE if code in kinds), frozenset({code}))
    return bool(plain & kinds) or code == "ar" or "ar" in plain


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each language that a text of a card has spoken and that no version names."""
    if not tells_of_film(prose) or prose.table == "presstext":
        return
    told = find_languages_told(prose.body, prose.language)
    film = film_of(snapshot, prose) if told else None
    if film is None:
        return
    versions = versions_shown(snapshot, film.id)
    heard = {code for one in versions for code in one.spoken}
    titles = own_titles(snapshot, film)
    for start, end, code in told if heard else ():
        is_own = prose.film_id is not None or is_about_own(prose, titles, start, end)
        if is_own and not _is_heard(code, heard):
            lines = named_versions(snapshot, versions)
            yield found_in(NOT_SPOKEN, prose, start, end, versions=lines)


CHECKS = (of_texts(look, NOT_SPOKEN),)
