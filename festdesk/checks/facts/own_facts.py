"""What a text says of the film itself, against its card: year, length, countries, maker, colour."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from festdesk.base.countries import country_name
from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.moments import whole_minutes
from festdesk.base.text import fold
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.demonyms import country_of, is_among
from festdesk.checks.facts.film_cues import (
    is_told_of_namesake,
    is_told_of_others,
    own_words,
)
from festdesk.checks.facts.known_works import name_words
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    own_titles,
    tells_of_film,
    title_spans,
)
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.told_lengths import (
    LengthTold,
    find_lengths,
    find_lengths_of,
    find_many_hours,
)
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.words import has_any, numbers_of, words_of
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

YEAR_OTHER = Kind(
    "text.own-year-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card says {year}."),
    sentence("Help", "A text gives the film of its own card another year than the card."),
    sentence("Help", "Find out which year is right, and write it in both places."),
    example=sentence("Help", "“his 2019 film Dear Comrades!” on the card of a film of 2020."),
)
LENGTH_OTHER = Kind(
    "text.length-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card says {minutes} min."),
    sentence("Help", "A text tells a running time that is none of those on the card."),
    sentence("Help", "Correct the text or the card."),
    example=sentence("Help", "“this 95-minute film” on the card of a film of 121 minutes."),
)
COUNTRY_OTHER = Kind(
    "text.country-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has {countries}."),
    sentence("Help", "A text makes the film one of a country that the card does not have."),
    sentence("Help", "Correct the text, or the countries on the card."),
    example=sentence("Help", "“a Franco-Belgian co-production” on a card with France and Italy."),
)
MAKER_OTHER = Kind(
    "text.maker-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has {names}."),
    sentence("Help", "A text gives the film of its own card to another director."),
    sentence("Help", "Correct the name in the text, or the credits of the card."),
    example=sentence("Help", "“Dear Comrades!, directed by” somebody whom the card does not have."),
)
COLOUR_OTHER = Kind(
    "text.colour-other",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; the card says “{colour}”."),
    sentence("Help", "A text has the film in black and white, the card in colour; or the reverse."),
    sentence("Help", "Correct the text or the card."),
    example=sentence("Help", "“shot in black and white” on a card that says “colour”."),
)
_BETWEEN = r"(?:\s+[^\W\d_][\w-]{0,30}){0,2}?"  # "2019 family drama"
_QUOTE = r"[“„«‘\"'(]?\s*"
_FAR = 70


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text says of the film of its card otherwise than the card."""
    film = film_of(snapshot, prose) if tells_of_film(prose) else None
    if film is None:
        return
    titles = own_titles(snapshot, film)
    yield from _years(film, prose, titles)
    yield from _made_then(film, prose, titles) if prose.person_id is None else ()
    yield from _lengths(snapshot, film, prose, titles)
    if prose.person_id is None:
        yield from _countries(film, prose, titles)
        yield from _nationality(film, prose, titles)
        yield from _colours(film, prose)
    yield from _makers(snapshot, film, prose, titles)


# Years


@cache
def _year_before(language: str) -> re.Pattern[str]:
    noun = any_of("film", language)
    number = r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)"
    of = r"(?:de|del|do|di|van|uit|von|aus|z|z roku|från)"
    return re.compile(
        rf"{number}(?:er)?{_BETWEEN}\s+{noun}\s*,?\s*{_QUOTE}$"
        rf"|{noun}\s+{of}\s+(?P<year2>(?:19|20)\d\d)\s*,?\s*{_QUOTE}$",
        re.IGNORECASE,
    )


_YEAR_AFTER = re.compile(
    r"[“”»’\"']?\s*,?\s+(?:from|of|made in|aus dem Jahre?|von|uit|de|del|di|z|z roku)\s+"
    r"(?P<year>(?:19|20)\d\d)(?![\w–-])",
    re.IGNORECASE,
)


def _years(film: Film, prose: Prose, titles: tuple[str, ...]) -> Iterator[Finding]:
    if film.year is None:
        return
    for start, end in title_spans(prose.body, titles):
        before = _year_before(prose.language).search(prose.body, max(0, start - _FAR), start)
        after = _YEAR_AFTER.match(prose.body, end)
        for hit, group in ((before, "year"), (before, "year2"), (after, "year")):
            if hit is None or not hit[group]:
                continue
            if not film.year <= int(hit[group]) <= (film.year_until or film.year):
                first, last = min(hit.start(), start), max(hit.end(), end)
                yield found_in(
                    YEAR_OTHER, prose, hit.start(group), hit.end(group), str(film.year),
                    words=(first, last), year=film.year,
                )  # fmt: skip


