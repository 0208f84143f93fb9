"""Checks bear whatever an edition holds, say nothing of an empty one and little of a bare card."""

import logging
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import CHECKS, examine
from festdesk.checks.check import Check, of_films
from festdesk.checks.examining import Examination
from festdesk.films.tables import Film
from festdesk.snapshot import TABLES, Snapshot
from tests.acts import WORDS
from tests.builders import edition_row, film, small_edition, snapshot_of, title

ODD_WORDS = (
    *WORDS, "", " ", "\t\n\u2028", "((((([", "“" * 90, "1.2.3.4.5", "99999999999", "(2020)" * 40,
    "\u202eRain", "a\u0301" * 200, "Rain, and " * 900, "{subject} %s {0}",
    "born in 0000, died 9999",
)  # fmt: skip
ODD_NUMBERS = (0, 1, -1, 2_147_483_647, 10_000, 1895)
EDITIONS = 6


def test_an_empty_edition_has_nothing_to_be_looked_at() -> None:
    assert examine(snapshot_of(edition_row())).findings == ()


def test_a_card_with_nothing_but_a_title_is_no_storm() -> None:
    found = examine(snapshot_of(edition_row(), film(), title("Rain"))).findings
    assert len(found) <= 6
    assert all(finding.severity is not Severity.ERROR for finding in found)


def _odd(value: object, chance: Random) -> object:  # noqa: PLR0911 -- one for each type
    """Return another value of the same type, as a damaged or foreign file may hold it."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return chance.choice(ODD_NUMBERS)
    if isinstance(value, str):
        return chance.choice(ODD_WORDS)
    if isinstance(value, datetime):
        return value.replace(year=chance.choice([1, 1970, 9998]))
    if isinstance(value, date):
        return value.replace(year=chance.choice([1, 1970, 9998]))
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return tuple(chance.sample(ODD_WORDS, 3))
    return value


def _spoiled(snapshot: Snapshot, chance: Random) -> Iterator[SQLModel]:
    """Yield all rows, a value of every third another one, and some of them left out."""
    for model in TABLES:
        table: Any = model.__table__  # type: ignore[attr-defined]
        for row in snapshot.table(table.name).values():
            if chance.random() < 0.05 and table.name != "edition":
                continue  # what names it names nothing now
            values = dict(row._mapping)  # noqa: SLF001 -- SQLAlchemy's name for it
            columns = [c.name for c in table.columns if not (c.primary_key or c.foreign_keys)]
            if columns and chance.random() < 0.3 and table.name != "edition":
                column = chance.choice(columns)
                values[column] = _odd(values[column], chance)
            yield model(**values)


def test_no_check_breaks_down_on_odd_rows(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
    for number in range(EDITIONS):
        chance = Random(number)  # noqa: S311 -- no secret
        odd = Snapshot.of(_spoiled(snapshot, chance))
        examined = Examination().examine(odd)
        assert examined.failed == (), number
        for finding in examined.findings:
            str(finding)


BROKEN = Kind(
    "film.broken", Severity.HINT, sentence("Finding", "{film}"), sentence("Help", "."),
    sentence("Help", "."),
)  # fmt: skip


def _break_down(snapshot: Snapshot, card: Film) -> Iterator[Finding]:
    if card.year == 1999:
        raise ZeroDivisionError
    yield BROKEN.found(film=snapshot.titles_of(card.id))


@pytest.fixture
def with_broken() -> tuple[Check, ...]:
    return (of_films(_break_down, BROKEN), *CHECKS)


def test_a_check_that_breaks_down_takes_no_other_down_and_is_told_until_it_runs(
    with_broken: tuple[Check, ...], expected_log: list[logging.LogRecord]
) -> None:
    rows = (edition_row(), film(), title("Rain"))
    snapshot = snapshot_of(*rows, film("other", year=1999, place=1), title("Sun", "other"))
    examination = Examination(with_broken)
    examined = examination.examine(snapshot)
    assert examined.failed == (BROKEN.code,)
    assert [one.code for one in examined.findings].count(BROKEN.code) == 1
    assert len(examined.findings) - 1 == len(examine(snapshot).findings)
    assert "film.broken" in expected_log[0].getMessage()

    mended = snapshot.with_rows([film("other", year=2000, place=1)])
    examined = examination.examine(mended)
    assert examined.failed == ()
    assert [one.code for one in examined.findings].count(BROKEN.code) == 2
