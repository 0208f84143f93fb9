"""Words for rows, differences and questions of a table."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.intake.tables.dry_run import State
from festdesk.desktop.intake.tables.taking import Counts
from festdesk.intake.comparing import Verdict
from festdesk.intake.doors import DoorKind

translate = QCoreApplication.translate

STATES: Final[dict[State, Sentence]] = {
    State.NEW: sentence("Table", "new"),
    State.CHANGED: sentence("Table", "changed"),
    State.OPEN: sentence("Table", "to be decided"),
    State.SAME: sentence("Table", "the same"),
    State.UNREAD: sentence("Table", "cannot be read"),
    State.OUT: sentence("Table", "left out"),
}
# On the buttons that narrow the list; with the number of films.
FILTERS: Final[dict[State, Sentence]] = {
    State.NEW: sentence("Table", "New: {count}"),
    State.CHANGED: sentence("Table", "Changed: {count}"),
    State.OPEN: sentence("Table", "To be decided: {count}"),
    State.SAME: sentence("Table", "The same: {count}"),
    State.UNREAD: sentence("Table", "Cannot be read: {count}"),
    State.OUT: sentence("Table", "Left out: {count}"),
}
VERDICTS: Final[dict[Verdict, Sentence]] = {
    Verdict.ADDED: sentence("Table", "new here"),
    Verdict.CHANGED: sentence("Table", "changed there"),
    Verdict.KEPT: sentence("Table", "stays"),
    Verdict.REMOVED: sentence("Table", "gone there"),
    Verdict.CONFLICT: sentence("Table", "to be decided"),
}
KINDS: Final[dict[DoorKind, Sentence]] = {
    DoorKind.FILM: sentence("Table", "film"),
    DoorKind.PERSON: sentence("Table", "person"),
    DoorKind.COMPANY: sentence("Table", "company"),
    DoorKind.VENUE: sentence("Table", "venue"),
}


def say_plan(counts: Counts) -> str:
    """Return what taking a table in would do."""
    if not counts.new + counts.changed:
        parts = [translate("Table", "Nothing in this table is new to the cards.")]
    else:
        said = translate("Table", "New films: {new}. Changed cards: {changed}. The same: {same}.")
        parts = [said.format(new=counts.new, changed=counts.changed, same=counts.same)]
    if counts.waiting:
        said = translate("Table", "Left out until you decide: {count}.")
        parts.append(said.format(count=counts.waiting))
    if counts.out:
        said = translate("Table", "Left out: {count}.")
        parts.append(said.format(count=counts.out))
    return " ".join(parts)


def say_outcome(name: str, counts: Counts) -> str:
    """Return what has become of a table that was taken in."""
    said = translate(
        "Table",
        "“{name}” is taken in: {new} films added, {changed} cards changed. Undo takes all of it "
        "back.",
    )
    told = said.format(name=name, new=counts.new, changed=counts.changed)
    if counts.waiting:  # they are not in, and the table is put away
        waiting = translate("Table", "Left out until you decide: {count}.")
        told = f"{told} {waiting.format(count=counts.waiting)}"
    return told
