"""Spellings of two countries in one edition: British and American, German and Swiss, and so on."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import Sentence, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, of_each_part
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.wording.norms import find_old_german, find_telling, norm_of
from festdesk.checks.wording.quoted import is_foreign, is_within, quotations
from festdesk.snapshot import Snapshot

# The house's choice, as the names of its settings: "en-GB" or "en-US", and so on.
SPELLING: Final[Mapping[str, str]] = {
    "en": "spelling.english", "de": "spelling.german", "pt": "spelling.portuguese",
}  # fmt: skip

# As they stand inside a sentence.
_NAMES: Final[Mapping[str, Sentence]] = {
    "en-GB": sentence("Spelling", "British English"),
    "en-US": sentence("Spelling", "American English"),
    "de-DE": sentence("Spelling", "Germany and Austria"),
    "de-CH": sentence("Spelling", "Switzerland"),
    "pt-PT": sentence("Spelling", "Portugal"),
    "pt-BR": sentence("Spelling", "Brazil"),
}

# Which side the language of a text names; one that is not here, such as en-CA, names none.
_SIDES: Final[Mapping[str, str]] = {
    **{side: side for side in _NAMES},
    "de-AT": "de-DE", "de-LI": "de-CH", "en-AU": "en-GB", "en-IE": "en-GB", "en-NZ": "en-GB",
}  # fmt: skip

SPELLING_MIXED = Kind(
    "text.spelling-mixed",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is not the spelling of {norm}; “{should_be}” is."),
    sentence(
        "Help",
        "English is spelled one way in Britain and another in America, and German in "
        "Switzerland has no ß. An edition keeps to one of them: to that which the house has "
        "chosen, which the text’s language names, or which most of its texts have. Names, "
        "titles of the edition, quotations and words in italics are left alone, and “-ize” "
        "is right in Britain too.",
    ),
    sentence("Help", "Take the other spelling, or accept it where it belongs to a name."),
    example=sentence("Help", "In a British edition “the color of the harbor” is “colour”."),
)
PORTUGUESE_MIXED = Kind(
    "text.portuguese-mixed",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” is not the spelling of {norm}; “{should_be}” is."),
    sentence(
        "Help",
        "Portugal and Brazil write some words otherwise. An edition keeps to one of them: "
        "to that which the house has chosen, which the text’s language names, or which most "
        "texts have.",
    ),
    sentence("Help", "Take the other spelling, or leave a quotation as it is."),
    example=sentence("Help", "In a text of Portugal “gênero” is “género”."),
)
SPELLING_OLD = Kind(
    "text.spelling-old",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is German as before 1996; it is “{should_be}” now."),
    sentence(
        "Help",
        "The word is spelled as it was before the reform of German spelling. Older texts and "
        "press kits bring such words along. Titles and quotations are left alone.",
    ),
    sentence("Help", "Write the word as it is spelled today."),
    example=sentence("Help", "“daß” is “dass”, “ein bißchen” is “ein bisschen”."),
)


def find_mixed_spellings(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each word that is spelled as the edition does not spell."""
    primary = prose.language
    norm = norm_of(primary) if primary in SPELLING and prose.table == "text" else None
    told = find_telling(prose.body, primary) if norm is not None else ()
    if norm is None or not told:
        return
    side = _side_of(snapshot, prose.declared, primary)
    kind = PORTUGUESE_MIXED if primary == "pt" else SPELLING_MIXED
    for word in told:
        is_other = bool(side) and norm.sides[word.side] != side
        if is_other and not is_foreign(snapshot, prose, word.start, word.end):
            yield found_in(kind, prose, word.start, word.end, word.other, norm=_NAMES[side])


def _side_of(snapshot: Snapshot, language: str, primary: str) -> str:
    """Return the side a text keeps to: that of its language, of the house, or of most texts.

    Nothing where none can be told.
    """
    if "-" in language:
        return _SIDES.get(language, "")
    return side_of_house(snapshot, primary)


def side_of_house(snapshot: Snapshot, primary: str) -> str:
    """Return the side that the house has chosen for a language, or that most of its texts have."""
    chosen = snapshot.house_settings.get(SPELLING[primary], "")
    return chosen if chosen in _NAMES else usual_sides(snapshot).get(primary, "")


@once_per_snapshot
def usual_sides(snapshot: Snapshot) -> Mapping[str, str]:
    """Return the side of most telling words, by language; of two, the one that stands first.

    Texts whose language names a country are not counted, nor is what is quoted or a title.
    """
    counts: dict[str, Counter[int]] = {}
    for part in _sides_in(snapshot):
        for language, told in part.items():
            counts.setdefault(language, Counter()).update(told)
    found = {}
    for language, counted in counts.items():
        norm = norm_of(language)
        if norm is not None and counted:
            found[language] = norm.sides[counted.most_common(1)[0][0]]
    return found


@of_each_part
def _sides_in(texts: tuple[Prose, ...]) -> Mapping[str, Counter[int]]:
    """Return how many words tell a side, by the language of the texts."""
    counts: dict[str, Counter[int]] = {}
    for prose in texts:
        if prose.declared in SPELLING and prose.table == "text":
            told = _sides_told(prose.body, prose.language)
            if told:
                counts.setdefault(prose.language, Counter()).update(told)
    return counts


@once_for_each_text(early=True)
def _sides_told(body: str, language: str) -> tuple[int, ...]:
    """Return the side of each telling word of a text that is not quoted."""
    return tuple(
        word.side
        for word in find_telling(body, language)
        if not is_within(quotations(body), word.start, word.end)
    )


def find_old_spellings(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for each German word that is spelled as before 1996."""
    if prose.language != "de" or prose.table != "text":
        return
    for start, end, now in find_old_german(prose.body):
        if not is_foreign(snapshot, prose, start, end):
            yield found_in(SPELLING_OLD, prose, start, end, now)


CHECKS = (
    of_texts(find_mixed_spellings, SPELLING_MIXED, PORTUGUESE_MIXED),
    of_texts(find_old_spellings, SPELLING_OLD),
)
