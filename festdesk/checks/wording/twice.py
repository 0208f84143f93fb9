"""Sentences and parts of sentences that stand twice in one text, or in two of one card."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import FilmId
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_for_each
from festdesk.checks.wording.paragraphs import paragraphs_of, sentences_of
from festdesk.checks.words import all_in_order
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

SENTENCE_TWICE = Kind(
    "text.sentence-twice",
    Severity.WARNING,
    sentence("Finding", "{subject}: a sentence stands twice: “{words}”."),
    sentence(
        "Help",
        "The same sentence stands again, with a word more or less, or within a longer one, or a "
        "part of a sentence follows on itself: it was pasted twice, or moved and not taken out "
        "where it had been. Statements and loglines are held against the synopsis, too.",
    ),
    sentence("Help", "Remove one of the two."),
    example=sentence(
        "Help", "“The club wants it all. The club wants it all.” has a sentence too many."
    ),
)
_WORD = re.compile(r"[^\W_]+")
# "with a radio and a dog, with a radio and a dog": five words and more twice in a row, three where
# no mark parts them; in whatever case the first letter is.
_PHRASE = re.compile(
    r"(?<![\w’'-])(?P<first>[\w’'-]+(?: [\w’'-]+){4,12})[,;.:]? (?P<again>(?P=first))(?![\w’'-])"
    r"|(?<![\w’'-])(?P<second>[\w’'-]+(?: [\w’'-]+){2,3}) (?P<once>(?P=second))(?![\w’'-])"
    # A part that begins with its verb, and goes on: "has one hour, has one hour to sell it".
    r"|(?<![\w’'-])(?P<third>(?:has|have|had|is|was|are|were|hat|haben|ist|sind|war|a|ont|est|sont)"
    r"(?: [\w’'-]+){2,3}), (?P<told>(?P=third))(?![\w’'-])",
    re.IGNORECASE,
)
_LONGEST_AGAIN = 26  # words: a part of a sentence, each with an apostrophe
_LEAST_IN_SENTENCE = 3  # words of a sentence that follows on itself
_LEAST_DIFFERENT = 3  # words of a phrase that stands twice
_LEAST_APART = 6  # words of a sentence that stands somewhere else again, and is no refrain
_LEAST_WITHIN = 5  # words of a sentence that another one has, with others between
_LEAST_AT_END = 4  # words of a sentence with which the one before it ends
_LEAST_DATED = 5  # words of one that tells a year again
_LEAST_NEARLY = 7  # words of a sentence that stands again with a word more or less
_LEAST_ON_CARD = 8  # words of a sentence that stands in two texts of a card
_AND = frozenset({"and", "but", "und", "aber", "et", "mais", "y", "pero", "e", "ma", "en", "maar"})
_GAP = 2  # letters between two sentences
# A short synopsis is the long one's beginning as often as not, and prints in its stead.
_OTHERS = frozenset({TextKind.STATEMENT, TextKind.LOGLINE, TextKind.INTRODUCTION})


@once_for_each_text()
def find_twice(body: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Return where a sentence, a paragraph or a part of one stands that was there before."""
    found: list[tuple[int, int]] = []
    last, is_behind = list[str](), False
    # Sentences further up by their last word, which one that says the same ends with.
    before: dict[str, list[list[str]]] = {}
    pronouns = _pronouns(language.partition("-")[0])
    # The words of two sentences that say the same begin or end alike.
    for start, end, said in _sentences(body):
        others = before.get(said[-1], ()) if len(said) >= _LEAST_APART else ()
        is_like = is_behind and bool(said and last) and (said[-1] == last[-1] or said[0] == last[0])
        if (is_like and _is_again(said, last, pronouns, is_next=True)) or any(
            _is_again(said, other, pronouns, is_next=False) for other in others
        ):
            found.append((start, end))
        if last:
            before.setdefault(last[-1], []).append(last)
        last, is_behind = said, True
    if _has_words_again(body):
        # "round and round and round" goes on and on, and is meant.
        found += [
            hit.span("again" if hit["again"] else "once" if hit["once"] else "told")
            for hit in _PHRASE.finditer(body)
            if len(set(_WORD.findall(hit[0].casefold()))) >= _LEAST_DIFFERENT
        ]
    return _joined(sorted(found))


