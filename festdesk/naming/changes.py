"""What has changed between two snapshots of an edition, and whose names with it."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from festdesk.naming import known
from festdesk.naming.lexicon import Lexicon
from festdesk.naming.places import TABLES
from festdesk.naming.scanning import WITHOUT_CASE

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot, Touched

# Tables whose rows say what is known of names, and the column that says whose.
_OF_NAMES = {
    "nameform": ("person_id", "company_id"),
    "citednameform": ("cited_name_id",),
    "person": ("id",),
    "company": ("id",),
    "citedname": ("id",),
}
_ASIDE = ("blockfilm", "credittrait", "edition", "housesetting", "keptspelling", "release",
          "screeningguest", "stillperson")  # fmt: skip
WATCHED = tuple(dict.fromkeys((*TABLES, *_OF_NAMES, *_ASIDE)))


def difference(before: "Snapshot", after: "Snapshot") -> "Touched":
    """Return which rows differ, by table, of all tables that matter to names."""
    return after.touched_since(before, WATCHED)


def bearers_touched(before: "Snapshot", after: "Snapshot", touched: "Touched") -> set[str]:
    """Return the ids of those about whose names something else is known now."""
    found: set[str] = set()
    for table in _OF_NAMES.keys() & touched.keys():
        for row_id in touched[table]:
            for side in (before, after):
                row = side.table(table).get(row_id)
                if row is not None:
                    found |= {id_ for c in _OF_NAMES[table] if (id_ := getattr(row, c))}
    return found


def lexicon_after(
    lexicon: Lexicon, snapshot: "Snapshot", changed: AbstractSet[str]
) -> tuple[Lexicon, frozenset[str]]:
    """Return the lexicon of a later snapshot, in which these bearers have other names.

    With it comes which words of texts are to be read anew, `WITHOUT_CASE` among them for texts in
    scripts without capitals.
    """
    put = [bearer for id_ in changed if (bearer := known.bearer(snapshot, id_)) is not None]
    old = [lexicon.bearers[id_] for id_ in changed if id_ in lexicon.bearers]
    made, stale = lexicon.following(put, changed)
    if any(name.is_caseless for bearer in (*old, *put) for name in bearer.names):
        stale |= {WITHOUT_CASE}
    return made, stale
