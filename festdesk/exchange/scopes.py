"""What an export is narrowed to, by the names of venues, strands and guests as people type them."""

from collections.abc import Iterable
from typing import Any

from festdesk.base.errors import InputProblem
from festdesk.base.ids import PersonId, StrandId
from festdesk.base.languages import find_language
from festdesk.base.text import fold
from festdesk.base.wording import Sentence, sentence
from festdesk.exchange.calendar_events import Scope
from festdesk.snapshot import Snapshot

NO_VENUE = sentence("Error", "There is no venue “{name}” in this edition; there are: {names}.")
NO_STRAND = sentence("Error", "There is no strand “{name}” in this edition; there are: {names}.")
NO_GUEST = sentence("Error", "No guest “{name}” is expected at a screening; there are: {names}.")
NOT_OF_EDITION = sentence(
    "Error", "“{name}” is no language of this edition. Choose one of: {names}."
)
_MOST_NAMES = 20


def scope_called(
    snapshot: Snapshot, *, venue: str | None, strand: str | None, guest: str | None
) -> Scope:
    """Return the scope of a venue, a strand and a guest, each by one of its names or its id.

    Raises:
        InputProblem: There is none of that name; the sentence lists those that are.
    """
    return Scope(
        venue_id=_called(
            venue, ((row.id, (row.name, row.short_name)) for row in snapshot.venues), NO_VENUE
        ),
        strand_id=_called(strand, _strands(snapshot), NO_STRAND),
        person_id=_called(guest, _guests(snapshot), NO_GUEST),
    )


def language_in(snapshot: Snapshot, name: str | None) -> str:
    """Return the code of a language of the edition, by code or name; the first where none is said.

    Raises:
        InputProblem: The edition has no such language.
    """
    if not name:
        return snapshot.languages[0] if snapshot.languages else "en"
    code = find_language(name)
    if code is None or code not in snapshot.languages:
        raise InputProblem(NOT_OF_EDITION, name=name, names=", ".join(snapshot.languages))
    return code


def _strands(snapshot: Snapshot) -> Iterable[tuple[StrandId, tuple[str, ...]]]:
    for row in snapshot.strands:
        names = (snapshot.strand_name(row.id, language) for language in snapshot.languages)
        yield row.id, (*names, row.code)


def _guests(snapshot: Snapshot) -> Iterable[tuple[PersonId, tuple[str, ...]]]:
    expected = {row.person_id for row in snapshot.table("screeningguest").values()}
    for person_id in sorted(expected):
        name = snapshot.person_name(person_id)
        yield person_id, (name, *(form.text for form in snapshot.names_of(person_id)))


def _called(name: str | None, known: Iterable[tuple[Any, tuple[str, ...]]], none: Sentence) -> Any:  # noqa: ANN401 -- an id of any kind
    if name is None:
        return None
    listed = list(known)
    wanted = fold(name)
    for row_id, names in listed:
        if name == row_id or (wanted and wanted in {fold(one) for one in names}):
            return row_id
    shown = [names[0] for _, names in listed if names[0]][:_MOST_NAMES]
    raise InputProblem(none, name=name, names=", ".join(shown) or "–")
