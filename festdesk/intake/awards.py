"""Awards from lines: prize, category, body, year and country, in any order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from festdesk.base.text import fold
from festdesk.films.tables import AwardResult
from festdesk.intake.drafts import AwardValue
from festdesk.intake.labels import pattern, says
from festdesk.intake.lookups import find_country
from festdesk.intake.notations import parse_year

_LONGEST_AWARD = 220
_SEPARATOR = re.compile(r"\s*[|•·;\t]\s*|\s+[–—-]\s+|\s*,\s+|\s+/\s+")
_DASH = re.compile(r"\s+[–—-]\s+")
_YEAR_AT_EDGE = re.compile(r"(?:((?:19|20)\d\d)[.:]?\s+(\S.*)|(\S.*?)\s+((?:19|20)\d\d))")
_YEAR_INSIDE = re.compile(r"(\S.*?)\s+((?:19|20)\d\d)\s+(\S.*)")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_SHARED = re.compile(
    r"\b(?:shared|ex[ -]aequo|geteilt|partagé|condiviso|compartido|partilhado|paylaştı|gedeeld|"
    r"wspólnie)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\s+(?:at the|at|au|aux|à la|al|alla|all['’]|allo|ai|beim|bei der|bei den|auf der|auf dem|"
    r"am|en el|en la|en|na|no|em|w|we|op het|op|in|van het)\s+(?=[A-ZÀ-ÞŁŚŻ0-9])"
)
_BEST = re.compile(
    r"\b(?:best|bester?|bestes|meilleure?s?|mejor(?:es)?|miglior[ei]?|melhor(?:es)?|mellor|"
    r"najlepsz\w+|en iyi|nejlepsi|legjobb)\b"
)
_COMPOUND = re.compile(r"\b[^\W\d_]{3,}(?:preis|preise|prijs|pris|dij)\b")
_STRONG_BODY = re.compile(
    r"\b(?:festival\w*|festiwal\w*|filmfest\w*|filmtage|festspiele|academy|akademie|"
    r"awards|board|guild|association|society|circle|mostra|biennale)\b"
)


@dataclass(slots=True)
class _Parts:
    """The words of an award's line in pieces, with what is sure taken out of them."""

    pieces: list[str] = field(default_factory=list)
    year: int | None = None
    country: str = ""
    country_as_given: str = ""


def is_award(text: str) -> bool:
    """Return whether a short line tells of a prize: a prize's word, and who gave it or when."""
    if len(text) > _LONGEST_AWARD:
        return False
    folded = fold(text.replace("’", "'"))
    if not _prize_words(folded):
        return False
    has_year = re.search(r"\b(?:19|20)\d\d\b", text) is not None
    is_parted = (
        ": " in text or _SEPARATOR.search(text) is not None or _BRACKETS.search(text) is not None
    )
    has_body = pattern("prizes", "body").search(folded) is not None
    if is_parted:
        return has_year or has_body
    return has_year and len(text.split()) <= _MOST_WORDS_UNPARTED and not text.endswith(".")


_MOST_WORDS_UNPARTED = 9  # "Złoty Glob 2024 dla najlepszego filmu animowanego"


def parse_award(text: str) -> AwardValue | None:
    """Return the award that a line tells, or None where it names no prize and no body."""
    if not 1 < len(text) <= _LONGEST_AWARD:
        return None
    parts = _known_apart(text)
    if not parts.pieces:
        return None
    result = _result(text)
    pieces = parts.pieces
    bodies = [place for place, piece in enumerate(pieces) if _is_body(piece)]
    prizes = [place for place, piece in enumerate(pieces) if _prize_weight(piece) > 0]
    body_place = _body_place(pieces, bodies, prizes)
    prize_places = [p for p in prizes if p != body_place] or [
        p for p in range(len(pieces)) if p != body_place
    ]
    given = (parts.year, parts.country, parts.country_as_given, result)
    if not prize_places:
        if body_place is None or result is AwardResult.WON:
            return None
        return AwardValue("", "", pieces[body_place], *given)
    prize, category = _prize_and_category(text, pieces, prize_places)
    body = _whole_body(pieces, body_place, prize_places) if body_place is not None else ""
    return AwardValue(prize, category, body, *given)


