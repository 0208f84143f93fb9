"""The commands as their users run them: real files, what is said, and the exit code."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from festdesk.__main__ import main
from festdesk.booklet.export import prepare_job
from festdesk.checks.catalogue import run_checks
from festdesk.checks.labels import KINDS
from festdesk.command_line.running import COMMANDS
from festdesk.command_line.speaking import KNOWN_PROBLEM
from festdesk.editing.acceptance import accept_findings, withdraw_acceptances
from festdesk.editing.books import add_output_profile
from festdesk.editing.charges import put_in_charge
from festdesk.editing.films import create_film
from festdesk.editing.house import judge_check
from festdesk.editing.outputs import blockers_in
from festdesk.editing.screenings import plan_screening
from festdesk.editing.stills import add_still
from festdesk.editions.house_style import HouseStyle, StyleCheck, StyleField
from festdesk.editions.style_json import write_style
from festdesk.store.backups.keeping import backups_of_path, opened_backup
from festdesk.store.document import Document
from tests.builders import (
    add_film,
    at,
    film_called,
    make_document,
    picture,
    small_edition_file,
)
from tests.store.dumping import dump

PROJECT = Path(__file__).resolve().parents[1]

PAGE = """\
The Quiet Harbour
Directed by Ann Reed
Portugal, 2019 / 94 min / Portuguese OV with English subt. / Drama

Fri 05/03 18:00 Scala

A lighthouse keeper counts the ships that no longer come, and one night there is one too many.
He rows out to it with his daughter, and what they find on board is a piano, a cat and a letter.
"""


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """Give a closed festival file with a small edition."""
    return small_edition_file(tmp_path)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command and give its exit code and what it said on both outputs."""

    def run(*arguments: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return run


Said = Callable[..., tuple[int, str, str]]


def run_alone(*arguments: object, **more: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
    """Run a command in a process of its own."""
    return subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-m", "festdesk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=100,
        cwd=PROJECT,
        **more,
    )


def assert_problem(result: tuple[int, str, str], *, says: str) -> None:
    """One sentence on standard error, nothing else, exit code 2."""
    status, out, err = result
    assert (status, out) == (KNOWN_PROBLEM, "")
    assert err.startswith("festdesk: ")
    assert says in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


# Help and version


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)], ids=["help", "version"])
def test_help_and_version_load_neither_the_orm_nor_qt(arguments: tuple[str, ...]) -> None:
    program = (
        "import sys; from festdesk.__main__ import main; main(sys.argv[1:]); "
        "slow = {'sqlmodel', 'sqlalchemy', 'pydantic', 'PySide6', 'typst', 'babel', 'PIL'}; "
        "sys.exit(str(slow & set(sys.modules)) if slow & set(sys.modules) else 0)"
    )
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", program, *arguments], check=False, capture_output=True, cwd=PROJECT
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_in_finished_sentences(said: Said, name: str) -> None:
    status, out, err = said(name, "--help")
    assert (status, err) == (0, "")
    assert f"usage: festdesk {name}" in out
    assert COMMANDS[name][0].endswith(".")


def test_the_help_names_every_command(said: Said) -> None:
    _, out, _ = said("--help")
    assert all(f"    {name} " in out for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("new",), "The following arguments are required: FILE, --name, --from, --to."),
        (("check",), "“festdesk check --help” tells more."),
        (("booklet", "a", "--output", "b", "--product", "poster"), "Argument --product"),
        (("--nonsense",), "“festdesk --help” tells more."),
    ],
    ids=["nothing given", "no file", "no such profile", "no such option"],
)
def test_a_wrong_command_gets_one_sentence(
    said: Said, arguments: tuple[str, ...], says: str
) -> None:
    assert_problem(said(*arguments), says=says)


def test_without_a_screen_the_window_says_so() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    without = {name: value for name, value in os.environ.items() if name not in hidden}
    ran = run_alone("spring.festdesk", env=without)
    assert ran.returncode == KNOWN_PROBLEM
    assert ran.stderr.startswith("festdesk: There is no screen to open a window on.")


