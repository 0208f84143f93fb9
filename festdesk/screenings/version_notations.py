"""Language versions as festivals write them: sentences and codes such as OmeU, VOSTFR or D/df."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from festdesk.base import languages
from festdesk.base.text import fold
from festdesk.films.tables import VersionKind
from festdesk.screenings.versions import Version

_LONGEST_NAME = 48  # longer is no name of a language


@lru_cache(4096)  # a page asks for the same few words again and again
def _find_language(word: str) -> str | None:
    return languages.find_language(word) if len(word) <= _LONGEST_NAME else None


_ORIGINAL = r"o\.?\s?v\.?|v\.?\s?o\.?|o\.?\s?f\.?|original version|originalfassung|originalversion"
_SIGNS = {
    "original": re.compile(
        rf"(?:{_ORIGINAL}|version originale|versione originale|versión original|v\.\s?orig?\.?|"
        r"versão original|originele versie|wersja oryginalna|original|orig\.?|v\.\s?or\.|"
        r"versio orixinal|původní znění|původní|znění|versiune|originală)",
        re.IGNORECASE,
    ),
    "subtitled": re.compile(
        r"(?:subt(?:it(?:les?|led|ulos|ulado|ulada|ols)?)?\.?|subs?\.?|untertiteln?|untertitelt|"
        r"ut\.?|u\.?t\.?|st\.?|s\.?-?t\.?|sous[- ]titr\w*|sott(?:otit\w*)?\.?|legend\w*\.?|"
        r"leg\.|lendas|ondertit\w*|ond\.|napis\w*|nap\.|tit\.|tekst(?:er|et|ing)?|text(?:ning|ad)|subtitling|altyazı\w*|s[./-]{1,2}t\.?|titulky|subtitr\w*|undertekst\w*|undertexter|"
        r"textad|titles)",
        re.IGNORECASE,
    ),
    "dubbed": re.compile(
        r"(?:dubbed|dub|synchronisiert\w*|synchronfassung|doublée?|version doublée|doppiat\w*|"
        r"doblad\w*|dobrad\w*|dublado|dubbing|nagesynchroniseerd|dublaj\w*)",
        re.IGNORECASE,
    ),
    "with": re.compile(
        r"(?:with|w/|mit|m\.|avec|con|com|cu|met|z|ze|s|se|ve|med|,|;|\+|/|\(|\)|–|-|\|)",
        re.IGNORECASE,
    ),
    "filler": re.compile(
        r"(?:and|und|et|e|y|i|en|&|in|auf|the|of|de|del|em|po|w|dans|spoken|lektor|version|fassung|"
        r"versione|versión|versão|versie|wersja|dialogue|dialogues|language|:|\.|sprache|lingua|"
        r"inglese?:|bzw\.?|sowie|partly|teilweise|dil|dilinde|electronic|elektronische|w języku|"
        r"langue|taal|gesproken|parlato)",
        re.IGNORECASE,
    ),
}
_NO_DIALOGUE = re.compile(
    r"(?:no dialogue?s?|without dialogues?|dialogue[- ]free|ohne dialoge?|sans dialogues?|"
    r"sans paroles|sin diálogos?|senza dialoghi|sem diálogos|sen diálogos|zonder dialo(?:og|gen)|"
    r"bez dialog[uó]w?|diyalogsuz|kein dialog|no dialogues?|nonverbal|non-verbal|without words|"
    r"ohne worte|no words|dialogue none|o\. ?d\.)\.?",
    re.IGNORECASE,
)
_SILENT = re.compile(
    r"(?:silent(?: film)?|stumm(?:film)?|muet|muto|mudo|muda|stom|niemy|sessiz)"
    r"(?:,? (?:with|mit|avec|con) [\w ,/]{0,60})?",
    re.IGNORECASE,
)
# Codes of one word: what is spoken is the original, what is subtitled stands in the code.
_CODES = re.compile(
    r"(?P<om>Om(?:(?P<om_langs>(?:[defisn]{1,2}|dt|engl?|franz|it|span|sp|nl|[+/ ]){0,5})-?U"
    r"|(?P<om_one>[EFDI])))"
    r"|(?P<vost>(?:V\.?O\.?|v\.?o\.?)(?:STF?R?|S\.?E\.?|ST|SI|SE|S|st|se|s\.e\.)\.?[- ]?"
    r"(?P<vost_lang>FR|F|EN|ENG|ANGL?|A|E|B|NL|I|IT|D|DE|ES|CAT|C|G|GAL|P|BIL|fr|en|nl|bil)?\.?)"
    r"|(?P<voxst>(?:VO|vo)\.?(?P<vox>[A-Za-z]{1,6})\.?[Ss][-.]?[Tt][-.]?"
    r"(?P<voxst_lang>[A-Za-z]{1,3})\.?)"
    r"|(?P<ov>(?:OV|OF|Ov|O|VO)[ /]?(?P<ov_langs>[a-z]{1,3}(?:[/+,&-][a-z]{1,3}){0,3}|[dfie]{2}))"
    r"|(?P<slash>(?P<spoken>[A-Z][a-z]{0,8}(?:[+,][A-Z][a-z]{0,2})*)/"
    r"(?P<subs>[a-z]{1,2}(?:[/+,]?[a-z]){0,3}))"
    r"|(?P<dubbed>DF|dF|VF|V\.F\.|VI|VE|V\.I\.|VP|V\.P\.|NV|dt\. F\."
    r"|dt\. Fassung|deutsche Fassung|engl\. Fassung)"
)
_VERSION_WORD = re.compile(
    r"version|fassung|versione|versión|versão|versie|wersja|lektor", re.IGNORECASE
)
_CODES_AND_WORDS = frozenset({"en", "de", "es", "it", "pt", "fr", "nl", "pl", "tr", "gl", "cs"})
_LETTERS = {"d": "de", "e": "en", "f": "fr", "i": "it", "s": "es", "n": "nl", "a": "en", "b": "fr"}
_VOST = {
    "f": "fr",
    "eng": "en",
    "ang": "en",
    "angl": "en",
    "a": "en",
    "e": "en",
    "b": "fr",
    "i": "it",
    "d": "de",
    "c": "ca",
    "cat": "ca",
    "g": "gl",
    "gal": "gl",
    "p": "pt",
}
_BILINGUAL = ("fr", "nl")  # of Brussels
_DUBBED = {
    "df": "de",
    "dt": "de",
    "de": "de",
    "vf": "fr",
    "v.f": "fr",
    "vi": "it",
    "ve": "es",
    "v.i": "it",
    "v.p": "pt",
    "vp": "pt",
    "nv": "nl",
    "en": "en",
}
_LONGEST_VERSION = 140
_MOST_BESIDE = 5  # words of a code and the languages beside it


@dataclass
class _Heard:
    """What was heard of a version while going through its words."""

    spoken: list[str] = field(default_factory=list)
    subtitles: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)  # languages since the last "with"
    has_sign: bool = False
    after_sign: bool = False
    is_dubbed: bool = False
    is_parted: bool = False  # a "with" has come
    has_version: bool = False  # the word itself, as in "deutsche Fassung"
    unknown: int = 0


def read_version(text: str, *, is_strict: bool = False) -> Version | None:
    """Return the language version that `text` tells, where it tells little else.

    A strict reading wants nothing else at all, and no small word at the beginning.

    Understood are sentences ("Russian OV with French and Dutch subt.") and codes (OmeU, VOSTFR,
    D/d, OV/df). Languages alone are no version: `parse_languages` reads those.
    """
    text = text.strip(" ()[]•|")
    if not 0 < len(text) <= _LONGEST_VERSION:
        return None
    if _NO_DIALOGUE.fullmatch(text):
        return Version(VersionKind.NO_DIALOGUE)
    if _SILENT.fullmatch(text):
        return Version(VersionKind.SILENT)
    return _from_code(text) or _from_words(text, is_strict=is_strict)


def _from_code(text: str) -> Version | None:
    if found := _CODES.fullmatch(text):
        return _of_code(found, text)
    # "engl. OmU", "OmU (span.)", "VOSE / inglés": what is spoken stands beside the code.
    words = [word for word in re.split(r"[\s()/,+&]+", text) if word]
    for place in (0, len(words) - 1):
        code = _CODES.fullmatch(words[place]) if 1 < len(words) < _MOST_BESIDE else None
        if code is None or code["slash"]:
            continue
        others = words[1:] if place == 0 else words[:-1]
        value = _of_code(code, words[place])
        spoken = tuple(filter(None, map(_find_language, others)))
        if value is None or len(spoken) < len(others):
            continue
        is_plain = words[place].replace(".", "").upper() == "VOST"
        if place == 0 and (is_plain or (code["om"] and all(len(word) == 1 for word in others))):
            return replace(value, subtitles=spoken)  # "OmU d/f", "VOST angl."
        return None if value.spoken else replace(value, spoken=spoken)
    return None


def _of_code(found: re.Match[str], text: str) -> Version | None:
    if found["om"]:
        langs = tuple(_letters(found["om_langs"] or (found["om_one"] or "").lower()))
        return Version(subtitles=langs or ("de",))
    if found["vost"]:
        return Version(subtitles=_subtitles_of_vost(found, text))
    if found["voxst"]:
        spoken = _find_language(found["vox"]) or _VOST.get(found["vox"].lower())
        code = found["voxst_lang"].lower()
        subs = _VOST.get(code) or _find_language(code)
        return Version(VersionKind.ORIGINAL, (spoken,), (subs,), ()) if spoken and subs else None
    if found["ov"]:
        codes = tuple(_letters(found["ov_langs"]))
        return Version(subtitles=codes) if codes else None
    if found["slash"]:
        spoken_all = tuple(filter(None, map(_find_language, re.split(r"[+,]", found["spoken"]))))
        subs_all = tuple(_letters(found["subs"]))
        is_known = len(spoken_all) > 0 and len(subs_all) > 0
        return Version(VersionKind.ORIGINAL, spoken_all, subs_all, ()) if is_known else None
    code = found["dubbed"].lower()
    language = _DUBBED.get(code[:3].rstrip(".")) or _DUBBED[code[:2]]
    return Version(VersionKind.DUBBED, (language,), (), ())


def _subtitles_of_vost(found: re.Match[str], text: str) -> tuple[str, ...]:
    code = (found["vost_lang"] or "").lower()
    if code == "bil":
        return _BILINGUAL
    plain = text.replace(".", "").upper()
    if plain.endswith("VOSI"):  # in Spain
        return ("en",)
    if plain.endswith(("VOSE", "VOS")):
        return ("es",)
    language = _VOST.get(code) or (_find_language(code) if code else None)
    return (language,) if language else ("fr",)


def _letters(code: str) -> Iterator[str]:
    for part in re.split(r"[+/,& -]", code):
        language = _find_language(part) if len(part) > 1 else None
        if language and (len(part) > 2 or part in _LETTERS.values()):  # noqa: PLR2004 -- "eng"
            yield language
        elif all(letter in _LETTERS for letter in part):
            yield from (_LETTERS[letter] for letter in part)
        elif language:
            yield language


# A quick look whether any word of a version occurs, before each word is weighed.
_ANY_SIGN = re.compile(
    r"(?<![^\W\d_])(?:o\.?\s?v|v\.?\s?o|o\.?\s?f|u\.?t|ut|s[./-]{0,2}t|ot\b|nap\b|nap\.|tit\.|tekst|znen|lektor|v\.\s?or|v\.?\s?it|orig|subt|subs?\b|unter|sous|"
    r"sott|legend|leg\.|lend|ond|napis|altyaz|titul|subtit|under|text|titles|vers|dub|synchr|doubl|"
    r"dopp|dobl|dobr|nages|[a-z]{1,3}-?(?:st|ut|subs?|t)\b)",
)


def _from_words(text: str, *, is_strict: bool) -> Version | None:
    if not _ANY_SIGN.search(fold(text)):
        return None
    heard = _Heard()
    tokens = _tokens(text)
    if is_strict and (_is_sign("with", tokens[0]) or _is_sign("filler", tokens[0])):
        return None
    for place in range(len(tokens)):
        _hear(heard, tokens, place)
    if heard.has_version and heard.waiting and not heard.has_sign and not heard.unknown:
        # "versione italiana", "wersja polska"
        heard.is_dubbed = True
    if (not heard.has_sign and not heard.is_dubbed) or (is_strict and heard.unknown):
        return None
    (heard.subtitles if heard.after_sign else heard.spoken).extend(heard.waiting)
    if heard.unknown > (1 if heard.subtitles else 0) or heard.unknown * 2 > len(tokens):
        return None
    if not heard.spoken and not heard.subtitles and heard.unknown:
        return None
    kind = VersionKind.DUBBED if heard.is_dubbed else VersionKind.ORIGINAL
    return Version(kind, _once(heard.spoken), _once(heard.subtitles), ())


def _tokens(text: str) -> list[str]:
    """Split into words; "O.V.", "sous-titres" and "v. orig." stay whole, "FR/NL" does not."""
    return re.findall(
        r"w/|[Ss][./-]{1,2}[Tt]\b\.?|[Vv]\.[Ii][Tt]\.|[Mm]\.(?=\s)|[OoVv]\.\s?[OoVv]\.|[Vv]\.\s?[Oo]r(?:ig)?\.|[^\W\d_]+(?:-titr\w+)?\.?|[,;+/()|:&–-]|\S",
        text,
    )


def _hear(heard: _Heard, tokens: list[str], place: int) -> None:  # noqa: C901 -- one for each kind of word
    word, later = tokens[place], tokens[place + 1 :]
    code = _bare_code(tokens, place)
    if code:
        heard.waiting.append(code)
    elif _is_sign("subtitled", word) or word == "OT":
        _hear_subtitled(heard, later)
    elif word.casefold() == "bil":
        heard.waiting += _BILINGUAL
    elif word.casefold() in {"v.it.", "v. it."}:
        heard.has_sign = True
        heard.spoken.append("it")
    elif _is_sign("original", word):
        heard.has_sign = True
        heard.spoken += heard.waiting
        heard.waiting = []
        heard.after_sign = False
    elif _is_sign("dubbed", word):
        heard.is_dubbed = True
        heard.spoken += heard.waiting
        heard.waiting = []
    elif _is_sign("with", word):
        _hear_with(word, heard)
    elif _is_sign("filler", word):
        heard.has_version = heard.has_version or _VERSION_WORD.fullmatch(word) is not None
    elif language := _language(word):
        heard.waiting.append(language)
    else:
        glued = _glued(word)
        if glued is None:
            heard.unknown += 1
        else:
            heard.waiting.append(glued)
            _hear_subtitled(heard, [])


def _bare_code(tokens: list[str], place: int) -> str | None:
    """Return the language of a code that is also a small word: "EN", "en/fr", "st. en"."""
    word = tokens[place]
    if len(word) == 1 and place == 0 and len(tokens) > 1 and word.isupper():
        return _LETTERS.get(word.lower()) if word in "DEFI" else None
    if len(word) != 2 or word.casefold() not in _CODES_AND_WORDS:  # noqa: PLR2004
        return None
    beside = {tokens[at] for at in (place - 1, place + 1) if 0 <= at < len(tokens)}
    is_last = place == len(tokens) - 1 and place > 0
    is_listed = bool(beside & {"/", "+"})
    if word.isupper() or is_listed or (is_last and _is_sign("subtitled", tokens[place - 1])):
        return _find_language(word)
    return None


def _is_sign(sign: str, word: str) -> bool:
    return _SIGNS[sign].fullmatch(word) is not None or (
        not word.isascii() and _SIGNS[sign].fullmatch(fold(word)) is not None
    )


def _hear_with(word: str, heard: _Heard) -> None:
    """What was named before a "with" is spoken; a comma parts so only before the first "with"."""
    if heard.after_sign or word in {"/", "+"} or (word == "," and heard.is_parted):
        return
    heard.is_parted = heard.is_parted or word != ","
    heard.spoken += heard.waiting
    heard.waiting = []


def _hear_subtitled(heard: _Heard, later: list[str]) -> None:
    """Languages that follow the word for subtitles are theirs, else those right before it."""
    heard.has_sign = True
    follow = any(
        (_language(word) and not _is_sign("filler", word)) or _bare_code(later, at)
        for at, word in enumerate(later)
    )
    if heard.waiting and follow and not heard.is_parted:
        heard.spoken += heard.waiting
        heard.waiting = []
        heard.after_sign = True
    elif heard.waiting:
        heard.subtitles += heard.waiting
        heard.waiting = []
    else:
        heard.after_sign = True


def _glued(word: str) -> str | None:
    found = re.fullmatch(r"([A-Za-z]{1,3})[-.]?(?:ST|UT|sub|subs|T)\.?", word)
    language = _language(found[1]) if found else None
    # "QUEST", "LUST" and "COST" in capitals are words rather than rare languages with subtitles.
    is_word = word.isupper() and word.isalpha() and language not in _CODES_AND_WORDS
    return None if is_word else language


def _language(word: str) -> str | None:
    word = word.strip(".’'")
    if len(word) < 2:  # noqa: PLR2004 -- a single letter is a language only in codes
        return None
    return _find_language(word) or _find_language(word)


def _once(codes: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))
