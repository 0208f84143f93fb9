"""Sentences that begin with a small letter, and names written small."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import abbreviations, of_language
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.texts.typography.written_small import language_names
from festdesk.spelling.frequencies import archive_of, read_frequencies
from festdesk.texts.language import common_words
from festdesk.texts.tables import TextKind

SENTENCE_SMALL = Kind(
    "text.sentence-small",
    Severity.WARNING,
    sentence("Finding", "{subject}: a sentence begins with a small letter: “{words}”."),
    sentence(
        "Help",
        "After a full stop, or at the beginning of the text, stands a small letter. Short forms "
        "with a stop, and words such as “iPhone”, are left alone.",
    ),
    sentence("Help", "Write a capital, or a comma where the sentence goes on."),
    example=sentence("Help", "“He left. nobody knew” should be “He left. Nobody knew”."),
)
NAME_SMALL = Kind(
    "text.name-small",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "English writes the names of days, months, languages and peoples, and the word “I”, with "
        "a capital; German writes a language with one after “auf”.",
    ),
    sentence("Help", "Write the word with a capital."),
    example=sentence("Help", "“an english officer” should be “an English officer”."),
)
KINDS = (SENTENCE_SMALL, NAME_SMALL)

# "left. nobody": the word before has three letters or more. Those of three are often short forms,
# and end a sentence only where everybody writes them, or one of the smallest words of the language
# begins the next.
_SMALL_AFTER_STOP = re.compile(r"\.(?<=[^\W\d_]{2}\.)[”»)]? +(?![A-Z])([^\W\d_]+)")
# “coincidences”. when; (2016). his; Was it so? “no”: ends of sentences that no short form has.
_SMALL_AFTER_END = re.compile(
    r"""(?:[”»“’")]\.|(?<!\w)(?:1[89]|20)\d\d\.)(?<![.…!?][”»“’")]\.) (?![A-Z])([^\W\d_]+)"""
)
_SMALL_AFTER = re.compile(r"\. [^\W\dA-ZÀ-ÖØ-Þ]")
_QUOTING = frozenset("«“„")
_QUOTED_SMALL = re.compile(
    "[.!?](?<=[^\\W\\d_]{3}.)»? (?:«[ \u00a0\u202f]?|[“„])(?![A-Z])([^\\W\\d_]+)"
    "(?=[^“”„«»\n]{0,200}(?:[.,!?…][ \u00a0\u202f]?[“”»]|(?:[“”]|[ \u00a0\u202f]?»),))"
)
_FIRST_WORD = re.compile(r"[“„«\"(]?\s?([^\W\d_]+)")
_NEXT = re.compile(r"[\w.'’!&/)-]")
_BEGINS = frozenset(
    {TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS, TextKind.LOGLINE, TextKind.STATEMENT,
     TextKind.INTRODUCTION, TextKind.BIOGRAPHY}
)  # fmt: skip
_SMALL_I = re.compile(
    r"(?<![\w’'.-])i(?=[’'](?:m|ve|d|ll)(?!\w)| (?:am|was|have|had|think|thought|wanted|want|know|"
    r"knew|could|would|will|grew|began|started|made|felt|remember|believe|love|saw)(?!\w))"
)
# "in march 2019": words otherwise, but before a year.
_MONTHS = frozenset({"march", "may", "august"})
_MONTH_BEFORE_YEAR = re.compile(
    r"(?<![\w’'-])(?P<word>march|may|august)(?= (?:\d{1,2}, )?(?:1[89]|20)\d\d(?!\d))"
)
# "then i leave": one letter behind the words that go before "I".
_I_ALONE = re.compile(
    r"(?<![\w’'-])(?:then|and|when|that|where|but|as|if|because|what|which|who|so|than|how|why|do|did|am|was)"
    r" i(?= [a-z]{2,}(?!\w))",
    re.IGNORECASE,
)
# Languages whose short forms of three letters are listed nearly whole.
_SHORT_FORMS_LISTED = frozenset({"en", "de", "fr", "nl", "es", "it", "pt"})
# "the usa", "Dvds"; "usa" is a verb of Spanish, Italian and Portuguese.
_SHORT_FORMS = frozenset(
    {"usa", "Usa", "ussr", "udssr", "Dvd", "Dvds", "dvd", "dvds", "bbc", "Bbc", "zdf", "Zdf",
     "nasa", "Tv", "Uk", "uk"}
)  # fmt: skip
_SHORT_FORM = re.compile(rf"(?<![\w@#./’'-])(?:{'|'.join(sorted(_SHORT_FORMS))})(?![\w@/’-]|\.\w)")
_SHORT_FORMS_OF = frozenset({"en", "de", "fr"})
_NOT_IN_CAPITALS = {"udssr": "UdSSR"}
_LONG_WORD = 4
_LEAST_SMALL = 2
_SHORT_FORM_LETTERS = 3  # of short forms that are listed nearly whole
# Two letters that are a word and a short form.
_OFTEN = 4.0  # how often words are written that are no short forms, where these are listed
_NO_WORDS = frozenset({"no", "op", "al", "st", "ed", "am", "co", "na", "ca"})


def find_capitals(passage: Passage) -> Iterator[Slip]:
    """Yield what is wrong with the capitals of a text, as far as it is certain."""
    yield from _small_beginnings(passage)
    yield from _short_forms(passage)
    text = passage.text
    if passage.short == "en":
        has_name = not _small_words(passage.language).isdisjoint(passage.words)
        for found in _small_names(passage.language).finditer(text) if has_name else ():
            start, end = found.span()
            if not _is_part(passage, start, end):
                yield Slip(NAME_SMALL, start, end, (found[0][0].upper() + found[0][1:],))
        yield from _small_languages(passage)
        for found in _MONTH_BEFORE_YEAR.finditer(text) if passage.has_word(_MONTHS) else ():
            yield Slip(NAME_SMALL, *found.span(), (found[0].capitalize(),))
        for found in _SMALL_I.finditer(text) if "i" in passage.words else ():
            start, end = passage.around(*found.span())
            yield Slip(NAME_SMALL, start, end, ("I" + text[found.end() : end],))
        for found in _I_ALONE.finditer(text) if "i" in passage.words else ():
            yield Slip(NAME_SMALL, found.end() - 1, found.end(), ("I",), words=found.span())
    elif passage.short == "de" and passage.has("auf "):
        for found in _german_languages().finditer(text):
            yield Slip(NAME_SMALL, *found.span("word"), (found["word"].capitalize(),))


def _short_forms(passage: Passage) -> Iterator[Slip]:
    """Yield short forms that have small letters, other than those of an address."""
    if passage.short not in _SHORT_FORMS_OF or not passage.has_word(_SHORT_FORMS):
        return
    for found in _SHORT_FORM.finditer(passage.text):
        if not passage.is_address(found.start()):
            known = found[0].removesuffix("s")
            made = _NOT_IN_CAPITALS.get(known, known.upper()) + found[0][len(known) :]
            yield Slip(NAME_SMALL, *found.span(), (made,))


def _small_languages(passage: Passage) -> Iterator[Slip]:
    """Yield rarer languages of English texts, which are sure to be some after a few words."""
    pattern, names = _english_languages()
    if names.isdisjoint(passage.words):
        return
    for found in pattern.finditer(passage.text):
        yield Slip(NAME_SMALL, *found.span("word"), (found["word"].capitalize(),))


@cache
def _english_languages() -> tuple[re.Pattern[str], frozenset[str]]:
    names = {name.lower() for name in language_names("en") if len(name) > _LONG_WORD}
    names -= {*read_list("written_small")["no_languages"]["en"], *_small_words("en")}
    before = r"(?:in|into|from|speaks?|spoke|spoken|speaking|learns?|learnt|learned|learning)"
    pattern = rf"(?<![\w-]){before} (?P<word>{'|'.join(sorted(names))})(?![\w-])"
    return re.compile(pattern), frozenset(names)


@cache
def _german_languages() -> re.Pattern[str]:
    """Return a pattern of languages in small letters: “auf spanisch”, not “auf spanische Art”."""
    names = {name.lower() for name in language_names("de") if name.endswith(("isch", "sch"))}
    is_adverb = r"(?! [a-zäöü]+e[nmrs]? [A-ZÄÖÜ])"  # "auf polnisch geprägte Kunst"
    return re.compile(rf"(?<![\w-])[Aa]uf (?P<word>{'|'.join(sorted(names))})(?![\w-]){is_adverb}")


def _small_beginnings(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    first = _FIRST_WORD.match(text) if passage.kind in _BEGINS else None
    if first is not None and _is_small(passage, first):
        yield _small(passage, first, first.start(1))
    shortened = abbreviations(passage.language)
    if not shortened:
        return
    yield from _small_after_marks(passage)
    for found in _SMALL_AFTER_STOP.finditer(text):
        if not found[1].islower():
            continue
        before = passage.word_before(found.start())
        is_short = before.casefold() in shortened or before.isupper()
        is_elided = passage.text[found.start() - len(before) - 1 : found.start()][:1] == "’"
        if len(before) < _SHORT_FORM_LETTERS:
            is_short = is_short or not _is_whole_word(passage.short, before, found[1])
        elif (
            len(before) < _LONG_WORD
            and not is_elided
            and before not in common_words(passage.short)
            and not (
                passage.short in _SHORT_FORMS_LISTED
                and (found[1] in _smallest_words(passage.short) or _is_often(passage.short, before))
            )
        ):
            is_short = True
        if not is_short and _is_small(passage, found):
            yield _small(passage, found, found.start() - len(before))


def _is_often(language: str, word: str) -> bool:
    archive = archive_of(language)
    return bool(archive) and read_frequencies(archive).looked_up(word) >= _OFTEN


def _is_whole_word(language: str, before: str, behind: str) -> bool:
    """Tell whether two letters before a stop are a word, by what stands behind it."""
    common = common_words(language)
    if before not in common or before in _NO_WORDS:
        return False
    return behind in common or _is_often(language, behind)


def _small_after_marks(passage: Passage) -> Iterator[Slip]:
    """Yield small letters behind a sentence that ends in a quotation, and within one that begins.

    A quotation of a few words may stand for a noun: “am” is a word. So it has to be a sentence, or
    said by somebody.
    """
    text = passage.text
    if _SMALL_AFTER.search(text):
        for found in _SMALL_AFTER_END.finditer(text):
            if _is_small(passage, found):
                yield _small(passage, found, found.start())
    if passage.has_sign(_QUOTING):
        for found in _QUOTED_SMALL.finditer(text):
            before = passage.word_before(found.start()).casefold()
            if before not in abbreviations(passage.language) and _is_small(passage, found):
                yield _small(passage, found, found.start())


def _is_small(passage: Passage, found: re.Match[str]) -> bool:
    """Tell whether a word is small all through and stands by itself, unlike "iPhone" or "k.d."."""
    start, end = found.span(1)
    after = passage.text[end : end + 1]
    return (
        found[1].islower()
        and found[1][0].islower()
        and (len(found[1]) >= _LEAST_SMALL or found[1] in _smallest_words(passage.short))
        and not _NEXT.match(after) and not passage.is_address(start)
    )  # fmt: skip


def _small(passage: Passage, found: re.Match[str], words_from: int) -> Slip:
    start, end = found.span(1)
    words = words_from, passage.around(end, end, 12)[1]
    return Slip(SENTENCE_SMALL, start, end, (found[1][0].upper() + found[1][1:],), words=words)


def _is_part(passage: Passage, start: int, end: int) -> bool:
    """Tell whether letters are part of an address, a tag or a word with hyphens."""
    text = passage.text
    before, after = text[start - 1 : start], text[end : end + 1]
    return (
        passage.is_address(start)
        or before in set("#@/._")
        or after in set("_/@")
        or (after == "." and text[end + 1 : end + 2].isalnum())
    )


@cache
def _smallest_words(language: str) -> frozenset[str]:
    return frozenset(read_list("stop_words")["words"].get(language, ())) | {"a"}


@cache
def _small_words(language: str) -> frozenset[str]:
    listed = of_language("capitals", language)
    return frozenset((*listed["names"], *listed["others"]))


@cache
def _small_names(language: str) -> re.Pattern[str]:
    listed = of_language("capitals", language)
    names, after = "|".join(sorted(_small_words(language))), "|".join(listed["after"])
    return re.compile(rf"\b(?:{names})\b(?!-?\s?(?:{after})\b)")
