"""The set of filmography lines in tests/files with the entries that are expected of them."""

from pathlib import Path

from festdesk.filmographies.reading.values import EntryValue

_FILE = Path(__file__).resolve().parents[1] / "files" / "filmography_lines.txt"
_KINDS = {
    "original": "o",
    "transliterated": "t",
    "international": "i",
    "translated": "l",
    "working": "w",
    "alternative": "a",
}

Fields = dict[str, str]


def expected_blocks() -> list[tuple[list[str], list[Fields]]]:
    """Return each list of the set: its lines, and the fields of the entries expected."""
    found: list[tuple[list[str], list[Fields]]] = []
    for paragraph in _FILE.read_text(encoding="utf-8").split("\n\n"):
        rows = paragraph.splitlines()
        lines = [row[2:] for row in rows if row.startswith("> ")]
        if lines:
            found.append((lines, [_fields(row[2:]) for row in rows if row.startswith("= ")]))
    return found


def _fields(row: str) -> Fields:
    pairs = (field.partition("=") for field in row.split(" ¦ "))
    return {key: value for key, _, value in pairs}


def fields_of(entry: EntryValue) -> Fields:
    """Return an entry in the fields of the set; those that are empty are left out."""
    found = {
        "y": str(entry.year or ""),
        "until": str(entry.until or ""),
        "given": entry.year_as_given,
        **{_KINDS[title.kind]: title.text for title in entry.titles},
        "kind": "+".join(filter(None, (entry.qualifier, *entry.further))),
        "share": entry.share,
        "episodes": entry.episodes,
        "of": entry.part_of,
        "with": ", ".join(entry.co_directors),
        "role": entry.role,
        "note": entry.note,
        "unread": entry.unread,
    }
    return {key: value for key, value in found.items() if value}


def is_same(expected: Fields, entry: EntryValue) -> bool:
    """Return whether an entry is the one expected; "unread=?" takes any words."""
    found = fields_of(entry)
    if expected.get("unread") == "?" and "unread" in found:
        expected = {**expected, "unread": found["unread"]}
    return expected == found
