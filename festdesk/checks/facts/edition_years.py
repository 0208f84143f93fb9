"""Editions of festivals that a text names without a year, against the years of the film."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.festival_mentions import numbered_editions
from festdesk.checks.facts.ordinals import editions_in, festival_names
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    own_titles,
    tells_of_film,
    title_spans,
)
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot

EDITION_TO_COME = Kind(
    "text.edition-to-come",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text will be in {year}, after this edition."),
    sentence("Help", "The number of a festival’s edition is higher than that of the last one."),
    sentence("Help", "Correct the number."),
    example=sentence("Help", "“at the 86th Berlinale”, where the 68th was meant."),
)
EDITION_BEFORE_FILM = Kind(
    "text.edition-before-film",
    Severity.WARNING,
    sentence(
        "Finding", "{subject}: “{words}” in a text was in {year}; the film is of {film_year}."
    ),
    sentence("Help", "A film was shown by a festival, says a text, years before it was made."),
    sentence("Help", "Correct the number of the edition, or the year on the card."),
    example=sentence("Help", "A film of 2018 that was shown “at the 58th Berlinale”, in 2008."),
)
_EARLY = 2  # years: a film is often dated by its release


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield editions that cannot be: those to come, and of the film those before it was made."""
    names = festival_names(snapshot)
    with_year = {mention.start for mention in editions_in(prose.body, names)}
    for start, end, number, festival in numbered_editions(prose.body, names):
        year = festival.year_of(number) if start not in with_year else None
        if year is None:
            continue
        if year > snapshot.edition.ends_on.year + 1:
            yield found_in(EDITION_TO_COME, prose, start, end, year=year)
            continue
        film = film_of(snapshot, prose) if tells_of_film(prose) else None
        if film is None or film.year is None or year > film.year - _EARLY:
            continue
        titles = own_titles(snapshot, film)
        if is_about_own(prose, titles, start, end) and _tells_of_showing(prose, titles, start):
            yield found_in(EDITION_BEFORE_FILM, prose, start, end, year=year, film_year=film.year)


def _tells_of_showing(prose: Prose, titles: tuple[str, ...], start: int) -> bool:
    """Return whether the title of the film stands before the festival in its sentence."""
    first, _ = sentence_around(prose.body, start, start + 1)
    return any(first <= span[0] < start for span in title_spans(prose.body, titles))


CHECKS = (of_texts(look, EDITION_TO_COME, EDITION_BEFORE_FILM),)
