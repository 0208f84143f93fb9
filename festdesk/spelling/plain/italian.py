"""Italian words: with pronouns behind a verb, in degrees, diminished, derived and cut short."""

import re
from functools import lru_cache

from festdesk.base.text import fold
from festdesk.spelling.plain.lists import Listed
from festdesk.spelling.plain.near import near, usual_slips

_SHORTEST_WRONG = 4
_WRONG_ACCENTS = frozenset("áàìíòóùú")  # of a last letter that has none: “maì”
_SHORTEST = 3  # letters of what an ending or a prefix is put to
_PRONOUNS = re.compile(
    "(?:mi|ti|si|ci|vi|ne|lo|la|li|le|gli|(?:me|te|se|ce|ve)(?:lo|la|li|le|ne)|glie(?:lo|la|li|le|ne)"
    "|ccelo|ttelo|mmelo)$"
)
_PREFIXES = re.compile(
    "(?:anti|arci|audio|auto|bi|bio|cine|co|contro|de|demo|dis|docu|eco|elettro|euro|ex|extra|filo"
    "|foto|geo|im|in|infra|inter|intra|iper|ipo|ir|macro|maxi|mega|meta|micro|mini|mono|motor|multi"
    "|narco|neo|non|oltre|onni|para|pluri|poli|post|pre|pro|pseudo|psico|radio|ri|re|retro|s|semi"
    "|sopra|socio|sotto|sovra|stra|sub|super|tele|tecno|termo|tra|trans|tri|turbo|ultra|vice|video)"
    "(?=\\w{4})"
)
# The ending of a word, and those of the words that it may be made of.
_MADE = (
    (re.compile("issim[oaie]$"), ("o", "e", "a", "i", "co", "go")),
    (re.compile("(?<=[aei])mente$"), ("",)),
    (re.compile("(?<=[lr])mente$"), ("e",)),
    (
        re.compile("(?:in|ett|ell|ucci|uzz|acci|otell|icell|icin|olin|ott)[oaie]$"),
        ("o", "a", "e", "io", ""),
    ),
    (re.compile("h(?:in|ett|ell|issim)[oaie]$"), ("o", "a")),
    (re.compile("(?:on|acc|ucc)(?:e|i|a|o|io|ia)$"), ("o", "a", "e")),
    (re.compile("azion[ei]$"), ("are",)),
    (re.compile("(?:at|it)(?:or[ei]|ric[ei])$"), ("are", "ire", "ato", "ito")),
    (re.compile("(?:ament[oi])$"), ("are",)),
    (re.compile("(?:iment[oi])$"), ("ire", "ere")),
    (re.compile("(?:abil[ei]|abilità)$"), ("are",)),
    (re.compile("(?:ibil[ei]|ibilità)$"), ("ere", "ire")),
    (
        re.compile("(?:ism[oi]|ist[aei]|istic[oaie]|istiche|istici)$"),
        ("o", "a", "e", "ia", "ico", "i", ""),
    ),
    (
        re.compile("(?:esc[oaie]|esch[ie]|ian[oaie]|os[oaie]|al[ei]|ic[oaie]|ich[ei])$"),
        ("o", "a", "e", "ia", "io"),
    ),
    (re.compile("ità$"), ("o", "e", "ale", "oso", "ico")),
    (re.compile("ezz[ae]$"), ("o", "e")),
    (re.compile("(?:izzare|izzat[oaie]|izzazion[ei])$"), ("o", "a", "e", "ico", "")),
)


class Italian:
    """Tells whether a word is Italian, as far as a list and the ways to make words tell it."""

    def __init__(self, listed: Listed) -> None:
        self._words = listed.words("words") | listed.words("others")
        self._names = listed.words("names")
        self.has = lru_cache(50_000)(self._has)

    def is_listed(self, word: str) -> bool:
        """Return whether a word is in the list, at a sentence's begin with a capital."""
        return word in self._words or word[:1].lower() + word[1:] in self._words

    def _has(self, word: str) -> bool:
        small = word.lower() if word.isupper() else word[:1].lower() + word[1:]
        if word in self._names or word in self._words or small in self._words:
            return True
        return self._has_pronoun(small) or self._is_cut(small) or self._is_made(small)

    def mends_of(self, word: str) -> tuple[str, ...]:
        """Return the words that a single slip has made this one of, the likeliest first."""
        if not word[1:].islower():
            return ()
        if word[-1] in _WRONG_ACCENTS and self.is_listed(bare := word[:-1] + fold(word[-1])):
            return (bare,)
        if len(word) < _SHORTEST_WRONG:
            return ()
        if word[:1].islower():
            return near(word, "it", self.is_listed)
        # A capital is a name's or a sentence's; only the surest slips are told of it.
        usual = (one for one in usual_slips(word) if one[:1].isupper())
        return tuple(dict.fromkeys(one for one in usual if self.is_listed(one)))

    def _has_pronoun(self, small: str) -> bool:
        hit = _PRONOUNS.search(small)
        if hit is None or hit.start() < _SHORTEST:
            return False
        stem = small[: hit.start()]
        if stem.endswith(("ar", "er", "ir")):
            return f"{stem}e" in self._words
        if stem.endswith(("ur", "or")):  # “porlo”, “condurla”
            return f"{stem}re" in self._words
        return stem in self._words  # “facendolo”, “vistala”, “guardami”

    def _is_cut(self, small: str) -> bool:
        """Return whether it lacks its last vowel, as “voler” does, or ends in “-an” for “-anno”."""
        if small.endswith(("ar", "er", "ir", "or", "ur")):
            return f"{small}e" in self._words or f"{small}re" in self._words
        return (
            small.endswith(("el", "al", "il", "ol", "an", "en", "on", "un", "am", "em"))
            and any(small + vowel in self._words for vowel in ("e", "o"))
            and len(small) > _SHORTEST + 1
        )

    def _is_made(self, small: str) -> bool:
        if self._is_derived(small):
            return True
        hit = _PREFIXES.match(small)
        if hit is None:
            return False
        rest = small[hit.end() :]
        return rest in self._words or self._has_pronoun(rest) or self._is_derived(rest)

    def _is_derived(self, small: str) -> bool:
        for ending, before in _MADE:
            hit = ending.search(small)
            if hit is None or hit.start() < _SHORTEST:
                continue
            stem = small[: hit.start()]
            if any(stem + link in self._words for link in before):
                return True
        return False
