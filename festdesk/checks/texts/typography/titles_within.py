"""Titles within texts: what a title has in it is none of the text's slips."""

from collections.abc import Iterator

from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Style

_LEAST_LETTERS = 4


def is_of_a_title(snapshot: Snapshot, prose: Prose, start: int, end: int) -> bool:
    """Tell whether letters of a text belong to a title of its film, or of its directors' films."""
    body = prose.body.casefold()
    if len(body) != len(prose.body):
        return False
    for title in _titles(snapshot, prose):
        folded = title.casefold()
        if len(folded) < _LEAST_LETTERS:
            continue
        place = body.find(folded)
        while place >= 0:
            if place <= start and end <= place + len(folded):
                return True
            place = body.find(folded, place + 1)
    return False


def is_in_italics(snapshot: Snapshot, prose: Prose, place: int) -> bool:
    """Tell whether a letter of a text is set in italics, as titles are."""
    row = snapshot.table(prose.table).get(prose.row_id)
    return row is not None and any(
        run.style == Style.ITALIC and run.start <= place < run.end for run in snapshot.runs_in(row)
    )


def _titles(snapshot: Snapshot, prose: Prose) -> Iterator[str]:
    people = {prose.person_id}
    if prose.film_id:
        yield from (title.text for title in snapshot.titles_of(prose.film_id))
        people |= {credit.person_id for credit in snapshot.directors_of(prose.film_id)}
    for person_id in filter(None, people):
        for credit in snapshot.credits_of_person(person_id):
            if credit.film_id:
                yield from (title.text for title in snapshot.titles_of(credit.film_id))
        for entry in snapshot.entries_of(person_id):
            yield from (title.text for title in snapshot.titles_of_entry(entry.id))
