"""Prose, names and titles for editions of any size, no two films with the same ones.

Whoever measures with one text repeated measures caches. Here each text is made of sentences of its
own, with places and names that stand in no other film, and the same text comes for the same film
of an edition of a size each time.
"""

from collections.abc import Sequence
from random import Random


def _listed(words: str, mark: str | None = None) -> tuple[str, ...]:
    return tuple(words.split(mark))


_GIVEN = _listed(
    "Ana Marta Pavel Jan Agnieszka Marek Ewa Tomas Petra Jana Lucie Radu Ioana Mihai Luis Carmen "
    "Javier Miguel Sofia Giulia Marco Paolo Chiara Alice Claire Pierre Camille Louis Juliette "
    "Lotte Jasper Femke Hans Ulrike Matthias Karin Lars Ingrid Mads Astrid Aki Pirjo Shirin Nuri "
    "Zeynep Fatih Kenji Akira Yasmin Youssef Nadine Elia Amos Ronit Sarah John Mary Ken Jane Vera"
)
_BEGIN = _listed(
    "Bal Ber Bor Bra Cal Cer Dol Dra Eks Fal Fer Gar Ger Gro Hal Her Ivo Jar Kal Ker Kor Kra Lan "
    "Ler Lom Mar Mer Mor Nar Ner Nol Orl Par Pel Por Ral Rem Rod Sal Ser Sol Tar Ter Tor Val Ver"
)
_MIDDLE = _listed("a e i o u an en in on ar er ir or al el il ol ast est ist ant ent und ing")
_OF_PERSON = _listed(
    "berg mann sen stad witz wicz escu ović ini ari etti eau ard ez elli ström ner"
)
_OF_PLACE = _listed("burg ville holm stad grad mouth ford wick dal haven feld nitz ona ano eira")
_NOUNS = _listed(
    "river bridge house ferry harbour letter photograph kitchen garden factory station "
    "school piano bicycle winter summer strike wedding funeral border mountain forest "
    "village market theatre hospital newspaper radio camera notebook secret debt promise "
    "dream storm flood drought harvest fishing-boat lighthouse hotel cinema workshop bakery farm "
    "stable cemetery church court prison barracks ship train tram window door key map suitcase"
)
_PEOPLE = _listed(
    "mother father sister brother grandmother grandfather daughter son neighbour teacher doctor "
    "nurse fisherman farmer driver painter singer lawyer priest soldier widow student baker guard"
)
_VERBS = _listed(
    "finds loses sells repairs hides buries remembers forgets visits leaves watches draws films "
    "describes opens closes follows inherits returns burns carries guards crosses measures"
)
_HOW = _listed(
    "quiet broken distant narrow crowded forgotten flooded silent white bright cold "
    "small strange familiar burnt rusty borrowed stolen promised"
)
_WHEN = _listed(
    "One morning|After the funeral|In that summer|For three days|At night|"
    "Long after midnight|In spring|On election day|Before the first snow|That evening",
    "|",
)


class Writer:
    """Writes what stands on the card of one film, by the edition's size and the film's number."""

    def __init__(self, films: int, number: int) -> None:
        self._random = Random(films * 100_000 + number)  # noqa: S311 -- no secret
        self._places = [self._word(_OF_PLACE) for _ in range(3)]
        self._named = [self.person() for _ in range(2)]

    def person(self) -> str:
        """Return the name of somebody."""
        return f"{self._one(_GIVEN)} {self._word(_OF_PERSON)}"

    def title(self) -> str:
        """Return the title of a film."""
        one, other = self._one(_NOUNS).title(), self._one(_NOUNS).title()
        place = self._word(_OF_PLACE)
        return self._one(
            (
                f"The {one} of {place}",
                f"{one} and {other}",
                f"A {one} in {place}",
                f"{place}, {one}",
            )
        )

    def text(self, sentences: int, *people: str) -> str:
        """Return so many sentences, some of them of these people."""
        return " ".join(self._sentence(people) for _ in range(sentences))

    def _sentence(self, people: Sequence[str]) -> str:
        given, family = self._one(people or self._named).split(" ", 1)
        noun, other, third = (self._one(_NOUNS) for _ in range(3))
        who, whom = self._one(_PEOPLE), self._one(_PEOPLE)
        how, also = self._one(_HOW), self._one(_HOW)
        verb, then, place = self._one(_VERBS), self._one(_VERBS), self._one(self._places)
        year, figure = self._random.randrange(1931, 2019), self._random.randrange(12, 90)
        when = f"{self._one(_WHEN)} a {who} from {place}"
        return self._one((
            f"{when} {verb} the {how} {noun}, and a {whom} {then} the {other}.",
            f"{given} {verb} a {how} {noun} that nobody in {place} has seen since {year}.",
            f"{given} {family} {verb} the {noun}, a {how} {other} and {figure} letters.",
            f"The {who}’s {noun} is {how}; the {whom} {verb} it without a word.",
            f"What remains of the {how} {noun} is a {other}, a {third} and the {who}’s voice.",
            f"“The {noun} was {how},” says {family}, who {verb} the {other} each year.",
            f"In {year} the {noun} of {place} closed – and {figure} families lost their {other}.",
            f"With a {how} camera the film {verb} a {who} who {then} the {also} {noun} of {place}.",
            f"Nobody {verb} the {noun} (not even the {who}), until a {whom} {then} the {other}.",
            f"Between the {noun} and the {how} {other}, {given} {verb} what a {who} once told her.",
        ))  # fmt: skip

    def _word(self, ends: Sequence[str]) -> str:
        return self._one(_BEGIN) + self._one(_MIDDLE) + self._one(ends)

    def _one(self, among: Sequence[str]) -> str:
        return self._random.choice(among)
