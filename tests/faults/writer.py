"""A writer that edits, undoes, redoes and opens again, and says what it has promised.

Before each commit it says what the file may hold from now on, after it what it must hold. It
learns that past the document, from the engine's own event, so that undo, redo and the making of a
file are told as edits are.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from random import Random
from typing import cast

from sqlalchemy import Connection, Engine, event
from sqlmodel import Session

from festdesk.base.errors import InputProblem
from festdesk.editing.films import create_film, write_title
from festdesk.editing.texts import write_text
from festdesk.store.document import Document
from tests.acts import ACTS
from tests.faults.promises import State, line
from tests.store.dumping import rows_by_table

BEGUN = "begun"
Say = Callable[[str], object]

# Of a hundred steps; the rest open the file again.
_EDITS, _UNDOS, _REDOS = 62, 18, 15


def state_of(connection: sqlite3.Connection) -> State:
    """Return what a file holds, an act under way included."""
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM action").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    content = repr((version, rows_by_table(connection)))
    return State(seq, hashlib.sha256(content.encode()).hexdigest()[:24])


class Telling:
    """Says what is promised of the files of this process."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._states: dict[str, State] = {}
        # A file that is written under a name of its own, and the name it will bear.
        self.known_as: dict[str, str] = {}

    def before_commit(self, connection: Connection) -> None:
        """Say how the file may be from now on."""
        driver = cast("sqlite3.Connection", connection.connection.driver_connection)
        (_, _, path) = driver.execute("PRAGMA database_list").fetchone()
        name = Path(path).name
        self.may(self.known_as.get(name, name), state_of(driver))

    def may(self, name: str, state: State) -> None:
        """Say how a file may be from now on."""
        self._states[name] = state
        self._say(line("may", name, state))

    def must(self, name: str) -> State:
        """Say that what a file may be is now what it must be; return that."""
        state = self._states[name]
        self._say(line("must", name, state))
        return state


@contextmanager
def told(say: Say) -> Iterator[Telling]:
    """Have every commit of this process told."""
    telling = Telling(say)
    event.listen(Engine, "commit", telling.before_commit)
    try:
        yield telling
    finally:
        event.remove(Engine, "commit", telling.before_commit)


def long_card(session: Session, chance: Random) -> None:
    """Write a card whose texts take many pages: a commit that lasts."""
    film_id = create_film(session, year=chance.randrange(1900, 2021))
    write_title(session, film_id, "original", f"Film {chance.random()}")
    for language in ("en", "fr"):
        words = " ".join(f"word{chance.randrange(10_000)}" for _ in range(1200))
        write_text(session, "film_id", film_id, "synopsis", language, words)


def steps(path: Path, chance: Random, *, most: int | None = None) -> Iterator[Document]:
    """Open a file and take one step after another; yield the document after each."""
    document = Document.open(path)
    try:
        yield document
        for _ in count() if most is None else range(most):
            number = chance.randrange(100)
            if number < _EDITS:
                _edit(document, chance)
            elif number < _EDITS + _UNDOS:
                if document.undo_label:
                    document.undo()
            elif number < _EDITS + _UNDOS + _REDOS:
                if document.redo_label:
                    document.redo()
            else:
                document.close()
                document = Document.open(path)
            yield document
    finally:
        document.close()


def _edit(document: Document, chance: Random) -> None:
    act = chance.choice((*ACTS, long_card, long_card))
    try:
        with document.edit(act.__name__) as session:
            act(session, chance)
    except InputProblem:
        return  # what was chosen at random was refused, and nothing was written


def edit_until_killed(path: Path, seed: int, pipe: Pipe) -> None:
    """Edit a file for ever; what a process of its own runs."""
    pipe.send_bytes(BEGUN.encode())
    with told(lambda said: pipe.send_bytes(said.encode())) as telling:
        for _ in steps(path, Random(seed)):  # noqa: S311 -- a walk, no secret
            telling.must(path.name)
