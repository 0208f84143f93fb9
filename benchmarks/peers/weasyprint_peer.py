"""WeasyPrint: HTML and CSS for paged media."""

import sys
from html import escape
from pathlib import Path

from material import read
from weasyprint import HTML

FOLDER = Path(sys.argv[1])
MATERIAL = read(str(FOLDER / "material.json"))
STYLE = """
@font-face { font-family: serif1; src: url(fonts/SourceSerifPro-Regular.otf) }
@font-face { font-family: sans1; src: url(fonts/SourceSansPro-Regular.otf) }
@page { size: 148mm 210mm; margin: 16mm 15mm; @bottom-center { content: counter(page); font-size: 7pt } }
body { font: 9pt/12pt serif1; text-align: justify; hyphens: auto; margin: 0 }
h1 { font-size: 20pt; line-height: 23pt; margin: 0; hyphens: none; text-align: left }
p { margin: 0 } .small { font: 7.3pt/9.6pt sans1; text-align: left }
.new { break-before: page } .still { width: 118mm; height: 66mm; display: block }
a { color: inherit; text-decoration: none } a::after { content: ' ' target-counter(attr(href), page) }
.two { display: flex; gap: 5mm } .two > :first-child { width: 76mm } .two > :last-child { width: 37mm }
.days { display: flex; gap: 3mm } .days > div { flex: 1 }
"""


def paragraphs(texts: list[str], kind: str = "") -> str:
    return "".join(f'<p class="{kind}">{escape(text)}</p>' for text in texts)


parts = [f"<h1 style='margin-top:60mm'>{escape(MATERIAL['title'])}</h1>"]
parts.append("<h1 class=new>Contents</h1>")
parts += [
    f'<p class=small><a href="#{film["anchor"]}">{escape(film["title"])}</a></p>'
    for film in MATERIAL["films"]
]
for day in MATERIAL["days"]:
    columns = "".join(
        "<div>"
        + "".join(
            f'<p class=small>{s["time"]} <a href="#{s["film"]}">{escape(s["title"])}</a></p>'
            for s in column["shows"]
        )
        + "</div>"
        for column in day["columns"]
    )
    parts.append(f"<h1 class=new>{escape(day['title'])}</h1><div class=days>{columns}</div>")
for film in MATERIAL["films"]:
    credits_ = "".join(
        f"<p class=small><i>{escape(a)}</i><br>{escape(b)}</p>" for a, b in film["credits"]
    )
    works = [f"{year} {title}" for year, title in film["filmography"]]
    parts.append(
        f'<img class="new still" src="{film["still"]}">'
        f'<h1 id="{film["anchor"]}">{escape(film["title"])}</h1>'
        f"{paragraphs([film['directors']])}{paragraphs([film['facts']], 'small')}"
        f"{paragraphs(film['synopsis'])}{paragraphs(film['screenings'], 'small')}"
        f'<div class="new two"><div>{paragraphs([film["person"]], "small")}'
        f"{paragraphs(film['biography'])}</div><div>{credits_}"
        f"{paragraphs(film['awards'], 'small')}{paragraphs(works, 'small')}</div></div>"
    )
parts.append("<h1 class=new>Index</h1>")
parts += [
    f'<p class=small><a href="#{anchor}">{escape(name)}</a></p>'
    for name, anchor in MATERIAL["index"]
]
page = f"<html lang=en><style>{STYLE}</style><body>{''.join(parts)}</body></html>"
HTML(string=page, base_url=str(FOLDER)).write_pdf(sys.argv[2])
