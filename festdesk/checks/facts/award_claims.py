"""Awards as texts tell them, against the awards of the card."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.award_bodies import (
    Body,
    Named,
    body_of,
    find_bodies,
    find_generic,
    find_prizes,
    generic_of,
    namesakes,
)
from festdesk.checks.facts.award_categories import wrong_categories
from festdesk.checks.facts.awards import told
from festdesk.checks.facts.cities import are_one_city, names_of_cities
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.festival_mentions import numbered_editions
from festdesk.checks.facts.film_mentions import find_films
from festdesk.checks.facts.ordinals import festival_names
from festdesk.checks.facts.own_titles import (
    film_of,
    is_about_own,
    names_own,
    own_titles,
    tells_of_film,
    title_spans,
)
from festdesk.checks.facts.prize_claims import (
    Claim,
    claim_at,
    claims_of,
    claims_of_list,
    is_at_its_body,
    shown_of,
    won_at,
)
from festdesk.checks.facts.told_words import any_of, number_of
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, prose_of_film
from festdesk.films.tables import Award, AwardResult, Film
from festdesk.snapshot import Snapshot

YEAR_OTHER = Kind(
    "text.award-year-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has “{award}” of {right}."),
    sentence("Help", "A text gives an award of the film another year than the card."),
    sentence("Help", "Find out which year is right, and write it in both places."),
    example=sentence("Help", "“won the Golden Lion in 2019” beside an award of 2020."),
)
BODY_OTHER = Kind(
    "text.award-body-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has “{award}”."),
    sentence(
        "Help", "A text tells of a prize in another place, or of another body, than the card."
    ),
    sentence("Help", "Find out who gave the prize, and write it in both places."),
    example=sentence("Help", "“won the Special Jury Prize in Cannes”, where it was Venice."),
)
RESULT_OTHER = Kind(
    "text.award-result-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; on the card “{award}” was not won."),
    sentence("Help", "A text says that the film won a prize for which it was nominated or listed."),
    sentence("Help", "Correct the text, or what the card says of the award."),
    example=sentence("Help", "“won the César” beside “César, nominated”."),
)
COUNT_OTHER = Kind(
    "text.award-count-other",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; the card has {count} that were won."),
    sentence("Help", "A text counts more or fewer awards than stand on the card."),
    sentence("Help", "Correct the number, or complete the awards on the card."),
    example=sentence("Help", "“winner of three awards” above a list of four."),
)
UNLISTED = Kind(
    "text.award-unlisted",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” in a text; no such award stands on the card."),
    sentence("Help", "A text says that the film won a well-known prize that the card lacks."),
    sentence("Help", "Add the award to the card, or correct the text."),
    example=sentence("Help", "“won the Golden Bear” above a list without it."),
)
_FOR = re.compile(
    r"\b(?:for|für|pour|voor|por|per|za|with|mit|avec|con|met)\s+[“„«‘\"']?(?P<title>[A-ZÀ-Þ])"
)
# "Dragon Award for Best Nordic Film": a text names it by what it is for.
_WHAT_FOR = re.compile(r"\s+(?:for|für|pour)\s+(?=[A-ZÀ-Þ])|\s+[–—]\s+")
_LONG_NAME = 4  # words: no film of another year has that prize
_LEAST_WORDS = 2  # of a prize that is no name of its own
_NEAR = 1
_FAR = 45  # letters between a prize and its year
_FEWEST = 2


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield what a text tells otherwise of the awards of its film."""
    if not tells_of_film(prose):
        return
    film = film_of(snapshot, prose)
    if film is None:
        return
    awards, titles = snapshot.awards_of(film.id), own_titles(snapshot, film)
    if not awards:
        yield from _without_any(snapshot, prose, film, titles)
        return
    seen: set[int] = set()
    contradicted = list(_contradictions(snapshot, prose, film, awards, seen))
    yield from contradicted
    elsewhere = [found.spot for found in contradicted if found.code == BODY_OTHER.code]
    elsewhere += [(start, end) for start, end, _ in wrong_categories(prose.body)]
    for named, claim in claims_of_list(prose.body, prose.language):
        is_earlier = bool(film.year and claim.year and claim.year < film.year)
        if claim.start in seen or not claim.is_won or claim.is_nominated or is_earlier:
            continue
        if any(spot and spot[0] < named.end and named.start < spot[1] for spot in elsewhere):
            continue  # told as the wrong body of a prize, or as a prize that there is not
        meant = {named.prize}
        if any(one.body.key in named.also for one in claim.bodies):
            meant |= namesakes(named.prize)  # "die Goldenen Löwen" of Gdynia
        is_listed = any(meant & _prizes(award) for award in awards)
        is_meant = (
            _is_of_film(prose, titles, claim)
            or _is_of_award(named, claim, awards)
            or _is_for_the_same(prose, titles, claim, awards)
        )
        if not is_listed and is_meant:
            found = found_in(UNLISTED, prose, named.start, named.end, words=shown_of(claim))
            is_instead = _is_instead(prose, named, claim, awards)
            yield found.taken_as(Severity.WARNING) if is_instead else found
    if prose.person_id is None and prose.table == "text":
        yield from _counted(prose, awards)