# new


def test_new_makes_a_file_that_holds_what_was_said(said: Said, tmp_path: Path) -> None:
    path = tmp_path / "spring.festdesk"
    result = said(
        "new", path, "--name", "Spring “21”", "--from", "2021-03-04", "--to", "2021-03-14",
        "--languages", "en,French", "de", "--timezone", "Europe/Luxembourg",
    )  # fmt: skip
    assert result == (
        0,
        f"Made “{path}” for Spring “21”, 2021-03-04 to 2021-03-14.\n",
        "",
    )
    with Document.open(path) as document:
        made = document.snapshot().edition
    assert (made.name, made.languages, made.time_zone) == (
        "Spring “21”",
        ("en", "fr", "de"),
        "Europe/Luxembourg",
    )


NEW = {"--name": "A", "--from": "2021-03-04", "--to": "2021-03-14", "--timezone": "Europe/Paris"}


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--from", "4 March", "“4 March” is no date. Write year, month and day"),
        ("--to", "2021-02-30", "“2021-02-30” is no date."),
        ("--to", "2021-03-01", "The edition ends before it begins."),
        ("--to", "9999-12-31", "The edition would last 2914207 days; a year is the most."),
        ("--name", "  ", "An edition needs a name."),
        ("--languages", "en,klingonese", "“klingonese” is no language"),
        ("--timezone", "Mars/Base", "“Mars/Base” is no time zone."),
    ],
    ids=["words", "no such day", "wrong order", "too long", "no name", "language", "zone"],
)
def test_new_refuses_what_cannot_be(
    said: Said, tmp_path: Path, option: str, value: str, says: str
) -> None:
    options = [word for pair in (NEW | {option: value}).items() for word in pair]
    assert_problem(said("new", tmp_path / "a.festdesk", *options), says=says)
    assert list(tmp_path.iterdir()) == []


def test_new_never_takes_the_place_of_a_file(said: Said, edition: Path) -> None:
    content = edition.read_bytes()
    options = [word for pair in NEW.items() for word in pair]
    assert_problem(said("new", edition, *options), says="exists already")
    assert edition.read_bytes() == content


# sample


def test_sample_makes_an_edition_to_look_around_in(said: Said, tmp_path: Path) -> None:
    path = tmp_path / "sample.festdesk"
    status, out, err = said("sample", path)
    assert (status, err) == (0, "")
    assert out.startswith(f"Made “{path}” with ")
    with Document.open(path) as document:
        assert len(document.snapshot().films) >= 12
    content = path.read_bytes()
    assert_problem(said("sample", path), says="exists already")
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="no limit can be set there")
def test_a_sample_for_which_there_is_no_room_leaves_nothing(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 -- not on Windows

    enough_for_an_edition_bytes = 1_000_000
    limits = (enough_for_an_edition_bytes, resource.RLIM_INFINITY)
    result = run_alone(
        *("sample", tmp_path / "sample.festdesk"),
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, limits),
    )
    assert_problem((result.returncode, result.stdout, result.stderr), says="cannot be made: ")
    assert list(tmp_path.iterdir()) == []


# check


def test_check_lists_findings_and_passes_where_none_is_an_error(said: Said, edition: Path) -> None:
    content = edition.read_bytes()
    status, out, err = said("check", edition)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == (
        "To look at    “Playtime”: nobody has said what these did: Jean Badal (Cinematography?).  "
        "[Role unknown: credit.role-unknown]"
    )
    assert lines[-1].startswith("0 block print, 2 should be looked at, ")
    assert edition.read_bytes() == content


def test_check_fails_where_something_blocks_print(said: Said, tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, director="Ann Reed")
        path = document.path
    status, out, _ = said("check", path, "--json")
    assert status == 1
    found = json.loads(out)
    assert found["counts"]["error"] == 1
    assert found["findings"][0] == {
        "code": "film.title-missing",
        "severity": "error",
        "kind_label": "No title",
        "severity_label": "Blocks print",
        "message": "[Ann Reed] has no title.",
        "facts": {"film": "[Ann Reed]"},
        "places": [{"kind": "film", "id": film_id, "field": "title", "film": film_id}],
        "responsible": "",
    }


