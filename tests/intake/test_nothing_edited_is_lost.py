"""A FilmFreeway file imported twice with edits between: nothing that was edited is lost unasked.

Rows and edits are by chance, the same in each run. What an editor wrote, added, removed, put in
order or approved is still so after the second import, unless somebody was asked and said so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

import pytest
from sqlmodel import Session

from festdesk.base.ids import FilmId
from festdesk.editing import cards, films, texts
from festdesk.intake.accept import TableTaken, take_in_films
from festdesk.intake.cards import find_card
from festdesk.intake.comparing import (
    Difference,
    Take,
    Verdict,
    base_of,
    compare,
    taking_of,
)
from festdesk.intake.drafts import Reading
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheet import Sheet
from festdesk.intake.taking.reasons import SAYS_TWO_THINGS
from festdesk.snapshot import Snapshot
from festdesk.store.document import Document
from festdesk.texts.tables import TextStatus
from tests.builders import empty_edition

HEADS = (
    "Tracking Number", "Project Title", "Directors", "Synopsis", "Submitter Biography",
    "Duration", "Country of Origin", "Language", "Genres", "Completion Date", "Key Cast",
    "Writers", "Screenings / Awards", "Film Color", "Email", "Submission Status",
)  # fmt: skip
NAMES = ("Anna Berg", "Otto Lind", "Ida Holm", "Mia Falk", "Ugo Riva", "Lea Stern", "Pia Noor")
WORDS = ("river", "house", "train", "night", "snow", "letter", "garden", "harbour", "winter")
SEEDS = 4
FILMS = 4

Cells = dict[str, str]
# Says whether what an editor did is still so.
Still = Callable[[Snapshot], bool]


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    """Give one file for all walks; each has films of its own."""
    with empty_edition(tmp_path_factory.mktemp("walks")) as made:
        yield made


def sentence_of(chance: Random) -> str:
    """Return a sentence by chance, too unlike others to be taken for one of them."""
    return " ".join(chance.sample(WORDS, 6)).capitalize() + "."


def row_by_chance(chance: Random, seed: int, number: int) -> Cells:
    """Return the cells of a film."""
    title = f"{' '.join(chance.sample(WORDS, 2)).title()} {seed}{number}"
    day = f"{chance.randrange(2015, 2021)}-0{chance.randrange(1, 10)}-12"
    return dict(
        zip(
            HEADS,
            (
                f"FF{seed}{number}", title, chance.choice(NAMES), sentence_of(chance),
                sentence_of(chance), f"01:{chance.randrange(10, 60)}:00",
                chance.choice(("Portugal", "France, Spain")), "French",
                chance.choice(("Drama", "Comedy, Drama")), day,
                ", ".join(chance.sample(NAMES, 3)), chance.choice(NAMES),
                "Locarno, Jury Prize, 2019", "Color", "x@example.org", "In Consideration",
            ),
            strict=True,
        )
    )  # fmt: skip


def changed_by_chance(chance: Random, row: Cells, seed: int, number: int) -> Cells:
    """Return a row of the next export, some of whose cells say something else, or nothing."""
    other = row_by_chance(chance, seed, number)
    fixed = {"Tracking Number"}
    return {
        head: cell
        if head in fixed or chance.random() < 0.5
        else chance.choice((other[head], other[head], ""))
        for head, cell in row.items()
    }


@dataclass(frozen=True)
class Import:
    """A table held against the cards: its reading, and what would change for each film."""

    reading: Reading
    table: TableTaken
    cards: tuple[FilmId | None, ...]
    found: tuple[tuple[Difference, ...], ...]


def held_against(snapshot: Snapshot, cells: list[Cells]) -> Import:
    """Return what taking in a table would do."""
    rows_of_sheet = tuple((n, tuple(row[head] for head in HEADS)) for n, row in enumerate(cells, 2))
    sheet = Sheet("export.csv", HEADS, rows_of_sheet)
    mapping = guess_mapping(sheet)
    assert mapping.name == "FilmFreeway"
    reading = read_sheet(sheet, mapping)
    matches = [find_card(snapshot, film, reading) for film in reading.films]
    ids = tuple(found.film_id if found else None for found in matches)
    bases = [
        base_of(snapshot, film_id, sheet.name, keys=film.keys) if film_id else None
        for film_id, film in zip(ids, reading.films, strict=True)
    ]
    found = tuple(
        compare(snapshot, film_id, film, base)
        for film_id, film, base in zip(ids, reading.films, bases, strict=True)
    )
    aside = tuple(column.head for column in mapping.columns if not column.targets)
    return Import(reading, TableTaken(mapping.as_json(), aside), ids, found)


def take_in(
    document: Document, held: Import, cells: list[Cells], takes: list[dict[int, Take]]
) -> list[FilmId]:
    """Take a table in as it is proposed, but for `takes` of each film."""
    takings = [
        taking_of(film, film_id, found, chosen, cells=cells[film.first_line - 2])
        for film, film_id, found, chosen in zip(
            held.reading.films, held.cards, held.found, takes, strict=True
        )
    ]
    with document.edit("Import") as session:
        made = take_in_films(
            session, held.reading, takings, source_name="export.csv", came_as="table",
            table=held.table,
        )  # fmt: skip
    return [one for one in made if one is not None]


# What an editor does: each returns the field it is of, and how to tell that it is still so.


def _year(session: Session, _now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    films.change_film(session, film_id, year=1999)
    return "year", lambda later: later.films[film_id].year == 1999


def _no_genres(session: Session, _now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    films.change_film(session, film_id, genres=())
    return "genres", lambda later: later.films[film_id].genres == ()


def _title(session: Session, now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    title = now.titles_of(film_id)[0]
    cards.reword_title(session, title.id, "Edited Title")
    return "title", lambda later: later.titles_of(film_id)[0].text == "Edited Title"


def _synopsis(session: Session, _now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    named = ("film_id", film_id, "synopsis", "en")
    texts.write_text(session, *named, "Written here.")
    return "text", lambda later: body_of(later, film_id) == ("Written here.", TextStatus.DRAFT)


def _approve(session: Session, now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    body, _status = body_of(now, film_id)
    texts.set_status_of(
        session, "film_id", film_id, "synopsis", "en", TextStatus.APPROVED, by="marta"
    )
    return "text", lambda later: body_of(later, film_id) == (body, TextStatus.APPROVED)


def body_of(snapshot: Snapshot, film_id: FilmId) -> tuple[str, str]:
    """Return the film's synopsis and its status."""
    found = [(t.body, t.status) for t in snapshot.texts_of_film(film_id) if t.kind == "synopsis"]
    return found[0] if found else ("", "")


