"""Premieres that texts claim, against what the card claims and against each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from festdesk.base.countries import country_of_zone
from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_films, of_texts
from festdesk.checks.facts.award_bodies import Named, bodies_between, find_bodies
from festdesk.checks.facts.cities import names_of_cities
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.film_counts import NOT_COUNTED, find_counts
from festdesk.checks.facts.film_mentions import find_films
from festdesk.checks.facts.known_works import Work, works_of
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    own_titles,
    tells_of_film,
    title_spans,
)
from festdesk.checks.facts.premiere_levels import (
    Claim,
    Level,
    as_within_a_sentence,
    claim_of,
    find_claims,
    first_times,
    worded,
)
from festdesk.checks.facts.premieres import rules_out
from festdesk.checks.facts.sentences import sentence_around
from festdesk.checks.facts.shown_years import shown_years
from festdesk.checks.facts.told_words import any_of
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot

CLAIM_OTHER = Kind(
    "text.premiere-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card says “{premiere}”."),
    sentence("Help", "A text claims another premiere for this festival than the card does."),
    sentence("Help", "Find out which is right, and write it in both places."),
    example=sentence("Help", "“in its world premiere” beside “International premiere”."),
)
ELSEWHERE = Kind(
    "text.premiere-elsewhere",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card says “{premiere}”."),
    sentence("Help", "A text tells that the film was first shown elsewhere; the card claims it."),
    sentence("Help", "Correct the premiere on the card, or the text."),
    example=sentence("Help", "“premiered in Venice in 2020” beside “World premiere”."),
)
PLACES_DIFFER = Kind(
    "text.premiere-places-differ",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in one text, “{other}” in another."),
    sentence("Help", "Two texts of a card tell of a first showing in two places or two years."),
    sentence("Help", "Find out which is right, and write it in both."),
    example=sentence("Help", "“premiered in Cannes” and “world premiere in Locarno”."),
)
BEFORE_FILM = Kind(
    "text.premiere-before-film",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film of {film_year}."),
    sentence("Help", "A text tells that a film was first shown in a year before its own."),
    sentence("Help", "Correct the year of the first showing, or that of the film."),
    example=sentence("Help", "“Rain (2010) had its world premiere in Venice in 2009.”"),
)
TO_COME = Kind(
    "text.premiere-to-come",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text, of a film of {film_year}."),
    sentence("Help", "A text tells of a first showing to come of a film that is years old."),
    sentence("Help", "Tell it as past, or correct the year of the film."),
    example=sentence("Help", "“Rain (2010) will have its world premiere in Venice” in 2021."),
)
_OLD = 2  # years
_YEAR = re.compile(r"(?<![\w.,:/-])(?:19|20)\d\d(?![\w%-])")
_FAR = 60  # letters between the word and the place


@dataclass(frozen=True, slots=True)
class FirstShown:
    """That a film was first shown at a festival, in the letters from `start` to before `end`."""

    start: int
    end: int
    at: Named
    year: int | None


@cache
def _premiered(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('premiered', language)}(?!\w)", re.IGNORECASE)


@once_for_each_text(early=True)
def first_shown(text: str, language: str) -> tuple[FirstShown, ...]:
    """Return where a text tells that something was first shown at a festival of the list."""
    return tuple(_first_shown(text, language))


def _first_shown(text: str, language: str) -> Iterator[FirstShown]:
    if not cue_of("premiered", language).may_be_in(text) or not find_bodies(text):
        return
    for hit in _premiered(language).finditer(text):
        first, last = sentence_around(text, hit.start(), hit.end())
        far = max(first, hit.end() - _FAR), min(last, hit.end() + _FAR)
        near = bodies_between(text, *far)
        after = [named for named in near if named.start >= hit.end()]
        if after and ";" in text[hit.end() : after[0].start]:
            continue  # which is told of something else
        meant = after or near
        if len({one.body.key for one in meant}) != 1:
            continue
        named = meant[0]
        start, end = min(hit.start(), named.start), max(hit.end(), named.end)
        years = _YEAR.findall(text, end, min(last, end + 30))
        yield FirstShown(start, end, named, int(years[0]) if years else None)


_IN_PLACE = re.compile(
    r"\s(?:in|at|à|au|auf|beim?|en|a|te|op|w|em)\s(?:(?:the|der|dem|la|le|l’|het|de)\s?)?"
    r"(?P<place>[A-ZÀ-Þ][^\W\d_]+(?:[\s-][A-ZÀ-Þ][^\W\d_]+){0,4})"
    r"(?:(?:\s(?:in|im|en|nel|em|w)\s|,?\s\(?)(?P<year>(?:19|20)\d\d)(?!\w))?"
)


@lru_cache(2048)  # asked of few texts alone
def shown_in(text: str, language: str) -> tuple[tuple[int, int, str, int], ...]:
    """Return where a text tells that something was first shown in a place and a year, and these.

    The year is 0 where a text has none beside a place that is a city beyond doubt.
    """
    if not cue_of("premiered", language).may_be_in(text):
        return ()
    hits = ((hit, _IN_PLACE.match(text, hit.end())) for hit in _premiered(language).finditer(text))
    return tuple(
        (hit.start(), at.end(), at["place"], int(at["year"] or 0))
        for hit, at in hits
        if at and (at["year"] or (_PAST.match(hit[0]) and _is_city(at["place"])))
    )


# Without a year only what is over is surely elsewhere: "World premiere in Linz" may be here.
_PAST = re.compile(
    r"(?:had|has\shad|was|were|received|celebrated|made|hatte|feierte|erlebte|wurde|lief|a\s|avait\s|fut\s|tuvo"
    r"|se\sestrenó|fue|ebbe|ha\savuto|è\s|teve|foi)",
    re.IGNORECASE,
)


def _is_city(place: str) -> bool:
    return fold(place) in names_of_cities()


def look(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what the texts of a card tell otherwise of its premiere."""
    titles = own_titles(snapshot, film)
    here = _own_words(snapshot.edition.name)
    on_card = _claims_of_card(snapshot, film)
    told: list[tuple[Prose, FirstShown]] = []
    for prose in prose_of_film(snapshot, film.id):
        if not tells_of_film(prose) or prose.table == "presstext":
            continue
        shown = [
            one for one in first_shown(prose.body, prose.language)
            if is_about_own(prose, titles, one.start, one.end)
            and not _own_words(one.at.body.name) & here
        ]  # fmt: skip
        told += [(prose, one) for one in shown]
        world = next((words for words, claim in on_card if claim.level is Level.WORLD), "")
        for one in shown:
            ruled_out = next(
                (words for words, claim in on_card if _rules_out(claim, one, film)), world
            )
            if ruled_out:
                yield found_in(ELSEWHERE, prose, one.start, one.end, premiere=ruled_out)
        for start, end, place, year in (
            () if shown or not world else shown_in(prose.body, prose.language)
        ):
            is_before = film.year is not None and (
                not year or film.year - 1 <= year < snapshot.edition.starts_on.year
            )
            is_here = bool(_own_words(place) & here) or (not year and _has_venue(snapshot, place))
            if is_before and not is_here and is_about_own(prose, titles, start, end):
                yield found_in(ELSEWHERE, prose, start, end, premiere=world)
        for claim in _claimed_here(snapshot, prose, film) if on_card else ():
            if is_about_own(prose, titles, claim.start, claim.end):
                yield from _against_card(prose, claim, on_card)
    yield from _against_each_other(told)
    yield from _here_and_elsewhere(snapshot, film, told)


