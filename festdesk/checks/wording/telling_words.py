"""The words that tell a language from others, and which languages are too much alike to tell."""

from collections import Counter
from functools import cache

from festdesk.texts.language import common_words, known_languages

# Languages of one row are much alike, or are not told apart by their small words or letters.
_ALIKE = (
    {"nl", "af", "fy", "li"}, {"de", "lb", "gsw", "nds", "als"}, {"cs", "sk"},
    {"da", "no", "nb", "nn", "sv", "fo"}, {"ca", "oc", "es"},
    {"pt", "gl", "es", "ast", "an", "mwl", "ext"},
    {"it", "co", "sc", "scn", "nap", "vec", "lmo", "rm", "fur", "lij"}, {"fr", "wa", "oc", "frp"},
    {"hr", "sr", "bs", "sl", "mk", "cnr", "sh"}, {"tr", "az"}, {"ro", "mo"}, {"en", "sco"},
    {"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn", "tt", "ba", "ce", "sah"},
    {"ar", "fa", "ur", "ckb", "ps", "ku", "sd", "ug"}, {"zh", "ja", "yue", "cmn", "nan", "ko"},
    {"he", "yi"}, {"hi", "mr", "ne", "sa"},
)  # fmt: skip


def are_alike(one: str, other: str) -> bool:
    """Return whether two languages are one, or too much alike to be told apart."""
    return one == other or any(one in row and other in row for row in _ALIKE)


@cache
def telling_words(language: str) -> frozenset[str]:
    """Return the common words of a language that hardly any other has, but those much like it."""
    others = [known for known in known_languages() if not are_alike(known, language)]
    counts = Counter(word for known in others for word in common_words(known))
    return frozenset(word for word in common_words(language) if counts[word] <= 1)
