"""Where a text gives a film that is known a year in words, as "Sal, 2004" or "Sal dates from 2004".

Where a title of plain words ends nobody can see without a bracket, so these are looked for by the
titles that are known.
"""

import re
from collections.abc import Iterable, Iterator

from festdesk.checks.facts.film_mentions import FilmMention
from festdesk.checks.facts.own_titles import title_spans

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
_SHORTEST = 3  # letters of a title that is no word of a sentence


def find_dated(body: str, titles: Iterable[str]) -> Iterator[FilmMention]:
    """Yield each of the titles that a text has with a year behind it, outside any bracket."""
    there = tuple(
        title for title in titles if len(title) >= _SHORTEST and not title[0].islower()
    )  # fmt: skip
    for start, end in title_spans(body, there):
        for pattern in (_LISTED, _DATED, _MADE):
            hit = pattern.match(body, end)
            if hit:
                yield FilmMention(
                    (start,), end, int(hit["year"]), None, hit.start("year"), is_marked=False,
                    inside=(), after=hit.end(), is_making=pattern is _MADE,
                )  # fmt: skip
                break