def parse_awards(text: str) -> list[AwardValue]:
    """Return the awards of a line that lists several, parted by semicolons."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if len(parts) > 1 and all(len(part) <= _LONGEST_AWARD for part in parts):
        return [award for part in parts if (award := parse_award(part)) is not None]
    award = parse_award(text)
    return [award] if award else []


# "Ödülü'nü alan film": the case ending and the verb of a Turkish sentence.
_TURKISH_ENDING = re.compile(r"(?<=[öoüu])['’]n[üuıi]\s+(?:alan|kazanan|almış|kazanmış)\b[^,;]*")


def _known_apart(text: str) -> _Parts:
    """Return the words in pieces, with year and country taken out."""
    found = _Parts()
    text = _TURKISH_ENDING.sub("", text)
    for part in filter(None, (p.strip(" .,;*") for p in _parts(_without_brackets(text)))):
        if says("prizes", "winner", part) and len(part.split()) == 1:
            continue
        _take(part.replace("\0", "(").replace("\1", ")"), found)
    return found


def _parts(text: str) -> Iterator[str]:
    """Part a line, but leave a prize and its category in one: "Grand Jury Prize: Documentary"."""
    for part in _SEPARATOR.split(text):
        left, colon, right = part.partition(": ")
        is_one = _prize_weight(left) > 0 and not _prize_words(fold(right)) and not _is_body(right)
        has_year = re.search(r"\d{4}", part) is not None
        yield from [part] if not colon or (is_one and not has_year) else [left, right]


def _without_brackets(text: str) -> str:
    """Part what brackets hold where it is a year, a country or a body; a category stays inside."""

    def aside(match: re.Match[str]) -> str:
        inside = match[1].strip()
        if _SHARED.search(inside):
            return " "
        is_apart = (
            parse_year(inside)
            or find_country(inside)
            or _is_body(inside)
            or re.search(r"(?:19|20)\d\d", inside)
            or says("prizes", "not_won", inside)
            or says("prizes", "listed", inside)
        )
        return f" | {inside} | " if is_apart else f" \0{inside}\1 "

    return _BRACKETS.sub(aside, text)


def _take(part: str, found: _Parts) -> None:
    if value := parse_year(part):
        found.year = found.year or value.year
    elif code := find_country(part):
        found.country = found.country or code
        found.country_as_given = found.country_as_given or part
    elif edge := _YEAR_AT_EDGE.fullmatch(part):
        found.year = found.year or int(edge[1] or edge[4])
        _take((edge[2] or edge[3]).strip(" ,.:"), found)
    elif inside := _YEAR_INSIDE.fullmatch(part):
        found.year = found.year or int(inside[2])
        _take(inside[1], found)
        _take(inside[3], found)
    else:
        found.pieces += _body_apart(part)


def _body_apart(part: str) -> list[str]:
    """Part "Palme d'or au Festival de Cannes" and "Cannes Film Festivali Altın Palmiye"."""
    at = _AT.search(part)
    if at and _prize_weight(part[: at.start()]) > 0 and _is_body(part[at.end() :]):
        return [part[: at.start()], part[at.end() :]]
    body = _STRONG_BODY.search(fold(part)) if len(fold(part)) == len(part) else None
    if body and _prize_weight(rest := part[body.end() :].strip()) > 0 and rest[:1].isupper():
        return [part[: body.end()], rest]
    return [part]


def _result(text: str) -> AwardResult:
    if says("prizes", "not_won", text):
        return AwardResult.NOMINATED
    pieces = [piece for piece in _SEPARATOR.split(text) if piece]
    strong = [piece for piece in pieces if _prize_weight(piece) > 0]
    if not strong and (says("prizes", "listed", text) or _has_no_prize(text)):
        return AwardResult.LISTED
    return AwardResult.WON


def _has_no_prize(text: str) -> bool:
    """Return whether a line only says where and when: "2022. San Sebastián: Horizontes Latinos"."""
    return not _prize_words(fold(text)) and re.search(r"\b(?:19|20)\d\d\b", text) is not None


def _is_body(piece: str) -> bool:
    return says("prizes", "body", piece)


def _prize_words(folded: str) -> set[str]:
    """Return the words that speak of a prize, German and Dutch compounds included."""
    found = set(pattern("prizes", "prize").findall(folded))
    return found or set(_COMPOUND.findall(folded))


def _prize_weight(piece: str) -> int:
    """Return how much a piece speaks of a prize: “Critics’ Awards” gives prizes and is none."""
    folded = fold(piece.replace("’", "'"))
    return len(_prize_words(folded)) - 2 * len(_STRONG_BODY.findall(folded))


def _body_place(pieces: Sequence[str], bodies: list[int], prizes: list[int]) -> int | None:
    strong = [place for place in bodies if _STRONG_BODY.search(fold(pieces[place]))]
    for chosen in (strong, [place for place in bodies if place not in prizes]):
        if chosen:
            return chosen[0]
    if len(pieces) > 1 and prizes:
        # Two pieces, one of them a prize: the other is who gave it; of several, the last.
        others = [
            place
            for place in range(len(pieces))
            if place not in prizes and not says("prizes", "listed", pieces[place])
        ]
        if others:
            return others[-1]
    if len(prizes) > 1 and len(pieces) == len(prizes):
        # "Złoty Glob 2024 dla najlepszego filmu": what is best of, and who says so.
        first, second = fold(pieces[0]), fold(pieces[1])
        if _BEST.search(second) and not _BEST.search(first):
            return 0
    return bodies[0] if len(bodies) and len(pieces) > 1 else None


def _whole_body(pieces: Sequence[str], place: int, prizes: Sequence[int]) -> str:
    """Return the body with its city: "Semaine de la Critique, Cannes"."""
    behind = place + 1
    if _is_body(pieces[place]) and behind < len(pieces) and behind not in prizes:
        rest = pieces[behind]
        is_place = rest[:1].isupper() and len(rest.split()) <= 3  # noqa: PLR2004
        if is_place and not says("prizes", "listed", rest) and not says("prizes", "not_won", rest):
            return f"{pieces[place]}, {rest}"
    return pieces[place]


def _prize_and_category(text: str, pieces: Sequence[str], places: list[int]) -> tuple[str, str]:
    """Return prize and category: of two pieces side by side parted by a dash, the second."""
    first = places[0]
    if len(places) > 1 and places[1] == first + 1:
        between = text[text.find(pieces[first]) + len(pieces[first]) :]
        if _DASH.match(between):
            return pieces[first], pieces[places[1]]
        if between.lstrip().startswith((",", "(", ":")):
            return f"{pieces[first]}, {pieces[places[1]]}", ""
    return pieces[first], ""


_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ„“«\"])")
_LONGEST_SENTENCE = 400
_PRIZE_AT_BODY = re.compile(
    r"(?P<prize>[A-ZÀ-ÞŁŚŻ][\w'’]*(?:[\s-][\w'’]+){0,6}?)\s+(?:at the|at|al|alla|au|aux|à|en el|en|"
    r"beim|auf dem|auf der|bei der|op het|op|in|na|no|w)\s+"
    r"(?P<body>[A-ZÀ-ÞŁŚŻ][\w'’:-]*(?:\s(?:di|de|del|du|of|van|w|[A-ZÀ-ÞŁŚŻ][\w'’-]*))*)"
    r"(?:,?\s(?:nel|in|en|im|em|w|de|del)?\s?(?P<year>(?:19|20)\d\d))?"
)
_WON_AT_BODY = re.compile(
    r"\b(?:won|wins|gewann|gewinnt|erhielt|remporté|obtenu|gagné|vinto|ganó|obtuvo|venceu|ganhou|zdobył\w*|"
    r"wint|kazandı)\s+(?:er\s)?(?:in\s(?P<early>(?:19|20)\d\d)\s)?"
    r"(?:at the|at|in|op|à|au|a|al|alla|en|em|na|auf|beim|w)\s+"
    r"(?P<body>[A-ZÀ-ÞŁŚŻ][\w'’:-]*(?:\s(?:di|de|del|du|of|van|[A-ZÀ-ÞŁŚŻ][\w'’-]*)){0,5}?)"
    r"(?:\s(?P<year>(?:19|20)\d\d))?\s+"
    r"(?:the|de|den|la|le|il|el|o|a|het|l['’])\s*(?P<prize>[A-ZÀ-ÞŁŚŻŒ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*|\sd['’]\w+)*"
    r"(?:\s(?:du|de la|for|für|voor|per|al|alla|a la)\s(?:the\s|den\s|die\s|de\s|il\s)?"
    r"(?:meilleure?|best(?:e[nr]?)?|migliore?|mejor|melhor)(?:\s[\w'’-]+){1,3}(?=[,.;]|$))?)"
)


_BODY_AWARDED = re.compile(
    r"(?P<body>[A-ZÀ-ÞŁŚŻ][\w'’:-]*(?:\s[A-ZÀ-ÞŁŚŻ][\w'’-]*){0,4})\s(?:bekroonde|awarded|honoured|prämierte|"
    r"kürte|a récompensé|récompensa|premió|premiou|ha premiato|nagrodził\w*)\s[^.]{0,40}?"
    r"(?:(?P<year>(?:19|20)\d\d)\s)?(?:with|met|mit|avec|con|com|par)\s(?:the|de|den|dem|le|la|el|o|il)?\s?"
    r"(?P<prize>[A-ZÀ-ÞŁŚŻ][\w'’-]*(?:\s[\w'’-]+){0,8})"
)
_WON = re.compile(
    r"\b(?:won|awarded|winner|ausgezeichnet|gewann|bekroond|récompensé\w*|lauréat\w*|premiad[oa]|"
    r"premiat[oa]|vincitore|vincitrice|ganador\w*|nagrodzon\w+|kazandı|kazanan)\b",
    re.IGNORECASE,
)


def awards_in_prose(body: str) -> list[tuple[AwardValue, str]]:
    """Return the prizes that a text says were won and where, each with its words."""
    found = []
    for sentence in _SENTENCE.split(body[:20_000]):
        if len(sentence) > _LONGEST_SENTENCE or not _prize_words(fold(sentence)):
            continue
        for form in (_WON_AT_BODY, _BODY_AWARDED, _PRIZE_AT_BODY):
            match = form.search(sentence)
            if match is None or not _is_told(form, match, sentence):
                continue
            told = match["year"] or match.groupdict().get("early")
            year = int(told) if told else None
            found.append((AwardValue(match["prize"], "", match["body"], year), match[0]))
            break
    return found


def _is_told(form: re.Pattern[str], match: re.Match[str], sentence: str) -> bool:
    """Return whether a sentence says that a prize was won, and at a place that gives prizes."""
    if _prize_weight(match["prize"]) < 1 or _prize_weight(match["body"]) > 0:
        return False
    if says("prizes", "not_won", sentence[: match.end()]):
        return False
    return form is not _PRIZE_AT_BODY or _is_body(match["body"]) or bool(_WON.search(sentence))


__all__ = ["awards_in_prose", "is_award", "parse_award", "parse_awards"]
