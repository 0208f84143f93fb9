"""Language versions: of the card, of its prints and screenings, and as texts promise them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.languages import find_language, language_name
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.check import of_films, of_texts
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.told_words import NOTHING, any_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.subjects import film_name, place_of_screening, screening_name
from festdesk.films.tables import Film, VersionKind
from festdesk.screenings.tables import FilmPrint
from festdesk.screenings.versions import Version, version_line, version_of
from festdesk.snapshot import Snapshot

NO_DIALOGUE_SUBTITLED = Kind(
    "version.no-dialogue-subtitled",
    Severity.WARNING,
    sentence(
        "Finding", "{subject}: the version says “no dialogue” and has subtitles: {languages}."
    ),
    sentence("Help", "What has no dialogue needs no subtitles."),
    sentence("Help", "Correct the kind of the version, or name no subtitles."),
    example=sentence("Help", "“no dialogue” with French subtitles."),
)
PRINT_OTHER = Kind(
    "screening.version-other-than-print",
    Severity.WARNING,
    sentence("Finding", "{screening}: “{version}”; its print “{print}” has “{other}”."),
    sentence("Help", "The screening announces another version than the print it is shown from."),
    sentence("Help", "Choose another print, or correct the version of one of them."),
    example=sentence("Help", "French subtitles announced for a print with Dutch ones."),
)
_SET_NONE = sentence("Mend", "Name no subtitles")
PROMISED_OTHER = Kind(
    "text.subtitles-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the versions shown are {versions}."),
    sentence("Help", "A text promises subtitles that no screening of the film has."),
    sentence("Help", "Correct the text or the version."),
    example=sentence("Help", "“with English subtitles” where all are French and Dutch."),
)
SPOKEN_OTHER = Kind(
    "text.spoken-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the versions shown are {versions}."),
    sentence("Help", "A text says that the film is spoken in a language that no version has."),
    sentence("Help", "Correct the text or the version."),
    example=sentence("Help", "“in English with French subtitles” of a Russian film."),
)
WORDLESS_SPOKEN = Kind(
    "text.wordless-spoken",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; the version shown is {versions}."),
    sentence("Help", "A text says that nobody speaks in the film; its version names a language."),
    sentence("Help", "Correct the text or the version."),
    example=sentence("Help", "“a film without dialogue” above “French OV”."),
)


def look_at_rows(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what cannot be of the versions of a card and its screenings."""
    place = Place("film", film.id, "version_subtitles", film.id)
    yield from _by_itself(version_of(film), place, film_name(snapshot, film.id))
    for one in snapshot.screenings_of(film.id):
        version = version_of(None, one)
        if one.state == "cancelled" or version is None:
            continue
        place = place_of_screening(snapshot, one.id, "version_subtitles")
        name = screening_name(snapshot, one.id)
        yield from _by_itself(version, place, name)
        trait = snapshot.trait_of(one.id)
        shown_from = snapshot.print_called(trait.print_id) if trait is not None else None
        if shown_from is not None:
            yield from _of_print(snapshot, version, shown_from, place, name)


def _by_itself(version: Version | None, place: Place, subject: str) -> Iterator[Finding]:
    is_silent = version is not None and version.kind is VersionKind.NO_DIALOGUE
    if version is not None and is_silent and version.subtitles:
        found = NO_DIALOGUE_SUBTITLED.found(
            place, subject=subject, languages=_named(version.subtitles)
        )
        mend = Mend(_SET_NONE, place.kind, place.id, place.field, version.subtitles, ())
        yield replace(found, mends=(mend,))


def _of_print(
    snapshot: Snapshot, version: Version, shown_from: FilmPrint, place: Place, name: str
) -> Iterator[Finding]:
    other = version_of(shown_from)
    if other is None:
        return
    differ = other.kind is not version.kind or set(other.subtitles) != set(version.subtitles)
    if differ or (other.spoken and version.spoken and set(other.spoken) != set(version.spoken)):
        language = snapshot.languages[0]
        yield PRINT_OTHER.found(
            place, Place("filmprint", shown_from.id, "version", shown_from.film_id),
            screening=name, version=version_line(version, language, short=False),
            print=shown_from.name or shown_from.format,
            other=version_line(other, language, short=False),
        )  # fmt: skip


def _named(codes: tuple[str, ...]) -> Listed:
    return Listed(tuple(Named(language_name, code) for code in dict.fromkeys(codes)))


# What texts promise


