"""Words that are often written wrong, found without a dictionary, in every language with a list."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.checks.wording.languages import other_parts
from festdesk.checks.wording.quoted import is_foreign, is_within
from festdesk.checks.words import words_in
from festdesk.snapshot import Snapshot
from festdesk.spelling.misspellings import may_be_in, right_for
from festdesk.spelling.words import find_words

OFTEN_MISSPELT = Kind(
    "text.word-often-misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is written “{should_be}”."),
    sentence(
        "Help",
        "The word is one of those that are often written wrong, and it is wrong wherever it "
        "stands. No dictionary is needed to know that. What is quoted, in italics or a title of "
        "the edition is left alone.",
    ),
    sentence("Help", "Take the word that is offered."),
    example=sentence("Help", "In German “seperat” is “separat”, in Italian “propio” is “proprio”."),
)


def find_often_misspelt(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each word of a text that is on the list of its language."""
    if not may_be_in(prose.body, words_in(prose.body), prose.language):
        return
    own = {row.word for row in snapshot.dictionary.values()}
    for word in find_words(prose.body, prose.language):
        right = right_for(word.text, prose.language)
        if not right or word.text in own:
            continue
        if is_within(other_parts(prose.body, prose.language), word.start, word.end):
            continue
        if not is_foreign(snapshot, prose, word.start, word.end):
            yield found_in(OFTEN_MISSPELT, prose, word.start, word.end, right)


CHECKS = (of_texts(find_often_misspelt, OFTEN_MISSPELT),)