def _without_any(
    snapshot: Snapshot, prose: Prose, film: Film, titles: tuple[str, ...]
) -> Iterator[Finding]:
    """Yield each prize that a text tells of a film that has none on its card.

    Many cards are without their awards on purpose, so only what is beyond doubt is told: a prize
    that one body alone gives, in a year that can be, won by this very film.
    """
    newest = snapshot.edition.ends_on.year
    for named, claim in claims_of_list(prose.body, prose.language):
        if not claim.is_won or claim.is_nominated or claim.year is None or film.year is None:
            continue
        is_in_time = film.year <= claim.year <= newest
        is_own = is_in_time and _is_of_film(prose, titles, claim)
        if is_own and is_at_its_body(prose.body, named, claim) and _names_own(prose, titles, claim):
            yield found_in(UNLISTED, prose, named.start, named.end, words=shown_of(claim))


def _names_own(prose: Prose, titles: tuple[str, ...], claim: Claim) -> bool:
    """Return whether a sentence names the film, or says of it as a whole what it has won."""
    begins = claim.start - len(prose.body[claim.first : claim.start].lstrip())
    is_bare = won_at(prose.language).match(prose.body, begins) is not None
    return is_bare or names_own(prose, titles, claim.start, claim.end)


def _is_instead(prose: Prose, named: Named, claim: Claim, awards: Sequence[Award]) -> bool:
    """Return whether the card has another award of that place or category that no text names.

    A film may win several: only where the text has none of the card's is one of them wrong.
    """
    generic = {number for _, _, number in find_generic(prose.body[claim.first : claim.last])}
    others = [
        award
        for award in awards
        if ((body := body_of(award.body)) is not None and named.may_be_of(body))
        or generic & (generic_of(award.prize) | generic_of(award.category))
        or _is_of_another_academy(named, award)
    ]
    told_prizes = {one.prize for one in find_prizes(prose.body)}
    return any(
        not _prizes(award) & told_prizes and award.prize not in prose.body for award in others
    )


def _is_of_another_academy(named: Named, award: Award) -> bool:
    """Return whether an award is the one that another academy gave to the film."""
    is_yearly = any(one.body.is_yearly for one in find_prizes(award.prize))
    return is_yearly and named.body.is_yearly and award.result == AwardResult.WON


def _contradictions(
    snapshot: Snapshot, prose: Prose, film: Film, awards: Sequence[Award], seen: set[int]
) -> Iterator[Finding]:
    """Yield what is told otherwise of prizes of the card; where these stand is added to `seen`."""
    titles = own_titles(snapshot, film)
    told_at: set[tuple[str, tuple[int, int] | None]] = set()
    for claim, same in _of_card(prose, awards):
        is_meant = _is_of_film(prose, titles, claim) or _is_by_name(prose.body, claim, same)
        if claim.start not in seen and is_meant:
            seen.add(claim.start)
            # "The Golden Lion for Best Film in 2019": two names of one prize, one year.
            for found in _compare(snapshot, prose, film, claim, same):
                if (found.code, found.spot) not in told_at:
                    told_at.add((found.code, found.spot))
                    yield found


def _is_of_film(prose: Prose, titles: tuple[str, ...], claim: Claim) -> bool:
    is_own = is_about_own(prose, titles, claim.start, claim.end)
    return is_own and not _is_for_another(prose, titles, claim)