def _has_venue(snapshot: Snapshot, place: str) -> bool:
    """Return whether a venue of the festival lies in a place, by its address or its name."""
    words = _own_words(place)
    return any(words & _own_words(f"{one.address} {one.name}") for one in snapshot.venues)


def _claimed_here(snapshot: Snapshot, prose: Prose, film: Film) -> Iterator[Claim]:
    """Yield the premieres that a text claims for this festival, by that name or by other words."""
    for claim in find_claims(prose.body, prose.language):
        if _is_of_here(snapshot, prose, claim):
            yield claim
    for claim, outside in first_times(prose.body):
        is_home = not outside or outside in film.countries
        if is_home and _is_said_here(snapshot, prose, claim):
            yield claim


def _claims_of_card(snapshot: Snapshot, film: Film) -> list[tuple[str, Claim]]:
    """Return the words and the claims of the card and of its screenings."""
    fields = [film.premiere]
    fields += [one.premiere for one in snapshot.screenings_of(film.id) if one.state != "cancelled"]
    found = {words: claim for words in fields if words and (claim := claim_of(words)) is not None}
    return list(found.items())


@lru_cache(512)
@lru_cache(64)
def _own_words(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w{4,}", fold(name)) if word not in _PLAIN)


_PLAIN = frozenset(
    {"film", "films", "festival", "festivals", "international", "internationale", "internationales",
     "filmfestival", "filmfest", "cinema", "cine", "days", "week", "city", "short", "documentary"}
)  # fmt: skip


def _is_of_here(snapshot: Snapshot, prose: Prose, claim: Claim) -> bool:
    """Return whether a claim is not told of a festival elsewhere or of another year."""
    first, last = sentence_around(prose.body, claim.start, claim.end)
    clause = prose.body.find(";", claim.end, last)
    last = clause if clause >= 0 else last
    here = _own_words(snapshot.edition.name)
    # "Rain comes to Nordhaven as a world premiere after Busan": the others come behind.
    before = _AS_A.search(prose.body[max(first, claim.start - _CLOSE) : claim.start])
    behind = _IN_PLACE.match(prose.body, claim.end, last)
    places = [hit["place"] for hit in (before, behind) if hit is not None]
    is_told_here = any(not _own_words(place).isdisjoint(here) for place in places)
    if not is_told_here and bodies_between(prose.body, first, last):
        return False
    # "It had its world premiere in Cardiff": that is elsewhere.
    if not is_told_here and behind is not None and _is_city(behind["place"]):
        return False
    # "After its Asian premiere" in a booklet of Europe.
    country = country_of_zone(snapshot.edition.time_zone)
    if country and claim.level.is_regional and not claim.level.reaches(country):
        return False
    return not _YEAR.search(prose.body, claim.end, last)


_CLOSE = 50  # letters
_AS_A = re.compile(
    r"(?<!\w)(?:to|in|at|nach|zu|bei|à|au|a|en)\s(?:the\s)?(?P<place>[A-ZÀ-Þ][^\W\d_]+)"
    r"(?:\s(?:as|als|comme|en|come|como|its|ihre|seine|sa)(?:\s[^\W\d_]{1,5})?)?\s$"
)
# What makes a sentence one about this festival, beside its own name.
_HERE = re.compile(
    r"(?<!\w)(?:here|we\s(?:show|present|screen)|this\s(?:festival|year|edition)|hier|wir\szeigen|bei\suns|dieses\sFestival"
    r"|diese[sm]\s(?:Jahr|Festival)|ici|nous\s(?:montrons|présentons)|cette\sannée|ce\sfestival|aquí|qui|hier)(?!\w)",
    re.IGNORECASE,
)


def _is_said_here(snapshot: Snapshot, prose: Prose, claim: Claim) -> bool:
    """Return whether a sentence says that it tells of this festival, and names no other."""
    first, last = sentence_around(prose.body, claim.start, claim.end)
    sentence_ = prose.body[first:last]
    is_named = not _own_words(sentence_).isdisjoint(_own_words(snapshot.edition.name))
    return (is_named or _says_here(sentence_)) and _is_of_here(snapshot, prose, claim)


@lru_cache(64)
def _says_here(sentence_: str) -> bool:
    return _HERE.search(sentence_) is not None


def _rules_out(claim: Claim, shown: FirstShown, film: Film) -> bool:
    """Return whether a premiere cannot be one after a first showing elsewhere, in an earlier year.

    Without a year the showing may be the very one that comes after it.
    """
    if claim.level is Level.WORLD or shown.year is None:
        return claim.level is Level.WORLD
    return rules_out(claim, shown.at.body.country, film.countries)


def _here_and_elsewhere(
    snapshot: Snapshot, film: Film, told: list[tuple[Prose, FirstShown]]
) -> Iterator[Finding]:
    """Yield each premiere that a text claims for here and another text tells of elsewhere."""
    if not told or film.premiere:
        return  # which is told of the card
    titles, (other_prose, other) = own_titles(snapshot, film), told[0]
    for prose in prose_of_film(snapshot, film.id):
        if not tells_of_film(prose) or prose.table == "presstext":
            continue
        claims = [*find_claims(prose.body, prose.language)]
        claims += [claim for claim, outside in first_times(prose.body) if not outside]
        for claim in claims:
            if (
                _rules_out(claim, other, film)
                and _is_said_here(snapshot, prose, claim)
                and is_about_own(prose, titles, claim.start, claim.end)
            ):
                words = other_prose.body[other.start : other.end]
                yield found_in(PLACES_DIFFER, prose, claim.start, claim.end, other=words)


def _against_card(
    prose: Prose, claim: Claim, on_card: list[tuple[str, Claim]]
) -> Iterator[Finding]:
    if any((one.level, one.country) == (claim.level, claim.country) for _, one in on_card):
        return
    words, card = on_card[0]
    # A first showing in the world or on a continent is one in the country, too.
    is_within = card.level is Level.WORLD or card.level.reaches(claim.country)
    if is_within and claim.level is Level.NATIONAL:
        return
    right = worded(card, prose.language)
    before = prose.body[claim.start : claim.end]
    if before[0].islower() or (claim.level.is_regional and not _opens(prose, claim)):
        right = as_within_a_sentence(card, right, prose.language)
    yield found_in(
        CLAIM_OTHER, prose, claim.start, claim.end, *([right] if right else []), premiere=words
    )


def _opens(prose: Prose, claim: Claim) -> bool:
    """Return whether a claim opens its sentence."""
    first, _ = sentence_around(prose.body, claim.start, claim.end)
    return not any(map(str.isalnum, prose.body[first : claim.start]))


def _against_each_other(told: list[tuple[Prose, FirstShown]]) -> Iterator[Finding]:
    for place, (prose, one) in enumerate(told):
        for other_prose, other in told[:place]:
            is_other = one.at.body.key != other.at.body.key
            both = one.year is not None and other.year is not None
            if is_other or (both and one.year != other.year):
                words = other_prose.body[other.start : other.end + 8 if both else other.end]
                yield found_in(PLACES_DIFFER, prose, one.start, one.end, other=words.strip())
                break


def look_at_years(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each first showing in a year before that of the film that the sentence is about.

    It is the last film that the sentence names with its year, or the card's own.
    """
    seen = set()
    for start, end, year in premiere_years(prose.body, prose.language):
        first, _ = sentence_around(prose.body, start, end)
        named = [one for one in find_films(prose.body[first:start]) if one.until is None]
        film_year = named[-1].year if named else None
        # Behind the bracket another title may begin; in German every noun does.
        if named and prose.language != "de":
            between = prose.body[first + named[-1].after : start]
            film_year = None if re.search(r"\b[A-ZÀ-Þ]", between) else film_year
        film = film_of(snapshot, prose) if not named and tells_of_film(prose) else None
        if film is not None and is_about_own(prose, own_titles(snapshot, film), start, end):
            film_year = film.year
        if film_year is not None and year < film_year:
            seen.add(end - 4)
            yield _before_film(prose, end - 4, (start, end), film_year)
    if prose.person_id is None:
        return
    for start, end, year, place in shown_years(prose.body, prose.language):
        made = _year_of_work(snapshot, prose, start, end) if place not in seen else None
        # What is only "shown" may be dated by its release, a year after its first festival.
        is_first = made is not None and _FIRST.search(prose.body, start, end) is not None
        if made is not None and year < made - (not is_first):
            yield _before_film(prose, place, (start, end), made)


_FIRST = re.compile(
    r"premi|première|first|erst|uraufg|estren|estrei|prima|competition|wettbewerb", re.IGNORECASE
)
# What may be shown or win a prize before there is a film, and what came "before" it.
_BEFORE_IT = re.compile(
    r"(?<!\w)(?:scripts?|screenplay|treatment|project|pitch\w*|work[\s-]in[\s-]progress|development|market"
    r"|scholarship|grant|stage|play|novel|exhibition|installation|first\sversion|before|until|prior"
    r"|drehbuch\w*|projekt\w*|entwicklung|markt|stipendium|stück|theater\w*|roman|ausstellung|rohschnitt"
    r"|vor|bevor|scénario|projet|développement|marché|bourse|pièce|théâtre|exposition|roman|avant"
    r"|guion|guión|proyecto|mercado|beca|antes|sceneggiatura|progetto|mercato|prima\sdi|roteiro|argumento"
    r"|scenario|scenariusz\w*|project|voor)(?!\w)",
    re.IGNORECASE,
)


def _before_film(prose: Prose, place: int, words: tuple[int, int], film_year: int) -> Finding:
    return found_in(
        BEFORE_FILM, prose, place, place + 4, str(film_year), words=words, film_year=film_year
    )


def _year_of_work(snapshot: Snapshot, prose: Prose, start: int, end: int) -> int | None:
    """Return the first year of the one film of a biography's subject that a sentence names."""
    first, last = sentence_around(prose.body, start, end)
    if prose.person_id is None or _BEFORE_IT.search(prose.body, first, last):
        return None
    if is_first_feature(prose.body, prose.language, start):
        return _year_of_first_feature(snapshot, prose, start, end)
    named = [
        work
        for work in works_of(snapshot, prose.person_id).all
        if any(
            first <= span[0] < last
            for span in title_spans(prose.body, tuple(filter(_may_be_told, _titles(work))))
        )
    ]
    if len(named) != 1 or not named[0].years:
        return None
    return min(year for year, _ in named[0].years)


def is_first_feature(body: str, language: str, start: int) -> bool:
    """Return whether right before `start` stands "her first feature", by no title."""
    return any(
        told.number == 1 and not told.name and _HAD_ITS.fullmatch(body, told.end, start) is not None
        and _FEATURE.search(body, told.start, told.end) is not None
        for told in (find_counts(body, language) if _FIRST_WORDS.search(body, 0, start) else ())
        if told.end < start
    )  # fmt: skip


_FIRST_WORDS = re.compile(r"(?i)first|erst|premier|debut|début|debüt|primer|prim[ao]")
_HAD_ITS = re.compile(r"\s(?:[a-zà-þ]{1,9}\s){0,3}")
_FEATURE = re.compile(
    r"(?i)feature|spielfilm|langfilm|long[\s-]métrage|largometraje|lungometraggio"
)


def _year_of_first_feature(snapshot: Snapshot, prose: Prose, start: int, end: int) -> int | None:
    """Return the year of the first feature of a filmography that goes back beyond a year told.

    One that is further off than a year may be a film that the list leaves out.
    """
    years = _YEAR.findall(prose.body, start, end)
    if prose.person_id is None or len(years) != 1:
        return None
    entries = [one for one in snapshot.entries_of(prose.person_id) if one.year and not one.role]
    features = [one.year or 0 for one in entries if one.qualifier not in NOT_COUNTED]
    told = int(years[0])
    is_known = any((one.year or told) < told for one in entries)
    return told + 1 if is_known and features and min(features) == told + 1 else None


def _titles(work: Work) -> Iterator[str]:
    return (title.text for title in work.titles)


def _may_be_told(title: str) -> bool:
    return len(title) >= _SHORTEST_TITLE and not title[0].islower()


_SHORTEST_TITLE = 3  # letters


@once_for_each_text()
def premiere_years(text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Return where a text tells of a first showing with the one year behind it, and that year."""
    found = []
    cue = cue_of("premiered", language)
    for hit in _premiered(language).finditer(text) if cue.may_be_in(text) else ():
        _, last = sentence_around(text, hit.start(), hit.end())
        years = list(_YEAR.finditer(text, hit.end(), min(last, hit.end() + _FAR)))
        if len(years) == 1 and not _PARTS.search(text, hit.end(), years[0].start()):
            found.append((hit.start(), years[0].end(), int(years[0][0])))
    return tuple(found)


def look_at_future(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each first showing that a text tells as one to come of an older film beside it."""
    if not cue_of("will_premiere", prose.language).may_be_in(prose.body):
        return
    newest = snapshot.edition.starts_on.year - _OLD
    for hit in _to_come(prose.language).finditer(prose.body):
        first, _ = sentence_around(prose.body, *hit.span())
        named = list(find_films(prose.body[first : hit.start()]))
        # Right behind the film: "After Rain (2010), his next film will have its premiere".
        is_behind = named and not prose.body[first + named[-1].after : hit.start()].strip(" ”»")
        if is_behind and named[-1].year <= newest:
            yield found_in(TO_COME, prose, *hit.span(), film_year=named[-1].year)


@cache
def _to_come(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('will_premiere', language)}(?!\w)", re.IGNORECASE)


_PARTS = re.compile(r"[;:()]|,\s+(?:and|und|et|en|y|e|i|where|wo|où|whose|who|after|nach)\b")

CHECKS = (
    of_films(look, CLAIM_OTHER, ELSEWHERE, PLACES_DIFFER),
    of_texts(look_at_years, BEFORE_FILM),
    of_texts(look_at_future, TO_COME),
)
