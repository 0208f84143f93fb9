"""The signs of a set book: each is explained in its legend, which explains no others."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.booklet.plan import PageKind
from festdesk.checks.book.words import PRODUCTS, book_place, of_book, part_place
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.booklet.set_pages.book_facts import BookFacts

LEGEND_MISSING = Kind(
    "book.legend-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: it prints signs ({signs}) and has no legend."),
    sentence("Help", "Nothing in the book says what its signs mean."),
    sentence("Help", "Switch the legend on in the plan of the book, or add one."),
    example=sentence("Help", "A grid with “T” for a talk, and nothing that says so."),
)
SIGN_UNEXPLAINED = Kind(
    "book.sign-unexplained",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the sign “{sign}” is printed on page {page}, and the legend does not explain"
        " it.",
    ),
    sentence("Help", "A reader finds a sign on the page that the legend does not have."),
    sentence("Help", "Explain it in the text of the legend."),
    example=sentence("Help", "“YUE” in a grid, and no line for it in the legend."),
)
SIGN_UNUSED = Kind(
    "book.sign-unused",
    Severity.HINT,
    sentence("Finding", "{subject}: the legend explains “{sign}”, which is on no other page."),
    sentence(
        "Help",
        "What the legend explains and the book does not print is only looked for in vain.",
    ),
    sentence(
        "Help",
        "Take the sign out of the legend, or switch on the grids that print it.",
    ),
    example=sentence("Help", "A line for 16 mm, and all films are shown as files."),
)
SIGN_KINDS = (LEGEND_MISSING, SIGN_UNEXPLAINED, SIGN_UNUSED)
_MOST_NAMED = 8
# The legend shows them by an example, since their figures differ.
_MINUTES, _COUNT = re.compile(r"\d+′"), re.compile(r"\d+/\d+")
_CODE = re.compile(r"(?<!\w)[A-ZÀ-Þ]{2,4}(?!\w)")
_BESIDE = r"[\w′/]"


def find_in_signs(_snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what is found when the signs on the pages are laid beside the legend."""
    book = facts.book
    subject = PRODUCTS[book.product]
    used = _used(facts)
    legend = next((p for p in facts.content["parts"] if p.get("kind") == PageKind.LEGEND), None)
    if legend is None:
        if used:
            signs = ", ".join(list(used)[:_MOST_NAMED])
            found = LEGEND_MISSING.found(book_place(book), subject=subject, signs=signs)
            yield of_book(found, book)
        return
    explained = [entry["mark"] for group in legend["groups"] for entry in group["entries"]]
    own = " ".join(_words(text["paragraphs"]) for text in legend.get("texts", ()))
    place = _place_of_legend(facts)
    for sign, page in used.items():
        if sign not in explained and not _stands_in(sign, own):
            found = SIGN_UNEXPLAINED.found(place, subject=subject, sign=sign, page=page)
            yield of_book(found, book, apart=sign, kept=sign)
    others = _words_of_others(facts, legend["anchor"])
    for sign in dict.fromkeys(explained):
        if not _is_printed(sign, others):
            yield of_book(SIGN_UNUSED.found(place, subject=subject, sign=sign), book, apart=sign)


def _used(facts: "BookFacts") -> dict[str, int]:
    """Return the signs that grids print, each with the first page of the first day that has it."""
    found: dict[str, int] = {}
    for part in facts.content["parts"]:
        if part.get("kind") == PageKind.DAY:
            for slot in _slots(part):
                for mark in slot["marks"]:
                    for sign in _signs(mark):
                        found.setdefault(sign, facts.places.get(part["anchor"], 0))
    return found


def _signs(mark: Mapping[str, Any]) -> list[str]:
    """Return the signs of a mark; those of a version are the codes of languages in it."""
    text = str(mark["text"])
    if mark["kind"] in {"boxed", "filled"}:
        return [text]
    return _CODE.findall(text)


def _slots(day: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for page in day["pages"]:
        for column in page:
            yield from column["shows"]
    yield from day["lines"]
    yield from day["outside"]


def _place_of_legend(facts: "BookFacts") -> "Place":
    part = next((p for p in facts.plan if p.kind == PageKind.LEGEND), None)
    key = part.planned.key if part is not None and part.planned is not None else ""
    return part_place(facts.book, key)


def _words_of_others(facts: "BookFacts", anchor: str) -> str:
    """Return the words of all pages but those of the legend."""
    first = facts.places.get(anchor, 0)
    after = [page for page in facts.places.values() if page > first]
    last = min(after, default=facts.pages + 1)
    return "\n".join(
        line.words
        for number, lines in enumerate(facts.read.pages, start=1)
        if not first <= number < max(last, first + 1)
        for line in lines
    )


def _is_printed(sign: str, words: str) -> bool:
    for pattern in (_MINUTES, _COUNT):
        if pattern.fullmatch(sign):
            return pattern.search(words) is not None
    return _stands_in(sign, words)


def _stands_in(sign: str, words: str) -> bool:
    plain = " ".join(words.split())
    wanted = re.escape(" ".join(sign.split()))
    return re.search(rf"(?<!{_BESIDE}){wanted}(?!{_BESIDE})", plain) is not None


def _words(paragraphs: list[Any]) -> str:
    return " ".join(one for one in paragraphs if isinstance(one, str))