def _is_by_name(body: str, claim: Claim, same: Sequence[Award]) -> bool:
    """Return whether a prize has a long name of its own and the year of the award of the film."""
    words = fold(body[claim.start : claim.end])
    its = [award for award in same if claim.year and award.year and words == fold(award.prize)]
    return any(
        (claim.year == award.year and len(words.split()) >= _LONG_NAME)
        or (abs((claim.year or 0) - (award.year or 0)) <= _NEAR and _is_there(body, claim, award))
        for award in its
    )


def _is_there(body: str, claim: Claim, award: Award) -> bool:
    """Return whether she or "her film" has a prize at the very festival of an award of the card."""
    at = body_of(award.body)
    is_same = at is not None and {one.body.key for one in claim.bodies} == {at.key}
    if is_same and any(claim.first <= one.starts[-1] < claim.last for one in find_films(body)):
        return False  # it may be that one's
    begins = claim.start - len(body[claim.first : claim.start].lstrip())
    return is_same and _HER_FILM.match(body, begins) is not None


# "Her film won", "She received": what follows is no title.
_HER_FILM = re.compile(
    r"(?:(?:Her|His|Their|The)\s(?:film|documentary|feature|short)|(?:Sein|Ihr|Der)\s(?:Film|Dokumentarfilm"
    r"|Kurzfilm|Spielfilm)|(?:Son|Leur|Le)\s(?:film|documentaire|court[\s-]métrage|long[\s-]métrage))"
    r"(?=\s[a-zà-þ])|(?:He|She|They|Il|Elle|Er|Sie)\s(?:won|received|was\sawarded|a\sreçu|a\sremporté|a\sobtenu|gewann"
    r"|erhielt|bekam)\s"
)


def _is_of_award(named: Named, claim: Claim, awards: Sequence[Award]) -> bool:
    """Return whether a prize is of the place and the year of an award that the film has won."""
    return any(
        claim.year is not None and claim.year == award.year and award.result == AwardResult.WON
        and (body := body_of(award.body)) is not None and named.may_be_of(body)
        and any(one.body.key == body.key for one in claim.bodies)
        for award in awards
    )  # fmt: skip


def _is_for_the_same(
    prose: Prose, titles: tuple[str, ...], claim: Claim, awards: Sequence[Award]
) -> bool:
    """Return whether a prize is for the very thing, in the very year, of an award of the card."""
    generic = {number for _, _, number in find_generic(prose.body[claim.start : claim.last])}
    return not _is_for_another(prose, titles, claim) and any(
        claim.year is not None and claim.year == award.year and award.result == AwardResult.WON
        and generic & (generic_of(award.prize) | generic_of(award.category))
        for award in awards
    )  # fmt: skip


def _is_for_another(prose: Prose, titles: tuple[str, ...], claim: Claim) -> bool:
    """Return whether a sentence says that the prize was won for something that is not the film."""
    categories = {start for start, _, _ in find_generic(prose.body)}
    hits = (
        hit
        for hit in _FOR.finditer(prose.body, claim.end, claim.last)
        if hit.start("title") not in categories
    )
    hit = next(hits, None)
    return hit is not None and not any(
        start <= hit.end("title") <= end for start, end in title_spans(prose.body, titles)
    )


def _of_card(prose: Prose, awards: Sequence[Award]) -> Iterator[tuple[Claim, list[Award]]]:
    """Yield each prize of the card that a text names, with all awards that it may be."""
    for named, claim in claims_of_list(prose.body, prose.language):
        same = [award for award in awards if named.prize in _prizes(award)]
        if same:
            yield claim, same
    for words in dict.fromkeys(word for award in awards for word in _names_of(award)):
        same = [award for award in awards if words in _names_of(award)]
        for claim in claims_of(prose.body, prose.language, words):
            yield claim, same
    for start, end, same in _by_their_name(prose.body, awards):
        yield claim_at(prose.body, prose.language, start, end), same
    known = {award.id: generic_of(award.prize) | generic_of(award.category) for award in awards}
    for start, end, number in find_generic(prose.body) if any(known.values()) else ():
        same = [award for award in awards if number in known[award.id]]
        if not same:
            continue
        claim = claim_at(prose.body, prose.language, start, end)
        # "meilleur film", "bester Film": small letters name a prize where something is won.
        if prose.body[start].isupper() or (claim.is_won and claim.year is not None):
            yield claim, same


