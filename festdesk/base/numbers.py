"""Numbers as people type them."""

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence

NO_NUMBER = sentence("Error", "“{text}” is no whole number from 0 to {most}. Write digits only.")


def read_number(text: str, *, most: int, empty: int | None) -> int | None:
    """Return the whole number somebody typed, or `empty` for nothing.

    Raises:
        InputProblem: It is none, or it is larger than `most`.
    """
    text = tidy_line(text)
    if not text:
        return empty
    if not text.isdecimal() or len(text) > 9 or int(text) > most:  # noqa: PLR2004 -- digits
        raise InputProblem(NO_NUMBER, text=text, most=most)
    return int(text)
