"""The same acts leave the same journal on either system, and either replays the other's."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import insert, select

from festdesk.base import ids
from festdesk.base.errors import InputProblem
from festdesk.editing import texts
from festdesk.editing.films import create_film
from festdesk.editing.stills import add_still
from festdesk.exchange.json_file import as_text
from festdesk.stills.tables import Picture
from festdesk.store.document import Document
from festdesk.store.journal import Action, Change, changes_of
from festdesk.store.undo import do_again, take_back
from tests.acts import ACTS, Act
from tests.builders import fill_small_edition, picture
from tests.store.systems import Files, Server, System, dump, past_the_store

ACTS_OF_A_WALK = 25
SAME_ID = "e" * 32

Same = Callable[[object], Random]


@pytest.fixture
def same(monkeypatch: pytest.MonkeyPatch) -> Same:
    """Give a source of chance that is the same for a step, as are ids and moments made after it."""
    digits = Random()  # noqa: S311 -- a walk, no secret
    monkeypatch.setattr(ids, "uuid4", lambda: UUID(int=digits.getrandbits(128)))
    monkeypatch.setattr(texts, "_now", lambda: datetime(2021, 3, 4, 12, tzinfo=UTC))

    def begin(step: object) -> Random:
        digits.seed(f"ids of {step}")
        return Random(f"chance of {step}")  # noqa: S311 -- a walk, no secret

    return begin


@pytest.fixture
def both(files: Files, server: Server, same: Same) -> Iterator[tuple[Document, Document]]:
    """Give the small edition twice, with the same ids: in a file and on a server."""
    same("edition")
    in_file = fill_small_edition(files.create(id=SAME_ID))
    same("edition")
    on_server = fill_small_edition(server.create(id=SAME_ID))
    with in_file, on_server:
        yield in_file, on_server


def _act(document: Document, act: Act, chance: Random) -> str:
    """Do an act, or what undo and redo would do now; return what came of it."""
    what = chance.random()
    if what < 0.1 and document.undo_label:
        return f"undo {document.undo()}"
    if what < 0.2 and document.redo_label:
        return f"redo {document.redo()}"
    try:
        with document.edit(act.__name__) as session:
            act(session, chance)
    except InputProblem as problem:
        return str(problem)
    return act.__name__


def _journal(system: System, document: Document) -> list[tuple[object, ...]]:
    """Return the acts and their changes; how far a cascade reached first is each system's own."""
    action, change = Action.__table__, Change.__table__  # type: ignore[attr-defined]
    with past_the_store(system, document) as connection:
        return [
            (
                *row[1:5],
                sorted(
                    (tuple(one)[2:] for one in connection.execute(
                        select(change).where(change.c.action_id == row.id)
                    )),
                    key=repr,
                ),
            )
            for row in connection.execute(select(action).order_by(action.c.seq))
        ]  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2])
def test_a_walk_of_acts_gives_the_same_edition_and_journal(
    both: tuple[Document, Document], files: Files, server: Server, same: Same, seed: int
) -> None:
    in_file, on_server = both
    first = dump(server, on_server)
    assert first == dump(files, in_file)
    for step in range(ACTS_OF_A_WALK):
        act = Random(f"{seed} {step}").choice(ACTS)  # noqa: S311 -- a walk, no secret
        outcomes = [_act(document, act, same((seed, step))) for document in both]
        assert outcomes[0] == outcomes[1]
        assert as_text(in_file.snapshot()) == as_text(on_server.snapshot()), outcomes[0]
    last = dump(server, on_server)
    assert last == dump(files, in_file)
    assert last != first
    assert _journal(files, in_file) == _journal(server, on_server)
    undone = 0
    while on_server.undo_label:
        assert on_server.undo() == in_file.undo()
        undone += 1
    assert dump(server, on_server) == dump(files, in_file)
    for _ in range(undone):
        assert on_server.redo() == in_file.redo()
    assert dump(server, on_server) == last
    assert dump(files, in_file) == last


@pytest.mark.parametrize("direction", ["to the server", "to the file"])
def test_a_journal_is_replayed_on_the_other_system(
    both: tuple[Document, Document], files: Files, server: Server, same: Same, direction: str
) -> None:
    source, here, there = (
        (both[0], files, server) if direction == "to the server" else (both[1], server, files)
    )
    for step in range(ACTS_OF_A_WALK):
        chance = same(step)
        _act(source, chance.choice(ACTS), chance)
    with source.edit("Add a picture") as session:
        add_still(session, picture(), film_id=create_film(session))
    held = dump(here, source)
    with there.create(id=SAME_ID) as target:
        begun = dump(there, target)
        with past_the_store(here, source) as connection, target.edit("Follow") as session:
            pictures = connection.execute(select(Picture.__table__)).all()  # type: ignore[attr-defined]
            for kept in pictures:
                session.execute(insert(Picture).values(kept._asdict()))
            actions = connection.execute(select(Action.id).order_by(Action.seq)).scalars().all()  # type: ignore[call-overload]
            journal = [changes_of(connection, action_id) for action_id in actions[1:]]
            for changes in journal:
                do_again(session.connection(), changes, label="Follow")
        assert dump(there, target) == held
        with target.edit("Go back") as session:
            for changes in reversed(journal):
                take_back(session.connection(), changes, label="Go back")
        assert dump(there, target) == begun
        target.undo()
        target.undo()
        assert dump(there, target) == begun
        target.redo()
        assert dump(there, target) == held
        assert len(journal) > ACTS_OF_A_WALK / 2
        assert len(pictures) > 0
