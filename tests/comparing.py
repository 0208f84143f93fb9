"""Compares what an export gives with a reference file, and prints the difference.

With FESTDESK_WRITE_REFERENCE=1 in the environment the reference is written anew; look at what git
says of it before you commit it.
"""

import difflib
import os
from pathlib import Path

REFERENCE = Path(__file__).with_name("reference")


def assert_as_reference(name: str, text: str) -> None:
    """Fail with a difference where `text` is not what the reference file `name` holds."""
    path = REFERENCE / name
    if os.environ.get("FESTDESK_WRITE_REFERENCE"):
        path.write_bytes(text.encode())
    expected = path.read_bytes().decode()
    difference = "\n".join(
        difflib.unified_diff(
            expected.splitlines(), text.splitlines(), f"reference/{name}", "now", lineterm=""
        )
    )
    assert not difference, f"\n{difference}"
    assert text == expected
