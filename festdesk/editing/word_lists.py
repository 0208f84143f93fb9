"""A list of words of the house as a file: read from a table or plain lines, and written as one."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from festdesk.base.decoding import decode_text
from festdesk.base.errors import InputProblem
from festdesk.base.formulas import formula_apart, without_apostrophe
from festdesk.base.wording import sentence
from festdesk.editing.words import HouseWords, read_words

SUFFIXES = (".csv", ".tsv", ".txt")
LARGEST_BYTES = 2_000_000
MOST_RULES = 5_000
_HEADS = ("words", "instead", "language", "note", "exact")

TOO_LARGE = sentence("Error", "“{name}” is too large for a list of words. Choose another file.")
TOO_MANY = sentence("Error", "“{name}” has more than {most} lines. Take it in in parts.")
NO_TABLE = sentence("Error", "“{name}” cannot be read as a table. Save it as CSV once more.")


@dataclass(frozen=True, slots=True)
class ListedWords:
    """A rule of a list and the line it stands in, the first of which is 1."""

    line: int
    rule: HouseWords


def lines_of_words(text: str, language: str = "") -> list[ListedWords]:
    """Return the rules in a pasted list; see `read_words` for its form. Nothing is judged yet."""
    return [
        ListedWords(number, rule)
        for number, line in enumerate(text.splitlines(), 1)
        for rule in read_words(line, language)
    ]


def read_word_list(content: bytes, name: str, language: str = "") -> list[ListedWords]:
    """Return the rules in a file; where its name ends in .csv, commas or semicolons part them.

    Raises:
        InputProblem: It is no text, no table, or too large.
    """
    if len(content) > LARGEST_BYTES:
        raise InputProblem(TOO_LARGE, name=name)
    text = decode_text(content, name=name)
    if name.lower().endswith(".csv"):
        text = _with_tabs(text, name)
    listed = lines_of_words(text, language)
    if listed and listed[0].rule.words.casefold() == _HEADS[0]:
        del listed[0]
    if len(listed) > MOST_RULES:
        raise InputProblem(TOO_MANY, name=name, most=MOST_RULES)
    return listed


def _with_tabs(text: str, name: str) -> str:
    """Return a table with tabs between its cells; each of its rows is a line, as it was counted."""
    first = text.splitlines()[0] if text else ""
    delimiter = max("\t;,", key=first.count)
    try:
        table = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as problem:
        raise InputProblem(NO_TABLE, name=name) from problem
    return "\n".join("\t".join(" ".join(without_apostrophe(c).split()) for c in r) for r in table)


def write_word_list(rules: Iterable[HouseWords]) -> bytes:
    """Return rules as CSV in UTF-8, which `read_word_list` reads; no cell is a formula."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_HEADS)
    for rule in rules:
        cells = (rule.words, rule.instead, rule.language, rule.note, "x" if rule.is_exact else "")
        writer.writerow(map(formula_apart, cells))
    return written.getvalue().encode("utf-8-sig")
