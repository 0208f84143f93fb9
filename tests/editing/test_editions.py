"""The edition and its strands, as an editor changes them."""

from datetime import date
from typing import Any

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.editions import add_strand, change_edition, change_strand
from festdesk.store.document import Document


def test_the_edition_is_changed(document: Document) -> None:
    with document.edit("Edition") as session:
        change_edition(session, name=" Spring ", ends_on=date(2021, 3, 15), languages=("fr", "en"))
    edition = document.snapshot().edition
    assert (edition.name, edition.ends_on, edition.languages) == (
        "Spring",
        date(2021, 3, 15),
        ("fr", "en"),
    )


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"name": " "}, "An edition needs a name"),
        ({"ends_on": date(2021, 3, 1)}, "ends before it begins"),
        ({"languages": ()}, "at least one language"),
        ({"time_zone": "Moon/Crater"}, "“Moon/Crater” is no time zone"),
    ],
    ids=["name", "days", "languages", "zone"],
)
def test_what_does_not_go_together_is_refused(
    document: Document, values: dict[str, Any], says: str
) -> None:
    before = document.snapshot().edition

    def change() -> None:
        with document.edit("Edition") as session:
            change_edition(session, **values)

    with pytest.raises(InputProblem, match=says):
        change()
    assert document.snapshot().edition == before


def test_a_strand_has_a_name_in_each_language(document: Document) -> None:
    with document.edit("Strand") as session:
        first = add_strand(session, {"en": "Night", "fr": "Nuit"}, code="N")
        second = add_strand(session, {"en": "Day"})
        change_strand(session, first, colour="#003366")
    snapshot = document.snapshot()
    assert [strand.id for strand in snapshot.strands] == [first, second]
    assert (snapshot.strands[0].code, snapshot.strands[0].colour) == ("N", "#003366")
    assert snapshot.strand_name(first, "fr") == "Nuit"
    assert snapshot.strand_name(first, "de") == "Night"