@cache
def _promise(language: str) -> re.Pattern[str]:
    before, noun = any_of("with_subtitles", language), any_of("subtitles", language)
    word = r"[^\W\d_][\w-]{1,30}"
    names = rf"(?P<names>{word}(?:\s*(?:,|&|and|und|et|en|y|e|i|oraz)\s+{word}){{0,2}})"
    if noun == "(?!)":  # the noun comes first: "avec sous-titres français"
        return re.compile(rf"(?<!\w){before}\s+{names}(?!\w)", re.IGNORECASE)
    return re.compile(rf"(?:(?<!\w){before}|(?<=[(,]))\s*{names}\s+{noun}(?!\w)", re.IGNORECASE)


_LEAST_NAME = 4  # letters: codes are words of a sentence
_AND = re.compile(r"\s*(?:,|&|\b(?:and|und|et|en|y|e|i|oraz)\b)\s*")


@lru_cache(20_000)
def find_promises(text: str, language: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """Return where a text promises subtitles, and in which languages."""
    found = []
    has_noun = any_of("subtitles", language) != NOTHING
    cue = cue_of("subtitles" if has_noun else "with_subtitles", language, is_start=not has_noun)
    for hit in _promise(language).finditer(text) if cue.may_be_in(text) else ():
        words = [word for word in _AND.split(hit["names"]) if word]
        codes = [find_language(word) if len(word) >= _LEAST_NAME else None for word in words]
        known = tuple(code for code in codes if code)
        if known and codes[0]:
            found.append((hit.start(), hit.end(), known))
    return tuple(found)


@cache
def _spoken(language: str) -> re.Pattern[str]:
    before, behind = any_of("spoken_in", language), any_of("and_subtitles", language)
    return re.compile(
        rf"(?<!\w){before}\s+(?P<name>[^\W\d_][\w-]{{3,}})\s+{behind}(?!\w)", re.IGNORECASE
    )


@cache
def _subtitled(language: str) -> re.Pattern[str]:
    return re.compile(any_of("any_subtitles", language), re.IGNORECASE)


@once_for_each_text()
def find_spoken(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return where a text tells in which language it is spoken and that it is subtitled."""
    subtitled = _subtitled(language)
    if not subtitled.search(text):
        return ()
    return tuple(
        (hit.start(), hit.end("name"), code)
        for hit in _spoken(language).finditer(text)
        if subtitled.search(text, hit.end("name"), hit.end() + _NEAR_BY)
        and (code := find_language(hit["name"]))
    )


_NEAR_BY = 50  # letters


@cache
def _wordless(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('without_dialogue', language)}(?!\w)", re.IGNORECASE)


def look_at_texts(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text of a card says otherwise of its versions than its screenings."""
    if prose.film_id is None or prose.table == "presstext":
        return
    promises = find_promises(prose.body, prose.language)
    spoken = find_spoken(prose.body, prose.language)
    wordless = None
    if cue_of("without_dialogue", prose.language).may_be_in(prose.body):
        wordless = _wordless(prose.language).search(prose.body)
    if not promises and not spoken and wordless is None:
        return
    versions = versions_shown(snapshot, prose.film_id)
    if not versions:
        return
    lines = named_versions(snapshot, versions)
    subtitled = {code for one in versions for code in (*one.subtitles, *one.live)}
    for start, end, codes in promises:
        if not set(codes) <= subtitled:
            yield found_in(PROMISED_OTHER, prose, start, end, versions=lines)
    heard = {code for one in versions for code in one.spoken}
    for start, end, code in spoken if heard else ():
        if code not in heard:
            yield found_in(SPOKEN_OTHER, prose, start, end, versions=lines)
    if wordless and all(_is_spoken(one) for one in versions):
        yield found_in(WORDLESS_SPOKEN, prose, wordless.start(), wordless.end(), versions=lines)


def versions_shown(snapshot: Snapshot, film_id: FilmId) -> list[Version]:
    """Return the versions in which a film is shown, or that of its card where it is not planned."""
    film = snapshot.films[film_id]
    screenings = [one for one in snapshot.screenings_of(film.id) if one.state != "cancelled"]
    shown = [version_of(film, one) for one in screenings] or [version_of(film)]
    return list(dict.fromkeys(one for one in shown if one is not None))


def named_versions(snapshot: Snapshot, versions: Iterable[Version]) -> Listed:
    """Return how findings name versions, in the first language of the edition."""
    language = snapshot.languages[0]
    return Listed(tuple(f"“{version_line(one, language, short=False)}”" for one in versions))


def _is_spoken(version: Version) -> bool:
    is_heard = version.kind in {VersionKind.ORIGINAL, VersionKind.DUBBED}
    return is_heard and bool(version.spoken)


CHECKS = (
    of_films(look_at_rows, NO_DIALOGUE_SUBTITLED, PRINT_OTHER),
    of_texts(look_at_texts, PROMISED_OTHER, SPOKEN_OTHER, WORDLESS_SPOKEN),
)
