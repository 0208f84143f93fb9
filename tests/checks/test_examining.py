"""What is looked at again after an act is enough: the findings are those of a fresh look.

FESTDESK_EXAMINED=1000 makes the walk so long.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

from sqlmodel import Session

from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding, Severity
from festdesk.checks.catalogue import KINDS, examine
from festdesk.checks.check import of_texts
from festdesk.checks.examined import Examined
from festdesk.checks.examining import Examination
from festdesk.checks.of_texts import FUNCTIONS, TOLD, forget_told
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.wording.twice import find_twice
from festdesk.editing import acceptance, house
from festdesk.editing.films import change_film
from festdesk.planning.judging import OFF
from festdesk.planning.reading import index_of, plan_of
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document
from tests.acts import ACTS
from tests.builders import new_small_edition, small_edition

ACTS_OF_A_WALK = int(os.environ.get("FESTDESK_EXAMINED", "60"))


def _accept(session: Session, chance: Random, examined: Examined) -> None:
    if examined.findings:
        one = chance.choice(examined.findings)
        facts = chance.choice([one.fingerprint, one.fingerprint, "of another day"])
        acceptance.accept_finding(session, one.code, one.subject, facts, reason="It is right.")


def _withdraw(session: Session, chance: Random, examined: Examined) -> None:
    if examined.accepted:
        _, accepted = chance.choice(examined.accepted)
        acceptance.withdraw_acceptance(session, accepted.id)


def _judge(session: Session, chance: Random, _examined: Examined) -> None:
    severity = chance.choice([*map(str, Severity), OFF, ""])
    limit = chance.choice([None, 1, 30])
    house.judge_check(session, chance.choice(sorted(KINDS)), severity=severity, limit=limit)


def _step(document: Document, chance: Random, examined: Examined) -> str:
    """Do an act of any kind, or take some back, or do them again; one may be refused."""
    number = chance.randrange(100)
    try:
        if number < 15:
            for _ in range(chance.randrange(1, 4)):
                document.undo() if chance.random() < 0.6 else document.redo()
            return "undo and redo"
        with document.edit("An act") as session:
            if number < 40:
                judge = chance.choice([_accept, _accept, _withdraw, _judge])
                judge(session, chance, examined)
                return judge.__name__
            act = chance.choice(ACTS)
            act(session, chance)
            return act.__name__
    except KnownError as refused:
        return str(refused)


def test_after_any_act_what_is_found_is_what_a_fresh_look_finds(tmp_path: Path) -> None:
    chance = Random(ACTS_OF_A_WALK)  # noqa: S311 -- a walk, no secret
    examination = Examination()
    done: list[str] = []
    with new_small_edition(tmp_path / "small.festdesk") as document:
        examined = examination.examine(document.snapshot())
        for _ in range(ACTS_OF_A_WALK):
            done.append(_step(document, chance, examined))
            if chance.random() < 0.3:
                continue  # several acts at once
            snapshot = document.snapshot()
            examined = examination.examine(snapshot)
            assert examined == examine(snapshot), done[-5:]
            assert index_of(snapshot).all() == plan_of(snapshot).all(), done[-5:]


def test_a_first_look_tells_how_far_it_has_come(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with small_edition(tmp_path) as document:
        examination = Examination(pause=lambda: None, tell=lambda done, of: told.append((done, of)))
        examination.examine(document.snapshot())
        parts = [done / of for done, of in told]
        assert parts == sorted(parts)
        assert parts[-1] > 0.9
        told.clear()
        film_id = next(iter(document.snapshot().films))
        with document.edit("Withdraw") as session:
            change_film(session, film_id, is_withdrawn=True)
        examination.examine(document.snapshot())
        assert told == []  # which takes some milliseconds


def test_a_first_look_takes_what_is_told_from_the_end_and_else_from_the_begin(
    tmp_path: Path,
) -> None:
    looked = list[str]()

    def look_and_ask(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
        find_twice(prose.body, prose.language)
        looked.append(prose.body)
        yield from ()

    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
    every = [one.body for one in all_prose(snapshot)]
    assert len(every) >= 4
    assert len(set(every)) == len(every)
    check = of_texts(look_and_ask, next(iter(KINDS.values())))
    for one in FUNCTIONS.values():
        one.remembered.cache_clear()
    TOLD.update(every[-2:])
    try:
        Examination((check,)).examine(snapshot)
    finally:
        forget_told()
    assert looked == [every[0], every[-1], every[-2], *every[1:-2]]
    assert not TOLD


def test_a_first_look_asks_last_what_may_be_told_ahead(tmp_path: Path) -> None:
    looked = list[str]()

    def look_and_ask(_snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
        find_twice(prose.body, prose.language)
        looked.append("asks")
        yield from ()

    def look(_snapshot: Snapshot, _prose: Prose) -> Iterator[Finding]:
        looked.append("asks nothing")
        yield from ()

    some_kind = next(iter(KINDS.values()))
    checks = of_texts(look_and_ask, some_kind), of_texts(look, some_kind)
    with small_edition(tmp_path) as document:
        snapshot = document.snapshot()
    for one in FUNCTIONS.values():
        one.remembered.cache_clear()
    Examination(checks).examine(snapshot)
    count = len(all_prose(snapshot))
    assert count > 1
    # That it asks is seen at the first text.
    assert looked == ["asks", *["asks nothing"] * count, *["asks"] * (count - 1)]
