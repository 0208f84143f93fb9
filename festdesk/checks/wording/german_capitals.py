"""German words whose capital is wrong where they stand: “der Chor Singt”, “aus lyon”.

A plain list knows which words are nouns, verbs, adjectives or names; a word that may be several is
told only where what stands around it leaves one of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from festdesk.base.findings import Finding, Kind
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.texts.typography.capitals import NAME_SMALL
from festdesk.checks.texts.typography.capitals_within import OF_THE_FILM
from festdesk.checks.wording.capital_slips import WORD_CAPITAL
from festdesk.checks.wording.german_nouns import NOUN_SMALL
from festdesk.checks.wording.quoted import is_foreign
from festdesk.snapshot import Snapshot
from festdesk.spelling.speller import Speller

# "Der Chor Singt ein Lied": a word that is no noun, between two words of a sentence.
_WITHIN = re.compile(
    r"(?<![\w’'-])(?P<before>[A-ZÄÖÜ]?[a-zäöüß]+,?) (?P<word>[A-ZÄÖÜ][a-zäöüß]+)"
    r"(?= [a-zäöüß]{2,}(?![\w’'-]))"
)
# What may begin a title, or makes a noun of any word.
_BEFORE_OTHERS = frozenset(
    (
        *("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer"),
        *("eines", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans", "in", "an", "auf"),
        *("aus", "mit", "von", "nach", "zu", "bei", "für", "ohne", "gegen", "durch", "über"),
        *("unter", "vor", "hinter", "zwischen", "seit", "und", "oder", "kein", "keine", "wie"),
        *("als", "titel", "buch", "roman", "lied", "song", "serie", "jedes", "dieses", "sein"),
        *("ihr", "mein", "unser", "debüt", "erstling", "langfilm", "kurzfilm", "spielfilm"),
        *("dokumentarfilm", "heißt", "sagt", "fragt", "ruft", "sagte", "fragte", "rief", "denkt"),
        *("schreibt", "nennt", "genannt", "film", "films"),
    )
)
_POLITE = frozenset(
    (
        *("sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "ihnen", "ich", "wir", "du"),
        *("dein", "deine", "deinem", "deinen", "deiner", "dich", "dir", "euch", "euer", "eure"),
        *("ihm", "alle", "alles", "nichts", "etwas", "heute", "gestern", "morgen", "jetzt"),
        *("nein", "mal", "hin", "her", "für", "wider", "dank", "kraft", "statt", "trotz", "laut"),
        *("wegen", "aus", "ab", "eins", "null"),
    )
)
# "Der Film Begleitet eine Imkerin"
_FILM_DOES = frozenset(
    (
        "folgt",
        "begleitet",
        "zeigt",
        "erzählt",
        "dokumentiert",
        "porträtiert",
        "beobachtet",
        "handelt",
    )
)
# "bei seiner Letzten Ernte": an adjective before its noun.
_INDEFINITE = r"(?:[Ee]ine?|(?:ein|[mds]ein|ihr|unser|kein)(?:e[nmrs]?)?|zwei|drei|vier|viele)"
_ADJECTIVE = re.compile(
    rf"(?<![\w’'-])(?:{_INDEFINITE}|(?P<definite>[Dd](?:er|ie|as|en|em|es))) "
    r"(?P<word>[A-ZÄÖÜ][a-zäöüß]{2,}(?:e|en|er|es|em)) (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w’'-])"
)
# "der Französische Koch"; not "die Schwäbische Alb".
_OF_PEOPLES = re.compile(r"[a-zäöüß]{3,}ische[nmrs]?\Z")
_BELONGING = re.compile(
    r"(?i:.*(?:[a-z]{3}er|erin|ist|istin|mann|frau|koch|junge|mädchen|kind|paar|bauer|küche|sprache|lied"
    r"|dorf|familie|grenze|dorfes|kindes|mannes|roman|eltern|leute|männer|frauen|kinder))\Z"
)
# With "the" few adjectives are in no names: "die Alte Oper", "das Rote Kreuz".
_NEVER_NAMED = re.compile(
    r"(?:letzt|nächst|ganz|einzig|gleich|eigen|best|größt|kleinst|ältest|jüngst|vergangen|verlassen"
    r"|vergessen|verloren|verschwunden)(?:e[nmrs]?)\Z"
)
_NAMED = re.compile(
    r"(?i:.*(?:revolution|krieg|kreuz|meer|ozean|see|bund|bundestag|parlament|reich|republik|union"
    r"|armee|partei|akademie|theater|oper|philharmonie|kirche|bank|bahn|post|platz|straße|gasse|brücke"
    r"|tor|berg|tal|wald|insel|inseln|land|staaten|welt|westen|osten|norden|süden|bär|bären|löwe|löwen"
    r"|leopard|leoparden|palme|muschel|taube|preis|film|filmpreis|filmtage|haus|hof|markt|gericht"
    r"|testament|messe|abend|nacht|woche|freitag|samstag|montag|jahr|zeit|mauer|garde|brigade|platte"
    r"|schule|universität|institut|botschaft|museum|rundfunk|fernsehen|fernsehspiel|allgemeine|zeitung"
    r"|schäferhund|loch|faden|tisch|offizier|minister|rat|botschafter|kammer|stern|adler|madonna"
    r"|geist|vater|schrift|mutter|stuhl|garten|park|kaiser|könig|front|linie|hilfe|klasse|anfrage"
    r"|koalition|gesellschaft|verein|verband|gewerkschaft|festspiele|chor|orchester|ballett|alpen"
    r"|frühling|fort|burg|schloss|turm|schweiz|seite|wand|woche|jungfrau|drei|könige|prinz))\Z"
)
# Behind "a" fewer are: "einen Goldenen Bären", "ein Schwarzes Loch".
_NAMED_BEHIND_A = re.compile(
    r"(?i:.*(?:bär|bären|löwen?|leopard(?:en)?|palme|muschel|taube|preis|loch|faden|tisch|offizier"
    r"|minister|botschafter|schäferhund|anfrage|stern|kreuz|adler|prinz|ring|pass|brett|markt))\Z"
)
# "er bringt einem Toten Blumen"
_PERSONS = re.compile(
    r"(?:tot|fremd|krank|verletzt|blind|alt|arm|reich|jung|unbekannt|deutsch|gefangen|verwandt|bekannt"
    r"|angestellt|klein|erwachsen|reisend|sterbend|schlafend|verstorben|gehörlos|stumm|heilig|weis"
    r"|angeklagt|abgeordnet|vorgesetzt|obdachlos|arbeitslos|jugendlich|überlebend|geflüchtet)e[nr]?\Z"
)
_DATIVE = re.compile(r"[a-zäöüßA-Z]*e[mrs] ")
_END = (
    r"(?=[.,;:!?…)“«]|\s*\Z| (?:zu|zur|zum|in|im|auf|an|am|aus|mit|von|vom|bei|beim|für|nach|über"
    r"|unter|vor|hinter|und|oder|als|durch|des|eines|einer|ohne|gegen|zwischen|seit|ist|war|hat"
    r"|wird|wurde|beginnt|endet|bleibt|führt|kommt|geht|steht|liegt)(?!\w))"
)
_OF_SOMEBODY = r"(?:ein|[ms]ein|ihr|unser|kein)e[nmrs]?"
# "probt ihre letzte rolle", "seine reise nach Rom"
_SMALL_NOUN = re.compile(
    rf"(?<![\w’'-])(?:(?P<whose>(?i:{_OF_SOMEBODY}|dieser?|jede[rsnm]?))"
    r"|(?i:die|der|das|den|dem|des)(?= [a-zäöüß]+e[nmrs]? ))"
    rf" (?:(?P<adjective>[a-zäöüß]{{3,}}(?:e|en|er|es|em)) )?(?P<word>[a-zäöüß]{{4,}}){_END}"
)
# Nouns that are words of other kinds too, where they can be nothing else.
_SURE_NOUN = re.compile(
    r"(?<![\w’'-])(?:[Gg]egen (?P<end>ende)(?= (?:des|der|von|eines|einer|dieses)(?!\w)|[.,;])"
    r"|(?:[Dd]er|[Dd]en|[Ee]in|[Ee]inen|[Aa]uf dem|[Ii]hren|[Ss]einen) (?P<way>weg)"
    r"(?= (?:zu|zur|zum|nach|in|ins|durch|aus|über)(?!\w)|(?<=dem weg)[.,;])"
    r"|[Dd]as (?P<doing>[a-zäöüß]{3,}en)(?= auf (?:den|die|das|ein|eine|einen)(?!\w)))"
)
# "und keine Verkauft.": a verb at the end, behind what is no article of a noun so formed.
_VERB_AT_END = re.compile(
    r"(?<![\w’'-])(?:[Kk]eine[nrs]?|[Nn]ichts|[Nn]iemand(?:en)?|[Aa]lles|[Nn]icht|[Nn]ie|er|man)"
    r" (?P<word>[A-ZÄÖÜ][a-zäöüß]{3,}t)(?=[.,;:!?])"
)
_PLACE = re.compile(
    r"(?<![\w’'-])(?:[Aa]us|[Nn]ach|[Ii]n|[Vv]on|[Bb]ei|[Dd]urch|[Zz]wischen|[Gg]egen|[Üü]ber|[Bb]is"
    r"|[Vv]or|(?:an|von|in|aus|mit) der) (?P<word>[a-zäöüß]{4,})(?![\w’'/@-]|\.\w)"
)


# "Eine frau trägt", "mit tuba", "ihr erster langer film": words that are nouns alone.
_LED = (
    r"(?:[Ee]in(?:e[nmrs]?)?|[Dd](?:er|ie|as|en|em|es)|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns"
    r"|[Kk]eine?[nmrs]?|(?:[MmSsDd]ein|[Ii]hr|[Uu]nser)(?:e[nmrs]?)?|[Dd]iese[nmrs]?|[Jj]ede[nmrs]?"
    r"|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf"
    r"|[Mm]it|[Oo]hne|[Aa]ls|[Aa]us|[Ff]ür|[Bb]ei|[Ee]rste[nmrs]?|[Ll]etzte[nmrs]?)"
)
_NOUN_ALONE = re.compile(
    rf"(?<![\w’'-]){_LED} (?:[a-zäöüß]{{3,}}(?:e|en|er|es|em) ){{0,2}}(?P<word>[a-zäöüß]{{4,}})"
    r"(?![\w’'/@-]|\.\w)"
)
# "vor einer wand aus Holz", "an der stanze": a noun that is a verb too; not ", an der stehe ich".
_NOUN_PLACED = re.compile(
    r"(?<!, )(?<![\w’'-])(?:[Aa]n|[Aa]uf|[Aa]us|[Bb]ei|[Hh]inter|[Ii]n|[Mm]it|[Nn]ach|[Nn]eben"
    r"|[Uu]nter|[Üü]ber|[Vv]on|[Vv]or|[Zz]wischen)"
    rf" (?:einer?m?|der|dem|(?:ihr|sein|mein|unser)e[rm]) (?P<word>[a-zäöüß]{{4,}}){_END}"
)


# What a word may be that is a noun there.
_NOUNS_BEHIND = {
    "alone": frozenset({"n", "np"}),
    "placed": frozenset({"n", "nv", "np", "nvp"}),
}


class _Found(NamedTuple):
    """A word whose capital may be wrong: where it stands, and which words are asked for it."""

    sort: str
    start: int
    end: int
    word: str
    beside: str  # in small letters; nothing: none


def german_capitals(
    snapshot: Snapshot, speller: Speller, texts: Sequence[Prose], language: str
) -> Iterator[Finding]:
    """Yield words of German texts with a capital they may not have, or without one."""
    candidates = [(prose, one) for prose in texts for one in _candidates(prose.body)]
    asked = {word for _, one in candidates for word in (one.word.lower(), one.beside) if word}
    kinds = speller.kinds(language, sorted(asked))
    for prose, one in candidates:
        if _is_slip(one, kinds) and not is_foreign(snapshot, prose, one.start, one.end):
            kind = _KINDS[one.sort]
            if kind is WORD_CAPITAL and (
                prose.kind not in OF_THE_FILM or _is_title(prose.body, one.end)
            ):
                continue
            turned = one.word.lower() if one.word[0].isupper() else one.word.capitalize()
            yield found_in(kind, prose, one.start, one.end, turned)


_KINDS: Mapping[str, Kind] = {
    "within": WORD_CAPITAL, "end": WORD_CAPITAL, "adjective": WORD_CAPITAL, "noun": NOUN_SMALL,
    "sure": NOUN_SMALL, "place": NAME_SMALL, "placed": NOUN_SMALL, "alone": NOUN_SMALL,
}  # fmt: skip
_YEAR_BEHIND = re.compile(r"[^.!?\n]{0,60}\((?:1[89]|20)\d\d")


def _is_title(body: str, end: int) -> bool:
    """Tell whether a year in brackets stands behind, so that the words are a title's."""
    return _YEAR_BEHIND.match(body, end) is not None