# "Made in 2012, the film", "Réalisé en 2012, le film", "the film was made in 2012".
_MADE_THEN = re.compile(
    r"(?:(?<![^\n])|(?<=[.!?…]\s))(?:(?:made|produced|completed|released)\sin|(?:réalisé|produit|sorti)e?\sen"
    r"|(?:realizad|producid|estrenad|rodad)[oa]\sen|(?:realizzat|prodott)[oa]\snel|gemaakt\sin)\s"
    r"(?P<year>(?:19|20)\d\d),\s(?:the|this|le|ce|la|esta|il|questo|de|deze)\s"
    r"(?:film|documentary|short|documentaire|court|película|documental|documentario)\b"
    r"|\b(?:the|this)\sfilm\s(?:was|is)\s(?:made|produced|completed|released)\sin\s(?P<year2>(?:19|20)\d\d)\b"
    r"|\b(?:this|ce|dieser)\s(?:film|documentary|documentaire|Film|Dokumentarfilm)\s(?:of|from|de|von|aus)\s"
    r"(?P<year3>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _made_then(film: Film, prose: Prose, titles: tuple[str, ...]) -> Iterator[Finding]:
    """Yield a year in which the film is said to be made; one beside its own may be the release."""
    if film.year is None or not _may_say_when(prose.body):
        return
    for hit in _MADE_THEN.finditer(prose.body):
        group = next(one for one in ("year", "year2", "year3") if hit[one])
        year = int(hit[group])
        is_near = film.year - _NEAR_YEAR <= year <= (film.year_until or film.year) + _NEAR_YEAR
        if not is_near and is_about_own(prose, titles, hit.start(), hit.end()):
            yield found_in(
                YEAR_OTHER, prose, *hit.span(group), str(film.year), words=hit.span(),
                year=film.year,
            )  # fmt: skip


def _may_say_when(body: str) -> bool:
    """Tell whether a year stands behind any of the words that the pattern has before it."""
    return has_any(body, _MADE_WORDS) and any(
        body[max(0, start - 5) : start - 1].lower().endswith(_BEFORE_YEAR)
        for start, end in numbers_of(body)
        if end - start == _DIGITS_OF_YEAR and body[start - 1 : start].isspace()
    )


# Of which `_MADE_THEN` has one.
_MADE_WORDS = (
    "made in", "produced in", "completed in", "released in", "réalisé en", "réalisée en",
    "produit en", "produite en", "sorti en", "sortie en", "realizad", "producid", "estrenad",
    "rodad", "realizzat", "prodott", "gemaakt in", "this film", "this documentary", "ce film",
    "ce documentaire", "dieser film", "dieser dokumentarfilm",
)  # fmt: skip
_BEFORE_YEAR = ("in", "en", "nel", "of", "from", "de", "von", "aus")
_DIGITS_OF_YEAR = 4
_NEAR_YEAR = 1


# Running times


def _lengths(
    snapshot: Snapshot, film: Film, prose: Prose, titles: tuple[str, ...]
) -> Iterator[Finding]:
    spans = title_spans(prose.body, titles)
    beside = {one.number_start: one for one in find_lengths_of(prose.body, prose.language, spans)}
    others = find_lengths(prose.body, prose.language)
    found = (*beside.values(), *(one for one in others if one.number_start not in beside))
    hours = find_many_hours(prose.body, prose.language)
    known = (
        [whole_minutes(one.seconds) for one in snapshot.running_times_of(film.id)]
        if found or hours
        else []
    )
    printed = snapshot.printed_seconds(film.id)
    for start, end, number in hours:
        if number in known:
            yield found_in(LENGTH_OTHER, prose, start, end, minutes=number)
    for told in found if known else ():
        first, _ = sentence_around(prose.body, told.start, told.end)
        if any(told.may_mean(minutes) for minutes in known):
            continue
        if told.is_loose and all(told.is_another_matter(minutes) for minutes in known):
            continue
        if told.is_of_story and not any(map(told.is_mistyped, known)):
            continue
        if not is_about_own(prose, titles, told.start, told.end):
            continue
        if not told.is_of_the_film and is_told_of_others(prose.body[first : told.start]):
            continue
        right = whole_minutes(printed) if printed else known[0]
        yield found_in(
            LENGTH_OTHER, prose, *_number_of(told), *([str(right)] if told.is_exact else []),
            words=(told.start, told.end), minutes=right,
        )  # fmt: skip


def _number_of(told: LengthTold) -> tuple[int, int]:
    return (told.number_start, told.number_end) if told.is_exact else (told.start, told.end)


# Countries


@cache
def _joint(language: str) -> re.Pattern[str]:
    noun, joint = any_of("film", language), any_of("coproduction", language)
    word = r"[^\W\d_]{3,}"
    pair = rf"(?P<pair>{word}(?:\s?[-–/]\s?{word}){{1,3}})"
    return re.compile(
        rf"(?<!\w){pair}\s+(?:(?P<joint>{joint})|{noun})(?!\w)"
        rf"|(?<!\w)(?:(?P<joint2>{joint})|{noun})\s+{pair.replace('pair', 'pair2')}(?!\w)",
        re.IGNORECASE,
    )


# Begins with the sign, so that a text is read fast.
_JOINING = re.compile(r"[-–/]\s?([^\W\d_]{3,})")
_BEFORE_JOINING = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,})\s?$")
_LONGEST = 60  # letters of a word


