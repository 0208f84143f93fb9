"""Film cards as rows of words, and which of them an act has made stale."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.countries import country_name
from festdesk.base.ids import CompanyId, FilmId, PersonId, StrandId, VenueId
from festdesk.base.moments import whole_minutes
from festdesk.checks.cards.card_fields import RuledField
from festdesk.checks.cards.required import lacking
from festdesk.desktop.films.missing import short_name
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.card_words import status_label
from festdesk.films.genres import genre_name
from festdesk.films.tables import CardStatus
from festdesk.films.titles import original_title, printed_title, title_sort_key
from festdesk.snapshot import Snapshot

# Whose rows belong to a film by a column of that name.
_OWNED = frozenset(
    {
        "title", "runningtime", "credit", "award", "presstext", "text", "still", "screening",
        "blockfilm", "identifier", "release", "contact",
        "cardcharge",
    }
)  # fmt: skip
# Whose change may change every row.
_OF_ALL = frozenset({"edition", "strand", "fieldrule", "owntextkind", "owntextname"})
_STATUS_RANKS = {str(status): rank for rank, status in enumerate(CardStatus)}


@dataclass(frozen=True, slots=True)
class Picture:
    """The still of a row: its picture, and the point that stays where it is cropped."""

    sha256: str
    focus_x_permille: int
    focus_y_permille: int


@dataclass(frozen=True, slots=True)
class FilmRow:
    """One film as the list shows it."""

    id: FilmId
    cells: tuple[str, ...]  # in the order of the columns
    year: int
    seconds: int
    lacking: int  # how much is missing
    status_rank: int
    title_key: str
    tip: str
    is_withdrawn: bool
    picture: Picture | None
    found: str = ""  # what the checks have found, as it is spoken
    weight: tuple[int, ...] = ()  # how grave and how much that is

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.lacking


class RowMaker:
    """Makes the rows of a snapshot's films, and says once what is the same in many of them."""

    def __init__(
        self, snapshot: Snapshot, language: str, titles_in: str, *, is_full: bool = True
    ) -> None:
        """Say films in the user's `language`, their titles in that of `titles_in`.

        What few lists show takes time: it is there if the rows are to be full.
        """
        self._snapshot = snapshot
        self._language = language
        self._first = snapshot.languages[0]
        self._titles_in = titles_in or self._first
        self._is_full = is_full
        self._missing = QCoreApplication.translate("FilmsModel", "Missing: {list}")
        self._untitled = QCoreApplication.translate("FilmsModel", "Untitled")
        self._fields: dict[str, str] = {}
        self._strands: dict[str | None, str] = {}
        self._statuses: dict[str, str] = {}

    def make(self, film_id: FilmId) -> FilmRow:
        """Return a film as words."""
        snapshot, language = self._snapshot, self._language
        film = snapshot.films[film_id]
        titles = snapshot.titles_of(film_id)
        title = printed_title(titles, self._titles_in)
        own = next((t.language for t in titles if t.text == title), "")
        seconds = snapshot.printed_seconds(film_id)
        missing = [self._field(field) for field in lacking(snapshot, film_id)]
        listed = ", ".join(missing)
        original = original_title(titles) if self._is_full else ""
        return FilmRow(
            film_id,
            (
                title or self._untitled,
                ", ".join([snapshot.credited_name(c) for c in snapshot.directors_of(film_id)]),
                ", ".join([country_name(code, language) for code in film.countries]),
                str(film.year or ""),
                str(whole_minutes(seconds)) if seconds else "",
                self._strand(film.strand_id),
                self._status(film.status),
                listed,
                "",
                "" if original == title else original,
                ", ".join([genre_name(key, language) for key in film.genres]),
                film.premiere,
                "",
                snapshot.in_charge_of(film_id),
            ),
            film.year or 0,
            seconds or 0,
            len(missing),
            _STATUS_RANKS.get(film.status, 0),
            title_sort_key(title, own) if title else "",
            self._missing.format(list=listed) if missing else "",
            film.is_withdrawn,
            _picture(snapshot, film_id),
        )

    def _field(self, field: RuledField) -> str:
        said = self._fields.get(field.key)
        if said is None:
            said = self._fields[field.key] = say(short_name(field))
        return said

    def _strand(self, strand_id: StrandId | None) -> str:
        said = self._strands.get(strand_id)
        if said is None:
            said = self._snapshot.strand_name(strand_id, self._first)
            self._strands[strand_id] = said
        return said

    def _status(self, status: str) -> str:
        said = self._statuses.get(status)
        if said is None:
            said = self._statuses[status] = status_label(status)
        return said


@lru_cache(maxsize=1)
def all_rows(
    snapshot: Snapshot, language: str, titles_in: str, *, is_full: bool
) -> Mapping[FilmId, FilmRow]:
    """Return the rows of all films, as `RowMaker` makes them.

    They are made once where they are asked for twice: by whoever reads a file on another thread,
    and then by the list on the window's.
    """
    maker = RowMaker(snapshot, language, titles_in, is_full=is_full)
    return {film_id: maker.make(film_id) for film_id in snapshot.films}


def _picture(snapshot: Snapshot, film_id: FilmId) -> Picture | None:
    for still in snapshot.stills_of(film_id):
        if still.sha256:
            return Picture(still.sha256, still.focus_x_permille, still.focus_y_permille)
    return None


def stale_films(
    before: Snapshot, now: Snapshot, touched: Mapping[str, Collection[str]]
) -> set[FilmId] | None:
    """Return the films whose rows an act has made stale; nothing means all of them."""
    if not touched.keys().isdisjoint(_OF_ALL):
        return None
    stale: set[FilmId] = {FilmId(film_id) for film_id in touched.get("film", ())}
    for name in _OWNED & touched.keys():
        for row_id in touched[name]:
            for snapshot in (before, now):
                row = snapshot.table(name).get(row_id)
                if row is not None:
                    stale.update(_films_of(snapshot, row))
    for venue_id in touched.get("venue", ()):
        for screening in now.screenings_in(VenueId(venue_id)):
            stale.update(_films_of(now, screening))
    for name in ("nameform", "person", "company"):
        for row_id in touched.get(name, ()):
            row = now.table(name).get(row_id) or before.table(name).get(row_id)
            stale.update(_films_named(now, name, row_id, row))
    return stale


def _films_of(snapshot: Snapshot, row: Any) -> Iterable[FilmId]:  # noqa: ANN401 -- any owned row
    still = snapshot.table("still").get(getattr(row, "still_id", None) or "")
    if still is not None:
        row = still
    if getattr(row, "film_id", None):
        yield row.film_id
    elif getattr(row, "strand_id", None):
        yield from (f.id for f in snapshot.films.values() if f.strand_id == row.strand_id)
    elif getattr(row, "block_id", None):
        yield from (place.film_id for place in snapshot.films_of_block(row.block_id))
    elif getattr(row, "person_id", None):
        yield from (credit.film_id for credit in snapshot.credits_of_person(row.person_id))


def _films_named(snapshot: Snapshot, name: str, row_id: str, row: Any) -> Iterable[FilmId]:  # noqa: ANN401
    person_id = row_id if name == "person" else getattr(row, "person_id", None)
    company_id = row_id if name == "company" else getattr(row, "company_id", None)
    if person_id:
        yield from (c.film_id for c in snapshot.credits_of_person(PersonId(person_id)))
    if company_id:
        yield from (c.film_id for c in snapshot.credits_of_company(CompanyId(company_id)))
        yield from (r.film_id for r in snapshot.releases_at(CompanyId(company_id)))
