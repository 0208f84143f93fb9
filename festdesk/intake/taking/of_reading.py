"""What a reading says of a film, as items: drafts that give one value together are put together."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from festdesk.base.text import tidy, tidy_line
from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.tables import FIRST_YEAR, LAST_YEAR
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
    VersionValue,
    YearValue,
)
from festdesk.intake.taking.items import (
    AWARD,
    CAPTION,
    COUNTRIES,
    CREDIT,
    DIRECTOR,
    ENTRY,
    GENRES,
    IDENTIFIER,
    NOTE,
    PLAIN_FACTS,
    PRESS_TEXT,
    RUNNING_TIME,
    SCREENING,
    STRAND,
    TEXT,
    TITLE,
    VERSION,
    VERSION_COLUMNS,
    YEAR,
    Item,
    Part,
)
from festdesk.intake.taking.joining import put_together
from festdesk.texts.tables import TextKind

_AGE = re.compile(r"\d{1,2}")
_LONGEST_SECONDS = 360_000  # as the table of running times has it
_FIRST_OF_ENTRIES = 1850  # as the table of entries has it
_OF_IDENTIFIERS = "identifier:"
_OF_CREDITS = ("is_company", "suggested_role", "suggested_because")


def items_of(
    film: FilmReading,
    numbers: Collection[int] | None = None,
    without: Collection[Part] = (),
) -> list[Item]:
    """Return what a reading says of a film, in the order of its drafts, directors first.

    Of the drafts with these `numbers`, or of all; the parts named in `without` are left out.
    What is only proposed is an item of its own and marked so.
    """
    made: list[Item] = []
    for number, draft in enumerate(film.drafts):
        if numbers is not None and number not in numbers:
            continue
        made += [
            replace(item, reason=draft.reason, is_candidate=draft.is_candidate)
            for item in _ITEMS[type(draft.value)](number, draft.value)
            if all(part not in without for part in item.parts)
        ]
    made = put_together([item for item in made if item.said or item.field == ENTRY])
    return sorted(made, key=lambda item: item.field != DIRECTOR)


def _said(**values: Any) -> dict[str, Any]:  # noqa: ANN401 -- any column's value
    """Return what is said: a column without a value is left out."""
    return {name: value for name, value in values.items() if value not in (None, "", ())}


def _title(number: int, value: TitleValue) -> Iterator[Item]:
    said = _said(text=tidy_line(value.text), language=value.language)
    if "text" in said:
        yield Item(TITLE, said | {"kind": str(value.kind)}, parts=((number, 0),))


def _director(number: int, value: DirectorValue) -> Iterator[Item]:
    yield _credit(number, 0, value.name, "director")


def _credit(number: int, part: int, name: str, role: str | None, **more: Any) -> Item:  # noqa: ANN401
    facts = {key: more.pop(key) for key in _OF_CREDITS if key in more}
    said = _said(as_credited=tidy_line(name), role=role, **more)
    if "as_credited" not in said:
        said = {}
    return Item(
        DIRECTOR if role == "director" else CREDIT, said, parts=((number, part),), facts=facts
    )


def _credit_line(number: int, value: CreditLineValue) -> Iterator[Item]:
    for place, name in enumerate(value.names):
        yield _credit(
            number,
            place,
            name.name,
            value.role,
            character=tidy_line(name.character),
            is_company=name.is_company,
            suggested_role=value.suggested_role,
            suggested_because=value.suggested_because,
        )


def _country(number: int, value: CountryValue) -> Iterator[Item]:
    yield Item(COUNTRIES, _said(countries=tuple(filter(None, (value.code,)))), parts=((number, 0),))


def _genre(number: int, value: GenreValue) -> Iterator[Item]:
    genre = value.key or tidy_line(value.as_given)
    yield Item(GENRES, _said(genres=tuple(filter(None, (genre,)))), parts=((number, 0),))


def _year(number: int, value: YearValue) -> Iterator[Item]:
    until = value.until if _is_year(value.until) else None
    if _is_year(value.year):
        # Both at once: "2019" after "2019–2020" says that the second year has gone.
        yield Item(YEAR, {"years": (value.year, until)}, parts=((number, 0),))
    else:
        yield Item(NOTE, {"note": str(value.year)}, parts=((number, 0),))


def _is_year(year: int | None) -> bool:
    """Return whether a film can be of that year, as the tables have it."""
    return year is not None and FIRST_YEAR <= year <= LAST_YEAR


def _running_time(number: int, value: RunningTimeValue) -> Iterator[Item]:
    seconds = value.seconds if 0 < value.seconds <= _LONGEST_SECONDS else None
    yield Item(RUNNING_TIME, _said(seconds=seconds), parts=((number, 0),))


def _version(number: int, value: VersionValue) -> Iterator[Item]:
    parts = (str(value.kind), value.spoken, value.subtitles, value.live)
    for place, (column, said) in enumerate(zip(VERSION_COLUMNS, parts, strict=True)):
        yield Item(VERSION, _said(**{column: said}), parts=((number, place),))


def _fact(number: int, value: FactValue) -> Iterator[Item]:
    parts: tuple[Part, ...] = ((number, 0),)
    words = tidy(value.value)
    if value.column.startswith(_OF_IDENTIFIERS):
        scheme = value.column.removeprefix(_OF_IDENTIFIERS)
        yield Item(IDENTIFIER, _said(value=words) | {"scheme": scheme}, parts=parts)
    elif value.column == "age_limit" and (age := _AGE.search(words)):
        yield Item("age_limit", {"age_limit": int(age[0])}, parts=parts)
    elif value.column in PLAIN_FACTS and value.column != "age_limit":
        yield Item(value.column, _said(**{value.column: words}), parts=parts)
    elif value.column == STRAND:
        yield Item(STRAND, _said(strand=tidy_line(words)), parts=parts)
    else:
        yield Item(NOTE, _said(note=words), parts=parts)


def _text(number: int, value: TextValue) -> Iterator[Item]:
    said = _said(body=tidy(value.body), speaker=tidy_line(value.speaker))
    if "body" in said:
        said |= {"kind": value.kind, "language": value.language}
        whose = tidy_line(value.person) if value.kind == TextKind.BIOGRAPHY else ""
        yield Item(TEXT, said, whose=whose, parts=((number, 0),))


def _screening(number: int, value: ScreeningValue) -> Iterator[Item]:
    is_whole = value.day is not None and value.starts is not None
    version = value.version
    said = _said(
        starts_at=datetime.combine(value.day, value.starts)  # type: ignore[arg-type]
        if is_whole
        else None,
        venue=tidy_line(value.venue),
        audience=value.audience,
        version=None
        if version is None
        else (str(version.kind), version.spoken, version.subtitles, version.live),
        note=_screening_note(value),
    )
    yield Item(SCREENING, said, parts=((number, 0),))


def _screening_note(value: ScreeningValue) -> str:
    """Return what a row has no column for: guests, and a date that is not whole."""
    when = ""
    if value.day is None or value.starts is None:
        day = value.day.isoformat() if value.day else value.day_as_given.removeprefix("--")
        clock = value.starts.strftime("%H:%M") if value.starts else ""
        when = " ".join(filter(None, (value.weekday, day, clock)))
    return tidy("\n".join(filter(None, (when, value.tag))))


def _award(number: int, value: AwardValue) -> Iterator[Item]:
    said = _said(
        prize=tidy_line(value.prize),
        category=tidy_line(value.category),
        body=tidy_line(value.body),
        year=value.year if _is_year(value.year) else None,
        country=value.country,
        country_as_given=tidy_line(value.country_as_given),
        result=str(value.result),
    )
    yield Item(AWARD, said, parts=((number, 0),))


def _entry(number: int, value: EntryValue) -> Iterator[Item]:
    titles = tuple((str(one.kind), tidy_line(one.text), one.language) for one in value.titles)
    said = _said(**{key: _tidied(one) for key, one in value.columns.items()}, titles=titles)
    for column in ("year", "year_until"):
        if column in said and not _FIRST_OF_ENTRIES <= said[column] <= LAST_YEAR:
            said["year_as_given"] = str(said.pop(column))
    facts = {key: _tidied(one) for key, one in value.trait.items()}
    yield Item(ENTRY, said, whose=tidy_line(value.person), parts=((number, 0),), facts=facts)


def _tidied(value: object) -> object:
    return tidy(value) if isinstance(value, str) else value


def _caption(number: int, value: CaptionValue) -> Iterator[Item]:
    said = _said(body=tidy(value.body))
    yield Item(CAPTION, said | ({"language": value.language} if said else {}), parts=((number, 0),))


def _press_text(number: int, value: PressTextValue) -> Iterator[Item]:
    said = _said(
        body=tidy(value.body),
        language=value.language,
        headline=tidy_line(value.headline),
        author=tidy_line(value.author),
        publication=tidy_line(value.publication),
        published=tidy_line(value.published),
    )
    yield Item(PRESS_TEXT, said if "body" in said else {}, parts=((number, 0),))


_ITEMS: dict[type, Callable[[int, Any], Iterator[Item]]] = {
    TitleValue: _title,
    DirectorValue: _director,
    CountryValue: _country,
    YearValue: _year,
    RunningTimeValue: _running_time,
    VersionValue: _version,
    GenreValue: _genre,
    FactValue: _fact,
    TextValue: _text,
    ScreeningValue: _screening,
    AwardValue: _award,
    CreditLineValue: _credit_line,
    EntryValue: _entry,
    CaptionValue: _caption,
    PressTextValue: _press_text,
}
