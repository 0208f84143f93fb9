"""The texts that print, in the order of the programme: whose they are and where a jump leads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId, PersonId
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import directors_in_programme, film_name, shown_films
from festdesk.films.tables import PressText
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text


@dataclass(frozen=True, slots=True)
class Prose:
    """A text that prints: `table` and `row_id` name its row, whose words are its column "body".

    `film_id` is the card it stands on, `person_id` whose biography it is; nothing: neither.
    """

    subject: str
    place: Place
    language: str
    body: str
    kind: str
    table: str
    row_id: str
    film_id: FilmId | None = None
    person_id: PersonId | None = None


@once_per_snapshot
def all_prose(snapshot: Snapshot) -> tuple[Prose, ...]:
    """Return the texts of cards, stills, directors, strands and blocks, and press texts."""
    return tuple(_all_prose(snapshot))


def _all_prose(snapshot: Snapshot) -> Iterator[Prose]:
    for film in shown_films(snapshot):
        name = film_name(snapshot, film.id)
        yield from _bodies(snapshot.texts_of_film(film.id), name, "film", film.id, film.id)
        for still in snapshot.stills_of(film.id):
            yield from _bodies(snapshot.texts_of_still(still.id), name, "still", still.id, film.id)
        for written in snapshot.press_texts_of(film.id):
            yield _press(written, name)
    for person_id, film_id in directors_in_programme(snapshot).items():
        name, texts = snapshot.person_name(person_id), snapshot.texts_of_person(person_id)
        yield from _bodies(texts, name, "person", person_id, film_id)
    main = snapshot.languages[0]
    for strand in snapshot.strands:
        name, texts = snapshot.strand_name(strand.id, main), snapshot.texts_of_strand(strand.id)
        yield from _bodies(texts, f"“{name}”", "strand", strand.id)
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        name, texts = snapshot.block_name(block.id, main), snapshot.texts_of_block(block.id)
        yield from _bodies(texts, f"“{name}”", "block", block.id)


def _bodies(
    texts: Iterable[Text], subject: str, table: str, row_id: str, film_id: str = ""
) -> Iterator[Prose]:
    person_id = PersonId(row_id) if table == "person" else None
    for text in texts:
        place = Place(table, row_id, f"text:{text.kind}:{text.language}", film_id)
        yield Prose(
            subject, place, text.language, text.body, text.kind, "text", text.id,
            FilmId(film_id) if film_id and not person_id else None, person_id,
        )  # fmt: skip


def _press(written: PressText, subject: str) -> Prose:
    place = Place("presstext", written.id, "body", written.film_id)
    return Prose(
        subject, place, written.language, written.body, "", "presstext", written.id,
        written.film_id,
    )  # fmt: skip
