"""The texts of a row: their language, their parts, and whose the submitter's words are."""

from collections.abc import Sequence

from festdesk.base.text import fold, tidy
from festdesk.intake.drafts import DirectorValue, TextValue
from festdesk.intake.prose import parse_statement
from festdesk.intake.tables.contents import is_nothing
from festdesk.intake.tables.drafting import Film
from festdesk.intake.tables.plan import Place
from festdesk.people.names import likely_same_person
from festdesk.texts.language import language_of

TEXTS = {
    "logline": "logline",
    "synopsis": "synopsis",
    "short_synopsis": "short_synopsis",
    "statement": "statement",
    "biography": "biography",
    "submitter_statement": "statement",
    "submitter_biography": "biography",
}
SUBMITTER = "submitter_"
_TELLING = 500  # characters, of which the language is told
SAME_NAME = "The submitter is a director of the film."
NO_NAME = "Nobody is named as submitter; it is taken for the director’s."
SECOND = "A second text of this kind in the same language; the first one counts."


def texts_of(film: Film, cells: Sequence[str], submitter: str) -> None:
    """Add the texts of a row. What stands in numbered columns of one kind is one text."""
    parts: dict[tuple[str, str], list[tuple[Place, str]]] = {}
    for place in film.plan.used:
        targets, cell = place.column.targets, cells[place.at]
        if len(targets) != 1 or targets[0] not in TEXTS or not cell or is_nothing(cell):
            continue
        number = place.column.number
        own = f"{place.column.language}/{'' if number else place.at}"
        parts.setdefault((targets[0], own), []).append((place, cell))
    taken: dict[tuple[str, str], str] = {}
    for (target, _), cells_of in parts.items():
        cells_of.sort(key=lambda one: one[0].column.number)
        _add(film, target, cells_of, submitter, taken)


def _add(
    film: Film,
    target: str,
    cells: list[tuple[Place, str]],
    submitter: str,
    taken: dict[tuple[str, str], str],
) -> None:
    body = "\n\n".join(tidy(cell) for _, cell in cells)
    kind = TEXTS[target]
    language = cells[0][0].column.language or language_of(body[:_TELLING])
    reason, sure = "", 100
    if target.startswith(SUBMITTER):
        reason, sure = _of_submitter(film, submitter)
        if not reason:
            for place, cell in cells:
                film.leave(place, cell, _not_the_director(submitter))
            return
    if (kind, language) in taken:
        if fold(taken[kind, language]) != fold(body):
            film.add(
                TextValue(kind, language, body), cells, sure=40, reason=SECOND, is_candidate=True
            )
        return
    taken[kind, language] = body
    speaker = ""
    if kind == "statement":
        stated, speaker = parse_statement(body)
        body = stated if speaker else body
    film.add(TextValue(kind, language, body, speaker), cells, sure=sure, reason=reason)


def _of_submitter(film: Film, submitter: str) -> tuple[str, int]:
    """Return why the submitter's words are the director's, and how sure that is."""
    if not submitter:
        return NO_NAME, 70
    directors = [v.name for v in film.values(DirectorValue) if isinstance(v, DirectorValue)]
    if not directors or any(likely_same_person(submitter, name) for name in directors):
        return SAME_NAME, 95
    turned = {frozenset(fold(name).replace("-", " ").split()) for name in directors}
    if frozenset(fold(submitter).replace("-", " ").split()) in turned:
        return SAME_NAME, 95
    return "", 0


def _not_the_director(submitter: str) -> str:
    return f"It is {submitter}’s, who submitted the film and is none of its directors."
