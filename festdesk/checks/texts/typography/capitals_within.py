"""Capitals inside a sentence or a word: “left And never”, “THe”, “hArbour”."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.missing_spaces import SPACE_MISSING
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip
from festdesk.spelling.frequencies import archive_of, read_frequencies
from festdesk.texts.language import common_words
from festdesk.texts.tables import TextKind

TWO_CAPITALS = Kind(
    "text.two-capitals",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” begins with two capitals."),
    sentence("Help", "The second letter of the word is a capital too: a key was held too long."),
    sentence("Help", "Write a small letter, or all letters as capitals."),
    example=sentence("Help", "“THe film” should be “The film”."),
)
SMALL_CAPITAL = Kind(
    "text.capital-within",
    Severity.WARNING,
    sentence("Finding", "{subject}: a capital within a sentence or a word: “{words}”."),
    sentence(
        "Help",
        "A small word such as “and” has a capital between words without one, or a capital stands "
        "in the midst of a word. Names such as “iPhone” are left alone.",
    ),
    sentence("Help", "Write a small letter, or accept it where it is a name."),
    example=sentence("Help", "“He left And never came back”, “the hArbour”."),
)
KINDS = (TWO_CAPITALS, SMALL_CAPITAL)

# Where small words with a capital are no beginning of a title, which other texts may name without
# any mark; below a still not even behind a name.
_BELOW_STILLS = frozenset({TextKind.CAPTION, TextKind.ALT})
OF_THE_FILM = _BELOW_STILLS | {TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS, TextKind.LOGLINE}
_SMALL = "a-zß-öø-ÿāăąćčďēęěğīłńňōőœřśšťūůűźżž"
_NO_TITLE = r"(?<!titled )(?<!called )(?<!film )(?<!movie )(?<!Film )"
# "the dark, And nobody"; not "he asks, And then?", which somebody says.
_AFTER_COMMA = re.compile(
    r"(?<!\w)(?P<before>[a-z]{2,}), "
    r"(?P<word>And|But|Or|Which|While|Where|When|Who|With|That|Then)(?= [a-z])"
)
_AFTER_COMMAS = frozenset(
    {"And", "But", "Or", "Which", "While", "Where", "When", "Who", "With", "That", "Then"}
)
_COMMAS_BEFORE = tuple(f", {word}" for word in sorted(_AFTER_COMMAS))
_SAYING = re.compile(r"(?:say|said|ask|answer|repl|writ|wrote|th(?:ink|ought)|titled|called|tell)")
_SAID_BEFORE = re.compile(
    r"(?:dit|demande|répond|pense|crie|sagt|fragt|ruft|denkt|meint|dice|pregunta|responde|grita"
    r"|chiede|risponde|says?|asks?|replies|thinks|zegt|vraagt|roept|pyta|mówi|diz|pergunta),\Z"
)
_NEAR = 16
_NEAR_WORD = 60  # letters
_WHOLE_WORD = re.compile(r"(?<![\w@#./-])\w+(?![\w-])")
# "Spruce And Maple ring": at the begin of a sentence that goes on in small letters.
_PAIR = re.compile(
    r"(?:\A|(?<=[a-z][.!?] ))(?!The |A |An )[A-Z][a-z]+ (?P<word>And|Or) (?P<other>[A-Z][a-z]+)"
    r"(?= [a-z]{2})"
)
_PAIRING = frozenset({"And", "Or"})
# After such a word at the begin stands the verb, before its pronoun: "Sonntags Sang sie".
_GERMAN_VERB = re.compile(
    r"(?:\A|(?<=[.!?] )|(?<=\n))(?:Dann|Dort|Jetzt|Nun|Später|Plötzlich|Manchmal|Damals|Danach|"
    r"Trotzdem|Oft|Immer|Endlich|Morgens|Abends|Nachts|Mittags|(?:Sonn|Mon|Diens|Donners|Frei|Sams)"
    r"tags|Mittwochs) (?P<word>[A-ZÄÖÜ][a-zäöüß]{3,}) (?:er|sie|es|wir|ich|man|ihr)(?!\w)"
)
# "Er Geht nach Hause"; "Er Arzt, sie Anwältin" and "Er Maler und Poet" have no verb.
_GERMAN_VERB_FIRST = re.compile(
    r"(?:\A|(?<=[.!?] )|(?<=\n))(?:Er|Man) (?P<word>[A-ZÄÖÜ][a-zäöüß]{2,}t|War|Kam|Ging|Sah|Gab)"
    r"(?= (?!und )[a-zäöü]+ )"
)
# Small words of other languages that begin no title by themselves.
_SMALL_OF_LANGUAGE = {
    "de": "Und|Ist|War|Wird|Hat|Nicht|Auch|Sich|Dass",
    "fr": "Et|Ou|Est|Sont|Mais|Des",
    "es": "Y|O|Es|Son|Pero|Del",
    "it": "E|O|È|Sono|Ma|Del|Della",
    "nl": "En|Of|Is|Was|Maar|Met|Wordt",
    "pt": "E|Ou|É|Mas|Do|Da",
    "pl": "I|Oraz|Jest|Ale|Z|W|Nie",
}
# A sentence whose end was lost: "sells the boat He never comes back".
_PRONOUN_WITHIN = {
    "en": "He|She|They|Nobody|Everyone",
    "fr": "Il|Elle|Ils|Elles|Personne",
    "de": "Er|Niemand",
    "es": "Él|Ella|Ellos|Nadie",
    "it": "Lui|Lei|Nessuno",
    "nl": "Hij|Zij|Niemand",
}
# "dit-elle, et Elle passe": a pronoun behind a word that joins.
_JOINED_PRONOUN = {
    "en": re.compile(r" (?:and|but|that|when|because|if|as) (?P<word>It|We|You)(?= [a-z]{2})"),
    "fr": re.compile(r" (?:(?:et|ou) (?P<word>Il|Elle|Ils|Elles|On|Nous|Vous|Je)|(?:mais|car|donc"
                     r"|puis|quand) (?P<other>On|Nous|Vous|Je))(?= [a-zà-ÿ])"),
    "de": re.compile(r"(?:(?<= )(?:und|aber|dass|weil|wenn|oder|denn|ob)|(?<!\w)(?:[Aa]ls|[Ww]enn"
                     r"|[Ww]eil|[Bb]evor|[Nn]achdem|[Ww]ährend|[Oo]bwohl))"
                     r" (?P<word>Er|Es|Wir|Man|Ich)"
                     r"(?= [a-zäöü])"),
    "es": re.compile(r" y (?P<word>Él|Ella|Ellos|Ellas)(?= [a-zá-ú])"),
    "it": re.compile(r" (?:e|ma) (?P<word>Lui|Lei|Loro)(?= [a-zà-ù])"),
    "nl": re.compile(r" (?:en (?P<word>Hij|Zij|Ze|Het|Wij|Men)|(?:maar|dat|omdat|als) "
                     r"(?P<other>Ze|Het|Wij|Men))(?= [a-z])"),
}  # fmt: skip
# "wissen alles, Aber sie schweigen": a clause that goes on.
_GERMAN_JOINING = re.compile(
    r"(?<=[a-zäöüß]), (?P<word>Aber|Und|Oder|Doch|Denn|Dass|Weil|Wenn|Obwohl|Während|Sondern|Bevor)"
    r"(?= [a-zäöüß]{2,})"
)
# "by noon the Whole River knows": adjectives with which no name begins, before a noun.
_WHOLE = re.compile(
    r"(?<=[\w,;] )(?:the|a|an|his|her|their|its) "
    r"(?P<word>(?:Whole|Entire) [A-Z][a-z]+)(?= [a-z]{2,}|[.,;])"
)
_WHOLE_WORDS = frozenset({"Whole", "Entire"})
# "La mère de Lucie Se met à peindre": before a verb, in whatever place.
_FRENCH_BEFORE_VERB = re.compile(r"(?<=[\w,;] )(?P<word>Se|Ne)(?= [a-zà-ÿ]{2,})")
# "sprach NIE", "LE pont": a small word all in capitals between small ones.
_BEFORE_SHORT_FORM = frozenset(
    ("the", "a", "an", "der", "die", "das", "den", "dem", "le", "la", "les", "l", "d", "of", "by")
)
_SHORT_FORMS = frozenset(
    ("IT", "US", "WHO", "OR", "AM", "PM", "UN", "MAN", "ER", "ES", "DO", "SO", "IS", "ON", "OS",
     "SE", "ICI", "UP", "NO", "ME", "AI", "ANY", "HE", "OF", "ALL", "ONE", "AN", "NEW")
)  # fmt: skip
_OFTEN_STRESSED = {
    "en": "never always very only really ever nothing nobody everything",
    "de": "nie niemals immer sehr nur nichts niemand alles nicht",
    "fr": "jamais toujours très seul rien personne tout pas",
}
_IN_CAPITALS = re.compile(
    r"(?:(?<![^\W\d_])(?P<before>[^\W\d_]+),? |\A|(?<=[.!?] )|(?<=\n))(?P<word>[A-ZÀ-ÖØ-Þ]{2,})"
    r"(?= [^\W\dA-ZÀ-ÖØ-Þ]{2,})"
)
_SIGN_BEFORE = re.compile(
    r"(?:read|say|word|sign|letter|spell|paint|writ|wrote|liest|steht|wort|schild|schreib|buchstab"
    r"|lit|mot|écri|lettre|panneau|peint|lettres|inscription)\w*[^.!?]{0,40}\Z",
    re.IGNORECASE,
)
# "hArbour", "harBour"; not "iPhone", "eXistenZ", "macOS" nor German "regisseurInnen".
_CAPITAL_INSIDE = re.compile(
    r"(?<![\w@#./-])(?!(?:i|e|x|mac|open|mc|de|van|von|le|la|di|du|re|euro|node|web|big)[A-Z])"
    # Two whole words of four letters and more are a name, as “filmArche”.
    r"(?:[a-zß-öø-ÿ]{1,3}[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,}|[a-zß-öø-ÿ]{4,8}[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3})"
    r"(?![\w-])"
)
_ENDS_OF_BOTH = re.compile(r"^[a-zäöüß]{1,2}[A-Z]|In(?:nen)?$|Innen")
_OF_BOTH = re.compile(r"(?<=[a-zäöüß]{4})In(?:nen)?$")  # "regisseurInnen"
# "lONG": the key for capitals was on.
_TURNED = re.compile(r"(?<![\w@#./-])[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]{3,}(?![\w-])")
_CENTURY = re.compile(r"[IVXLC]{2}(?:e|es|er|re|de|ste|th|st|nd|rd|a|o)")  # "le XXe siècle"
_JOINED_TO_NAME = re.compile(r"([a-zß-öø-ÿ]{3,})([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,})")
_TURNED_RIGHTLY = frozenset({"mRNA", "tRNA", "eDNA", "sRGB", "eBPF", "iOS", "kVA"})
# "eIn", "werDen": words that everybody writes small; names such as "eBay" begin so, too.
_WRITTEN, _WRITTEN_OFTEN = 3.0, 4.5
_BEGINS_NAMES = re.compile(
    r"(?:[eix]|mac|open|mc|de|van|von|le|la|di|du|re|euro|node|web|big)[A-ZÀ-ÖØ-Þ]"
)
_LETTERS_OF_UNIT = 2  # "pH", "kW"


def find_capitals_within(passage: Passage) -> Iterator[Slip]:
    """Yield words with a capital in their midst, and small words with one in a sentence."""
    told = {slip.start: slip for slip in _small_words(passage)}
    if passage.short == "en":
        told |= {slip.start: slip for slip in _joining_words(passage)}
        yield from _whole(passage)
    yield from told.values()
    if passage.short == "de":
        for pattern in (_GERMAN_VERB, _GERMAN_VERB_FIRST):
            for found in pattern.finditer(passage.text):
                yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))
        for found in _GERMAN_JOINING.finditer(passage.text):
            if not _SAID_BEFORE.search(passage.text, 0, found.start() + 1):
                yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))
    if passage.short == "fr":
        for found in _FRENCH_BEFORE_VERB.finditer(passage.text):
            yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))
    yield from _inside_words(passage)
    yield from _in_capitals(passage)
    yield from _without_end(passage)
    joined = _JOINED_PRONOUN.get(passage.short)
    for found in joined.finditer(passage.text) if joined else ():
        group = "word" if found["word"] else "other"
        yield Slip(SMALL_CAPITAL, *found.span(group), (found[group].lower(),))
    yield from _two_capitals(passage)


def _whole(passage: Passage) -> Iterator[Slip]:
    """Yield adjectives with a capital, and their noun with one: “the Whole River”."""
    if passage.kind in OF_THE_FILM and passage.has_word(_WHOLE_WORDS):
        for found in _WHOLE.finditer(passage.text):
            yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))


def _inside_words(passage: Passage) -> Iterator[Slip]:
    capitals = [word for word in passage.words_with_capitals if word[0].islower()]
    for word in capitals:
        # "kommtEusebio", where Eusebio is somebody: a space was lost.
        joined = _JOINED_TO_NAME.fullmatch(word)
        place = passage.text.find(word)
        if joined and joined[2] in passage.words and not passage.is_address(place):
            yield Slip(SPACE_MISSING, place, place + len(word), (f"{joined[1]} {joined[2]}",))
    for found in _TURNED.finditer(passage.text) if capitals else ():
        if found[0] not in _TURNED_RIGHTLY:
            yield Slip(SMALL_CAPITAL, *found.span(), (found[0].lower(),))
    told = {slip.start: slip for slip in _everybodys_words(passage)}
    yield from told.values()
    for found in _CAPITAL_INSIDE.finditer(passage.text) if capitals else ():
        if found.start() in told or (passage.short == "de" and _ENDS_OF_BOTH.search(found[0])):
            continue
        if not passage.is_address(found.start()):
            yield Slip(SMALL_CAPITAL, *found.span(), (found[0].lower(),))


def _everybodys_words(passage: Passage) -> Iterator[Slip]:
    """Yield words with a capital in their midst that are everybody's with small letters: “aLs”."""
    for word in passage.words_with_capitals:
        if not _is_everybodys(passage.short, word):
            continue
        pattern = re.compile(rf"(?<![\w@#./]){word}(?!\w)")
        places = [found.start() for found in pattern.finditer(passage.text)]
        # Written so again and again, it is a name.
        if len(places) == 1 and not passage.is_address(places[0]):
            made = word[0] + word[1:].lower()
            yield Slip(SMALL_CAPITAL, places[0], places[0] + len(word), (made,))


