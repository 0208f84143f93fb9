"""Where a text gives a film that is known a year in words, as "Sal, 2004" or "Sal dates from 2004".

Where a title of plain words ends nobody can see without a bracket, so these are looked for by the
titles that are known.
"""

import re
from collections.abc import Iterable, Iterator

from festdesk.checks.facts.film_mentions import FilmMention
from festdesk.checks.facts.own_titles import title_spans
from festdesk.checks.of_texts import once_for_each_text

_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)(?![\w–—-]|\s?[–—/]\s?\d|[.,:]\d)"
_QUOTES = r"[”“»’\"]?"
# "Sal, 2004;" is a year of its own only where nothing of the sentence follows it.
_LISTED = re.compile(rf"{_QUOTES},\s{_YEAR}(?=\s*(?:[,;.)]|$))")
_DATED = re.compile(
    rf"{_QUOTES},?\s(?:dates?\s(?:from|back\sto)|dating\sfrom|dated|from|(?:is|was)\s(?:of|from)|of"
    r"|date\sde|datant\sde|de\sl[’']année|est\sde|(?:stammt\s)?aus\sdem\sJahre?|von|vom\sJahre?"
    r"|dateert\suit|uit|es\sde|data\sde(?:l)?|del|de|è\sdel|risale\sal|é\sde|z\sroku|z)\s"
    rf"{_YEAR}"
)
# A film may be shot in one year and first shown in the next.
_MADE = re.compile(
    rf"{_QUOTES},?\s(?:(?:was|were|which\swas)?\s?(?:made|shot|filmed|completed|finished|released)\sin"
    r"|came\sout\sin|entstand|erschien|drehte\s(?:er|sie)|(?:fut\s|a\sété\s)?(?:tourné|réalisé|sorti)e?\sen"
    r"|(?:fue\s)?(?:rodad|realizad|estrenad)[oa]\sen|(?:è\sstato\s)?(?:girat|realizzat)[oa]\snel"
    r"|werd\s(?:gemaakt|gedraaid)\sin|(?:foi\s)?(?:rodad|realizad)[oa]\sem)\s(?:im\sJahre?\s)?"
    rf"{_YEAR}"
)
_DATES = (_LISTED, _DATED, _MADE)
_MADE_IT = (
    r"(?:made|directed|shot|filmed|réalis(?:e|a|ait|ent)|a\sréalisé|tourn(?:e|a)|a\stourné|signe|drehte|dreht"
    r"|inszenierte|realisierte|dirigió|rodó|realizó|diresse|girò|ha\sgirato|ha\sdiretto|realizou|dirigiu"
    r"|rodou|maakte|regisseerde|draaide|nakręcił[a]?|wyreżyserował[a]?)"
)
_WHO = (
    r"(?:he|she|they|er|sie|il|elle|hij|zij|ze|él|ella|egli|lei|ele|ela"
    r"|[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?)"
)
# "In 2004 he made Sal", "2004 drehte sie Sal", "his 2004 film Sal": the year stands before it.
_BEFORE = re.compile(
    rf"(?:(?:\b(?:[Ii]n|[Ee]n|[Ii]m\sJahre?|[Nn]el|[Ee]m|[Ww])\s)?(?<![\w.,/–-])(?P<year>(?:18[89]|19\d|20\d)\d),?\s"
    rf"(?:{_WHO}\s(?:then\s)?{_MADE_IT}|{_MADE_IT}\s{_WHO})"
    r"(?:\s(?:the|his|her|den|das|die|ihren|seinen|le|la|son|sa)\s(?:short|feature|film|documentary|short\sfilm"
    r"|Kurzfilm|Film|Dokumentarfilm|Spielfilm|court[\s-]métrage|documentaire|long[\s-]métrage))?"
    r"|\b(?i:his|her|their)\s(?P<year2>(?:18[89]|19\d|20\d)\d)\s(?:short|feature|film|documentary|short\sfilm"
    r"|feature\sfilm|drama|comedy))\s[“„«‘\"]?\s?$"
)
# "Il réalise Sal en 2004": the verb before the title, the year behind it.
_VERB_BEFORE = re.compile(rf"\b{_MADE_IT}(?:\s(?:er|sie|the\s(?:film|short)))?\s[“„«‘\"]?\s?$")
_YEAR_BEHIND = re.compile(rf"{_QUOTES}\s(?:in|en|im\sJahre?|nel|em|w)\s{_YEAR}")
_GOES_ON = re.compile(r"\s[A-ZÀ-Þ]|:\s|\s\(")
_FAR_BEFORE = 90  # letters
_SOME_VERB = re.compile(rf"\b{_MADE_IT}\b|\b(?i:his|her|their)\s(?:19|20)\d\d\s")
# Letters of two names, or of a long title, between such a verb and the year on either side.
_FAR_BEHIND, _FAR_BEFORE_YEAR = _FAR_BEFORE, 200
# In a bracket only where more follows: "(2004 drehte sie Sal)".
_YEAR_ALONE = re.compile(r"(?<![\w,])(?:18[89]|19\d|20\d)\d(?!\w)(?:(?<!\(\d{4})|(?=,?\s[^\W\d_]))")
_UNBRACKETED = re.compile(r"\s(?:18[89]|19\d|20\d)\d\b")
_FARTHEST = 80  # letters from a title to the end of its year; none of the patterns takes as many
_SHORTEST = 3  # letters of a title that is no word of a sentence


@once_for_each_text()
def may_date_films(body: str) -> bool:
    """Tell whether a text has a year with what stands between a title and its year before it.

    Whether a title stands before that is far dearer to see.
    """
    if any(
        _SOME_VERB.search(body, max(0, year.start() - _FAR_BEFORE_YEAR), year.end() + _FAR_BEHIND)
        for year in _YEAR_ALONE.finditer(body)
    ):
        return True
    return any(
        pattern.search(body, max(0, year.end() - _FARTHEST), year.end()) is not None
        for year in _UNBRACKETED.finditer(body)
        for pattern in _DATES
    )


def find_dated(body: str, titles: Iterable[str]) -> Iterator[FilmMention]:
    """Yield each of the titles that a text has with a year behind it, outside any bracket."""
    there = tuple(
        title for title in titles if len(title) >= _SHORTEST and not title[0].islower()
    )  # fmt: skip
    for start, end in title_spans(body, there):
        for pattern in _DATES:
            hit = pattern.match(body, end)
            if hit:
                yield FilmMention(
                    (start,), end, int(hit["year"]), None, hit.start("year"), is_marked=False,
                    inside=(), after=hit.end(), is_making=pattern is _MADE,
                )  # fmt: skip
                break
        else:
            told = _told_before(body, start, end)
            if told is not None:
                yield FilmMention(
                    (start,), end, int(body[told : told + 4]), None, told, is_marked=False,
                    inside=(), after=end, is_making=True,
                )  # fmt: skip


def _told_before(body: str, start: int, end: int) -> int | None:
    """Return where the year stands of a title that somebody "made" in it, before or behind."""
    if _GOES_ON.match(body, end):
        return None  # another title that begins so
    first = max(0, start - _FAR_BEFORE)
    hit = _BEFORE.search(body[first:start])
    if hit is not None:
        return first + (hit.start("year") if hit["year"] else hit.start("year2"))
    if _VERB_BEFORE.search(body[first:start]):
        behind = _YEAR_BEHIND.match(body, end)
        return behind.start("year") if behind is not None else None
    return None
