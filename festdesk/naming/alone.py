"""Whether a family name that stands alone in a text is the one's who is at home there."""

from collections.abc import Sequence

from festdesk.naming.common_words import is_common, is_form_of_address
from festdesk.naming.known import KnownName, key_of
from festdesk.naming.letters import Token, begins_sentence, follows_mark
from festdesk.naming.lexicon import Level
from festdesk.naming.spots import Spot

_LEAST_ALIKE = 5  # letters of a family name that may be spelled differently by itself
_NEAR = 0.92
_WITH_CAPITAL_NOUNS = frozenset({"de", "lb"})


def stands_alone(spot: Spot, name: KnownName, before: Sequence[Token], level: Level) -> bool:
    """Return whether the family name stands for the whole and not for a relative's."""
    if before and not _may_precede(spot, before[0]):
        return False
    form = spot.reading.form
    if spot.lexicon.is_given(form):
        after = spot.after
        if after and after[0].word[0].isupper() and spot.language not in _WITH_CAPITAL_NOUNS:
            return False  # "Martin Scorsese" is no Mr Martin
    return level is not Level.ALIKE or _is_alike_alone(spot, name, before)


def _is_alike_alone(spot: Spot, name: KnownName, before: Sequence[Token]) -> bool:
    """Return whether one word of a text is near enough to a family name to be it by itself."""
    form = spot.reading.form
    if len(name.anchor_key) < _LEAST_ALIKE or spot.lexicon.is_given(form):
        return False
    if spot.language not in _WITH_CAPITAL_NOUNS:
        if spot.after and spot.after[0].word[0].isupper():
            return False  # it is part of another name, or of a title
        if before and follows_mark(spot.text, before[0].start):
            return False
    from rapidfuzz.distance import JaroWinkler

    nearness = JaroWinkler.similarity(key_of(form), name.anchor_key)
    return nearness >= _NEAR and not is_common(form, spot.language)


def _may_precede(spot: Spot, token: Token) -> bool:
    """Return whether a word before a family name is anything but another given name."""
    word = token.word
    if not word[0].isupper():
        return True
    if len(word) == 1 or spot.lexicon.is_given(word):
        return False
    return (
        spot.language in _WITH_CAPITAL_NOUNS
        or begins_sentence(spot.text, token.start)
        or is_form_of_address(word)
    )