@lru_cache(20_000)
def _candidates(body: str) -> tuple[_Found, ...]:
    return (
        *(_found("within", hit, hit["before"].lower()) for hit in _WITHIN.finditer(body)),
        *(_found("adjective", hit, hit["noun"].lower()) for hit in _ADJECTIVE.finditer(body)
          if _is_adjective_there(hit)),
        *(_found("noun", hit, hit["adjective"] or "") for hit in _SMALL_NOUN.finditer(body)
          if hit["adjective"] or hit["whose"]),
        *(_sure(hit) for hit in _SURE_NOUN.finditer(body)),
        *(_found("end", hit, "") for hit in _VERB_AT_END.finditer(body)),
        *(_found("place", hit, "") for hit in _PLACE.finditer(body)),
        *(_found("placed", hit, "") for hit in _NOUN_PLACED.finditer(body)),
        *(_found("alone", hit, "") for hit in _NOUN_ALONE.finditer(body)),
    )  # fmt: skip


def _found(sort: str, hit: re.Match[str], beside: str) -> _Found:
    return _Found(sort, *hit.span("word"), hit["word"], beside)


def _sure(hit: re.Match[str]) -> _Found:
    group = hit.lastgroup or ""
    return _Found("sure", *hit.span(group), hit[group], "")


