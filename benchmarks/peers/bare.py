"""The bare engine: Typst with a template of its own, untagged, stills as they are."""

import sys
from pathlib import Path

import typst

TEMPLATE = """
#let m = json("material.json")
#set page(width: 148mm, height: 210mm, margin: (x: 15mm, y: 16mm), footer: context align(center, text(7pt, counter(page).display())))
#set text(font: "Source Serif Pro", size: 9pt, lang: "en")
#set par(justify: true, leading: 0.55em, spacing: 0.55em)
#let at(anchor) = context counter(page).at(label(anchor)).first()
#align(horizon, text(40pt, weight: 600, m.title))
#pagebreak()
#text(20pt)[Contents]
#grid(columns: (1fr, auto), row-gutter: 4pt, ..m.films.map(f => (link(label(f.anchor), f.title), at(f.anchor))).flatten())
#for day in m.days {
  pagebreak()
  text(16pt, day.title)
  grid(columns: (1fr,) * day.columns.len(), column-gutter: 3mm, ..day.columns.map(c => {
    text(7pt, weight: 600, c.name)
    for s in c.shows { block(spacing: 4pt, text(6.5pt)[#s.time #s.title #at(s.film)]) }
  }))
}
#let entry(f) = {
  pagebreak()
  place(top + left, dx: -15mm, dy: -16mm, image(f.still, width: 148mm, height: 83mm))
  v(72mm)
  [#heading(level: 1, text(20pt, f.title)) #label(f.anchor)]
  text(10pt, f.directors)
  block(text(7.5pt, font: "Source Sans Pro", f.facts))
  for p in f.synopsis { par(p) }
  for s in f.screenings { block(spacing: 3pt, text(7.5pt, s)) }
  pagebreak()
  grid(columns: (1fr, 37mm), column-gutter: 5mm, {
    text(8pt, f.person)
    for p in f.biography { par(p) }
  }, {
    set text(7.3pt, font: "Source Sans Pro")
    for c in f.credits { block(spacing: 3pt)[_#c.at(0)_ \\ #c.at(1)] }
    for a in f.awards { block(spacing: 3pt, a) }
    for e in f.filmography { block(spacing: 3pt)[#e.at(0) _#e.at(1)_] }
  })
}
#for f in m.films { entry(f) }
#pagebreak()
#text(20pt)[Index]
#columns(2, for i in m.index { block(spacing: 3pt)[#i.at(0) #at(i.at(1))] })
"""


def main(folder: Path, output: str) -> None:
    """Set the material of a folder."""
    (folder / "bare.typ").write_text(TEMPLATE, encoding="utf-8")
    compiler = typst.Compiler(
        str(folder / "bare.typ"),
        root=str(folder),
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(folder / "fonts")]),
    )
    Path(output).write_bytes(compiler.compile(format="pdf", pdf_tags=False))


main(Path(sys.argv[1]), sys.argv[2])