def _has_words_again(body: str) -> bool:
    """Tell whether three words may stand twice in a row in a text; the pattern is far slower."""
    words = _WORD.findall(body.casefold()) if "_" in body else all_in_order(body)
    if len(set(zip(words, words[1:], words[2:], strict=False))) >= len(words) - 2:
        return False  # as in most texts
    runs = list(zip(words, words[1:], words[2:], strict=False))
    last = dict(zip(runs, range(len(runs)), strict=True))
    again = {run for place, run in enumerate(runs) if last[run] != place}
    places: dict[tuple[str, ...], list[int]] = {}
    for place, run in enumerate(runs):
        if run not in again:
            continue
        before = places.setdefault(run, [])
        for first in reversed(before):
            step = place - first
            if step > _LONGEST_AGAIN:
                break
            if words[first:place] == words[place : place + step]:
                return True
        before.append(place)
    return False


def _sentences(body: str) -> Iterator[tuple[int, int, list[str]]]:
    folded = body.casefold()
    for first, last in paragraphs_of(body):
        for start, end in sentences_of(body, first, last):
            gap = (
                len(body[start:end]) - len(body[start:end].lstrip()) if body[start].isspace() else 0
            )
            if len(folded) == len(body):  # letter by letter
                said = _WORD.findall(folded, start, end)
            else:
                said = _WORD.findall(body[start:end].casefold())
            yield start + gap, end, said


def _is_again(
    said: list[str], other: list[str], pronouns: frozenset[str], *, is_next: bool
) -> bool:
    """Return whether a sentence says what another one of the text has said in the same words."""
    if is_next and len(said) >= _LEAST_IN_SENTENCE and said[-len(other) :] == other:
        return len(said) - len(other) <= 1  # perhaps with an "and" put before it
    if is_next and len(said) >= _LEAST_AT_END and said[0] in _AND and other[-len(said) :] == said:
        return True  # "… and she reads aloud. And she reads aloud."
    if len(said) >= _LEAST_APART and said == other:
        return True
    without = said[1:] if said and said[0] in pronouns else said
    least = _LEAST_WITHIN if is_next else _LEAST_ON_CARD  # else it may be a refrain
    if without is not said and without[-1].isdecimal():
        least = _LEAST_DATED  # "She was born in Dubbo in 1985", as it stands at the beginning
    if len(without) >= least and _is_part(without, other):
        return True
    return is_next and _is_nearly(said, other)


def _is_part(said: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether all words stand in another sentence in their order, and end as it does."""
    if len(other) < len(said) or said[-1] != other[-1]:
        return False
    rest = iter(other)
    return all(word in rest for word in said)


def _is_nearly(said: Sequence[str], before: Sequence[str]) -> bool:
    """Return whether a long sentence is the one before it but for a word, or for a letter of one.

    Two that differ in a number or in what they name are a list: the word has to be lost or added.
    """
    if min(len(said), len(before)) < _LEAST_NEARLY:
        return _is_respelled(said, before)
    if abs(len(said) - len(before)) != 1:
        return _is_respelled(said, before)
    longer, shorter = (said, before) if len(said) > len(before) else (before, said)
    return any([*longer[:at], *longer[at + 1 :]] == shorter for at in range(len(longer)))


def _is_respelled(said: Sequence[str], before: Sequence[str]) -> bool:
    from rapidfuzz.distance import OSA

    if len(said) != len(before) or len(said) < _LEAST_WITHIN:
        return False
    apart = [pair for pair in zip(said, before, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and all(
        one.isalpha() and min(len(one), len(other)) > 4 and OSA.distance(one, other) == 1  # noqa: PLR2004 -- "his", "her"
        for one, other in apart
    )


@cache
def _pronouns(language: str) -> frozenset[str]:
    return frozenset(read_list("common_slips")["pronouns"].get(language, "").split())


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans of which those that follow each other, or overlap, are one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1] + _GAP:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def find_sentences_twice(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each sentence that was there before; the mend takes it out."""
    found = list(find_twice(prose.body, prose.language))
    if prose.kind in _OTHERS and prose.film_id and prose.table == "text":
        there = _of_synopsis(snapshot, prose.film_id).get(prose.declared, frozenset())
        found += [
            (start, end)
            for start, end, said in (_sentences(prose.body) if there else ())
            if len(said) >= _LEAST_ON_CARD and tuple(said) in there
        ]
    for start, end in _joined(sorted(found)):
        first = len(prose.body[:start].rstrip())
        yield found_in(SENTENCE_TWICE, prose, first, end, "", words=(start, end))


@once_for_each
def _of_synopsis(snapshot: Snapshot, film_id: FilmId) -> Mapping[str, frozenset[tuple[str, ...]]]:
    """Return the longer sentences of a card's synopses, by language."""
    return {
        text.language: frozenset(
            tuple(said) for _, _, said in _sentences(text.body) if len(said) >= _LEAST_ON_CARD
        )
        for text in snapshot.texts_of_film(film_id)
        if text.kind == TextKind.SYNOPSIS
    }


CHECKS = (of_texts(find_sentences_twice, SENTENCE_TWICE),)
