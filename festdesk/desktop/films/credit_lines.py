"""Credits as lines of text: "Editing: Name, Name", "Editing – Name", or names alone."""

import re
from collections.abc import Sequence

from festdesk.base.text import tidy, tidy_line
from festdesk.films.roles import find_roles, is_company_role

# The role stands before a colon; before a dash only where it is a role we know.
_LABELLED = re.compile(r"([^:]{1,60}?)\s*:\s+(.+)")
_DASHED = re.compile(r"(.{1,60}?)\s+[–—-]\s+(.+)")
_BETWEEN_NAMES = re.compile(r"\s*[,;]\s*|\s+[&/]\s+")
_BETWEEN_COMPANIES = re.compile(r"\s*;\s*|\s+/\s+|,\s+(?!(?:Ltd|Inc|LLC|GmbH|S\.)\b)")
_MOST_LINES = 500


def read_credit_lines(text: str) -> list[tuple[str | None, Sequence[str]]]:
    """Return the role, where the line states one, and the names of each line."""
    found: list[tuple[str | None, Sequence[str]]] = []
    for line in tidy(text).split("\n")[:_MOST_LINES]:
        line = tidy_line(line.replace("\t", ": ", 1)).lstrip("•*·- ")  # noqa: PLW2901 -- the same line, tidied
        if not line:
            continue
        role, rest = _role_and_rest(line)
        between = _BETWEEN_COMPANIES if role and is_company_role(role) else _BETWEEN_NAMES
        names = [name for name in between.split(rest) if name]
        if names:
            found.append((role, names))
    return found


def _role_and_rest(line: str) -> tuple[str | None, str]:
    for pattern in (_LABELLED, _DASHED):
        found = pattern.fullmatch(line)
        if found is None:
            continue
        known = find_roles(found[1]) or find_roles(found[1] + ":")
        if len(known) == 1:
            return known[0], found[2]
        if pattern is _LABELLED:
            return found[1], found[2]
    return None, line
