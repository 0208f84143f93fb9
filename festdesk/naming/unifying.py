"""Chosen mentions and what is to stand there, as the rewordings that one act carries out."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from festdesk.editing.replacing import Rewording
from festdesk.naming.mentions import Mention
from festdesk.naming.places import place_of

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


def rewordings(snapshot: "Snapshot", changes: Mapping[Mention, str]) -> tuple[Rewording, ...]:
    """Return how values are reworded so that each mention has the words given for it.

    A mention whose words no longer stand where they were looked at is left alone.
    """
    wanted: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    for mention in changes:
        wanted[mention.table, mention.row_id, mention.column].append(mention)
    made = []
    for (table, row_id, column), mentions in wanted.items():
        row, place = snapshot.table(table).get(row_id), place_of(table, column)
        if row is None or place is None:
            continue
        before = after = place.text_of(row)
        for mention in sorted(mentions, key=lambda one: -one.start):
            if before[mention.start : mention.end] == mention.words:
                after = after[: mention.start] + changes[mention] + after[mention.end :]
        if after != before:
            made.append(Rewording(table, row_id, column, before, after))
    return tuple(made)
