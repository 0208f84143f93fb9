"""Credits as lines of text: "Editing: Name, Name", "Name – Editing", with tabs, or names alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from festdesk.base.text import tidy, tidy_line
from festdesk.films.roles import find_role_loosely, find_roles, is_company_role

# The role stands before a colon; before or after a dash only where it is a role we know.
_LABELLED = re.compile(r"([^:]{1,60}?)\s*:\s+(.+)")
_DASHED = re.compile(r"(.{1,60}?)\s+[–—-]\s+(.+)")
_TABBED = re.compile(r"([^\t]{1,60}?)[ \t]*(?:\t|\s\.{3,}\s?|…\s)[ \t.]*(.+)")
_BETWEEN_NAMES = re.compile(r"\s*[,;]\s*|\s+[&/]\s+")
_BETWEEN_COMPANIES = re.compile(r"\s*;\s*|\s+/\s+|,\s+(?!(?:Ltd|Inc|LLC|GmbH|S\.)\b)")
_MOST_LINES = 500


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a line says: the role, not set where it states none, and the names.

    `nearly` is the role whose label is one slip away from `label`, which is then no own role.
    """

    role: str | None
    names: Sequence[str]
    label: str = ""
    nearly: str = ""


def read_credit_lines(text: str) -> list[ReadLine]:
    """Return the role, where the line states one, and the names of each line."""
    found: list[ReadLine] = []
    for line in tidy(text).split("\n")[:_MOST_LINES]:
        line = line.strip().lstrip("•*·- ")  # noqa: PLW2901 -- the same line, tidied
        if not line:
            continue
        role, rest, label = _role_and_rest(line)
        between = _BETWEEN_COMPANIES if role and is_company_role(role) else _BETWEEN_NAMES
        names = [tidy_line(name) for name in between.split(rest) if name.strip()]
        if not names:
            continue
        near = find_role_loosely(label) if label and role == label else None
        if near is not None:
            found.append(ReadLine(None, names, label, near[0]))
        else:
            found.append(ReadLine(role, names, label))
    return found


def _role_and_rest(line: str) -> tuple[str | None, str, str]:
    """Return the role, the names and the label that stood for the role."""
    for pattern in (_TABBED, _LABELLED, _DASHED):
        found = pattern.fullmatch(line)
        if found is None:
            continue
        first, second = tidy_line(found[1]), tidy_line(found[2].replace("\t", ", "))
        for label, names in ((first, second), (second, first)):
            role = _role(label)
            if role is not None:
                return role, names, label
        if pattern is not _DASHED:
            return first, second, first
    return None, tidy_line(line), ""


def _role(label: str) -> str | None:
    known = find_roles(label) or find_roles(label + ":")
    return known[0] if len(known) == 1 else None