def _is_adjective_there(hit: re.Match[str]) -> bool:
    small = hit["word"].lower()
    named = _NAMED if hit["definite"] else _NAMED_BEHIND_A
    if named.match(hit["noun"]):
        return False
    if _PERSONS.match(small) and _DATIVE.match(hit[0]):
        return False
    if hit["definite"] is None or _NEVER_NAMED.match(small):
        return True
    return bool(_OF_PEOPLES.match(small) and _BELONGING.match(hit["noun"]))


def _is_slip(one: _Found, kinds: Mapping[str, str]) -> bool:
    """Tell whether a word has the wrong capital, by what it and its neighbour may be."""
    small = one.word.lower()
    may_be, beside = kinds.get(small, ""), kinds.get(one.beside, "")
    if one.sort == "within":
        return _is_within(one, small, may_be, kinds)
    if one.sort == "adjective":
        return "a" in may_be and "n" in beside
    if one.sort == "noun":
        return _is_small_noun(one, may_be, beside)
    if one.sort in _NOUNS_BEHIND:
        return may_be in _NOUNS_BEHIND[one.sort]
    if one.sort in {"sure", "end"}:
        return ("n" in may_be) if one.sort == "sure" else _is_verb_alone(may_be)
    return may_be == "p"


def _is_verb_alone(may_be: str) -> bool:
    return "v" in may_be and not set(may_be) - set("voa")


def _is_within(one: _Found, small: str, may_be: str, kinds: Mapping[str, str]) -> bool:
    before = one.beside.removesuffix(",")
    if before == "film" and small in _FILM_DOES:
        return True
    is_verb = "v" in may_be and small.endswith("t")
    if not may_be or set(may_be) - set("voa") or small in _POLITE or before in _BEFORE_OTHERS:
        return False
    if not is_verb and "o" not in may_be:
        return False
    # Behind a name it may be one: "Anna Sucht".
    told = kinds.get(before, "")
    return bool(told) and not {"p", "a"} & set(told)


def _is_small_noun(one: _Found, may_be: str, beside: str) -> bool:
    if "n" not in may_be or not set(may_be) <= {"n", "v"}:
        return False
    if one.beside and "a" not in beside:
        return False
    # "der andere sucht", "die anderen warten"; "ihre rolle" can be no verb.
    return "v" not in may_be or one.word.endswith("e")
