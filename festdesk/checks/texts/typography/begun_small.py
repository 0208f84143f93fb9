"""Sentences that begin small behind a question, a call, a bracket or a colon: “Why? nobody”."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.checks.texts.typography.capitals import SENTENCE_SMALL
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip
from festdesk.texts.language import common_words

_CALLS = frozenset("?!")
# "is it lit? two brothers", "l’eau ? l’un"; a name such as "Yahoo!" has a capital.
_AFTER_CALL = re.compile(
    "(?P<before>[^\\W\\d_]{2,})(?P<blank>[ \u00a0\u202f]?)(?P<mark>[?!]) "
    "(?![A-Z])(?P<word>(?:[cdjlmnst]|qu|jusqu)[’'][^\\W\\d_]+|[^\\W\\d_]+)(?![\\w’'-]|\\.\\w)"
)
_LAST_END = re.compile(r".*(?:[.!?…:;\n]|[–—(„“«])", re.DOTALL)
_LONGEST_BEFORE = 240
_LEAST_BEFORE = 3  # words of a question: "Where to? asks the driver"
_NEAR = 60
_WORDS = re.compile(r"[\w’'-]+")
_TO_NEXT_MARK = re.compile(r"[^.,;:!?…\n]{0,90}(?P<mark>[.,;:!?…\n]|\Z)")
_SAYING = re.compile(
    r"(?<!\w)(?:ask|say|said|cry|cries|cried|shout|wonder|think|thought|whisper|repl[iy]|answer|call"
    r"|exclaim|yell|laugh|mutter|sigh|scream|demand|snap|reads?|goes|went|tell|told|want|sing|sang"
    r"|run|frag|ruf|rief|sag|schrei|schrie|denk|dacht|flüster|meint|mein(?:en|te)|heißt|hieß|steht"
    r"|antwort|wissen|lacht|brüll|murmel|schreib|dröhn|klingt|tönt"
    r"|dit|disent|demand|crie|répon|lanc|écri|murmur|pens|souffl|hurl|interrog|soupir|chant"
    r"|pregunt|dice|grit|respond|piens|exclam|chied|grid|rispond|esclam|pergunt|diz"
    r"|vraag|vrag|zeg|roep|schreeuw|pyta|mówi|krzycz)\w*"
)
# One more question: "who? and when?"
_ASKING = re.compile(
    r"(?:and|or|but|who|what|when|where|why|how|und|oder|aber|wer|was|wann|wo|warum|wie|et|ou"
    r"|mais|qui|que|quand|où|pourquoi|comment|y|o|e|en|of|quién|chi|che|quando)(?!\w)"
)
# "in ruins. (most of it": the bracket has a stop of its own.
_IN_BRACKETS = re.compile(
    r" \((?<=[.!?] \()(?![A-Z])(?P<word>[^\W\d_]{1,30})(?![\w.-])[^()\n]{6,300}[.!?…]\)"
)
# "says: “we were never poor.”": a whole sentence with its end.
_BEHIND_COLON = re.compile(
    ": (?:“|„|«[ \u00a0\u202f]?)(?![A-Z])(?P<word>[^\\W\\d_]{1,30})(?![\\w-])"
    "(?P<said>[^“”„«»\n]{10,240}[.!?…])[ \u00a0\u202f]?[“”»]"
)
_OPENING = (": “", ": „", ": «")
_LEAST_SAID = 3  # words behind the first one
_SUBJECTS = {
    "en": "i we you he she it they there nobody everybody everyone my our your if when don never "
    "the this that what why where who how",
    "de": "ich wir er sie es man der die das ein eine mein meine unser unsere hier wenn niemand "
    "jeder alle wer was wo warum nie du ihr",
    "fr": "je j nous il elle on ils elles c ce le la les l un une mon ma mes notre nos personne "
    "ici si quand tout tu vous où pourquoi qui",
    "es": "yo nosotros él ella el la los las un una mi aquí si cuando nadie todo no",
    "it": "io noi il la lo i gli le un una mio mia qui se quando nessuno tutto non",
    "pt": "eu nós ele ela o a os as um uma meu minha aqui se quando ninguém tudo não",
    "nl": "ik wij we hij zij ze het de een mijn ons hier als niemand iedereen wie wat waar waarom",
}


def find_begun_small(passage: Passage) -> Iterator[Slip]:
    """Yield the first words of sentences that have no capital there."""
    text = passage.text
    if passage.has_sign(_CALLS):
        for found in _AFTER_CALL.finditer(text):
            if _begins_sentence(passage, found):
                yield _small(passage, found)
    yield from _within_marks(passage)


def _within_marks(passage: Passage) -> Iterator[Slip]:
    """Yield the first words of whole sentences in brackets, and of those that somebody says."""
    text, subjects = passage.text, _subjects(passage.short)
    for found in _IN_BRACKETS.finditer(text) if " (" in text else ():
        if found["word"].islower() and not passage.is_address(found.start("word")):
            yield _small(passage, found)
    for found in _BEHIND_COLON.finditer(text) if subjects and passage.has(*_OPENING) else ():
        is_long = len(_WORDS.findall(found["said"])) >= _LEAST_SAID
        if is_long and found["word"] in subjects:
            yield _small(passage, found)


def _begins_sentence(passage: Passage, found: re.Match[str]) -> bool:
    """Tell whether a small word behind a question or a call begins a sentence, as it mostly does.

    Who asks may be told behind it: “Where to? asks the driver”.
    """
    text, word = passage.text, found["word"]
    if not _may_begin(passage.short, word) or passage.is_address(found.start("word")):
        return False
    if found["blank"] and passage.short != "fr":
        return False
    if passage.short != "de" and not found["before"].islower():
        return False
    end = found.start("mark")
    led = text[max(0, end - _LONGEST_BEFORE) : end]
    last = _LAST_END.match(led)
    said = led[last.end() :] if last else led
    least = _LEAST_BEFORE - (word in _subjects(passage.short))
    if (last and last[0][-1] in "–—(„“«") or len(_WORDS.findall(said)) < least:
        return False
    behind = _TO_NEXT_MARK.match(text, found.start("word"))
    is_asked_on = behind and behind["mark"] in {"?", "!"} and _ASKING.match(word)
    return bool(behind and not is_asked_on and not _SAYING.search(behind[0]))


def _may_begin(language: str, word: str) -> bool:
    """Tell whether a small word may begin a sentence; of English any may."""
    if not word.islower():
        return False
    if "’" in word or "'" in word:
        return language in {"fr", "it"}
    return language == "en" or word in _beginning(language)


@cache
def _beginning(language: str) -> frozenset[str]:
    return frozenset(common_words(language)) | _subjects(language)


@cache
def _subjects(language: str) -> frozenset[str]:
    return frozenset(_SUBJECTS.get(language, "").split())


def _small(passage: Passage, found: re.Match[str]) -> Slip:
    start, end = found.span("word")
    words = passage.around(max(0, start - 2), end, 12)
    return Slip(SENTENCE_SMALL, start, end, (found["word"][0].upper() + found["word"][1:],), words)
