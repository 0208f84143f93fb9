"""What every translation of a text has to have as the others do: its days, seasons and colours."""

import re
from functools import cache, lru_cache

from festdesk.base.lists import read_list
from festdesk.checks.cues import Cue
from festdesk.checks.facts.numbers_told import Same
from festdesk.checks.facts.told_words import NOTHING, pattern_of

_REMEMBERED = 20_000  # texts
_OF_DATES = ("months", "weekdays")
_WEEKDAYS = "weekdays"
# How a weekday ends that comes again and again, or has a part told: "samstags", "Saturdays".
_ENDS_OF_DAYS = {
    "en": ("", "s"),
    "fr": ("", "s"),
    "de": (
        "",
        "s",
        "e",
        "en",
        "abend",
        "abends",
        "morgen",
        "mittag",
        "nachmittag",
        "vormittag",
        "nacht",
    ),
    "nl": ("", "s", "en", "avond", "ochtend", "middag", "nacht"),
    "es": ("", "s"),
    "pt": ("", "s"),
}
_SMALL_AT_TIMES = {"de": "s"}  # "samstags", which is no noun
_ALSO = {"de": {"Samstag": "Sonnabend"}}
_KIN = "kin"  # of translations compared with all that people are: see `things_listed`


def sorts() -> tuple[str, ...]:
    """Return the sorts of words that translations have in common."""
    return (*_OF_DATES, *(sort for sort in read_list("retold")["sorts"] if sort != _KIN))


@lru_cache(_REMEMBERED)
def words_of_sort(text: str, language: str, sort: str) -> tuple[Same, ...]:
    """Return the words of a sort that a text has."""
    cue, pattern = _sort_pattern(language, sort)
    if not cue.may_be_in(text):
        return ()
    return tuple(
        Same(int((hit.lastgroup or "w0")[1:]), *hit.span()) for hit in pattern.finditer(text)
    )


@cache
def _sort_pattern(language: str, sort: str) -> tuple[Cue, re.Pattern[str]]:
    if sort in _OF_DATES:
        listed = read_list("dates").get(language, {}).get(sort, ())
    else:
        listed = read_list("retold")["sorts"][sort].get(language, ())
    if sort == _WEEKDAYS:
        listed = [_of_weekday(entry, language) for entry in listed]
    ways = (
        f"(?P<w{place}>{'|'.join(pattern_of(word) for word in entry.split('|'))})"
        for place, entry in enumerate(listed)
    )
    # Months and German nouns by their capital; "may" and "march" are no months.
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(ways) or NOTHING})(?![\w-])")
    return Cue(word for entry in listed for word in entry.split("|")), pattern


def _of_weekday(entry: str, language: str) -> str:
    """Return a weekday in the forms that a text may have of it."""
    also = _ALSO.get(language, {})
    days = [day for one in entry.split("|") for day in (one, also.get(one, "")) if day]
    ends = _ENDS_OF_DAYS.get(language, ("",))
    forms = [f"{day}{end}" for day in days for end in ends if not (end == "s" and day[-1] == "s")]
    small = _SMALL_AT_TIMES.get(language)
    forms += [f"{day.lower()}{small}" for day in days if small]
    return "|".join(dict.fromkeys(forms))


def are_near(one: object, other: object) -> bool:
    """Return whether two numbers of two digits or more differ as a slip of the key makes them."""
    a, b = str(one), str(other)
    if len(a) == len(b) > 1:
        wrong = [place for place in range(len(a)) if a[place] != b[place]]
        is_turned = (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1  # noqa: PLR2004 -- two changed places
            and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
        )  # fmt: skip
        return len(wrong) == 1 or is_turned
    return len(a) > 1 and len(b) > 1 and (a == b + "0" or b == a + "0")
