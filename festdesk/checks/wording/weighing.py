"""Whether an unknown word is a slip, by how often it and what it is like are written.

A word that many write is one, though a dictionary lacks it; one that nobody writes, and that is
like one that everybody writes, is a slip.
"""

import re
from dataclasses import replace

from festdesk.base.text import fold
from festdesk.checks.wording.likely import Meant
from festdesk.checks.wording.likely_names import is_known_to_all
from festdesk.spelling.alike import Near, is_far, undoubled, weight_of
from festdesk.spelling.plain.near import is_within_reach
from festdesk.spelling.speller import Alike
from festdesk.spelling.words import primary_of

_SELDOM = 1.5  # how often a word is written that no list has, at most
_LEAST_GAIN = 1.5  # by how much what is meant is written more often, or the word is right
_LEAST_GAIN_OF_HAND = 1.0  # where a slip is meant that hands make again and again
_LEAST_GAIN_OVER_NAMES = 0.5
_OFTEN_FAR = 4.2  # how often what is two letters away is written at least
_LEAST_BESIDE = 8  # letters of a German word with a letter from beside the right one
_LONG = 11  # letters of a word that is a slip for one that is rare, too
_OFTEN_MEANT = 3.6  # how often what is meant is written for a word that is a slip for sure
_LEAST_RAISED = 4  # letters of such a word
_FOREIGN = 2.2  # how often a word is written elsewhere that is likely of another language
_GAINS = {4: 3.4, 5: 2.6, 6: 2.2}  # by letters
_GAINS_OF_HAND = {3: 2.5, 4: 2.0, 5: 1.2, 6: 0.8}  # of the short words that slips made of others
_GAINS_OF_LETTER = {4: 2.8, 5: 2.2, 6: 1.8}
_LESS_ALONE = 0.4
_OFTEN_NAMED = 4.0  # names that nobody takes for another word
_GAIN_OF_FOREIGN = 2.6
_GAIN_OF_LONG = 1.8
_CLOSE = 0.8  # what is as likely as the likeliest, or nearly
_LEAST_BEYOND, _WEIGHT_BEYOND = 6, 3.5  # letters and weight of a slip that is made of nothing else
_LEAST_LACKING, _OFTEN_LACKING, _GAP_LACKING = 6, 2.0, 1.5  # of a word that lacks one letter
# How likely what is meant has to be for a word that stands on no list of any language, by letters.
_LEAST_UNHEARD = {4: 3.55, 5: 2.95, 6: 2.75, 7: 2.35}
_LEAST_UNHEARD_LONG = 1.95
# The same of one that stands once on its card; of four letters are too many dishes and songs.
_LEAST_ALONE = {5: 2.6, 6: 2.1, 7: 1.8}
_LEAST_ALONE_LONG, _OF_REACH_ALONE = 1.3, 0.9
_ALONE = frozenset({"de", "en", "fr"})  # languages of which that is tried
_MOST_FOREIGN = 2.2  # how often such a word is written in another language at most
# Of three letters, which many things are called by: how often the one is written more often.
_SHORT, _GAIN_OF_SHORT, _OFTEN_SHORT, _MOST_ELSEWHERE = 3, 3.2, 5.4, 3.0
_OF_REACH = 1.4  # that a letter is neither beside the right one nor sounds like it, or is more
_LEAST_LONGER = 6  # letters of a word that may have one too many
_HEAP = re.compile(r"[bcdfghjklmnpqrstvwxz]{4}")  # what nobody can say, as in “forgts”
_VOWELS = frozenset("aeiouy")
# Two words without their space, in languages that put none together.
_PARTING = frozenset({"es", "fr", "it", "pt"})
_LEAST_GLUED, _LEAST_PART = 8, 4  # letters
_OFTEN_GLUED = 2.6
# What words of these languages begin or end with that are put together after all.
_BEFORE_OTHERS = frozenset(
    (
        *("audio", "photo", "vidéo", "radio", "ciné", "auto", "moto", "porte", "garde", "tire"),
        *("micro", "mini", "multi", "euro", "franco", "afro", "demi", "semi", "arrière", "avant"),
        *("contre", "entre", "sous", "hors", "après", "haut", "bien", "tout", "télé", "électro"),
        *("contra", "sobre", "entre", "foto", "cine", "vídeo", "video", "tele", "electro", "agro"),
        *("sopra", "sotto", "oltre", "contro", "euro", "retro", "agri", "cyber", "narco", "aero"),
        *(
            "docu",
            "mélo",
            "tragi",
            "psycho",
            "néo",
            "rétro",
            "géo",
            "techno",
            "cyber",
            "narco",
            "sado",
            "passe",
            "casse",
            "chasse",
            "pique",
            "coupe",
            "brise",
            "lance",
            "pèse",
            "tourne",
            "ouvre",
        ),
    )
)
_BEHIND_OTHERS = frozenset(
    (
        "ment",
        "mente",
        "ments",
        "able",
        "ables",
        "ible",
        "isme",
        "iste",
        "ista",
        "ismo",
        "eurs",
        "ages",
        "ance",
        "ette",
    )
)


