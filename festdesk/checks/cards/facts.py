"""Facts of a card: those that every entry has, years and lengths that can hardly be, genres."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.moments import whole_minutes
from festdesk.base.wording import Listed, Named, Sentence, sentence
from festdesk.checks.cards.due import is_worked_on
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import film_name
from festdesk.films.genres import find_genre, genre_name
from festdesk.films.rules import show_running_time
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

FACTS_MISSING = Kind(
    "film.facts-missing",
    Severity.WARNING,
    sentence("Finding", "{film}: not on the card yet: {fields}."),
    sentence(
        "Help",
        "Every entry names the director, the countries and the year; the indexes are made of them. "
        "On a card that is a draft it is a hint.",
    ),
    sentence("Help", "Write what is missing on the card."),
    sentence("Help", "“The Long Way, 94 min” lacks its director, country and year."),
)
YEAR_TO_COME = Kind(
    "film.year-to-come",
    Severity.WARNING,
    sentence("Finding", "{film} is of {year}, which is after the edition, in {now}."),
    sentence("Help", "A film cannot be shown before it is made: one of the digits is wrong."),
    sentence("Help", "Correct the year on the card."),
    sentence("Help", "“2201” should be “2021”."),
)
YEARS_TURNED = Kind(
    "film.years-turned",
    Severity.WARNING,
    sentence("Finding", "{film}: the years {year}–{until} run backwards."),
    sentence("Help", "The last year of a film made over several years lies before the first."),
    sentence("Help", "Write the earlier year first."),
    sentence("Help", "“2020–2019” should be “2019–2020”."),
)
LENGTH_UNLIKELY = Kind(
    "film.running-time-unlikely",
    Severity.HINT,
    sentence("Finding", "{film} runs {length} min, which hardly any film does."),
    sentence(
        "Help",
        "Films of many hours are rare, and so are those under a minute. More often seconds or "
        "hours were taken for minutes, or a digit is one too many.",
    ),
    sentence("Help", "Correct the running time, or leave it where the film is like that."),
    sentence("Help", "“1210” should be “121”."),
    limit=360,
    unit=sentence("Help", "minutes"),
)
LENGTH_OF_SHORT = Kind(
    "film.short-of-feature-length",
    Severity.WARNING,
    sentence("Finding", "{film} is among the short films ({because}) and runs {length} min."),
    sentence(
        "Help",
        "Academies and festivals call a film short up to 40 or 60 minutes. Either the running time "
        "or what the card says of its kind is wrong.",
    ),
    sentence("Help", "Correct the running time, the genre or the strand."),
    sentence("Help", "A short film of “120 min” may have a length of 12 minutes."),
    limit=60,
    unit=sentence("Help", "minutes"),
)
GENRE_DOUBLED = Kind(
    "film.genre-doubled",
    Severity.WARNING,
    sentence("Finding", "{film}: {genre} stands among the genres twice."),
    sentence("Help", "One genre was written in two languages or two ways, and prints twice."),
    sentence("Help", "Remove one of the two genres on the card."),
    sentence("Help", "“Drama, Drame” should be “Drama”."),
)
_FIELDS: tuple[tuple[str, Sentence], ...] = (
    ("director", sentence("CardField", "director")),
    ("countries", sentence("CardField", "country")),
    ("year", sentence("CardField", "year")),
)
_TURN = sentence("Mend", "Write {told}")
_NAME_ONCE = sentence("Mend", "Name {told} once")
_SHORT = "short"
_GENRE, _STRAND = sentence("CardField", "genre"), sentence("CardField", "strand")
_LEAST_SECONDS = 60
_AUTUMN = 9  # the month


def find_facts_missing(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield one finding for a card that lacks what every entry names."""
    held = {
        "director": bool(snapshot.directors_of(film.id)),
        "countries": bool(film.countries),
        "year": film.year is not None,
    }
    rules = snapshot.field_rules
    missing = [(key, said) for key, said in _FIELDS if not held[key] and key not in rules]
    if missing:
        place = Place("film", film.id, missing[0][0], film.id)
        fields = Listed(tuple(said for _, said in missing))
        found = FACTS_MISSING.found(place, film=film_name(snapshot, film.id), fields=fields)
        yield found if is_worked_on(film) else found.taken_as(Severity.HINT)


def find_years_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where the years of a film cannot be right."""
    place = Place("film", film.id, "year", film.id)
    now = snapshot.edition.ends_on.year
    latest = max(film.year or 0, film.year_until or 0)
    if latest > now:
        name = film_name(snapshot, film.id)
        found = YEAR_TO_COME.found(place, film=name, year=latest, now=now)
        # What is shown for the first time in autumn often bears the year of its release.
        is_near = latest == now + 1 and snapshot.edition.ends_on.month >= _AUTUMN
        yield found.taken_as(Severity.HINT) if is_near else found
    elif film.year is not None and film.year_until is not None and film.year_until < film.year:
        name = film_name(snapshot, film.id)
        found = YEARS_TURNED.found(place, film=name, year=film.year, until=film.year_until)
        told = f"{film.year_until}–{film.year}"
        until = Mend(_TURN, "film", film.id, "year_until", film.year_until, film.year)
        yield found.offering(
            Mend(_TURN, "film", film.id, "year", film.year, film.year_until, told=told,
                 more=(until,))
        )  # fmt: skip


def find_lengths_unlikely(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding where the running time that prints is longer or shorter than films are."""
    seconds = snapshot.printed_seconds(film.id)
    if seconds is None:
        return
    minutes = whole_minutes(seconds)
    place = Place("film", film.id, "running_time", film.id)
    length = show_running_time(seconds)
    if seconds < _LEAST_SECONDS or minutes > limit_of(snapshot, LENGTH_UNLIKELY):
        yield LENGTH_UNLIKELY.found(place, film=film_name(snapshot, film.id), length=length)
    elif minutes > limit_of(snapshot, LENGTH_OF_SHORT):
        because = _why_short(snapshot, film)
        if because is not None:
            name = film_name(snapshot, film.id)
            yield LENGTH_OF_SHORT.found(place, film=name, length=length, because=because)


def _why_short(snapshot: Snapshot, film: Film) -> Sentence | None:
    """Return what says that a film is a short one: its genre, or a strand that is called so."""
    if _SHORT in film.genres:
        return _GENRE
    names = {snapshot.strand_name(film.strand_id, language) for language in snapshot.languages}
    return _STRAND if any(find_genre(name) == _SHORT for name in names if name) else None


def find_genres_doubled(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each genre that a film has twice, in whatever words."""
    known: dict[str, str] = {}
    doubled: dict[str, None] = {}
    for genre in film.genres:
        key = find_genre(genre) or genre.casefold()
        if key in known:
            doubled[key] = None
        known.setdefault(key, find_genre(genre) or genre)
    for key in doubled:
        told = Named(genre_name, known[key])
        found = GENRE_DOUBLED.found(
            Place("film", film.id, "genres", film.id),
            film=film_name(snapshot, film.id),
            genre=told,
        )
        once = tuple(known.values())
        mend = Mend(_NAME_ONCE, "film", film.id, "genres", film.genres, once, told=told)
        yield found.offering(mend, apart=key)
