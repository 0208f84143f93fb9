"""A program that has a festival file open beside another one, and edits when it is told to."""

import time
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from random import Random

from festdesk.base.errors import UndoProblem
from festdesk.editing.films import change_film
from festdesk.editing.screenings import add_venue
from festdesk.exchange.json_file import as_text
from festdesk.store.document import Document

# Between two acts. Without any, SQLite lets the one that has just written write again, and the
# other, which looks every tenth of a second, hardly comes to write at all.
LONGEST_PAUSE_SECONDS = 0.03


@dataclass(frozen=True, slots=True)
class Done:
    """What a program did: venues added, acts of anyone taken back, and how often it had to look."""

    added: tuple[str, ...]
    taken_back: tuple[str, ...]
    looked_first: int
    heard: tuple[str, ...]


def work_together(path: Path, me: str, pipe: Pipe) -> None:
    """Obey what comes through the pipe until "end"; a process of its own runs this.

    "edit 2.5" edits so many seconds without looking up, and answers with what it has `Done`;
    "add NAME" adds one venue, and answers with all venues it knows; "see" answers with everything.
    """
    with Document.open(path) as document:
        document.snapshot()
        heard: list[str] = []
        document.listen(lambda changes, _snapshot: heard.append(changes.label))
        pipe.send("ready")
        while (told := pipe.recv()) != "end":
            word, _, what = told.partition(" ")
            if word == "edit":
                pipe.send(_edit_for(document, me, float(what), heard))
            elif word == "add":
                _add_venue(document, what)
                pipe.send({venue.name for venue in document.snapshot().venues})
            else:
                pipe.send(as_text(document.snapshot()))


def _add_venue(document: Document, name: str) -> None:
    with document.edit(f"Add {name}") as session:
        add_venue(session, name)


def _edit_for(document: Document, me: str, seconds: float, heard: list[str]) -> Done:
    """Add venues, write the year of a film that the other writes too, take back now and then."""
    chance = Random(me)  # noqa: S311 -- a walk, no secret
    film_id = min(document.snapshot().films)
    added: list[str] = []
    taken_back: list[str] = []
    looked_first = 0
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(chance.uniform(0, LONGEST_PAUSE_SECONDS))
        what = chance.choice(["add", "add", "add", "year", "undo"])
        if what == "add":
            added.append(f"{me} {len(added)}")
            _add_venue(document, added[-1])
        elif what == "year":
            with document.edit(f"Year of {me}") as session:
                change_film(session, film_id, year=chance.randrange(1900, 2000))
        elif document.undo_label:
            try:
                taken_back.append(document.undo())
            except UndoProblem:
                looked_first += 1  # the other has edited since
    return Done(tuple(added), tuple(taken_back), looked_first, tuple(heard))
