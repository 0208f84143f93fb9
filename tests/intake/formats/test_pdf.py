"""The text of a PDF comes out as it is read, and what was left out of it is said."""

import io
from functools import cache

import pikepdf
import pytest
import typst
from PIL import Image

from festdesk.base.errors import InputProblem
from festdesk.intake.drafts import CreditLineValue, DirectorValue, TextValue
from festdesk.intake.formats.material import Material, material_of
from festdesk.intake.pasted import read_text

SEA = (
    "The keeper of a lighthouse finds a letter that was never meant for her. On a coffee afternoon "
    "she opens it and decides to look for its sender, although nobody in the well-known village "
    "can or wants to remember him. The offices of affluent fishers stay shut, and the ships that "
    "used to come every week no longer come at all, so she begins to walk along the shore."
)
BROTHER = (
    "Her brother left the village twenty years ago, and he took more with him than one old boat. "
    "Between picture and sound a conversation begins about what stays when everyone has gone, and "
    "about the difference between waiting and staying, which only few people ever learn."
)
PAGE = """
#set text(lang: "en", size: 10pt, hyphenate: true)
#set par(justify: true)
"""


@cache
def pdf(body: str, page: str = "") -> bytes:
    size = page or "height: 210mm"
    made = typst.compile(f"#set page(width: 148mm, {size})\n{PAGE}\n{body}".encode())
    assert isinstance(made, bytes)
    return made


@cache
def read(body: str, page: str = "") -> Material:
    return material_of(pdf(body, page), "kit.pdf")


def test_a_press_kit_is_read_as_it_is_printed() -> None:
    found = read(
        f"""= The Quiet Coast
        Germany, 2021 · 94 min.

        #grid(columns: (3cm, 1fr), row-gutter: 5pt, [Director], [Ann Lee], [Screenplay], [Ann Lee],
          [Camera], [Bo Ek], [Production], [Nordlight Film, in co-production with Alpine Pictures
          and Radio Harbour, supported by the film fund of the coast])
        == Synopsis
        {SEA}

        {BROTHER}
        == Festivals
        - Berlin, Forum
        - Rotterdam, where it received a special mention of the jury of the federation of critics
        """
    )
    assert found.text == (
        "The Quiet Coast\n\nGermany, 2021 · 94 min.\n\n"
        "Director\tAnn Lee\nScreenplay\tAnn Lee\nCamera\tBo Ek\n"
        "Production\tNordlight Film, in co-production with Alpine Pictures and Radio Harbour, "
        "supported by the film fund of the coast\n\n"
        f"Synopsis\n\n{SEA}\n\n{BROTHER}\n\nFestivals\n\n• Berlin, Forum\n"
        "• Rotterdam, where it received a special mention of the jury of the federation of critics"
    )
    values = [draft.value for draft in read_text(found.text).films[0].drafts]
    assert DirectorValue("Ann Lee") in values
    assert f"{SEA}\n\n{BROTHER}" in [v.body for v in values if isinstance(v, TextValue)]
    roles = {value.role for value in values if isinstance(value, CreditLineValue)}
    assert {"screenplay", "cinematography"} & roles


def test_columns_are_read_one_after_another_across_their_ends() -> None:
    heading = (
        '#place(top, scope: "parent", float: true, align(center, text(20pt)[The Quiet Coast]))'
    )
    found = read(f"{heading}\n{SEA} {BROTHER}\n\n{SEA} {BROTHER}", "columns: 2, height: 90mm")
    assert found.text == f"The Quiet Coast\n\n{SEA} {BROTHER}\n\n{SEA} {BROTHER}"


