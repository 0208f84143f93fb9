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
from festdesk.spelling.frequencies import archive_of, read_frequencies

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
# "d’un d’un", "it’s it’s": an apostrophe in them.
_ELIDED_TWICE = re.compile(
    r"(?<![\w’'-])(?P<once>[^\W\d_]{1,8}[’'][^\W\d_]++) (?P=once)(?![\w’'-])", re.IGNORECASE
)
# "sold the, the mill": a mark between words of which neither ends anything.
_ACROSS_MARK = {
    "en": "the|an?|of|to|from|with|into|at|and|or|but|their|its|her|his",
    "de": "ein|eine|einen|einem|einer|eines|und|oder|mit|von|zum|zur|im|am|vom|für|aber",
    "fr": "le|la|les|un|une|des|du|de|et|à|au|aux|dans|sur|avec|pour|ses|son|sa|mais",
    "es": "el|la|los|las|un|una|de|del|y|en|con|por|para",
    "it": "il|lo|la|gli|un|una|di|del|della|e|nel|nella|con|per",
    "pt": "os|as|um|uma|de|do|da|e|em|com|por|para",
    "nl": "de|een|en|van|met|voor|naar|bij",
}
# "that that that", "der der der": what may stand twice hardly ever stands three times.
_THRICE = re.compile(
    r"(?<![\w’'-])(?P<first>that|had|der|die|das|den|dem|sie|nous|vous|die|dat|het) "
    r"(?P<again>(?P=first)) (?P=first)(?![\w’'-])"
)
# "ein Wagen, der der sie überholt": no article stands before a pronoun, nor before a verb that
# takes no dative; and the one that does something is not named without a comma behind it.
_BEFORE_PRONOUN = re.compile(
    r"(?<!\w)(?:(?P<word>der|die|das|den|dem) (?P=word) (?=(?:sie|ihn|ihm|es|uns|mich|man|wir) )"
    r"|der der (?=(?:ein|aus|ab|um|mit|los|fort|vorbei)(?:steigt|fährt|geht|kommt|läuft|reist"
    r"|zieht)[.,;:!?])"
    r"|(?:\A|(?<=[.!?] )|(?<=\n))Der der (?=[A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß]{3,}t[.,;]))"
)
# "Mash und die die Schale": where no comma has opened a clause, no relative pronoun begins one.
# "der der Mutter" may be the one of the mother, "der der erste" may not.
_ARTICLE_TWICE = re.compile(
    r"(?<![\w-])(?:(?P<word>die|den|dem) (?P=word)"
    r"|der der(?= [a-zäöüß]{3,}e (?:[a-zäöüß]+e )?[A-ZÄÖÜ]))(?![\w-])"
)
_SENTENCE_ENDS = re.compile(r"[.!?\n]")
# "Nobody had told her that that it would hurt"
_THAT_BEFORE_PRONOUN = re.compile(r"(?<![\w’'-])[Tt]hat that (?=(?:it|he|she|they|we) [a-z])")
_THREE_TIMES = frozenset({"that", "had", "der", "die", "das", "den", "dem", "sie", "nous", "vous",
                          "dat", "het"})  # fmt: skip
