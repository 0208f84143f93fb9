"""Whether a name stands where one of its words does in a text: its other words, left and right."""

from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.naming.alone import stands_alone
from festdesk.naming.known import PERSON, Bearer, KnownName
from festdesk.naming.letters import Token, is_joined, plain
from festdesk.naming.lexicon import Level, level_of
from festdesk.naming.mentions import Part
from festdesk.naming.spots import Match, Spot, levels_of, one_line
from festdesk.naming.whole_names import match_whole
from festdesk.people.inflection import may_be_inflected_by_us, split_lead, splits
from festdesk.people.likeness import person_likeness

_MOST_GIVEN = 12  # given names of a name that anybody has
_MOST_MORE = 1  # words that a text may have between a given name and the family name


def match(spot: Spot, bearer: Bearer, name: KnownName, *, is_at_home: bool) -> Match | None:
    """Return the name that stands around a word, or nothing where it is another one's.

    `is_at_home` says that the bearer belongs to what the text is about, so that the family name
    alone, or a name of one word, is theirs.
    """
    level = level_of(spot.reading.form, name.words[name.anchor], name.keys[name.anchor])
    if level is None or level is Level.INITIAL or is_joined(spot.text, spot.start):
        return None
    if bearer.owner != PERSON:
        return match_whole(spot, bearer, name, level, is_at_home=is_at_home)
    before = spot.before(name.anchor + 1 + _MOST_MORE)
    size = name.anchor - name.family
    start = spot.start
    if size:  # a family name of several words
        levels = levels_of(before[:size], name, range(name.anchor - 1, name.family - 1, -1))
        if levels is None:
            return None
        start = before[size - 1].start
        level = max([level, *levels])
        before = before[size:]
    found = _whole(spot, bearer, name, start, before, level) or _turned(
        spot, bearer, name, start, level
    )
    if found is None and is_at_home and stands_alone(spot, name, before, level):
        form = one_line(spot.text[start : spot.start] + spot.reading.form)
        part = Part.WHOLE if name.is_whole else Part.FAMILY
        found = Match(bearer, name, start, spot.token.end, part, level, form, spot.reading.ending)
    return found


# People


def _whole(
    spot: Spot, bearer: Bearer, name: KnownName, start: int, before: Sequence[Token], level: Level
) -> Match | None:
    """Return the name with its given names, which may lack some or have one more."""
    end, ending, form_end = spot.token.end, spot.reading.ending, spot.reading.form
    levels: list[Level] = [level]
    is_in_full = True
    if name.rest < len(name.words):
        after = spot.after if not ending else []
        places = range(name.rest, len(name.words))
        tail = levels_of(after[: len(places)], name, places)
        if tail is not None:
            levels += tail
            form_end += spot.text[end : after[len(places) - 1].end]
            end = after[len(places) - 1].end
        elif name.family == 0:
            return None  # the given names stand behind: "Wong Kar Wai"
        else:
            is_in_full = False
    elif name.family == 0:
        return None
    if name.family:
        given = _given(name, before, spot.language)
        if given is None:
            return None
        levels += given.levels
        is_in_full &= given.is_in_full
        start = given.start
    form = one_line(spot.text[start : spot.start] + form_end)
    worst = max(level for level in levels if level is not Level.INITIAL)
    if (worst is Level.ALIKE or not is_in_full) and person_likeness(form, name.text) is None:
        return None
    part = Part.INITIALS if Level.INITIAL in levels else Part.WHOLE
    if not is_in_full:
        worst = max(worst, Level.SOUND)
    return Match(bearer, name, start, end, part, worst, form, ending, sum(levels))


@dataclass(frozen=True, slots=True)
class _Given:
    start: int
    levels: list[Level]
    is_in_full: bool


def _given(name: KnownName, before: Sequence[Token], language: str) -> _Given | None:
    """Return which of the words before a family name are the given names, the first one above all.

    Others of them may be left out, and one that is not known may stand between.
    """

    def walk(known: int, at: int, more: int, out: int) -> _Given | None:
        if known < 0:
            return _Given(before[at - 1].start, [], not more and not out)
        token = before[at] if at < len(before) else None
        if token is not None:
            level = _given_level(token.word, name.words[known], name.keys[known], language)
            if level is not None and (rest := walk(known - 1, at + 1, more, out)):
                return _Given(rest.start, [level, *rest.levels], rest.is_in_full)
            if known == 0 and level is None and (found := _after_lead(token, name, language)):
                return _Given(found.start, found.levels, not more and not out)
        if known > 0 and (rest := walk(known - 1, at, more, out + 1)):
            return rest
        if token is not None and more < _MOST_MORE and token.word[0].isupper():
            return walk(known, at + 1, more + 1, out)
        return None

    return walk(name.family - 1, 0, 0, 0) if name.family <= _MOST_GIVEN else None


def _after_lead(token: Token, name: KnownName, language: str) -> _Given | None:
    """Return the first name behind an article that begins a sentence: "D’Agnès Varda"."""
    if token.word.isascii() and token.word.isalpha():
        return None  # without an apostrophe
    lead, rest = split_lead(token.word, language)
    if not lead or not rest[:1].isupper():
        return None
    level = _given_level(rest, name.words[0], name.keys[0], language)
    return None if level is None else _Given(token.start + len(lead), [level], is_in_full=True)


def _given_level(word: str, known: str, key: str, language: str) -> Level | None:
    level = level_of(word, known, key)
    if level is Level.INITIAL and not word[0].isupper():
        return None  # "a Konchalovsky" is no Andrei
    if (level is None or level is Level.ALIKE) and not may_be_inflected_by_us(language):
        for split in splits(plain(word), language)[1:]:  # Andreje Tarkovského
            inflected = level_of(split.form, known, key)
            if inflected is not None and inflected <= Level.SOUND:
                return inflected
    return level


def _turned(spot: Spot, bearer: Bearer, name: KnownName, start: int, level: Level) -> Match | None:
    """Return the name with its given names behind the family name."""
    if spot.reading.ending or level is Level.ALIKE or not name.family:
        return None
    after = spot.after[: name.family]
    levels = levels_of(after, name, range(name.family))
    if levels is None or max(levels) is Level.ALIKE:
        return None
    end = after[-1].end
    form = one_line(spot.text[start:end])
    return Match(bearer, name, start, end, Part.TURNED, max([level, *levels]), form, "")
