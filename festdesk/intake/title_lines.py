"""Lines of data that the film's title opens: "Titane, de Julia Ducournau. Avec A, B. 2021."."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from festdesk.intake.labelled import names_after_word
from festdesk.intake.prose import has_sentence_end

_AROUND = " \t,.;:|/–—-"
_STARS = re.compile(r"\s*[★☆✩✭*½]{2,}(?:\s*/\s*\d+)?\s*$")
_YEAR = re.compile(r"\s*[(\[](?:18|19|20)\d\d[)\]]\s*$")
_QUOTES = "“”„\"«»‹›'‚‘’ "
_BEHIND_MAKER = re.compile(r"(?<=[^\W\d_]{2})\.\s+|\s*[,;|(]\s*|\s+[–—-]\s+|\t")
_LONGEST_TITLE, _LEAST_BEHIND = 110, 8


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line in its parts: the title, the makers named right behind it, and the data."""

    title: str
    makers: tuple[tuple[str, str, str], ...]  # role, word, names
    rest: str


def bare_title(text: str) -> str:
    """Return a heading without the stars, the year and the quotation marks around the title."""
    return _YEAR.sub("", _STARS.sub("", text)).strip(_QUOTES)


def without_title(text: str, headings: Iterable[str]) -> TitleLine | None:
    """Return what stands behind the title in a line that opens with one of `headings`.

    Makers count only where a word such as "de" stands before them; a sentence that begins with
    the title ("Titane is …") has none.
    """
    folded = text.lstrip(_QUOTES).casefold()
    shift = len(text) - len(text.lstrip(_QUOTES))
    for heading in (form for text_ in headings for form in (text_, text_.partition(":")[0])):
        title = bare_title(heading)
        if not 1 < len(title) <= _LONGEST_TITLE or not folded.startswith(title.casefold()):
            continue
        behind = text[shift + len(title) :]
        if behind[:1].isalnum() or len(behind.strip(_AROUND + _QUOTES)) < _LEAST_BEHIND:
            continue
        rest = behind.lstrip(_AROUND + _QUOTES)
        end = _BEHIND_MAKER.search(rest)
        head = rest[: end.start()] if end else rest
        makers = names_after_word(head, is_top=True)
        if makers:
            return TitleLine(title, tuple(makers), rest[end.end() :] if end else "")
        if behind[:1] in _AROUND and not has_sentence_end(head):
            return TitleLine(title, (), rest)
    return None