def weighed(
    meant: Meant,
    alike: Alike,
    language: str,
    *,
    is_sure: bool,
    is_name: bool = False,
    is_alone: bool = False,
) -> Meant:
    """Return what is meant in the light of how often the words are written.

    `is_sure` tells that the word is on a list of slips, of which nothing needs to be counted, and
    `is_name` that it begins a sentence, where it may be a name. `is_alone` tells that it stands
    but once on its card, where a word of another language stands more often.
    """
    if is_sure or not alike.is_counted:
        return meant
    if alike.word.islower() and primary_of(language) != "de":
        names = [near for near in alike.near if near.text.lower() == alike.word]
        if any(_is_well_known(near, language) for near in names):
            named = tuple(dict.fromkeys((*(near.text for near in names), *meant.words)))
            return Meant(named, is_likely=True, is_usual=True)
        if names and meant.words[:1] == (names[0].text,):
            return replace(meant, is_likely=False)  # it may be a word itself: "hurley"
    if meant.is_likely and not _is_a_word(meant, alike, language):
        return meant
    lacking = _lacking(alike, language) if meant.is_likely else ""
    raised = (lacking,) if lacking else _surely_meant(alike, is_alone=is_alone and not is_name)
    if not raised and not is_name:
        raised = _meant_by_unheard(alike, language, is_alone=is_alone)
    if not raised:
        return replace(meant, is_likely=False)
    words = tuple(dict.fromkeys((*raised, *meant.words)))
    return Meant(words, is_likely=True)


def _is_well_known(name: Near, language: str) -> bool:
    return name.often >= _OFTEN_NAMED or is_known_to_all(name.text, language)


def _is_a_word(meant: Meant, alike: Alike, language: str) -> bool:
    """Return whether a word may be one after all: as often written as what it is like."""
    word = alike.word
    # Many leave accents and ligatures out, so these are not counted.
    if any(fold(one) == fold(word) for one in meant.words):
        return False
    counted = [near for near in alike.near if near.text.replace("'", "’") in meant.words]
    if not counted:
        return False
    often = max(near.often for near in counted)
    if alike.often:
        gain = _LEAST_GAIN_OF_HAND if meant.is_usual else _LEAST_GAIN
        if often - alike.often < (_LEAST_GAIN_OVER_NAMES if _is_name(alike) else gain):
            return True
    gains = _GAINS_OF_HAND if meant.is_usual else _GAINS_OF_LETTER
    least = gains.get(len(word))
    if least is not None and often and word.islower():
        base = _SELDOM if _is_name(alike) else max(alike.often, _SELDOM)
        return (
            often if meant.is_usual else max(weight_of(word, one) for one in counted)
        ) < base + least
    return not meant.is_usual and _makes_another(word, meant.words[0], often, language)


def _makes_another(word: str, one: str, often: float, language: str) -> bool:
    """Return whether what parts a word from another makes many: two letters, or one of a rare."""
    if primary_of(language) == "en" and is_far(word, one):
        return often < _OFTEN_FAR
    is_other_letter = len(one) == len(word) and sorted(one) != sorted(word)
    if primary_of(language) == "de" and len(word) >= _LEAST_BESIDE and is_within_reach(word, one):
        return False  # of made words no list counts; a plain list tells but the surest slips
    return not often and is_other_letter and len(word) < _LONG


def _surely_meant(alike: Alike, *, is_alone: bool) -> tuple[str, ...]:
    """Return what a word that hardly anybody writes is a slip for, if that is sure."""
    word = alike.word
    if len(word) < _LEAST_RAISED or not word.islower() or not word.isalpha():
        return ()
    if _is_name(alike):
        return ()
    ranked = [
        (weight_of(word, near), near)
        for near in alike.near
        if near.often >= _OFTEN_MEANT and not _has_other_end(word, near.text)
    ]
    if not ranked:
        return ()
    best = max(weight for weight, _ in ranked)
    least = max(alike.often, _SELDOM) + _GAINS.get(len(word), _GAIN_OF_LONG)
    if is_alone and not alike.elsewhere and len(word) >= min(_LEAST_ALONE):
        least -= _LESS_ALONE  # “camra”, which no other language has
    if alike.elsewhere >= _FOREIGN:
        least = max(least, alike.elsewhere + _GAIN_OF_FOREIGN)
    likely = [near.text for weight, near in ranked if weight >= best - _CLOSE]
    return tuple(likely) if best >= least else ()


