"""Readings, cards and imports for tests of what becomes of them; a test names only its own."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session

from festdesk.base.ids import FilmId
from festdesk.intake.accept import take_in_films
from festdesk.intake.comparing import Base, Difference, Take, Taking, compare, taking_of
from festdesk.intake.doors import Decisions, Question
from festdesk.intake.drafts import (
    CreditedName,
    CreditLineValue,
    Draft,
    FilmReading,
    PageKind,
    Reading,
    Span,
    Value,
)
from festdesk.store.document import Document

NOON = datetime(2021, 2, 1, 12, tzinfo=UTC)
SOURCE = "films.csv"


def film_of(*values: Value, keys: tuple[str, ...] = (), line: int = 0) -> FilmReading:
    """Return a film with a draft of each value, each on a line of its own."""
    drafts = tuple(Draft(value, Span(n, n, str(n))) for n, value in enumerate(values, line or 1))
    return FilmReading(drafts, keys, line, line + len(values) - 1 if line else 0)


def credit(role: str | None, *names: str, character: str = "", company: bool = False) -> Value:
    """Return a line of credits."""
    made = tuple(CreditedName(name, is_company=company, character=character) for name in names)
    return CreditLineValue(role, role or "", made)


def reading_of(*films: FilmReading, kind: PageKind = PageKind.FILM_PAGE) -> Reading:
    """Return a reading with a line for each draft."""
    count = sum(len(film.drafts) for film in films)
    return Reading(kind, tuple(f"line {n}" for n in range(1, count + 1)), films)


def take_in(  # noqa: PLR0913 -- what is taken in, and when
    document: Document,
    film: FilmReading,
    film_id: FilmId | None = None,
    *,
    differences: Sequence[Difference] = (),
    takes: dict[int, Take] | None = None,
    decisions: Decisions | None = None,
    asked: Sequence[Question] = (),
    day: int = 0,
) -> FilmId:
    """Take a film in as it is proposed, but for `takes`; all of it where nothing was compared."""
    taking = Taking(film, film_id)
    if differences:
        taking = taking_of(film, film_id, differences, takes)
    with document.edit("Take in") as session:
        (made,) = take_in_films(
            session,
            reading_of(film),
            [taking],
            decisions or {},
            asked=asked,
            source_name=SOURCE,
            taken_at=NOON + timedelta(days=day),
        )
    assert made is not None
    return made


def accept(
    session: Session,
    reading: Reading,
    film_id: FilmId | None = None,
    *,
    chosen: Mapping[int, Take] | None = None,
    **more: Any,  # noqa: ANN401 -- what `take_in_films` takes
) -> FilmId | None:
    """Take in the first film of a reading, all of it or the chosen drafts, and return its card."""
    (made,) = take_in_films(session, reading, [Taking(reading.films[0], film_id, chosen)], **more)
    return made


def compared(
    document: Document, film_id: FilmId, new: FilmReading, base: FilmReading | None
) -> tuple[Difference, ...]:
    """Return what a reading would change, `base` being what the film's kept sources said."""
    snapshot = document.snapshot()
    ids = frozenset(source.id for source in snapshot.sources_of(film_id))
    return compare(snapshot, film_id, new, None if base is None else Base(base, ids))


def one(differences: Sequence[Difference], field: str, subject: str = "") -> Difference:
    """Return the one difference of a field and, where it is named, a subject."""
    (found,) = [
        d for d in differences if d.field == field and (not subject or d.subject == subject)
    ]
    return found
