"""Books as an editor plans them: the ready-made ones, and what the first change stores."""

import io
from typing import Any

import pikepdf
import pytest

from festdesk.base.errors import InputProblem, PrintProblem
from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.trim import Trim
from festdesk.books.tables import PartKind
from festdesk.editing import books
from festdesk.editing.editions import change_edition
from festdesk.store.document import Document
from tests.builders import film_called, picture


def icc(
    *, version: tuple[int, int] = (4, 2), kind: bytes = b"prtr", space: bytes = b"CMYK"
) -> bytes:
    """Return the header of a colour profile, which is all that is looked at, and a little more."""
    size = 160
    head = size.to_bytes(4, "big") + bytes(4) + bytes((version[0], version[1] << 4, 0, 0))
    return (head + kind + space + bytes(16) + b"acsp").ljust(size, b"\0")


ICC = icc()


def _kinds(document: Document, product: str = "catalogue") -> list[str]:
    return [part.kind for part in book_of(document.snapshot(), product).parts]


def test_both_books_are_there_before_anybody_plans_one(document: Document) -> None:
    catalogue = book_of(document.snapshot(), "catalogue")
    programme = book_of(document.snapshot(), "programme")

    assert (catalogue.is_stored, programme.is_stored) == (False, False)
    assert PartKind.DIRECTOR_INDEX in [part.kind for part in catalogue.parts]
    assert PartKind.DIRECTOR_INDEX not in [part.kind for part in programme.parts]
    assert (catalogue.is_short, programme.is_short) == (False, True)


def test_the_first_change_stores_the_whole_book_as_one_act(document: Document) -> None:
    before = _kinds(document)
    with document.edit("Without an index of directors") as session:
        books.change_part(session, "catalogue", "ready:director_index", is_on=False)

    book = book_of(document.snapshot(), "catalogue")
    assert book.is_stored
    assert _kinds(document) == before
    assert [part.kind for part in book.parts if not part.is_on] == ["director_index"]
    assert not book_of(document.snapshot(), "programme").is_stored

    document.undo()
    assert not book_of(document.snapshot(), "catalogue").is_stored


def test_parts_are_added_after_another_and_moved(document: Document) -> None:
    with document.edit("A page of text") as session:
        books.add_part(session, "programme", PartKind.TEXT_PAGE, after="ready:cover")
    assert _kinds(document, "programme")[:3] == ["cover", "text_page", "inside_cover"]

    parts = book_of(document.snapshot(), "programme").parts
    with document.edit("Move") as session:
        keys = [part.key for part in parts]
        books.reorder_parts(session, "programme", [keys[1], keys[0], *keys[2:]])
    assert _kinds(document, "programme")[:2] == ["text_page", "cover"]

    with document.edit("Remove") as session:
        books.remove_part(session, "programme", parts[1].key)
    assert "text_page" not in _kinds(document, "programme")


def test_a_part_that_a_book_has_once_is_not_added_twice(document: Document) -> None:
    with pytest.raises(InputProblem, match="can have it once"), document.edit("Twice") as session:
        books.add_part(session, "catalogue", PartKind.COVER)
    assert not book_of(document.snapshot(), "catalogue").is_stored


def test_words_of_a_part_are_kept_by_language_and_go_when_they_are_empty(
    document: Document,
) -> None:
    key = "ready:foreword"
    with document.edit("Foreword") as session:
        books.write_part(session, "catalogue", key, "en", heading="Welcome", body="Good evening.")
        books.write_part(session, "catalogue", key, "fr", heading="Bienvenue")
        books.write_part(session, "catalogue", key, "de", body="")
    part = next(p for p in book_of(document.snapshot()).parts if p.kind == PartKind.FOREWORD)
    assert {text.language: text.heading for text in part.texts} == {
        "en": "Welcome", "fr": "Bienvenue",
    }  # fmt: skip
    found = part.text_in("de", "fr")
    assert found is not None
    assert found.heading == "Bienvenue"

    with document.edit("No French") as session:
        books.write_part(session, "catalogue", part.key, "fr", heading="")
    part = next(p for p in book_of(document.snapshot()).parts if p.kind == PartKind.FOREWORD)
    assert [text.language for text in part.texts] == ["en"]


def test_pictures_of_a_part_are_kept_and_ordered(document: Document) -> None:
    with document.edit("Logos") as session:
        one = books.add_part_picture(session, "catalogue", "ready:sponsors", picture(), name="City")
        other = books.add_part_picture(
            session, "catalogue", "ready:sponsors", picture(colour="red"), name="Bank"
        )
        books.reorder_part_pictures(session, [other, one])
        books.change_part_picture(session, one, credit="The city")
    part = next(p for p in book_of(document.snapshot()).parts if p.kind == PartKind.SPONSORS)
    assert [(shown.name, shown.credit) for shown in part.pictures] == [
        ("Bank", ""), ("City", "The city"),
    ]  # fmt: skip
    with document.edit("Without the bank") as session:
        books.remove_part_picture(session, other)
    part = next(p for p in book_of(document.snapshot()).parts if p.kind == PartKind.SPONSORS)
    assert [shown.name for shown in part.pictures] == ["City"]


