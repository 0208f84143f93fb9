"""Whether a name stands where one of its words does in a text: its other words, left and right."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from festdesk.naming.common_words import is_common, is_form_of_address
from festdesk.naming.known import COMPANY, PERSON, Bearer, KnownName, key_of
from festdesk.naming.letters import (
    Token,
    begins_sentence,
    follows_mark,
    is_joined,
    plain,
    words_after,
    words_before,
)
from festdesk.naming.lexicon import Level, Lexicon, Reading, level_of
from festdesk.naming.mentions import Part
from festdesk.people.inflection import may_be_inflected_by_us, split_lead, splits
from festdesk.people.likeness import person_likeness

_LEAST_ALIKE_ALONE = 5  # letters of a family name that may be spelled differently by itself
_NEAR_ALONE = 0.92
_LEAST_ALIKE_PART = 6  # letters of a company's word that may be
_LEAST_COMPANY = 4  # letters of a company's name of one word that stands in any text
_MOST_MORE = 1  # words that a text may have between a given name and the family name
_WITH_CAPITAL_NOUNS = frozenset({"de", "lb"})
_FITS = {Part.WHOLE: 0, Part.TURNED: 0, Part.INITIALS: 1, Part.FAMILY: 2}


@dataclass(frozen=True, slots=True)
class Match:
    """A form of somebody's name that stands in a text."""

    bearer: Bearer
    name: KnownName
    start: int
    end: int
    part: Part
    level: Level  # of the word that agrees least
    form: str
    ending: str
    strain: int = 0  # how far all of its words are apart, taken together

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """How well it fits, the least best: what is whole first, then what is longest."""
        return _FITS[self.part], self.start - self.end, self.level, self.strain


class Spot:
    """A word of a text that is read as one by which a name is looked for."""

    def __init__(
        self, text: str, token: Token, reading: Reading, language: str, lexicon: Lexicon
    ) -> None:
        self.text = text
        self.token = token
        self.reading = reading
        self.language = language
        self.lexicon = lexicon
        self.start = token.start + reading.lead  # an article may be joined to the name

    @cached_property
    def before(self) -> list[Token]:
        """The words before it, the nearest first."""
        return words_before(self.text, self.start)

    @cached_property
    def after(self) -> list[Token]:
        """The words after it, the nearest first."""
        return words_after(self.text, self.token.end)


def match(spot: Spot, bearer: Bearer, name: KnownName, *, is_at_home: bool) -> Match | None:
    """Return the name that stands around a word, or nothing where it is another one's.

    `is_at_home` says that the bearer belongs to what the text is about, so that the family name
    alone, or a name of one word, is theirs.
    """
    level = level_of(spot.reading.form, name.words[name.anchor], name.keys[name.anchor])
    if level is None or level is Level.INITIAL or is_joined(spot.text, spot.start):
        return None
    if bearer.owner != PERSON:
        return _match_parts(spot, bearer, name, level, is_at_home=is_at_home)
    before = spot.before
    size = name.anchor - name.family
    levels = _levels(before[:size], name, range(name.anchor - 1, name.family - 1, -1))
    if levels is None:
        return None
    start = before[size - 1].start if size else spot.start
    level = max([level, *levels])
    before = before[size:]
    found = _whole(spot, bearer, name, start, before, level) or _turned(
        spot, bearer, name, start, level
    )
    if found is None and is_at_home and _stands_alone(spot, name, before, level):
        form = _form(spot, start)
        part = Part.WHOLE if name.is_whole else Part.FAMILY
        found = Match(bearer, name, start, spot.token.end, part, level, form, spot.reading.ending)
    return found


def _form(spot: Spot, start: int) -> str:
    return one_line(spot.text[start : spot.start] + spot.reading.form)


def one_line(text: str) -> str:
    """Return words as they are compared: with plain spaces and apostrophes."""
    return plain(" ".join(text.split()))


def _levels(tokens: Sequence[Token], name: KnownName, places: Sequence[int]) -> list[Level] | None:
    """Return how tokens agree with words of a name one by one; nothing where one does not."""
    if len(tokens) < len(places):
        return None
    levels = [
        level_of(token.word, name.words[at], name.keys[at])
        for token, at in zip(tokens, places, strict=False)
    ]
    found: list[Level] = [one for one in levels if one is not None and one != Level.INITIAL]
    return found if len(found) == len(levels) else None


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
        tail = _levels(after[: len(places)], name, places)
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

    return walk(name.family - 1, 0, 0, 0)


def _after_lead(token: Token, name: KnownName, language: str) -> _Given | None:
    """Return the first name behind an article that begins a sentence: "D’Agnès Varda"."""
    lead, rest = split_lead(token.word, language)
    if not lead or not rest[:1].isupper():
        return None
    level = _given_level(rest, name.words[0], name.keys[0], language)
    return None if level is None else _Given(token.start + len(lead), [level], is_in_full=True)


def _given_level(word: str, known: str, key: str, language: str) -> Level | None:
    level = level_of(word, known, key)
    if level is Level.INITIAL and not word[0].isupper():
        return None  # "a Konchalovsky" is no Andrei
    if level in {None, Level.ALIKE} and not may_be_inflected_by_us(language):
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
    levels = _levels(after, name, range(name.family))
    if levels is None or max(levels) is Level.ALIKE:
        return None
    end = after[-1].end
    form = one_line(spot.text[start:end])
    return Match(bearer, name, start, end, Part.TURNED, max([level, *levels]), form, "")


def _stands_alone(spot: Spot, name: KnownName, before: Sequence[Token], level: Level) -> bool:
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
    if len(name.anchor_key) < _LEAST_ALIKE_ALONE or spot.lexicon.is_given(form):
        return False
    if spot.language not in _WITH_CAPITAL_NOUNS:
        if spot.after and spot.after[0].word[0].isupper():
            return False  # it is part of another name, or of a title
        if before and follows_mark(spot.text, before[0].start):
            return False
    from rapidfuzz.distance import JaroWinkler

    nearness = JaroWinkler.similarity(key_of(form), name.anchor_key)
    return nearness >= _NEAR_ALONE and not is_common(form, spot.language)


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


# Companies and cited names


def _match_parts(
    spot: Spot, bearer: Bearer, name: KnownName, level: Level, *, is_at_home: bool
) -> Match | None:
    before = words_before(spot.text, spot.start, is_loose=True)[: name.anchor]
    after = words_after(spot.text, spot.token.end, is_loose=True)
    after = after[: len(name.words) - name.anchor - 1]
    left = _levels(before, name, range(name.anchor - 1, -1, -1))
    right = _levels(after, name, range(name.anchor + 1, len(name.words)))
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
    return Level.ALIKE not in levels or len(max(name.keys, key=len)) >= _LEAST_ALIKE_PART


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