def _meant_by_unheard(alike: Alike, language: str, *, is_alone: bool) -> tuple[str, ...]:
    """Return what a word is a slip for that no list of any language has, or one of three letters.

    A German word with a capital may be a noun; elsewhere it is a name.
    """
    word = alike.word
    is_noun = primary_of(language) == "de" and word[:1].isupper() and word[1:].islower()
    if not (word.islower() or is_noun) or not word.isalpha() or _is_name(alike):
        return ()
    of_reach = _OF_REACH
    is_alone = is_alone and len(word) >= min(_LEAST_ALONE) and word.islower()
    is_alone = is_alone and primary_of(language) in _ALONE
    if len(word) == _SHORT and word.islower():
        least = max(_OFTEN_SHORT, alike.often + _GAIN_OF_SHORT)
        if alike.elsewhere > _MOST_ELSEWHERE:
            return ()
    elif is_alone and not alike.often and alike.elsewhere <= _MOST_FOREIGN:
        least = _LEAST_ALONE.get(len(word), _LEAST_ALONE_LONG)
        least = max(least, alike.elsewhere + _GAIN_OF_LONG) if alike.elsewhere else least
        of_reach = _OF_REACH_ALONE
    elif not is_unheard(alike):
        return ()
    else:
        least = _LEAST_UNHEARD.get(len(word), _LEAST_UNHEARD_LONG)
    ranked = [
        (weight_of(word, near) - of_reach * _is_out_of_reach(word, near.text), near.text)
        for near in alike.near
        if near.often and near.text[:1].isupper() == is_noun
        if not _has_other_end(word, near.text) and not is_far(word, near.text)
    ]
    best = max((weight for weight, _ in ranked), default=0.0)
    if len(word) < _SHORT or best < least:
        return ()
    return tuple(text for weight, text in ranked if weight >= best - _CLOSE)


def _is_out_of_reach(word: str, other: str) -> bool:
    """Return whether a slip is one of those that make other words: "hanok", "kaval"."""
    is_longer = len(word) > len(other) and undoubled(word) != undoubled(other)
    is_made = is_longer and len(word) < _LEAST_LONGER
    return is_made or not is_within_reach(word, other)


def _lacking(alike: Alike, language: str) -> str:
    """Return the word that one lacks a letter of and nobody writes, if it is like no other.

    Of several it may be any, where its letters cannot be said: “haddok” and “forgts”.
    """
    word, near = alike.word, alike.near
    if (
        not (near and is_unheard(alike) and word.islower() and word.isalpha())
        or len(word) < _LEAST_LACKING
    ):
        return ""
    best, *others = near
    is_longer = len(best.text) == len(word) + 1 and best.text[0] == word[0]
    if primary_of(language) == "de" or not is_longer or is_far(word, best.text):
        return ""
    is_heap = bool(_HEAP.search(word)) and not _HEAP.search(best.text)
    second = max((weight_of(word, one) for one in others), default=0.0)
    weight = weight_of(word, best)
    is_alone = best.text[-1] == word[-1] and weight - second >= _GAP_LACKING
    return best.text if weight >= _OFTEN_LACKING and (is_heap or is_alone) else ""


def _is_name(alike: Alike) -> bool:
    """Return whether the word is one with a capital, of which the counts know nothing."""
    return any(near.text.lower() == alike.word for near in alike.near)


def _has_other_end(word: str, other: str) -> bool:
    """Return whether a vowel at its end makes a word another: "battaglio", "tartare"."""
    return word[-1] in _VOWELS and word[:-1] in {other, other[:-1]}


def glued(alike: Alike, language: str) -> str:
    """Return the two words that lack a space between them, or nothing."""
    word = alike.word
    if len(word) < _LEAST_GLUED or not word.islower() or not is_never_written(alike):
        return ""
    if primary_of(language) == "en" and not alike.near:
        # Any two words may make one, but not if one has a slip: "postofice".
        return next((near.text for near in alike.parted if near.text.replace(" ", "") != word), "")
    if primary_of(language) not in _PARTING:
        return ""
    for near in alike.parted:
        first, second = near.text.split(" ")
        is_long = min(len(first), len(second)) >= _LEAST_PART
        if is_long and near.often >= _OFTEN_GLUED and not _makes_words(first, second, language):
            return near.text
    return ""


def is_beyond_doubt(meant: Meant, alike: Alike) -> bool:
    """Return whether nobody writes a word, and all know the one that it is a letter off.

    “recored” is no word with “re” before it.
    """
    likeliest = next((near for near in alike.near if near.text in meant.words), None)
    return (
        likeliest is not None
        and is_never_written(alike)
        and alike.elsewhere == 0
        and len(alike.word) >= _LEAST_BEYOND
        and not _has_other_end(alike.word, likeliest.text)
        and weight_of(alike.word, likeliest) >= _WEIGHT_BEYOND
    )


def is_unheard(alike: Alike) -> bool:
    """Return whether a word is on no list of any language, however seldom such words are."""
    return alike.is_counted and not alike.often and not alike.elsewhere


def is_never_written(alike: Alike) -> bool:
    """Return whether a word is on no list of any language."""
    return alike.is_counted and not alike.often and alike.elsewhere < _FOREIGN


def _makes_words(first: str, second: str, language: str) -> bool:
    # "portacenere", "cuentacuentos": what does something to something.
    is_verb = primary_of(language) != "fr" and first[-1] in "aei"
    return is_verb or first in _BEFORE_OTHERS or second in _BEHIND_OTHERS