@once_for_each_text()
def _may_be_joint(body: str, language: str) -> bool:
    """Tell whether any words that a sign joins are of a country."""
    return any(sign in body for sign in "-–/") and any(
        country_of(word, language)
        for hit in _JOINING.finditer(body)
        if (before := _BEFORE_JOINING.search(body, max(0, hit.start() - _LONGEST), hit.start()))
        for word in (before[1], hit[1])
    )


def _countries(film: Film, prose: Prose, titles: tuple[str, ...]) -> Iterator[Finding]:
    if not film.countries or not _may_be_joint(prose.body, prose.language):
        return
    for hit in _joint(prose.language).finditer(prose.body):
        words = hit["pair"] or hit["pair2"]
        codes = [country_of(word, prose.language) for word in re.split(r"\s?[-–/]\s?", words)]
        if not all(codes) or len(set(codes)) < 2:  # noqa: PLR2004 -- two countries
            continue
        if all(is_among(code, film.countries) for code in codes):
            continue
        if is_about_own(prose, titles, hit.start(), hit.end()):
            names = tuple(Named(country_name, code) for code in film.countries)
            found = found_in(COUNTRY_OTHER, prose, hit.start(), hit.end(), countries=Listed(names))
            # "A Turkish-German comedy" may be about people, a co-production is not.
            is_sure = bool(hit["joint"] or hit["joint2"])
            yield found if is_sure else replace(found, severity=Severity.HINT)


# "This Polish film", "ce documentaire polonais": the film is of that country.
_THIS = frozenset(
    {"this", "dieser", "dieses", "diese", "ce", "cet", "cette", "deze", "dit", "esta", "este",
     "questo", "questa"}
)  # fmt: skip


@cache
def _this_national(language: str) -> re.Pattern[str]:
    this = "|".join(sorted(_THIS))
    noun = any_of("film", language)
    word = r"[^\W\d_]{3,}"
    return re.compile(
        rf"(?<!\w)(?:{this})\s+(?P<word>{word})\s+{noun}(?!\w)"
        rf"|(?<!\w)(?:{this})\s+{noun}\s+(?P<word2>{word})(?!\w)",
        re.IGNORECASE,
    )


def _nationality(film: Film, prose: Prose, titles: tuple[str, ...]) -> Iterator[Finding]:
    if not film.countries or _THIS.isdisjoint(words_of(prose.body)):
        return
    for hit in _this_national(prose.language).finditer(prose.body):
        group = "word" if hit["word"] else "word2"
        code = country_of(hit[group], prose.language)
        if not code or is_among(code, film.countries):
            continue
        if is_about_own(prose, titles, hit.start(), hit.end()):
            names = tuple(Named(country_name, one) for one in film.countries)
            yield found_in(
                COUNTRY_OTHER, prose, *hit.span(group), words=hit.span(), countries=Listed(names)
            )


# Directors

_NAME = r"(?P<name>[A-ZÀ-ÞĀ-Ž][\w’'-]{1,30}(?:\s+(?:[a-z]{2,3}\s+)?[A-ZÀ-ÞĀ-Ž][\w’'-]{1,30}){1,3})"


_POSSESSIVE = re.compile(rf"(?<![\w’'-]){_NAME}(?<!s)['’]s\s+[“„«‘\"]?$")
_WITH_POSSESSIVE = frozenset({"en"})


