"""The help page of all kinds of finding, made from the catalogue in the language of the window."""

from collections.abc import Iterable
from html import escape

from festdesk.base.findings import Kind
from festdesk.base.text import fold
from festdesk.base.wording import Sentence, sentence
from festdesk.checks.catalogue import KINDS
from festdesk.checks.labels import MARKS
from festdesk.desktop.phrases import say
from festdesk.desktop.widgets.finding_words import kind_label, severity_label

PAGE = "kinds"
TITLE = sentence("KindsPage", "What the checks look at")
TOP = sentence(
    "KindsPage",
    "Each kind of finding has a code, which never changes; the command line and exported tables "
    "name it so.",
)
BACK = sentence("KindsPage", "The list of findings")
EXAMPLE = sentence("KindsPage", "For example: {example}")
REMEDY = sentence("KindsPage", "What helps: {remedy}")
OFF = sentence("KindsPage", "Not asked, unless the house turns it on.")
OTHERS = sentence("KindsPage", "Other kinds")
# What codes begin with, by what the help puts them under.
_PARTS = (
    (
        sentence("KindsPage", "Cards"),
        ("film", "title", "credit", "version", "identifier", "award", "premiere", "note"),
    ),
    (sentence("KindsPage", "Stills"), ("still",)),
    (sentence("KindsPage", "Texts"), ("text",)),
    (
        sentence("KindsPage", "People, companies and their names"),
        ("name", "person", "company", "address"),
    ),
    (sentence("KindsPage", "Filmographies"), ("filmography",)),
    (
        sentence("KindsPage", "Calendar"),
        ("screening", "guest", "print", "strand", "venue", "block"),
    ),
    (sentence("KindsPage", "The book"), ("book", "cover")),
)


def kinds_page() -> str:
    """Return the page as HTML; each kind has its code as an anchor."""
    left = dict(KINDS)
    body = [f"<h1>{_said(TITLE)}</h1>", f"<p>{_said(TOP)}</p>"]
    body.append(f'<p><a href="checks.md">{_said(BACK)}</a></p>')
    for heading, beginnings in _PARTS:
        of_part = [kind for code, kind in left.items() if code.partition(".")[0] in beginnings]
        for kind in of_part:
            del left[kind.code]
        body += _part(_said(heading), of_part)
    body += _part(_said(OTHERS), left.values())
    return "\n".join(body)


def _part(heading: str, kinds: Iterable[Kind]) -> list[str]:
    ordered = sorted(kinds, key=lambda kind: fold(kind_label(kind.code)))
    return [f"<h2>{heading}</h2>", *map(_kind, ordered)] if ordered else []


def _kind(kind: Kind) -> str:
    code = escape(kind.code)
    grave = f"{MARKS[kind.severity]} {escape(severity_label(kind.severity))}"
    lines = [f"{grave} · <code>{code}</code>", _said(kind.explanation)]
    if kind.example is not None:
        lines.append(_said(EXAMPLE, example=kind.example))
    lines.append(_said(REMEDY, remedy=kind.remedy))
    if not kind.is_asked:
        lines.append(_said(OFF))
    told = "<br/>".join(lines)
    return f'<h3><a name="{code}"></a>{escape(kind_label(kind.code))}</h3>\n<p>{told}</p>'


def _said(marked: Sentence, **facts: object) -> str:
    return escape(say(marked, **facts), quote=False)