@pytest.mark.parametrize(
    ("width", "height"), [(10, 2100), (1480, None), (1480, 99_999)], ids=["thin", "half", "huge"]
)
def test_a_size_that_cannot_be_made_is_refused(
    document: Document, width: int | None, height: int | None
) -> None:
    with pytest.raises(InputProblem), document.edit("Size") as session:
        books.change_book(session, "catalogue", width_tenth_mm=width, height_tenth_mm=height)
    assert book_of(document.snapshot()).trim is None


def test_a_book_has_its_size_its_languages_and_its_arrangement(document: Document) -> None:
    with document.edit("A4, two languages") as session:
        books.change_book(
            session, "catalogue", width_tenth_mm=2100, height_tenth_mm=2970,
            languages=("en", "de"), arrangement="stacked", signature_pages=16,
        )  # fmt: skip
    with document.edit("Languages of the edition") as session:
        change_edition(session, languages=("en", "de", "fr"))
    book = book_of(document.snapshot())
    assert (book.trim, book.languages, book.arrangement, book.signature_pages) == (
        Trim(210, 297), ("en", "de"), "stacked", 16,
    )  # fmt: skip
    with document.edit("No German any more") as session:
        change_edition(session, languages=("en", "fr"))
    book = book_of(document.snapshot())
    assert (book.languages, book.arrangement) == (("en",), "alone")


def test_decisions_of_fit_are_kept_changed_and_taken_back(document: Document) -> None:
    film = FilmId(film_called(document, "Playtime"))
    for step in (3, 1, 0):
        with document.edit("Fit") as session:
            books.fit_entries(session, "catalogue", {film: step})
        assert book_of(document.snapshot()).fittings == ({film: step} if step else {})


def test_files_are_judged_before_they_are_kept(document: Document) -> None:
    with document.edit("Profile") as session:
        profile = books.add_output_profile(session, "Our press", "press", {"bleed_mm": 5})
    for refused in (
        lambda s: books.set_part_pdf(s, "catalogue", "ready:cover", b"no", name="x.pdf"),
        lambda s: books.add_face(s, b"no", "Ours", name="x.otf"),
    ):
        with pytest.raises(InputProblem, match="“x\\."), document.edit("Bad file") as session:
            refused(session)
    with document.edit("Good files") as session:
        books.set_colour_profile(session, profile, ICC)
        books.add_face(session, b"OTTO" + bytes(40), "Ours", name="ours.otf")
    snapshot = document.snapshot()
    kept = snapshot.output_profiles[0].sha256
    assert kept is not None
    assert document.picture(kept) == ICC
    assert [face.family for face in snapshot.faces] == ["Ours"]
    assert snapshot.named_pictures == {kept, snapshot.faces[0].sha256}


def pdf_of(pages: int, **saving: Any) -> bytes:  # noqa: ANN401 -- pikepdf's own
    """Return a PDF of so many empty pages."""
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(made, **saving)
    return made.getvalue()


def test_a_part_with_a_pdf_has_as_many_pages_as_that_and_one_without(document: Document) -> None:
    with document.edit("Map") as session:
        part = books.add_part(session, "catalogue", PartKind.PDF_PAGES)
        books.set_part_pdf(session, "catalogue", part, pdf_of(3), name="map.pdf")
    chosen = book_of(document.snapshot()).parts[-1]
    assert (chosen.kind, chosen.pages, chosen.sha256 is not None) == ("pdf_pages", 3, True)

    with document.edit("No map") as session:
        books.set_part_pdf(session, "catalogue", part, None)
    chosen = book_of(document.snapshot()).parts[-1]
    assert (chosen.pages, chosen.sha256) == (1, None)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 and then nothing of the kind", "“map.pdf” is no PDF"),
        (pdf_of(0), "“map.pdf” is no PDF"),
        (pdf_of(1, encryption=pikepdf.Encryption(owner="a", user="b")), "asks for a password"),
        (pdf_of(401), "has 401 pages"),
    ],
    ids=["broken", "empty", "locked", "long"],
)
def test_a_pdf_that_no_book_can_take_is_refused(
    document: Document, content: bytes, said: str
) -> None:
    with pytest.raises(InputProblem, match=said), document.edit("Map") as session:
        books.set_part_pdf(session, "catalogue", "ready:foreword", content, name="map.pdf")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"no", "no ICC profile"),
        (icc(space=b"RGB "), "made for RGB"),
        (icc(kind=b"scnr"), "not one of a printing press"),
        (icc(version=(4, 4)), "takes none after 4.2"),
        (icc()[:-8], "no ICC profile"),
    ],
)
def test_a_colour_profile_that_no_press_file_can_name_is_refused_when_it_is_chosen(
    document: Document, content: bytes, said: str
) -> None:
    with document.edit("Profile") as session:
        profile = books.add_output_profile(session, "Our press", "press", {})
    with pytest.raises(PrintProblem, match=said), document.edit("Choose") as session:
        books.set_colour_profile(session, profile, content)
    assert document.snapshot().output_profiles[0].sha256 is None
