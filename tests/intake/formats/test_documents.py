"""Word, OpenDocument and RTF say the same in the same lines; what only one has is read as well."""

from pathlib import Path

import pytest

from festdesk.intake.formats.material import material_of, read_material
from festdesk.intake.pasted import read_text
from tests.intake.formats.making import W, opendocument, paragraph, word

FILES = Path(__file__).resolve().parents[2] / "files"
KIT = """\
Die stille Küste

Deutschland, Österreich 2021
DCP, Farbe, 94 Min.

Regie: Jana Öttl

Drehbuch\tJana Öttl / Paul Żak
Kamera\tŁukasz Nowak

Synopsis

Eine lange Geschichte von einer Frau, die an der Küste lebt und eines Tages einen Brief findet, \
der nicht für sie bestimmt war.¹

• Preis der Jury, Wien
• Bester Ton, Graz
• Erster
• Zweiter

Kontakt: Büro (office@kueste.example)"""
ACCEPTED = "Tracked changes that were read as if they were accepted: {}."
HIDDEN = "Passages of hidden text that were left out: {}."
REPEATED = "Lines that stand on every page were left out: “{}”."


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf"])
def test_one_press_kit_says_the_same_in_every_format(ending: str) -> None:
    found = read_material(FILES / f"press_kit.{ending}")
    assert found.text == KIT
    assert (found.came_as.value, found.name, found.repairs) == (ending, f"press_kit.{ending}", ())
    assert read_text(found.text).lines == tuple(KIT.split("\n"))


# Word


def test_paragraphs_of_word_stand_as_close_as_they_look() -> None:
    apart = '<w:spacing w:after="160"/>'
    styles = (
        f"<w:styles {W}><w:docDefaults><w:pPrDefault><w:pPr>{apart}</w:pPr></w:pPrDefault>"
        '</w:docDefaults><w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 1"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style></w:styles>"
    )
    tight = '<w:spacing w:after="0"/>'
    body = (
        paragraph("The Sea", '<w:pStyle w:val="T"/>')
        + paragraph("Director: Ann", tight)
        + paragraph("Camera: Bo")
        + paragraph("Cast")
        + paragraph("Cy", '<w:pStyle w:val="L"/>')
        + paragraph("Di", '<w:pStyle w:val="L"/>')
    )
    text = material_of(word(body, styles=styles), "a.docx").text
    assert text == "The Sea\n\nDirector: Ann\nCamera: Bo\n\nCast\n\n• Cy\n• Di"


def test_word_is_read_as_if_all_changes_were_accepted_and_hidden_words_are_told() -> None:
    body = (
        "<w:p><w:r><w:t>A </w:t></w:r><w:ins><w:r><w:t>new </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:r><w:t>word</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>line</w:t></w:r></w:p>"
    )
    found = material_of(word(body), "a.docx")
    assert found.text == "A new word\nOne line"
    assert found.repairs == (HIDDEN.format(1), ACCEPTED.format(3))


def test_notes_remarks_and_running_heads_of_word_are_not_lost() -> None:
    body = paragraph(
        "<w:r><w:t>Sea</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
        "<w:r><w:commentReference w:id='0'/></w:r>"
    )
    found = material_of(
        word(
            body,
            footnotes=f"<w:footnotes {W}><w:footnote w:id='2'>{paragraph('A note.')}</w:footnote>"
            "</w:footnotes>",
            comments=f"<w:comments {W}><w:comment w:id='0' w:author='Bo'>{paragraph('True?')}"
            "</w:comment></w:comments>",
            header1=f"<w:hdr {W}>{paragraph('Press kit')}</w:hdr>",
        ),
        "a.docx",
    )
    assert found.text == "Sea¹\n\n¹ A note.\nTrue? (Bo)"
    assert found.repairs == (REPEATED.format("Press kit"),)


def test_boxes_and_words_for_pictures_follow_their_paragraph_once() -> None:
    body = paragraph(
        "<w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing>"
        "<docPr descr='Ann at sea'/><w:txbxContent>" + paragraph("In a box") + "</w:txbxContent>"
        "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph("In a box")
        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )  # fmt: skip
    text = material_of(word(body + paragraph("After")), "a.docx").text
    assert text == "Before\n\nAnn at sea\n\nIn a box\n\nAfter"


def test_signs_of_word_are_the_letters_they_show() -> None:
    body = paragraph(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
        "<w:sym w:char='F0B7'/></w:r>"
    )
    assert material_of(word(body), "a.docx").text == "a\tb\nc\u2011\u00ad•"


# OpenDocument


def test_what_only_opendocument_has_is_read_as_well() -> None:
    styles = (
        '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties '
        'fo:margin-bottom="0.3cm"/></style:style><style:style style:name="H" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:h>The Sea</text:h><text:p text:style-name="P">A<text:s text:c="3"/>b<text:tab/>c'
        "<text:line-break/>d<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>A note.</text:p></text:note-body></text:note>"
        '<text:span text:style-name="H">hidden</text:span></text:p><text:p>e\n  f</text:p>'
        "<text:p>g<office:annotation><dc:creator>Bo</dc:creator><text:p>True?</text:p>"
        "</office:annotation><draw:frame><svg:desc>Ann at sea</svg:desc></draw:frame></text:p>"
        '<text:section text:display="none"><text:p>hidden too</text:p></text:section>'
    )
    found = material_of(opendocument(body, styles), "a.odt")
    assert found.text == (
        "The Sea\n\nA   b\tc\nd¹\n\ne f\ng\n\nAnn at sea\n\n¹ A note.\nTrue? (Bo)"
    )
    assert found.repairs == (HIDDEN.format(2), ACCEPTED.format(1))


# RTF

RTF = rb"""{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\fcharset238 Calibri;}{\f1\fcharset204 A;}}
{\stylesheet{\s1\outlinelevel0 heading 1;}}
{\*\generator Riched20;}{\info{\author Me}}
\pard\s1 Ciche wybrze\'bfe\par\pard Re\'bfyseria: \u321?ukasz \u-10179?\u-8704? \f1\'cc\'e8\'f0
\f0\par Text\~with \v hidden\v0 {\deleted gone}{\revised new} note{\footnote
\pard {\super \chftn} A note.}\par
\trowd\cellx1\cellx2\pard\intbl Kamera\cell Jan Kos\par Ewa Lis\cell\row
\pard\intbl Muzyka\cell X\cell\row
\pard{\pntext\'b7\tab}\ls1 One\par{\listtext\tab}Two\par\pard
{\field{\*\fldinst{HYPERLINK "mailto:a@b.org"}}{\fldrslt{write}}}
{\header Press kit\par}{\pict\bin4 }}{{!}
{\shp{\*\shpinst{\shptxt In a box\par}}}\lquote so\rquote\line end\par}after"""


def test_rtf_is_read_by_its_rules() -> None:
    found = material_of(RTF, "a.rtf")
    assert found.text == (
        "Ciche wybrzeże\n\nReżyseria: Łukasz 😀 Мир\nText\xa0with new note¹\n\n"
        "Kamera\tJan Kos / Ewa Lis\nMuzyka\tX\n\n• One\n• Two\n\n"
        "write (a@b.org)‘so’\nend\n\nIn a box\n\n¹ A note."
    )
    assert found.repairs == (HIDDEN.format(1), ACCEPTED.format(1), REPEATED.format("Press kit"))
