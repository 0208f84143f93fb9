"""Words that are often written wrong, found without a dictionary, in every language with a list."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
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


@once_for_each_text()
def find_listed(body: str, language: str) -> tuple[tuple[int, int, str, str], ...]:
    """Return each word that is on the list of its language: where it stands, it, the right one."""
    if not may_be_in(body, words_in(body), language):
        return ()
    listed = ((word, right_for(word.text, language)) for word in find_words(body, language))
    return tuple(
        (word.start, word.end, word.text, right)
        for word, right in listed
        if right and not is_within(other_parts(body, language), word.start, word.end)
    )


def find_often_misspelt(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each word of a text that is on the list of its language."""
    found = find_listed(prose.body, prose.language)
    own = {row.word for row in snapshot.dictionary.values()} if found else ()
    for start, end, word, right in found:
        if word not in own and not is_foreign(snapshot, prose, start, end):
            yield found_in(OFTEN_MISSPELT, prose, start, end, right)


CHECKS = (of_texts(find_often_misspelt, OFTEN_MISSPELT),)
