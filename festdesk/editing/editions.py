"""Change the edition and its strands."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import StrandId
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.texts import write_text
from festdesk.editions.tables import Edition, Strand

ENDS_BEFORE = sentence("Error", "The edition ends before it begins. Check both dates.")
TOO_LONG = sentence(
    "Error", "The edition would last {days} days; a year is the most. Check both dates."
)
NO_NAME = sentence("Error", "An edition needs a name.")
NO_LANGUAGE = sentence("Error", "An edition needs at least one language, such as “en”.")
NO_ZONE = sentence(
    "Error", "“{zone}” is no time zone. Write it as region and city, such as Europe/Berlin."
)
LONGEST_DAYS = 366


def judge_edition(edition: Edition) -> None:
    """Raise `InputProblem` with a sentence where an edition's values do not go together."""
    import zoneinfo  # noqa: PLC0415 -- slow import

    if not edition.name.strip():
        raise InputProblem(NO_NAME)
    if edition.ends_on < edition.starts_on:
        raise InputProblem(ENDS_BEFORE)
    days = (edition.ends_on - edition.starts_on).days + 1
    if days > LONGEST_DAYS:
        raise InputProblem(TOO_LONG, days=days)
    if not edition.languages:
        raise InputProblem(NO_LANGUAGE)
    if edition.time_zone not in zoneinfo.available_timezones():
        raise InputProblem(NO_ZONE, zone=edition.time_zone)


def change_edition(session: Session, **values: Any) -> None:  # noqa: ANN401 -- any column's value
    """Set columns of the edition."""
    edition = session.exec(select(Edition)).one()
    rows.change(session, Edition, edition.id, **values)
    judge_edition(rows.get(session, Edition, edition.id))


def add_strand(
    session: Session, names: Mapping[str, str], *, code: str = "", colour: str = "#666666"
) -> StrandId:
    """Add a strand after the last; `names` by language."""
    strand = Strand(code=code, colour=colour, place=rows.next_place(session, Strand))
    session.add(strand)
    for language, name in names.items():
        write_text(session, "strand_id", strand.id, "name", language, name)
    return strand.id


def change_strand(session: Session, strand_id: StrandId, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a strand."""
    rows.change(session, Strand, strand_id, **values)
