"""Prizes that texts have won in another place, or that are others than those of the card."""

import re
from collections.abc import Iterator, Sequence

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.check import of_texts
from festdesk.checks.facts.award_bodies import (
    Named,
    body_of,
    find_bodies,
    find_generic,
    find_prizes,
    generic_keys,
    generic_of,
    has_city,
    is_meant,
)
from festdesk.checks.facts.award_categories import category_behind
from festdesk.checks.facts.awards import told
from festdesk.checks.facts.film_mentions import find_films
from festdesk.checks.facts.own_titles import film_of, is_about_own, own_titles, tells_of_film
from festdesk.checks.facts.prize_claims import Claim, claim_at, claims_of_list, shown_of
from festdesk.checks.facts.prize_metals import other_metals
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose
from festdesk.films.tables import Award, AwardResult
from festdesk.snapshot import Snapshot

PRIZE_ELSEWHERE = Kind(
    "text.prize-elsewhere",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; that prize is given by {right}."),
    sentence("Help", "A text has a prize that all know by its name won in another place."),
    sentence("Help", "Correct the prize or the place."),
    example=sentence("Help", "“was awarded the Golden Bear in Venice”."),
)
PRIZE_OTHER = Kind(
    "text.award-prize-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” in a text; the card has “{award}”."),
    sentence(
        "Help",
        "A text names another prize of a festival than the only one that the card has of it, and "
        "of that year.",
    ),
    sentence("Help", "Correct the text, or add the second prize to the card."),
    example=sentence("Help", "“won the Jury Prize in Zurich” beside an Audience Award."),
)


