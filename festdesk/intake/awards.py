"""Awards from lines: prize, category, body, year and country, in any order."""

import re

from festdesk.base.text import fold
from festdesk.films.tables import AwardResult
from festdesk.intake.drafts import AwardValue
from festdesk.intake.labels import pattern, says
from festdesk.intake.lookups import find_country
from festdesk.intake.notations import parse_year

_LONGEST_AWARD = 220
_SEPARATOR = re.compile(r"\s*[|•·;\t]\s*|\s+[–—-]\s+|\s*,\s+|\s*:\s+|\s*[()\[\]]\s*|\s+/\s+")
_DASH = re.compile(r"\s+[–—-]\s+")
_YEAR_AT_EDGE = re.compile(r"(?:((?:19|20)\d\d)\s+(\S.*)|(\S.*?)\s+((?:19|20)\d\d))")
_STRONG_BODY = re.compile(
    r"\b(?:festival\w*|festiwal\w*|filmfest\w*|filmtage|festspiele|academy|akademie|"
    r"awards|board|guild|association|society|circle|mostra|biennale)\b"
)


def is_award(text: str) -> bool:
    """Return whether a short line tells of a prize: a prize's word, and who gave it or when."""
    if len(text) > _LONGEST_AWARD:
        return False
    folded = fold(text.replace("’", "'"))
    if not pattern("prizes", "prize").search(folded):
        return False
    return bool(_SEPARATOR.search(text)) and (
        pattern("prizes", "body").search(folded) is not None
        or re.search(r"\b(?:19|20)\d\d\b", text) is not None
    )


def parse_award(text: str) -> AwardValue | None:
    """Return the award that a line tells, or None where it names no prize and no body."""
    if not 1 < len(text) <= _LONGEST_AWARD:
        return None
    pieces, year, country, given = _known_apart(text)
    if not pieces:
        return None
    result = _result(text)
    bodies = [place for place, piece in enumerate(pieces) if _is_body(piece)]
    prizes = [place for place, piece in enumerate(pieces) if _prize_weight(piece) > 0]
    body_place = _body_place(pieces, bodies, prizes)
    prize_places = [p for p in prizes if p != body_place] or [
        p for p in range(len(pieces)) if p != body_place
    ]
    if not prize_places:
        if body_place is None or result is AwardResult.WON:
            return None
        return AwardValue("", "", pieces[body_place], year, country, given, result)
    prize, category = _prize_and_category(text, pieces, prize_places)
    body = pieces[body_place] if body_place is not None else ""
    return AwardValue(prize, category, body, year, country, given, result)


def _known_apart(text: str) -> tuple[list[str], int | None, str, str]:
    """Return the words in pieces, with year and country taken out."""
    pieces: list[str] = []
    year: int | None = None
    country = given = ""
    for part in filter(None, (p.strip(" .,;*") for p in _SEPARATOR.split(text))):
        if value := parse_year(part):
            year = year or value.year
        elif (code := find_country(part)) and part is not text:
            country, given = country or code, given or part
        elif edge := _YEAR_AT_EDGE.fullmatch(part):
            year = year or int(edge[1] or edge[4])
            pieces.append((edge[2] or edge[3]).strip(" ,"))
        else:
            pieces.append(part)
    return pieces, year, country, given


def _result(text: str) -> AwardResult:
    if says("prizes", "not_won", text):
        return AwardResult.NOMINATED
    strong = [piece for piece in _SEPARATOR.split(text) if piece and _prize_weight(piece) > 0]
    if not strong and says("prizes", "listed", text):
        return AwardResult.LISTED
    return AwardResult.WON


def _is_body(piece: str) -> bool:
    return says("prizes", "body", piece)


def _prize_weight(piece: str) -> int:
    """Return how much a piece speaks of a prize: “Critics’ Awards” gives prizes and is none."""
    folded = fold(piece.replace("’", "'"))
    weight = len(set(pattern("prizes", "prize").findall(folded)))
    return weight - 2 * len(_STRONG_BODY.findall(folded))


def _body_place(pieces: list[str], bodies: list[int], prizes: list[int]) -> int | None:
    strong = [place for place in bodies if _STRONG_BODY.search(fold(pieces[place]))]
    for chosen in (strong, [place for place in bodies if place not in prizes]):
        if chosen:
            return chosen[0]
    if len(pieces) > 1 and prizes:
        # Two pieces, one of them a prize: the other is who gave it.
        others = [
            place
            for place in range(len(pieces))
            if place not in prizes and not says("prizes", "listed", pieces[place])
        ]
        if others:
            return others[0]
    return bodies[0] if len(bodies) and len(pieces) > 1 else None


def _prize_and_category(text: str, pieces: list[str], places: list[int]) -> tuple[str, str]:
    """Return prize and category: of two pieces side by side parted by a dash, the second."""
    first = places[0]
    if len(places) > 1 and places[1] == first + 1:
        between = text[text.find(pieces[first]) + len(pieces[first]) :]
        if _DASH.match(between):
            return pieces[first], pieces[places[1]]
        if between.lstrip().startswith((",", "(", ":")):
            return f"{pieces[first]}, {pieces[places[1]]}", ""
    return pieces[first], ""


__all__ = ["is_award", "parse_award"]
