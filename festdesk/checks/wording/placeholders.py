"""Texts that only keep the place of one that is still to come."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.languages import language_name
from festdesk.base.lists import read_list
from festdesk.base.text import shorten
from festdesk.base.wording import Named, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.checks.words import words_in
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

PLACEHOLDER = Kind(
    "text.placeholder",
    Severity.WARNING,
    sentence("Finding", "{subject}: the {text} in {language} is no text yet: “{words}”."),
    sentence("Help", "What stands there keeps the place for a text that is still to come."),
    sentence("Help", "Write the text, or empty the field."),
    example=sentence("Help", "“TBA”, “to follow”, “xxx” or “Lorem ipsum …”."),
)
_LONGEST_WORDS = 40
_LONGEST_PLACEHOLDER = 60
_LOREM = re.compile(r"\blorem ipsum(?: dolor(?: sit amet)?)?\b|\bdolor sit amet\b", re.IGNORECASE)
_LOREM_WORDS = frozenset({"ipsum", "dolor"})
_NO_WORD = re.compile(r"[\W_]+")


def find_placeholders(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text that only keeps its place."""
    if prose.kind == TextKind.NAME:
        return
    latin = None if _LOREM_WORDS.isdisjoint(words_in(prose.body)) else _LOREM.search(prose.body)
    if latin is None and not _is_placeholder(prose.body):
        return
    said: dict[str, object] = {
        "text": text_kind_name(snapshot, prose.kind),
        "language": Named(language_name, prose.declared),
    }
    if latin is not None:
        start, end = latin.span()
        yield found_in(PLACEHOLDER, prose, start, end, words=None, **said)
    else:
        words = shorten(prose.body, _LONGEST_WORDS)
        yield PLACEHOLDER.found(prose.place, subject=prose.subject, words=words, **said)


def _is_placeholder(body: str) -> bool:
    """Return whether somebody has written that there is to be a text; an empty body is none."""
    if len(body) > _LONGEST_PLACEHOLDER or not body.strip():
        return False
    words = _NO_WORD.sub(" ", body.casefold()).strip()
    return not words or words in _placeholders()


@cache
def _placeholders() -> frozenset[str]:
    return frozenset(read_list("text_words")["placeholders"])


CHECKS = (of_texts(find_placeholders, PLACEHOLDER),)
