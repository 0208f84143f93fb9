"""What a text gives to the clipboard and takes from it: plain words, three styles, nothing else."""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData

from festdesk.texts.pasted import read_html, write_html
from festdesk.texts.styles import Styled, read_runs, write_runs

_OWN = "application/x-festdesk-text"
_LONGEST_HTML = 2_000_000  # characters; of more the plain text is taken


def write_words(words: Styled) -> QMimeData:
    """Return words for the clipboard: for festdesk, for word processors, and as plain text."""
    made = QMimeData()
    made.setText(words.text)
    if words.runs:
        made.setHtml(write_html(words))
    own = json.dumps({"text": words.text, "runs": write_runs(words.runs)})
    made.setData(_OWN, QByteArray(own.encode("utf-8", "surrogatepass")))
    return made


def own_words(source: QMimeData) -> Styled | None:
    """Return the words that a text of festdesk has put on the clipboard, if they are from one."""
    if not source.hasFormat(_OWN):
        return None
    try:
        read = json.loads(bytes(source.data(_OWN).data()).decode("utf-8", "surrogatepass"))
        text, runs = str(read["text"]), str(read["runs"])
    except (ValueError, KeyError, TypeError):
        return None
    return Styled(text, read_runs(runs, len(text)))


def read_words(source: QMimeData) -> Callable[[], Styled]:
    """Return a function that reads what is on the clipboard now, on any thread."""
    html = source.html() if source.hasHtml() else ""
    plain = source.text() if source.hasText() else ""
    return partial(_read, html, plain)


def _read(html: str, plain: str) -> Styled:
    if html and len(html) <= _LONGEST_HTML:
        read = read_html(html)
        # Only styles are wanted of it: the plain text has its line ends as they were meant.
        if read.runs or not plain:
            return read
    return Styled(plain.replace("\r\n", "\n").replace("\r", "\n"))


def size_of(source: QMimeData) -> int:
    """Return how many characters there are to be read."""
    return len(source.html() if source.hasHtml() else source.text())
