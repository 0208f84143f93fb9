"""The titles of a row: one column for each kind, several kinds in one cell, titles in languages."""

import re
from collections.abc import Iterator, Sequence

from festdesk.base.text import tidy_line
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import TitleValue
from festdesk.intake.tables.contents import is_nothing
from festdesk.intake.tables.drafting import Film
from festdesk.intake.tables.plan import Place

TITLES = {
    "title": TitleKind.INTERNATIONAL,
    "original_title": TitleKind.ORIGINAL,
    "international_title": TitleKind.INTERNATIONAL,
    "translated_title": TitleKind.TRANSLATED,
    "transliterated_title": TitleKind.TRANSLITERATED,
    "alternative_title": TitleKind.ALTERNATIVE,
    "working_title": TitleKind.WORKING,
}
SECOND = "It stands behind the title in the same cell."
_SLASH = re.compile(r"\s+/\s+|\s*\n\s*|\s+\|\s+|\s*//\s*")
_BRACKETS = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")
_SEVERAL = frozenset({"alternative_title"})


def titles_of(film: Film, cells: Sequence[str]) -> None:
    """Add the titles of a row; a lone title is the original one as far as anybody knows."""
    given = list(_given(film, cells))
    has_original = any(target == "original_title" for target, *_ in given)
    met: set[str] = set()
    for target, text, place, cell, is_second in given:
        kind = TITLES[target]
        if target == "title" and target in met:
            kind = TitleKind.ALTERNATIVE
        elif target == "title" and not has_original:
            kind = TitleKind.ORIGINAL
        met.add(target)
        language = place.column.language if not is_second else ""
        film.add(
            TitleValue(text, kind, language),
            [(place, cell)],
            sure=85 if is_second else 100,
            reason=SECOND if is_second else "",
        )


def _given(film: Film, cells: Sequence[str]) -> Iterator[tuple[str, str, Place, str, bool]]:
    for place in film.plan.used:
        targets, cell = place.column.targets, cells[place.at]
        if not cell or is_nothing(cell) or not targets or not set(targets) <= set(TITLES):
            continue
        if len(targets) > 1:
            for number, (target, text) in enumerate(zip(targets, _apart(cell), strict=False)):
                yield target, text, place, cell, number > 0
        elif targets[0] in _SEVERAL:
            for text in filter(None, re.split(r"\s*[;\n]\s*|\s+/\s+", cell)):
                yield targets[0], text, place, cell, False
        else:
            yield targets[0], tidy_line(cell), place, cell, False


def _apart(cell: str) -> list[str]:
    """Part "Title / Original title" and "Title (Original title)"."""
    parts = [tidy_line(part) for part in _SLASH.split(cell.strip()) if part.strip()]
    if len(parts) == 1 and (found := _BRACKETS.fullmatch(parts[0])):
        return [found[1].strip(), found[2].strip()]
    return parts
