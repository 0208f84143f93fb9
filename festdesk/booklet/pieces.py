"""Single lines of text with the language they are in, and which titles our faces can print."""

from typing import TYPE_CHECKING, Any

from festdesk.base.languages import NO_SCRIPT, script_of
from festdesk.booklet.typography import prepared

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from festdesk.films.tables import Title

# The scripts of the booklet's faces; a title in another prints in its transliteration.
PRINTED_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek", NO_SCRIPT})
# Languages whose words in Latin letters are a transliteration, which no pattern can hyphenate.
_NOT_IN_LATIN = frozenset(
    {
        "ab", "ar", "be", "bg", "bn", "bo", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km",
        "kn", "ko", "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "pa", "ps", "ru", "sa", "si",
        "ta", "te", "th", "ti", "ug", "uk", "ur", "yi", "zh",
    }
)  # fmt: skip
UNDETERMINED = "und"
_CODE_LENGTHS = (2, 3)  # ISO 639


def language_tag(language: str) -> str:
    """Return the code by which the engine hyphenates and a reader's machine pronounces."""
    short = language.split("-", maxsplit=1)[0].lower()
    is_code = len(short) in _CODE_LENGTHS and short.isascii() and short.isalpha()
    return short if is_code else UNDETERMINED


def piece(text: str, language: str) -> dict[str, Any]:
    """Return one line of text in its language; where that is not known, no language's spaces."""
    tag = language_tag(language)
    if tag in _NOT_IN_LATIN and script_of(text) == "Latn":
        tag = UNDETERMINED
    return {"text": prepared(text, language), "lang": tag}


def printable(titles: "Sequence[Title]") -> "Sequence[Title]":
    """Return the titles whose script the faces have; all of them where there is no such title."""
    kept = tuple(title for title in titles if script_of(title.text) in PRINTED_SCRIPTS)
    return kept or titles


def language_of(titles: "Iterable[Title]", text: str) -> str:
    """Return the language of the title of this text, empty where it is not stated."""
    return next((title.language for title in titles if title.text == text), "")
