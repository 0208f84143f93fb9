"""A proof: the pages of the book with room beside them, and there what the checks found."""

import io
from pathlib import Path

import pikepdf
import pytest

from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content, preview_content
from festdesk.booklet.export import with_notes
from festdesk.booklet.preflight.expected import expected_of
from festdesk.booklet.preflight.reading import check
from festdesk.booklet.profiles import NOTES_MM, PROOF, SCREEN, Profile
from festdesk.booklet.trim import Trim
from festdesk.checks.notes import notes_by_film
from tests.booklet.edition import MADE_AT, pages_of, small_edition

NOTE = "The statement has a word that nobody knows."


def set_with(notes: dict[FilmId, list[str]], profile: Profile) -> bytes:
    """Return the small edition with notes on its films."""
    rows = small_edition()
    content = book_content(rows.snapshot, book_of(rows.snapshot))
    with_notes(content, notes)
    with Press() as press:
        return press.set_book(content, rows.fetch, profile, made_at=MADE_AT)


@pytest.fixture(scope="module")
def proof() -> bytes:
    """A proof with notes on two films."""
    return set_with({FilmId("ferry"): [NOTE, "And a second one."], FilmId("lamp"): [NOTE]}, PROOF)


def test_notes_stand_on_the_page_where_their_entry_begins(proof: bytes) -> None:
    pages = pages_of(proof)
    with_note = [number for number, page in enumerate(pages, start=1) if NOTE in page]

    assert len(with_note) == 2
    assert "The Last Ferry" in pages[with_note[0] - 1]
    assert "2 And a second one." in pages[with_note[0] - 1]
    assert "Lampa" in pages[with_note[1] - 1]
    assert "PROOF" in pages[0]


def test_pages_are_those_of_the_book_and_wider_by_the_room_for_notes(
    proof: bytes, tmp_path: Path
) -> None:
    with (
        pikepdf.open(io.BytesIO(proof)) as pdf,
        pikepdf.open(io.BytesIO(set_with({}, SCREEN))) as book,
    ):
        wider = {
            round(float(one.mediabox[2] - other.mediabox[2]) * 25.4 / 72, 1)
            for one, other in zip(pdf.pages, book.pages, strict=True)
        }
    assert wider == {NOTES_MM}
    path = tmp_path / "proof.pdf"
    path.write_bytes(proof)
    content = book_content(small_edition().snapshot)
    trim = Trim(content["look"]["width"], content["look"]["height"])
    assert check(path, PROOF, expected=expected_of(content, trim=trim)).is_ready


def test_other_profiles_print_no_notes() -> None:
    pages = pages_of(set_with({FilmId("ferry"): [NOTE]}, SCREEN))

    assert not [page for page in pages if NOTE in page]


def test_lines_of_running_text_are_counted_on_each_page(proof: bytes) -> None:
    page = next(page for page in pages_of(proof) if "The ferry stops running" in page)
    plain = next(
        page for page in pages_of(set_with({}, SCREEN)) if "The ferry stops running" in page
    )

    assert page.split().count("1") > plain.split().count("1")


def test_so_many_notes_that_a_column_cannot_hold_them_are_cut_off() -> None:
    content = preview_content(small_edition().snapshot, FilmId("ferry"))

    with_notes(content, {FilmId("ferry"): [f"Note {number}." for number in range(60)]})

    assert len(content["film"]["notes"]) == 25
    assert content["film"]["notes"][-1] == "…"


def test_notes_of_the_checks_are_sentences_by_film() -> None:
    snapshot = small_edition().snapshot

    notes = notes_by_film(snapshot)

    assert set(notes) <= set(snapshot.films)
    assert any("The Last Ferry" in said for said in notes[FilmId("ferry")])
    shouted = notes_by_film(snapshot, lambda finding: str(finding).upper())
    assert shouted == {film: [one.upper() for one in said] for film, said in notes.items()}