def _is_everybodys(language: str, word: str) -> bool:
    small = word.lower()
    if (word[1:].isupper() and len(word) > _LETTERS_OF_UNIT) or word in _rightly():
        return False  # "tHE" and "LONG" have rules of their own
    if language == "de" and _OF_BOTH.search(word):
        return False
    if small in common_words(language):
        return word[0].islower() or word[1].islower()  # "THe" has a rule of its own, too
    if word[0].isupper() or len(word) <= _LETTERS_OF_UNIT:
        return False
    archive = archive_of(language)
    if not archive:
        return False
    often = read_frequencies(archive)
    begun = _BEGINS_NAMES.match(word)
    may_be_name = begun and often.looked_up(word[begun.end() - 1 :]) >= _WRITTEN
    return often.looked_up(small) >= (_WRITTEN_OFTEN if may_be_name else _WRITTEN)


@cache
def _rightly() -> frozenset[str]:
    """Return what has a capital in its midst, and is a common word otherwise, too."""
    return frozenset(read_list("capitals")["inside"])


def _in_capitals(passage: Passage) -> Iterator[Slip]:
    """Yield small words all in capitals, and those of three letters with the keys turned: “tHE”."""
    words = [
        word
        for word in passage.words_with_capitals
        if word.swapcase()[1:].islower()
        and word not in _SHORT_FORMS
        and word.lower() in _never_in_capitals(passage.short)
    ]
    if not words or passage.kind not in OF_THE_FILM:
        return
    text = passage.text
    for word in (word for word in words if word[0].islower()):
        for found in re.finditer(rf"(?<![\w-]){word}(?![\w-])", text):
            yield Slip(SMALL_CAPITAL, *found.span(), (word.lower(),))
    for found in _IN_CAPITALS.finditer(text):
        before = found["before"] or ""
        small = found["word"].lower()
        is_stressed = small in _OFTEN_STRESSED.get(passage.short, "").split()
        may_be_short = before.lower() in _BEFORE_SHORT_FORM and not is_stressed
        if found["word"] not in words or before.isupper() or may_be_short:
            continue
        start, end = found.span("word")
        if not _SIGN_BEFORE.search(text, max(0, start - _NEAR_WORD), start):
            yield Slip(SMALL_CAPITAL, start, end, (small if before else small.capitalize(),))