# "Ein alter Mann Mann": a noun of German behind an adjective, which stands before no name.
_NOUN_BEHIND_ADJECTIVE = re.compile(
    r"(?<![\w’'-])(?!(?:aber|oder|über|unter|hinter|immer|wieder|weiter|später|nieder|außer|nachdem"
    r"|seitdem|trotzdem|außerdem|indem|lieber|gerne) )"
    r"(?:[a-zäöüß]{3,}(?:er|es|em)|(?:[Dd](?:ie|as|er|en|em)|[a-z]*eine[nrm]?|ihre[nrm]?)"
    r" [a-zäöüß]{3,}en?) (?P<twice>(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}) (?P=noun))(?![\w-])"
)
_BEGIN = re.compile(r"(?:\A|[.!?…:] |[\n„“«(])\Z")
_SMALL_NEXT = re.compile(r" (?:[^\W\dA-ZÀ-ÖØ-Þ]|[A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß])")
# "a man called Will will not": a word of English that is a name, too.
_NAMES_TOO = frozenset({"will", "may", "mark", "art", "sue", "bob", "pat", "rose", "drew", "grant"})
# "beide Kopien Kopien": a noun of German behind what makes it none of the names that are doubled.
_NOUN_TWICE = re.compile(
    r"(?<!\w)(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine[mnrs]?|[Bb]eiden?|[Aa]lle[nr]?"
    r"|[Kk]eine[nr]?|[Ss]eine[mnr]?"
    r"|[Ii]hre[mnr]?|[Vv]iele[nr]?|zwei|drei|vier"
    r"|fünf) (?P<twice>(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}) (?P=noun))(?![\w-])"
)
# "They knew they knew": a clause within a clause.
_TELLING = {
    "en": frozenset({"i", "you", "he", "she", "we", "they"}),
    "de": frozenset({"er", "sie", "wir", "ich", "man"}),
}
# "is the is the": of languages in which an article joins no word to itself.
_ARTICLES = frozenset({"the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los"})
# "Ce qui est dit est dit", "what is done is done"; "they trade trade secrets".
_BEING = frozenset(
    {"is", "was", "are", "were", "est", "sont", "était", "fut", "es", "è", "é", "jest"}
)  # fmt: skip
_RELATIVE = frozenset({"that", "which", "who", "qui", "dont"})
_ASKED = frozenset(
    {"qui", "que", "qu", "what", "who", "that", "which", "lo", "che", "chi", "quien", "co", "o"}
)
_BEFORE_COMPOUND = re.compile(r"(?:and|or|to|they|who|we|you|can|will|would|,) \Z")
_IN_COMPOUNDS = re.compile(
    r"(?:trade|film|play|market|test|house|ship|shop|sign|water) [a-z]{4,}s\b"
)
# "Apis mellifera mellifera": a kind of beings that bears the name of its own kin.
# "ob er er selbst ist", "let them be them themselves"
_ITSELF = re.compile(r" (?:selbst|selber|themselves|himself|herself|zelf)(?!\w)")
_WHAT_IS = re.compile(
    r"\b(?:qui|que|quien|quem|che|chi) "
    r"(?P<is>est|sont|fut|était|furent|es|era|fue|è|é|foi|será|sarà) (?P=is)\Z"
)
_LATIN = re.compile(r"\b[A-Z][a-z]{3,} [a-z]{3,}(?:a|us|is|um|ex)\Z")
# "one that is renamed is renamed", "ce qui est dit est dit", "to call a spade a spade".
_BEFORE_PAIR = re.compile(
    r"(?:\b(?:that|which|who|what|whoever|whatever|qui|que|quoi|was|wer|dat|wat|wie)"
    r"|\bcall(?:s|ed|ing)?|\bnenn(?:t|en)|\bheißt|\bname[sd]?) \Z",
    re.IGNORECASE,
)
_NO_PAIR = (
    "nach und",
    "und nach",
    "und über",
    "und durch",
    "und wieder",
    "and by",
    "and through",
    "and over",
)
_LONGEST_CLAUSE = 60
# "All the letters were were" is no clause, unlike "all he knew was was".
_ALL_OF_MANY = re.compile(r"\ball (?:the|of|these|those|his|her|their|our|my|its) [\w’'-]+ \Z")
# "Sira, who rents rooms rooms": the verb of the clause is there, unlike "who always wins wins".
_DOES = re.compile(r"(?!(?:is|has|was|does|always|sometimes|perhaps|else)\Z)[a-z]{2,}[^s]s")
# "By the time the time switch fails": nouns behind which a clause follows at once.
_BEFORE_CLAUSE = re.compile(
    r"(?:the|every|each|this) (?:time|moment|minute|instant|second|hour|day|night|week|month|year"
    r"|morning|evening|summer|winter|way|place|reason)\Z"
)
_LEAST_OF_NAME = 4  # letters: "Bo Bo" may be somebody
_LONG_NAME = 7  # letters: none that is doubled is so long
_OFTEN = 3.0  # how often words are written that are no rare names
# "the band Ratos Ratos", "namens Momo Momo".
_NAMING = re.compile(
    r"\b(?:band|group|duo|singer|clown|club|bar|island|islands|village|town|city|called|named|titled"
    r"|prison|brand|song|film|Gruppe|Sängerin|Sänger|Insel|Dorf|Ort|Stadt|Lied|Film|Titel|namens"
    r"|genannt|heißt|nennt|groupe|île|village|ville|chanson|nommée?|appelée?|titre|grupo|isla|pueblo"
    r"|ciudad|canción|gruppo|isola|paese|canzone|ilha|cidade|groep|eiland|dorp|stad|lied) \Z"
)
_OPENING = frozenset("“„«‚‘‹»›\"'*_")


