"""Texts in tables that a spreadsheet would take for formulas (OWASP, CSV injection)."""

import re

# A title such as "-30-" or "+1" is none and stays as it is.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?=.*[(|!])", re.DOTALL)


def formula_apart(text: str) -> str:
    """Return `text` with an apostrophe before it where it would be taken for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def without_apostrophe(text: str) -> str:
    """Return `text` without the apostrophe that `formula_apart` puts before a formula."""
    is_kept = text.startswith("'") and _FORMULA.match(text[1:]) is not None
    return text[1:] if is_kept else text
