"""What of a source was taken over already, as provenance tells of it."""

from typing import TYPE_CHECKING

from festdesk.base.ids import SourceId
from festdesk.filmographies.reading.values import EntryValue
from festdesk.intake.bases import Base
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    FactValue,
    FilmReading,
    GenreValue,
    PressTextValue,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.taking.items import VERSION_COLUMNS

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


def taken_before(snapshot: "Snapshot", source_id: SourceId, film: FilmReading) -> Base:
    """Return what of a source that is read anew was taken over already, and stands or stood.

    It is what to compare with: what nobody has taken is new, and what was taken and edited since
    stays as it is.
    """
    known = {
        (one.kind, one.field if one.kind == "film" else "", one.first_line, one.last_line)
        for one in snapshot.table("provenance").values()
        if one.source_id == source_id
    }
    drafts = tuple(
        draft
        for draft in film.drafts
        if any(
            (kind, column, draft.span.first_line, draft.span.last_line) in known
            for kind, column in _noted_as(draft.value)
        )
    )
    return Base(
        FilmReading(drafts, film.keys, film.first_line, film.last_line), frozenset({source_id})
    )


def _noted_as(value: Value) -> tuple[tuple[str, str], ...]:
    """Return as what provenance tells of a value: its table and, of the film itself, the column."""
    if not isinstance(value, FactValue):
        return _NOTED[type(value)]
    if value.column.startswith("identifier:"):
        return (("identifier", ""),)
    column = "strand_id" if value.column == "strand" else value.column
    return (("film", column), ("film", "note"))


_NOTED: dict[type, tuple[tuple[str, str], ...]] = {
    TitleValue: (("title", ""),),
    DirectorValue: (("credit", ""),),
    CreditLineValue: (("credit", ""),),
    CountryValue: (("film", "countries"),),
    GenreValue: (("film", "genres"),),
    YearValue: (("film", "year"),),
    RunningTimeValue: (("runningtime", ""),),
    VersionValue: tuple(("film", column) for column in VERSION_COLUMNS),
    TextValue: (("text", ""),),
    CaptionValue: (("text", ""),),
    ScreeningValue: (("screening", ""),),
    AwardValue: (("award", ""),),
    EntryValue: (("filmographyentry", ""),),
    PressTextValue: (("presstext", ""),),
}
