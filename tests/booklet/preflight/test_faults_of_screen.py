"""A file for the screen is ready, and what spoils it for who reads by ear or jumps is found."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from festdesk.booklet.book import book_of
from festdesk.booklet.compile import Press
from festdesk.booklet.content import book_content
from festdesk.booklet.preflight.expected import Expected, Printed, expected_of
from festdesk.booklet.profiles import PRESS, SCREEN
from festdesk.booklet.trim import Trim
from tests.booklet.edition import MADE_AT, small_edition
from tests.booklet.finished import failed, spoilt, verdict_on


@pytest.fixture(scope="module")
def content() -> dict[str, Any]:
    """The small edition's catalogue as the templates read it."""
    snapshot = small_edition().snapshot
    return book_content(snapshot, book_of(snapshot))


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any]) -> Path:
    """The small edition for the screen."""
    path = tmp_path_factory.mktemp("screen") / "screen.pdf"
    with Press() as press:
        path.write_bytes(press.set_book(content, small_edition().fetch, SCREEN, made_at=MADE_AT))
    return path


@pytest.fixture(scope="module")
def expected(screen: Path, content: dict[str, Any]) -> Expected:
    """What the file must hold, as the book says."""
    with pikepdf.open(screen) as pdf:
        names: Any = pdf.Root.Names
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        places = {
            str(name): numbers[place[0].objgen]  # type: ignore[index]
            for name, place in pikepdf.NameTree(names.Dests).items()
        }
        trim = Trim(content["look"]["width"], content["look"]["height"])
        return expected_of(
            content, trim=trim, pages=len(pdf.pages), places=places, standards=SCREEN.standards
        )


def figure_of(pdf: pikepdf.Pdf) -> Any:  # noqa: ANN401 -- a PDF dictionary
    """Return the tag of a picture."""
    for one in pdf.objects:
        if isinstance(one, Dictionary) and str(one.get("/S", "")) == "/Figure":
            return one
    raise AssertionError("there is no picture")


def no_tags(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def not_marked(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo = Dictionary(Marked=False)


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def another_language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("fi")


def no_title(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["dc:title"]


def title_not_shown(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


def picture_without_words(pdf: pikepdf.Pdf) -> None:
    del figure_of(pdf)["/Alt"]


def picture_with_empty_words(pdf: pikepdf.Pdf) -> None:
    figure_of(pdf).Alt = String("  ")


def untagged_words(pdf: pikepdf.Pdf) -> None:
    pdf.pages[2].contents_add(b"BT /f0 9 Tf (x) Tj ET")


def no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def no_archive(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["pdfaid:part"]


def no_access(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["pdfuaid:part"]


def dangling_link(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.GoTo, D=String("nowhere"))
    note = Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action)
    pdf.pages[2].obj.Annots = Array([pdf.make_indirect(note)])


def link_to_a_page_taken_out(pdf: pikepdf.Pdf) -> None:
    other = pdf.make_indirect(Dictionary(Type=Name.Page))
    note = Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), Dest=Array([other, Name.Fit]))
    pdf.pages[2].obj.Annots = Array([pdf.make_indirect(note)])


def javascript_in_a_link(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    note = Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action)
    pdf.pages[2].obj.Annots = Array([pdf.make_indirect(note)])


def program_to_launch(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=String("x"))


def embedded_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["x.txt"] = b"anything"


def place_missing(pdf: pikepdf.Pdf) -> None:
    names: Any = pdf.Root.Names
    del pikepdf.NameTree(names.Dests)["film-harbour"]


FAULTS: list[tuple[Callable[[pikepdf.Pdf], None], set[str]]] = [
    (no_tags, {"tagged"}),
    (not_marked, {"tagged"}),
    (no_language, {"language"}),
    (another_language, {"language"}),
    (no_title, {"title"}),
    (title_not_shown, {"title"}),
    (picture_without_words, {"alternatives"}),
    (picture_with_empty_words, {"alternatives"}),
    (untagged_words, {"all tagged"}),
    (no_bookmarks, {"bookmarks"}),
    (no_archive, {"standard"}),
    (no_access, {"standard"}),
    (dangling_link, {"targets"}),
    (link_to_a_page_taken_out, {"targets"}),
    (javascript_in_a_link, {"actions"}),
    (program_to_launch, {"actions"}),
    (embedded_file, {"files"}),
    (place_missing, {"places", "targets"}),
]


def test_the_file_is_ready(screen: Path, expected: Expected) -> None:
    verdict = verdict_on(screen, SCREEN, expected)

    assert verdict.failed == frozenset()
    said = [str(claim) for claim in verdict.claims]
    assert "The file says that it keeps PDF/UA-1." in said
    assert "The file says in which language it is: en." in said


@pytest.mark.parametrize(("fault", "codes"), FAULTS, ids=[fault.__name__ for fault, _ in FAULTS])
def test_a_fault_is_found_by_the_claim_that_is_meant_for_it(
    screen: Path, expected: Expected, fault: Callable[[pikepdf.Pdf], None], codes: set[str]
) -> None:
    assert failed(spoilt(screen, fault), SCREEN, expected) == codes


def test_a_page_that_is_missing_is_found_by_its_number_and_by_what_led_there(
    screen: Path, expected: Expected
) -> None:
    def page_missing(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[-1]

    assert {"pages", "places"} <= failed(spoilt(screen, page_missing), SCREEN, expected)


def test_a_wrong_number_in_a_list_is_found(screen: Path, expected: Expected) -> None:
    moved = {**expected.places, "film-harbour": expected.places["film-harbour"] + 1}

    verdict = verdict_on(screen, replace(SCREEN, links=False), replace(expected, places=moved))

    assert verdict.failed == {"numbers", "headings"}
    assert "“Port, Le”" in str(verdict.claim("numbers"))


def test_a_line_that_a_list_lacks_is_a_warning(screen: Path, expected: Expected) -> None:
    line = Printed("contents", "A film that nobody printed", ("film-ferry",))
    wanted = replace(expected, printed=(*expected.printed, line))

    verdict = verdict_on(screen, SCREEN, wanted)

    assert verdict.failed == {"lines of lists"}
    assert verdict.is_ready


def test_a_standard_that_the_engine_could_not_keep_is_a_warning(
    screen: Path, expected: Expected
) -> None:
    verdict = verdict_on(screen, SCREEN, replace(expected, standards=("a-2a",)))

    assert str(verdict.claim("standard left")) == (
        "The file was written without PDF/UA-1: the engine could not keep it."
    )
    assert verdict.is_ready


def test_the_verdict_is_plain_values_and_says_who_looked(screen: Path) -> None:
    plain = verdict_on(screen, PRESS).as_mapping()

    assert plain["ready"] is False
    assert "no independent validator" in plain["checked_by"]
    links = next(claim for claim in plain["claims"] if claim["code"] == "links")
    assert (links["holds"], links["severity"]) == (False, "fault")
    assert links["pages"] == sorted(links["pages"]) != []


def test_a_broken_stream_of_a_page_is_found(screen: Path, expected: Expected) -> None:
    def broken(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[2].obj
        page.Contents = pdf.make_stream(b"/Artifact BMC BT (open \\( Tj ET EMC")

    assert "readable" in failed(spoilt(screen, broken), SCREEN, expected)


def test_what_cannot_be_read_at_all_has_no_claim_but_that(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(io.BytesIO(b"%PDF-1.6\n%%EOF").getvalue())

    assert failed(path, SCREEN) == {"opens"}
