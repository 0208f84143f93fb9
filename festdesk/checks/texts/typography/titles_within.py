"""Titles within texts: what a title has in it is none of the text's slips."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.lists import read_list
from festdesk.checks.printed_prose import Prose
from festdesk.snapshot import Snapshot
from festdesk.texts.styles import Style

_LEAST_LETTERS = 4
_INSIDE = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]")
_DATED = re.compile(r" \((?<=[^\W\d_] \()(?:1[89]|20)\d\d")


def is_of_a_title(
    snapshot: Snapshot, prose: Prose, start: int, end: int, *, is_begin: bool = False
) -> bool:
    """Tell whether letters of a text belong to a title of its film, or of its directors' films.

    A word with a capital in its midst, as “tHe”, is the title's where it has it there, too; so is
    the small word that begins a sentence.
    """
    body, words = prose.body.casefold(), prose.body[start:end]
    is_odd = is_begin or _INSIDE.search(words) is not None
    if len(body) != len(prose.body):
        return False
    for title in _titles(snapshot, prose):
        folded = title.casefold()
        if len(folded) < _LEAST_LETTERS or (is_odd and words not in title):
            continue
        place = body.find(folded)
        while place >= 0:
            if place <= start and end <= place + len(folded):
                return True
            place = body.find(folded, place + 1)
    return False


def titles_begun_small(snapshot: Snapshot, prose: Prose) -> Iterator[tuple[int, int, str]]:
    """Yield where a title before its year has no capital, and its first letters as they should be.

    One that begins with an article may have it small within a sentence.
    """
    if _DATED.search(prose.body) is None:
        return
    for title in dict.fromkeys(_titles(snapshot, prose)):
        first = title.split(" ", 1)[0]
        if len(title) < _LEAST_LETTERS or not first.istitle() or first.lower() in _articles():
            continue
        small = title[0].lower() + title[1:]
        if small in prose.body:
            pattern = rf"(?<![\w’'-]){re.escape(small)}(?= \((?:1[89]|20)\d\d)"
            for found in re.finditer(pattern, prose.body):
                yield found.start(), found.start() + len(first), first


@cache
def _articles() -> frozenset[str]:
    return frozenset(word for words in read_list("stop_words")["words"].values() for word in words)


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