@cache
def _never_in_capitals(language: str) -> frozenset[str]:
    return common_words(language) | frozenset(_OFTEN_STRESSED.get(language, "").split())


def _small_words(passage: Passage) -> Iterator[Slip]:
    small, words = _small_of_language(passage.short)
    for found in small.finditer(passage.text) if passage.has_word(words) else ():
        yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))
    is_below_still, is_of_film = passage.kind in _BELOW_STILLS, passage.kind in OF_THE_FILM
    if is_below_still:
        yield from _parts_played(passage)
    rule = _small_within(passage.short, is_below_still=is_below_still, is_of_film=is_of_film)
    # English titles have their small words small, so none of them is taken for one.
    is_sought = passage.short == "en" or passage.kind in OF_THE_FILM
    if rule is None or not is_sought or rule[0].isdisjoint(passage.words):
        return
    begins = read_list("written_small")["small_words_of_films"].get(passage.short, ())
    for found in rule[1].finditer(passage.text):
        if _SAID_BEFORE.search(passage.text[max(0, found.start() - _NEAR) : found.start()]):
            continue  # "Elle demande, Et alors ?"
        lowered = found["word"].lower()
        if found["word"] not in begins:
            yield Slip(SMALL_CAPITAL, *found.span("word"), (lowered,))
            continue
        # A stop may be lost, too: "he is never wrong At the end", "no villain, The film".
        comma = "," if passage.text[found.start() - 1] == "," else ""
        start, end = found.start() - len(comma), found.end("word")
        ways = f"{comma} {lowered}", f". {found['word']}"
        around = passage.around(start, end, 1)
        yield Slip(SMALL_CAPITAL, start, end, ways[::-1] if comma else ways, words=around)


