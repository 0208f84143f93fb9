"""What the heads of columns say, in the words of several languages."""

import pytest

from festdesk.intake.tables.columns import read_head


@pytest.mark.parametrize(
    ("head", "targets"),
    [
        ("Project Title (Original Language)", ("original_title",)),
        ("title_en", ("international_title",)),
        ("Titel (DE)", ("translated_title",)),
        ("Name of the film", ("title",)),
        ("run_time", ("running_time",)),
        ("Laufzeit (min)", ("running_time",)),
        ("Duration in Min.", ("running_time",)),
        ("countries_of_origin", ("country",)),
        ("Réalisateur·rice", ("director",)),
        ("Regisseur:in", ("director",)),
        ("Director(s)", ("director",)),
        ("Director 2 Last Name", ("director+family",)),
        ("Regie Vorname", ("director+given",)),
        ("Surname", ("submitter+family",)),
        ("Drehbuch", ("role:screenplay",)),
        ("Director of Photography", ("role:cinematography",)),
        ("Sales Agent", ("role:world_sales",)),
        ("Title / Original title", ("title", "original_title")),
        ("Musik/Ton", ("role:music", "role:sound")),
        ("Land/Jahr", ("data",)),
        ("Vorführung 2 Datum", ("screening_date",)),
        ("Tytuł oryg.", ("original_title",)),
        ("4. País o países de producción", ("country",)),
        ("What is the title of your film?", ("title",)),
        ("How long is your film? (mm:ss)", ("running_time",)),
        ("Worum geht es in Ihrem Film?", ("synopsis",)),
        ("IMDb", ("identifier:imdb",)),
        ("Kino Vorführung 1", ("screening_venue",)),
        ("Name of my dog's vet", ()),
        ("x17", ()),
        ("", ()),
    ],
)
def test_head_tells_what_its_column_holds(head: str, targets: tuple[str, ...]) -> None:
    assert read_head(head).targets == targets


@pytest.mark.parametrize(
    ("head", "language", "number"),
    [
        ("Synopsis EN", "en", 0),
        ("Inhalt deutsch", "de", 0),
        ("English synopsis", "en", 0),
        ("Synopsis (Original Language)", "", 0),
        ("Screening 2 Date", "", 2),
        ("Writer #3", "", 3),
    ],
)
def test_head_tells_a_language_and_a_number(head: str, language: str, number: int) -> None:
    found = read_head(head)
    assert (found.language, found.number) == (language, number)


@pytest.mark.parametrize(
    "head",
    ["Email", "E-Mail-Adresse der Regie", "Phone number", "Date of birth", "Production Budget",
     "Vimeo password", "17. Contraseña", "Opłata licencyjna", "Judging Form: Average"],
)  # fmt: skip
def test_private_columns_are_told(head: str) -> None:
    found = read_head(head)
    assert (found.targets, found.is_private) == ((), True)
