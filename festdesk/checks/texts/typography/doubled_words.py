"""Words that stand twice: "the the house"."""

import re
from collections.abc import Iterator
from operator import and_, eq

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import DoubledWords, doubled_words
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.words import words_in_order

WORD_DOUBLED = Kind(
    "text.word-doubled",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” stands twice in a row."),
    sentence(
        "Help",
        "The same word or the same two words follow each other. What a language doubles rightly, "
        "such as “had had” or “nous nous”, and what names double is left alone.",
    ),
    sentence("Help", "Take one of the two out, or accept it where both are meant."),
    example=sentence("Help", "“the the house” should be “the house”."),
)
KINDS = (WORD_DOUBLED,)

_TWICE = re.compile(
    r"(?<![\w’'-])([^\W\d_]++(?: [^\W\d_]++)?)[ \u00a0]*(?:\n[ ]*|[ \u00a0])\1(?![\w’'-])",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\W*\w*")
# "beide Kopien Kopien": a noun of German behind what makes it none of the names that are doubled.
_NOUN_TWICE = re.compile(
    r"(?<!\w)(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine[mnrs]?|[Bb]eiden?|[Aa]lle[nr]?"
    r"|[Kk]eine[nr]?|[Ss]eine[mnr]?"
    r"|[Ii]hre[mnr]?|[Vv]iele[nr]?|zwei|drei|vier"
    r"|fünf) (?P<twice>(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}) (?P=noun))(?![\w-])"
)
# "They knew they knew": a clause within a clause.
_TELLING = frozenset({"i", "you", "he", "she", "we", "they", "er", "sie", "wir", "ich", "man"})
# "is the is the": of languages in which an article joins no word to itself.
_ARTICLES = frozenset({"the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los"})
# "Ce qui est dit est dit", "what is done is done"; "they trade trade secrets".
_BEING = frozenset(
    {"is", "was", "are", "were", "est", "sont", "était", "fut", "es", "è", "é", "jest"}
)  # fmt: skip
_ASKED = frozenset(
    {"qui", "que", "qu", "what", "who", "that", "which", "lo", "che", "chi", "quien", "co", "o"}
)
_BEFORE_COMPOUND = re.compile(r"(?:and|or|to|they|who|we|you|can|will|would|,) \Z")
_IN_COMPOUNDS = re.compile(
    r"(?:trade|film|play|market|test|house|ship|shop|sign|water) [a-z]{4,}s\b"
)
# "Apis mellifera mellifera": a kind of beings that bears the name of its own kin.
_LATIN = re.compile(r"\b[A-Z][a-z]{3,} [a-z]{3,}(?:a|us|is|um|ex)\Z")
# "one that is renamed is renamed", "ce qui est dit est dit", "to call a spade a spade".
_BEFORE_PAIR = re.compile(
    r"(?:\b(?:that|which|who|what|whoever|whatever|qui|que|quoi|was|wer|dat|wat|wie)"
    r"|\bcall(?:s|ed|ing)?|\bnenn(?:t|en)|\bheißt|\bname[sd]?) \Z",
    re.IGNORECASE,
)
_NO_PAIR = ("und nach", "und über", "und durch", "und wieder", "and by", "and through", "and over")
_LONGEST_CLAUSE = 60
_LEAST_LETTERS = 3  # of a word that is none of the small ones


def find_doubled_words(passage: Passage) -> Iterator[Slip]:
    """Yield each word that stands twice where its language does not double it.

    Words with a capital on both sides are names, such as those of bands and places.
    """
    rules = doubled_words(passage.language)
    if rules is None or not _may_be_twice(passage):
        return
    for found in _TWICE.finditer(passage.text):
        once, twice, place = found[1], found[0], found.start()
        is_slip = _is_slip(once, twice[-len(once) :], rules) and not _is_said_again(
            passage.text, place, once, rules
        )
        if not is_slip and not _is_between(passage.text, place, found.end(), once.lower(), rules):
            continue
        if passage.is_address(place):
            continue
        if _LATIN.search(passage.text, max(0, place - _LONGEST_CLAUSE), place + len(once)):
            continue
        if _is_told_again(passage.text, found):
            continue
        ending = rules.before_ending.get(once)
        if ending and _NEXT_WORD.match(passage.text, found.end())[0].endswith(ending):  # type: ignore[index]
            continue
        may_be_asked = once in rules.twice_after or once not in rules.certain
        if not may_be_asked or not _is_asked(passage.text, place, rules):
            yield Slip(WORD_DOUBLED, place, found.end(), (once,))
    for noun in _NOUN_TWICE.finditer(passage.text) if passage.short == "de" else ():
        yield Slip(WORD_DOUBLED, *noun.span("twice"), (noun["noun"],))


def _is_told_again(text: str, found: re.Match[str]) -> bool:
    """Tell whether what stands twice says so, or is a verb before a noun that begins with it."""
    before = text[max(0, found.start() - _LONGEST_CLAUSE) : found.start()]
    words = found[1].split()
    if len(words) > 1:
        return words[0] in _BEING and not _ASKED.isdisjoint(re.findall(r"\w+", before.casefold()))
    second = text[found.end() - len(words[0]) : found.end() + _LONGEST_CLAUSE]
    return bool(_BEFORE_COMPOUND.search(before) and _IN_COMPOUNDS.match(second))


def _may_be_twice(passage: Passage) -> bool:
    """Tell quickly whether two neighbours are alike, or two pairs of them; mostly none are."""
    words = words_in_order(passage.text)
    if any(map(eq, words, words[1:])):
        return True
    alike = list(map(eq, words, words[2:]))
    return any(map(and_, alike, alike[1:]))


def _is_between(text: str, start: int, end: int, once: str, rules: DoubledWords) -> bool:
    """Tell whether a word that may stand twice elsewhere may not here, by what is around it."""
    if once not in rules.wrong_between:
        return False
    before, after = rules.wrong_between[once]
    led = text[max(0, start - _LONGEST_CLAUSE) : start]
    return before.search(led) is not None and after.match(text, end) is not None


def _is_said_again(text: str, place: int, once: str, rules: DoubledWords) -> bool:
    """Tell whether two words are rightly said again: "calls a spade a spade"."""
    if " " not in once:
        return False
    words = once.casefold().split()
    if once.casefold().startswith(_NO_PAIR) or (words[0] == words[1] and words[0] in rules.allowed):
        return True  # "la la la la"
    return _BEFORE_PAIR.search(text, max(0, place - _LONGEST_CLAUSE), place) is not None


def _is_asked(text: str, place: int, rules: DoubledWords) -> bool:
    """Tell whether a verb stands twice after its clause: "what it is is", "what falls falls"."""
    before = text[max(0, place - _LONGEST_CLAUSE) : place].casefold().split(".")[-1]
    return not rules.clauses.isdisjoint(before.split())


def _is_slip(first: str, second: str, rules: DoubledWords) -> bool:
    words = second.split()
    if len(words) > 1 and second[0].islower():
        # "again and again and" goes on, and so does what joins a word to itself.
        is_joined = words[0] == words[1] or not rules.joining.isdisjoint(words)
        if not _TELLING.isdisjoint(words):
            return False
        is_plain = words[0] in rules.articles or not is_joined
        if first[1:] == second[1:] and (is_plain or words[1] in _ARTICLES):
            return True
    if not second[0].islower() or not (first.islower() or first[1:].islower() or len(first) == 1):
        return False
    if all(word in rules.certain for word in words):
        return True
    may_be = first[0].islower() and (rules.others or second.endswith(rules.endings))
    if len(words) > 1 or not may_be:
        return False
    return second not in rules.allowed and len(second) >= _LEAST_LETTERS
