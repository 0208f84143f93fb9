"""Spaces that are missing between a mark and a word."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import counted_words, quote_marks
from festdesk.checks.texts.typography.slip import Slip

SPACE_MISSING = Kind(
    "text.space-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: a space is missing in “{words}”."),
    sentence(
        "Help",
        "A word begins right after a closing bracket, a comma or the end of a sentence, or a "
        "bracket right after a word. Pasted texts often lose a space where a line was broken.",
    ),
    sentence("Help", "Put the space in, or accept it where the two belong together."),
    example=sentence("Help", "“(2020)premiered” should be “(2020) premiered”."),
)
KINDS = (SPACE_MISSING,)

# "(2020)premiered", but not "(re)made", "film(s)in" or "(2)nd".
_AFTER_BRACKET = re.compile(
    r"\((?:(?<!\w\()(?=[^()]*(?:\d{4}|\s))[^()\n]{1,80}|\d{4}"
    r"|(?=(?:\d{1,4}|[^\W\d_]{2,}) [^\W\d_]{2})[^()\n]{1,80})\)(?=[^\W\d_]{2}|[aàyAÀY] )"
)
# "(gratuite)pour": behind a single word one of the smallest words of the language; not "(with)in".
_AFTER_WORD = re.compile(r"(?<=\s)\((?P<word>[^\W\d_]{4,})\)(?=(?P<next>[^\W\d_]{2,})(?!\w))")
# "Rain(2020)" and "Rain(a film of fate)", but not "film(s and more)".
_BEFORE_BRACKET = re.compile(
    r"\((?<=[^\W_]{2}\()(?=(?:(?<=[^\W\d_]{2}\()[^()\n]{0,40}\b\d{4}|"
    r"(?:[^\W\d_]{2,}|[aAàÀyYeEoO]) [^()\n]{1,80}|(?<=[^\W\d_]{2}\()\d{1,4} [^()\n]{1,40})\))"
    r"|\((?=(?:1[89]|20)\d\d\))(?:(?<=[^\W\d_] \d\()|(?<=[^\W\d_] \d\d\())"
)
# Begins with what is rare, so that a long text is read fast; the word before is looked at then.
_AFTER_STOP = re.compile(r"[.!?…][”»)]?(?P<after>[^\W\d_]+)(?P<next>.?)")
_AFTER_COMMA = re.compile(
    r"[,;](?=[^\W\d_]{2}|[aàyeoèiwz] |[cdjlmnst][’'][^\W\d_])(?<=[^\W\d_]{2}.)"
    r"|,(?=[^\W\d_]{3})(?<=\d\d,)|:(?=[^\W\d_]{3})(?<=[^\W\d_]{3}:)"
)
_AFTER_QUOTE = re.compile(r"[,.!?…]”(?=[^\W\d_]{2})")
# "«La santa»,dice", "“so”;then".
_BEHIND_MARK = re.compile(r"[,;:](?<=[”»“].)(?<![ \n\t][”»“].)(?=[^\W\d_]{2}|[aàyeoèiwz] )")
# A whole quotation with a word right behind it that is no ending: “auteur”ism, „Tatort“s.
_BEHIND_QUOTE = {
    "“": re.compile(
        r"“[^“”„\n]{1,200}[^“”„\s]”(?=(?!ish|ism|ness|like|esque)[^\W\d_]{3}"
        r"|(?:he|is|in|to|we|it|as|at|on|or|by|so|an|of|my)(?!\w))"
    ),
    "„": re.compile(r"„[^“”„\n]{2,200}[^“”„\s][“”](?=[^\W\d_]{3})"),
    "«": re.compile(r"«[^«»\n]{2,200}[^«»\s]»(?=[^\W\d_]{2})"),
}
_BEFORE_OPENING = re.compile(r"[,;:](?<=[^\W\d_]{2}.)(?=[“„«»][^\W\d_])")
_BEFORE_QUOTE = {
    "“": re.compile(r"“(?<=[^\W\d_]{2}“)(?=[^“”„\n]{2,200}”)"),
    "„": re.compile(r"„(?<=[^\W\d_]{2}„)(?=[^“”„\n]{2,200}[“”])"),
    "«": re.compile(r"«(?<=[^\W\d_]{2}«)(?=[^«»\n]{2,200}»)"),
}
# "2019in": a year with one of the smallest words behind it; not "1980s" or "1920er".
_AFTER_YEAR = re.compile(r"(?:1[89]|20)(?<![\w.,/-]..)\d\d(?=(?P<word>[^\W\d_]{2,5})\b)", re.DOTALL)
# "at5 a.m.", "some 140violins", "May2019": a number joined to a word.
_JOINED = re.compile(
    r"(?<![\w.@#/-])(?:(?:at|in|on|of|from|to|and|the|um|am|bis|von|vor|und|der|à|en|le|la|de|les|et|il"
    r"|nel|del|op|om|van|em|às|do|o|w|od)(?=\d{1,4}(?![\w-]))"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar"
    r"|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre"
    r"|octobre|novembre|décembre)(?=(?:1[89]|20)\d\d(?!\w)))"
)
# "starb1989", "depuis1971": small letters all through, so no name.
_FOUR_FIGURES = re.compile(r"(?<![\w.,@#/:-])[a-zß-öø-ÿ]{3,30}(?=\d{4}(?![\w@/-]|\.\w))")
_NUMBER_JOINED = re.compile(r"(?<![\w.,@#/:-])\d{1,4}(?=(?P<word>[a-zß-öø-ÿ]{4,})(?![\w@/-]))")
# Endings of figures: "20jährig", "80iger", "100fach", "3eme", "500th".
_OF_FIGURES = re.compile(
    r"(?:jähr|tägi|stünd|minüt|köpfi|stöck|z?iger|er(?:n|s|jahr)|fach|teili|seiti|prozent|mal|eme|ème|ieme|ième|ste|de|mila|tych|letni|minut)"
)
# "the man:he goes" and "berth 6:he was": a word of more than one letter, and another behind it.
_COLON_JOINED = re.compile(
    r":(?:(?<=[a-zß-öø-ÿ]{3}:)|(?<=(?<!\w)(?:it|me|us|in|so|no|to|is|he|on|up|il|où|ce|si|di|lo|se|da"
    r"|él|os|ze|ik|tu):)|(?<=[^\W\d_] \d:)|(?<= \d\d:))(?!(?:am|pm|h)\b)"
    r"(?=[a-zß-öø-ÿ]{2,}[ .,;!?]|[aAIàÀyYeEoOèÈiwuzó] [^\W\d_])"
)
# Unlike in "Regisseur:innen" a whole word stands behind it: "der Preis:drei Tage".
_GERMAN_COLON = re.compile(
    r":(?<=[a-zäöüß]{3}:)(?=(?:der|die|das|den|dem|er|sie|es|ein|eine|einen|wer|was|wie|und|alle"
    r"|niemand|zwei|drei|vier|kein|keine|nichts|nur|dann|ich|wir|man) "
    r"|(?!In(?:nen)?\b)[A-ZÄÖÜ][a-zäöüß]{2,}[ ,.])"
)
_AFTER_ORDINAL = re.compile(r"(?<![\w.,:/-])\d{1,2}\.(?=[A-ZÄÖÜ][a-zäöüß]{2,}(?!\w))")
# French has a space before these: "Le port :un bateau" lacks the one behind.
_FRENCH_HIGH = re.compile("[;:!?](?<=[ \u00a0\u202f].)(?=[^\\W\\d_]{2})")
_NO_ENDINGS = frozenset(
    {"in", "and", "the", "at", "with", "was", "und", "mit", "auf", "war", "wird", "dans", "et",
     "en", "au", "il", "elle", "op", "met", "con", "per", "nel", "por", "para", "fue", "für", "als",
     "by"}
)  # fmt: skip
# Of these marks one stands right before the word that has no space before it.
_OPENING = frozenset("“„«»")
_OF_STOPS, _OF_COMMAS, _CLOSING = frozenset(".!?…”»)"), frozenset(",;:"), frozenset("“”»")
_WORD_BEFORE = re.compile(r"(?:[^\W\d_]+|\b\d{2,})$")
_NOT_SPACE_BEFORE, _NOT_SPACE = re.compile(r"\S*$"), re.compile(r"\S*")
_LONGEST_WORD = 200
_END_OF_HOST = frozenset({"com", "net", "org", "info", "tv", "eu", "io", "film", "movie"})
_SHORTENED = frozenset(
    {"st", "ste", "dr", "mr", "mrs", "ms", "mme", "mlle", "vs", "no", "nr", "vol", "jr", "sr", "ca"}
)
_SHORTEST_SENTENCE_END = 2
_ONE_LETTER_WORDS = frozenset("AIÀYÈÉ")
_ELIDED = frozenset("CDJLMNST")  # "C’est", "L’uomo"
# Languages that put endings after a colon: "EU:n", "Regisseur:innen".
_ENDINGS_AFTER_COLON = frozenset({"fi", "sv", "de"})


def find_missing_spaces(passage: Passage) -> Iterator[Slip]:
    """Yield each place where a word begins right after a bracket, a comma or a sentence.

    Web and mail addresses, initials and abbreviations are none.
    """
    for place in sorted(set(_places(passage))):
        if passage.is_address(place):
            continue
        text = passage.text
        before = _NOT_SPACE_BEFORE.search(text[max(0, place - _LONGEST_WORD) : place])
        after = _NOT_SPACE.match(text, place)
        start = place - (len(before[0]) if before else 0)
        after_words = after[0] if after else ""
        end = place + len(re.split("[,;:]", after_words, maxsplit=1)[0])
        yield Slip(SPACE_MISSING, start, end, (f"{text[start:place]} {text[place:end]}",))


def _places(passage: Passage) -> Iterator[int]:
    text = passage.text
    stuck = passage.stuck
    if ")" in stuck:
        yield from _behind_brackets(passage)
    if "(" in passage.signs:
        yield from (found.start() for found in _BEFORE_BRACKET.finditer(text))
    if not stuck.isdisjoint(_OF_STOPS):
        yield from (f.start("after") for f in _AFTER_STOP.finditer(text) if _ends_sentence(text, f))
    if not stuck.isdisjoint(_OF_COMMAS):
        for found in _AFTER_COMMA.finditer(text):
            if _parts_words(passage, found.start()):
                yield found.end()
    if passage.short not in {"sv", "fi", "da", "no", "nb"}:
        yield from _beside_quotes(passage)
    for pattern in _glued(passage):
        yield from (found.end() for found in pattern.finditer(text))
    yield from _behind_ordinals(passage)
    yield from _beside_numbers(passage)


def _behind_brackets(passage: Passage) -> Iterator[int]:
    yield from (found.end() for found in _AFTER_BRACKET.finditer(passage.text))
    small = read_list("stop_words")["words"].get(passage.short, ())
    for found in _AFTER_WORD.finditer(passage.text):
        joined = f"{found['word']}{found['next']}".casefold()
        if found["next"] in small and joined not in _joined_words():
            yield found.end()


def _behind_ordinals(passage: Passage) -> Iterator[int]:
    """Yield where a German ordinal lacks the space behind its stop: "3.Mai", "2.Weltkrieg"."""
    if passage.short == "de" and "." in passage.stuck and "." in passage.around_numbers[1]:
        yield from (found.end() for found in _AFTER_ORDINAL.finditer(passage.text))


def _glued(passage: Passage) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of marks that lack the space behind them, as far as the text has such."""
    stuck = passage.stuck
    if ":" in stuck and passage.short not in _ENDINGS_AFTER_COLON:
        yield _COLON_JOINED
    if ":" in stuck and passage.short == "de":
        yield _GERMAN_COLON
    if passage.short == "fr" and not stuck.isdisjoint(";:!?"):
        yield _FRENCH_HIGH
    if not stuck.isdisjoint(_OF_COMMAS) and passage.has_sign(_CLOSING):
        yield _BEHIND_MARK


