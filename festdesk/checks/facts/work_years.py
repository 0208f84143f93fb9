"""Years in which a text has its film restored or shot, against the year of the film."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    names_own,
    own_titles,
    tells_of_film,
)
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.words import joined
from festdesk.snapshot import Snapshot

RESTORED_BEFORE = Kind(
    "text.restored-before-film",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film of {year}."),
    sentence("Help", "A text tells that a film was restored in a year before its own."),
    sentence("Help", "Correct the year in the text, or that of the film."),
    example=sentence("Help", "“The restoration was finished in 1946”, of a film of 1952."),
)
SCANNED_BEFORE = Kind(
    "text.restored-before-scans",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; nobody restored in 4K at that time."),
    sentence("Help", "A text has a film restored digitally in a year in which nobody could."),
    sentence("Help", "Correct the year in the text."),
    example=sentence("Help", "“restored in 4K in 1982”, where 2018 is meant."),
)
SHOT_AFTER = Kind(
    "text.shot-after-film",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film of {year}."),
    sentence("Help", "A text tells that the film was shot in a year after its own."),
    sentence("Help", "Correct the year in the text, or that of the film."),
    example=sentence("Help", "“The film was shot in 1986”, of a film of 1968."),
)
_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)(?![\w–—-]|\s?[–—/]\s?\d|[.,:]\d)"
_IN = r"(?:in|im\sJahre?|im|en|nel|em|w|v|anno)"
_WORK = (
    r"(?:restor(?:ed|ation)|restaur\w+|gerestaureerd|restaurowan\w+|odrestaurowan\w+|rekonstruier\w+"
    r"|rekonstruktion|reconstruct(?:ed|ion)|reconstitu\w+)"
)
_NEAR = r"(?:[^.;:!?()\n\d]|\d[Kk]\b){0,45}?"
_RESTORED = re.compile(rf"(?<!\w){_WORK}(?!\w){_NEAR}\s{_IN}\s{_YEAR}", re.IGNORECASE)
_RESTORED_THEN = re.compile(
    rf"(?<!\w)(?:{_IN}|wurden?)\s{_YEAR}{_NEAR}\s{_WORK}(?!\w)"
    rf"|(?<!\w)(?P<year2>(?:19|20)\d\d)\s(?:wurde|hat|haben|wurden)\s{_NEAR}{_WORK}(?!\w)",
    re.IGNORECASE,
)
_SHOT = re.compile(
    r"(?<!\w)(?:(?:was|were)\s(?:shot|filmed)|shot|filmed|gedreht\swurde|wurde|tourné|rodad[oa]|girato"
    rf"|filmad[oa]|gedraaid|nakręcon[yo])\s(?:{_IN}\s)?{_YEAR}(?:\sgedreht)?",
    re.IGNORECASE,
)
_PARTS = ("restor", "restaur", "rekonstru", "reconstru", "reconstitu")
_PARTS_SHOT = ("shot", "filmed", "gedreht", "tourné", "rodad", "girato", "filmad", "gedraaid",
               "nakręcon")  # fmt: skip
_BY_SCANS = re.compile(r"(?<!\w)[248]\s?[Kk](?!\w)|[Dd]igital|[Nn]umérique|cyfrow")
_FIRST_SCANS = 1993  # the first whole film that was scanned, mended and written back


@once_for_each_text()
def restored_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return where a text has something restored in a year: the letters, and where the year is."""
    folded = joined(text)
    if not any(part in folded for part in _PARTS):
        return ()
    found = {
        hit.start("year"): (*hit.span(), hit.start("year")) for hit in _RESTORED.finditer(text)
    }
    for hit in _RESTORED_THEN.finditer(text):
        start = hit.start("year") if hit["year"] else hit.start("year2")
        found.setdefault(start, (*hit.span(), start))
    return tuple(found[start] for start in sorted(found))


@once_for_each_text()
def shot_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return where a text has something shot in a year: the letters, and where the year is."""
    folded = joined(text)
    if not any(part in folded for part in _PARTS_SHOT):
        return ()
    return tuple(
        (*hit.span(), hit.start("year"))
        for hit in _SHOT.finditer(text)
        if "wurde" not in hit[0].lower() or "gedreht" in hit[0].lower()
    )


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each year in which the film of a card cannot have been restored or shot."""
    film = film_of(snapshot, prose) if tells_of_film(prose) else None
    if film is None or film.year is None or prose.table == "presstext":
        return
    restored, shot = restored_in(prose.body), shot_in(prose.body)
    titles = own_titles(snapshot, film) if restored or shot else ()
    last = film.year_until or film.year
    for start, end, at in restored:
        year = int(prose.body[at : at + 4])
        if not is_about_own(prose, titles, start, end):
            continue
        first, until = sentence_around(prose.body, start, end)
        if year < film.year:
            yield found_in(RESTORED_BEFORE, prose, at, at + 4, words=(start, end), year=film.year)
        elif year < _FIRST_SCANS and _BY_SCANS.search(prose.body, first, until):
            yield found_in(SCANNED_BEFORE, prose, at, at + 4, words=(start, end))
    for start, end, at in shot:
        is_own = is_about_own(prose, titles, start, end) and names_own(prose, titles, start, end)
        if is_own and int(prose.body[at : at + 4]) > last:
            yield found_in(SHOT_AFTER, prose, at, at + 4, words=(start, end), year=last)


CHECKS = (of_texts(look, RESTORED_BEFORE, SCANNED_BEFORE, SHOT_AFTER),)
