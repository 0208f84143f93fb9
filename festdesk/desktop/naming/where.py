"""Where a name stands, in words, and what keeps it from being changed unasked."""

from collections.abc import Mapping
from typing import Any

from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.widgets.row_labels import column_label, thing_label
from festdesk.desktop.widgets.row_words import owner_in_words, thing_in_words
from festdesk.films.roles import label_of_one
from festdesk.naming.mentions import CREDITED, Mention, Standing
from festdesk.naming.places import place_of
from festdesk.people.tables import KeptBecause
from festdesk.snapshot import Snapshot

_QUOTED = sentence("Names", "in a quotation")
_KEPT: Mapping[str, Sentence] = {
    KeptBecause.QUOTED: sentence("Names", "stays as it is"),
    KeptBecause.OTHER: sentence("Names", "somebody else"),
    CREDITED: sentence("Names", "as credited, does not print"),
}
_AMBIGUOUS = sentence("Names", "may be somebody else")
_STANDINGS: Mapping[Standing, Sentence] = {
    Standing.PRINTED: sentence("Names", "as it prints"),
    Standing.VARIANT: sentence("Names", "known spelling"),
    Standing.LIKELY: sentence("Names", "by likeness"),
}
# The column that is meant where a row is named, and need not be told.
_PLAIN = frozenset(
    {("text", "body"), ("presstext", "body"), ("credit", "as_credited"), ("title", "text")}
)
_BETWEEN = " · "


def place_in_words(snapshot: Snapshot, mention: Mention) -> str:
    """Return where a mention stands; of a row that is gone, what it was."""
    row = snapshot.table(mention.table).get(mention.row_id)
    if row is None:
        return thing_label(mention.table)
    facts = _facts(row)
    parts = [_thing(snapshot, mention, row, facts)]
    if (mention.table, mention.column) not in _PLAIN:
        parts.append(column_label(mention.table, mention.column))
    parts.append(owner_in_words(snapshot, mention.table, facts))
    return _BETWEEN.join(dict.fromkeys(filter(None, parts)))


def state_in_words(mention: Mention) -> str:
    """Return what keeps a mention from being changed unasked, or nothing."""
    said = []
    if mention.kept:
        said.append(_KEPT.get(mention.kept))
    elif mention.others:
        said.append(_AMBIGUOUS)
    if mention.is_quoted and mention.kept != CREDITED:
        said.append(_QUOTED)
    return ", ".join(say(one) for one in said if one is not None)


def standing_in_words(standing: Standing) -> str:
    """Return how a spelling is known."""
    return say(_STANDINGS[standing])


def text_at(snapshot: Snapshot, mention: Mention) -> str:
    """Return the whole words of the column a mention stands in."""
    row, place = (
        snapshot.table(mention.table).get(mention.row_id),
        place_of(mention.table, mention.column),
    )
    return place.text_of(row) if row is not None and place is not None else mention.words


def _facts(row: Any) -> Mapping[str, object]:  # noqa: ANN401 -- a row of any table
    return dict(row._mapping)  # noqa: SLF001 -- a row's public mapping


def _thing(snapshot: Snapshot, mention: Mention, row: Any, facts: Mapping[str, object]) -> str:  # noqa: ANN401
    if mention.table == "credit" and row.role:
        role = label_of_one(row.role, user_language())
        return f"{thing_label('credit')}, {role}"
    return thing_in_words(snapshot, mention.table, mention.row_id, facts)
