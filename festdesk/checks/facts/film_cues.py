"""What the words around a title tell: whose film it is, and whether it is this one at all."""

import re
from collections.abc import Collection
from functools import lru_cache

from festdesk.base.countries import find_country
from festdesk.base.text import fold
from festdesk.filmographies.entries import find_qualifier
from festdesk.filmographies.tables import Qualifier

_QUALIFIERS = frozenset(Qualifier)
# "(b. 1937)", "(geb. 1937 in Wien)", "(* 1937)".
_LIFE = re.compile(
    r"(?:b|born|née?|geb|geboren|ur|urodz\w*|nat[oa]|nacid[oa]|nascid[oa]|n|d|died|mort\w*|gest\w*"
    r"|zm)\b|[*†°]",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\d+\s*(?:min\w*|mn|h|’|'|′|”)?\.?|\d+h\d+")
_WITH = re.compile(
    r"(?:with|avec|mit|met|con|com|z|ze|zus\.? mit|co-|co\w*directed|co-?r\w*)\b", re.IGNORECASE
)
_BY = re.compile(
    r"\s*,?\s*(?:directed by|by|von|de|d’|d'|van|di|da|av|af|reż\.|dir\.|r\.)\s*(?=[A-ZÀ-ÞŁŚŻ])"
)
_NAME = re.compile(r"[^\W\d_][\w’'.-]*")
_POSSESSIVE = re.compile(r"(?P<name>[A-ZÀ-ÞŁŚŻ][\w-]*)(?:['’]s|s['’]|['’])\s*[“„«‘\"(]*$")
_GENITIVE = re.compile(r"(?P<name>[A-ZÀ-ÞŁŚŻ][\w-]{2,}s)\s*[“„«‘\"(]*$")  # "Tarkowskis Solaris"
# The film is not the subject's own, or another one than it: adaptations, models, jobs for others.
_OF_OTHERS = re.compile(
    r"\b(?:remake|remaking|sequel to|prequel|based on|adapt\w*|inspired by|homage|"
    r"parody|like|such as those|admir\w*|influence\w*|assist\w*|starr\w*|acted|act(?:or|ress)|"
    r"role in|roles in|appear\w*|played|plays|cast in|wrote for|co-?wr\w+|written for|"
    r"screenplay (?:of|for)|script(?:s|ed)? (?:of|for)|edited|editor|produced|producer|composed|"
    r"photographed|shot by|"
    r"cinematograph\w*|jury|novel|book|play|"
    r"neuverfilmung|verfilmung|fortsetzung|vorlage|inspiriert|hommage|regieassisten\w*|"
    r"schauspiel\w*|spielte|rolle[n]?|drehbuch (?:zu|für)|drehbücher|produzierte|produzent\w*|"
    r"kamera (?:bei|für)|schnitt (?:bei|für)|roman|buch|"
    r"d’après|adaptation|tiré de|inspiré|suite de|assistant\w*|joue|joué|acteur|actrice|rôle|"
    r"scénario (?:de|pour)|produit|productrice|producteur|monteu\w+|"
    r"rol(?:len)? in|speelde|scenario voor|gebaseerd|assistent\w*|"
    r"remake de|basad[oa]|inspirad[oa]|ayudante|actuó|actor|actriz|papel|guion de|guión de|produjo|"
    r"tratto da|ispirat[oa]|aiuto regista|attore|attrice|ruolo|recit\w*|sceneggiat\w* (?:di|per)|"
    r"asystent\w*|rol[aęi]|zagrał\w*|scenariusz do)\b",
    re.IGNORECASE,
)
# The film is the subject's own work.
_OWN = re.compile(
    r"\b(?:direct(?:ed|ing|s)|director of|filmmaker of|made|makes|making|film(?:s|ed|ography)?|"
    r"feature\w*|debut\w*|"
    r"short\w*|documentar\w*|series|trilogy|work(?:s)?|shot|filming|"
    r"regie|regisseurin|inszenier\w*|drehte|dreht|gedreht|filme|spielfilm\w*|kurzfilm\w*|debüt\w*|"
    r"dokumentarfilm\w*|langfilm\w*|erstling\w*|"
    r"réalis\w*|tourn\w*|signe|premier (?:film|long|court)\w*|court[- ]métrage|courts[- ]métrages|"
    r"long[- ]métrage|longs[- ]métrages|documentaire\w*|filmé|œuvre|"
    r"regisseerde|regie van|maakte|speelfilm\w*|korte film\w*|debuut\w*|"
    r"dirig\w*|rod\w+|cortometraje\w*|largometraje\w*|ópera prima|debut|documental\w*|película\w*|"
    r"dires\w*|dirett\w*|girat\w*|regia|cortometragg\w*|lungometragg\w*|esord\w*|documentari\w*|"
    r"realiz\w*|curta\w*|longa\w*|estrei\w*|filmes?|"
    r"reżyser\w*|wyreżyser\w*|nakręc\w*|debiut\w*|film\w*|krótkometraż\w*|fabularn\w*)\b",
    re.IGNORECASE,
)


_LENGTH_OF_PIECE, _LONGEST_CUE = 1_000, 100  # letters
_BLANK = re.compile(r"\s")


def _stands_in(cues: re.Pattern[str], sentence: str) -> bool:
    """Return whether any of these words stands in a sentence, however long and often asked about.

    A list of a thousand films is one sentence, of which each title asks again, up to itself.
    """
    if len(sentence) <= _LENGTH_OF_PIECE:
        return cues.search(sentence) is not None
    start = 0
    while start < len(sentence):
        blank = _BLANK.search(sentence, start + _LENGTH_OF_PIECE)
        end = blank.start() if blank else len(sentence)
        first = max(0, sentence.rfind(" ", 0, max(0, start - _LONGEST_CUE) + 1))
        if _stands_in_piece(cues, sentence[first:end]):
            return True
        start = end
    return False


@lru_cache(1_024)
def _stands_in_piece(cues: re.Pattern[str], piece: str) -> bool:
    return cues.search(piece) is not None


def is_about_life(inside: Collection[str]) -> bool:
    """Return whether the other words of a bracket make its year that of a birth or a death."""
    return any(_LIFE.match(part) for part in inside)


def names_somebody_else(inside: Collection[str], own: Collection[str]) -> bool:
    """Return whether a bracket has words that may be a director's name, none of the `own` ones.

    Kinds of work, countries, lengths and co-directors are no such words.
    """
    for part in inside:
        words = re.sub(r"^(?:dir|d|r|reg|reż|regie|réal)\b\.?:?\s*", "", part, flags=re.IGNORECASE)
        if not words or words[0].islower() or words.isupper() or _LENGTH.fullmatch(part):
            continue
        if find_qualifier(part) in _QUALIFIERS or find_country(part) or _WITH.match(part):
            continue
        if not own_words(words) & set(own):
            return True
    return False


def own_words(name: str) -> frozenset[str]:
    """Return the folded words of a name that are longer than an initial."""
    return frozenset(word for word in map(fold, _NAME.findall(name)) if len(word) > 1)


def is_of_somebody_else(
    text: str, start: int, after: int, own: Collection[str], *, is_known: bool = False
) -> bool:
    """Return whether a title from `start` on is told to be another's film.

    "Tarkovsky’s Solaris (1972)", "Solaris (1972) by Andrei Tarkovsky", "a remake of Solaris". The
    text goes on at `after`; `own` are the folded words of the names of those whose film it may be.
    Where it `is_known` as a film of the subject, "nach" before it is a time: "Nach Rain (2010)".
    """
    by = _BY.match(text, after)
    if by:
        name = _NAME.findall(text[by.end() : by.end() + 60].split(",", maxsplit=1)[0])[:3]
        if name and not {fold(word) for word in name} & set(own):
            return True
    before = text[max(0, start - 60) : start]
    possessive = _POSSESSIVE.search(before) or _GENITIVE.search(before)
    if possessive:
        name_before = fold(possessive["name"])
        is_name = name_before not in _NO_GENITIVES
        if is_name and name_before not in own and name_before.removesuffix("s") not in own:
            return True
    another = _ANOTHER.search(before)
    return another is not None and not (is_known and _IN_TIME.match(another[0]) is not None)


# Words that end as a German genitive and begin a sentence: "Après Rain (2010)".
_NO_GENITIVES = frozenset(
    {"apres", "depuis", "dans", "puis", "mais", "sans", "des", "les", "ses", "leurs", "courts",
     "longs", "films", "tras", "despues", "als", "bis", "aus", "alors", "toujours", "jadis",
     "features", "shorts", "documentaries", "documentaires", "across", "besides", "unlike"}
)  # fmt: skip
_IN_TIME = re.compile(r"nach\s", re.IGNORECASE)


_ANOTHER = re.compile(
    r"\b(?:remake of|sequel (?:to|of)|prequel (?:to|of)|based on|adapted from|inspired by|"
    r"homage to|parody of|version of|neuverfilmung von|fortsetzung von|nach|hommage an|remake von|"
    r"remake de|d’après|suite de|inspiré(?:e)? (?:de|par)|remake van|gebaseerd op|basad[oa] en|"
    r"inspirad[oa] en|remake di|tratto da|ispirat[oa] a|na podstawie)\s+(?:the\s+|der\s+|den\s+|"
    r"die\s+|das\s+)?[“„«‘\"]*$",
    re.IGNORECASE,
)


# Behind a title and its year: it is another work, whose name the film has taken over.
_NAMESAKE = re.compile(
    r"(?:borrows?|borrowed|takes?|took|taking)\s(?:its|his|her|their)\s(?:title|name)"
    r"|(?:title|name)\s(?:is|was|comes|came|has\sbeen)\s(?:borrowed|taken|from)"
    r"|(?:gave|gives|lent|lends|giving|lending)\s(?:\w+\s){1,3}(?:its\s|a\s)?(?:title|name)"
    r"|(?:same|identical)\s(?:title|name)|namesake|of\sthat\s(?:title|name)|no\srelation"
    r"|not\sto\sbe\s(?:confused|mistaken)|(?:earlier|older|first|silent|original)\s(?:film\s)?version"
    r"|nothing\sto\sdo\swith|(?:was|is)\sanother\sfilm"
    r"|emprunte|(?:tire|tient|doit)\s(?:son|le)\s(?:titre|nom)|(?:a\s)?donn\w+\sson\s(?:titre|nom)"
    r"|du\smême\s(?:titre|nom)|homonyme|éponyme|rien\sà\svoir|première\sversion"
    r"|gleichnamig|desselben\s(?:titels|namens)|(?:titel|namen)\s(?:hat|verdankt|entlehnt|entliehen|leiht"
    r"|übernimmt|übernommen|geliehen|stammt|kommt|geborgt)|leih\w*\s(?:\w+\s){0,3}(?:titel|namen)"
    r"|(?:entlehnt|verdankt|übernimmt|borgt)\s(?:\w+\s){0,4}(?:titel|namen)|nichts\szu\stun"
    r"|nicht\szu\sverwechseln|namensgeber\w*|namensvetter"
    r"|mismo\s(?:título|nombre)|toma\s(?:su|el)\s(?:título|nombre)|homónim[oa]"
    r"|stesso\s(?:titolo|nome)|prende\sil\s(?:titolo|nome)|omonim[oa]"
    r"|mesmo\s(?:título|nome)|homónim[oa]|homônim[oa]"
    r"|gelijknamig\w*|dezelfde\s(?:titel|naam)|titel\sontleen\w*|ontleen\w*\s(?:\w+\s){0,3}titel"
    r"|tym\ssamym\s(?:tytule|tytułem)|tego\ssamego\stytułu|zawdzięcza\stytuł"
    r"|remake|neuverfilmung|nouvelle\sversion",
    re.IGNORECASE,
)


@lru_cache(64)
def is_told_of_namesake(sentence: str) -> bool:
    """Return whether a sentence around a title tells of an older work that lent it to the film."""
    return _stands_in(_NAMESAKE, sentence)


_STAGE = re.compile(
    r"\b(?:theat(?:re|er)s?|stage[ds]?|operas?|bühne\w*|oper|theater\w*|schauspielhaus|opéras?|"
    r"théâtre|scène|teatro|ópera|toneel\w*|regia teatrale|spektakl\w*|teatr\w*)\b",
    re.IGNORECASE,
)


def is_told_of_stage(sentence_before: str) -> bool:
    """Return whether a sentence up to a title speaks of the stage: a play has years of its own."""
    return _stands_in(_STAGE, sentence_before)


def is_told_as_own(sentence_before: str) -> bool:
    """Return whether a sentence up to a title makes it a film that its subject has directed."""
    return _stands_in(_OWN, sentence_before) and not is_told_of_others(sentence_before)


def is_told_of_others(sentence_before: str) -> bool:
    """Return whether a sentence up to a title speaks of work for others, of models or of parts."""
    return _stands_in(_OF_OTHERS, sentence_before)


_NO_TITLE = re.compile(
    r"\b(?:festival\w*|filmfest\w*|festiwal\w*|biennale|berlinale|viennale|mostra|awards?|prizes?|"
    r"oscar\w*|césars?|goyas?|orde[rn]s?|medal\w*|medaille|médaille|prix|preis\w*|premio|prêmio|prémio|prijs|nagrod\w*|academy|akademie|"
    r"académie|university|universität|université|school|museum|musée|museo|theatre|theater|teatro|"
    r"cannes|venice|venedig|venise|venezia|berlin|locarno|rotterdam|sundance|toronto|karlovy vary|"
    r"san sebasti[aá]n|moscow|moskau|moscou|vgik|idfa)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?:^|[\s(])(?:at|in|bei|beim|auf|an|à|au|aux|chez|te|op|bij|en|a|al|nel|alla|ai|em|no|na|w|we)"
    r"(?:\s+(?:the|der|dem|den|la|le|les|de|het|el))?\s*$",
    re.IGNORECASE,
)


def is_no_title(title: str, sentence_before: str) -> bool:
    """Return whether words in capitals are rather a festival, a prize, a school or a place."""
    return bool(_NO_TITLE.search(title)) or bool(_PLACED.search(sentence_before))
