"""Words that are wrong, of another country, or not the house's; and what only looks so."""

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding
from festdesk.checks.wording.registered import CHECKS
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title
from tests.checks.wording_samples import SLIPS, TRAPS


def found_in(body: str, language: str = "en", *more: SQLModel) -> list[Finding]:
    """Return what these checks find in a synopsis."""
    text = row(Text, id="text", film_id="film", kind="synopsis", language=language, body=body)
    return all_found(snapshot_of(film(), title("Rain"), text, *more))


def all_found(snapshot: Snapshot) -> list[Finding]:
    return [finding for check in CHECKS for finding in check.find(snapshot)]


def mended(body: str, finding: Finding) -> str:
    """Return a text with the first mend of a finding in it."""
    mend = finding.mends[0]
    start, before = mend.start or 0, str(mend.before)
    assert body[start : start + len(before)] == before
    return body[:start] + str(mend.after) + body[start + len(before) :]


@pytest.mark.parametrize("language", SLIPS)
def test_slips_are_found_and_the_first_mend_settles_them(language: str) -> None:
    for body, code, wrong, right in SLIPS[language]:
        found = found_in(body, language)
        if not wrong:
            assert found == [], body
            continue
        assert (body, found[0].code) == (body, code)
        assert (body, found[0].mends[0].before, found[0].mends[0].after) == (body, wrong, right)
        rest = [one.code for one in found[1:]]
        assert [one.code for one in found_in(mended(body, found[0]), language)] == rest


@pytest.mark.parametrize("language", TRAPS)
def test_what_only_looks_like_a_slip_is_left_alone(language: str) -> None:
    found = {body: [str(one) for one in found_in(body, language)] for body in TRAPS[language]}
    assert {body: told for body, told in found.items() if told} == {}
