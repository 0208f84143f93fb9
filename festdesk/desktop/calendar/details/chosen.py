"""The screenings a form shows, and what they have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from festdesk.base.ids import FilmId, ScreeningId
from festdesk.films.tables import Film
from festdesk.screenings.tables import Screening
from festdesk.snapshot import Snapshot

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Chosen:
    """One screening or several of a snapshot; at least one."""

    snapshot: Snapshot
    screenings: tuple[Screening, ...]

    @property
    def ids(self) -> tuple[ScreeningId, ...]:
        """The ids in their order."""
        return tuple(screening.id for screening in self.screenings)

    @property
    def first(self) -> Screening:
        """The screening that stands for all where one has to."""
        return self.screenings[0]

    @property
    def is_several(self) -> bool:
        """Whether a change applies to more than one."""
        return len(self.screenings) > 1

    @property
    def language(self) -> str:
        """The language in which titles and versions are told."""
        languages = self.snapshot.languages
        return languages[0] if languages else "en"

    @property
    def starts_hour(self) -> int:
        """The hour at which a festival day begins."""
        return self.snapshot.edition.day_starts_hour

    @property
    def is_locked(self) -> bool:
        """Whether one of them must stay where it is."""
        return any(self.snapshot.is_locked(screening.id) for screening in self.screenings)

    @property
    def film(self) -> Film | None:
        """The one film that all of them show, or nothing."""
        film_id = self.common(_film_id_of)
        return self.snapshot.films.get(film_id) if film_id is not None else None

    def common(self, read: Callable[[Screening], Value]) -> Value | None:
        """Return what `read` says of all of them, or nothing where it differs."""
        values = [read(screening) for screening in self.screenings]
        return values[0] if all(value == values[0] for value in values) else None


def _film_id_of(screening: Screening) -> FilmId | None:
    return screening.film_id
