"""The command intake on tables and documents: what is said before, done once, and never undone."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from festdesk.__main__ import main
from festdesk.command_line.speaking import KNOWN_PROBLEM
from festdesk.editing.films import change_film
from festdesk.editing.sources import keep_profile
from festdesk.intake.profiles import PageProfile
from festdesk.store.document import Document
from tests.builders import film_called, small_edition_file
from tests.intake.formats.making import paragraph, word
from tests.store.dumping import dump

HEADS = "Tracking Number,Title,Director,Year,Running time,Synopsis\n"
STORY = "A keeper counts the ships that no longer come. One night there is one too many of them."
SEA = f"FF1,The Quiet Sea,Ann Reed,2019,94 min,{STORY}\n"
HARBOUR = "FF2,The Harbour,Bo Ek,2020,12 min,\n"

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """Give a closed festival file with a small edition."""
    return small_edition_file(tmp_path)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Run the command intake and give its exit code and what it said on both outputs."""

    def run(*arguments: object) -> tuple[int, str, str]:
        status = main(["intake", *(str(argument) for argument in arguments)])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def table(folder: Path, *rows: str, name: str = "films.csv") -> Path:
    path = folder / name
    path.write_text(HEADS + "".join(rows), encoding="utf-8")
    return path


def test_a_table_is_told_by_what_is_in_it_and_read_row_by_row(said: Said, tmp_path: Path) -> None:
    path = table(tmp_path, SEA, HARBOUR, name="no ending")
    status, out, err = said("--json", path)
    assert (status, err) == (0, "")
    card = json.loads(out)
    assert card["kind"] == "spreadsheet"
    first, second = card["films"]
    assert (first["title"], first["directors"], first["runtime_min"]) == (
        "The Quiet Sea", ["Ann Reed"], 94,
    )  # fmt: skip
    assert second["title"] == "The Harbour"
    assert said(path)[1].startswith(f"{path}: table: 2 films, 2 titles, ")


def test_a_table_is_taken_in_as_one_act_and_its_films_are_known_again(
    said: Said, tmp_path: Path, edition: Path
) -> None:
    before = dump(edition)
    path = table(tmp_path, SEA, HARBOUR)
    status, out, err = said("--into", edition, path)
    assert (status, err) == (0, "")
    assert out.startswith(f"{path}: 2 new cards, 0 changed, 0 as before; table: 2 films, ")
    with Document.open(edition) as document:
        assert document.undo_label == "Take in films.csv"
    after = dump(edition)

    # The same again changes nothing, not even the history.
    assert said("--into", edition, path)[1].startswith(f"{path}: 0 new cards, 0 changed, 2 as")
    assert dump(edition) == after

    # What has changed in the table since changes on its card, even under another title.
    table(tmp_path, SEA.replace("94", "96"), HARBOUR.replace("The Harbour", "At the Harbour"))
    assert said("--into", edition, path)[1].startswith(f"{path}: 0 new cards, 2 changed, 0 as")
    with Document.open(edition) as document:
        film_id = film_called(document, "The Quiet Sea")
        assert [one.seconds for one in document.snapshot().running_times_of(film_id)] == [96 * 60]
        document.undo()
        document.undo()
    assert dump(edition) == before


def test_what_was_edited_stays_and_is_said(said: Said, tmp_path: Path, edition: Path) -> None:
    path = table(tmp_path, SEA, HARBOUR)
    said("--into", edition, path)
    with Document.open(edition) as document:
        film_id = film_called(document, "The Quiet Sea")
        with document.edit("Change the year") as session:
            change_film(session, film_id, year=2018)
    table(tmp_path, SEA.replace("2019", "2021"), HARBOUR)
    _, out, _ = said("--into", edition, path)
    assert out.startswith(f"{path}: 0 new cards, 0 changed, 2 as before")
    assert "  asked, and kept as it is: year of “The Quiet Sea”: “2018” here, “2021” there." in out
    with Document.open(edition) as document:
        assert document.snapshot().films[film_id].year == 2018


