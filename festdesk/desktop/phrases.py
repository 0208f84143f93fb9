"""Findings and errors in the user's language."""

from PySide6.QtCore import QCoreApplication

from festdesk.base.errors import KnownError
from festdesk.base.findings import Finding
from festdesk.base.wording import Sentence


def say(what: KnownError | Finding | Sentence, /, **facts: object) -> str:
    """Return a marked sentence in the user's language, with its facts in place."""
    if isinstance(what, Sentence):
        return QCoreApplication.translate(what.context, what.text).format(**facts)
    return say(what.said, **what.facts)