def _beside_numbers(passage: Passage) -> Iterator[int]:
    text = passage.text
    if passage.is_word_before_number:
        yield from (found.end() for found in _JOINED.finditer(text))
        yield from (found.end() for found in _FOUR_FIGURES.finditer(text))
    if not passage.is_word_behind_number:
        return
    for found in _NUMBER_JOINED.finditer(text):
        if not _OF_FIGURES.match(found["word"]) and found["word"] not in counted_words():
            yield found.end()
    for found in _AFTER_YEAR.finditer(text):
        if found["word"] in _NO_ENDINGS or found["word"] in _smallest(passage.short):
            yield found.end()


def _beside_quotes(passage: Passage) -> Iterator[int]:
    text = passage.text
    stuck = passage.stuck
    if "”" in stuck:
        yield from (found.end() for found in _AFTER_QUOTE.finditer(text))
    rules = quote_marks(passage.language)
    if rules is not None and passage.has_sign(_OPENING):
        for found in _BEFORE_OPENING.finditer(text):
            if rules.only_opens(text[found.end()]):
                yield found.end()
    for opening, pattern in _BEHIND_QUOTE.items():
        if rules and opening == "«" and "»" in rules.opening:
            continue  # »so«
        if opening in passage.signs:
            if not stuck.isdisjoint(_CLOSING):
                yield from (found.end() for found in pattern.finditer(text))
            yield from (found.start() for found in _BEFORE_QUOTE[opening].finditer(text))


