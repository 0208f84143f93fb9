"""The film of the first document, printed in both books: right to the letter."""

import re
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.export import export
from festdesk.editing.films import write_title
from festdesk.intake.pasted import read_text
from festdesk.store.document import Document
from tests.builders import make_document
from tests.intake.readings import accept

TITLE, OWN_TITLE = "Dear Comrades!", "Dorogie tovarishchi!"


def letters(text: str) -> str:
    """Return letters and figures alone: print has other quotes, dashes, spaces and line ends.

    In small letters: what a work is, such as “TV movie”, prints in the house's own words.
    """
    return "".join(letter for letter in text.replace("\ufffe", "").casefold() if letter.isalnum())


def print_book(document: Document, product: str, profile: str, target: Path) -> str:
    """Print a book and return the letters of its pages, the running heads taken out."""
    snapshot = document.snapshot()
    export(snapshot, document.picture, target, book=book_of(snapshot, product), profile=profile)
    pdf = pypdfium2.PdfDocument(target)
    try:
        return letters("".join(page.get_textpage().get_text_range() for page in pdf))
    finally:
        pdf.close()


@pytest.fixture(scope="module")
def edition(seed_a: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an edition with the film, its lost title written in by hand."""
    folder = tmp_path_factory.mktemp("seed")
    reading = read_text(seed_a.read_text(encoding="utf-8"))
    with make_document(folder, "seed.festdesk") as document:
        with document.edit("Take in") as session:
            film_id = accept(session, reading)
        assert film_id is not None
        with document.edit("Titles") as session:
            write_title(session, FilmId(film_id), "international", TITLE, language="en")
            write_title(session, FilmId(film_id), "original", OWN_TITLE, language="ru")
        return document.path


def printed_lines(seed: str) -> dict[str, list[str]]:
    """Return the lines of the document as an entry prints them, by what they are."""
    found: dict[str, list[str]] = {"works": [], "awards": [], "texts": [], "names": [], "facts": []}
    for line in (line.strip() for line in seed.splitlines()):
        work = re.fullmatch(r"• (\d{4}) – (.+)", line)
        if work is not None:
            found["works"].append(f"{work[1]} {work[2]}")
        elif line.startswith("•"):
            found["awards"].append(line.removeprefix("•"))
        elif " / 121 min / " in line:
            found["facts"].append(line)
        elif len(line) > 100:
            found["texts"].append(re.sub(r"” Director’s statement by .*$", "”", line))
        elif line and not re.match(r"Fri |Sat |Cast & Credits", line):
            found["names"] += line.split(", ")
    return found


@pytest.mark.parametrize("profile", ["screen", "press"])
def test_the_catalogue_has_all_of_it(
    edition: Path, seed_a: Path, tmp_path: Path, profile: str
) -> None:
    lines = printed_lines(seed_a.read_text(encoding="utf-8"))
    assert [len(lines[kind]) for kind in ("works", "awards", "texts", "facts")] == [31, 4, 4, 1]
    with Document.open(edition) as document:
        printed = print_book(document, "catalogue", profile, tmp_path / "catalogue.pdf")

    # The programmed film is in its director's list as every other one.
    missing = {
        kind: [line for line in some if letters(line) not in printed]
        for kind, some in lines.items()
    }
    assert missing == {kind: [] for kind in lines}
    assert letters(TITLE) in printed
    assert letters(f"({OWN_TITLE})") in printed
    assert letters("Fri 12 Mar 13:00") in printed
    assert letters("Sat 13 Mar 10:00") in printed


def test_the_programme_has_what_one_chooses_by(edition: Path, seed_a: Path, tmp_path: Path) -> None:
    lines = printed_lines(seed_a.read_text(encoding="utf-8"))
    with Document.open(edition) as document:
        printed = print_book(document, "programme", "press", tmp_path / "programme.pdf")

    for line in (TITLE, "Andrei Konchalovsky", "Russia, 2020", "121 min", lines["texts"][0],
                 "Fri 12 Mar 13:00", "Sat 13 Mar 10:00", "Cinémathèque"):  # fmt: skip
        assert letters(line) in printed, line
    assert letters(lines["texts"][3]) not in printed
