"""Qt: QTextDocument painted page by page by QPdfWriter, set twice for the page numbers."""

import os
import sys
from html import escape
from pathlib import Path

from material import read
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = Path(sys.argv[1])
MATERIAL = read(str(FOLDER / "material.json"))
APP = QGuiApplication([])
for font in (FOLDER / "fonts").iterdir():
    QFontDatabase.addApplicationFont(str(font))
PAGES: dict[str, int] = {}
STYLE = "p{margin:0} h1{font-size:20pt;margin:0} .s{font-family:'Source Sans Pro';font-size:7.3pt}"


def html_of(film: dict) -> tuple[str, str]:
    """Return the two pages of an entry."""
    left = "".join(f"<p align=justify>{escape(text)}</p>" for text in film["biography"])
    right = "".join(f"<p class=s><i>{escape(a)}</i><br>{escape(b)}</p>" for a, b in film["credits"])
    right += "".join(f"<p class=s>{escape(award)}</p>" for award in film["awards"])
    right += "".join(
        f"<p class=s>{escape(y)} <i>{escape(t)}</i></p>" for y, t in film["filmography"]
    )
    first = (
        f'<img src="{film["still"]}" width=334 height=187><h1>{escape(film["title"])}</h1>'
        f"<p>{escape(film['directors'])}</p><p class=s>{escape(film['facts'])}</p>"
        + "".join(f"<p align=justify>{escape(text)}</p>" for text in film["synopsis"])
        + "".join(f"<p class=s>{escape(text)}</p>" for text in film["screenings"])
    )
    second = f"<table><tr><td width=215>{left}</td><td width=105>{right}</td></tr></table>"
    return first, second


def pieces() -> list[tuple[str | None, str]]:
    number = PAGES.get
    made: list[tuple[str | None, str]] = [(None, f"<h1>{escape(MATERIAL['title'])}</h1>")]
    listed = "".join(
        f"<p class=s>{escape(f['title'])} {number(f['anchor'], 0)}</p>" for f in MATERIAL["films"]
    )
    made.append((None, f"<h1>Contents</h1>{listed}"))
    for day in MATERIAL["days"]:
        cells = "".join(
            "<td>"
            + "".join(
                f"<p class=s>{s['time']} {escape(s['title'])} {number(s['film'], 0)}</p>"
                for s in column["shows"]
            )
            + "</td>"
            for column in day["columns"]
        )
        made.append((None, f"<h1>{escape(day['title'])}</h1><table><tr>{cells}</tr></table>"))
    for film in MATERIAL["films"]:
        first, second = html_of(film)
        made += [(film["anchor"], first), (None, second)]
    index = "".join(
        f"<p class=s>{escape(name)} {number(anchor, 0)}</p>" for name, anchor in MATERIAL["index"]
    )
    made.append((None, f"<h1>Index</h1>{index}"))
    return made


def set_once(output: str) -> None:
    writer = QPdfWriter(output)
    writer.setPageSize(QPageSize(QSizeF(148, 210), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(15, 16, 15, 16))
    writer.setResolution(72)
    painter = QPainter(writer)
    size = QSizeF(334, 504)
    page = 0
    for anchor, html in pieces():
        document = QTextDocument()
        document.setDefaultStyleSheet(STYLE)
        document.setDefaultFont(QFontDatabase.font("Source Serif Pro", "Regular", 9))
        for film in MATERIAL["films"] if anchor else ():
            if film["anchor"] == anchor:
                image = QImage(str(FOLDER / film["still"]))
                document.addResource(
                    QTextDocument.ResourceType.ImageResource.value, QUrl(film["still"]), image
                )
        document.documentLayout().setPaintDevice(writer)
        document.setHtml(html)
        document.setPageSize(size)
        for sheet in range(document.pageCount()):
            if page:
                writer.newPage()
            page += 1
            if anchor and sheet == 0:
                PAGES[anchor] = page
            painter.save()
            painter.translate(0, -sheet * size.height())
            document.drawContents(painter, QRectF(0, sheet * size.height(), 334, size.height()))
            painter.restore()
    painter.end()


for _ in range(2):
    set_once(sys.argv[2])
