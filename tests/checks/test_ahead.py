"""A second process looks through texts ahead: what is found is the same, whatever becomes of it."""

import io
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from festdesk.checks.ahead.asking import Untold, asked_at, functions_at, texts_of
from festdesk.checks.ahead.process import Ahead, begin
from festdesk.checks.catalogue import KINDS
from festdesk.checks.examined import Examined
from festdesk.checks.examining import Examination
from festdesk.checks.of_texts import FUNCTIONS
from festdesk.checks.texts.typography.looking import slips_of
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, Person
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text
from tests.builders import film, row, running_time, snapshot_of, title
from tests.checks.sentences_of_facts import RIGHT
from tests.checks.sentences_of_typography import SLIPS

FURTHER = (
    ("en", "She a staunch friend of the the king, recieved an pear of 90 minutes on 31 June 1961."),
    ("en", "The colour of the labor won at the 72nd Cannes Film Festival in 2014, a 1999 film."),
    ("de", "Der Film wurde seperat gezeigt; das Programm zeigt 7 Filme, er dauert 90 Minuten."),
)  # fmt: skip


def _edition() -> Snapshot:
    """Return an edition with a card for each sentence that is known to be right or wrong."""
    said = [(language, wrong) for _, language, wrong, _ in SLIPS]
    said += [(language, one) for language, some in RIGHT.items() for one in some]
    said += FURTHER
    rows: list[Any] = []
    for number, (language, body) in enumerate(said):
        id_ = f"film{number}"
        rows += [
            film(id_, year=1999, countries=("FR",)),
            title(f"Rain {number}", id_),
            running_time(90, id_),
        ]
        text = {"film_id": id_, "language": language, "body": body.removeprefix("SYNOPSIS ")}
        rows.append(row(Text, id=f"text{number}", kind="synopsis", **text))
    for language in ("en", "fr", "de"):  # a card with translations
        text = {"film_id": "film0", "language": language, "body": "Anna Berg, Rom."}
        rows.append(row(Text, id=f"logline-{language}", kind="logline", **text))
    rows += [row(Person, id="p", born_year=1950), row(NameForm, person_id="p", text="Anna Berg")]
    rows.append(row(Credit, film_id="film0", person_id="p", role="director", as_credited="A. Berg"))
    return snapshot_of(*rows)


@contextmanager
def _begun(snapshot: Snapshot) -> Iterator[Ahead]:
    ahead = begin(snapshot)
    assert ahead is not None
    try:
        yield ahead
    finally:
        ahead.end()


def _examined_afresh(snapshot: Snapshot) -> Examined:
    """Look at an edition as if nothing were known of its texts but what was told ahead."""
    for one in FUNCTIONS.values():
        one.remembered.cache_clear()
    return Examination().examine(snapshot)


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return _edition()


@pytest.fixture(scope="module")
def alone(snapshot: Snapshot) -> Examined:
    examined = _examined_afresh(snapshot)
    assert len(examined.findings) > 100
    return examined


def test_all_that_is_told_is_what_is_worked_out_here_and_is_asked_for(
    snapshot: Snapshot, alone: Examined
) -> None:
    texts = texts_of(snapshot)
    with _begun(snapshot) as ahead:
        ahead.give(snapshot)
        ahead.wait()
        told = {name: dict(one.told) for name, one in FUNCTIONS.items()}
        assert _examined_afresh(snapshot) == alone
        left = {name: len(one.told) for name, one in FUNCTIONS.items()}
    for one, settings in (pair for stage in asked_at(snapshot) for pair in stage):
        asked = [one.asked(text, settings) for text in texts]
        here = {given: one.remembered(*given) for given in asked}
        assert told[one.name] == here
        assert left[one.name] < len(here), f"{one.name}: no check asks as it was asked ahead"
    slips = [slip for found in told[f"{slips_of.__module__}.slips_of"].values() for slip in found]
    assert len(slips) > 100
    assert all(slip.kind is KINDS[slip.kind.code] for slip in slips)  # the very same objects
    assert sum(map(len, functions_at())) == len(FUNCTIONS) > 20
    assert not any(one.told for one in FUNCTIONS.values())


def test_nothing_is_waited_for(snapshot: Snapshot, alone: Examined) -> None:
    with _begun(snapshot) as ahead:
        ahead.give(snapshot)  # it has not loaded yet
        assert _examined_afresh(snapshot) == alone


@pytest.mark.skipif(sys.platform == "win32", reason="a signal ends it there in another way")
def test_one_that_is_gone_is_not_missed(snapshot: Snapshot, alone: Examined) -> None:
    with _begun(snapshot) as before, _begun(snapshot) as at_work:
        os.kill(before.process_id, signal.SIGKILL)
        before.give(snapshot)
        before.wait()
        at_work.give(snapshot)
        os.kill(at_work.process_id, signal.SIGKILL)
        at_work.wait()
        assert _examined_afresh(snapshot) == alone


def test_it_ends_at_once_and_for_good(snapshot: Snapshot) -> None:
    with _begun(snapshot) as ahead:
        ahead.give(snapshot)
        ahead.end()
        ahead.wait()
        assert not any(one.told for one in FUNCTIONS.values())
        assert not ahead.runs


def test_a_small_edition_and_a_single_core_have_none(
    snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert begin(snapshot_of(film(), title("Rain"))) is None
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert begin(snapshot) is None


def test_where_no_process_can_be_started_there_is_none(
    snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert begin(snapshot) is None


def test_the_program_itself_is_that_process_where_it_is_frozen(snapshot: Snapshot) -> None:
    texts = texts_of(snapshot)[:3]
    settings = [{one.name: given for one, given in stage} for stage in asked_at(snapshot)]
    broken = [*settings[:-1], dict.fromkeys(settings[-1])]
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "festdesk", "--worker", "ahead"],
        input=pickle.dumps(("en",)) + pickle.dumps((texts, broken)),
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    source, told = io.BytesIO(ran.stdout), list[Any]()
    while source.tell() < len(ran.stdout):
        told += pickle.load(source)  # noqa: S301 -- from our own program
    assert [(stage, number) for stage, number, _ in told] == [
        (0, 2), (0, 1), (0, 0), (1, 2), (1, 1), (1, 0)
    ]  # fmt: skip
    # What breaks down there says so, and is worked out where a check asks for it.
    at = [one.name for one in functions_at()[1]].index(f"{slips_of.__module__}.slips_of")
    assert told[-1][2][at] is Untold.BROKE_DOWN
    assert Untold.BROKE_DOWN not in told[0][2]