def look_at_places(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize known to all that a text has in another place than its own.

    Won or not: nobody competes there for it either. The card may have a prize by that name of
    another festival.
    """
    for named, claim in claims_of_list(prose.body, prose.language):
        place = _place_of(prose.body, named, claim)
        if place is None or named.may_be_of(place.body):
            continue
        if not _has_namesake(snapshot, prose, named, place):
            start, end = min(named.start, place.start), max(named.end, place.end)
            yield found_in(PRIZE_ELSEWHERE, prose, start, end, right=named.body.name)


def _place_of(body: str, prize: Named, claim: Claim) -> Named | None:
    """Return where a text has a prize: right behind it, or before it in the same clause."""
    behind = next((one for one in claim.bodies if one.start >= claim.end), None)
    if behind is not None and _IN.fullmatch(body[claim.end : behind.start]):
        return behind
    if behind is not None or not claim.bodies:
        return None
    before = claim.bodies[-1]
    between = body[before.end : prize.start]
    is_only = len({one.body.key for one in claim.bodies}) == 1
    is_near = len(between) <= (_FAR_BEFORE if is_only else _CLOSE) and not _PARTED.search(between)
    return before if is_near and _AT.search(body, claim.first, before.start) else None


_CLOSE = 16  # letters: "in Venedig mit dem Silbernen Leoparden", where others are named before
_FAR_BEFORE = 45  # letters of a clause: "lief in Cannes im Wettbewerb um den Goldenen Bären"
_PARTED = re.compile(
    r"[.,;:!?()–—\d\n]|\b(?:and|und|et|y|e|i|en|then|dann|puis|before|after|vor|nach|avant|après)\b"
)
_AT = re.compile(r"(?<!\w)(?:in|at|bei|auf|à|en|te|op|a|em|w)\s(?:der\s|the\s|la\s)?$")


def _has_namesake(snapshot: Snapshot, prose: Prose, prize: Named, place: Named) -> bool:
    """Return whether the card has a prize by that name which another festival gives there."""
    film = film_of(snapshot, prose)
    for award in snapshot.awards_of(film.id) if film is not None else ():
        if all(one.prize != prize.prize for one in find_prizes(award.prize)):
            continue
        body = body_of(award.body)
        is_there = body is None or (body.key == place.body.key and not is_meant(award.body, body))
        # A country beside the row says more than a city in the name of the festival.
        if (is_there and award.body) or award.country not in {"", prize.body.country}:
            return True
    return False


_IN = re.compile(
    r"\s+(?:(?:in|at|from|bei|auf|aus|von|den|der|dem|die|à|au|aux|la|le|op|te|en|de|a|al|no|na|em|w|the|\d{1,3}"
    r"(?:st|nd|rd|th|e|ème|\.|ª|º)?)\s+){1,4}",
    re.IGNORECASE,
)
_PRIZE = re.compile(
    r"(?<!\w)(?:[A-ZÀ-Þ][\w’'-]{0,30}\s+){0,3}(?:[A-ZÀ-Þ]\w*[Pp]reis|Prize|Award|Preis)(?!\w)"
    r"|(?<!\w)(?:Prix|Premio|Prémio|Prêmio|Prijs|Nagroda|Nagrodę)(?:\s+(?:du|de|des|del|della|do|da|"
    r"la|le|voor|het|d[’']))*\s+[A-ZÀ-Þa-zà-þ][\w’'-]{1,30}"
)

_PARTS = ("reis", "Prize", "Award", "Prix", "Premio", "Prémio", "Prêmio", "Prijs", "Nagrod")


def _other_prizes(
    prose: Prose, awards: Sequence[Award], titles: tuple[str, ...]
) -> Iterator[tuple[Claim, Award]]:
    """Yield each prize that is won in a place and year of which the card has one other alone."""
    for start, end in _prizes_named(prose.body):
        claim = claim_at(prose.body, prose.language, start, end)
        words = prose.body[start:end]
        is_listed = bool(find_prizes(words))  # the other checks look at those
        if is_listed or not claim.is_won or claim.is_nominated:
            continue
        there = _awards_there(prose.body, claim, awards)
        if len(there) != 1 or claim.year not in {None, there[0].year}:
            continue
        if not _is_of_card(prose, titles, claim, there[0]):
            continue
        # The card may have the prize by its name in another language.
        is_many = _generic(prose.body, start, end)
        its = generic_of(f"{there[0].prize}, {there[0].category}")
        if is_many & its or there[0].result != AwardResult.WON:
            continue
        # Or it is one that the film has won elsewhere: "at home it won Best Director".
        if any(is_many & generic_of(f"{one.prize}, {one.category}") for one in awards):
            continue
        # A text that has the prize of the card too tells of a second one.
        if its & generic_of(prose.body) or fold(there[0].prize) in fold(prose.body):
            continue
        told_words = set(re.findall(r"\w{4,}", fold(words))) - _PLAIN
        known = set(re.findall(r"\w{4,}", fold(f"{there[0].prize} {there[0].category}"))) - _PLAIN
        is_other = bool(told_words and known and not told_words & known)
        if is_other or (is_many and its and not _MENTION.search(words)):
            yield claim, there[0]


def _words_apart(
    prose: Prose, awards: Sequence[Award], titles: tuple[str, ...]
) -> Iterator[tuple[Claim, Award]]:
    """Yield each prize that has one word otherwise than that of the card, won where and when."""
    for award in awards:
        first, _, rest = award.prize.partition(" ")
        if not rest or first not in prose.body or rest in prose.body:
            continue
        for hit in re.finditer(rf"(?<!\w){re.escape(first)}\s", prose.body):
            if not _is_word_apart(prose.body, hit.start(), award.prize):
                continue
            end = hit.start() + len(" ".join(_words_at(prose.body, hit.start(), award.prize)))
            claim = claim_at(prose.body, prose.language, hit.start(), end)
            is_won = claim.is_won and not claim.is_nominated and claim.year == award.year
            there = _awards_there(prose.body, claim, awards) if is_won else []
            if there == [award] and _is_of_card(prose, titles, claim, award):
                yield claim, award


def _words_at(body: str, start: int, prize: str) -> list[str]:
    words = re.findall(r"\S+", body[start : start + _LONGEST_PRIZE])
    return words[: len(prize.split())]


def _is_word_apart(body: str, start: int, prize: str) -> bool:
    """Return whether a prize has one capital word otherwise than the card, which the text lacks.

    "Best International Feature Documentary", where the card has the best Canadian one.
    """
    words = prize.split()
    told_words = _words_at(body, start, prize)
    if len(words) < _LEAST_WORDS or len(told_words) < len(words):
        return False
    pairs = [(one.strip(".,;:"), its) for one, its in zip(told_words, words, strict=True)]
    apart = [(one, its) for one, its in pairs if one != its]
    is_one = len(apart) == 1 and pairs[0] not in apart
    return is_one and all(map(str.istitle, apart[0])) and apart[0][1] not in body


_LONGEST_PRIZE = 120  # letters
_LEAST_WORDS = 3


def _prizes_named(body: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has what may be a prize, by its words or by the list of common ones."""
    common = [(start, end) for start, end, _ in find_generic(body)]
    has_part = any(map(body.__contains__, _PARTS))
    found = [
        (max(hit.start(), body.rfind("’s ", *hit.span()) + 3), hit.end())
        for hit in (_PRIZE.finditer(body) if has_part else ())
    ]  # "the Diagonale’s Jury Prize"
    for start, end in common:
        longer = [one for one in found if one[0] <= start and end <= one[1]]
        yield longer[0] if longer else (start, end)
    for start, end in found:
        if not any(start < one[1] and one[0] < end for one in common):
            yield start, end


def _awards_there(body: str, claim: Claim, awards: Sequence[Award]) -> list[Award]:
    """Return the awards of the body that a sentence names, or by the place in that body's name."""
    keys = {named.body.key for named in claim.bodies}
    if len(keys) > 1:
        return []
    # "Hot Docs, Toronto": what comes first is who gave it.
    bodies = [(award, named[0].body if (named := find_bodies(award.body)) else None)
              for award in awards]  # fmt: skip
    there = [award for award, its in bodies if its is not None and its.key in keys]
    if there or keys:
        return there
    behind = _PLACE.match(body, claim.end, claim.last)
    place = fold(behind["place"]) if behind else ""
    return [
        award
        for award, its in bodies
        if (its is None or not has_city(its))
        and place
        and re.search(rf"(?<!\w){re.escape(place)}(?!\w)", fold(award.body))
    ]


def _is_of_card(prose: Prose, titles: tuple[str, ...], claim: Claim, award: Award) -> bool:
    """Return whether a sentence is about the film, by its title or by the place and the year.

    "Her third feature won Best Editing in Turin in 2025" has no title; whose else would it be?
    """
    if is_about_own(prose, titles, claim.start, claim.end):
        return True
    # "Rain (2016) was shown in Utrecht; in 2023 she won …": another film, in another clause.
    first = max(claim.first, prose.body.rfind(";", claim.first, claim.start))
    last = prose.body.find(";", claim.end, claim.last)
    has_others = any(
        first <= mention.starts[-1] < (last if last >= 0 else claim.last)
        for mention in find_films(prose.body)
    )
    return claim.year is not None and claim.year == award.year and not has_others


_PLACE = re.compile(
    r"\s(?:in|at|à|au|aux|bei|beim|auf|en|a|te|op|w)\s(?:(?:the|la|le|der|dem|den|de|het)\s)?"
    r"(?P<place>[A-ZÀ-Þ][\w’-]{3,})"
)
_MENTION = re.compile(r"(?i)mention|erwähnung|menci|menzion|menç")


def _generic(body: str, first: int, last: int) -> frozenset[int]:
    """Return which prizes that many give begin within a hit; their names may go on behind it."""
    return frozenset(
        number for start, end, number in find_generic(body) if start < last and first < end
    )


_PLAIN = frozenset({"prize", "award", "preis", "prix", "premio", "premios", "best", "first"})


def _other_categories(
    prose: Prose, awards: Sequence[Award], titles: tuple[str, ...]
) -> Iterator[tuple[Claim, Award, int]]:
    """Yield each prize of the card in that year that is told for something else, and its end.

    "The Golden Calf for Best Screenplay", where the card has it for the best documentary.
    """
    for named, claim in claims_of_list(prose.body, prose.language):
        if not claim.is_won or claim.is_nominated:
            continue
        same = [
            award for award in awards
            if any(one.prize == named.prize for one in find_prizes(award.prize))
        ]  # fmt: skip
        category = None
        if same:
            category = category_behind(prose.body, claim.end) or craft_told(prose.body, claim)
        if category is None or claim.year not in {None, *(award.year for award in same)}:
            continue
        known = [generic_of(f"{award.prize}, {award.category}") for award in same]
        if any(category[0] in its for its in known):
            continue
        # A text that has what it was given for, too, tells of a second one.
        is_told = frozenset().union(*known) & generic_of(prose.body)
        if all(known) and not is_told and _is_of_card(prose, titles, claim, same[0]):
            yield claim, same[0], category[1]


# "für die Kamera mit dem AACTA Award ausgezeichnet", "the BAFTA for its photography".
_CRAFTS = {
    "director": r"directing|direction|regie|inszenierung|réalisation|mise\sen\sscène",
    "screenplay": r"screenplay|script|writing|drehbuch|scénario",
    "cinematography": r"cinematography|photography|camerawork|kamera(?:arbeit|führung)?"
    r"|bildgestaltung|photographie|image",
    "editing": r"editing|schnitt|montage",
    "sound": r"sound(?:\sdesign)?|ton(?:gestaltung)?|son",
    "music": r"music|score|(?:film)?musik|musique",
    "costumes": r"costumes|costume\sdesign|kostüme|kostümbild",
    "design": r"production\sdesign|art\sdirection|szenenbild|ausstattung|décors",
}
_CRAFT = re.compile(
    r"(?<!\w)(?:für\s(?:den|das|die|ihren?|seinen?|ihr|sein)|for(?:\s(?:its|his|her|the))?"
    r"|pour(?:\s(?:la|le|les|son|sa|ses))?(?:\sl[’'])?)\s?(?:(?:beste[ns]?|best)\s)?(?:"
    + "|".join(f"(?P<{key}>{words})" for key, words in _CRAFTS.items())
    + r")(?!\w)",
    re.IGNORECASE,
)
_FOR_SOME = re.compile(r"(?<!\w)(?:für|for|pour)\s", re.IGNORECASE)


def craft_told(body: str, claim: Claim) -> tuple[int, int] | None:
    """Return for which craft the sentence of a prize has it given, and where the prize ends."""
    if not _FOR_SOME.search(body, claim.first, claim.last):
        return None
    hits = list(_CRAFT.finditer(body, claim.first, claim.last))
    keys = {key for hit in hits for key, words in hit.groupdict().items() if words}
    return (generic_keys().index(keys.pop()), claim.end) if len(keys) == 1 else None


def look(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield each prize of the film that is another than the one that the card has of its place."""
    film = film_of(snapshot, prose) if tells_of_film(prose) else None
    awards = snapshot.awards_of(film.id) if film is not None else ()
    if film is None or not awards:
        return
    titles = own_titles(snapshot, film)
    others = list(_other_prizes(prose, awards, titles))
    known = {claim.start for claim, _ in others}
    others += [one for one in _words_apart(prose, awards, titles) if one[0].start not in known]
    for claim, award in others:
        yield found_in(
            PRIZE_OTHER, prose, claim.start, claim.end, award.prize, award=told(award),
            words=shown_of(claim),
        )  # fmt: skip
    for claim, award in other_metals(prose.body, prose.language, awards):
        if _is_of_card(prose, titles, claim, award):
            yield found_in(
                PRIZE_OTHER, prose, claim.start, claim.end, award=told(award),
                words=shown_of(claim),
            )  # fmt: skip
    for claim, award, end in _other_categories(prose, awards, titles):
        start, last = shown_of(claim)
        yield found_in(
            PRIZE_OTHER, prose, claim.start, end, award=told(award), words=(start, max(end, last))
        )


CHECKS = (of_texts(look, PRIZE_OTHER), of_texts(look_at_places, PRIZE_ELSEWHERE))
