"""German nouns in small letters that plain lists take for right: “zwischen den knien”."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.quoted import is_foreign
from festdesk.checks.words import words_in
from festdesk.snapshot import Snapshot
from festdesk.spelling.process import SpellingProblem
from festdesk.spelling.speller import Speller

NOUN_SMALL = Kind(
    "text.noun-small",
    Severity.WARNING,
    sentence("Finding", "{subject}: the noun “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "German writes nouns with a capital, also verbs and participles that are nouns where they "
        "stand. The word stands behind an article or “ohne”, and no noun follows it, or it ends as "
        "nouns alone do.",
    ),
    sentence("Help", "Write it with a capital."),
    example=sentence("Help", "“beim schwimmen” should be “beim Schwimmen”."),
)
KINDS = (NOUN_SMALL,)

_END = r"(?=[.,;:!?…)]|\s*\Z)"
# With the article in it, or with one behind it that is none of a relative clause: "mit der".
_BEHIND_ARTICLE = re.compile(
    r"(?<![\w-])(?:[Bb]eim|[Zz]um|[Vv]om|[Ii]m|[Aa]m|[Ii]ns|[Aa]ns|[Aa]ufs"
    r"|(?:[Zz]wischen|[Aa]uf|[Ii]n|[Aa]n|[Uu]nter|[Üü]ber|[Hh]inter|[Nn]eben|[Vv]or|[Mm]it|[Vv]on|"
    r"[Bb]ei|[Aa]us|[Nn]ach) (?:den|ihren|seinen|meinen|unseren|einem|ihrem|seinem|meinem)) "
    rf"(?P<word>[a-zäöüß]{{4,}}){_END}"
)
# "etwas Neues", "nichts Besonderes"; "etwas anderes" is written small.
_BEHIND_ETWAS = re.compile(
    r"(?<![\w-])(?:[Ee]twas|[Nn]ichts|[Aa]llerlei|[Vv]iel|[Ww]enig) "
    r"(?P<word>(?!anderes|weiteres|einziges|eines|keines|alles|vieles|manches|dieses|jenes|beides|indes)"
    rf"[a-zäöüß]{{3,}}es){_END}"
)
_EACH_TIME = re.compile(
    r"(?<![\w-])(?:[Jj]edes|[Dd]ieses|[Mm]anches|[Jj]enes|[Kk]ein|(?:erste|zweite|dritte|letzte|nächste"
    r"|einzige)[ns]?|[Ee]tliche|[Uu]nzählige) (?P<word>mal)(?!\w)"
)
# "ohne Schlafende": nothing can follow that an adjective would belong to, and no noun stands
# before that it would spare.
_PARTICIPLE = re.compile(
    r"(?<!und )(?<!oder )(?<!aber )(?<!als )(?<!nicht )(?<!sondern )(?<![\w-])[Oo]hne "
    r"(?P<word>(?!tausende|hunderte)[a-zäöüß]{4,}ende)(?=[.!?…]|\s*\Z)"
)


def small_nouns(
    snapshot: Snapshot, speller: Speller, language: str, texts: Sequence[Prose]
) -> Iterator[Finding]:
    """Yield nouns in small letters, of which the plain list of a language knows which they are."""
    candidates = [(prose, *found) for prose in texts for found in _candidates(prose.body)]
    words = sorted({word for _, _, _, word, is_asked in candidates if is_asked})
    try:
        nouns = speller.nouns(language, words)
    except SpellingProblem:
        return  # which is told by itself
    for prose, start, end, word, is_asked in candidates:
        is_noun = not is_asked or word in nouns
        if is_noun and not is_foreign(snapshot, prose, start, end):
            yield found_in(NOUN_SMALL, prose, start, end, word[0].upper() + word[1:])


@lru_cache(20_000)
def _candidates(body: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Return where such words stand, each once, and whether the list is to be asked of them."""
    found = {start: (start, end, word, False) for start, end, word in _listed_ones(body)}
    for pattern, is_asked in ((_BEHIND_ARTICLE, True), (_PARTICIPLE, False)):
        for hit in pattern.finditer(body):
            found.setdefault(hit.start("word"), (*hit.span("word"), hit["word"], is_asked))
    return tuple(found.values())


def _listed_ones(body: str) -> Iterator[tuple[int, int, str]]:
    """Yield nouns by their ending, and listed ones behind an article."""
    patterns = _patterns()
    for pattern in (_BEHIND_ETWAS, _EACH_TIME):
        for hit in pattern.finditer(body):
            yield *hit.span("word"), hit["word"]
    for hit in patterns.by_ending.finditer(body):
        if not hit["word"].endswith(patterns.no_nouns):
            yield *hit.span("word"), hit["word"]
    if not patterns.listed.isdisjoint(words_in(body)):
        for hit in patterns.behind_articles.finditer(body):
            group = "word" if hit["word"] else "verb"
            yield *hit.span(group), hit[group]


class _Patterns(NamedTuple):
    """What finds nouns, the words that the second pattern finds, and what the first must not."""

    by_ending: re.Pattern[str]
    behind_articles: re.Pattern[str]
    listed: frozenset[str]
    no_nouns: tuple[str, ...]


@cache
def _patterns() -> _Patterns:
    read = read_list("german_nouns")
    endings, following = "|".join(read["endings"]), "|".join(read["following"])
    articles, oblique = (_beginning_too(read[key]) for key in ("articles", "oblique_articles"))
    plain, verbs = "|".join(read["plain"]), "|".join(read["oblique"])
    before = (
        rf"(?:{articles}|{oblique}|mit|von|bei|aus|nach|ohne|für|gegen|durch|und|zwischen"
        r"|[a-zäöüß]{3,}(?:en|er|es|em|e))"
    )
    end = rf"(?=[.;!?…)“«]|\s*\Z|,? (?:{following})(?!\w))"
    return _Patterns(
        re.compile(rf"(?<![\w.@/-]){before} (?P<word>[a-zäöüß]{{2,}}(?:{endings}))(?![\w-])"),
        # Not behind a comma, where the article may be a pronoun: "die, die reise".
        re.compile(
            rf"(?<!, )(?<![\w-])(?:(?:{articles}|{oblique}) (?P<word>{plain})|"
            rf"(?:{oblique}) (?P<verb>{verbs})){end}"
        ),
        frozenset((*read["plain"], *read["oblique"])),
        tuple(read["no_nouns"]),
    )


def _beginning_too(words: Sequence[str]) -> str:
    """Return a pattern of words, which may begin a sentence."""
    return "|".join((*words, *(word[0].upper() + word[1:] for word in words)))
