"""Venues as rows of a table, and what is typed or pasted there as values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import InputProblem
from festdesk.base.languages import language_name
from festdesk.base.numbers import read_number
from festdesk.base.offers import AnyOffer
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import Told, sentence
from festdesk.desktop.phrases import user_language
from festdesk.films.fields import language_offers, read_languages, split_words

if TYPE_CHECKING:
    from festdesk.screenings.tables import Venue
    from festdesk.snapshot import Snapshot

_MOST_MINUTES, _MOST_SEATS = 600, 100_000
_USUAL_FORMATS = ("DCP", "35 mm", "16 mm", "70 mm", "Blu-ray", "DVD", "File", "3D")
IN_ROW = sentence("Error", "Row {number} of what was pasted: {problem}")
KEYS = ("name", "short_name", "group_name", "seats", "turnaround_minutes", "formats",
        "promised_subtitles", "address", "note")  # fmt: skip


@dataclass(frozen=True, slots=True)
class VenueRow:
    """A venue with what else is said of it."""

    id: str
    venue: "Venue"
    group_name: str = ""
    promised_subtitles: tuple[str, ...] = ()


def venue_rows(snapshot: "Snapshot") -> list[VenueRow]:
    """Return the venues in their order."""
    found = []
    for venue in snapshot.venues:
        trait = snapshot.trait_of_venue(venue.id)
        if trait is None:
            found.append(VenueRow(venue.id, venue))
        else:
            row = VenueRow(venue.id, venue, trait.group_name, trait.promised_subtitles)
            found.append(row)
    return found


def languages_in_words(codes: Sequence[str]) -> str:
    """Return languages by their names in the user's language."""
    return ", ".join(language_name(code, user_language()) for code in codes)


def languages_to_offer() -> Sequence[AnyOffer]:
    """Return languages to complete from."""
    return language_offers(tuple(dict.fromkeys((user_language(), "en"))))


def formats_to_offer(snapshot: "Snapshot | None") -> Sequence[AnyOffer]:
    """Return the formats that venues, prints and screenings have, and the usual ones."""
    found: dict[str, str] = {}
    if snapshot is not None:
        for venue in snapshot.venues:
            found.update((fold(word), word) for word in venue.formats)
        for row in snapshot.table("filmprint").values():
            found.setdefault(fold(row.format), row.format)
        for screening in snapshot.screenings.values():
            word = screening.projection_format
            found.setdefault(fold(word), word)
    for word in _USUAL_FORMATS:
        found.setdefault(fold(word), word)
    return [word for word in found.values() if word]


def groups_to_offer(snapshot: "Snapshot | None") -> Sequence[AnyOffer]:
    """Return the groups venues are in."""
    rows = venue_rows(snapshot) if snapshot is not None else []
    return list(dict.fromkeys(row.group_name for row in rows if row.group_name))


def cell_words(key: str) -> Callable[[VenueRow], str]:
    """Return what shows a column of a venue."""

    def _show(row: VenueRow) -> str:
        if key == "group_name":
            return row.group_name
        if key == "promised_subtitles":
            return languages_in_words(row.promised_subtitles)
        value = getattr(row.venue, key)
        if key == "formats":
            return ", ".join(value)
        return "" if value is None else str(value)

    return _show


def read_cell(key: str, text: str) -> Any:  # noqa: ANN401 -- any column's value
    """Return the value of a column as it is stored.

    Raises:
        InputProblem: It cannot be kept.
    """
    if key == "seats":
        return read_number(text, most=_MOST_SEATS, empty=None)
    if key == "turnaround_minutes":
        return read_number(text, most=_MOST_MINUTES, empty=0)
    if key == "formats":
        return split_words(text)
    if key == "promised_subtitles":
        return read_languages(text)
    return tidy_line(text)


def read_pasted(text: str, heads: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the venues of rows from a spreadsheet; `heads` are the words above each column.

    A first row that holds such words says what stands where; else the columns are as here.

    Raises:
        InputProblem: A value cannot be kept; the sentence names its row.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    if not lines:
        return []
    named = {fold(words): key for key, words in heads.items()}
    first = [named.get(fold(tidy_line(cell)), "") for cell in lines[0]]
    has_heads = "name" in first
    keys: Sequence[str] = first if has_heads else KEYS
    found = []
    for number, line in enumerate(lines, 1):
        if has_heads and number == 1:
            continue
        values = {}
        for key, cell in zip(keys, line, strict=False):
            if key and (cell.strip() or key == "name"):
                try:
                    values[key] = read_cell(key, cell)
                except InputProblem as problem:
                    told = Told(problem.said, problem.facts)
                    raise InputProblem(IN_ROW, number=number, problem=told) from None
        if values.get("name"):
            found.append(values)
    return found
