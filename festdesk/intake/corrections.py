"""What an editor put right in a reading, told so that the next page of the layout can be read so.

A correction speaks of the layout, not of the film: of a label, of a place among the lines, of a
part of the line of data. What was put right and says nothing of the layout is none.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum

from festdesk.base.text import tidy_line
from festdesk.intake.drafts import CreditLineValue, Draft
from festdesk.intake.labels import plain
from festdesk.intake.lines import Line, lines_of
from festdesk.intake.passages import Passage
from festdesk.intake.prose import is_prose
from festdesk.intake.reassigning import UNUSED, Target, label_before

_SEPARATOR = re.compile(r"\s+[/|·•–—-]\s+|\s*[|•·]\s*|,\s+")
_TOP_LINES = 4  # from the top of a page, whose place tells what they are
_LONGEST_HEADING = 60
_LONGEST_ASIDE = 200


class CorrectionKind(StrEnum):
    """What of the layout told where the words stood."""

    LABEL = "label"  # behind `label`, or right below it
    POSITION = "position"  # the line number `position` of `count` credits without a label
    PLACE = "place"  # the line number `position` of the film's lines that are not empty
    HEADER = "header"  # the part number `position` of `count`, parted by `separator`
    ASIDE = "aside"  # a line of the words `label`, or behind that label, is not used


@dataclass(frozen=True, slots=True)
class Correction:
    """Words that stood so in the layout are the field, and of a credit the role, named here.

    Positions count from 1. `field` is a key of reassigning.FIELDS, `role` one of lists/roles or
    the words an editor gave.
    """

    kind: CorrectionKind
    field: str
    role: str = ""
    label: str = ""
    position: int = 0
    count: int = 0
    separator: str = ""


def corrections_as_json(corrections: Iterable[Correction]) -> str:
    """Return corrections as kept with a source or in a profile; nothing for none."""
    told = [{key: value for key, value in asdict(one).items() if value} for one in corrections]
    return json.dumps(told, ensure_ascii=False) if told else ""


def corrections_of_json(words: str) -> tuple[Correction, ...]:
    """Return corrections that were kept; what a later version wrote and nobody knows is left."""
    try:
        told = json.loads(words) if words else []
    except ValueError:
        return ()
    known = {one.name for one in fields(Correction)}
    found = []
    for one in told if isinstance(told, list) else []:
        if not isinstance(one, dict) or not {"kind", "field"} <= set(one) <= known:
            continue
        if one["kind"] in list(CorrectionKind):
            found.append(Correction(**{**one, "kind": CorrectionKind(one["kind"])}))
    return tuple(found)


def correction_for(
    lines: Sequence[str], part: tuple[int, int], passage: Passage, target: Target
) -> Correction | None:
    """Return what it says of the layout that a passage is `target`, or None.

    `part` are the first and the last line of the film that the passage is of.
    """
    number = passage.first_line
    line = lines[number - 1]
    words = tidy_line(line)
    label = label_before(line, passage.first_letter) or _label_inside(line, passage)
    if target.field == UNUSED:
        said = label or words
        is_short = 0 < len(said) <= _LONGEST_ASIDE
        return Correction(CorrectionKind.ASIDE, UNUSED, label=said) if is_short else None
    made = Correction(CorrectionKind.LABEL, target.field, target.role)
    if label:
        return replace(made, label=label)
    if not passage.holds_line(lines, number):
        return _part_of_header(made, line, passage)
    return _by_place(made, lines, part, number)


def _by_place(
    made: Correction, lines: Sequence[str], part: tuple[int, int], number: int
) -> Correction | None:
    """Return what the line above a line tells of it, or its own place near the top."""
    filled = lines_of(lines[part[0] - 1 : part[1]], most=part[1])
    at = next((n for n, one in enumerate(filled) if one.number + part[0] - 1 == number), None)
    if at is None:
        return None
    if at and (heading := _heading(filled[at - 1], filled[at])):
        return replace(made, label=heading)
    if at < _TOP_LINES:
        return replace(made, kind=CorrectionKind.PLACE, position=at + 1)
    return None


def _label_inside(line: str, passage: Passage) -> str:
    """Return the label where it was selected together with its words."""
    head, colon, rest = line[passage.first_letter : passage.last_letter].partition(":")
    if passage.first_line != passage.last_line:
        head, colon, rest = line[passage.first_letter :].partition(":")
    is_label = colon and rest.strip() and rest[:2] != "//" and len(head) <= _LONGEST_HEADING
    return tidy_line(head).strip(" •*·-–") if is_label else ""


def _part_of_header(made: Correction, line: str, passage: Passage) -> Correction | None:
    """Return which part of a line of data a passage is, where separators stand around it."""
    before = _SEPARATOR.search(line[: passage.first_letter][::-1])
    after = _SEPARATOR.match(line, passage.last_letter)
    last = before[0][::-1] if before and before.start() == 0 else ""
    separator = last or (after[0] if after else "")
    if not separator.strip() or passage.first_line != passage.last_line:
        return None
    parts = line.split(separator)
    position = line[: passage.first_letter].count(separator) + 1
    return replace(
        made,
        kind=CorrectionKind.HEADER,
        position=position,
        count=len(parts),
        separator=separator,
    )


def _heading(above: Line, below: Line) -> str:
    """Return the words of a line that reads as a heading right above another."""
    text = above.text.strip()
    is_short = len(text) <= _LONGEST_HEADING and not is_prose(above)
    stands_above = not below.blanks_before and (above.blanks_before or above.number == 1)
    is_telling = text.endswith(":") or text.isupper() or len(below.text) > len(text) * 2
    return text.rstrip(":： ") if is_short and stands_above and is_telling else ""


def correction_of_role(
    draft: Draft, others: Sequence[Draft], field: str, role: str
) -> Correction | None:
    """Return what it says of the layout that a credit line as it was read has another role.

    `others` are all drafts of the film as they were read, in the order of the page.
    """
    if not isinstance(draft.value, CreditLineValue):
        return None
    label = draft.value.role_as_given
    if label:
        return Correction(CorrectionKind.LABEL, field, role, label)
    bare = [
        one
        for one in others
        if isinstance(one.value, CreditLineValue) and not one.value.role_as_given
    ]
    if draft not in bare:
        return None
    position = bare.index(draft) + 1
    return Correction(CorrectionKind.POSITION, field, role, position=position, count=len(bare))


def joined(corrections: Sequence[Correction], more: Correction) -> tuple[Correction, ...]:
    """Return corrections with one more, which stands for any that said otherwise of its place."""
    kept = [one for one in corrections if _place(one) != _place(more)]
    return (*kept, more)


def _place(one: Correction) -> tuple[object, ...]:
    kind = CorrectionKind.LABEL if one.kind is CorrectionKind.ASIDE else one.kind
    return kind, plain(one.label) if one.label else "", one.position, one.separator
