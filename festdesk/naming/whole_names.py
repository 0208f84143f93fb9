"""Whether the name of a company, or a cited one, stands around a word of a text: all of it."""

from collections.abc import Sequence

from festdesk.naming.common_words import is_common
from festdesk.naming.known import COMPANY, Bearer, KnownName
from festdesk.naming.letters import begins_sentence, words_after, words_before
from festdesk.naming.lexicon import Level
from festdesk.naming.mentions import Part
from festdesk.naming.spots import Match, Spot, levels_of, one_line

_LEAST_ALIKE = 6  # letters of a word that may be spelled differently
_LEAST_COMPANY = 4  # letters of a company's name of one word that stands in any text


def match_whole(
    spot: Spot, bearer: Bearer, name: KnownName, level: Level, *, is_at_home: bool
) -> Match | None:
    """Return the name where all of its words stand around the spot.

    One long word of several may be spelled differently. A name of one word stands in any text only
    where it cannot be another word; `is_at_home` says that the text is about its bearer.
    """
    before = words_before(spot.text, spot.start, is_loose=True)[: name.anchor]
    after = words_after(spot.text, spot.token.end, is_loose=True)
    after = after[: len(name.words) - name.anchor - 1]
    left = levels_of(before, name, range(name.anchor - 1, -1, -1))
    right = levels_of(after, name, range(name.anchor + 1, len(name.words)))
    if left is None or right is None or (after and spot.reading.ending):
        return None
    levels = [level, *left, *right]
    if not _may_differ(name, levels) or not (
        len(name.words) > 1 or _stands_as_one_word(spot, bearer, level, is_at_home=is_at_home)
    ):
        return None
    start = before[-1].start if before else spot.start
    end = after[-1].end if after else spot.token.end
    form = spot.text[start : spot.start] + spot.reading.form + spot.text[spot.token.end : end]
    return Match(
        bearer, name, start, end, Part.WHOLE, max(levels), one_line(form), spot.reading.ending
    )


def _may_differ(name: KnownName, levels: Sequence[Level]) -> bool:
    """Return whether at most one word is spelled differently, and that a long one."""
    if levels.count(Level.ALIKE) > 1:
        return False
    return Level.ALIKE not in levels or len(max(name.keys, key=len)) >= _LEAST_ALIKE


def _stands_as_one_word(spot: Spot, bearer: Bearer, level: Level, *, is_at_home: bool) -> bool:
    form = spot.reading.form
    if level is Level.ALIKE and (is_common(form, spot.language) or spot.lexicon.is_given(form)):
        return False
    if is_at_home:
        return True
    if bearer.owner == COMPANY:
        return (
            level is Level.LETTERS
            and len(form) >= _LEAST_COMPANY
            and not begins_sentence(spot.text, spot.token.start)
        )
    return level is not Level.ALIKE
