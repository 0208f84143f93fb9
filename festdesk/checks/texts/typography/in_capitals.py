"""Words in capitals, and texts that are nothing but capitals."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip
from festdesk.snapshot import Snapshot
from festdesk.spelling.words import primary_of
from festdesk.texts.tables import TextKind

ALL_CAPITALS = Kind(
    "text.all-capitals",
    Severity.HINT,
    sentence("Finding", "{subject}: words in capitals: “{words}”."),
    sentence(
        "Help",
        "Several words in a row are written in capitals. Titles of the edition, short forms and "
        "Roman numbers are left alone.",
    ),
    sentence("Help", "Write them with small letters; what is to stand out can be set in italics."),
    example=sentence("Help", "“THIS FILM WILL CHANGE EVERYTHING”."),
)
WHOLE_IN_CAPITALS = Kind(
    "text.whole-in-capitals",
    Severity.WARNING,
    sentence("Finding", "{subject}: the text is written in capitals: “{words}”."),
    sentence(
        "Help",
        "Every letter of the text is a capital, as forms and old lists have it. In the booklet it "
        "stands beside texts that are not.",
    ),
    sentence("Help", "Write it with small letters, and look at the names in it."),
    example=sentence("Help", "“THE CELLAR BY NIGHT” should be “The cellar by night”."),
)
NAME_IN_CAPITALS = Kind(
    "text.name-in-capitals",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "A word is in capitals here, and other texts or names of the card have it with one "
        "capital only.",
    ),
    sentence("Help", "Write it as the rest of the card has it."),
    example=sentence("Help", "“LUTGART has watched” beside “Lutgart” in the other texts."),
)
KINDS = (ALL_CAPITALS, WHOLE_IN_CAPITALS)

_CAPITALS = re.compile(
    r"(?<![\w’'-])(?:[A-ZÀ-ÖØ-Þ’'-]{2,}[,:]? +|[AIÀ] +|& +){3,}[A-ZÀ-ÖØ-Þ’'-]{2,}(?!\w)"
)
_ROMAN = re.compile(r"[IVXLCDM]+")
_LEAST_LONG_WORDS, _LONG_WORD = 3, 4
_LEAST_WHOLE, _LEAST_LONG_OF_WHOLE = 3, 2  # words of a text that is all capitals
_LEAST_LANGUAGES = 2  # that have a word with one capital, if not the text's own
_LETTERS = re.compile(r"[^\W\d_]+")
# A word of five letters or more in a row of small ones: short ones are short forms.
_ONE_IN_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w@#./&’'-].)[A-ZÀ-ÖØ-Þ]{4,}(?![\w./&-])")
_OF_FILMS = frozenset(
    {TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS, TextKind.LOGLINE, TextKind.STATEMENT,
     TextKind.CAPTION, TextKind.ALT, TextKind.INTRODUCTION, TextKind.BIOGRAPHY}
)  # fmt: skip


def find_in_capitals(passage: Passage) -> Iterator[Slip]:
    """Yield rows of words in capitals; a whole text of them once."""
    text = passage.text
    capitals = passage.words_with_capitals
    long_words = [word for word in capitals if len(word) >= _LONG_WORD and word.isupper()]
    if len(long_words) < _LEAST_LONG_OF_WHOLE:
        return
    if passage.kind in _OF_FILMS and text.isupper():
        words = passage.words_in_order
        if len(words) >= _LEAST_WHOLE and any(not _ROMAN.fullmatch(one) for one in long_words):
            yield Slip(WHOLE_IN_CAPITALS, 0, len(text))
        return
    for found in _CAPITALS.finditer(text):
        row = [
            word
            for word in _LETTERS.findall(found[0])
            if len(word) >= _LONG_WORD and not _ROMAN.fullmatch(word)
        ]
        if len(row) >= _LEAST_LONG_WORDS:
            yield Slip(ALL_CAPITALS, *found.span())


def find_names_in_capitals(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield words in capitals that other texts of the same card have with one capital.

    Left alone is what stands in capitals in one of these texts too, as a brand does, what one other
    language alone has otherwise, and short forms that may be written both ways: “Unesco”.
    """
    if prose.film_id is None or prose.kind not in _OF_FILMS or prose.body.isupper():
        return
    hits = list(_ONE_IN_CAPITALS.finditer(prose.body))
    if not hits:
        return
    languages: dict[str, set[str]] = {}
    for text in snapshot.texts_of_film(prose.film_id):
        if text.id != prose.row_id and not text.body.isupper():
            for word in _LETTERS.findall(text.body):
                languages.setdefault(word, set()).add(primary_of(text.language))
    named = [title.text for title in snapshot.titles_of(prose.film_id)]
    for credit in snapshot.credits_of(prose.film_id):
        named += [credit.as_credited, credit.character]
    names = {word for name in named if not name.isupper() for word in _LETTERS.findall(name)}
    for hit in hits:
        usual = hit[0].capitalize()
        those = languages.get(usual, set())
        is_usual = usual in names or prose.language in those or len(those) >= _LEAST_LANGUAGES
        is_other = hit[0] in names or hit[0] in languages or hit[0].lower() in _short_forms()
        if is_usual and not is_other:
            yield found_in(NAME_IN_CAPITALS, prose, *hit.span(), usual)


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(read_list("capitals")["short_forms"])


CHECKS = (of_texts(find_names_in_capitals, NAME_IN_CAPITALS),)
