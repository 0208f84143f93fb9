"""Where a text gives a film that is known a year in words, as "Sal, 2004" or "Sal dates from 2004".

Where a title of plain words ends nobody can see without a bracket, so these are looked for by the
titles that are known.
"""

import re
from collections.abc import Iterable, Iterator

from festdesk.checks.facts.film_mentions import FilmMention
from festdesk.checks.facts.own_titles import title_spans
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.words import numbers_of, words_of

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
    rf"{_QUOTES},?\s(?:(?:was|were|which\swas)?\s?(?:made|shot|filmed|completed|finished)\sin"
    r"|entstand|drehte\s(?:er|sie)|(?:fut\s|a\sété\s)?(?:tourné|réalisé)e?\sen"
    r"|(?:fue\s)?(?:rodad|realizad)[oa]\sen|(?:è\sstato\s)?(?:girat|realizzat)[oa]\snel"
    r"|werd\s(?:gemaakt|gedraaid)\sin|(?:foi\s)?(?:rodad|realizad)[oa]\sem)\s(?:im\sJahre?\s)?"
    rf"{_YEAR}"
)
# And released in the year after that: "Sal came out in 2004", "Le Sas, en 2004, l’a révélé".
_RELEASED = re.compile(
    rf"{_QUOTES},?\s(?:(?:which\s|then\s)?(?:followed|appeared|came\sout|(?:was\s)?released)\sin"
    r"|en(?=\s\d{4}(?:,|$))"
    r"|(?:(?:est|fut|a\sété)\s)?sortie?\sen|(?:sort|paraît|parut|suivit|suit|voit\sle\sjour)\sen"
    r"|folgte|erschien|kam(?=\s\d{4}\sin\s(?:die|den|das))|debütierte\s(?:er|sie)"
    r"|(?:se\sestrenó|(?:fue\s)?estrenad[oa])\sen)"
    rf"\s(?:im\sJahre?\s)?{_YEAR}"
)
# "Sal, a short of 2004".
_OF_YEAR = re.compile(
    rf"{_QUOTES},?\s(?:an?\s(?:short|feature|documentary)\s(?:film\s)?(?:of|from)|datait\sde"
    r"|(?:son|sa|un)\s(?:premier\s)?(?:court|long|moyen)[\s-]métrage\sde|(?:un|son)\sdocumentaire\sde"
    rf"|(?:ihr|sein|ein)\s(?:Kurzfilm|Spielfilm|Dokumentarfilm|Film)\s(?:von|aus\sdem\sJahre?))\s{_YEAR}"
)
_DATES = (_LISTED, _DATED, _MADE, _RELEASED, _OF_YEAR)
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
# "She made her debut in 2004 with Sal", "2004 folgte Sal".
_DEBUT = re.compile(
    r"(?:(?:debut(?:ed)?|début[eé]|a\sdébuté|débuta|debütierte(?:\s(?:er|sie))?|debutó|esordì|esordisce)"
    r"\s(?:in\s|en\s|im\sJahre?\s|nel\s)?(?P<year>(?:18[89]|19\d|20\d)\d),?\s(?:with|avec|mit|con)"
    r"|(?<![\w.,/–-])(?P<year2>(?:18[89]|19\d|20\d)\d)\s(?:folgten?|kam|erschien)"
    r"|(?:followed|suivi)\s(?:in|en)\s(?P<year3>(?:18[89]|19\d|20\d)\d)\s(?:by|de|par))"
    r"(?:\s(?:the|his|her|den|das|der|die|ihrem|seinem|ihr|sein|le|la|son|sa)"
    r"(?:\s(?:first|ersten|erster|premier))?\s(?:short|feature|film|documentary|short\sfilm|Kurzfilm"
    r"|Film|Dokumentarfilm|Spielfilm|court[\s-]métrage|documentaire|long[\s-]métrage))?\s[“„«‘\"]?\s?$",
    re.IGNORECASE,
)
# "Il réalise Sal en 2004": the verb before the title, the year behind it.
_VERB_BEFORE = re.compile(rf"\b{_MADE_IT}(?:\s(?:er|sie|the\s(?:film|short)))?\s[“„«‘\"]?\s?$")
_YEAR_BEHIND = re.compile(rf"{_QUOTES}\s(?:in|en|im\sJahre?|nel|em|w)\s{_YEAR}")
# "After a scholarship in 2015 she made Sal": the year is that of something else.
_BEGINS = re.compile(r"(?:^|[.!?;:,–—(\n“„«][\s”»]*|\b(?:and|und|et|y|e|i|en|then|dann|puis)\s)$")
_WITH_DEBUT = re.compile(
    r"\b(?:debut|Debüt|Regiedebüt|Spielfilmdebüt|débuts?)\s(?:(?:with|avec|mit)\s)?[“„«‘\"]?\s?$"
)
_GOES_ON = re.compile(r"\s[A-ZÀ-Þ]|:\s|\s\(")
_FAR_BEFORE = 90  # letters
_SOME_VERB = re.compile(rf"\b{_MADE_IT}\b")
# A word of each of those.
_VERBS = frozenset(
    {"made", "directed", "shot", "filmed", "réalise", "réalisa", "réalisait", "réalisent",
     "réalisé", "tourne", "tourna", "tourné", "signe", "drehte", "dreht",
     "inszenierte", "realisierte", "dirigió", "rodó", "realizó", "diresse", "girò", "girato",
     "diretto", "realizou", "dirigiu", "rodou", "maakte", "regisseerde", "draaide",
     "nakręcił", "nakręciła", "wyreżyserował", "wyreżyserowała"}
)  # fmt: skip
_THEIRS = re.compile(
    r"\s(?:19|20)\d\d\s(?:(?<=\b(?i:his|her)\s\d{4}\s)|(?<=\b(?i:their)\s\d{4}\s))"
)
# Of which `_DEBUT` and `_WITH_DEBUT` have one.
_DEBUT_WORDS = frozenset(
    {"debut", "debuted", "début", "débuts", "débute", "débuté", "débuta", "debüt", "regiedebüt",
     "spielfilmdebüt", "debütierte", "debutó", "esordì", "esordisce", "folgte", "folgten", "kam",
     "erschien", "followed", "suivi"}
)  # fmt: skip
# Letters of two names, or of a long title, between such a verb and the year on either side.
_FAR_BEHIND, _FAR_BEFORE_YEAR = _FAR_BEFORE, 200
# In a bracket only where more follows: "(2004 drehte sie Sal)".
_YEAR_ALONE = re.compile(
    r"(?:1(?:8[89]|9\d)|20\d)\d(?<![\w,]\d{4})(?!\w)(?:(?<!\(\d{4})|(?=,?\s[^\W\d_]))"
)
_UNBRACKETED = re.compile(r"\s(?:18[89]|19\d|20\d)\d\b")
_FARTHEST = 80  # letters from a title to the end of its year; none of the patterns takes as many
_LONGEST_WORD = 16  # letters
# What stands right before the year of each pattern.
_WORDS_BEFORE = (
    (_DATED, "from to of de année l’année l'année jahr jahre von vom uit del al roku z"),
    (_MADE, "in en nel em entstand er sie jahr jahre"),
    (_RELEASED, "in en folgte erschien kam er sie jahr jahre"),
    (_OF_YEAR, "of from de von jahr jahre"),
)
_BY_WORD = {
    word: tuple(pattern for pattern, words in _WORDS_BEFORE if word in words.split())
    for _, listed in _WORDS_BEFORE
    for word in listed.split()
}
_DIGITS = 4  # of a year
_SHORTEST = 3  # letters of a title that is no word of a sentence


