"""Blocks: several films shown in one slot, their order, their names and introductions."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, func, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import BlockId, FilmId
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.texts import write_text
from festdesk.films.tables import Film
from festdesk.screenings.tables import Block, BlockFilm, Screening

IN_IT_ALREADY = sentence("Error", "The block has this film already; a film stands in it once.")
NO_FILM = sentence("Error", "A block needs at least one film. Choose the films first.")


def make_block(session: Session, names: Mapping[str, str], film_ids: Sequence[FilmId]) -> BlockId:
    """Make a block of films in this order; `names` by language."""
    block = Block(place=rows.next_place(session, Block))
    session.add(block)
    session.flush()
    add_films_to_block(session, block.id, film_ids)
    for language, name in names.items():
        write_text(session, "block_id", block.id, "name", language, name)
    return block.id


def add_films_to_block(
    session: Session, block_id: BlockId, film_ids: Sequence[FilmId], *, before: str = ""
) -> list[str]:
    """Put films into a block before the row of that id, or after the last; return their rows' ids.

    Raises:
        InputProblem: One is in it already, or is named twice.
    """
    rows.get(session, Block, block_id)
    known = {part.film_id for part in _parts(session, block_id)}
    if known & set(film_ids) or len(set(film_ids)) < len(film_ids):
        raise InputProblem(IN_IT_ALREADY)
    first = rows.next_place(session, BlockFilm, block_id=block_id)
    made = []
    for place, film_id in enumerate(film_ids, first):
        rows.get(session, Film, film_id)
        part = BlockFilm(block_id=block_id, film_id=film_id, place=place)
        session.add(part)
        made.append(part.id)
    session.flush()
    if before:
        rows.put_before(session, BlockFilm, made, before, block_id=block_id)
    return made


def replace_film_in_block(session: Session, part_id: str, film_id: FilmId) -> None:
    """Show another film in the place of one.

    Raises:
        InputProblem: The block has it already.
    """
    part = rows.get(session, BlockFilm, part_id)
    others = (other for other in _parts(session, part.block_id) if other.id != part_id)
    if film_id in {other.film_id for other in others}:
        raise InputProblem(IN_IT_ALREADY)
    rows.change(session, BlockFilm, part_id, film_id=film_id)


def remove_films_from_block(session: Session, part_ids: Sequence[str]) -> None:
    """Take films out of their block; the block stays, even when none is left."""
    for part_id in part_ids:
        rows.remove(session, BlockFilm, part_id)


def order_block(session: Session, part_ids: Sequence[str]) -> None:
    """Show the films of a block in this order."""
    rows.reorder(session, BlockFilm, part_ids)


def write_block_text(
    session: Session, block_id: BlockId, kind: str, language: str, body: str
) -> None:
    """Write a block's name or introduction in a language; nothing takes it out."""
    rows.get(session, Block, block_id)
    write_text(session, "block_id", block_id, kind, language, body)


def change_block(session: Session, block_id: BlockId, *, note: str) -> None:
    """Write the note on a block for colleagues."""
    rows.change(session, Block, block_id, note=note)


def screenings_of_block(session: Session, block_id: BlockId) -> int:
    """Return how many screenings go with a block when it is deleted."""
    statement = select(func.count()).select_from(Screening).where(Screening.block_id == block_id)
    return int(session.exec(statement).one())


def delete_block(session: Session, block_id: BlockId) -> None:
    """Remove a block with its texts and its screenings; its films stay."""
    rows.remove(session, Block, block_id)


def _parts(session: Session, block_id: BlockId) -> Sequence[BlockFilm]:
    return session.exec(select(BlockFilm).where(BlockFilm.block_id == block_id)).all()
