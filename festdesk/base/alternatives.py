"""A pattern that finds any of many words without trying each of them at each place."""

import re
from collections.abc import Iterable
from typing import Any


def any_of(words: Iterable[str]) -> str:
    """Return the alternatives of a pattern, the longest first, grouped by how they begin.

    "Mon", "Monday" and "May" are "M(?:ay|on(?:day)?)": where the first letter is another, all
    three are passed over at once, which matters most where case is ignored.
    """
    tree: dict[str, Any] = {}
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(tree)


def _pattern(node: dict[str, Any]) -> str:
    parts = [re.escape(letter) + _pattern(below) for letter, below in node.items() if letter]
    if not parts:
        return ""
    is_word = "" in node
    if len(parts) == 1 and not is_word:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if is_word else ''}"
