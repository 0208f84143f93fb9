"""How slips and traps are marked in the words of a planted edition, and how they are read.

    ⟦kind|wrong|right⟧       a slip: the clean edition has `right`, the planted one `wrong`
    ⟦kind?|wrong|right⟧      a slip for which a hint will do
    ⟦kind#name|wrong|right⟧  a slip whose other end is marked somewhere else
    ⟦&name|words⟧            that other end: a finding may as well stand here
    ⟦=kind|words⟧            a trap: these words are right, and nothing is to be said of them

In French words ‿ stands for the narrow no-break space and ⍽ for the no-break space, which nobody
could see otherwise.
"""

import re
from dataclasses import dataclass, field

MARK = re.compile(r"⟦(?P<sort>[=&]?)(?P<kind>[^|⟧#?]+)(?P<hint>\??)(?:#(?P<name>[^|⟧]+))?"
                  r"\|(?P<first>[^|⟧]*)(?:\|(?P<second>[^⟧]*))?⟧")  # fmt: skip
GROUPED = re.compile(r"(?<=\d)[\s.,](?=\d{3}\b)")  # what parts the thousands of a number
SPACES = str.maketrans({"‿": "\u202f", "⍽": "\u00a0"})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words stand: a column of a row, and the letters from `start` to before `end`.

    `places` are the ids by which a finding may name the place, `column` as a finding names it.
    `telling` are the words by which a finding without letters shows that it means these: those of
    a slip that are not right, or all that is marked where it is no slip.
    """

    row_id: str
    column: str
    start: int
    end: int
    places: tuple[str, ...]
    telling: frozenset[str]


@dataclass(slots=True)
class Plant:
    """A slip or a trap: its kind, and where it can be told of.

    `about` is a pattern that the code and the sentence of a right finding hold; nothing: any.
    """

    kind: str
    is_trap: bool
    severity: str
    label: str
    spots: list[Spot] = field(default_factory=list)
    rows: frozenset[str] = frozenset()
    about: str = ""
    name: str = ""


@dataclass(slots=True)
class Marked:
    """Words without their marks, and what was marked in them: the plant, start and end."""

    words: str
    plants: list[tuple[Plant, int, int, frozenset[str]]]
    others: list[tuple[str, int, int, frozenset[str]]]


def read_marks(source: str, label: str, *, planted: bool) -> Marked:
    """Return the words of the clean or of the planted edition, and what is marked in them."""
    marked = Marked("", [], [])
    at = 0
    for match in MARK.finditer(source):
        marked.words += source[at : match.start()].translate(SPACES)
        at = match.end()
        _take(marked, match, label, planted=planted)
    marked.words += source[at:].translate(SPACES)
    if "⟦" in marked.words or "⟧" in marked.words:
        raise ValueError(f"{label}: a mark cannot be read: {marked.words[:200]}")
    return marked


def _take(marked: Marked, match: re.Match[str], label: str, *, planted: bool) -> None:
    first, second = match["first"], match["second"]
    is_slip = not match["sort"]
    if is_slip == (second is None):
        raise ValueError(f"{label}: {match[0]} needs {'two ways' if is_slip else 'one way'}")
    words = (first if planted or not is_slip else second).translate(SPACES)
    start, end = len(marked.words), len(marked.words) + len(words)
    marked.words += words
    if match["sort"] == "&":
        marked.others.append((match["kind"], start, end, words_of(words)))
        return
    severity = "hint" if match["hint"] else "warning"
    plant = Plant(match["kind"], not is_slip, severity, f"{label}: {words!r}",
                  name=match["name"] or "")  # fmt: skip
    wrong = words_of(first) - words_of(second or "")
    marked.plants.append((plant, start, end, wrong if is_slip else words_of(words)))


def words_of(words: str) -> frozenset[str]:
    """Return the words that mean something: numbers, and what has three letters or more."""
    return frozenset(re.findall(r"\d+|[^\W\d_]{3,}", GROUPED.sub("", words)))
