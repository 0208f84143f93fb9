"""Births, deaths and ages as texts tell them: pure functions over words in eight languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from festdesk.checks.facts.sentences import sentence_around, years_told
from festdesk.checks.words import is_behind_number, numbers_of, small, words_of

_YEAR = r"(?P<year>(?:1[789]|20)\d\d)(?![\w–—-]|\s*[–—]\s*\d)"
_MONTH = r"[^\W\d_]+\.?"
_DAY = (
    rf"(?:(?:on|am|le|op|el|il|em|dnia)\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|"
    rf"de\s+)?{_MONTH},?\s+(?:de\s+)?|(?:on\s+)?[A-Z]\w+\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+|"
    r"(?:am\s+|le\s+)?\d{1,2}[./]\d{1,2}[./]"
)
_IN = r"(?:in|im Jahre?|im|en|nel|em|w|v|roku|el año|l’an)\s+"
_WORD = r"[A-ZÀ-ÞŁŚŻŹČŠŽ][\w’'-]*"
_PLACE = (
    rf"(?P<place>{_WORD}(?:[ -](?:(?:de|am|an|der|sur|la|le|del|di|upon|i)[ -])?{_WORD}){{0,3}})"
)
_PLACE_3 = _PLACE.replace("<place>", "<place3>")
_AT = r"(?:in|near|bei|à|au|en|te|a|ad|em|no|na|w|we)\s+"
_BORN = (
    r"(?:[Bb]orn|[Nn]ée?|[Nn]aît|[Nn]aquit|[Gg]eboren|[Nn]acid[oa]|[Nn]ació|[Nn]at[oa]|[Nn]asce|[Nn]acque|"
    r"[Nn]ascid[oa]|[Nn]asceu|[Uu]rodzon[ya]|[Uu]rodził[a]?(?:\s+się)?)"
)
# "born in 1937 in Moscow", "né en 1937 à Moscou", "nato a Mosca nel 1937".
_YEAR_FIRST = re.compile(
    rf"(?<!\w){_BORN}\s*,?\s*(?:{_DAY}|{_IN})?{_YEAR}(?:\s*r\.|\s+roku)?(?:,?\s+{_AT}{_PLACE})?"
)
_PLACE_FIRST = re.compile(
    rf"(?<!\w){_BORN}\s+{_AT}{_PLACE}(?:\s*\([^()\n]*\)|,\s*[A-ZÀ-ÞŁŚŻ][\w ]+?)?,?\s+"
    rf"(?:{_DAY}|{_IN}|on\s+)?{_YEAR}"
)
_IS_BORN = r"geboren(?:e[nr]?\s(?:Regisseur|Filmemacher|Autor|Dokumentarfilm|Künstler)\w*)?"
# German and Dutch put the verb last: "1937 in Moskau geboren", "werd in 1937 in Moskou geboren".
_VERB_LAST = re.compile(
    rf"(?:(?:{_IN})|{_DAY})?(?<![\w.]){_YEAR}\s+(?:{_AT}{_PLACE}\s+)?{_IS_BORN}(?!\w)"
    rf"|(?:{_AT})(?P<place2>[A-ZÀ-ÞŁŚŻ][\w’'-]*)\s+(?:{_IN})?(?P<year2>(?:1[789]|20)\d\d)\s+geboren(?!\w)"
)
# "Geboren wurde sie 1937 in Moskau".
_VERB_BEFORE = re.compile(
    rf"\bGeboren\s(?:wurde|ist)\s(?:er|sie|{_WORD}(?:\s{_WORD}){{0,2}})\s(?:{_DAY}|{_IN})?{_YEAR}"
    rf"(?:\s{_AT}{_PLACE})?"
)
# "kam 1937 in Moskau zur Welt", "came into the world in 1937", "a vu le jour en 1937".
_TO_THE_WORLD = re.compile(
    rf"(?:\bkam\s+(?:(?:{_IN})?{_YEAR}\s+(?:{_AT}{_PLACE}\s+)?|(?:{_AT}(?P<place2>{_WORD})\s+)(?:{_IN})?"
    r"(?P<year2>(?:1[789]|20)\d\d)\s+)zur\sWelt\b"
    rf"|\b(?:came\sinto\sthe\sworld|a\svu\sle\sjour|vit\sle\sjour|voit\sle\sjour|vino\sal\smundo"
    rf"|venne\salla\sluce|è\svenut[oa]\salla\sluce|veio\sao\smundo)\s+(?:{_AT}{_PLACE_3}\s+)?(?:{_IN})"
    r"(?P<year3>(?:1[789]|20)\d\d)(?![\w–—-]))"
)
# "Jahrgang 1937", "(b. 1937)", "(*1937)", "(ur. 1937)", "(born 1937)".
_SHORT = re.compile(
    r"(?:\bJahrgang\s+|\bclasse\s+(?:del\s+)?|[(\[,]\s*(?:b\.|born|born in|geb\.|\*|née?( en)?|"
    r"ur\.|nat[oa]|nacid[oa] en|n\.|o)\s*)" + _YEAR
)
_LIFE_SPAN = re.compile(
    r"[(\[]\s*(?:[A-ZÀ-Þ][\w’-]{2,20},\s)?(?:\*\s*)?(?P<year>1[789]\d\d|20\d\d)\s*[–—-]\s*(?:†\s*)?(?P<died>1[789]\d\d|20\d\d)\s*[)\]]"
)
_DIED = re.compile(
    r"(?<!\w)(?:[Dd]ied|[Ss]tarb|[Gg]estorben|[Mm]ort[ea]?|[Mm]ourut|[Oo]verleed|[Oo]verleden|[Mm]urió|"
    rf"[Ff]alleció|[Mm]orì|[Mm]orreu|[Zz]mar[łl]a?|[Vv]erstarb|[Ss][’']éteint|[Ss][’']est\séteinte?"
    rf"|[Dd]isparue?|[Dd]écédée?|[Dd]écès|(?:his|her)\sdeath|(?:seinem|ihrem|seines|ihres)\sTode?s?)\s+(?:{_AT}{_PLACE}\s+)?(?:{_DAY}|{_IN})?{_YEAR}"
)
_DIED_BEHIND = re.compile(
    rf"(?:\bIm\sJahre?\s)?(?<![\w.,]){_YEAR}\s(?:ver)?starb(?=\s(?:er|sie)\b)"
)
_AGE_THEN = re.compile(
    r"(?<!\w)(?:at\s+(?:the\s+)?age\s+of|aged|im\s+alter\s+von|à\s+l[’']âge\s+de|âgée?\s+de|op\s+(?:de\s+)?"
    r"leeftijd\s+van|op|a\s+la\s+edad\s+de|con|a\s+los|all[’']età\s+di|a|com|aos|w\s+wieku|mając)\s+"
    r"(?P<age>\d{1,2})(?![\d%]|[.,:]\d|\s*[€$£–])"
    r"(?P<unit>\s+(?:years(?:\s+old)?|jahren|ans|jaar|años|anni|anos|lat)\b|-jarige\s+leeftijd)?",
    re.IGNORECASE,
)
_NEEDS_UNIT = re.compile(r"(?:op|con|a|a\s+los|com|aos|mając)\s+\d", re.IGNORECASE)
_ROLE = (
    r"(?:film\s?maker|(?:film\s+)?director|auteur|veteran|Regisseurin|Regisseur|Filmemacherin|"
    r"Filmemacher|Altmeister|réalisat(?:eur|rice)|cinéaste|regisseur|filmmaker|cineasta|director[a]?|"
    r"realizador[a]?|regista|reżyserk?a?)"
)
_AGE_NOW = re.compile(
    rf"(?:(?P<a>\d{{2,3}})[- ]years?[- ]old\s+(?:\w+\s+)?{_ROLE}"
    rf"|(?P<b>\d{{2,3}})-?jährigen?\s+{_ROLE}"
    rf"|(?P<c>\d{{2,3}})-jarige\s+{_ROLE}"
    rf"|{_ROLE}[^.\n]{{0,30}}?\s(?:âgée?\s+)?de\s+(?P<d>\d{{2,3}})\s+(?:ans|años|anos)\b"
    rf"|{_ROLE}\s+(?:di\s+)?(?P<e>\d{{2,3}})\s?(?:enne|anni)"
    rf"|(?P<f>\d{{2,3}})-letni[a]?\s+{_ROLE})"
)
_SOMEBODY = re.compile(
    r"\b(?:mother|father|brother|sister|wife|husband|son|daughter|grand\w+|uncle|aunt|parents|friend|"
    r"mutter|vater|bruder|schwester|frau|mann|sohn|tochter|groß\w+|onkel|tante|eltern|freund\w*|"
    r"mère|père|frère|sœur|femme|mari|fils|fille|oncle|parents|ami|amie|"
    r"moeder|vader|broer|zus|vrouw|zoon|dochter|oom|ouders|"
    r"madre|padre|hermano|hermana|esposa|marido|hijo|hija|abuel\w+|tío|tía|"
    r"fratello|sorella|moglie|marito|figli[oa]|nonn[oa]|zi[oa]|"
    r"mãe|pai|irmão|irmã|mulher|filh[oa]|avô|avó|"
    r"matk[ai]|ojciec|brat|siostra|żona|mąż|syn|córka)\b",
    re.IGNORECASE,
)


_LONGEST = 400  # letters before and behind what a sentence tells
# Looked for first, since most texts have none.
_SOME_BIRTH = re.compile(
    r"[Bb]orn\b|[Nn]ée?\s|[Nn]aît|[Nn]aquit|zur\sWelt|the\sworld|le\sjour|al\smundo|alla\sluce|ao\smundo|"
    r"[Gg]eb\b|[Gg]eboren|[Nn]ac|[Nn]at[oa]\s|[Nn]asc|[Uu]r\.|[Uu]rodz|Jahrgang|"
    r"classe|[(\[,]\s*(?:b\.|\*|n\.|o\s)|[(\[,]\s*(?:1[789]|20)\d\d\s*[–—-]"
)
_BORN_IN_SMALL = (
    "zur welt", "the world", "le jour", "al mundo", "alla luce", "ao mundo", "naît", "naquit",
    "born", "né", "geb", "nac", "nato", "nata", "nasc", "ur.", "urodz", "jahrgang", "classe",
)  # fmt: skip
_IN_BRACKETS = re.compile(r"[(\[,]\s*(?:b\.|\*|n\.|o\s|(?:1[789]|20)\d\d)")
_DIED_IN_SMALL = (
    "died", "starb", "gestorben", "mort", "mourut", "overleed", "overleden", "murió", "falleció",
    "morì", "morreu", "zmar", "disparu", "décéd", "décès", "death", "tod", "éteint",
)  # fmt: skip
_WORDS_OF_AGE = frozenset({"age", "aged"})
_AGE_IN_TEXT = ("Alter", "gé", "edad", "età", "wieku", "mając")


def _may_tell_birth(text: str) -> bool:
    """Tell whether any of what tells a birth may be there, much faster than the pattern does."""
    lowered = small(text)
    for word in _BORN_IN_SMALL:  # `any` takes twice as long
        if word in lowered:
            return True
    return _IN_BRACKETS.search(text) is not None


def _may_tell_age(text: str) -> bool:
    """Tell whether any of what tells an age is there."""
    if is_behind_number(text, _AGE_BEHIND):
        return True
    is_likely = not _WORDS_OF_AGE.isdisjoint(words_of(text)) or any(
        word in text for word in _AGE_IN_TEXT
    )
    return is_likely and _SOME_AGE.search(text) is not None


_AGE_BEHIND = re.compile(
    r"\d(?:[- ]year|-?jährig|-jarig|[\s\xa0](?:ans|años|anos|anni)\b|enne|-letni)"
)
_SOME_AGE = re.compile(r"\b[Aa]ged?\s|Alter\s|[âa]gée?\s|edad|[Aa]ll[’']età|wieku|mając")


@dataclass(frozen=True, slots=True)
class LifeDate:
    """A year of birth or death from `start` to before `end`, and what stands around it.

    `before` are the words of its sentence up to it; `place` is where, and nothing where unsaid.
    """

    start: int
    end: int
    year: int
    year_start: int
    before: str
    place: str = ""
    place_start: int = -1
    died: int | None = None
    died_start: int = -1
    is_death: bool = False


# "In 1930, she …", "1930 drehte er …": what the subject of a biography did in a year.
_HE_DID = (
    rf"{_YEAR}"
    r"(?:\s+roku)?,?\s+(?:\w+\s+)?(?:he|she|er|sie|il|elle|hij|zij|ze|él|ella|egli|lei|ele|ela)\b"
)
_DEED = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:(?:In|Im Jahre?|En|Nel|Em|W|Già nel|Already in|Bereits)\s+)?"
    + _HE_DID
)
_SOME_DEED = re.compile(_HE_DID.replace("(?P<year>", "(?:"))
_DIGITS_OF_YEAR = 4


def _may_tell_deed(text: str) -> bool:
    """Tell whether a year may be followed by who did something in it."""
    return any(
        end - start >= _DIGITS_OF_YEAR and _SOME_DEED.match(text, end - _DIGITS_OF_YEAR)
        for start, end in numbers_of(text)
    )


@dataclass(frozen=True, slots=True)
class Age:
    """An age from `start` to before `end`, in the year its sentence tells; nothing: now."""

    start: int
    end: int
    age: int
    year: int | None
    before: str


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence of some letters begins and ends; of an endless one the nearest."""
    first, last = sentence_around(text, start, end)
    return max(first, start - _LONGEST), min(last, end + _LONGEST)


