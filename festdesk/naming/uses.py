"""What one use of a person or a company is: as what, in which words, and where it is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.naming.jumps import place_of_still, place_of_text
from festdesk.snapshot import Snapshot


class UsedAs(StrEnum):
    """As what somebody is named where they are used."""

    CREDIT = "credit"
    AWARD = "award"
    SPEAKER = "speaker"  # of a statement
    GUEST = "guest"
    ON_STILL = "on_still"
    RELEASE = "release"  # a company's part in a film
    AUTHOR = "author"  # of a text, by name
    TRANSLATOR = "translator"
    PRESS = "press"  # author of a press text
    PHOTOGRAPHER = "photographer"
    CO_DIRECTOR = "co_director"  # of an entry in somebody else's filmography
    BIOGRAPHY = "biography"  # or another text about the person
    ENTRY = "entry"  # of the own filmography
    PORTRAIT = "portrait"
    STAY = "stay"
    CONTACT = "contact"


# What is the person's or the company's own, and goes when they go.
OWN = frozenset({UsedAs.BIOGRAPHY, UsedAs.ENTRY, UsedAs.PORTRAIT, UsedAs.STAY, UsedAs.CONTACT})


@dataclass(frozen=True, slots=True)
class Use:
    """One place where somebody is named.

    `words` are how: the name as credited, the prize, the title of an entry. `detail` is the role,
    or the language of a text; `film_id` the film it is about, or nothing.
    """

    used_as: UsedAs
    table: str
    row_id: str
    place: Place | None
    words: str = ""
    detail: str = ""
    film_id: FilmId | None = None


def use_of(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401 -- a row, here and below
    """Return what is told of a row in which somebody is used."""
    return _USE_OF[used_as](snapshot, used_as, row)


def _credit(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401 -- a row, here and below
    place = Place("credit", row.id, "name", row.film_id)
    detail = row.role or row.suggested_role
    return Use(used_as, "credit", row.id, place, row.as_credited, detail, row.film_id)


def _award(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    place = Place("award", row.id, "prize", row.film_id)
    words = ", ".join(filter(None, (row.prize, row.body, str(row.year or ""))))
    return Use(used_as, "award", row.id, place, words, "", row.film_id)


def _text(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    still = snapshot.stills.get(row.still_id) if row.still_id else None
    film_id = row.film_id or (still.film_id if still is not None else None)
    words = row.body if used_as in {UsedAs.SPEAKER, UsedAs.BIOGRAPHY} else getattr(row, used_as)
    detail = f"{row.kind}:{row.language}"
    return Use(used_as, "text", row.id, place_of_text(snapshot, row), words, detail, film_id)


def _press(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    place = Place("presstext", row.id, "author", row.film_id)
    words = ", ".join(filter(None, (row.author, row.publication)))
    return Use(used_as, "presstext", row.id, place, words, "", row.film_id)


def _guest(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    place = Place("screening", row.screening_id, "guests")
    screening = snapshot.screenings.get(row.screening_id)
    part = snapshot.part_of_guest(row)
    film_id = screening.film_id if screening is not None else None
    detail = part.role if part is not None else ""
    return Use(used_as, "screeningguest", row.id, place, row.screening_id, detail, film_id)


def _on_still(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    still = snapshot.stills.get(row.still_id)
    place = place_of_still(snapshot, row.still_id)
    film_id = still.film_id if still is not None else None
    return Use(used_as, "stillperson", row.id, place, film_id=film_id)


def _still(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    words = row.photographer if used_as == UsedAs.PHOTOGRAPHER else ""
    field = "photographer" if words else ""
    place = place_of_still(snapshot, row.id, field)
    return Use(used_as, "still", row.id, place, words, "", row.film_id)


def _stay(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    words = f"{row.from_at:%Y-%m-%d} – {row.until_at:%Y-%m-%d}"
    return Use(used_as, "gueststay", row.id, Place("gueststay", row.id), words)


def _entry(snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    if used_as == UsedAs.CO_DIRECTOR:
        entry = snapshot.entries.get(row.entry_id)
        table = "entrytrait"
    else:
        entry, table = row, "filmographyentry"
    if entry is None:
        return Use(used_as, table, row.id, None)
    titles = snapshot.titles_of_entry(entry.id)
    words = " – ".join(filter(None, (str(entry.year or ""), titles[0].text if titles else "")))
    place = Place("filmographyentry", entry.id, "title")
    return Use(used_as, table, row.id, place, words, "", entry.film_id)


def _release(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    place = Place("release", row.id, "company_id", row.film_id)
    return Use(used_as, "release", row.id, place, row.territory, row.kind, row.film_id)


def _contact(_snapshot: Snapshot, used_as: UsedAs, row: Any) -> Use:  # noqa: ANN401
    words = ", ".join(filter(None, (row.name, row.function, row.email, row.phone)))
    return Use(used_as, "contact", row.id, Place("company", row.company_id, "contacts"), words)


_USE_OF: dict[UsedAs, Callable[[Snapshot, UsedAs, Any], Use]] = {
    UsedAs.CREDIT: _credit,
    UsedAs.AWARD: _award,
    UsedAs.SPEAKER: _text,
    UsedAs.AUTHOR: _text,
    UsedAs.TRANSLATOR: _text,
    UsedAs.BIOGRAPHY: _text,
    UsedAs.PRESS: _press,
    UsedAs.GUEST: _guest,
    UsedAs.ON_STILL: _on_still,
    UsedAs.PORTRAIT: _still,
    UsedAs.PHOTOGRAPHER: _still,
    UsedAs.STAY: _stay,
    UsedAs.ENTRY: _entry,
    UsedAs.CO_DIRECTOR: _entry,
    UsedAs.RELEASE: _release,
    UsedAs.CONTACT: _contact,
}
