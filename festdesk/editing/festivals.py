"""Note how festivals count their editions, beside the list that festdesk has."""

import re
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editions.festivals import FIRST_YEAR, LAST_YEAR
from festdesk.editions.tables import KnownFestival

NO_NAME = sentence("Error", "Write at least one name by which texts call the festival.")
NO_YEAR = sentence("Error", "The first edition has a year from {first} to {last}.")
NO_SPAN = sentence(
    "Error",
    "“{word}” is no year without an edition. Write years such as 1968, or several as 1940-1945, "
    "with commas between them.",
)
_SPAN = re.compile(r"(\d{4})(?:\s*[-–—]\s*(\d{4}))?")


def add_festival(session: Session, **values: Any) -> str:  # noqa: ANN401 -- any column's value
    """Note a festival and return its id; columns are those of `KnownFestival`.

    Raises:
        InputProblem: It has no name or no first year, or a year without an edition is none.
    """
    festival = KnownFestival(**judged_festival(values))
    session.add(festival)
    session.flush()
    return festival.id


def change_festival(session: Session, festival_id: str, **values: Any) -> None:  # noqa: ANN401
    """Note a festival otherwise.

    Raises:
        InputProblem: As with `add_festival`, or it is no longer there.
    """
    rows.change(session, KnownFestival, festival_id, **judged_festival(values))


def remove_festivals(session: Session, festival_ids: Iterable[str]) -> None:
    """Forget festivals."""
    for festival_id in festival_ids:
        rows.remove(session, KnownFestival, festival_id)


def judged_festival(values: dict[str, Any]) -> dict[str, Any]:
    """Return columns of a festival as they are kept.

    Raises:
        InputProblem: As with `add_festival`.
    """
    read = dict(values)
    if "names" in read:
        names = tuple(dict.fromkeys(filter(None, map(tidy_line, read["names"]))))
        if not names:
            raise InputProblem(NO_NAME)
        read["names"] = names
    if "first_year" in read:
        year = read["first_year"]
        if not isinstance(year, int) or not FIRST_YEAR <= year <= LAST_YEAR:
            raise InputProblem(NO_YEAR, first=FIRST_YEAR, last=LAST_YEAR)
    if "skipped" in read:
        read["skipped"] = tuple(_span(word) for word in read["skipped"] if tidy_line(word))
    if "source" in read:
        read["source"] = tidy_line(read["source"])
    return read


def _span(word: str) -> str:
    """Return a year or a span of years as it is kept: "1968", "1940-1945"."""
    found = _SPAN.fullmatch(tidy_line(word))
    if found is None:
        raise InputProblem(NO_SPAN, word=word)
    first, last = int(found[1]), int(found[2] or found[1])
    if not FIRST_YEAR <= first <= last <= LAST_YEAR:
        raise InputProblem(NO_SPAN, word=word)
    return str(first) if first == last else f"{first}-{last}"
