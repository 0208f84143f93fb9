"""Letters of another script, figures for letters, accents beside their letters."""

import re
import unicodedata
from collections.abc import Iterator

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.texts.language import common_words

LETTERS_MIXED = Kind(
    "text.letters-mixed",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” mixes letters of two scripts."),
    sentence(
        "Help",
        "A word has Latin and Cyrillic or Greek letters that look alike. It looks right, but no "
        "search, index or spell check takes it for the word it is.",
    ),
    sentence("Help", "Write all its letters in one script."),
    example=sentence("Help", "“Мoscow” with a Cyrillic М should be “Moscow”."),
)
FIGURE_FOR_LETTER = Kind(
    "text.figure-for-letter",
    Severity.WARNING,
    sentence("Finding", "{subject}: a figure stands for a letter in “{words}”."),
    sentence(
        "Help", "A nought or a one stands within a word, as a scanned page or a quick hand has it."
    ),
    sentence("Help", "Write the letter in place of the figure."),
    example=sentence("Help", "“the c0mmittee” should be “the committee”."),
)
ACCENTS_APART = Kind(
    "text.accents-apart",
    Severity.HINT,
    sentence("Finding", "{subject}: accents are stored beside their letters (“{words}”)."),
    sentence(
        "Help",
        "A letter and its accent are two characters where one would do, as some systems write "
        "them. In print the accent may stand beside the letter, and a search may miss the word.",
    ),
    sentence(
        "Help",
        "Make one character of each letter and its accent: the button does it for the whole text.",
    ),
    example=sentence("Help", "“cinéma” written as e and ´"),
)
LETTERS_SPACED = Kind(
    "text.letters-spaced",
    Severity.WARNING,
    sentence("Finding", "{subject}: the letters of a word stand apart: “{words}”."),
    sentence(
        "Help",
        "Between the letters of a word stand spaces, as headings of PDFs and typewriters have it. "
        "No search finds the word, and a line may break within it.",
    ),
    sentence("Help", "Write the word without the spaces."),
    example=sentence("Help", "“T h e film” should be “The film”."),
)
KINDS = (LETTERS_MIXED, FIGURE_FOR_LETTER, ACCENTS_APART, LETTERS_SPACED)

COMPOSE = sentence("Mend", "Compose the accents of this text")

_OTHER = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_TWO_SCRIPTS = re.compile(
    r"(?<!\w)(?=[A-Za-z\u00c0-\u024f]*[\u0370-\u04ff])(?=[\u0370-\u04ff]*[A-Za-z\u00c0-\u024f])"
    r"[A-Za-z\u00c0-\u024f\u0370-\u04ff]{2,}"
)
_CYRILLIC, _LATIN = "АВЕКМНОРСТУХІЈЅаеорсухіјѕ", "ABEKMHOPCTYXIJSaeopcyxijs"
_GREEK, _LATIN_OF_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"
_TO_LATIN = str.maketrans(_CYRILLIC + _GREEK, _LATIN + _LATIN_OF_GREEK)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_GREEK = str.maketrans(_LATIN_OF_GREEK, _GREEK)
# "Сè": keyboards of these languages write the letters with a grave accent in Latin.
_GRAVE_TOO = frozenset({"mk", "bg"})
_WITHOUT_GRAVE = str.maketrans("èìÈÌ", "еиЕИ")
_FIGURES = re.compile(
    r"(?<![\w.@#/-])(?=[^\W\d_]{0,20}[a-zß-öø-ÿ][01]+[a-zß-öø-ÿ]|0[a-z]{2,}(?!\w))"
    r"[^\W\d_]*[01]+[^\W\d_]+(?:[01]+[^\W\d_]+)*(?![\w@/-]|\.\w)"
)
_FIGURE_BESIDE = re.compile(r"[01][a-zß-öø-ÿ]")
_LEAST_LETTERS = 4
# "0s" of a decade, hexadecimal numbers.
_NUMBERS = re.compile(r"0(?:s|th|x[0-9a-f]+)")
# Of letters apart two at least are consonants, which are mostly no words.
_CONSONANTS = frozenset("bcdfghjklmnpqrstvxzBCDFGHJKLMNPQRSTVXZ")
_TWO_APART = re.compile(r" [^\W\d_] [^\W\d_](?![\w’'])")
_LETTERS_APART = re.compile("(?<![\\w’'.&/-])[^\\W\\d_](?: [^\\W\\d_]){2,}(?![\\w’'.&/-])")
_VOWEL = re.compile(r"[aeiouyäöüàâéèêíîóôúAEIOUYÄÖÜÀÂÉÈÊÍÎÓÔÚ]")
_LEAST_APART, _LEAST_APART_IN_CAPITALS = 4, 5
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def find_letters(passage: Passage) -> Iterator[Slip]:
    """Yield words with letters that are none of theirs."""
    text = passage.text
    if not text.isascii():
        if passage.rare and _OTHER.search(text):
            yield from _two_scripts(passage)
        if not unicodedata.is_normalized("NFC", text):
            change = whole_change(COMPOSE, text, unicodedata.normalize("NFC", text))
            if change is not None:
                place = change.start
                yield Slip(
                    ACCENTS_APART, place, place + 1, words=passage.around(place, place + 1),
                    whole=change,
                )  # fmt: skip
    if len(passage.words & _CONSONANTS) > 1 and _TWO_APART.search(text):
        yield from _spaced(passage)
    if ("0" in text or "1" in text) and _FIGURE_BESIDE.search(text):
        for found in _FIGURES.finditer(text):
            word = found[0]
            letters = word.replace("0", "o" if word[-1].islower() else "O").replace("1", "l")
            if len(letters) >= _LEAST_LETTERS and not _NUMBERS.fullmatch(word):
                yield Slip(FIGURE_FOR_LETTER, *found.span(), (letters,))


def _spaced(passage: Passage) -> Iterator[Slip]:
    for found in _LETTERS_APART.finditer(passage.text):
        word = found[0].replace(" ", "")
        small = word.lower()
        least = _LEAST_APART if word[1:].islower() else _LEAST_APART_IN_CAPITALS
        is_likely = word[1:].islower() or word.isupper()
        is_long = len(word) >= least and bool(_VOWEL.search(word)) and small not in _ALPHABET
        if is_likely and (is_long or (word[1:].islower() and small in common_words(passage.short))):
            yield Slip(LETTERS_SPACED, *found.span(), (word,))


def _two_scripts(passage: Passage) -> Iterator[Slip]:
    for found in _TWO_SCRIPTS.finditer(passage.text):
        word = found[0]
        if passage.short in _GRAVE_TOO and _is_in_one(word.translate(_WITHOUT_GRAVE)):
            continue
        latin = word.translate(_TO_LATIN)
        other = word.translate(_TO_GREEK if re.search("[\u0370-\u03ff]", word) else _TO_CYRILLIC)
        ways = [made for made in (latin, other) if _is_in_one(made)]
        latin_letters = sum(letter < "\u0370" for letter in word)
        if latin_letters * 2 < len(word):
            ways.reverse()
        # An ending of another script, such as "DVDшки", or a sign of mathematics is meant.
        if ways:
            yield Slip(LETTERS_MIXED, *found.span(), tuple(ways[:1]))


def _is_in_one(word: str) -> bool:
    return all(letter < "\u0370" for letter in word) or all(letter >= "\u0370" for letter in word)
