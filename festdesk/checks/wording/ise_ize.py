"""English words in “-ise” and in “-ize” side by side in one edition: each is right, not both."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.wording.mixed import side_of_house
from festdesk.checks.wording.norms import begins_sentence
from festdesk.checks.wording.quoted import is_foreign, is_within, quotations
from festdesk.checks.words import words_of
from festdesk.snapshot import Snapshot

ISE_MIXED = Kind(
    "text.ise-ize-mixed",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}”; most texts of the edition write “{should_be}”."),
    sentence(
        "Help",
        "British English writes “organise” or, as Oxford does, “organize”; American English only "
        "the latter. An edition keeps to one: to that which most of its words have. Names, titles "
        "of the edition, quotations and words in italics are left alone.",
    ),
    sentence("Help", "Take the other ending, or accept it where it belongs to a name."),
    example=sentence(
        "Help", "“They realized it” beside “They organised it” is “They realised it”."
    ),
)
_LETTER = re.compile(r"i[sz](?=(?:e[drs]?|es|ers|ing|ations?|able|ational)$)")
# Not where the language of a text names a country that has “-ize” alone.
_BOTH_WAYS = frozenset({"en", "en-GB", "en-AU", "en-IE", "en-NZ", "en-CA"})
_TIMES = 2  # as many words have the one ending as the other, or more


_ENDS = ("e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able", "ational")


@cache
def _forms() -> frozenset[str]:
    """Return all such words, one of which is in each text where the pattern finds any."""
    stems = read_list("spelling_norms")["en"]["ise"].split()
    return frozenset(f"{stem}i{z}{end}" for stem in stems for z in "sz" for end in _ENDS)


@cache
def _pattern() -> re.Pattern[str]:
    stems = "|".join(read_list("spelling_norms")["en"]["ise"].split())
    return re.compile(rf"(?<![\w’'-])(?:{stems})i[sz](?:{'|'.join(_ENDS)})(?![\w-])", re.IGNORECASE)


@lru_cache(20_000)
def _words(body: str) -> tuple[tuple[int, int, str], ...]:
    """Return where such words stand, and the letter that tells; a name with a capital is none."""
    if _forms().isdisjoint(words_of(body)):
        return ()
    found = []
    for hit in _pattern().finditer(body):
        tells = _LETTER.search(hit[0].lower())
        is_name = hit[0][0].isupper() and not begins_sentence(body, hit.start())
        if tells is not None and not is_name:
            found.append((*hit.span(), tells[0][1]))
    return tuple(found)


@once_per_snapshot
def usual_letter(snapshot: Snapshot) -> str:
    """Return "s" or "z" where twice as many words have it as the other; else nothing.

    In an edition that is British or American by its other words, as many are enough for its own.
    """
    counts: Counter[str] = Counter()
    for prose in all_prose(snapshot):
        if prose.table == "text" and prose.declared in _BOTH_WAYS:
            spans = quotations(prose.body)
            counts.update(
                letter
                for start, end, letter in _words(prose.body)
                if not is_within(spans, start, end)
            )
    s, z = counts["s"], counts["z"]
    if s >= _TIMES * z and s > z:
        return "s"
    if z >= _TIMES * s and z > s:
        return "z"
    side = side_of_house(snapshot, "en")
    if side == "en-GB" and s >= z > 0:
        return "s"
    return "z" if side == "en-US" and z >= s > 0 else ""


def find_ise_and_ize(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each word whose ending is not that of most others."""
    if prose.declared not in _BOTH_WAYS or prose.table != "text":
        return
    told = _words(prose.body)
    usual = usual_letter(snapshot) if told else ""
    for start, end, letter in told:
        if usual and letter != usual and not is_foreign(snapshot, prose, start, end):
            word = prose.body[start:end]
            tells = _LETTER.search(word.lower())
            at = tells.start() + 1 if tells else 0
            yield found_in(ISE_MIXED, prose, start, end, word[:at] + usual + word[at + 1 :])


CHECKS = (of_texts(find_ise_and_ize, ISE_MIXED),)