def test_a_dry_run_says_what_would_be_done_and_changes_nothing(
    said: Said, tmp_path: Path, edition: Path
) -> None:
    path = table(tmp_path, SEA, HARBOUR)
    said("--into", edition, path)
    before = edition.read_bytes()
    new = "FF3,New Film,Cy Poe,2021,7 min,\n"
    table(tmp_path, SEA.replace("94", "96"), HARBOUR, new)
    status, out, err = said("--into", edition, "--dry-run", path)
    assert (status, err) == (0, "")
    first, *lines = out.splitlines()
    assert first.startswith(f"{path}: dry run, nothing is changed: 1 new card, 1 changed, 1 as")
    same = "The last file had it under the same number"
    assert f"  “The Quiet Sea” ({same}, FF1.)" in lines
    assert "    changed: running time: “94” → “96”" in lines
    assert (
        "  “The Harbour” stays as it is (The last file had it under the same number, FF2.)" in lines
    )
    assert any(line.startswith("  new card “New Film · Cy Poe · 2021”: title") for line in lines)
    assert edition.read_bytes() == before

    _, out, _ = said("--into", edition, "--dry-run", "--json", path)
    told = json.loads(out)
    assert told["_films"] == []
    (changed,) = told["_cards"][0]["differences"]
    assert (changed["field"], changed["verdict"], changed["done"]) == (
        "running_time", "changed", "replace",
    )  # fmt: skip
    assert edition.read_bytes() == before


def test_a_dry_run_needs_a_file(said: Said, tmp_path: Path) -> None:
    status, out, err = said("--dry-run", table(tmp_path, SEA))
    assert (status, out) == (KNOWN_PROBLEM, "")
    assert "Name it with --into" in err


def test_a_mapping_is_a_ready_made_one_or_in_a_file(said: Said, tmp_path: Path) -> None:
    path = tmp_path / "films.csv"
    path.write_text("A,B\nThe Quiet Sea,Ann Reed\n", encoding="utf-8")
    mapping = tmp_path / "mine.json"
    columns = [{"head": "A", "targets": ["title"]}, {"head": "B", "targets": ["director"]}]
    mapping.write_text(json.dumps({"name": "Mine", "columns": columns}), encoding="utf-8")
    (film,) = json.loads(said("--json", "--mapping", mapping, path)[1])["films"]
    assert (film["title"], film["directors"]) == ("The Quiet Sea", ["Ann Reed"])

    ready = tmp_path / "export.csv"
    ready.write_text("Project Title,Directors\nThe Quiet Sea,Ann Reed\n", encoding="utf-8")
    (film,) = json.loads(said("--json", "--mapping", "filmfreeway", ready)[1])["films"]
    assert film["title"] == "The Quiet Sea"

    status, out, err = said("--mapping", "nobody's", path)
    assert (status, out) == (KNOWN_PROBLEM, "")
    assert "There is no mapping “nobody's”" in err
    assert "FilmFreeway" in err
    mapping.write_text("{}")
    assert said("--mapping", mapping, path)[0] == KNOWN_PROBLEM


