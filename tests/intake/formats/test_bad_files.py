"""Traps and ruins: a sentence, or what can still be read, and nothing unpacked beyond reason."""

from pathlib import Path

import pytest

from festdesk.base.errors import FileProblem, InputProblem
from festdesk.intake.formats import archives, material
from festdesk.intake.formats.material import material_of, read_material
from tests.intake.formats.making import OFFICE, W, archive, opendocument, paragraph, word

FILES = Path(__file__).resolve().parents[2] / "files"
CUT_OFF = "The file is damaged or cut off; what could be read of it stands here."
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + '<!ENTITY out SYSTEM "file:///etc/passwd">]>'
)


def test_a_bomb_is_not_unpacked() -> None:
    spaces = b"<a>" + b" " * 5_000_000
    for part in ("word/document.xml", "content.xml"):
        bomb = archive({part: spaces})
        assert len(bomb) < 10_000
        with pytest.raises(InputProblem, match="unpacks to far more than a document holds"):
            material_of(bomb, "a.docx")


def test_a_bomb_that_lies_about_its_size_or_lost_its_directory_is_none_either() -> None:
    bomb = archive({"word/document.xml": b"<a>" + b" " * 5_000_000})
    lying = bomb.replace((5_000_003).to_bytes(4, "little"), (900).to_bytes(4, "little"))
    assert lying != bomb
    for content in (lying, bomb[:-60]):
        with pytest.raises(InputProblem, match=r"unpacks to far more|damaged"):
            material_of(content, "a.docx")


def test_too_many_parts_are_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_PARTS", 20)
    parts: dict[str, str | bytes] = {f"word/media/{number}": "" for number in range(30)}
    with pytest.raises(InputProblem, match="unpacks to far more"):
        material_of(archive({"word/document.xml": "<a/>", **parts}), "a.docx")


@pytest.mark.parametrize("kind", ["docx", "odt", "fodt"])
def test_entities_are_never_resolved(kind: str) -> None:
    text = "Some &i; words &out; here"
    if kind == "docx":
        body = f"<w:document {W}><w:body>{paragraph(text)}</w:body></w:document>"
        content = archive({"word/document.xml": ENTITIES + body})
    else:
        body = f"<office:body><office:text><text:p>{text}</text:p></office:text></office:body>"
        flat = 'office:mimetype="application/vnd.oasis.opendocument.text"'
        whole = f"{ENTITIES}<office:document {OFFICE} {flat}>{body}</office:document>"
        content = whole.encode() if kind == "fodt" else archive({"content.xml": whole})
    found = material_of(content, f"a.{kind}").text
    assert " ".join(found.split()) == "Some words here"


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf"])
def test_of_a_file_cut_off_the_rest_is_read_and_of_nothing_that_is_said(ending: str) -> None:
    content = (FILES / f"press_kit.{ending}").read_bytes()
    found = material_of(content[: int(len(content) * 0.96)], f"a.{ending}")
    assert found.text.startswith("Die stille Küste\n\nDeutschland, Österreich 2021\n")
    assert found.repairs == (CUT_OFF,)
    with pytest.raises(InputProblem, match="is damaged or cut off"):
        material_of(content[: int(len(content) * 0.05)], f"a.{ending}")


def test_a_document_that_breaks_off_within_its_words_gives_those_before() -> None:
    content = archive({"word/document.xml": f"<w:document {W}><w:body>{paragraph('One')}<w:p><w:"})
    found = material_of(content, "a.docx")
    assert (found.text, found.repairs) == ("One", (CUT_OFF,))


def test_protected_and_empty_documents_say_so() -> None:
    manifest = "<m><encryption-data/></m>"
    locked = archive(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x01\x02",
         "META-INF/manifest.xml": manifest}
    )  # fmt: skip
    with pytest.raises(InputProblem, match="save it without the password"):
        material_of(locked, "a.odt")
    for content, name in ((word(""), "a.docx"), (opendocument(""), "a.odt"), (b"<html>", "a.html")):
        with pytest.raises(InputProblem, match="holds no text, perhaps only pictures"):
            material_of(content, name)


def test_too_large_a_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(material, "MOST_MEGABYTES", 1)
    large = tmp_path / "large.txt"
    large.write_bytes(b"word " * 300_000)
    with pytest.raises(InputProblem, match=r"“large\.txt” has more than 1 MB and was not read"):
        read_material(large)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cannot be read: No such file"):
        read_material(tmp_path / "nowhere.txt")
    with pytest.raises(FileProblem, match="cannot be read: Is a directory"):
        read_material(tmp_path)


def test_the_code_page_of_a_text_is_told_where_it_was_guessed() -> None:
    found = material_of("Żółć, święto, łódź".encode("cp1250"), "a.txt")
    assert found.text == "Żółć, święto, łódź"
    (said,) = found.repairs
    assert said.endswith("they were read as Windows-1250. Look at the accents.")
    assert material_of("été".encode("cp1252"), "a.txt").repairs == ()
    assert material_of("Żółć".encode("utf-16"), "a.txt").repairs == ()


def test_a_table_in_plain_text_comes_as_text_and_any_other_is_for_tables() -> None:
    found = material_of(b"Title;Year\nA;1990\n", "films.csv")
    assert (found.text, found.came_as) == ("Title;Year\nA;1990\n", material.CameAs.TABLE)
    with pytest.raises(InputProblem, match="Take it in as a table"):
        material_of(archive({"xl/workbook.xml": ""}), "films.xlsx")
