"""Peoples and places in the letters their language has for them: “a polish autumn”, “un Breton”."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.checks.texts.typography.capitals import NAME_SMALL
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import of_language
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.texts.typography.written_small import MONTH_CAPITAL
from festdesk.texts.language import common_words

# English words that are a people or a month only where they stand so.
_ENGLISH_WORDS = frozenset(
    ("polish", "march", "may", "august", "china", "turkey", "north", "south", "latin")
)
_ENGLISH = re.compile(
    # "a polish autumn"; not "nail polish", "the polish on", "polish remover".
    r"(?<![\w’'-])(?:(?:[Aa]|[Tt]he|[Tt]wo|[Tt]hree|[Aa]n old|young|old|with|from|by|his|her|their"
    r"|this|that|every|several|other|many|former|of|in) (?P<people>polish)"
    r"(?= (?!and |or |on |of |in |is |was |to |that |which |for |from |with |does |has |into "
    r"|tin|brush|remover|off |up |away )[a-z]{3})"
    r"|(?:[Ii]n|[Ll]ast|[Nn]ext|[Ss]ince|[Uu]ntil|[Ee]very|[Ee]arly|[Ll]ate|[Ee]ach) "
    r"(?P<month>march|may|august)"
    r"(?= (?:and|when|the|he|she|they|it|but|this|after|before)(?!\w)|[.,;])"
    r"|(?:[Tt]o|[Ff]rom|[Aa]cross|[Tt]hrough|[Ii]nto) (?P<country>china|turkey)"
    r"(?= (?:and|or|where|when|to|in|with|by)(?!\w)|[.,;])"
    r"|(?:[Ii]n|[Tt]o|[Ff]rom|[Oo]f|[Aa]cross|[Tt]hrough|[Ii]nto) (?P<part>(?:north|south|latin) "
    r"(?:[Aa]frica|[Aa]merica|[Kk]orea|[Ss]udan|[Cc]arolina|[Dd]akota|[Mm]acedonia)))(?![\w’'-])"
)
_FRENCH_ADJECTIVE = (
    r"(?<![\w’'.-])(?P<before>[a-zà-ÿœ]{{4,}}) (?P<word>{words})"
    r"(?= [a-zà-ÿ]|[.,;:!?)]|\s*\Z)(?! (?:d’|de |du )[A-ZÀ-Ý])"
)
_FRENCH_NOUN = (
    r"(?<![\w’'-])(?:[Ll]es|[Aa]ux|[Cc]es|[Dd]eux|[Tt]rois|[Qq]uatre|[Pp]lusieurs|[Qq]uelques) "
    r"(?P<word>{words})(?= (?:du|de|des|d’|qui|que|se|ne|n’|s’|[a-zà-ÿ]*(?:ent|ont))(?!\w)"
    r"|(?<=’)\w)"
)
_FRENCH_ONE = (
    r"(?<![\w’'-])(?:[Uu]n|[Uu]ne|[Cc]e|[Cc]ette) (?P<word>{words})(?= (?:qui|venue?)(?!\w))"
)


def find_peoples(passage: Passage) -> Iterator[Slip]:
    """Yield names of peoples, months and places in the letters of other words."""
    if passage.short == "en":
        if not _ENGLISH_WORDS.isdisjoint(passage.words):
            for found in _ENGLISH.finditer(passage.text):
                start, end = found.span(found.lastgroup or 0)
                yield Slip(NAME_SMALL, start, end, (passage.text[start:end].title(),))
    elif passage.short == "fr":
        yield from _french(passage)


def _french(passage: Passage) -> Iterator[Slip]:
    large, small, adjective, nouns = _french_rules()
    if passage.has_word(large):
        common = common_words("fr")
        no_nouns = of_language("peoples_either", "fr")["no_nouns"]
        for found in adjective.finditer(passage.text):
            if found["before"] not in common and found["before"] not in no_nouns:
                yield Slip(MONTH_CAPITAL, *found.span("word"), (found["word"].lower(),))
    for pattern in nouns if passage.has_word(small) else ():
        for found in pattern.finditer(passage.text):
            made = found["word"][0].upper() + found["word"][1:]
            yield Slip(NAME_SMALL, *found.span("word"), (made,))


@cache
def _french_rules() -> tuple[
    frozenset[str], frozenset[str], re.Pattern[str], tuple[re.Pattern[str], ...]
]:
    """Return peoples with a capital and without, and what finds them where they have it wrong."""
    large = {*of_language("peoples_small", "fr")["words"]}
    for word in of_language("peoples_either", "fr")["words"]:
        large |= {word, *_forms(word)}
    small = {word[0].lower() + word[1:] for word in large} - {"suisse", "suisses"}
    several = {word for word in small if word.endswith(("s", "x"))}
    return (
        frozenset(large),
        frozenset(small),
        re.compile(_FRENCH_ADJECTIVE.format(words="|".join(sorted(large)))),
        (
            re.compile(_FRENCH_NOUN.format(words="|".join(sorted(several)))),
            re.compile(_FRENCH_ONE.format(words="|".join(sorted(small)))),
        ),
    )


def _forms(word: str) -> Iterator[str]:
    """Yield the feminine and the plural of a people, as most make them."""
    feminine = {"n": "ne"}.get(word[-1], "e") if word.endswith(("en", "on")) else "e"
    one = (
        word
        if word.endswith("e")
        else {"Grec": "Grecque", "Turc": "Turque"}.get(word, word + feminine)
    )
    yield one
    yield one + "s"
    if not word.endswith("s"):
        yield word + "s"
