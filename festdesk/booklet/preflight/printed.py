"""Page numbers read where they are printed, in lists and filmographies, and where they lead.

This is read as a person reads it, from the words on the pages, and so holds for a file without
links as well.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Self

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.verdict import Claim, Rule, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from festdesk.booklet.preflight.expected import Expected, Printed

NUMBERS = Rule(
    "numbers",
    sentence(
        "Print",
        "The page numbers in contents, indexes and filmographies are right: {count} were read.",
    ),
    sentence("Print", "A wrong page number is printed for: {found}."),
)
LINES = Rule(
    "lines of lists",
    sentence(
        "Print", "All lines of contents, indexes and filmographies with page numbers were found."
    ),
    sentence("Print", "Lines with page numbers were not found on their pages: {found}."),
    Severity.WARNING,
)
HEADINGS = Rule(
    "headings",
    sentence("Print", "Each of {count} entries stands under its title on the page it begins on."),
    sentence("Print", "The title of an entry was not found on the page it begins on: {found}."),
    Severity.WARNING,
)
_MOST_NAMED = 5
# In a filmography that runs on, a semicolon or a full stop may follow.
_NUMBERS_AFTER = re.compile(r" ?(\d+(?: ?, ?\d+)*)(?![^\s;.]|\.\d)")
_NUMBERS_BEFORE = re.compile(r"(?<!\S)(\d+(?: ?, ?\d+)*) ?$")


def look_at_printed(path: "Path", expected: "Expected") -> Iterator[Claim]:
    """Yield what holds of printed page numbers and of the titles on the pages they name."""
    if not expected.places:
        return
    with _Words(path) as words:
        if expected.printed:
            yield from _lists(words, expected)
        titles = {anchor: title for anchor, title in expected.anchors.items() if title}
        lost = [
            (title, expected.places[anchor])
            for anchor, title in titles.items()
            if anchor in expected.places and plain(title) not in words.on(expected.places[anchor])
        ]
        yield HEADINGS.claim(
            holds=not lost,
            pages=[page for _, page in lost],
            count=len(titles),
            found=_named([title for title, _ in lost]),
        )


def _lists(words: "_Words", expected: "Expected") -> Iterator[Claim]:
    wrong: list[tuple[str, int]] = []
    lost: list[tuple[str, int]] = []
    for list_at in dict.fromkeys(line.list_at for line in expected.printed):
        first = expected.places.get(list_at)
        if first is None:
            continue
        later = [page for page in expected.places.values() if page > first]
        last = min(later, default=words.pages + 1)
        text = " ".join(words.on(page) for page in range(first, max(last, first + 1)))
        lines = [line for line in expected.printed if line.list_at == list_at]
        bad, missing = read_list(text, lines, expected)
        wrong += [(line.said, first) for line in bad]
        lost += [(line.said, first) for line in missing]
    for rule, found in ((NUMBERS, wrong), (LINES, lost)):
        yield rule.claim(
            holds=not found,
            pages=[page for _, page in found],
            count=len(expected.printed) - len(lost),
            found=_named([said for said, _ in found]),
        )


def read_list(
    text: str, lines: Sequence["Printed"], expected: "Expected"
) -> tuple[list["Printed"], list["Printed"]]:
    """Return the lines that print a wrong number, and those that are not there.

    Numbers stand before the words of all lines of a list, or after those of all.
    """
    missing: list[Printed] = []
    before: list[Printed] = []
    after: list[Printed] = []
    at = 0
    for line in lines:
        said = plain(line.said)
        found = _find(text, said, at)
        if found < 0:
            missing.append(line)
            continue
        at = found + len(said)
        if not line.anchors:
            continue
        wanted = sorted({expected.places.get(anchor, 0) for anchor in line.anchors})
        if _numbers(_NUMBERS_BEFORE.search(text, 0, found)) != wanted:
            before.append(line)
        if _numbers(_NUMBERS_AFTER.match(text, at)) != wanted:
            after.append(line)
    return min(before, after, key=len), missing


def plain(words: str) -> str:
    """Return words as they are compared: without case, soft hyphens and kinds of space."""
    joined = words.replace("\u00ad", "").replace("\ufffe", "").replace("\u2060", "")
    return " ".join(unicodedata.normalize("NFKC", joined).casefold().split())


def _find(text: str, said: str, at: int) -> int:
    """Return where the words stand as words of their own, from `at` on or else from the top."""
    pattern = re.compile(rf"(?<!\w){re.escape(said)}(?!\w)")
    found = pattern.search(text, at) or pattern.search(text)
    return found.start() if found else -1


def _numbers(found: re.Match[str] | None) -> list[int]:
    return sorted({int(number) for number in re.findall(r"\d+", found[1])}) if found else []


def _named(titles: list[str]) -> str:
    shown = [f"“{title}”" for title in dict.fromkeys(titles)]
    return ", ".join(shown[:_MOST_NAMED]) + (" …" if len(shown) > _MOST_NAMED else "")


class _Words:
    """The words on the pages of a file, each page read once."""

    def __init__(self, path: "Path") -> None:
        import pypdfium2  # type: ignore[import-untyped]

        self._opened = pypdfium2.PdfDocument(path)
        self._read: dict[int, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._opened.close()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._opened)

    def on(self, number: int) -> str:
        """Return the words of a page as they are compared; nothing where there is no such page."""
        if not 0 < number <= self.pages:
            return ""
        if number not in self._read:
            page = self._opened[number - 1]
            words = page.get_textpage()
            self._read[number] = plain(words.get_text_range())
            words.close()
            page.close()
        return self._read[number]
