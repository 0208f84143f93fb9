"""Lines that stand badly on the set pages: alone, too short, or parted too often."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import shorten
from festdesk.base.wording import sentence
from festdesk.booklet.set_pages.lines import letters_of
from festdesk.checks.book.words import of_book, place_of_paragraph
from festdesk.checks.rules import limit_of
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from festdesk.booklet.set_pages.book_facts import BookFacts
    from festdesk.booklet.set_pages.lines import Line
    from festdesk.booklet.set_pages.paragraphs import SetParagraph

LETTERS = sentence("Help", "letters")
LINES = sentence("Help", "lines")
WIDOW = Kind(
    "book.widow",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: the last line of a paragraph stands alone on page {page}: “{words}”.",
    ),
    sentence(
        "Help",
        "The end of a paragraph that stands alone at the top of a page or column is lost to the"
        " eye; typesetters call it a widow.",
    ),
    sentence("Help", "Shorten the paragraph by some words, or lengthen it by a line."),
    example=sentence("Help", "“and stayed.” at the top of a page, the rest of it overleaf."),
)
ORPHAN = Kind(
    "book.orphan",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the first line of a paragraph stands alone on page {page}: “{words}”.",
    ),
    sentence(
        "Help",
        "A paragraph that begins in the last line of a page or column goes on where nobody looks"
        " for it.",
    ),
    sentence("Help", "Shorten what stands before it by a line, or leave it where you like it so."),
    example=sentence("Help", "“In the spring of” at the foot of a page."),
)
LAST_LINE_SHORT = Kind(
    "book.last-line-short",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: a paragraph on page {page} ends with “{words}” alone in a line.",
    ),
    sentence(
        "Help",
        "A last line that is shorter than the indent of the next paragraph looks like a gap"
        " between them.",
    ),
    sentence("Help", "Shorten the paragraph by a word, or lengthen it by some."),
    example=sentence("Help", "… and so they went home to / it. → … and so they went home."),
    limit=5,
    unit=LETTERS,
)
HYPHENS = Kind(
    "book.hyphens-in-a-row",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: {count} lines in a row end with a hyphen on page {page}, from “{words}” on.",
    ),
    sentence(
        "Help",
        "Hyphens one above another draw a ladder at the edge of the text, and are hard to read.",
    ),
    sentence(
        "Help",
        "Change a word in one of these lines, or take another one that needs no hyphen.",
    ),
    example=sentence("Help", "Three lines that end in “photo-”, “inter-” and “neigh-”."),
    limit=2,
    unit=LINES,
)
LINE_KINDS = (WIDOW, ORPHAN, LAST_LINE_SHORT, HYPHENS)
_LONGEST_WORDS = 60


def find_in_lines(snapshot: Snapshot, facts: "BookFacts") -> Iterator[Finding]:
    """Yield what is found in the lines of each paragraph."""
    shortest = limit_of(snapshot, LAST_LINE_SHORT)
    most_hyphens = limit_of(snapshot, HYPHENS)
    for paragraph in facts.paragraphs:
        lines = paragraph.lines
        if len(lines) < 2:  # noqa: PLR2004 -- a line alone is all there is
            continue
        columns = paragraph.columns
        if len(columns) > 1 and len(columns[-1]) == 1:
            yield _found(snapshot, facts, WIDOW, paragraph, columns[-1])
        elif len(columns) > 1 and len(columns[0]) == 1:
            yield _found(snapshot, facts, ORPHAN, paragraph, columns[0])
        if len(lines[-1].letters) < shortest:
            yield _found(snapshot, facts, LAST_LINE_SHORT, paragraph, lines[-1:])
        for run in _ladders(lines):
            if len(run) > most_hyphens:
                yield _found(snapshot, facts, HYPHENS, paragraph, run)


def _ladders(lines: "Sequence[Line]") -> "Iterator[list[Line]]":
    for is_parted, run in groupby(lines, key=lambda line: line.is_parted):
        if is_parted:
            yield list(run)


def _found(
    snapshot: Snapshot,
    facts: "BookFacts",
    kind: Kind,
    paragraph: "SetParagraph",
    lines: "Sequence[Line]",
) -> Finding:
    subject, place = place_of_paragraph(snapshot, facts.book, paragraph)
    words = lines[0].words.strip()
    found = kind.found(
        place,
        subject=subject,
        words=shorten(words, _LONGEST_WORDS),
        page=lines[0].page,
        **({"count": len(lines)} if kind is HYPHENS else {}),
    )
    # An acceptance is of these words in their paragraph, on whatever page they come to stand.
    whole = "".join(line.letters for line in paragraph.lines)
    made = of_book(found, facts.book, apart=lines[0].letters, kept=whole)
    return replace(made, spot=_spot(snapshot, paragraph, lines))


def _spot(
    snapshot: Snapshot, paragraph: "SetParagraph", lines: "Sequence[Line]"
) -> tuple[int, int] | None:
    """Return where lines stand in the stored words of a card's text."""
    key = paragraph.key
    if key is None:
        return None
    texts = (
        snapshot.texts_of_person(PersonId(key.person))
        if key.person
        else snapshot.texts_of_film(FilmId(paragraph.film))
    )
    body = next((t.body for t in texts if (t.kind, t.language) == (key.kind, key.language)), "")
    places = [at for at, letter in enumerate(body) for _ in letters_of(letter)]
    letters = "".join(letters_of(letter) for letter in body)
    before = paragraph.lines[: paragraph.lines.index(lines[0])]
    begins = letters.find("".join(line.letters for line in paragraph.lines))
    if begins < 0:
        return None
    first = begins + sum(len(line.letters) for line in before)
    last = first + sum(len(line.letters) for line in lines) - 1
    return places[first], places[last] + 1