def _life(session: Session, now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    person = now.directors_of(film_id)[0].person_id
    assert person is not None
    texts.write_text(session, "person_id", person, "biography", "en", "Born here.")
    return "text", lambda later: "Born here." in {t.body for t in later.texts_of_person(person)}


def _character(
    session: Session, now: Snapshot, film_id: FilmId, chance: Random
) -> tuple[str, Still]:
    credit = chance.choice(now.credits_of(film_id))
    films.change_credit(session, credit.id, character="The mother")
    return "credit", lambda later: _credit(later, credit.id, "character") == "The mother"


def _rename(session: Session, now: Snapshot, film_id: FilmId, chance: Random) -> tuple[str, Still]:
    credit = chance.choice(now.credits_of(film_id))
    films.rename_credit(session, credit.id, "Zoe Quist")
    return "credit", lambda later: _credit(later, credit.id, "as_credited") == "Zoe Quist"


def _credit(snapshot: Snapshot, credit_id: str, column: str) -> str:
    """Return what a credit says; nothing where it has gone."""
    credit = snapshot.credits.get(credit_id)
    return str(getattr(credit, column)) if credit is not None else ""


def _uncredit(
    session: Session, now: Snapshot, film_id: FilmId, chance: Random
) -> tuple[str, Still]:
    credit = chance.choice([c for c in now.credits_of(film_id) if c.role == "cast"])
    name = credit.as_credited
    films.delete_credit(session, credit.id)
    return (
        "credit",
        lambda later: (
            name not in {c.as_credited for c in later.credits_of(film_id) if c.role == "cast"}
        ),
    )


def _add_credit(session: Session, _now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    made = films.add_credit(session, film_id, "Nora Added", "editor")
    return "credit", lambda later: made in later.credits


def _no_award(session: Session, now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    for award in now.awards_of(film_id):
        films.delete_award(session, award.id)
    return "award", lambda later: not later.awards_of(film_id)


def _order(session: Session, now: Snapshot, film_id: FilmId, _: Random) -> tuple[str, Still]:
    ids = [credit.id for credit in now.credits_of(film_id)]
    turned = [ids[0], *reversed(ids[1:])]
    films.reorder_credits(session, turned)

    def is_so(later: Snapshot) -> bool:
        left = [credit.id for credit in later.credits_of(film_id) if credit.id in turned]
        return left == [one for one in turned if one in left]

    return "order", is_so


EDITS = (
    _year, _no_genres, _title, _synopsis, _approve, _life, _character, _rename, _uncredit,
    _add_credit, _no_award, _order,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(SEEDS))
def test_what_an_editor_did_is_still_so_after_the_next_import(
    document: Document, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311 -- a walk, no secret
    first = [row_by_chance(chance, seed, number) for number in range(FILMS)]
    held = held_against(document.snapshot(), first)
    assert held.cards == (None,) * FILMS
    made = take_in(document, held, first, [{}] * FILMS)

    edited: list[tuple[FilmId, str, Still, str]] = []
    for film_id in made:
        for edit in chance.sample(EDITS, 3):
            now = document.snapshot()
            with document.edit("Edit") as session:
                field, still = edit(session, now, film_id, chance)
            # What a later edit of the same film has undone is not the import's doing.
            edited.append((film_id, field, still, edit.__name__))
    edited = [one for one in edited if one[2](document.snapshot())]

    second = [changed_by_chance(chance, row, seed, n) for n, row in enumerate(first)]
    held = held_against(document.snapshot(), second)
    answers: list[dict[int, Take]] = []
    answered: set[tuple[FilmId, str]] = set()
    for card, found in zip(held.cards, held.found, strict=True):
        asked = [n for n, one in enumerate(found) if one.verdict is Verdict.CONFLICT]
        chosen = {
            n: next(take for take in found[n].options if take is not Take.KEEP)
            for n in asked
            if chance.random() < 0.3
        }
        answers.append({**chosen})
        answered |= {(card, found[n].field) for n in chosen if card}
    take_in(document, held, second, answers)

    after = document.snapshot()
    lost = [
        name
        for film_id, field, still, name in edited
        if (film_id, field) not in answered and not still(after)
    ]
    assert lost == []
    third = held_against(after, second)
    asked_again = {
        (difference.field, difference.new)
        for found in third.found
        for difference in found
        if difference.verdict is Verdict.CONFLICT and difference.why != SAYS_TWO_THINGS.say()
    }
    assert asked_again == set()