def test_check_narrows_and_writes_a_report_for_colleagues(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    with Document.open(edition) as document:
        stalker = film_called(document, "Stalker")
        document.act("Hand over", lambda session: put_in_charge(session, [stalker], "=Ann"))
        found = [one for one in run_checks(document.snapshot()) if one.places[0].film == stalker]
        with document.edit("Accept") as session:
            accept_findings(session, found[:1], reason="It stays", by="Ben")
    status, out, _ = said("check", edition, "--film", "stalker", "--accepted", "--json")
    told = json.loads(out)
    assert status == 0
    assert [one["message"] for one in told["findings"]] == [str(one) for one in found[1:]]
    assert {one["responsible"] for one in told["findings"]} == {"=Ann"}
    assert [one["accepted"]["reason"] for one in told["accepted"]] == ["It stays"]

    table, pages = tmp_path / "report.csv", tmp_path / "report.pdf"
    narrowed = ("check", edition, "--film", "Stalker", "--accepted", "--output")
    assert said(*narrowed, table)[1] == f"Wrote {len(found)} findings to “{table}”.\n"
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    assert rows[0][:4] == ["Severity", "Film", "Kind", "What"]
    assert {row[0] for row in rows[1:]} <= {"Blocks print", "To look at", "Hint"}
    assert {row[2] for row in rows[1:]} == {str(KINDS[one.code]) for one in found}
    assert {row[5] for row in rows[1:]} == {"'=Ann"}
    assert rows[-1][7].startswith("It stays (Ben, ")
    said(*narrowed, pages)
    with pikepdf.open(pages) as pdf:
        assert len(pdf.pages) == 1
    assert_problem(said(*narrowed, tmp_path / "report.doc"), says="says by its name no format")
    assert_problem(said("check", edition, "--kind", "odd"), says="There is no kind of finding")


def test_check_looks_with_the_style_in_a_file_and_leaves_the_edition_as_it_is(
    said: Said, tmp_path: Path
) -> None:
    with make_document(tmp_path) as document:
        add_film(document, director="Ann Reed")
        with document.edit("Tune") as session:
            judge_check(session, "film.title-missing", severity="hint", limit=None)
        path = document.path
    before, style = path.read_bytes(), tmp_path / "our.festdesk-style.json"
    assert said("check", path)[0] == 0
    style.write_bytes(
        write_style(HouseStyle("Ours", {"later.code": StyleCheck("off")})).replace(
            b'"settings": {}', b'"settings": {"later.setting": "1"}'
        )
    )
    status, out, err = said("check", path, "--style", style)
    assert status == 1
    assert "Blocks print  [Ann Reed] has no title." in out
    assert "The setting “later.setting” is not known here and was left out." in err
    assert path.read_bytes() == before
    cards = HouseStyle("Cards", fields={"colour": StyleField(required_from="draft")})
    style.write_bytes(write_style(cards))
    _, out, _ = said("check", path, "--style", style)
    assert "lacks what that requires: colour." in out
    assert "lacks what that requires: colour." not in said("check", path)[1]
    style.write_bytes(b"")
    assert_problem(said("check", path, "--style", style), says="This is no house style")
    assert_problem(said("check", path, "--style", tmp_path / "no"), says="cannot be read")


def test_check_explains_a_kind_without_a_file(said: Said) -> None:
    status, out, err = said("check", "--explain", "film.title-missing")
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "No title [film.title-missing]: Blocks print"
    assert "What helps: " in out


@pytest.mark.parametrize("command", ["check", "export", "booklet", "intake"])
def test_what_is_no_festival_file_is_said_and_left_alone(
    said: Said, tmp_path: Path, command: str
) -> None:
    path, page = tmp_path / "notes.festdesk", tmp_path / "page.txt"
    path.write_text("Not a database. " * 500)
    page.write_text(PAGE)
    content = path.read_bytes()
    arguments: dict[str, tuple[object, ...]] = {
        "check": (path,),
        "export": (path, "--as", "json", "--output", tmp_path / "out.json"),
        "booklet": (path, "--output", tmp_path / "out.pdf"),
        "intake": ("--into", path, page),
    }
    assert_problem(said(command, *arguments[command]), says="is not a festdesk file")
    assert path.read_bytes() == content
    assert sorted(found.name for found in tmp_path.iterdir()) == [path.name, page.name]


# export


def test_export_writes_the_edition_for_others(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "edition.json"
    target.write_text("the export of yesterday")
    assert said("export", edition, "--as", "json", "--output", target) == (0, "", "")
    made = json.loads(target.read_text(encoding="utf-8"))
    assert [film["titles"][0]["text"] for film in made["films"]][:2] == ["Stalker", "Playtime"]
    assert sorted(found.name for found in tmp_path.iterdir()) == [target.name, edition.name]


def test_export_writes_all_filmographies_as_one_table(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    out = tmp_path / "films.csv"
    code, _, _ = said("export", str(edition), "--as", "filmographies", "--output", str(out))
    assert code == 0
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Person,Year,Until,As given,Title,")
    assert len(lines) > 1


def test_an_edition_is_never_overwritten_by_an_export(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    content = edition.read_bytes()
    link = tmp_path / "link.json"
    link.symlink_to(edition)
    for target in (edition, link):
        result = said("export", edition, "--as", "json", "--output", target)
        assert_problem(result, says="is a festival file and would be lost")
    assert_problem(said("booklet", edition, "--output", edition), says="would be lost")
    other = make_document(tmp_path, "without a suffix")
    other.close()
    result = said("export", edition, "--as", "json", "--output", other.path)
    assert_problem(result, says="is a festival file and would be lost")
    assert edition.read_bytes() == content


def test_the_calendar_is_written_in_every_format(said: Said, edition: Path, tmp_path: Path) -> None:
    for name in ("ics", "csv", "xlsx", "frab-json", "frab-xml", "jsonld"):
        target = tmp_path / f"calendar.{name}"
        assert said("export", edition, "--as", name, "--output", target) == (0, "", "")
        assert target.stat().st_size > 500
    assert (tmp_path / "calendar.ics").read_bytes().count(b"BEGIN:VEVENT") == 5


def test_a_calendar_is_written_for_each_venue(said: Said, edition: Path, tmp_path: Path) -> None:
    folder = tmp_path / "venues"
    outcome = said("export", edition, "--as", "ics", "--output", folder, "--each", "venue")

    assert outcome == (0, "", "")
    assert sorted(path.name for path in folder.iterdir()) == ["cinema-rex.ics", "scala.ics"]
    result = said("export", edition, "--as", "ics", "--output", edition, "--each", "venue")
    assert_problem(result, says="Give the name of a folder")
    result = said(
        "export", edition, "--as", "ics", "--output", tmp_path / "x.ics", "--venue", "Roxy"
    )
    assert_problem(result, says="There is no venue “Roxy” in this edition; there are: Scala")


def test_what_cannot_be_written_is_said(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "out.json"
    result = said("export", edition, "--as", "json", "--output", target)
    assert_problem(result, says=f"“{target}” cannot be written: ")
    for command in (("export", "--as", "json"), ("booklet",)):
        result = said(command[0], edition, *command[1:], "--output", tmp_path)
        assert_problem(result, says=f"“{tmp_path}” is a folder. Give the name of a file")
    assert [found.name for found in tmp_path.iterdir()] == [edition.name]


# intake


def test_intake_says_in_one_line_what_it_understood(said: Said, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    status, out, err = said("intake", page)
    assert (status, err) == (0, "")
    first = out.splitlines()[0]
    assert first.startswith(f"{page}: film page: ")
    for understood in ("title", "director", "year", "running time", "screening", "synopsis"):
        assert understood in first


def test_intake_lists_what_it_did_not_understand(said: Said, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE + "\nxqzt 77 ## vvv\n", encoding="utf-8")
    _, out, _ = said("intake", page)
    assert "  line 10 was not understood: xqzt 77 ## vvv\n" in out


def test_intake_shows_the_first_of_many_lines_it_did_not_understand(
    said: Said, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE + "\n\n" + "\n\n".join(f"?? {n} ??" for n in range(500)))
    _, out, _ = said("intake", page)
    assert len(out.splitlines()) < 30
    assert "more lines were not understood; “--json” lists them all." in out


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are text there")
def test_a_file_whose_name_is_no_text_is_taken_in(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    page = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff page.txt"))
    page.write_text(PAGE, encoding="utf-8")
    status, out, err = said("intake", "--into", edition, page)
    assert (status, err) == (0, "")
    assert "1 new card" in out


def test_intake_as_json_is_one_object_for_one_text_and_a_list_for_several(
    said: Said, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    _, one, _ = said("intake", "--json", page)
    _, two, _ = said("intake", "--json", page, page)
    card = json.loads(one)
    assert card["kind"] == "film_page"
    assert (card["title"], card["year"], card["runtime_min"]) == ("The Quiet Harbour", 2019, 94)
    assert json.loads(two) == [card, card]


def test_the_state_before_an_intake_is_kept(edition: Path, tmp_path: Path, said: Said) -> None:
    before = dump(edition)
    text = tmp_path / "page.txt"
    text.write_text(PAGE, encoding="utf-8")
    code, _, complaints = said("intake", "--into", edition, text)
    assert (code, complaints) == (0, "")
    (backup,) = backups_of_path(edition)
    assert backup.reason == "import"
    with opened_backup(backup) as path:
        assert dump(path) == before | {"search_doc": []}


def test_a_data_folder_that_cannot_be_written_does_not_hinder_an_intake(
    edition: Path, tmp_path: Path, said: Said, festdesk_home: Path
) -> None:
    festdesk_home.mkdir(parents=True, exist_ok=True)
    (festdesk_home / "data").write_text("a file where the folder should be")
    text = tmp_path / "page.txt"
    text.write_text(PAGE, encoding="utf-8")
    code, _, complaints = said("intake", "--into", edition, text)
    assert code == 0
    assert "could not be kept for later" in complaints
    with Document.open(edition) as document:
        assert len(document.snapshot().films) == 4


def test_intake_into_an_edition_is_one_act_for_each_text(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    before = dump(edition)
    status, out, err = said("intake", "--into", edition, page)
    assert (status, err) == (0, "")
    assert out.startswith(f"{page}: 1 new card; film page: ")
    with Document.open(edition) as document:
        snapshot = document.snapshot()
        film_id = film_called(document, "The Quiet Harbour")
        assert snapshot.films[film_id].year == 2019
        (screening,) = snapshot.screenings_of(film_id)
        assert screening.starts_at == at(5, "18:00")
        venue = snapshot.venue(screening.venue_id)
        assert venue is not None
        assert venue.name == "Scala"
        assert document.undo_label == "Take in page.txt"
        document.undo()
    assert dump(edition) == before


def test_a_text_that_was_taken_in_is_not_doubled(said: Said, edition: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    said("intake", "--into", edition, page)
    before = dump(edition)
    _, out, _ = said("intake", "--into", edition, page)
    assert out == f"{page}: was taken in before and is left as it is.\n"
    assert dump(edition) == before


def test_a_page_of_a_film_that_is_there_is_added_to_its_card(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    text = PAGE.replace("The Quiet Harbour", "Playtime").replace("Ann Reed", "Jacques Tati")
    page.write_text(text.replace("2019", "1967"), encoding="utf-8")
    _, out, _ = said("intake", "--into", edition, page)
    assert "added to “Playtime” (" in out
    with Document.open(edition) as document:
        assert len(document.snapshot().films) == 3
        film_id = film_called(document, "Playtime")
        assert document.snapshot().films[film_id].year == 1967


def test_a_film_that_may_be_there_gets_a_card_of_its_own_and_that_is_said(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    text = PAGE.replace("The Quiet Harbour", "Playtime").replace("Ann Reed", "Jacques Tati")
    page.write_text(text, encoding="utf-8")
    _, out, _ = said("intake", "--into", edition, page)
    assert ": 1 new card; film page: " in out
    assert "asked: the film “Playtime · Jacques Tati · 2019” may be “Playtime · Jacques" in out


def test_a_problem_in_one_text_leaves_the_edition_without_all(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    page, empty = tmp_path / "page.txt", tmp_path / "empty.txt"
    page.write_text(PAGE, encoding="utf-8")
    empty.touch()
    before = dump(edition)
    done = said("intake", "--into", edition, page, empty)
    assert_problem(done, says="is empty. Choose another file")
    assert dump(edition) == before


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"], ids=lambda name: name
)
def test_texts_are_read_in_the_encodings_of_this_world(
    said: Said, tmp_path: Path, encoding: str
) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(PAGE.replace("Ann Reed", "Zoë Müller").encode(encoding))
    _, out, _ = said("intake", "--json", page)
    assert json.loads(out)["directors"] == ["Zoë Müller"]


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n%\xe2\xe3\n1 0 obj",
        b"\x89PNG\r\n\x1a\n\0\0",
        bytes(range(256)) * 40,
        b"\xff\xfea",
    ],
    ids=["pdf", "png", "bytes", "broken utf-16"],
)
def test_what_is_no_text_is_refused(said: Said, tmp_path: Path, content: bytes) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(content)
    assert_problem(said("intake", page), says=f"“{page}” ")


def test_a_text_that_is_not_there_is_said(said: Said, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    assert_problem(said("intake", page), says=f"“{page}” cannot be read: No such file")
    assert_problem(said("intake", tmp_path), says="cannot be read: Is a directory")


def test_standard_input_is_read_as_minus() -> None:
    ran = run_alone("intake", "--json", "-", input=PAGE)
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["title"] == "The Quiet Harbour"


def test_words_of_other_languages_of_computers_stay_words(said: Said, tmp_path: Path) -> None:
    """Markup, SQL, format directives and Typst in a text are letters like all others."""
    odd = "#panic() $x$ <b>&amp;</b> {title} %s '); DROP TABLE film; -- \\u0041"
    page = tmp_path / "page.txt"
    page.write_text(PAGE + f"\n{odd}\n", encoding="utf-8")
    with make_document(tmp_path) as document:
        path = document.path
    assert said("intake", "--into", path, page)[0] == 0
    with Document.open(path) as document:
        (source,) = document.snapshot().sources.values()
        assert odd in source.body
    target = tmp_path / "out.json"
    assert said("export", path, "--as", "json", "--output", target)[0] == 0
    assert json.loads(target.read_text(encoding="utf-8"))["sources"][0]["body"] == source.body


def test_the_seeds_make_one_card(said: Said, tmp_path: Path, seed_a: Path, seed_b: Path) -> None:
    with make_document(tmp_path) as document:
        path = document.path
    status, out, err = said("intake", "--into", path, seed_a, seed_b)
    assert (status, err) == (0, "")
    assert [line.split(": ")[1].split(" ")[0] for line in out.splitlines()] == ["1", "added"]
    with Document.open(path) as document:
        snapshot = document.snapshot()
        (film_id,) = snapshot.films
        assert len(snapshot.screenings) == 2
        assert len(snapshot.awards_of(film_id)) == 4
        assert len(snapshot.stills_of(film_id)) == 6
        assert len(snapshot.press_texts_of(film_id)) == 1
        assert len(snapshot.entries) == 31
    status, out, _ = said("check", path)
    assert status == 1
    assert "has no title.  [No title: film.title-missing]" in out


# booklet


def test_booklet_prints_the_edition(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    content = edition.read_bytes()
    status, out, err = said("booklet", edition, "--output", target)
    assert (status, err) == (0, "")
    assert out.startswith("Printed ")
    assert target.read_bytes().startswith(b"%PDF-")
    assert edition.read_bytes() == content
    assert sorted(found.name for found in tmp_path.iterdir()) == [target.name, edition.name]


def test_booklet_prints_one_film_by_its_title(said: Said, edition: Path, tmp_path: Path) -> None:
    whole, one = tmp_path / "whole.pdf", tmp_path / "one.pdf"
    said("booklet", edition, "--output", whole)
    status, _, err = said("booklet", edition, "--output", one, "--film", "playtime")
    assert (status, err) == (0, "")
    assert one.stat().st_size < whole.stat().st_size


def test_booklet_says_what_was_checked_as_json(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "press.pdf"

    status, out, err = said("booklet", edition, "--output", target, "--profile", "press", "--check")

    verdict = json.loads(out)
    assert (status, err, verdict["ready"]) == (0, "", True)
    assert [claim["sentence"] for claim in verdict["claims"] if not claim["holds"]] == []
    assert "no independent validator" in verdict["checked_by"]


def test_a_file_for_press_that_findings_block_is_written_for_a_reason_alone(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    target = tmp_path / "press.pdf"
    with Document.open(edition) as document:
        document.act("New film", create_film)
    wanted = ("booklet", edition, "--output", target, "--profile", "press")

    assert_problem(said(*wanted), says="has no title. Correct them, or say with --despite")
    assert_problem(said(*wanted, "--despite", "because"), says="in at least 3 words")
    assert not target.exists()

    status, _, err = said(*wanted, "--despite", "A dummy for the printer")
    assert (status, err) == (0, "")
    assert target.exists()
    with Document.open(edition, read_only=True) as document:
        (noted,) = document.snapshot().book_outputs
    assert (noted.file_name, noted.profile) == ("press.pdf", "press")
    assert noted.reason == "A dummy for the printer"
    assert "film.title-missing" in noted.blockers


def test_a_coarse_still_that_somebody_has_accepted_is_printed_and_told_in_the_log(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    target = tmp_path / "press.pdf"
    with Document.open(edition) as document:
        stalker = film_called(document, "Stalker")
        document.act("Still", partial(add_still, content=picture(320, 180), film_id=stalker))
        found = [one for one in run_checks(document.snapshot()) if one.code == "still.too-coarse"]
    wanted = ("booklet", edition, "--output", target, "--profile", "press", "--film", "stalker")
    assert_problem(said(*wanted), says=f"still 1 has {found[0].facts['dpi']} dpi")

    with Document.open(edition) as document:
        accept = partial(accept_findings, findings=found, reason="No other is left", by="Ben")
        document.act("Accept", accept)
    status, out, err = said(*wanted, "--check")

    assert (status, err) == (0, "")
    claims = {one["code"]: one for one in json.loads(out)["claims"]}
    assert claims["resolution"]["holds"]
    told = "A picture has fewer than 72 dpi, and prints so because somebody has accepted it."
    assert claims["resolution decided"]["sentence"].startswith(told)
    with Document.open(edition) as document:
        (noted,) = blockers_in(document.snapshot().book_outputs[0].blockers)
        assert (noted.said, noted.accepted) == (str(found[0]), "Accepted: No other is left")
        ids = [row.id for row in document.snapshot().accepted_findings.values()]
        document.act("Withdraw", partial(withdraw_acceptances, accepted_ids=ids))
    assert_problem(said(*wanted), says="block print")
    status, _, err = said(*wanted, "--despite", "It is all we have")
    assert (status, err) == (0, "")


def test_check_looks_at_the_pages_of_the_book_where_that_is_wanted(
    said: Said, edition: Path
) -> None:
    _, plain, _ = said("check", edition)
    _, with_book, err = said("check", edition, "--book", "--product", "programme")
    assert err == ""
    assert ": book.pages-uneven]" in with_book
    assert ": book.pages-uneven]" not in plain


def test_booklet_knows_its_profiles_and_designs(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "book.pdf"
    with Document.open(edition) as document, document.edit("Profile") as session:
        add_output_profile(session, "Our printer", "press", {"bleed_mm": 5.0})

    status, _, _ = said("booklet", edition, "--output", target, "--profile", "our printer")
    assert status == 0
    with pikepdf.open(target) as pdf:
        media, trim = (
            [float(edge) for edge in box] for box in (pdf.pages[0].mediabox, pdf.pages[0].trimbox)
        )
        assert trim[0] - media[0] == pytest.approx(5 * 72 / 25.4, abs=0.03)

    nobody = said("booklet", edition, "--output", target, "--profile", "poster")
    assert_problem(nobody, says="There are: screen, press, proof, imposed, Our printer.")
    nowhere = said("booklet", edition, "--output", target, "--design", "baroque")
    assert_problem(nowhere, says="There is no design “baroque”")


def test_booklet_knows_its_films(said: Said, edition: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    result = said("booklet", edition, "--output", target, "--film", "Nope")
    assert_problem(result, says="There is no film “Nope” in this edition.")
    with Document.open(edition) as document:
        add_film(document, title="Stalker")
    result = said("booklet", edition, "--output", target, "--film", "Stalker")
    assert_problem(result, says="Several films are called “Stalker”.")
    assert not target.exists()


def test_a_booklet_that_cannot_be_written_says_so(
    said: Said, edition: Path, tmp_path: Path
) -> None:
    target = tmp_path / "nowhere" / "out.pdf"
    assert_problem(said("booklet", edition, "--output", target), says="nowhere")


def test_a_worker_says_one_json_object_a_line_and_ends_with_its_result(
    edition: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    with Document.open(edition, read_only=True) as document:
        job = prepare_job(tmp_path / "job", document.snapshot(), document.picture, output=target)
    ran = run_alone("--worker", "booklet", job)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert (ran.returncode, ran.stderr) == (0, "")
    assert [line["stage"] for line in lines[:-1]][-1] == "writing"
    assert lines[-1]["result"]["output"] == str(target)
    assert target.read_bytes().startswith(b"%PDF-")


# What goes wrong


def test_a_mistake_of_ours_is_a_sentence_and_a_report(edition: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from festdesk.__main__ import main; "
        "from festdesk.checks.examining import Examination; "
        "Examination.examine = lambda self, snapshot: 1 / 0; sys.exit(main(sys.argv[1:]))"
    )
    home = tmp_path / "home"
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", program, "check", str(edition)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=PROJECT,
        env=os.environ | {"FESTDESK_HOME": str(home)},
    )
    log = home / "log" / "festdesk.log"
    assert (ran.returncode, ran.stdout) == (3, "")
    assert ran.stderr == (
        f"festdesk: Something went wrong that should not have. What happened stands in “{log}”; "
        "please send it to us.\n"
    )
    assert "ZeroDivisionError: division by zero" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="a pipe that closes early is a thing of other shells")
def test_a_reader_who_has_read_enough_is_no_problem(edition: Path) -> None:
    command = f"{sys.executable} -m festdesk check {edition} | true"
    ran = subprocess.run(  # noqa: S602 -- our own program and a pipe
        command, shell=True, capture_output=True, text=True, check=False, cwd=PROJECT
    )
    assert (ran.stdout, ran.stderr) == ("", "")


def test_a_command_does_not_wait_for_ever_for_a_busy_file(said: Said, edition: Path) -> None:
    """While somebody edits the file, reading it goes on."""
    with Document.open(edition) as document:
        film_id = film_called(document, "Stalker")
        with document.edit("Plan screening") as session:
            plan_screening(session, film_id=film_id)
        assert said("check", edition)[0] == 0
