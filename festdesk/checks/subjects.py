"""What findings are about, in the order of the programme, and how a finding calls it.

A name is data and holds no word of any language but its own, so that it fits into a sentence of
every language.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import wraps
from itertools import chain
from typing import TypeVar

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId, ScreeningId
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.films.tables import Film
from festdesk.films.titles import printed_title
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot

Result = TypeVar("Result")
Key = TypeVar("Key", bound=Hashable)
_PART_LENGTH = 24  # in the mean


@once_per_snapshot
def shown_films(snapshot: Snapshot) -> Sequence[Film]:
    """Return the films of the programme in its order; withdrawn ones are not among them."""
    films = (film for film in snapshot.films.values() if not film.is_withdrawn)
    return tuple(sorted(films, key=lambda film: (film.place, film.id)))


@once_per_snapshot
def film_parts(snapshot: Snapshot) -> tuple[tuple[FilmId, ...], ...]:
    """Return the films of the programme in its order, in parts of some dozen.

    Where a part ends hangs on its last film alone: where one comes or goes all other parts stay.
    """
    return tuple(_in_parts([film.id for film in shown_films(snapshot)]))


def _in_parts(keys: Iterable[Key]) -> Iterator[tuple[Key, ...]]:
    part: list[Key] = []
    for key in keys:
        part.append(key)
        if not hash(key) % _PART_LENGTH:
            yield tuple(part)
            part = []
    if part:
        yield tuple(part)


def of_all_films(
    work_out: Callable[[Snapshot, FilmId], Iterable[Result]],
) -> Callable[[Snapshot], tuple[Result, ...]]:
    """Let a function of one film answer for all of the programme, one after another.

    It is worked out part by part, so that after an act on one film nearly all of it is there.
    """
    return _put_together(work_out, film_parts)


def of_all_directors(
    work_out: Callable[[Snapshot, tuple[PersonId, FilmId]], Iterable[Result]],
) -> Callable[[Snapshot], tuple[Result, ...]]:
    """Let a function of one director answer for all of the programme, as `of_all_films`."""
    return _put_together(work_out, director_parts)


def _put_together(
    work_out: Callable[[Snapshot, Key], Iterable[Result]],
    parts_of: Callable[[Snapshot], tuple[tuple[Key, ...], ...]],
) -> Callable[[Snapshot], tuple[Result, ...]]:
    def of_part(snapshot: Snapshot, part: tuple[Key, ...]) -> tuple[Result, ...]:
        return tuple(chain.from_iterable(work_out(snapshot, key) for key in part))

    @once_per_snapshot
    @wraps(work_out)
    def of_all(snapshot: Snapshot) -> tuple[Result, ...]:
        parts = parts_of(snapshot)
        return tuple(chain.from_iterable(snapshot.derived(of_part, part) for part in parts))

    return of_all


def those_that_meet(pairs: Iterable[tuple[Key, Result]]) -> dict[Key, list[Result]]:
    """Return what shares its key with others, by that key; in order."""
    first: dict[Key, Result] = {}
    found: dict[Key, list[Result]] = {}
    for key, one in pairs:
        if key not in first:
            first[key] = one
        elif key in found:
            found[key].append(one)
        else:
            found[key] = [first[key], one]
    return {key: found[key] for key in first if key in found} if found else found


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
    found = [*_own_screenings(snapshot)]
    for block_id in sorted(snapshot.blocks, key=lambda id_: (snapshot.blocks[id_].place, id_)):
        found += snapshot.screenings_of_block(block_id)
    return tuple(one for one in found if one.state != "cancelled")


@of_all_films
def _own_screenings(snapshot: Snapshot, film_id: FilmId) -> Sequence[Screening]:
    return snapshot.screenings_of(film_id)


@once_per_snapshot
def directors_in_programme(snapshot: Snapshot) -> Mapping[PersonId, FilmId]:
    """Return who directed films of the programme, each with the first of those films.

    Of a card that has no director yet it is whose filmography names the film.
    """
    found: dict[PersonId, FilmId] = {}
    for person_id, film_id in _directors(snapshot):
        found.setdefault(person_id, film_id)
    return found


@of_all_films
def _directors(snapshot: Snapshot, film_id: FilmId) -> Iterator[tuple[PersonId, FilmId]]:
    credited = snapshot.directors_of(film_id)
    for one in credited or snapshot.entries_about(film_id):
        if one.person_id is not None and one.person_id in snapshot.people:
            yield one.person_id, film_id  # damaged files have others too


@once_per_snapshot
def director_parts(snapshot: Snapshot) -> tuple[tuple[tuple[PersonId, FilmId], ...], ...]:
    """Return the directors of the programme with their films, in parts as `film_parts`."""
    return tuple(_in_parts(directors_in_programme(snapshot).items()))