def _parts_played(passage: Passage) -> Iterator[Slip]:
    """Yield what stands with a capital between a player and a part: “Ada Lenz As Mother”."""
    listed = read_list("written_small")["as_a_part"].get(passage.short, ())
    if not listed or not passage.has(*(f" {words} " for words in listed)):
        return
    pattern = rf"(?<=[{_SMALL}] )(?P<word>{'|'.join(listed)})(?= [A-ZÀ-ÖØ-Þ][{_SMALL}])"
    for found in re.finditer(pattern, passage.text):
        yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))


@cache
def _small_within(
    language: str, *, is_below_still: bool, is_of_film: bool
) -> tuple[frozenset[str], re.Pattern[str]] | None:
    listed = read_list("written_small")
    words = listed["small_words"].get(language)
    if words is None:
        return None
    words = [*words, *(listed["small_words_of_films"].get(language, ()) if is_of_film else ())]
    before = rf"(?<=[{_SMALL}] )" if is_below_still else rf"(?<=[{_SMALL}][{_SMALL}] )"
    if is_of_film and not is_below_still:
        before = rf"(?:{before}|(?<=[{_SMALL}], ))"  # "the dark, Et personne"
    # A small word alone before it; below a still a name may stand there.
    begin = before if is_below_still else rf"{before}{_NO_TITLE}"
    # Begins with the space, so that a text is read fast.
    pattern = rf" {begin}(?P<word>{'|'.join(words)})(?= [{_SMALL}]{{2}})"
    return frozenset(words), re.compile(pattern)


