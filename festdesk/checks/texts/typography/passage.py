"""A text as the finders of slips see it: its words, its language, and where addresses stand."""

import re
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import filterfalse

from festdesk.checks.words import as_written, letters_of, numbers_of
from festdesk.texts.cleaning import is_in_other_script
from festdesk.texts.marks import NARROW, NO_BREAK

_ADDRESS = re.compile(
    r"://|www\.|@|(?<=\w)\.(?:com|org|net|eu|info|tv|io|film)(?![^\W\d_])", re.IGNORECASE
)
_USUAL = frozenset(map(chr, (*range(32, 127), *range(0xA1, 0xAD), *range(0xAE, 0x180), 10, 9))) | (
    frozenset("‘’‚“”„‹›–—…\u00a0\u202f")
)
_STUCK = re.compile(r"[^\w\s](?=[^\W\d_])")
_APART = re.compile(r"[^\w\s](?<=\s.)")
_BLANK = re.compile(r"\s")
_WORD_LETTER = re.compile(r"[\w’'-]")
# Where a sentence ends: not behind "16." of "16. mai" or "approx. ten".
_ENDS = re.compile(r"[.!?…][.!?…”“»’\"')\]]*(?=\s+(?![a-zà-öø-ÿ»”])|\s*\Z)|\n")
_LONGEST_SENTENCE = 600
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


class Passage:
    """A text with what several finders ask of it, each worked out once. It never changes.

    `kind` is what the text is for, as `TextKind` says; a press text has none.
    """

    def __init__(self, text: str, language: str, kind: str = "") -> None:
        self.text = text
        self.language = language.casefold()
        self.short = self.language.split("-", maxsplit=1)[0]
        self.kind = kind

    @cached_property
    def has_own_marks(self) -> bool:
        """Whether it is written from right to left or in a script with marks of its own."""
        return bool(self.rare) and is_in_other_script(self.text)

    def has(self, *signs: str) -> bool:
        """Tell whether any of these letters or runs of letters is there.

        Most texts have none of what is looked for, and this is told much faster than any pattern
        finds nothing.
        """
        text = self.text
        for sign in signs:  # noqa: SIM110 -- `any` takes twice as long
            if sign in text:
                return True
        return False

    @cached_property
    def signs(self) -> frozenset[str]:
        """All its letters and signs, each once."""
        return frozenset(self.text)

    @cached_property
    def stuck(self) -> frozenset[str]:
        """The marks right behind which a letter stands."""
        return frozenset(_STUCK.findall(self.text))

    @cached_property
    def apart(self) -> frozenset[str]:
        """The marks right before which white space stands."""
        return frozenset(_APART.findall(self.text))

    @cached_property
    def around_numbers(self) -> tuple[frozenset[str], frozenset[str]]:
        """What stands right before and right behind the numbers, each letter and sign once."""
        text, numbers = self.text, numbers_of(self.text)
        return (
            frozenset([text[start - 1 : start] for start, _ in numbers]),
            frozenset([text[end : end + 1] for _, end in numbers]),
        )

    @cached_property
    def is_word_before_number(self) -> bool:
        """Whether a letter stands right before any number."""
        return any(map(str.isalpha, self.around_numbers[0]))

    @cached_property
    def is_word_behind_number(self) -> bool:
        """Whether a letter stands right behind any number."""
        return any(map(str.isalpha, self.around_numbers[1]))

    @cached_property
    def plainly_spaced(self) -> str:
        """The text with ordinary spaces for those that do not break, letter by letter."""
        if self.text.isascii():
            return self.text
        return self.text.replace(NO_BREAK, " ").replace(NARROW, " ")

    @cached_property
    def words_in_order(self) -> list[str]:
        """All its words as they follow each other."""
        return letters_of(as_written(self.text))

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words, each once."""
        return frozenset(self.words_in_order)

    def has_word(self, words: AbstractSet[str]) -> bool:
        """Tell whether any of these words is there, in the very same letters."""
        return not self.words.isdisjoint(words)

    def has_sign(self, signs: AbstractSet[str]) -> bool:
        """Tell whether any of these letters and signs is there."""
        return not self.signs.isdisjoint(signs)

    @cached_property
    def words_with_capitals(self) -> tuple[str, ...]:
        """Its words with a capital behind their first letter, each once."""
        return tuple(
            word
            for word in filterfalse(str.islower, self.words)
            if word[1:] and not word[1:].islower()
        )

    @cached_property
    def rare(self) -> frozenset[str]:
        """Its letters and signs beyond those of a Western European typewriter."""
        return frozenset() if self.text.isascii() else frozenset(self.text) - _USUAL

    @cached_property
    def addresses(self) -> tuple[tuple[int, int], ...]:
        """Where web and mail addresses begin and end."""
        found: list[tuple[int, int]] = []
        is_likely = "." in self.stuck or "@" in self.text or "://" in self.text
        if not is_likely and "www." not in self.text.lower():
            return ()
        for mark in _ADDRESS.finditer(self.text):
            if found and mark.start() < found[-1][1]:
                continue
            start = mark.start()
            while start and not self.text[start - 1].isspace():
                start -= 1
            after = _BLANK.search(self.text, mark.end())
            found.append((start, after.start() if after else len(self.text)))
        return tuple(found)

    def is_address(self, place: int) -> bool:
        """Tell whether a letter belongs to an address."""
        return any(start <= place < end for start, end in self.addresses)

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """Where each paragraph begins and ends."""
        found, start = [], 0
        for gap in _PARAGRAPHS.finditer(self.text):
            found.append((start, gap.start()))
            start = gap.end()
        found.append((start, len(self.text)))
        return tuple((first, last) for first, last in found if self.text[first:last].strip())

    def rest_of_sentence(self, place: int) -> tuple[int, int]:
        """Return from a sign to the end of its sentence: there the partner that it lacks may go."""
        last = min(len(self.text), place + _LONGEST_SENTENCE)
        found = _ENDS.search(self.text, place + 1, last)
        end = max(place + 1, found.end() if found else last)
        return place, place + len(self.text[place:end].rstrip())

    def sentence_before(self, place: int) -> tuple[int, int]:
        """Return from the beginning of the sentence that a sign stands in to behind the sign."""
        start = max(0, place - _LONGEST_SENTENCE)
        for found in _ENDS.finditer(self.text, start, place):
            # The pattern takes the end of where it looks for that of the text.
            if found.end() < place:
                start = found.end()
        led = self.text[start:place]
        return start + len(led) - len(led.lstrip()), place + 1

    def word_before(self, place: int) -> str:
        """Return the letters that stand right before a place, without a blank between them."""
        start = place
        while start and self.text[start - 1].isalpha():
            start -= 1
        return self.text[start:place]

    def around(self, start: int, end: int, letters: int = 0) -> tuple[int, int]:
        """Return where the words begin and end that hold some letters, and `letters` beside."""
        first, last = max(0, start - letters), min(len(self.text), end + letters)
        while first and _WORD_LETTER.match(self.text[first - 1]):
            first -= 1
        while last < len(self.text) and _WORD_LETTER.match(self.text[last]):
            last += 1
        return first, last
