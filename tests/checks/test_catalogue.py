"""The list of checks is complete, every code is explained, and nothing of it changes a row."""

import re
from pathlib import Path

import pytest

from festdesk.base.findings import Kind, Severity
from festdesk.checks.catalogue import CHECKS, KINDS, run_checks
from festdesk.snapshot import Snapshot
from tests.builders import film, screening, small_edition, snapshot_of, title

BY_CODE = pytest.mark.parametrize("check", KINDS.values(), ids=lambda check: check.code)


@BY_CODE
def test_each_code_names_its_subject_and_is_explained(check: Kind) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z]+(-[a-z]+)*", check.code)
    for said in (check.explanation, check.remedy):
        assert said.context == "Help"
        assert said.text.endswith(".")


def test_no_code_is_there_twice() -> None:
    kinds = {id(kind): kind for check in CHECKS for kind in check.kinds}
    codes = [kind.code for kind in kinds.values()]
    assert len(set(codes)) == len(codes)
    assert set(codes) <= set(KINDS)


def test_findings_come_gravest_first_and_then_by_film() -> None:
    snapshot = snapshot_of(
        film("second", place=1),
        film("first", place=0),
        screening("late", film_id="second", venue_id=None),
        title("Last", "third"),
        film("third", place=2),
    )
    found = run_checks(snapshot)
    ranks = [list(Severity).index(finding.severity) for finding in found]
    assert ranks == sorted(ranks)
    errors = [finding.places[0].film for finding in found if finding.severity == Severity.ERROR]
    assert errors == ["first", "second"]
    warnings = [finding.places[0].film for finding in found if finding.severity == "warning"]
    assert warnings == ["first", "second", "second", "second", "third"]


def _dump(snapshot: Snapshot) -> dict[str, list[str]]:
    names = ("film", "title", "text", "credit", "screening", "filmographyentry", "person")
    return {name: sorted(map(repr, snapshot.table(name).values())) for name in names}


def test_checks_say_the_same_twice_and_change_nothing(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        before = _dump(snapshot)
        first = [str(finding) for finding in run_checks(snapshot)]
        assert [str(finding) for finding in run_checks(snapshot)] == first
        assert _dump(snapshot) == before


def test_the_findings_of_a_small_edition(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        found = [(f.code, str(f)) for f in run_checks(document.snapshot())]
    assert [
        said
        for code, said in found
        if not code.startswith(("film.still", "credit.usual", "venue."))
    ] == [
        "“Playtime”: nobody has said what these did: Jean Badal (Cinematography?).",
        "“Toni Erdmann” (2021-03-07 15:00) has no venue.",
        "“Stalker” stands in the filmography of Andrei Tarkovsky without a link to its card.",
        "“Playtime”: the synopsis is missing in German; it is there in English, French.",
        "“Toni Erdmann”: the synopsis is missing in German; it is there in English, French.",
    ]


def test_each_finding_speaks_of_a_row_that_is_there(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
        for finding in run_checks(snapshot):
            assert finding.places
            for place in finding.places:
                assert place.id in snapshot.table(place.kind)
                assert not place.film or place.film in snapshot.films