@once_for_each_text()
def may_date_films(body: str) -> bool:
    """Tell whether a text has a year with what stands between a title and its year before it.

    Whether a title stands before that is far dearer to see.
    """
    words = words_of(body)
    if not _VERBS.isdisjoint(words) and any(
        _SOME_VERB.search(body, max(0, year.start() - _FAR_BEFORE_YEAR), year.end() + _FAR_BEHIND)
        for year in _YEAR_ALONE.finditer(body)
    ):
        return True
    if any(_years_with(_THEIRS, body)):
        return True
    if not _DEBUT_WORDS.isdisjoint(words) and _YEAR_ALONE.search(body):
        return True
    return any(
        pattern.search(body, max(0, year.end() - _FARTHEST), year.end()) is not None
        for year in _years_with(_UNBRACKETED, body)
        for pattern in _ending_in(body[max(0, year.start() - _LONGEST_WORD) : year.start()])
    )


def _years_with(pattern: re.Pattern[str], body: str) -> Iterator[re.Match[str]]:
    """Yield what a pattern finds that begins with the blank before a year."""
    for start, end in numbers_of(body):
        hit = pattern.match(body, start - 1) if start and end - start == _DIGITS else None
        if hit is not None:
            yield hit


def _ending_in(before: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns that may have these letters right before their year."""
    words = before.split()
    if not words:
        return ()
    return (_LISTED,) if words[-1].endswith(",") else _BY_WORD.get(words[-1].casefold(), ())


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
                    is_release=pattern is _RELEASED,
                )  # fmt: skip
                break
        else:
            told = _told_before(body, start, end)
            if told is not None:
                place, is_release = told
                yield FilmMention(
                    (start,), end, int(body[place : place + 4]), None, place, is_marked=False,
                    inside=(), after=end, is_making=not is_release, is_release=is_release,
                )  # fmt: skip


def _told_before(body: str, start: int, end: int) -> tuple[int, bool] | None:
    """Return where the year stands of a title that somebody "made" in it, before or behind.

    And whether it is the year in which the film came out.
    """
    if _GOES_ON.match(body, end):
        return None  # another title that begins so
    first = max(0, start - _FAR_BEFORE)
    hit = _BEFORE.search(body[first:start])
    if hit is not None and _BEGINS.search(body[: first + hit.start()]):
        return first + (hit.start("year") if hit["year"] else hit.start("year2")), False
    hit = _DEBUT.search(body[first:start])
    if hit is not None:
        group = next(name for name in ("year", "year2", "year3") if hit[name])
        return first + hit.start(group), True
    if _WITH_DEBUT.search(body[first:start]):
        behind = _YEAR_BEHIND.match(body, end)
        return (behind.start("year"), True) if behind is not None else None
    if _VERB_BEFORE.search(body[first:start]):
        behind = _YEAR_BEHIND.match(body, end)
        return (behind.start("year"), False) if behind is not None else None
    return None
