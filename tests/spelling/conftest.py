"""Dictionaries that a test can write itself."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from festdesk.spelling.dictionaries import own_folder

WriteDictionary = Callable[..., Path]

AFFIXES = """SET UTF-8
TRY esianrtolcdugmphbyfvkwz
SFX S Y 1
SFX S 0 s .
"""


def write_pair(folder: Path, name: str, words: Iterable[str], affixes: str = AFFIXES) -> Path:
    """Write a dictionary into a folder, and return its .dic file."""
    listed = list(words)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(affixes, encoding="utf-8")
    dic = folder / f"{name}.dic"
    dic.write_text("\n".join([str(len(listed)), *listed, ""]), encoding="utf-8")
    return dic


@pytest.fixture
def write_own(festdesk_home: Path) -> WriteDictionary:
    """Write a dictionary of the user's."""
    assert festdesk_home in own_folder().parents

    def write(name: str, *words: str) -> Path:
        return write_pair(own_folder(), name, words)

    return write
