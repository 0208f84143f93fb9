"""What findings are about, in the order of the programme, and how a finding calls it.

A name is data and holds no word of any language but its own, so that it fits into a sentence of
every language.
"""

from collections.abc import Mapping, Sequence

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId, ScreeningId
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot


@once_per_snapshot
def shown_films(snapshot: Snapshot) -> Sequence[Film]:
    """Return the films of the programme in its order; withdrawn ones are not among them."""
    films = (film for film in snapshot.films.values() if not film.is_withdrawn)
    return tuple(sorted(films, key=lambda film: (film.place, film.id)))


@once_for_each
def film_name(snapshot: Snapshot, film_id: FilmId) -> str:
    """Return how a finding calls a film: its title, or in brackets what else is known of it."""
    title = printed_title(snapshot.titles_of(film_id), snapshot.languages[0])
    if title:
        return f"“{title}”"
    film = snapshot.films.get(film_id)
    if film is None:
        return "[…]"  # of a damaged file
    known = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
    if film.year:
        known.append(str(film.year))
    return f"[{', '.join(known or [f'№ {film.place + 1}'])}]"


def film_of_screening(snapshot: Snapshot, screening: Screening) -> FilmId | None:
    """Return the film whose card a screening stands on; of a block, its first film."""
    if screening.film_id is not None:
        return screening.film_id
    if screening.block_id is None:
        return None
    films = snapshot.films_of_block(screening.block_id)
    return films[0].film_id if films else None


def place_of_screening(snapshot: Snapshot, screening_id: ScreeningId, field: str) -> Place:
    """Return the place of a screening's field, on the card of its film."""
    film_id = film_of_screening(snapshot, snapshot.screenings[screening_id])
    return Place("screening", screening_id, field, film_id or "")


def screening_name(snapshot: Snapshot, screening_id: ScreeningId) -> str:
    """Return how a finding calls a screening: what is shown and, where it is known, when."""
    screening = snapshot.screenings[screening_id]
    if screening.film_id is not None:
        name = film_name(snapshot, screening.film_id)
    else:
        name = f"“{snapshot.block_name(screening.block_id, snapshot.languages[0])}”"
    if screening.starts_at is None:
        return name
    return f"{name} ({screening.starts_at:%Y-%m-%d %H:%M})"


@once_per_snapshot
def printed_screenings(snapshot: Snapshot) -> Sequence[Screening]:
    """Return what the calendar shows by start: nothing cancelled, and of no withdrawn film."""
    found: list[Screening] = []
    for film in shown_films(snapshot):
        found += snapshot.screenings_of(film.id)
    for block_id in sorted(snapshot.blocks, key=lambda id_: (snapshot.blocks[id_].place, id_)):
        found += snapshot.screenings_of_block(block_id)
    return tuple(one for one in found if one.state != "cancelled")


@once_per_snapshot
def directors_in_programme(snapshot: Snapshot) -> Mapping[PersonId, FilmId]:
    """Return who directed films of the programme, each with the first of those films."""
    found: dict[PersonId, FilmId] = {}
    for film in shown_films(snapshot):
        for person_id in _directors_of(snapshot, film.id):
            found.setdefault(person_id, film.id)
    return found


@once_for_each
def _directors_of(snapshot: Snapshot, film_id: FilmId) -> tuple[PersonId, ...]:
    directors = snapshot.directors_of(film_id)
    people = (credit.person_id for credit in directors if credit.person_id is not None)
    return tuple(id_ for id_ in people if id_ in snapshot.people)  # damaged files have others too
