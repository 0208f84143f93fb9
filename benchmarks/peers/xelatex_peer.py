"""XeLaTeX in two passes, the second with the page numbers of the first."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from material import read

FOLDER = Path(sys.argv[1])
MATERIAL = read(str(FOLDER / "material.json"))
SPECIAL = re.compile(r"[\\{}$&#^_~%]")
HEAD = r"""
\documentclass[9pt]{extarticle}
\usepackage[paperwidth=148mm,paperheight=210mm,hmargin=15mm,vmargin=16mm]{geometry}
\usepackage{fontspec,graphicx,multicol}
\setmainfont{SourceSerifPro-Regular.otf}[Path=fonts/,ItalicFont=SourceSerifPro-It.otf]
\newfontfamily\sans{SourceSansPro-Regular.otf}[Path=fonts/,ItalicFont=SourceSansPro-It.otf]
\setlength{\parindent}{0pt}\pagestyle{plain}
\def\fine{\sans\fontsize{7.3}{9.6}\selectfont}
\def\head#1{{\fontsize{20}{23}\selectfont #1\par}}
\begin{document}\fontsize{9}{12}\selectfont
"""


def tex(text: str) -> str:
    return SPECIAL.sub(lambda hit: rf"\char{ord(hit[0])} ", text)


parts = [HEAD, rf"\vspace*{{60mm}}\head{{{tex(MATERIAL['title'])}}}\newpage\head{{Contents}}"]
parts += [
    rf"{{\fine {tex(film['title'])} \pageref{{{film['anchor']}}}\par}}"
    for film in MATERIAL["films"]
]
for day in MATERIAL["days"]:
    parts.append(rf"\newpage\head{{{tex(day['title'])}}}")
    width = 0.95 / max(1, len(day["columns"]))
    for column in day["columns"]:
        shows = "".join(
            rf"{s['time']} {tex(s['title'])} \pageref{{{s['film']}}}\par " for s in column["shows"]
        )
        parts.append(
            rf"\begin{{minipage}}[t]{{{width:.3f}\linewidth}}\fine {shows}\end{{minipage}}%"
        )
for film in MATERIAL["films"]:
    parts.append(
        rf"\newpage\includegraphics[width=118mm,height=66mm]{{{film['still']}}}\par"
        rf"\head{{{tex(film['title'])}\label{{{film['anchor']}}}}}"
        rf"{tex(film['directors'])}\par{{\fine {tex(film['facts'])}\par}}"
    )
    parts += [rf"{tex(text)}\par" for text in film["synopsis"]]
    parts += [rf"{{\fine {tex(text)}\par}}" for text in film["screenings"]]
    parts.append(r"\newpage\begin{minipage}[t]{76mm}")
    parts.append(rf"{{\fine {tex(film['person'])}\par}}")
    parts += [rf"{tex(text)}\par" for text in film["biography"]]
    parts.append(r"\end{minipage}\hfill\begin{minipage}[t]{37mm}\fine\raggedright ")
    parts += [rf"\textit{{{tex(a)}}}\\{tex(b)}\par" for a, b in film["credits"]]
    parts += [rf"{tex(award)}\par" for award in film["awards"]]
    parts += [rf"{tex(year)} \textit{{{tex(title)}}}\par" for year, title in film["filmography"]]
    parts.append(r"\end{minipage}")
parts.append(r"\newpage\head{Index}\begin{multicols}{2}\fine ")
parts += [rf"{tex(name)} \pageref{{{anchor}}}\par" for name, anchor in MATERIAL["index"]]
parts.append(r"\end{multicols}\end{document}")
(FOLDER / "peer.tex").write_text("\n".join(parts), encoding="utf-8")
for _ in range(2):
    subprocess.run(
        ["xelatex", "-interaction=batchmode", "-halt-on-error", "peer.tex"],
        cwd=FOLDER,
        check=True,
        stdout=subprocess.DEVNULL,
    )
shutil.move(FOLDER / "peer.pdf", sys.argv[2])
