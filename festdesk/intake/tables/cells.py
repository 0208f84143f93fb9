"""One cell by its target: the values it gives, what of it is not understood, and why."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache

from festdesk.base.lists import read_list
from festdesk.films.identifiers import read_identifier
from festdesk.films.tables import VersionKind
from festdesk.intake.awards import parse_award
from festdesk.intake.drafts import (
    CreditLineValue,
    DirectorValue,
    FactValue,
    RunningTimeValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.filmography import parse_entries, parse_entry
from festdesk.intake.header import read_pieces
from festdesk.intake.labelled import split_labelled, values_of_label
from festdesk.intake.notations import parse_version, parse_year
from festdesk.intake.tables.columns import plain_head
from festdesk.intake.tables.contents import is_no, is_nothing, is_yes, without_yes
from festdesk.intake.tables.lengths import seconds_in
from festdesk.intake.tables.people import People, people_in
from festdesk.intake.tables.plan import Place
from festdesk.intake.tables.targets import IDENTIFIER, ROLE
from festdesk.intake.tables.words import countries_in, genres_in, languages_in

_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)")
# Days a spreadsheet shows where a year was typed into cells of dates: 1888 to 2039 days from 1900.
_SERIAL = re.compile(r"1905-0([3-8])-(\d\d)(?: .*)?")
_FIRST_SERIAL, _LAST_SERIAL = 1888, 2039
_LIST_LINES = re.compile(r"\s*[\n;]\s*")
_AGE = re.compile(r"\d{1,2}")
_MAKERS = frozenset({"producer", "co_producer", "executive_producer"})
_COLUMN_OF_NOTE = frozenset({"format", "sound_format", "note", "trailer", "website"})


@dataclass(slots=True)
class Read:
    """What one cell gave."""

    values: list[Value] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    sure: int = 100


def read_cell(place: Place, target: str, cell: str) -> Read:
    """Return what `cell` gives for `target`; "n/a" and the like give nothing."""
    if is_nothing(cell):
        return Read()
    if target.startswith(ROLE):
        return _credit(place, target.removeprefix(ROLE), cell)
    if target.startswith(IDENTIFIER):
        return _identifier(target, cell)
    reader = _READERS.get(target)
    return reader(place, cell) if reader else Read(unread=[cell])


def _credit(place: Place, role: str, cell: str) -> Read:
    people = people_in(cell, is_turned=place.is_turned, role=role)
    if not people.names:
        return Read(unread=[cell])
    if role == "production_company" and plain_head(place.label) in _production():
        return _production_of(place, people)
    found = Read([CreditLineValue(role, place.label, people.names)])
    if people.companies:
        of_company = "production_company" if role in _MAKERS else role
        found.values.append(CreditLineValue(of_company, place.label, people.companies))
    return found


@cache
def _production() -> frozenset[str]:
    """Return the heads under which persons and companies stand alike."""
    return frozenset(map(plain_head, read_list("columns")["production"]["words"]))


def _production_of(place: Place, people: People) -> Read:
    """Let persons under "Production" be producers, and companies what they are."""
    found = Read()
    for role, is_company in (("producer", False), ("production_company", True)):
        names = tuple(name for name in people.names if name.is_company is is_company)
        if names:
            found.values.append(CreditLineValue(role, place.label, names))
    return found


def _director(place: Place, cell: str) -> Read:
    names = people_in(cell, is_turned=place.is_turned).names
    values: list[Value] = [DirectorValue(name.name) for name in names]
    return Read(values, [] if names else [cell])


def _country(_place: Place, cell: str) -> Read:
    found, unread, reasons = countries_in(cell)
    values: list[Value] = list(found)
    return Read(values, unread, reasons, 80 if reasons else 100)


def _year(_place: Place, cell: str) -> Read:
    text = cell.removesuffix(".0")
    if years := parse_year(text):
        return Read([years])
    if serial := _serial(text):
        return Read(
            [YearValue(serial)],
            reasons=[
                "The spreadsheet shows the year as a day of 1905, as it does with a bare number."
            ],
            sure=85,
        )
    found = _YEAR.search(text)
    if found and (years := parse_year(found[1])):
        return Read([years])
    return Read(unread=[cell])


def _serial(text: str) -> int | None:
    found = _SERIAL.fullmatch(text)
    if not found:
        return None
    from datetime import date  # noqa: PLC0415 -- the only use

    try:
        days = (date(1905, int(found[1]), int(found[2])) - date(1899, 12, 30)).days
    except ValueError:
        return None
    return days if _FIRST_SERIAL <= days <= _LAST_SERIAL else None


def _length(place: Place, cell: str) -> Read:
    seconds = seconds_in(cell, in_minutes=place.counts_minutes)
    if seconds is None:
        lengths = [
            value
            for piece in read_pieces(cell)
            for value in piece.values
            if isinstance(value, RunningTimeValue)
        ]
        return Read([lengths[0]]) if lengths else Read(unread=[cell])
    return Read([RunningTimeValue(seconds)])


def _seconds(place: Place, cell: str) -> Read:
    seconds = seconds_in(cell, in_minutes=place.counts_minutes, in_seconds=True)
    return Read([RunningTimeValue(seconds)]) if seconds else Read(unread=[cell])


def _spoken(_place: Place, cell: str) -> Read:
    version = _versions(cell)
    codes, unread = languages_in(cell)
    if codes and not unread:
        return Read([VersionValue(spoken=tuple(codes), as_given=cell)])
    if version is not None:
        return Read([version])
    if codes:
        return Read([VersionValue(spoken=tuple(codes), as_given=cell)], unread)
    return Read(unread=[cell])


def _subtitles(_place: Place, cell: str) -> Read:
    if is_no(cell):
        return Read()
    text = without_yes(cell)
    codes, unread = languages_in(text)
    if codes and not unread:
        return Read([VersionValue(subtitles=tuple(codes), as_given=cell)])
    version = _versions(text)
    if version is not None:
        subtitles = version.subtitles or (
            version.spoken if version.kind is VersionKind.ORIGINAL else ()
        )
        return Read([replace(version, spoken=(), subtitles=subtitles)])
    if codes:
        return Read([VersionValue(subtitles=tuple(codes), as_given=cell)], unread)
    return Read(unread=[cell])


def _versions(cell: str) -> VersionValue | None:
    """Return a language version: languages around a word for subtitles, or any other notation."""
    return _around_sign(cell) or parse_version(cell)


def _around_sign(cell: str) -> VersionValue | None:
    sign = _sign().search(cell)
    if sign is None:
        return None
    spoken, left = languages_in(_OPENING.sub("", cell[: sign.start()]).strip(" ,;/+(–—-"))
    subtitles, right = languages_in(_AFTER.sub("", cell[sign.end() :]).strip(" ,;/+()–—-:"))
    if left or right or not subtitles:
        return None
    return VersionValue(spoken=tuple(spoken), subtitles=tuple(subtitles), as_given=cell)


_OPENING = re.compile(r"\s(?:with|w|mit|avec|con|com|met|z|ze|s|ve|and|und|et)\s*$", re.IGNORECASE)
_AFTER = re.compile(r"^\s*(?:in|auf|en|em|w|:)\s+", re.IGNORECASE)


@cache
def _sign() -> re.Pattern[str]:
    signs = sorted(read_list("columns")["subtitles"]["signs"], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, signs))})\w*\.?(?!\w)", re.IGNORECASE)


def _version(place: Place, cell: str) -> Read:
    version = _versions(cell)
    return Read([version]) if version else _spoken(place, cell)


def _genre(_place: Place, cell: str) -> Read:
    values: list[Value] = list(genres_in(cell))
    return Read(values, [] if values else [cell])


def _fact(column: str) -> Callable[[Place, str], Read]:
    def read(place: Place, cell: str) -> Read:
        if column in _COLUMN_OF_NOTE:
            is_bare = column == "note" and "note" in place.label.casefold()
            return Read([FactValue("note", cell if is_bare else f"{place.label}: {cell}")])
        return Read([FactValue(column, cell)])

    return read


def _age(_place: Place, cell: str) -> Read:
    return Read([FactValue("age_limit", cell)]) if _AGE.search(cell) else Read(unread=[cell])


def _premiere(_place: Place, cell: str) -> Read:
    if is_yes(cell) or is_no(cell):
        return Read(unread=[cell])  # says that it is one, not which
    return Read([FactValue("premiere", cell)])


def _awards(_place: Place, cell: str) -> Read:
    found = Read()
    for line in _LIST_LINES.split(cell):
        award = parse_award(line) if line else None
        if award is not None and award.prize:
            found.values.append(award)
        elif line:
            found.unread.append(line)
    return found


def _filmography(_place: Place, cell: str) -> Read:
    found = Read()
    for line in _LIST_LINES.split(cell):
        entry = parse_entry(line)
        entries = parse_entries(line) or ((entry,) if entry else ())
        found.values += entries
        if not entries and line:
            found.unread.append(line)
    return found


def _data(_place: Place, cell: str) -> Read:
    """Read a cell with country, year, length and the like in one."""
    found = Read()
    for piece in read_pieces(" / ".join(cell.split("\n"))):
        values = piece.values or _mixed(piece.text)
        found.values += values
        if not values:
            found.unread.append(piece.text)
        if piece.reason:
            found.reasons.append(piece.reason)
            found.sure = 80
    return found


_LENGTH = re.compile(
    r"\d{1,2}\s?(?:h|std\.?)\s?(?:\d{1,2}\s?(?:min\.?|m)?)?|\d{1,3}\s?(?:min\w*\.?|['’′])|\d{1,2}:\d\d"
)


def _mixed(text: str) -> tuple[Value, ...]:
    """Return what words without anything between them say: "Maroc 2020 1h12"."""
    found: list[Value] = []
    if (year := _YEAR.search(text)) and (value := parse_year(year[1])):
        found.append(value)
        text = f"{text[: year.start()]}, {text[year.end() :]}"
    if (length := _LENGTH.search(text)) and (seconds := seconds_in(length[0])):
        found.append(RunningTimeValue(seconds))
        text = f"{text[: length.start()]}, {text[length.end() :]}"
    countries, unread, _ = countries_in(text)
    return () if unread else (*countries, *found)


def _credits(_place: Place, cell: str) -> Read:
    """Read credits with their roles in the cell: "Music: Anna Berg; Sound: Leo Klein"."""
    found = Read()
    for line in _LIST_LINES.split(cell):
        parts = split_labelled(line) if line else []
        values = [value for label, text in parts for value in values_of_label(label, text)]
        found.values += values
        if line and not values:
            found.unread.append(line)
    return found


def _identifier(target: str, cell: str) -> Read:
    read = read_identifier(target.removeprefix(IDENTIFIER), cell)
    if read.said is not None:
        return Read(unread=[cell], reasons=[str(read.said)])
    return Read([FactValue(target, read.value)])


_READERS: dict[str, Callable[[Place, str], Read]] = {
    "director": _director,
    "country": _country,
    "year": _year,
    "completed": _year,
    "running_time": _length,
    "running_seconds": _seconds,
    "spoken": _spoken,
    "subtitles": _subtitles,
    "version": _version,
    "genre": _genre,
    "age_limit": _age,
    "premiere": _premiere,
    "awards": _awards,
    "filmography": _filmography,
    "data": _data,
    "credits": _credits,
    **{key: _fact(key) for key in ("colour", "aspect_ratio", "strand", *sorted(_COLUMN_OF_NOTE))},
}


def shared_out(cell: str, targets: Iterable[str], place: Place) -> Read:
    """Take a cell apart among several targets: "Germany, 2019", "Sound and music: Anna Berg"."""
    wanted = list(targets)
    if all(target.startswith(ROLE) or target == "director" for target in wanted):
        found = Read()
        for target in wanted:
            one = read_cell(place, target, cell)
            found.values += one.values
            found.unread = one.unread
        return found
    return _data(place, cell)