@cache
def _small_of_language(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    words = _SMALL_OF_LANGUAGE.get(language, "")
    pattern = rf" (?<=[a-zß-öø-ÿ]{{3}} )(?P<word>{words})(?= [a-zß-öø-ÿ]{{2}})"
    return re.compile(pattern), frozenset(words.split("|"))


def _without_end(passage: Passage) -> Iterator[Slip]:
    """Yield sentences that begin behind a word without a mark."""
    pronouns = _PRONOUN_WITHIN.get(passage.short)
    if pronouns is not None and passage.has_word(_parted(pronouns)):
        # Begins with the space, so that a text is read fast.
        pattern = rf" (?<=[a-zß-öø-ÿ]{{3}} )(?:{pronouns})(?= [a-zß-öø-ÿ]{{2}})"
        for found in re.finditer(pattern, passage.text):
            small = found[0].lower()
            yield Slip(SMALL_CAPITAL, *found.span(), (f".{found[0]}", small),
                       words=passage.around(*found.span(), 1))  # fmt: skip


@cache
def _parted(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


def _joining_words(passage: Passage) -> Iterator[Slip]:
    """Yield English words that join, with a capital after a comma or between two nouns."""
    is_there = passage.has_word(_AFTER_COMMAS) and passage.has(*_COMMAS_BEFORE)
    for found in _AFTER_COMMA.finditer(passage.text) if is_there else ():
        if not _SAYING.match(found["before"]):
            yield Slip(SMALL_CAPITAL, *found.span("word"), (found["word"].lower(),))
    for found in _PAIR.finditer(passage.text) if passage.has_word(_PAIRING) else ():
        start, end = found.start("word"), found.end("other")
        small = passage.text[start:end].lower()
        yield Slip(SMALL_CAPITAL, start, end, (small, found["word"].lower() + " " + found["other"]))


def _two_capitals(passage: Passage) -> Iterator[Slip]:
    known = read_list("typography")["short_forms"]["beginnings"]
    there: dict[str, list[int]] = {
        word: []
        for word in passage.words_with_capitals
        # What is small behind two capitals may be an ending of a short form, as in "DJane".
        if word[0].isupper() and word[1].isupper() and word[2:].islower()
        and word[2:] != "s" and word[:2] not in known and not _CENTURY.fullmatch(word)
        and word not in _rightly()
    }  # fmt: skip
    for found in _WHOLE_WORD.finditer(passage.text) if there else ():
        if found[0] in there:
            there[found[0]].append(found.start())
    for word, places in there.items():
        if len(places) != 1:
            continue  # written so again and again, it is a name such as "CPython"
        small = word[0] + word[1:].lower()
        instead = small.lower() if _is_within(passage.text, places[0]) else small
        ways = tuple(dict.fromkeys((instead, small)))
        yield Slip(TWO_CAPITALS, places[0], places[0] + len(word), ways)


def _is_within(text: str, place: int) -> bool:
    """Tell whether a small word stands right before a place, so that a small one may follow."""
    before = text[max(0, place - _NEAR_WORD) : place].rstrip().rsplit(None, 1)[-1:]
    return bool(before) and before[0].isalpha() and before[0].islower()