def _by_their_name(body: str, awards: Sequence[Award]) -> Iterator[tuple[int, int, list[Award]]]:
    """Yield where a text has a prize that has a name of one word, in its own language.

    "le prix Mezcal", "die Transilvania-Trophäe", where the card has it in English.
    """
    names: dict[str, list[Award]] = {}
    for award in awards:
        hit = _NAMED_PRIZE.fullmatch(award.prize.strip())
        if hit is not None and not generic_of(award.prize) and not find_prizes(award.prize):
            names.setdefault(hit["name"] or hit["other"], []).append(award)
    for name, same in names.items():
        if name not in body or _GENERAL.search(name):
            continue
        for hit in re.finditer(_OTHERWISE.format(re.escape(name)), body):
            if all(fold(hit[0]) != fold(award.prize) for award in same):
                yield *hit.span(), same


_NOUNS = (
    r"(?:Prize|Award|Trophy|Medal|Plaque|Statuette|[Pp]rix|[Tt]rophée|[Mm]édaille|Preis|Trophäe|Medaille"
    r"|[Pp]remio|[Tt]rofeo|[Pp]r[êé]mio|[Tt]roféu)"
)
_NAMED_PRIZE = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][^\W\d_]{{4,}})[\s-]{_NOUNS}|{_NOUNS}\s(?:d[eu]\s)?(?P<other>[A-ZÀ-Þ][^\W\d_]{{4,}})"
)
_OTHERWISE = rf"(?<!\w)(?:{_NOUNS}\s(?:d[eu]\s)?{{0}}|{{0}}[\s-]{_NOUNS})(?![\w-])"


def _names_of(award: Award) -> tuple[str, ...]:
    """Return by which words a text names an award: a prize of two words or more, or what for."""
    first, *others = _WHAT_FOR.split(award.prize)
    parts = [award.prize, award.category, *others]
    if others and not _GENERAL.search(first) and not generic_of(first):
        parts.append(first)  # "Silver Astor", for Best Director
    if not others and " Best " in award.prize:  # as many festivals print it: "Dragon Award Best"
        parts.append(award.prize.replace(" Best ", " for Best ", 1))
    return tuple(words.strip() for words in parts if len(words.split()) >= _LEAST_WORDS)


def _prizes(award: Award) -> set[int]:
    return {named.prize for named in find_prizes(f"{award.prize}, {award.category}")}


def _compare(
    snapshot: Snapshot, prose: Prose, film: Film, claim: Claim, same: Sequence[Award]
) -> Iterator[Finding]:
    bodies = {body.key: body for award in same if (body := body_of(award.body)) is not None}
    at = [named for named in claim.bodies if named.body.key in bodies]
    is_known = len(bodies) == len(same)  # who gave each of the card's
    is_sure = is_known or (len(same) == 1 and _is_elsewhere(claim, same[0]))
    # "Hot Docs, Toronto": the card has two names of the list, of which the text has one.
    on_card = {named.body.key for award in same for named in find_bodies(award.body)}
    is_on_card = any(named.body.key in on_card for named in claim.bodies)
    if claim.bodies and not at and is_sure and not is_on_card:
        if _is_beside(prose, claim):
            named = claim.bodies[0]
            yield found_in(
                BODY_OTHER, prose, named.start, named.end, award=told(same[0]),
                words=shown_of(claim),
            )  # fmt: skip
        return
    if not claim.bodies:
        yield from _in_another_city(prose, claim, same)
    meant = [award for award in same if _may_be_of(award, at)] or list(same)
    years = {award.year for award in meant if award.year}
    # "He was nominated for a César in 2017 and won it in 2024": the card has what was won.
    is_other = claim.is_nominated and all(award.result == AwardResult.WON for award in meant)
    if claim.year is not None and years and claim.year not in years and not is_other:
        right = min(years, key=lambda year: abs(year - (claim.year or 0)))
        is_yearly = any(body.is_yearly for body in bodies.values()) or any(
            body_of(award.body) is None and _ACADEMY.search(award.body or award.prize)
            for award in same
        )
        is_yearly &= abs(right - claim.year) <= _NEAR
        is_yearly &= film.year is None or claim.year >= film.year
        is_yearly &= not _is_no_ceremony(prose.body, claim, right, film)
        if not is_yearly or _is_told_right(snapshot, prose, film, same, right):
            yield found_in(
                YEAR_OTHER, prose, claim.year_start, claim.year_start + 4, str(right),
                words=shown_of(claim), award=told(meant[0]), right=right,
            )  # fmt: skip
    if claim.year is None and claim.is_won and years:
        yield from _of_other_edition(snapshot, prose, claim, meant)
    is_lost = all(award.result != AwardResult.WON for award in meant)
    if claim.is_won and not claim.is_nominated and is_lost:
        yield found_in(
            RESULT_OTHER, prose, claim.start, claim.end, award=told(meant[0]),
            words=shown_of(claim),
        )  # fmt: skip


