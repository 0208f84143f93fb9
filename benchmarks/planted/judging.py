"""Which findings are right: what touches a slip is, what touches none is false.

A finding touches a slip where its spot overlaps the planted words by a letter or more, a letter's
breadth beside them counted in; where it has no spot in that text, it has to be about the same
card, of words or names, and name among its facts a word that was planted and is not right. A slip
of data is touched by what names one of its rows and was not found before the slip was put in.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planted.marks import Plant, Spot, words_of

from festdesk.base.findings import Finding, Severity

GRAVE = (Severity.ERROR, Severity.WARNING)
OF_WORDS = re.compile(r"(text|name|person|award|premiere)\b")
BESIDE = 1  # letters: a missing full stop stands after the last word
# Where any finding at the planted words would do by its place alone, these would not by their
# matter: to doubt the spelling of a name is no finding about the year beside it.
SPELLING = re.compile(r"spelling|word-unknown")
SPELLED = re.compile(
    r"spelling|name|language|missing-word|told-twice|space|gb-us|word-debris|capitals|entity|html"
    r"|es-marks|punct-space|doubled|repeated|hyphen|brackets"
)


@dataclass(slots=True)
class Score:
    """What was found of what was planted, and what was told besides."""

    found: dict[int, list[Finding]] = field(default_factory=dict)
    missed: list[Plant] = field(default_factory=list)
    beside: dict[int, list[Finding]] = field(default_factory=dict)  # touch it, and will not do
    false: list[Finding] = field(default_factory=list)
    right: list[Finding] = field(default_factory=list)
    trapped: list[tuple[Plant, Finding]] = field(default_factory=list)
    hints: int = 0
    idle_hints: list[Finding] = field(default_factory=list)


def judge(plants: Iterable[Plant], findings: Iterable[Finding], before: Iterable[Finding]) -> Score:
    """Return how the findings of a planted edition stand to what was planted in it.

    `before` is what is found in the same edition without its slips.
    """
    plants, score = list(plants), Score()
    known = {(finding.code, finding.subject, finding.fingerprint) for finding in before}
    slips = [plant for plant in plants if not plant.is_trap]
    traps = [plant for plant in plants if plant.is_trap]
    score.found = {number: [] for number, _slip in enumerate(slips)}
    for finding in findings:
        is_new = (finding.code, finding.subject, finding.fingerprint) not in known
        is_grave = finding.severity in GRAVE
        touched = [n for n, slip in enumerate(slips) if touches(slip, finding, is_new=is_new)]
        for number in touched:
            if is_right(slips[number], finding):
                score.found[number].append(finding)
            else:
                score.beside.setdefault(id(slips[number]), []).append(finding)
        if not is_grave:
            score.hints += 1
            if not touched:
                score.idle_hints.append(finding)
        elif touched:
            score.right.append(finding)
        else:
            score.false.append(finding)
            score.trapped += [(trap, finding) for trap in traps
                              if touches(trap, finding, is_new=True)]  # fmt: skip
    score.missed = [slip for number, slip in enumerate(slips) if not score.found[number]]
    return score


def is_right(slip: Plant, finding: Finding) -> bool:
    """Tell whether a finding that touches a slip is grave enough and about the matter."""
    if slip.severity != Severity.HINT and finding.severity not in GRAVE:
        return False
    return bool(SPELLED.fullmatch(slip.kind)) or not SPELLING.search(finding.code)


def touches(plant: Plant, finding: Finding, *, is_new: bool) -> bool:
    """Tell whether a finding is about what was planted."""
    if plant.rows:
        told = f"{finding.code} {finding}"
        return (
            is_new
            and any(row in plant.rows for row in _rows_of(finding))
            and bool(re.search(plant.about, told, re.IGNORECASE))
        )
    return any(_touches_spot(spot, finding, is_new=is_new) for spot in plant.spots)


def _rows_of(finding: Finding) -> Iterator[str]:
    for place in finding.places:
        yield place.id
        if place.film:
            yield place.film


def _touches_spot(spot: Spot, finding: Finding, *, is_new: bool) -> bool:
    first = finding.places[0] if finding.places else None
    if first and finding.spot and first.id in spot.places and first.field == spot.column:
        start, end = finding.spot
        return start < spot.end + BESIDE and end > spot.start - BESIDE
    is_there = any(
        place.film in spot.places
        or (place.id in spot.places and (":" not in place.field or place.field == spot.column))
        for place in finding.places
    )
    told = words_of(" ".join(map(str, finding.facts.values())))
    of_words = OF_WORDS.match(finding.code) or ":" not in spot.column
    return bool(is_there and is_new and of_words and spot.telling & told)