def test_labels_at_the_right_columns_beside_pictures_and_tables_keep_together() -> None:
    found = read(
        f"""#align(center)[#text(18pt)[LA MER] \\ un film de Ann Lee]
        #grid(columns: (1fr, 1fr), column-gutter: 9pt, row-gutter: 5pt, align: (right, left),
          [Réalisation], [Ann Lee], [Scénario], [Ann Lee, Bo Ek], [Son], [Cy Poe])
        #v(1em)
        #columns(2)[*Synopsis* \\ {SEA} #colbreak() #rect(width: 100%, height: 2cm)
        Photo: Di Orr \\ at sea

        {BROTHER}]
        == Séances
        #table(columns: 3, stroke: none, [Ven 12.03.], [18:00], [Utopia], [Sam 13.03.], [20:30],
          [Scala], [Dim 14.03.], [9:00], [Utopia])
        """,
        "height: 150mm",
    )
    assert found.text == (
        "LA MER\n\nun film de Ann Lee\n\n"
        "Réalisation\tAnn Lee\nScénario\tAnn Lee, Bo Ek\nSon\tCy Poe\n\n"
        f"Synopsis\n\n{SEA}\n\nPhoto: Di Orr\nat sea\n\n{BROTHER}\n\nSéances\n\n"
        "Ven 12.03.\t18:00\tUtopia\nSam 13.03.\t20:30\tScala\nDim 14.03.\t9:00\tUtopia"
    )


def test_lines_that_are_no_running_text_stay_lines() -> None:
    found = read("Director: Ann Lee \\ Camera: Bo Ek \\ Music: Cy Poe and the Harbour Orchestra")
    assert found.text == "Director: Ann Lee\nCamera: Bo Ek\nMusic: Cy Poe and the Harbour Orchestra"


def test_running_heads_and_page_numbers_are_left_out_and_said() -> None:
    foot = "context [#counter(page).display() / 3]"
    found = read(
        "One film. #pagebreak() Another film. #pagebreak() A third film.",
        f"height: 90mm, header: [PRESS KIT], footer: {foot}",
    )
    assert found.text == "One film.\n\nAnother film.\n\nA third film."
    assert found.repairs == (
        "Lines that stand on every page were left out: “PRESS KIT”.",
        "Page numbers were left out.",
    )


def test_what_stands_upright_along_a_page_is_not_lost_and_a_turned_page_is_read() -> None:
    found = read("Some words. #place(right, rotate(-90deg, reflow: true)[Photo: Bo Ek])")
    assert found.text == "Some words.\n\nPhoto: Bo Ek"
    turned = read(f"#rotate(90deg, reflow: true, block(width: 9cm)[{SEA}])")
    assert turned.text == SEA


def test_hyphens_that_are_the_words_own_stay() -> None:
    found = read(f"#block(width: 5.7cm)[{'A well-known film of our time. ' * 9}]")
    assert found.text.count("well-known") == 9


def test_a_page_without_words_is_said_and_a_scan_says_what_to_do() -> None:
    scan = io.BytesIO()
    Image.new("L", (60, 60), 128).save(scan, "PDF")
    with pytest.raises(InputProblem, match="Have its text recognised"):
        material_of(scan.getvalue(), "scan.pdf")
    with pikepdf.open(io.BytesIO(pdf("Some words."))) as kit, pikepdf.open(scan) as scanned:
        kit.pages.extend(scanned.pages)
        both = io.BytesIO()
        kit.save(both)
    found = material_of(both.getvalue(), "kit.pdf")
    assert found.text == "Some words."
    assert found.repairs == (
        "Pages that hold pictures and no text, as a scan does, and could not be read: 1.",
    )


def test_a_password_is_said_and_one_against_printing_alone_is_no_obstacle() -> None:
    locked, owned = io.BytesIO(), io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf("Some words."))) as kit:
        kit.save(locked, encryption=pikepdf.Encryption(user="x", owner="y"))
        kit.save(owned, encryption=pikepdf.Encryption(user="", owner="y"))
    with pytest.raises(InputProblem, match="protected by a password"):
        material_of(locked.getvalue(), "kit.pdf")
    assert material_of(owned.getvalue(), "kit.pdf").text == "Some words."


def test_of_a_file_cut_off_at_its_end_the_rest_is_read() -> None:
    whole = pdf("Some words.")
    found = material_of(whole[:-400], "kit.pdf")
    assert found.text == "Some words."
    assert found.repairs == (
        "The file is damaged or cut off; what could be read of it stands here.",
    )
    for content in (whole[: len(whole) // 4], b"%PDF-1.7\nnothing"):
        with pytest.raises(InputProblem, match="is damaged or cut off"):
            material_of(content, "kit.pdf")