def _of_other_edition(
    snapshot: Snapshot, prose: Prose, claim: Claim, meant: Sequence[Award]
) -> Iterator[Finding]:
    """Yield the edition of a festival by its number at which none of these awards was won."""
    names = festival_names(snapshot)
    bodies = {body.name for award in meant if (body := body_of(award.body)) is not None}
    for start, end, number, festival in numbered_editions(prose.body, names):
        year = festival.year_of(number)
        if not claim.first <= start < claim.last or bodies.isdisjoint(festival.names):
            continue
        if year is not None and all(award.year and award.year != year for award in meant):
            yield found_in(YEAR_OTHER, prose, start, end, award=told(meant[0]), right=meant[0].year)


def _is_no_ceremony(body: str, claim: Claim, right: int, film: Film) -> bool:
    """Return whether neither a ceremony nor the year before it can be meant by a year in words.

    A card that has the prize in a year after that of the film has the year of the ceremony: in the
    year before it nobody won it, nor in the year after.
    """
    is_of_ceremony = film.year is not None and right > (film.year_until or film.year)
    year_end = claim.year_start + len("2000")
    between = body[min(claim.end, year_end) : max(claim.start, claim.year_start)]
    return is_of_ceremony and any(map(str.isalpha, between))


# Who gives prizes for a year after it has ended; festivals give theirs in it.
_ACADEMY = re.compile(
    r"(?i)acad|akadem|award|guild|critic|kritik|critique|circle|associa|verband|union|institut"
    r"|society|preis(?!e?s? de[rs])|prix|prize|premi|magritte|oscar|césar|goya|bafta|board|league"
    r"|council|^$"
)


def _is_elsewhere(claim: Claim, award: Award) -> bool:
    """Return whether a prize of a body that nobody lists is told of another one."""
    is_same_year = claim.year is not None and claim.year == award.year
    return _is_abroad(claim, award) or (
        is_same_year and bool(award.body) and body_of(award.body) is None
        and _GENERAL.search(award.prize) is None
    )  # fmt: skip


def _is_abroad(claim: Claim, award: Award) -> bool:
    """Return whether a prize of a body that nobody lists stands in another country."""
    is_elsewhere = all(named.body.country != award.country for named in claim.bodies)
    is_unlisted = bool(award.body) and body_of(award.body) is None
    is_general = _GENERAL.search(f"{award.body} {award.prize}") is not None
    return bool(award.country) and is_elsewhere and is_unlisted and not is_general


# Prizes that are given at many festivals.
_GENERAL = re.compile(
    r"(?i)fipresci|signis|ecumen|ökumen|œcum|ecum|interfilm|cicae|netpac|amnesty|cinemas|queer|label|dox"
    r"|jury|jeunes|youth|audience|public|critic|kritik|critique|academy|académie|akademie|award"
)


def _is_told_right(
    snapshot: Snapshot, prose: Prose, film: Film, same: Sequence[Award], right: int
) -> bool:
    """Return whether another text of the card has one of these awards with the right year."""
    for other in prose_of_film(snapshot, film.id):
        if (other.row_id, other.table) == (prose.row_id, prose.table) or not tells_of_film(other):
            continue
        if str(right) in other.body and any(
            claim.year == right for claim, its in _of_card(other, same) if its
        ):
            return True
    return False