def find_doubled_words(passage: Passage) -> Iterator[Slip]:
    """Yield each word that stands twice where its language does not double it.

    Words with a capital on both sides are names, such as those of bands and places.
    """
    rules = doubled_words(passage.language)
    if rules is None or not _may_be_twice(passage):
        return
    for found in _TWICE.finditer(passage.text):
        once, place = found[1], found.start()
        is_slip = (
            _is_slip(passage, found, rules)
            and not _is_said_again(passage.text, place, once, rules)
            and not _is_all_said(passage.text, place, once, rules)
        )
        is_between = _is_between(passage.text, place, found.end(), once.lower(), rules)
        if not is_slip and not is_between:
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
        if is_between or not may_be_asked or not _is_asked(passage.text, place, rules):
            yield Slip(WORD_DOUBLED, place, found.end(), (once,))
    yield from _elided_and_thrice(passage)
    yield from _across_marks(passage)
    yield from _german_ones(passage) if passage.short == "de" else ()


def _german_ones(passage: Passage) -> Iterator[Slip]:
    """Yield articles that stand twice before a pronoun, and nouns of German that stand twice."""
    for found in _BEFORE_PRONOUN.finditer(passage.text):
        yield Slip(WORD_DOUBLED, found.start(), found.end() - 1, (found[0].split()[0],))
    if passage.has("die die ", "den den ", "dem dem ", "der der "):
        for found in _ARTICLE_TWICE.finditer(passage.text):
            before = _SENTENCE_ENDS.split(passage.text[: found.start()])[-1]
            if before and "," not in before:
                yield Slip(WORD_DOUBLED, *found.span(), (found[0].split()[0],))
    places = set()
    for pattern in (_NOUN_TWICE, _NOUN_BEHIND_ADJECTIVE):
        for found in pattern.finditer(passage.text):
            if found.start("twice") not in places:
                places.add(found.start("twice"))
                yield Slip(WORD_DOUBLED, *found.span("twice"), (found["noun"],))


def _elided_and_thrice(passage: Passage) -> Iterator[Slip]:
    """Yield words with an apostrophe that stand twice, and those that stand three times."""
    if passage.has("’", "'"):
        for found in _ELIDED_TWICE.finditer(passage.text):
            if found[0][len(found["once"]) + 1].islower():
                yield Slip(WORD_DOUBLED, *found.span(), (found["once"],))
    if passage.short == "en" and passage.has("hat that "):
        for found in _THAT_BEFORE_PRONOUN.finditer(passage.text):
            yield Slip(WORD_DOUBLED, found.start(), found.end() - 1, (found[0].split()[0],))
    if passage.has_word(_THREE_TIMES):
        for found in _THRICE.finditer(passage.text):
            yield Slip(WORD_DOUBLED, found.start("again"), found.end(), (found["first"],))


def _across_marks(passage: Passage) -> Iterator[Slip]:
    """Yield small words that stand twice with a comma between: “sold the, the mill”."""
    words = _ACROSS_MARK.get(passage.short)
    if words is None or ", " not in passage.text:
        return
    for found in re.finditer(rf", (?:{words})(?![\w’'-])", passage.text):
        word = found[0][2:]
        if passage.word_before(found.start()) == word:
            yield Slip(WORD_DOUBLED, found.start() - len(word), found.end(), (word,))


def _is_told_again(text: str, found: re.Match[str]) -> bool:
    """Tell whether what stands twice says so, or is a verb before a noun that begins with it."""
    before = text[max(0, found.start() - _LONGEST_CLAUSE) : found.start()]
    words = found[1].split()
    if len(words) > 1:
        return words[0] in _BEING and not _ASKED.isdisjoint(re.findall(r"\w+", before.casefold()))
    if _ITSELF.match(text, found.end()) or _WHAT_IS.search(before + found[0]):
        return True
    second = text[found.end() - len(words[0]) : found.end() + _LONGEST_CLAUSE]
    return bool(_BEFORE_COMPOUND.search(before) and _IN_COMPOUNDS.match(second))


def _may_be_twice(passage: Passage) -> bool:
    """Tell quickly whether two neighbours are alike, or two pairs of them; mostly none are."""
    words = words_in_order(passage.text)
    if any(map(eq, words, words[1:])):
        return True
    alike = list(map(eq, words, words[2:]))
    return any(map(and_, alike, alike[1:]))


