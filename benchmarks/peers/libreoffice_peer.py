"""LibreOffice without a window: a flat ODT with references, turned into a PDF."""

import base64
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from material import read

FOLDER = Path(sys.argv[1])
MATERIAL = read(str(FOLDER / "material.json"))
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="148mm"
 fo:page-height="210mm" fo:margin-top="16mm" fo:margin-bottom="16mm" fo:margin-left="15mm"
 fo:margin-right="15mm"/></style:page-layout>
<style:style style:name="b" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:line-height="12pt"/><style:text-properties fo:font-size="9pt"
 fo:hyphenate="true" fo:language="en" fo:country="GB"/></style:style>
<style:style style:name="s" style:family="paragraph"><style:text-properties fo:font-size="7.3pt"/></style:style>
<style:style style:name="h" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="n" style:family="paragraph"><style:paragraph-properties
 fo:break-before="page"/><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="g" style:family="graphic"><style:graphic-properties
 style:wrap="none"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/></office:master-styles>
<office:body><office:text>
"""


def paragraph(text: str, style: str = "b", inside: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inside}{escape(text)}</text:p>'


def page(anchor: str) -> str:
    return (
        f" <text:bookmark-ref text:reference-format='page' text:ref-name={quoteattr(anchor)}>0"
        "</text:bookmark-ref>"
    )


def referring(text: str, anchor: str) -> str:
    return f'<text:p text:style-name="s">{escape(text)}{page(anchor)}</text:p>'


def table(name: str, cells: list[str]) -> str:
    columns = f'<table:table-column table:number-columns-repeated="{len(cells)}"/>'
    row = "".join(f"<table:table-cell>{cell or paragraph('')}</table:table-cell>" for cell in cells)
    return (
        f'<table:table table:name="{name}">{columns}<table:table-row>{row}</table:table-row>'
        "</table:table>"
    )


parts = [HEAD, paragraph(MATERIAL["title"], "h"), paragraph("Contents", "n")]
parts += [referring(film["title"], film["anchor"]) for film in MATERIAL["films"]]
for number, day in enumerate(MATERIAL["days"]):
    parts.append(paragraph(day["title"], "n"))
    columns = [
        "".join(referring(f"{s['time']} {s['title']}", s["film"]) for s in column["shows"])
        for column in day["columns"]
    ]
    if columns:
        parts.append(table(f"day{number}", columns))
for number, film in enumerate(MATERIAL["films"]):
    still = base64.b64encode((FOLDER / film["still"]).read_bytes()).decode()
    parts.append(
        f'<text:p text:style-name="n"><draw:frame draw:style-name="g" text:anchor-type="as-char" '
        f'svg:width="118mm" svg:height="66mm"><draw:image><office:binary-data>{still}'
        "</office:binary-data></draw:image></draw:frame></text:p>"
    )
    mark = f"<text:bookmark text:name={quoteattr(film['anchor'])}/>"
    parts.append(paragraph(film["title"], "h", mark))
    parts += [paragraph(film["directors"]), paragraph(film["facts"], "s")]
    parts += [paragraph(text) for text in film["synopsis"]]
    parts += [paragraph(text, "s") for text in film["screenings"]]
    parts.append(paragraph(film["person"], "n"))
    left = "".join(paragraph(text) for text in film["biography"])
    right = "".join(paragraph(f"{a}: {b}", "s") for a, b in film["credits"])
    right += "".join(paragraph(award, "s") for award in film["awards"])
    right += "".join(paragraph(f"{y} {t}", "s") for y, t in film["filmography"])
    parts.append(table(f"film{number}", [left, right]))
parts.append(paragraph("Index", "n"))
parts += [referring(name, anchor) for name, anchor in MATERIAL["index"]]
parts.append("</office:text></office:body></office:document>")
source = FOLDER / "peer.fodt"
source.write_text("\n".join(parts), encoding="utf-8")
subprocess.run(
    [
        "soffice", "--headless", f"-env:UserInstallation=file://{FOLDER}/office",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(FOLDER), str(source),
    ],
    check=True,
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)  # fmt: skip
(FOLDER / "peer.pdf").replace(sys.argv[2])
