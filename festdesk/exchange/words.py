"""Words of the calendar in the language of what is exported, for keys and for heads of columns."""

from festdesk.base.lists import read_list

_FALLBACK = "en"


def word(key: str, language: str) -> str:
    """Return the word for a key; in English where the language is not known to us.

    What is no key of ours, such as an audience of the house's own, stands as it is.
    """
    lists = read_list("calendar_words")
    words = lists.get(language, lists[_FALLBACK])
    return str(words.get(key, key))
