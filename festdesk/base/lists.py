"""The lists under resources/lists, read once each."""

import tomllib
from functools import cache
from typing import Any

from festdesk.base.paths import resources


@cache
def read_list(name: str) -> dict[str, Any]:
    """Return the content of resources/lists/`name`.toml; the same object each time, so read only.

    Values are whatever TOML holds, so each caller says what it takes them for.
    """
    return tomllib.loads((resources() / "lists" / f"{name}.toml").read_text(encoding="utf-8"))
