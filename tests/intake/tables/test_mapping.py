"""Mappings are guessed, kept, and known again when a table has other columns."""

import json
from dataclasses import dataclass, replace

import pytest

from festdesk.base.errors import InputProblem
from festdesk.intake.tables.mapping import (
    TARGETS,
    Column,
    Mapping,
    fit_mapping,
    guess_mapping,
    ready_made,
)
from festdesk.intake.tables.sheet import Sheet
from festdesk.intake.tables.sheets import sheets_of


@dataclass
class Kept:
    """An intake profile as it is stored."""

    id: str
    name: str
    mapping: str


def sheet(text: str) -> Sheet:
    (found,) = sheets_of(text.encode(), "films.csv")
    return found


def targets(text: str) -> list[tuple[str, ...]]:
    return [column.targets for column in guess_mapping(sheet(text)).columns]


def test_columns_without_heads_are_told_by_what_stands_in_them() -> None:
    assert targets(
        'Der Weg,Maren Ade,2016,92 min,"Germany, France",tt1234567,https://vimeo.com/1\n'
        "Home,Ann Lee,2019,1:15:00,Japan,tt1234568,https://vimeo.com/2\n"
    ) == [
        ("title",), ("director",), ("year",), ("running_time",), ("country",),
        ("identifier:imdb",), ("trailer",),
    ]  # fmt: skip


def test_columns_together_tell_what_one_head_does_not() -> None:
    assert targets("Name,Film,Date,Time,Venue\nAnn,Home,1.5.,20:00,Rex\n") == [
        ("submitter",), ("title",), ("screening_date",), ("screening_time",), ("screening_venue",),
    ]  # fmt: skip
    assert targets("Film,Date,Time\nHome,2019-02-01,92\n") == [
        ("title",), ("screening_date",), ("screening_time",)
    ]  # fmt: skip
    assert targets("Film,Date,Length\nHome,2019-02-01,92\n") == [
        ("title",), ("completed",), ("running_time",)
    ]  # fmt: skip
    assert targets("Vorname,Nachname,Titel\nMaren,Ade,Alle Anderen\n") == [
        ("director+given",), ("director+family",), ("title",)
    ]  # fmt: skip


def test_one_head_twice_is_told_by_the_cells() -> None:
    assert targets("Name,Name,Director,Director\nIttra,Letter,Karm,Borg\n") == [
        ("title",), ("title",), ("director+given",), ("director+family",)
    ]  # fmt: skip
    assert targets("Titel,Kurztext\nA,Ein Haus.\n")[1] == ("synopsis",)
    assert targets("Titel,Kurztext,Inhalt\nA,Ein Haus.,Ein Haus steht.\n")[1] == ("logline",)


def test_numbers_that_count_the_rows_name_no_film() -> None:
    assert targets("Nr.,Titel\n1,A\n2,B\n3,C\n")[0] == ()
    assert targets("Nr.,Titel\n17,A\n4,B\n31,C\n")[0] == ("submission_id",)


def test_cells_correct_a_head_with_two_meanings() -> None:
    assert targets("Titel,Ton\nA,Dolby 5.1\n")[1] == ("sound_format",)
    assert targets("Titel,Sound\nA,Ann Lee\n")[1] == ("role:sound",)
    assert targets("Tytuł,Kopia\nA,DCP\nB,DCP\n")[1] == ("format",)


def test_ready_made_mappings_name_fields_that_there_are() -> None:
    for mapping in ready_made():
        assert {target for column in mapping.columns for target in column.targets} <= set(TARGETS)


def test_filmfreeway_drops_what_is_private() -> None:
    found = guess_mapping(
        sheet(
            "First Name,Email,Country,Tracking Number,Project Title,Submission Status,Rating,Mine\n"
            "A,b@c.example,France,FF1,Home,Undecided,3,x\n"
        )
    )
    assert (found.name, found.is_ready_made) == ("FilmFreeway", True)
    assert [c.head for c in found.columns if c.is_private] == [
        "Email", "Country", "Submission Status", "Rating",
    ]  # fmt: skip


def test_kept_mapping_is_known_again_with_its_columns_elsewhere_and_new_ones() -> None:
    first = guess_mapping(sheet("Titel,Kürzel,Jahr\nA,b,2001\n"))
    corrected = replace(first, name="Ours").with_column(1, Column("Kürzel", ("note",)))
    kept = Kept("p1", "Ours", corrected.as_json())

    again = guess_mapping(sheet("Jahr,Regie,Titel,Kürzel\n2002,Ann Lee,B,c\n"), [kept])

    assert (again.name, again.profile_id) == ("Ours", "p1")
    assert [column.targets for column in again.columns] == [
        ("year",), ("director",), ("title",), ("note",)
    ]  # fmt: skip
    assert guess_mapping(sheet("Film,Land\nA,Peru\n"), [kept]).profile_id == ""


def test_best_of_several_kept_mappings_counts_and_a_broken_one_is_passed_over() -> None:
    wide = Mapping("", (Column("Titel", ("title",)), Column("X", ("note",)), Column("Y")))
    less = Mapping("", (Column("Titel", ("title",)), Column("Z", ("synopsis",))))
    kept = [Kept("a", "A", "{"), Kept("b", "B", less.as_json()), Kept("c", "C", wide.as_json())]
    assert guess_mapping(sheet("Titel,X,Y\nA,b,c\n"), kept).profile_id == "c"


def test_mapping_of_a_table_without_heads_goes_by_places() -> None:
    kept = Mapping("", (Column("", ("director",)), Column("", ("title",))))
    found = fit_mapping(sheet("Ann Lee,Home,2001\n"), kept)
    assert [column.targets for column in found.columns] == [("director",), ("title",), ()]


def test_mapping_survives_its_json() -> None:
    mapping = Mapping(
        "Ours",
        (
            Column("Titel", ("title", "original_title")),
            Column("Synopsis", ("synopsis",), language="de"),
            Column("Kino 2", ("screening_venue",), number=2),
            Column("Mail", is_private=True),
            Column("Vorname", ("role:producer+given",)),
        ),
    )
    assert Mapping.of_json(mapping.as_json()) == mapping


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "it lists no columns"),
        ('{"columns": 1}', "it lists no columns"),
        ('{"columns": [1]}', "column 1 is not as it should be"),
        ('{"columns": [{"head": "A", "targets": "title"}]}', "column 1 is not as it should be"),
        ('{"columns": [{"head": "A", "targets": ["shoe"]}]}', "“shoe” in column 1 is no field"),
    ],
)
def test_broken_json_is_refused_in_a_sentence(text: str, why: str) -> None:
    with pytest.raises(InputProblem) as caught:
        Mapping.of_json(text)
    assert why in str(caught.value)
    assert json.dumps(str(caught.value))
