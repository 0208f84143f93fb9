"""Texts that begin with the film's title and data, as they were pasted from a page."""

import re
from collections.abc import Iterator
from functools import lru_cache

from festdesk.base.countries import country_name
from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

TITLE_FIRST = Kind(
    "text.title-first",
    Severity.WARNING,
    sentence("Finding", "{subject}: a text begins with what the card has already: “{words}”."),
    sentence(
        "Help",
        "The first line of the text is the film’s title, or its title with country, year, "
        "length or director: the page from which it was pasted had it there. In print it "
        "stands twice.",
    ),
    sentence("Help", "Remove the line from the text."),
    example=sentence("Help", "“Stalker (USSR 1979, 163')” before the synopsis of “Stalker”."),
)
_NO_PROSE = frozenset({TextKind.NAME, TextKind.ALT, TextKind.CAPTION, TextKind.LOGLINE})
_LONGEST = 160
_WORD = re.compile(r"[^\W_]+")


def find_titles_first(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text of a card whose first line is the film's title and data."""
    if prose.film_id is None or prose.place.kind != "film" or prose.kind in _NO_PROSE:
        return
    line, _, rest = prose.body.partition("\n")
    if not rest.strip() or len(line) > _LONGEST:
        return
    titles = {title.text for title in snapshot.titles_of(prose.film_id)}
    if not _begins(line, frozenset(titles)):
        return
    known = _words(*titles, *_facts(snapshot, prose), *read_list("text_words")["between"])
    words = set(_WORD.findall(fold(line)))
    if all(word in known or word[0].isdigit() for word in words):
        end = len(prose.body) - len(rest.lstrip())
        yield found_in(TITLE_FIRST, prose, 0, end, "")


def _begins(line: str, titles: frozenset[str]) -> bool:
    words = _WORD.findall(fold(line))
    begins = (_WORD.findall(fold(text)) for text in titles)
    return any(words[: len(title)] == title for title in begins if title)


def _facts(snapshot: Snapshot, prose: Prose) -> Iterator[str]:
    """Yield the names of a film's directors and countries, which a line of data may have."""
    if prose.film_id is None:
        return
    film = snapshot.films[prose.film_id]
    for credit in snapshot.directors_of(prose.film_id):
        yield snapshot.credited_name(credit)
        yield credit.as_credited
    for country in film.countries:
        yield country
        for language in {"en", prose.language}:
            yield country_name(country, language)


@lru_cache(1024)
def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in _WORD.findall(fold(text)))


CHECKS = (of_texts(find_titles_first, TITLE_FIRST),)