@cache
def _smallest(language: str) -> frozenset[str]:
    """Return the smallest words of a language that are no ending of a number: not "1920er"."""
    words = read_list("stop_words")["words"].get(language, ())
    return frozenset(words) - frozenset(read_list("typography")["endings_of_years"]["words"])


@cache
def _joined_words() -> frozenset[str]:
    return frozenset(read_list("typography")["small_joined"]["words"])


def _parts_words(passage: Passage, place: int) -> bool:
    """Tell whether a comma, semicolon or colon stands between words of two parts."""
    before, after = passage.text[place - 1], passage.text[place + 1]
    if passage.text[place] != ":":
        return before.islower() or after.islower()
    return (
        before.islower() and after.isupper() and passage.text[place + 2].islower()
        and passage.short not in _ENDINGS_AFTER_COLON
    )  # fmt: skip


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    start, after = found.start(), found["after"]
    word = _WORD_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start])
    before = word[0] if word else ""
    if not before and text[start - 1 : start] in {")", "”", "»"} and after.istitle():
        return len(after) > 1 and after.casefold() not in _END_OF_HOST
    if len(before) < _SHORTEST_SENTENCE_END or before[-1].isupper() or not after[0].isupper():
        return False
    if before.casefold() in _SHORTENED or after.casefold() in _END_OF_HOST:
        return False
    if len(after) == 1:
        if found["next"] in {"’", "'"}:
            return after in _ELIDED and text[found.end() : found.end() + 1].isalpha()
        return after in _ONE_LETTER_WORDS and found["next"].isspace()
    return after[1:].islower()
