"""German nouns in small letters that are right words otherwise: “zwischen den knien”."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.quoted import is_foreign
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
        "stand. The word stands behind an article or “ohne”, and no noun follows it.",
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
    """Return where such words stand, and whether the list is to be asked of them."""
    return tuple(
        (*hit.span("word"), hit["word"], is_asked)
        for pattern, is_asked in ((_BEHIND_ARTICLE, True), (_PARTICIPLE, False))
        for hit in pattern.finditer(body)
    )
