"""Blocks: without films, with films that were withdrawn, with one film twice."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.subjects import film_name
from festdesk.screenings.rules import is_held
from festdesk.snapshot import Snapshot

EMPTY = Kind(
    "block.empty",
    Severity.WARNING,
    sentence("Finding", "The block {block} holds no film."),
    sentence(
        "Help",
        "A screening of it is planned, and the calendar would print a name with nothing behind it. "
        "Its length is not known.",
    ),
    sentence("Help", "Put the films into the block, or remove its screenings."),
    sentence("Help", "“Shorts 3”, 20:30, with no films in it."),
)
OF_WITHDRAWN = Kind(
    "block.of-withdrawn-film",
    Severity.WARNING,
    sentence("Finding", "The block {block} still holds {film}, which is withdrawn."),
    sentence(
        "Help",
        "The film does not print, and the length of the block, and so its end in the booklet, "
        "counts it.",
    ),
    sentence("Help", "Take it out of the block, or put the film back into the programme."),
    sentence("Help", "A block of six shorts, one of which was withdrawn."),
)
_TAKE_OUT = sentence("Mend", "Take {told} out of the block")


def find_blocks_wrong(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what is to be said of the blocks, in their order."""
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        name = f"“{snapshot.block_name(block.id, snapshot.languages[0])}”"
        films = snapshot.films_of_block(block.id)
        if not films and any(map(is_held, snapshot.screenings_of_block(block.id))):
            yield EMPTY.found(Place("block", block.id, "films"), block=name)
        for of_block in films:
            shown = snapshot.films.get(of_block.film_id)
            if shown is not None and shown.is_withdrawn:
                film = film_name(snapshot, of_block.film_id)
                away = Mend(
                    _TAKE_OUT, "blockfilm", of_block.id, "film_id", of_block.film_id, "",
                    act=MendAct.REMOVE, told=film,
                )  # fmt: skip
                place = Place("block", block.id, "films", of_block.film_id)
                yield OF_WITHDRAWN.found(place, block=name, film=film).offering(
                    away, apart=of_block.film_id
                )