def test_of_a_workbook_the_sheets_with_films_are_read(said: Said, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, rows in (
        ("Competition", [["Title", "Director", "Year"], ["The Quiet Sea", "Ann Reed", 2019]]),
        ("Notes", [["Who", "What"], ["Ann", "call back"]]),
        ("Panorama", [["Title", "Director", "Year"], ["The Harbour", "Bo Ek", 2020]]),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book.worksheets[0])
    path = tmp_path / "films.xlsx"
    book.save(path)
    _, out, _ = said(path)
    assert f"{path}, “Competition”: table: 1 film, " in out
    assert f"{path}, “Panorama”: table: 1 film, " in out
    assert "  note: Sheets without films were left aside: “Notes”.\n" in out


def test_pages_of_every_format_are_read_by_what_is_in_them(said: Said, tmp_path: Path) -> None:
    page = "The Quiet Sea\n\nDirected by Ann Reed\n\nPortugal, 2019, 94 min"
    html = "".join(f"<p>{line}</p>" for line in page.split("\n\n"))
    files = {
        "page.txt": page.encode("utf-16"),
        "page.html": html.encode(),
        "page.docx": word("".join(map(paragraph, page.split("\n\n")))),
        "page.rtf": b"{\\rtf1 " + page.replace("\n\n", "\\par ").encode() + b"}",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    _, out, _ = said("--json", *(tmp_path / name for name in files))
    for card in json.loads(out):
        assert card["kind"] == "film_page"
        assert (card["title"], card["directors"]) == ("The Quiet Sea", ["Ann Reed"])
        assert (card["year"], card["runtime_min"]) == (2019, 94)


def test_standard_input_may_be_a_table_too(
    said: Said, edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = io.TextIOWrapper(io.BytesIO((HEADS + SEA).encode("utf-16")))
    monkeypatch.setattr("sys.stdin", content)
    status, out, _ = said("--into", edition, "-")
    assert (status, out.split(";")[0]) == (0, "-: 1 new card, 0 changed, 0 as before")
    with Document.open(edition) as document:
        assert document.undo_label == "Take in standard input"


def test_a_name_that_is_surely_known_is_taken_for_it_and_another_is_asked_about(
    said: Said, tmp_path: Path, edition: Path
) -> None:
    path = table(tmp_path, SEA, HARBOUR)
    said("--into", edition, path)
    other = tmp_path / "other.csv"
    other.write_text(
        "Title,Director,Year\nA New One,A. Reed,2021\nAnother,Ek Bo,2022\n", encoding="utf-8"
    )
    _, out, _ = said("--into", edition, other)
    assert "  asked: the person “A. Reed” may be “Ann Reed”, and a new one was made." in out
    with Document.open(edition) as document:
        snapshot = document.snapshot()
        ids = [
            snapshot.directors_of(film_called(document, title))[0].person_id
            for title in ("The Harbour", "Another", "The Quiet Sea", "A New One")
        ]
        assert ids[0] == ids[1]
        assert ids[2] != ids[3]


def test_a_mapping_and_a_layout_that_are_kept_in_the_file_are_called_by_their_names(
    said: Said, tmp_path: Path, edition: Path
) -> None:
    columns = [{"head": "Nimi", "targets": ["title"]}, {"head": "Kuka", "targets": ["director"]}]
    layout = PageProfile("Harbour’s pages", frozenset({"label:x"}), ())
    with Document.open(edition) as document, document.edit("Keep") as session:
        mapping = json.dumps({"columns": columns})
        keep_profile(session, kind="table", name="Our sheet", mapping=mapping)
        keep_profile(session, kind="page", name=layout.name, mapping=layout.as_json())
    path = tmp_path / "films.csv"
    path.write_text("Nimi,Kuka\nThe Quiet Sea,Ann Reed\n", encoding="utf-8")
    arguments = ("--into", edition, "--dry-run", "--mapping")
    _, out, _ = said(*arguments, "our sheet", path)
    assert "  new card “The Quiet Sea · Ann Reed”: title (original), director\n" in out
    page = tmp_path / "page.txt"
    page.write_text("The Quiet Sea\n\nDirected by Ann Reed\n", encoding="utf-8")
    assert said(*arguments, layout.name, page)[0] == 0
    status, out, err = said(*arguments, layout.name, path)
    assert (status, out) == (KNOWN_PROBLEM, "")
    assert "is a layout of pages" in err


def test_a_column_that_is_left_aside_is_told_once_and_not_for_each_row(
    said: Said, tmp_path: Path
) -> None:
    path = tmp_path / "films.csv"
    path.write_text(
        "Title,Director,Student Project\nThe Quiet Sea,Ann Reed,No\nThe Harbour,Bo Ek,No\n",
        encoding="utf-8",
    )

    _, out, _ = said(path)

    assert out.count("Student Project") == 1
