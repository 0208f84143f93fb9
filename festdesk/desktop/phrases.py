"""Findings and errors in the user's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from festdesk.base.wording import Listed, Named, Sentence, Told

if TYPE_CHECKING:
    from festdesk.base.errors import KnownError
    from festdesk.base.findings import Finding


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


def _fact(fact: object) -> object:
    if isinstance(fact, Sentence):
        return say(fact)
    if isinstance(fact, Told):
        return say(fact.said, **fact.facts)
    if isinstance(fact, Named):
        return fact.name(fact.key, user_language())
    if isinstance(fact, Listed):
        return fact.between.join(str(_fact(one)) for one in fact.facts)
    return fact
