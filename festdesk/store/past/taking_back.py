"""Taking back a value, a card, an act out of the middle, or everything since a moment.

Each writes inside an act that the document has begun, so that it is one step of undo.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from festdesk.base.errors import UndoProblem
from festdesk.base.wording import sentence
from festdesk.store.past.belonging import belonging_to
from festdesk.store.past.field_history import StoredField, field_ids
from festdesk.store.past.history import TakenBack, changes_after, changes_on
from festdesk.store.past.recorded import Key, Row, State, rows_now, states_before
from festdesk.store.past.reversal import bring_back
from festdesk.store.past.settling import settle, whole
from festdesk.texts.tables import TextStatus

VALUE_REFUSED = sentence(
    "Error",
    "“{label}” was not done: what the value belongs to, or names, is no longer there. "
    "Bring that back first.",
)
CARD_REFUSED = sentence(
    "Error",
    "“{label}” was not done: what this belonged to is no longer there. Bring that back first.",
)


def everything_to(connection: Connection, seq: int, *, label: str) -> TakenBack:
    """Make everything as it was after the act of number `seq`; exact to the last value."""
    wanted = states_before(changes_after(connection, seq))
    keys = tuple(wanted)
    now = rows_now(connection, keys)
    has_changed = any(now.get(key) != whole(now.get(key), wanted[key]) for key in keys)
    settle(connection, wanted, label=label)
    return TakenBack(has_changed)


def card_to(connection: Connection, of: tuple[str, str], seq: int, *, label: str) -> TakenBack:
    """Make a row and what belongs to it, or did, as they were after the act of number `seq`.

    What names a row that is gone since is emptied, or left out where it belonged to that.

    Raises:
        UndoProblem: The row itself belonged to something that is gone.
    """
    belonging = belonging_to(connection, *of)
    ids = set().union(*belonging.values())
    wanted = states_before(changes_on(connection, ids, after=seq))
    done = bring_back(connection, wanted, label=label)
    if any((place.kind, place.id) == of for place in done.left_out):
        raise UndoProblem(CARD_REFUSED, label=label)
    return done


def field_to(connection: Connection, field: StoredField, seq: int, *, label: str) -> TakenBack:
    """Make a field hold again what it held after the act of number `seq`.

    Raises:
        UndoProblem: What the value belongs to or names is gone.
    """
    ids = sorted(field_ids(connection, field))
    keys = [(field.table, row_id) for row_id in ids]
    now = rows_now(connection, keys)
    earlier = states_before(changes_on(connection, ids, after=seq))
    columns = {*field.columns, *dict(field.key), "place"} - {"id"}
    wanted: dict[Key, State] = {}
    for key in keys:
        is_now = now.get(key)
        was = whole(is_now, earlier[key]) if key in earlier else is_now
        if field.is_of(was):
            wanted[key] = was if is_now is None or was is None else _only(was, columns)
        elif field.is_of(is_now):
            # It has come since, or was there as something else.
            wanted[key] = None if was is None else _only(was, columns)
    _keep_text_honest(field, now, wanted)
    done = bring_back(connection, wanted, label=label)
    if done.emptied or done.left_out:
        raise UndoProblem(VALUE_REFUSED, label=label)
    return done


def _only(row: State, columns: set[str]) -> State:
    return {name: value for name, value in (row or {}).items() if name in columns}


def _keep_text_honest(field: StoredField, now: Mapping[Key, Row], wanted: dict[Key, State]) -> None:
    """Let a text whose words change fall back to edited, as when somebody types."""
    if field.table != "text" or "body" not in field.columns:
        return
    for key, state in wanted.items():
        there = now.get(key)
        if there is None or state is None or there["body"] == state.get("body"):
            continue
        if there["status"] in {TextStatus.PROOFED, TextStatus.APPROVED}:
            wanted[key] = {**state, "status": str(TextStatus.EDITED)}
