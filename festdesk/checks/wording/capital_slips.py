"""Words with a capital within a sentence that the texts of the edition write small: “the Doors”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.texts.typography.capitals_within import OF_THE_FILM
from festdesk.checks.wording.quoted import is_foreign
from festdesk.snapshot import Snapshot
from festdesk.spelling.frequencies import archive_of, read_frequencies
from festdesk.spelling.known import KnownWords
from festdesk.spelling.speller import Speller
from festdesk.spelling.words import primary_of

WORD_CAPITAL = Kind(
    "text.word-capital",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” has a capital within a sentence."),
    sentence(
        "Help",
        "The word stands behind one such as “their” or “these”, with which it is no name, and the "
        "dictionary or other texts of the edition have it small. Titles of the edition, and what "
        "stands with a capital in other places too, are left alone.",
    ),
    sentence("Help", "Write a small letter, or accept it where it is a name."),
    example=sentence("Help", "“They sign with their own Names.”"),
    vagueness=1,  # what is seen by the text alone says more
)
KINDS = (WORD_CAPITAL,)

_CAPITALS, _SMALL = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿāăąćčďēęěğīłńňōőœřśšťūůűźżž"
# How often words are written that are known, usual and common, as their language counts them.
_KNOWN, _USUAL, _COMMON = 4.0, 4.2, 4.7
_SHORT = 3  # letters of names that are words too: "Tom", "Kit"
_TITLE_BEHIND = re.compile(r" ?\((?:1[89]|20)\d\d")


def capital_slips(
    snapshot: Snapshot,
    speller: Speller,
    language: str,
    texts: Sequence[Prose],
    counts: Mapping[str, int],
) -> Iterator[Finding]:
    """Yield such words; `counts` says in how many texts of the language each form of a word is."""
    rule = _rule(primary_of(language))
    if rule is None:
        return
    hits = [(prose, hit) for prose in texts for hit in rule.pattern.finditer(prose.body)]
    hits = [
        (prose, hit)
        for prose, hit in hits
        if (small := hit["word"].lower()) not in rule.names
        and not small.endswith(rule.peoples)
        and fold(small) not in names_of_cities()
    ]
    asked = sorted({hit["word"].lower() for _, hit in hits})
    right = speller.judge(language, asked, KnownWords()) if asked else {}
    archive = archive_of(language)
    often = read_frequencies(archive) if hits and archive else None
    for prose, hit in hits:
        word, small = hit["word"], hit["word"].lower()
        how_often = often.looked_up(small) if often and right.get(small) else 0.0
        is_small, is_right = bool(counts.get(small)), right[small]
        if prose.kind not in OF_THE_FILM:
            # What tells of schools, towns and festivals has names behind any small word.
            how_often, is_small = 0.0, is_small and hit["before"].lower() not in rule.joining
        if not _is_word(rule, hit, how_often, is_small=is_small, is_right=is_right):
            continue
        start, end = hit.span("word")
        if (
            not _is_name_elsewhere(texts, word)
            and not _TITLE_BEHIND.match(prose.body, end)
            and fold(word) not in _short_titles(snapshot)
            and not is_foreign(snapshot, prose, start, end)
        ):
            yield found_in(WORD_CAPITAL, prose, start, end, small)


def _is_word(
    rule: "_Rule", hit: re.Match[str], often: float, *, is_small: bool, is_right: bool
) -> bool:
    """Return whether the word is none of a name, by what stands before it and who writes it.

    `is_small` is whether it is small in a text of the edition.
    """
    before, word = hit["before"].lower(), hit["word"]
    if before in rule.strong and is_right and len(word) > _SHORT:
        return True
    if before in rule.weak:
        is_sure = word.endswith(("s", "x")) or often >= _KNOWN
        return (is_small and is_sure) or often >= _COMMON
    return is_small or (often >= _USUAL and before in rule.usual)


def _is_name_elsewhere(texts: Sequence[Prose], word: str) -> bool:
    """Return whether a word has its capital within sentences of two places or more."""
    within = re.compile(rf"(?<=[{_SMALL},;] ){re.escape(word)}(?!\w)")
    return sum(len(within.findall(prose.body)) for prose in texts if word in prose.body) > 1


class _Rule(NamedTuple):
    """What finds words with a capital, words before them, and words that may have one."""

    pattern: re.Pattern[str]
    strong: frozenset[str]
    usual: frozenset[str]
    weak: frozenset[str]
    joining: frozenset[str]
    names: frozenset[str]
    peoples: tuple[str, ...]


@cache
def _rule(language: str) -> _Rule | None:
    listed = read_list("capital_slips")
    before = listed["before"].get(language)
    if before is None:
        return None
    words = "|".join(
        (*before["strong"], *before["usual"], *before["weak"], *before["joining"], *before["first"])
    )
    # What another capital follows is a name: "their Golden Bear".
    pattern = (
        rf"(?<![\w’'-])(?P<before>{words}) (?P<word>[{_CAPITALS}][{_SMALL}]{{2,}})"
        rf"(?![\w’'&/@-]|\.\w)(?!,? (?:and |& |of |de |du |la |le )?[{_CAPITALS}\d])"
    )
    names = frozenset(listed["names"].get(language, ()))
    strong, usual, weak, joining = (
        frozenset(before[key]) for key in ("strong", "usual", "weak", "joining")
    )
    peoples = tuple(listed["peoples"].get(language, ()))
    return _Rule(re.compile(pattern), strong, usual, weak, joining, names, peoples)


@once_per_snapshot
def _short_titles(snapshot: Snapshot) -> frozenset[str]:
    """Return the last words of the titles of the edition that have one or two."""
    return frozenset(
        words[-1]
        for title in snapshot.table("title").values()
        if len(words := fold(title.text).split()) in {1, 2}
    )
