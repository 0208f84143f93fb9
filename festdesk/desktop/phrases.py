"""Findings and errors in the user's language."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from festdesk.base.wording import Listed, Named, Sentence, Told, sentence

if TYPE_CHECKING:
    from datetime import date

    from festdesk.base.errors import KnownError
    from festdesk.base.findings import Finding

# How a day is written, in the letters of Qt's date formats.
SHORT_DAY = sentence("Day", "ddd d MMM")
SHORT_DAY_AND_YEAR = sentence("Day", "ddd d MMM yyyy")
DATE = sentence("Day", "d MMM yyyy")
DAY_OF_MONTH = sentence("Day", "d MMMM")
DAY_OF_YEAR = sentence("Day", "d MMMM yyyy")
LONG_DAY = sentence("Day", "dddd d MMMM")
_QUOTED = sentence("Quoted", "“{words}”")
_BEGINS_QUOTED = re.compile(r"“(?P<words>.*)”(?P<rest>.*)", re.DOTALL)


def user_language() -> str:
    """Return the code of the language the window speaks, such as "de"."""
    name = QLocale().name().partition("_")[0]
    return name if name not in {"", "C"} else "en"


def say(what: "KnownError | Finding | Sentence | Told", /, **facts: object) -> str:
    """Return a marked sentence in the user's language, with its facts in place."""
    if isinstance(what, Sentence):
        said = {name: _fact(fact) for name, fact in facts.items()}
        return QCoreApplication.translate(what.context, what.text).format(**said)
    return say(what.said, **what.facts)


def say_reason(words: str) -> str:
    """Return why the intake read something as it did, whose English words are in the file."""
    from festdesk.intake.reasons import read_reasons  # noqa: PLC0415 -- first window first

    return " ".join(map(say, read_reasons(words)))


def say_day(day: "date", form: Sentence = SHORT_DAY) -> str:
    """Return a day in one of the forms above, such as "Fri 12 Mar"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), say(form))


def quoted(words: str) -> str:
    """Return words in the quotation marks of the user's language."""
    return say(_QUOTED, words=words)


def requoted(name: str) -> str:
    """Return a name that may begin with English quotation marks with those of the user."""
    found = _BEGINS_QUOTED.fullmatch(name)
    return quoted(found["words"]) + found["rest"] if found else name


def _fact(fact: object) -> object:
    if isinstance(fact, Sentence):
        return say(fact)
    if isinstance(fact, Told):
        return say(fact.said, **fact.facts)
    if isinstance(fact, Named):
        return fact.name(fact.key, user_language())
    if isinstance(fact, Listed):
        return fact.between.join(str(_fact(one)) for one in fact.facts)
    return requoted(fact) if isinstance(fact, str) else fact
