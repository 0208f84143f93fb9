"""Prizes that bodies give in gold, silver and bronze, as a text and as a card have them."""

import re
from collections.abc import Iterator, Sequence

from festdesk.base.text import fold
from festdesk.checks.facts.award_bodies import body_of, find_prizes
from festdesk.checks.facts.prize_claims import Claim, claim_at
from festdesk.films.tables import Award

_METALS = (
    ("gold", r"golden?|goldene[nrs]?|oro|ouro|or|gouden|złot[aye]"),
    ("silver", r"silver|silberne[nrs]?|plata|prata|argento|argent|zilveren|srebrn[aye]"),
    ("bronze", r"bronze|bronzene[nrs]?|bronce|bronzo|bronzen|brązow[aye]"),
)
_METAL = "|".join(f"(?P<{metal}{{0}}>{words})" for metal, words in _METALS)
_NOUN = r"[A-ZÀ-ÞĀ-Ž][^\W\d_]{2,}"
# "Silver Astor", "Silberner Bär"; "Astor de Plata", "Abeille d’or".
_PRIZE = re.compile(
    rf"(?<!\w)(?:(?i:{_METAL.format('')})\s(?P<noun>{_NOUN})"
    rf"|(?P<other>{_NOUN})\s(?:de\s|di\s|d[’'])(?i:{_METAL.format('2')}))(?!\w)"
)
_SOME = re.compile(r"[Gg]old|[Ss]il[vb]|[Bb]ron|[Oo]u?ro\b|[Pp][lr]ata|[’' ][Oo]r\b|[Aa]rgent")


def _metals_in(words: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield where words have such a prize, its noun folded, and its metal."""
    for hit in _PRIZE.finditer(words) if _SOME.search(words) else ():
        metal = next(
            name for name, _ in _METALS if hit[name] is not None or hit[f"{name}2"] is not None
        )
        yield *hit.span(), fold(hit["noun"] or hit["other"]), metal


def other_metals(
    body: str, language: str, awards: Sequence[Award]
) -> Iterator[tuple[Claim, Award]]:
    """Yield each prize that was won in another metal than the card has it, and the card's.

    What the list of prizes knows by its name is compared by that. A noun that the card lacks may
    be its own in another language, "Lajkonik" for "Hobby-Horse", where body and year are the same.
    """
    known: dict[str, list[tuple[str, Award]]] = {}
    for award in awards:
        for _, _, noun, metal in _metals_in(f"{award.prize}, {award.category}"):
            known.setdefault(noun, []).append((metal, award))
    for start, end, noun, metal in _metals_in(body) if known else ():
        same = known.get(noun, ())
        if any(metal == its for its, _ in same) or find_prizes(body[start:end]):
            continue
        claim = claim_at(body, language, start, end)
        if not same:
            every = [one for those in known.values() for one in those]
            same = [one for one in every if _is_there(claim, one[1])]
            if len(same) != 1 or same[0][0] == metal or claim.year is None:
                continue
        award = same[0][1]
        if claim.is_won and not claim.is_nominated and claim.year in {None, award.year}:
            yield claim, award


def _is_there(claim: Claim, award: Award) -> bool:
    """Return whether a sentence names the very body that gave an award of a card, and no other."""
    body = body_of(award.body)
    return body is not None and {one.body.key for one in claim.bodies} == {body.key}
