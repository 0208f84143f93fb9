"""Filmographies against the cards, and against themselves."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.base.wording import sentence
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.checks.subjects import directors_in_programme, film_name
from festdesk.filmographies.same_works import KnownFilms, Work
from festdesk.filmographies.style import FilmShown, style_of
from festdesk.films.tables import Film
from festdesk.films.titles import title_sort_key
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.filmographies.tables import FilmographyEntry

    _Doubled = tuple[tuple[FilmographyEntry, FilmographyEntry, str], ...]

FILM_UNLINKED = Kind(
    "filmography.film-unlinked",
    Severity.HINT,
    sentence("Finding", "{film} stands in the filmography of {person} without a link to its card."),
    sentence(
        "Help",
        "The entry prints with its own title and year, which may differ from those of the card, "
        "and without the mark of the films in the programme.",
    ),
    sentence("Help", "Link the entry to the card."),
    example=sentence(
        "Help",
        "“Dear Comrades!” of 2020 in the filmography, and on a card of the programme, and no "
        "link between the two.",
    ),
)
ENTRY_DOUBLED = Kind(
    "filmography.entry-doubled",
    Severity.WARNING,
    sentence("Finding", "{entry} stands twice in the filmography of {person}."),
    sentence("Help", "Two entries have the same title, year and role; both would print."),
    sentence("Help", "Remove one of them, or say in which they differ."),
    example=sentence("Help", "“Playtime” of 1967 in two lines of one filmography."),
)
_YEARS_APART = 2  # between a card and a list of works
_LINK = sentence("Mend", "Link the entry to the card {told}")
_REMOVE_ONE = sentence("Mend", "Remove one of the two entries")


@lru_cache(50_000)
def _key(title: str) -> str:
    """Return what titles are compared by; the same ones are asked for after every act."""
    return title_sort_key(title, "")


def _titles(snapshot: Snapshot, entry_id: EntryId) -> list[str]:
    return [title.text for title in snapshot.titles_of_entry(entry_id)]


def find_unlinked_films(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each entry of a director that seems to be this film of the programme."""
    for credit in snapshot.directors_of(film.id):
        if credit.person_id is None:
            continue
        entry_id = own_entry(snapshot, (credit.person_id, film.id))
        entry = snapshot.entries[entry_id] if entry_id is not None else None
        if entry is None or entry.film_id == film.id:
            continue
        name = film_name(snapshot, film.id)
        found = FILM_UNLINKED.found(
            Place("filmographyentry", entry.id, "film_id", film.id),
            film=name,
            person=snapshot.person_name(credit.person_id),
        )
        # The house leaves the film out of this filmography, and it would print there.
        is_left_out = style_of(snapshot.house_settings).own_film == FilmShown.OMITTED
        found = found.taken_as(Severity.WARNING) if is_left_out else found
        link = Mend(_LINK, "filmographyentry", entry.id, "film_id", None, film.id, told=name)
        yield found.offering(link)


@once_for_each
def own_entry(snapshot: Snapshot, pair: tuple[PersonId, FilmId]) -> EntryId | None:
    """Return the entry of a director that is a film of theirs: linked to it, or likely the same."""
    person_id, film_id = pair
    entries = snapshot.entries_of(person_id)
    year = snapshot.films[film_id].year
    linked = [entry for entry in entries if entry.film_id == film_id]
    if linked:  # a remake by the same hand may be linked, too
        return next((entry.id for entry in linked if entry.year == year), linked[0].id)
    titles = tuple(title.text for title in snapshot.titles_of(film_id))
    # As the editor of filmographies proposes the link.
    known = KnownFilms([Work(film_id, titles, year, film_id)])
    for entry in entries:
        is_far = entry.year and year and abs(entry.year - year) > _YEARS_APART
        if entry.film_id is not None or is_far:
            continue
        if known.film_of(_titles(snapshot, entry.id), entry.year, [film_id]):
            return entry.id
    return None


def find_doubled_entries(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each entry that says what an earlier one of the person has said.

    A remake has another year, a second job on one film another role, a part another share.
    """
    of_directors = directors_in_programme(snapshot)
    for person_id, doubled in _doubled(snapshot):
        for earlier, entry, title in doubled:
            film_id = entry.film_id or of_directors.get(person_id) or ""
            found = ENTRY_DOUBLED.found(
                Place("filmographyentry", entry.id, "title", film_id),
                Place("filmographyentry", earlier.id, "title", film_id),
                entry=f"“{title}”",
                person=snapshot.person_name(person_id),
            )
            less = earlier if entry.film_id and not earlier.film_id else entry
            away = Mend(
                _REMOVE_ONE, "filmographyentry", less.id, "year", less.year, None,
                act=MendAct.REMOVE,
            )  # fmt: skip
            yield found.offering(away)


@once_per_snapshot
def _doubled(snapshot: Snapshot) -> "tuple[tuple[PersonId, _Doubled], ...]":
    people = sorted({entry.person_id for entry in snapshot.entries.values()})
    found = ((person_id, _doubled_of(snapshot, person_id)) for person_id in people)
    return tuple((person_id, doubled) for person_id, doubled in found if doubled)


@once_for_each
def _doubled_of(snapshot: Snapshot, person_id: PersonId) -> "_Doubled":
    """Return the entries of a person that say the same: the first, a later one, its title."""
    found: list[tuple[FilmographyEntry, FilmographyEntry, str]] = []
    seen: dict[tuple[object, ...], FilmographyEntry] = {}
    entries = snapshot.entries_of(person_id)
    counts = Counter(map(_but_for_title, entries))
    for entry in entries:
        beside = _but_for_title(entry)
        # Few have an entry beside them of which the title alone may be another.
        titles = _titles(snapshot, entry.id) if counts[beside] > 1 else ()
        if not titles:
            continue
        what = (_key(titles[0]), *beside)
        earlier = seen.setdefault(what, entry)
        if earlier is not entry:
            found.append((earlier, entry, titles[0]))
    return tuple(found)


def _but_for_title(entry: "FilmographyEntry") -> tuple[object, ...]:
    return entry.year, entry.role, entry.share, entry.qualifier