def find_births(text: str) -> Iterator[LifeDate]:
    """Yield each birth that a text dates, in no order."""
    taken: set[int] = set()
    if not _may_tell_birth(text) or not _SOME_BIRTH.search(text):
        return
    verb_last = (_VERB_LAST,) if "geboren" in text else ()
    for pattern in (_PLACE_FIRST, _YEAR_FIRST, _VERB_BEFORE, *verb_last, _TO_THE_WORLD, _SHORT):
        for hit in pattern.finditer(text):
            groups = hit.groupdict()
            name = next(name for name in ("year", "year2", "year3") if groups.get(name))
            if hit.start(name) in taken:
                continue
            taken.add(hit.start(name))
            first, _ = _sentence(text, *hit.span())
            at = next((at for at in ("place", "place2", "place3") if groups.get(at)), "")
            yield LifeDate(
                hit.start(), hit.end(), int(hit[name]), hit.start(name), text[first : hit.start()],
                hit[at] if at else "", hit.start(at) if at else -1,
            )  # fmt: skip
    for hit in _LIFE_SPAN.finditer(text):
        first, _ = _sentence(text, *hit.span())
        yield LifeDate(
            hit.start(), hit.end(), int(hit["year"]), hit.start("year"), text[first : hit.start()],
            died=int(hit["died"]), died_start=hit.start("died"),
        )  # fmt: skip


