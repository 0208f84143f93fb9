"""Where a text names the film of its card, and which of its sentences speak of that film."""

import re
from functools import lru_cache

from festdesk.base.ids import FilmId, PersonId
from festdesk.checks.facts.film_mentions import find_films
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.printed_prose import Prose
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

_APOSTROPHES = "['’‘ʼ´`]"
_SHORTEST, _LONGEST = 2, 500  # letters
_WRITTEN_IN_WAYS = re.compile(r"[\s'’‘]")
_REMEMBERED = 20_000  # texts
# A sentence that begins so goes on about the film of the sentence before it. Where a language has
# one word for "it" and "he", only what no person has or is.
_GOES_ON = re.compile(
    r"(?:It|Its|The film|The short|The documentary|Le film|Le documentaire|Le court métrage"
    r"|Der Film|Der Spielfilm|Der Dokumentarfilm|Der Kurzfilm|(?:Seine|Die) (?:Uraufführung"
    r"|Weltpremiere|Premiere)|De film|De documentaire|La película|El documental|El cortometraje"
    r"|Il film|Il documentario|Il cortometraggio|O filme|O documentário|Film)(?!\w)"
)

_THE_FILM = re.compile(
    r"(?:The film|Le film|Der (?:Spiel|Dokumentar|Kurz)?[Ff]ilm|De film|La película|Il film"
    r"|O filme|Film)(?!\w)"
)


def film_of(snapshot: Snapshot, prose: Prose) -> Film | None:
    """Return the card that a text stands on; of a biography, that of the person's first film."""
    film_id = prose.film_id or (FilmId(prose.place.film) if prose.place.film else None)
    return snapshot.films.get(film_id) if film_id else None


def people_meant(snapshot: Snapshot, prose: Prose) -> list[PersonId]:
    """Return whose films a text is likely to name: its person's, or the card's directors'."""
    if prose.person_id is not None:
        return [prose.person_id]
    if prose.film_id is None:
        return []
    directors = snapshot.directors_of(prose.film_id)
    return [credit.person_id for credit in directors if credit.person_id is not None]


def own_titles(snapshot: Snapshot, film: Film) -> tuple[str, ...]:
    """Return all forms of a card's title, and those its entry in filmographies has."""
    titles = [*snapshot.titles_of(film.id)]
    for entry in snapshot.entries_about(film.id):
        titles += snapshot.titles_of_entry(entry.id)
    return tuple(dict.fromkeys(title.text for title in titles if title.text))


@lru_cache(256)
def _pattern(titles: tuple[str, ...]) -> re.Pattern[str]:
    forms = sorted(
        {title.strip() for title in titles if _SHORTEST <= len(title) <= _LONGEST}, key=len
    )
    if not forms:
        return re.compile("(?!)")
    escaped = [re.sub(r"(?:'|’|‘)", _APOSTROPHES, re.escape(form)) for form in reversed(forms)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(escaped)})(?!\w)".replace(r"\ ", r"\s+"))


@lru_cache(_REMEMBERED)
def title_spans(body: str, titles: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where a text has any of the titles, letter by letter, kinds of apostrophe aside."""
    # Most texts do not name their film, and to make a pattern of its titles takes far longer.
    if not any(_longest_word(title) in body for title in titles):
        return ()
    return tuple(found.span() for found in _pattern(titles).finditer(body))


def _longest_word(title: str) -> str:
    """Return the most letters of a title in a row that are written in one way only."""
    return max(_WRITTEN_IN_WAYS.split(title), key=len)


@lru_cache(_REMEMBERED)
def _others_named(body: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has a title with a year, which may be another film's."""
    return tuple((mention.starts[-1], mention.end) for mention in find_films(body))


def is_about_own(prose: Prose, titles: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether the sentence from `start` to `end` tells of the card's film and no other.

    In a biography it has to name it, or to go on about what the sentence before it names; elsewhere
    it is meant unless another title is named.
    """
    first, last = sentence_around(prose.body, start, end)
    spans = title_spans(prose.body, titles)
    own = [span for span in spans if first <= span[0] < last]
    has_own = bool(own)
    if has_own and _opens_with_another(prose.body, own, first, start):
        return False
    if has_own or prose.person_id is not None:
        return has_own or (bool(spans) and _goes_on_about(prose.body, spans, first, last))
    return not any(first <= span[0] < last for span in _others_named(prose.body))


def _opens_with_another(body: str, own: list[tuple[int, int]], first: int, start: int) -> bool:
    """Return whether another film stands behind a semicolon: "Rain opens here; Snow (2018) was"."""
    clause = body.rfind(";", first, start)
    if clause < 0 or any(span[0] > clause for span in own):
        return False
    return any(clause < span[0] < start for span in _others_named(body))


def _goes_on_about(body: str, spans: tuple[tuple[int, int], ...], first: int, last: int) -> bool:
    """Return whether a sentence goes on about a title that the one before it has as its only."""
    start = first + len(body[first:last]) - len(body[first:last].lstrip())
    if start == 0 or _GOES_ON.match(body, start) is None:
        return False
    end = len(body[:start].rstrip())
    before, _ = sentence_around(body, max(0, end - 2), max(0, end - 1))
    others = [span for span in _others_named(body) if before <= span[0] < last]
    own = [span for span in spans if before <= span[0] < start]
    return bool(own) and all(any(one[0] <= span[0] <= one[1] for one in own) for span in others)


def opens_with_film(prose: Prose, start: int, end: int) -> bool:
    """Return whether the sentence from `start` to `end` begins with "the film"."""
    first, last = sentence_around(prose.body, start, end)
    begins = first + len(prose.body[first:last]) - len(prose.body[first:last].lstrip(' “„«"'))
    return _THE_FILM.match(prose.body, begins) is not None


def names_own(prose: Prose, titles: tuple[str, ...], start: int, end: int) -> bool:
    """Return whether the sentence from `start` to `end` has the title, or says "the film"."""
    first, last = sentence_around(prose.body, start, end)
    begins = first + len(prose.body[first:last]) - len(prose.body[first:last].lstrip(' “„«"'))
    has_own = any(first <= span[0] < last for span in title_spans(prose.body, titles))
    return has_own or _GOES_ON.match(prose.body, begins) is not None


def tells_of_film(prose: Prose) -> bool:
    """Return whether a text is one about a film: of a card, a press text, or a biography."""
    return bool(prose.place.film) and prose.kind != TextKind.NAME
