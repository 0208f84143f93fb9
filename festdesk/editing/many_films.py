"""Change, withdraw, restore and delete several films as one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from festdesk.base.ids import FilmId
from festdesk.editing import rows
from festdesk.editing.charges import put_in_charge
from festdesk.editing.films import change_film, delete_film, restore_film, withdraw_film
from festdesk.films.tables import Film, VersionKind

_PARAGRAPH = "\n\n"
_OF_VERSION = ("version_spoken", "version_subtitles", "version_live")


@dataclass(frozen=True)
class FilmsChange:
    """What becomes of the columns of several cards.

    `values` are set as they are. Words in `added` come after those a card has, words in `removed`
    are taken out of it. `written` is added to a text as a new paragraph. `charge` names who is
    responsible for the cards; an empty one nobody.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    added: Mapping[str, Sequence[str]] = field(default_factory=dict)
    removed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    charge: str | None = None

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it touches."""
        return frozenset((*self.values, *self.added, *self.removed, *self.written))

    def values_for(self, film: Film) -> dict[str, Any]:
        """Return the columns of a card that it changes, with their new values."""
        made = dict(self.values)
        for column in (*self.added, *self.removed):
            words = [*made.get(column, getattr(film, column)), *self.added.get(column, ())]
            gone = set(self.removed.get(column, ()))
            made[column] = tuple(dict.fromkeys(word for word in words if word not in gone))
        for column, text in self.written.items():
            before = str(getattr(film, column))
            made[column] = _PARAGRAPH.join(filter(None, (before, text)))
        says_version = any(made.get(column) for column in _OF_VERSION)
        if says_version and film.version_kind is None and "version_kind" not in made:
            made["version_kind"] = VersionKind.ORIGINAL.value  # else it would not print
        return {name: value for name, value in made.items() if getattr(film, name) != value}


def change_films(session: Session, film_ids: Sequence[FilmId], change: FilmsChange) -> int:
    """Change several cards; return how many were not so before.

    Raises:
        InputProblem: A card is no longer there, or a year that no film can be of.
    """
    changed = 0
    for film_id in film_ids:
        values = change.values_for(rows.get(session, Film, film_id))
        if values:
            change_film(session, film_id, **values)
        is_handed_over = change.charge is not None and bool(
            put_in_charge(session, [film_id], change.charge)
        )
        changed += bool(values) or is_handed_over
    return changed


def withdraw_films(session: Session, film_ids: Sequence[FilmId]) -> None:
    """Take several films out of the programme; their cards stay."""
    for film_id in film_ids:
        withdraw_film(session, film_id)


def restore_films(session: Session, film_ids: Sequence[FilmId]) -> None:
    """Put several withdrawn films back into the programme."""
    for film_id in film_ids:
        restore_film(session, film_id)


def delete_films(session: Session, film_ids: Sequence[FilmId]) -> None:
    """Remove several cards with all that belongs to them alone."""
    for film_id in film_ids:
        delete_film(session, film_id)