def find_deaths(text: str) -> Iterator[LifeDate]:
    """Yield each death that a text dates by a verb."""
    lowered = small(text)
    may_be_told = any(word in lowered for word in _DIED_IN_SMALL)
    hits = [*_DIED.finditer(text), *_DIED_BEHIND.finditer(text)] if may_be_told else ()
    for hit in hits:
        first, _ = _sentence(text, *hit.span())
        yield LifeDate(
            hit.start(), hit.end(), int(hit["year"]), hit.start("year"), text[first : hit.start()],
            is_death=True,
        )  # fmt: skip


def find_ages(text: str) -> Iterator[Age]:
    """Yield each age of a director now, and each age in a year that its sentence tells alone."""
    if not _may_tell_age(text):
        return
    for hit in _AGE_NOW.finditer(text):
        first, _ = _sentence(text, *hit.span())
        age = next(value for value in hit.groups() if value)
        yield Age(hit.start(), hit.end(), int(age), None, text[first : hit.start()])
    for hit in _AGE_THEN.finditer(text):
        if _NEEDS_UNIT.match(hit[0]) and not hit["unit"]:
            continue
        first, last = _sentence(text, *hit.span())
        years = years_told(text, first, last)
        if len(years) == 1 and not speaks_of_somebody(text[first:last]):
            yield Age(
                hit.start(), hit.end(), int(hit["age"]), years[0][0], text[first : hit.start()]
            )


def speaks_of_somebody(words: str) -> bool:
    """Return whether words name a relation, whose dates they may tell."""
    return bool(_SOMEBODY.search(words))


def find_deeds(text: str) -> Iterator[tuple[int, int]]:
    """Yield each year in which "he" or "she" did what a sentence begins with, and its place."""
    for hit in _DEED.finditer(text) if _may_tell_deed(text) else ():
        yield int(hit["year"]), hit.start("year")
