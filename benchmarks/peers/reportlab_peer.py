"""ReportLab: platypus, set until the page numbers stand still."""

import sys
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from material import read
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

FOLDER = Path(sys.argv[1])
MATERIAL = read(str(FOLDER / "material.json"))
PAGES: dict[str, int] = {}


class Mark(Flowable):
    """Notes on which page it stands."""

    def __init__(self, anchor: str) -> None:
        super().__init__()
        self.anchor = anchor
        self.width = self.height = 0

    def draw(self) -> None:
        PAGES[self.anchor] = self.canv.getPageNumber()
        self.canv.bookmarkPage(self.anchor)


for face, name in (("serif", "SourceSerifPro-Regular.ttf"), ("sans", "SourceSansPro-Regular.ttf")):
    pdfmetrics.registerFont(TTFont(face, str(FOLDER / "fonts-ttf" / name)))

BODY = ParagraphStyle(
    "body", fontName="serif", fontSize=9, leading=12, alignment=4, hyphenationLang="en_GB"
)
SMALL = ParagraphStyle("small", fontName="sans", fontSize=7.3, leading=9.6)
TITLE = ParagraphStyle("title", fontName="serif", fontSize=20, leading=23)


def page(anchor: str) -> str:
    return str(PAGES.get(anchor, 0))


def story() -> list[Any]:
    made: list[Any] = [Spacer(1, 60 * mm), Paragraph(escape(MATERIAL["title"]), TITLE), PageBreak()]
    made += [Paragraph("Contents", TITLE), Spacer(1, 4 * mm)]
    made += [
        Paragraph(f"{escape(film['title'])} {page(film['anchor'])}", SMALL)
        for film in MATERIAL["films"]
    ]
    for day in MATERIAL["days"]:
        made += [PageBreak(), Paragraph(escape(day["title"]), TITLE)]
        cells = [
            [
                Paragraph(f"{s['time']} {escape(s['title'])} {page(s['film'])}", SMALL)
                for s in column["shows"]
            ]
            for column in day["columns"]
        ]
        if cells:
            made.append(Table([cells], colWidths=[118 * mm / len(cells)] * len(cells)))
    for film in MATERIAL["films"]:
        made += [PageBreak(), Image(str(FOLDER / film["still"]), 118 * mm, 66 * mm)]
        made += [Mark(film["anchor"]), Paragraph(escape(film["title"]), TITLE)]
        made += [
            Paragraph(escape(film["directors"]), BODY),
            Paragraph(escape(film["facts"]), SMALL),
        ]
        made += [Paragraph(escape(text), BODY) for text in film["synopsis"]]
        made += [Paragraph(escape(text), SMALL) for text in film["screenings"]]
        made.append(PageBreak())
        left = [Paragraph(escape(film["person"]), SMALL)]
        left += [Paragraph(escape(text), BODY) for text in film["biography"]]
        right = [
            Paragraph(f"<i>{escape(a)}</i><br/>{escape(b)}", SMALL) for a, b in film["credits"]
        ]
        right += [Paragraph(escape(award), SMALL) for award in film["awards"]]
        right += [Paragraph(f"{escape(y)} {escape(t)}", SMALL) for y, t in film["filmography"]]
        made.append(Table([[left, right]], colWidths=[76 * mm, 42 * mm]))
    made += [PageBreak(), Paragraph("Index", TITLE)]
    made += [
        Paragraph(f"{escape(name)} {page(anchor)}", SMALL) for name, anchor in MATERIAL["index"]
    ]
    return made


def set_once() -> None:
    document = BaseDocTemplate(sys.argv[2], pagesize=(148 * mm, 210 * mm))
    frame = Frame(15 * mm, 16 * mm, 118 * mm, 178 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story())


before: dict[str, int] | None = None
while before != PAGES:
    before = dict(PAGES)
    set_once()