def _is_all_said(text: str, place: int, once: str, rules: DoubledWords) -> bool:
    """Tell whether what somebody says, or a title, begins with the two: “Softly softly”."""
    before = text[max(0, place - 2) : place].rstrip()[-1:]
    return bool(before) and before in _OPENING and once.lower() not in rules.certain


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
    if _ALL_OF_MANY.search(before):
        return False
    words = before.split()
    if words[-2:-1] == ["who"] and _DOES.fullmatch(words[-1]):
        return False
    return not rules.clauses.isdisjoint(words)


def _is_begun_twice(passage: Passage, found: re.Match[str], rules: DoubledWords) -> bool:
    """Tell whether a sentence begins with a small word twice, both with a capital: “The The”."""
    first, _, second = found[0].partition(" ")
    return (
        first == second
        and first.istitle()
        and first.lower() in (rules.certain | rules.articles)
        and bool(_BEGIN.search(passage.text, max(0, found.start() - 2), found.start()))
        and bool(_SMALL_NEXT.match(passage.text, found.end()))
    )


def _is_slip(passage: Passage, found: re.Match[str], rules: DoubledWords) -> bool:
    first, second = found[1], found[0][-len(found[1]) :]
    if first[0].isupper() and second in _NAMES_TOO and passage.short == "en":
        return False
    if first[0].isupper() and second.islower() and first.lower() not in rules.certain:
        # "Fliegen fliegen", "Troglodytes troglodytes"
        before = passage.text[max(0, found.start() - 2) : found.start()]
        if passage.short == "de" or not _BEGIN.search(before):
            return False
    return (
        _is_begun_twice(passage, found, rules)
        or _is_plain_slip(passage.short, first, second, rules)
        or (first == second and second[0].isupper() and _is_capital_slip(passage, found, rules))
    )


def _is_capital_slip(passage: Passage, found: re.Match[str], rules: DoubledWords) -> bool:
    """Tell whether a noun of German or a name stands twice, which is none that is doubled."""
    words, text, place = found[1].split(), passage.text, found.start()
    if not all(word.istitle() for word in words) or text.count(found[0]) > 1:
        return False  # what is there again is meant
    if len(words) > 1:
        # "Anna Kofler Anna Kofler"; "Am Ende Am Ende" at a sentence's begin.
        is_begun = _BEGIN.search(text, max(0, place - 2), place) is not None
        is_small = is_begun and words[0].lower() in rules.certain
        return is_small or all(len(word) >= _LEAST_OF_NAME for word in words)
    small = words[0].lower()
    if len(small) < _LEAST_OF_NAME or small in rules.names or small in rules.allowed:
        return False
    if _NAMING.search(text, max(0, place - _LONGEST_CLAUSE), place):
        return False
    archive = archive_of(passage.language)
    return len(small) >= _LONG_NAME or (
        bool(archive) and read_frequencies(archive).looked_up(small) >= _OFTEN
    )


def _is_plain_slip(language: str, first: str, second: str, rules: DoubledWords) -> bool:
    words = second.split()
    if len(words) > 1 and _are_two_slips(language, first, second, rules):
        return True
    if not second[0].islower() or not (first.islower() or first[1:].islower() or len(first) == 1):
        return False
    is_certain = all(word in rules.certain for word in words)
    if len(words) > 1:
        is_told = not _TELLING.get(language, frozenset()).isdisjoint(words)
        return is_certain and not is_told and not _BEFORE_CLAUSE.match(second)
    return is_certain or (second not in rules.allowed and len(second) >= rules.least)


def _are_two_slips(language: str, first: str, second: str, rules: DoubledWords) -> bool:
    """Tell whether two words stand twice that neither tell nor join: “a man a man”."""
    words = second.split()
    if first[1:] != second[1:] or not second[0].islower() or _BEFORE_CLAUSE.match(second):
        return False
    if not _TELLING.get(language, frozenset()).isdisjoint(words):
        return False
    if words[0] in _RELATIVE and not {words[1]} & (_BEING | rules.joining):
        return True  # "a date that comes that comes"
    # "again and again and" goes on, and so does what joins a word to itself.
    is_joined = words[0] == words[1] or not rules.joining.isdisjoint(words)
    return words[0] in rules.articles or not is_joined or words[1] in _ARTICLES
