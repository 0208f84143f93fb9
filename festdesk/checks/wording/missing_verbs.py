"""Sentences that lack their verb: “She a staunch supporter of …”, as far as that is certain."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import in_primary, once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.quoted import is_foreign
from festdesk.checks.words import words_in_order
from festdesk.snapshot import Snapshot

VERB_MISSING = Kind(
    "text.verb-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: a verb seems to be missing in “{words}”."),
    sentence(
        "Help",
        "The sentence begins with a pronoun and goes on with an article, so that nothing says what "
        "she is or does. A sentence that sets two people side by side (“She a nurse, he a spy”) is "
        "left alone.",
    ),
    sentence("Help", "Put the missing verb in, in most cases “is” or “was”."),
    example=sentence("Help", "“She a staunch supporter of the regime” lacks “is”."),
)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """How a sentence of a language begins that may lack its verb, and the verbs that may be meant.

    `beside` finds a second person in it, which makes it a sentence without verb on purpose.
    """

    begins: re.Pattern[str]
    verbs: tuple[str, ...]
    beside: re.Pattern[str]
    is_being: re.Pattern[str]
    words: tuple[frozenset[str], frozenset[str]]  # the pronouns and articles in small letters


def _grammar(
    pronouns: str, articles: str, verbs: Sequence[str], beside: str, being: str
) -> _Grammar:
    return _Grammar(
        re.compile(rf"(?P<pronoun>{pronouns})(?P<gap>[ \u00a0]+)(?:{articles})[ \u00a0]+\w"),
        tuple(verbs),
        re.compile(rf"[,;–—-]\s*(?:\w+\s+)?(?:{beside})[ \u00a0]+(?:{articles})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{being})\b", re.IGNORECASE),
        (_all_of(pronouns), _all_of(articles)),
    )


def _all_of(words: str) -> frozenset[str]:
    """Return the words of a pattern, of which the last letter but a mark may be left out."""
    found = {part for word in words.casefold().split("|") for part in (word, word.rstrip("?’"))}
    found |= {word[:-1] for word in words.casefold().replace("?", "").split("|")}
    return frozenset(found)


# Left out are languages in which such a sentence needs no verb, or whose pronouns are also stressed
# ("lui un poète"), and plurals.
_GRAMMARS: Mapping[str, _Grammar] = {
    "en": _grammar(
        "He|She|It", "an?", ("is", "was"), "he|she|it|they|his|her|the other|another",
        r"is|was|\w+(?:s|ed) an?",
    ),
    "de": _grammar(
        "Er|Sie", "ein|eine|einen", ("ist", "war", "hat"),
        "er|sie|es|sein|seine|ihr|ihre|der andere|die andere|das", "ist|war",
    ),
    "fr": _grammar("Il|Elle", "une?", ("est", "a"), "il|elle|lui|l’autre|son|sa", "est|était"),
    "es": _grammar("Ella|Él", "una?", ("es", "era"), "él|ella|el otro|la otra", "es|era"),
    "it": _grammar("Egli|Ella", "una?|uno|un’", ("è", "era"), "egli|ella|lui|lei", "è|era"),
    "nl": _grammar("Hij|Zij", "een", ("is", "was"), "hij|zij|ze|de ander|haar|zijn", "is|was"),
}  # fmt: skip
# "Sie eine Heldin zu nennen, wäre falsch."
_INFINITIVE = re.compile(r"\bzu \w+en\b")
# So few words may be a sentence without verb after one with it: "He is a spy. She a nurse."
_LEAST_WORDS = 6
# "One has a lift at home; he the only one who never went back."
_ONLY_ONE = re.compile(
    r"(?:(?<=; )|(?<=\. ))(?P<pronoun>[Hh]e|[Ss]he|[Ii]t) the (?:only|first|last) one"
    r"(?= (?:who|that|to)\b)"
)
_BEING = re.compile(r"\b(?:is|was)\b")
_END_OF_WORD = re.compile(r"\b")
# No sentence of its own: a title, a heading, a caption.
_ENDS = re.compile(r"[.!…]\W*$")


@once_for_each_text(in_primary)
def find_missing_verbs(
    body: str, language: str
) -> tuple[tuple[int, int, int, tuple[str, ...]], ...]:
    """Return where a verb is missing: the pronoun's begin and end, where the words end, verbs."""
    grammar = _GRAMMARS.get(language)
    if grammar is None:
        return ()
    found = []
    for hit in grammar.begins.finditer(body) if _may_begin(grammar, body) else ():
        first, last = sentence_around(body, hit.start(), hit.end())
        begins = not body[first : hit.start()].strip("“„«‘\"'( ")
        if begins and _lacks_verb(grammar, body, first, last):
            words_end = _END_OF_WORD.search(body, hit.end()).end()  # type: ignore[union-attr]
            found.append((hit.start("pronoun"), hit.end("pronoun"), words_end, grammar.verbs))
    if language == "en" and (" only one" in body or " first one" in body or " last one" in body):
        for hit in _ONLY_ONE.finditer(body):
            first, _ = sentence_around(body, hit.start(), hit.end())
            if not _BEING.search(body, first, hit.start()):
                found.append((hit.start("pronoun"), hit.end("pronoun"), hit.end(), grammar.verbs))
    return tuple(found)


def _may_begin(grammar: _Grammar, body: str) -> bool:
    """Return at once whether a pronoun and an article follow each other anywhere."""
    firsts, seconds = grammar.words
    return any(
        first in firsts and second in seconds for first, second in pairwise(words_in_order(body))
    )


def _lacks_verb(grammar: _Grammar, body: str, first: int, last: int) -> bool:
    said = body[first:last]
    is_whole = _ENDS.search(said) is not None and ":" not in said
    if not is_whole or len(said.split()) < _LEAST_WORDS or grammar.beside.search(said):
        return False
    return not _INFINITIVE.search(said) and not _may_follow(grammar, body, first, said)


def _may_follow(grammar: _Grammar, body: str, first: int, said: str) -> bool:
    """Return whether the sentence before has the verb of this one: "He is a spy. She a nurse".

    One that goes on with "and" and a verb of its own has none in common with it.
    """
    if first == 0:
        return False
    before_first, before_last = sentence_around(body, first - 1, first - 1)
    before = body[before_first:before_last]
    own = re.search(r",? (?:and|und|et|y|e|en) \w+(?:s|ed|t|a)\b", said)
    return own is None and grammar.is_being.search(before) is not None


def find_verbs(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each sentence that begins without its verb."""
    told = find_missing_verbs(prose.body, prose.language)
    for start, end, words_end, verbs in told:
        if not is_foreign(snapshot, prose, start, words_end):
            pronoun = prose.body[start:end]
            should_be = tuple(f"{pronoun} {verb}" for verb in verbs)
            yield found_in(VERB_MISSING, prose, start, end, *should_be, words=(start, words_end))


CHECKS = (of_texts(find_verbs, VERB_MISSING),)