def _in_another_city(prose: Prose, claim: Claim, same: Sequence[Award]) -> Iterator[Finding]:
    """Yield a prize that stands in another city than the one in the name of its body."""
    place = _CITY.match(prose.body, claim.end, claim.last)
    city = fold(place["city"]) if place else ""
    if place is None or city not in names_of_cities():
        return
    for award in same:
        words = {fold(word) for word in _WORD.findall(award.body)}
        its = words & names_of_cities()
        if city in words or not its or any(are_one_city(city, one) for one in its):
            return
    yield found_in(
        BODY_OTHER, prose, *place.span("city"), award=told(same[0]),
        words=(claim.start, place.end("city")),
    )  # fmt: skip


_CITY = re.compile(r"\s(?:in|à|en|a|te|em|w|at|zu)\s(?P<city>[A-ZÀ-Þ][\w’-]{2,})(?=[\s.,;:)])")
_WORD = re.compile(r"[^\W\d_][\w’-]*")


def _may_be_of(award: Award, at: Sequence[Named]) -> bool:
    body: Body | None = body_of(award.body)
    return not at or (body is not None and body.key in {named.body.key for named in at})


def _is_beside(prose: Prose, claim: Claim) -> bool:
    """Return whether the only other body of the sentence stands near the prize."""
    if len({named.body.key for named in claim.bodies}) != 1:
        return False
    named = claim.bodies[0]
    between = prose.body[min(claim.end, named.end) : max(claim.start, named.start)]
    # "Special Jury Prize, Locarno 2020", with nothing before it and nothing behind.
    is_bare = not prose.body[claim.first : claim.start].strip(' “„«"–—•*-')
    if is_bare and named.start >= claim.end and _COMMA.fullmatch(between):
        return bool(_BARE_END.match(prose.body, named.end))
    if not claim.is_won:
        return False
    # "In Toronto, it was awarded …": the comma is that of the place, which opens the sentence.
    before = prose.body[claim.first : named.start].strip()
    if named.end <= claim.start and _OPENS.fullmatch(before) and _PRONOUN.match(between):
        return len(between) <= _FAR and between.count(",") == 1
    is_parted = named.end <= claim.start and _AND.search(between) is not None
    return len(between) <= _FAR and _STOPS.isdisjoint(between) and not is_parted


_STOPS = frozenset(".,;:!?")
# "It was shown in Venice and won …": what was won need not have been there.
_AND = re.compile(r"\b(?:and|und|et|y|e|i|en|then|dann|puis)\b", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_BARE_END = re.compile(r"(?:[^.;,\n]{0,40}?)[\s,(]*(?:19|20)\d\d\)?\s*(?:[.;\n]|$)")
_OPENS = re.compile(r"(?:in|at|à|au|en|a|bei|auf der|auf dem|w|em)", re.IGNORECASE)
_PRONOUN = re.compile(r",\s+(?:it|the film|il|le film|la película|il film|de film|film|o filme)\b")

# Counting


@lru_cache(64)
def _counting(language: str) -> re.Pattern[str]:
    won, awards, numbers = (any_of(one, language) for one in ("won", "awards", "numbers"))
    return re.compile(
        rf"(?<!\w){won}\s+(?:\w+\s+){{0,2}}?(?P<number>\d{{1,2}}|{numbers})\s+"
        rf"(?:[^\W\d]+\s+){{0,2}}?{awards}(?!\w)",
        re.IGNORECASE,
    )


def _counted(prose: Prose, awards: Sequence[Award]) -> Iterator[Finding]:
    if not cue_of("awards", prose.language).may_be_in(prose.body):
        return
    won = sum(award.result == AwardResult.WON for award in awards)
    for found in _counting(prose.language).finditer(prose.body):
        number = number_of(found["number"], "numbers", prose.language)
        # "won an award" and "one of the awards" count nothing.
        if number is not None and number >= _FEWEST and number != won:
            yield found_in(
                COUNT_OTHER, prose, found.start("number"), found.end("number"),
                words=found.span(), count=won,
            )  # fmt: skip


CHECKS = (of_texts(look, YEAR_OTHER, BODY_OTHER, RESULT_OTHER, COUNT_OTHER, UNLISTED),)
