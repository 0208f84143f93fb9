"""Languages of an edition that have no dictionary on this computer, or only a plain list."""

from dataclasses import replace

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, sentence
from festdesk.snapshot import Snapshot
from festdesk.spelling.speller import Speller

DICTIONARY_MISSING = Kind(
    "edition.dictionary-missing",
    Severity.HINT,
    sentence(
        "Finding",
        "There is no dictionary for {language}: {count} texts are not spell-checked.",
    ),
    sentence(
        "Help",
        "Spelling is checked with dictionaries on this computer. Some come with the program; those "
        "of LibreOffice and of the system are found, too.",
    ),
    sentence(
        "Help", "Bring a dictionary under Edit → Dictionaries, or install one for LibreOffice."
    ),
    example=sentence("Help", "Ninety texts in Czech, and no Czech dictionary on this computer."),
)
DICTIONARY_PLAIN = Kind(
    "edition.dictionary-plain",
    Severity.HINT,
    sentence(
        "Finding",
        "{language} is checked with a plain list of words: of {count} texts only the surest slips "
        "are told.",
    ),
    sentence(
        "Help",
        "The full dictionaries of German and Italian may not come with the program. A list of "
        "words stands in for them. It tells a word only where one that is right is a single slip "
        "away, so a rarer slip goes unseen.",
    ),
    sentence(
        "Help",
        "For more, bring a full dictionary under Edit → Dictionaries, such as LibreOffice’s "
        "extension for the language, or install LibreOffice with it.",
    ),
    example=sentence("Help", "Ninety texts in German, and only festdesk's own list of words."),
)
KINDS = (DICTIONARY_MISSING, DICTIONARY_PLAIN)


def lacking(snapshot: Snapshot, speller: Speller, language: str, count: int) -> Finding | None:
    """Return what a language lacks, of which there are `count` texts; nothing where it is full."""
    if is_checked(speller, language):
        if not speller.is_plain(language):
            return None
        kind = DICTIONARY_PLAIN
    else:
        kind = DICTIONARY_MISSING
    place = Place("edition", snapshot.edition.id)
    told = Named(language_name, language)
    return replace(kind.found(place, language=told, count=count), apart=language)


def is_checked(speller: Speller, language: str) -> bool:
    """Return whether there is anything to ask about a word of a language."""
    return bool(speller.dictionaries_of(language)) and speller.problem_of(language) is None
