"""Material from outside is kept whole, and which value came from which line."""

from datetime import UTC, datetime

from festdesk.editing.films import delete_film
from festdesk.editing.sources import LONGEST_VALUE, keep_source, note_provenance
from festdesk.store.document import Document
from tests.builders import film_called

TAKEN_AT = datetime(2021, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_source_is_kept_as_it_came(document: Document) -> None:
    body = "  Stalker\r\n\r\n1979\t\0e\u0301 "
    with document.edit("Take in") as session:
        source_id = keep_source(session, body, taken_at=TAKEN_AT, name="page.txt")
    source = document.snapshot().sources[source_id]
    assert source.body == body.replace("\0", "")
    assert source.taken_at == TAKEN_AT


def test_a_value_says_where_it_came_from(document: Document) -> None:
    film_id = film_called(document, "Stalker")
    with document.edit("Take in") as session:
        source_id = keep_source(session, "Stalker\n1979", taken_at=TAKEN_AT, film_id=film_id)
        for field, value, lines in (("year", "1979", (2, 2)), ("note", "x" * 9000, (1, 2))):
            note_provenance(
                session,
                source_id,
                kind="film",
                row_id=film_id,
                field=field,
                value=value,
                lines=lines,
            )
    first, second = sorted(
        document.snapshot().provenance_of(film_id), key=lambda row: row.field, reverse=True
    )
    assert (first.field, first.value, first.first_line, first.last_line) == ("year", "1979", 2, 2)
    assert len(second.value) == LONGEST_VALUE
    assert document.snapshot().sources_of(film_id)[0].id == source_id


def test_a_source_outlives_its_card(document: Document) -> None:
    film_id = film_called(document, "Stalker")
    with document.edit("Take in") as session:
        source_id = keep_source(session, "Stalker", taken_at=TAKEN_AT, film_id=film_id)
    with document.edit("Delete film") as session:
        delete_film(session, film_id)
    assert document.snapshot().sources[source_id].film_id is None