@cache
def _after_title(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"[“”»’\"']?\s*(?:\(\d{{4}}\))?\s*,?\s+(?i:{any_of('by', language)})\s*{_NAME}"
    )


def _makers(
    snapshot: Snapshot, film: Film, prose: Prose, titles: tuple[str, ...]
) -> Iterator[Finding]:
    directors = snapshot.directors_of(film.id)
    if not directors:
        return
    for start, end in title_spans(prose.body, titles):
        after = _after_title(prose.language).match(prose.body, end)
        before = _POSSESSIVE.search(prose.body, max(0, start - _FAR), start)
        if after is not None and _is_loose(prose, after, start, end):
            after = None
        hit = after or (before if prose.language in _WITH_POSSESSIVE else None)
        if hit is None:
            continue
        if hit is before:  # also a writer’s or an actor’s film may be called so
            directors_and_others = snapshot.credits_of(film.id)
            if own_words(hit["name"]) & {
                word for one in directors_and_others for word in own_words(one.as_credited)
            }:
                continue
        people = [credit.person_id for credit in directors if credit.person_id is not None]
        names = {word for credit in directors for word in own_words(credit.as_credited)}
        known = names | name_words(snapshot, people)
        if own_words(hit["name"]) & known or _is_near(hit["name"], known):
            continue
        first, last = sentence_around(prose.body, start, end)
        if is_told_of_namesake(prose.body[first:last]):
            continue  # "nothing to do with Cavani’s film of that title"
        listed = tuple(f"“{snapshot.credited_name(credit)}”" for credit in directors)
        yield found_in(
            MAKER_OTHER, prose, hit.start("name"), hit.end("name"), names=Listed(listed),
        )  # fmt: skip


def _is_loose(prose: Prose, after: re.Match[str], start: int, end: int) -> bool:
    """Return whether a title of one word may be part of a longer phrase: "la Noche de San Juan"."""
    is_marked = prose.body[max(0, start - 1) : start] in _QUOTES or after[0][0] in _QUOTES
    is_long = len(prose.body[start:end].split()) > 1
    by = after[0][: after.start("name") - after.start()].strip(" ,“”»’\"'")
    return by in _BARE and not is_marked and not is_long


_QUOTES = frozenset("“”„«»‘’\"'")
_BARE = frozenset({"de", "d’", "d'", "van", "di", "von", "do", "by"})


def _is_near(name: str, known: Sequence[str] | set[str] | frozenset[str]) -> bool:
    """Return whether a name is likely one of the known ones in another spelling."""
    from rapidfuzz import fuzz

    family = fold(name.rsplit(maxsplit=1)[-1])
    return any(fuzz.ratio(family, word) >= 70 for word in known if len(word) > 3)  # noqa: PLR2004


# Colour


@cache
def _in_black_and_white(language: str) -> re.Pattern[str]:
    shot, how, noun = (any_of(one, language) for one in ("shot_in", "black_and_white", "film"))
    between = r"(?:[^\W\d_]+\s+){0,2}?"
    return re.compile(
        rf"(?<!\w)(?:{shot}\s+{between}{how}|{how}\s+{between}{noun}|{noun}\s+(?:en|in|a|em|w)\s+{how})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _in_colour(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('in_colour', language)}(?!\w)", re.IGNORECASE)


_ANY_LANGUAGE = ""
_COLOUR = re.compile(r"\b(?:colou?r|farb|coul|kleur|colore?|cor(?:es)?|kolor)", re.IGNORECASE)
_MIXED = re.compile(r"tint|&| and | und | et | en | y | e | i |/|,|\+", re.IGNORECASE)


def _colours(film: Film, prose: Prose) -> Iterator[Finding]:
    on_card = film.colour.strip()
    if not on_card:
        return
    black = re.search(any_of("black_and_white", _ANY_LANGUAGE), on_card, re.IGNORECASE)
    is_black = bool(black) and not _COLOUR.search(on_card)
    is_colour = bool(_COLOUR.search(on_card)) and not black and not _MIXED.search(on_card)
    if is_colour:
        hit = _in_black_and_white(prose.language).search(prose.body)
    else:
        hit = _in_colour(prose.language).search(prose.body) if is_black else None
    if hit is not None:
        yield found_in(COLOUR_OTHER, prose, hit.start(), hit.end(), colour=on_card)


CHECKS = (of_texts(look, YEAR_OTHER, LENGTH_OTHER, COUNTRY_OTHER, MAKER_OTHER, COLOUR_OTHER),)
