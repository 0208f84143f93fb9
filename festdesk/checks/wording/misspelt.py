"""Words that no dictionary knows, as findings: which of them are slips, and what was meant.

A dictionary is asked in a process of its own, so these findings come from outside the snapshot:
`Proofreader.read` makes a batch of them on any thread, and the engine takes it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Severity
from festdesk.base.wording import sentence
from festdesk.checks.in_text import found_in
from festdesk.checks.printed_prose import Prose, all_prose
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.wording import capital_slips, dictionaries, german_nouns
from festdesk.checks.wording.dictionaries import is_checked, lacking
from festdesk.checks.wording.german_capitals import german_capitals
from festdesk.checks.wording.german_nouns import small_nouns
from festdesk.checks.wording.languages import other_parts
from festdesk.checks.wording.likely import (
    Meant,
    has_foreign_accent,
    is_accented,
    is_known_slip,
    is_usual,
    joined_parts,
    stems,
    usual_right_ones,
    what_is_meant,
)
from festdesk.checks.wording.likely_names import name_meant
from festdesk.checks.wording.norms import begins_sentence
from festdesk.checks.wording.quoted import (
    is_foreign,
    is_in_title,
    is_within,
    italics,
    quotations,
)
from festdesk.checks.wording.weighing import (
    glued,
    is_beyond_doubt,
    is_never_written,
    is_unheard,
    weighed,
)
from festdesk.people.kinds import name_particles
from festdesk.snapshot import Snapshot
from festdesk.spelling.known import KnownWords, known_words
from festdesk.spelling.misspellings import right_for
from festdesk.spelling.speller import Alike, Speller
from festdesk.spelling.words import Word, find_words, plain_word, primary_of
from festdesk.texts.language import common_words

BATCH = "spelling"  # by which the engine knows these findings

WORD_MISSPELT = Kind(
    "text.word-misspelt",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is likely a slip; “{should_be}” may be meant."),
    sentence(
        "Help",
        "No dictionary of the text’s language knows the word, and one that is right is a single "
        "slip away: a letter, two letters that changed places, accents, or what sounds alike. "
        "Names and titles of the edition are known, and its own dictionary; what is quoted or "
        "in italics, or stands in three texts, is left alone.",
    ),
    sentence("Help", "Take the word that is offered, or let the spell check learn yours."),
    example=sentence("Help", "“recieve” is “receive”."),
)
WORD_UNKNOWN = Kind(
    "text.word-unknown",
    Severity.HINT,
    sentence("Finding", "{subject}: no dictionary knows “{words}”."),
    sentence(
        "Help",
        "No dictionary of the text’s language knows the word. It may be a slip, or a word "
        "that is too new or too rare. Words with a capital are taken for names and left "
        "alone, and words that stand in three texts or more are taken for words.",
    ),
    sentence("Help", "Correct the word, or let the spell check learn it."),
    example=sentence("Help", "“A xylqr of a film” has a word that nobody knows."),
    vagueness=2,
)
KINDS = (
    WORD_MISSPELT, WORD_UNKNOWN, *german_nouns.KINDS, *capital_slips.KINDS, *dictionaries.KINDS,
)  # fmt: skip
LEARN = sentence("Mend", "Learn “{after}”")

_AT_ONCE = 400  # words between two looks at whether somebody still wants to know
_OFTEN = 3
_TWO = 2
_LONG_SLIP = 8  # letters of a word that is likelier a slip than two words
_CAPITAL_NOUNS = frozenset({"de", "lb", "gsw", "nds"})
_MOST_OFFERED = 3
# Letters of each part of a word that may be a compound: of one that is like no other, "a lot" is
# none; what is like another is a slip rather than a compound of very short words ("sup-rise").
_LEAST_PART_ALONE, _LEAST_PART, _LEAST_PART_BESIDE = 3, 4, 5
_GAIN_OF_PARTS = 1.5  # by how much two words are written more often than what they make
_LEAST_SAID = 3  # other words of a quotation, by which it is in the text's language
_OFTEN_WRITTEN = 3.5  # a word that everybody knows, as its language counts it
# A word in small letters and a name right behind it; "Innen" makes plurals of its own in German.
_JOINED_NAME = re.compile(
    r"(?<![\w@/.’'-])(?P<word>[^\W\d_A-ZÀ-ÖØ-Þ]{2,24})(?P<name>(?!Innen)[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]{2,24})"
    r"(?![\w@/])"
)
_MARK = re.compile(r"[^\s\w’'-]")
_NEAR = 40
_CAPITAL_BEFORE = re.compile(r"(?<!\w)([^\W\d_a-zß-öø-ÿ][\w’'.-]*) \Z")
_CAPITAL_BEHIND = re.compile(r" [^\W\d_a-zß-öø-ÿ]\w")


@dataclass(frozen=True, slots=True)
class _Stands:
    """An unknown word where it stands, and whether a name does beside it that nobody knows."""

    prose: Prose
    word: Word
    is_beside_name: bool = False


class Proofreader:
    """Reads the texts of an edition again and again, and remembers what was suggested.

    For any thread, one at a time. The speller stays whose it is: somebody else closes it.
    """

    def __init__(self, speller: Speller) -> None:
        self.speller = speller
        self._alike: dict[tuple[str, str], Alike] = {}
        self._alike_for = KnownWords()
        self._named: frozenset[str] = frozenset()
        self._of_card: dict[str, list[str]] = {}
        self._with_ligatures: frozenset[str] = frozenset()

    def read(
        self, snapshot: Snapshot, go_on: Callable[[], bool], known: KnownWords | None = None
    ) -> tuple[Finding, ...] | None:
        """Return the findings of an edition; nothing where `go_on` has said no."""
        known = known_words(snapshot) if known is None else known
        if known.names != self._alike_for.names:
            self._alike.clear()
            self._alike_for = known
        by_language: dict[str, list[Prose]] = {}
        self._of_card = {}
        for prose in all_prose(snapshot):
            by_language.setdefault(prose.declared, []).append(prose)
            self._of_card.setdefault(_card_of(prose), []).append(prose.body)
        self._named = _names_told(snapshot)
        self._with_ligatures = frozenset(
            language
            for language, texts in by_language.items()
            if any("œ" in prose.body for prose in texts)
        )
        found: list[Finding] = []
        for language, texts in by_language.items():
            if is_checked(self.speller, language):
                told = self._read_language(snapshot, language, texts, known, go_on)
                if told is None:
                    return None
                found += told
            if (hint := lacking(snapshot, self.speller, language, len(texts))) is not None:
                found.append(hint)
        return tuple(found)

    def _read_language(
        self,
        snapshot: Snapshot,
        language: str,
        texts: Sequence[Prose],
        known: KnownWords,
        go_on: Callable[[], bool],
    ) -> list[Finding] | None:
        counts: Counter[str] = Counter()
        for prose in texts:
            counts.update(dict.fromkeys((word.text for word in _words_of(prose.body, language)), 1))
        words = sorted(counts)
        unknown: set[str] = set()
        for first in range(0, len(words), _AT_ONCE):
            if not go_on():
                return None
            said = self.speller.judge(language, words[first : first + _AT_ONCE], known)
            unknown |= {word for word, is_right in said.items() if not is_right}
        found = []
        for stands in self._candidates(snapshot, language, texts, unknown):
            if not go_on():
                return None
            finding = self._judged(language, stands, counts[stands.word.text], known)
            if finding is not None:
                found.append(finding)
        for prose in texts:
            found += self._joined_names(snapshot, prose, known)
        if primary_of(language) == "de":
            # That a noun has no capital says more than that nobody knows it so.
            sure = [one for one in found if one.code != WORD_UNKNOWN.code]
            german = self._german(snapshot, language, texts, sure)
            there = {(one.places, one.spot) for one in german}
            found = [one for one in found if (one.places, one.spot) not in there] + german
        found += capital_slips.capital_slips(snapshot, self.speller, language, texts, counts)
        return found

    def _german(
        self,
        snapshot: Snapshot,
        language: str,
        texts: Sequence[Prose],
        told: Sequence[Finding],
    ) -> list[Finding]:
        """Return what German alone has of capitals, each place once, and none that was told."""
        told_of = {(one.places, one.spot) for one in told}
        found = []
        for one in (
            *small_nouns(snapshot, self.speller, language, texts),
            *german_capitals(snapshot, self.speller, texts, language),
        ):
            if (one.places, one.spot) not in told_of:
                told_of.add((one.places, one.spot))
                found.append(one)
        return found

    def _joined_names(
        self, snapshot: Snapshot, prose: Prose, known: KnownWords
    ) -> Iterator[Finding]:
        """Yield a finding for each word that everybody writes and a name that have no space.

        “kommtEusebio”; a name that is written so by itself is none.
        """
        for start, end, word, name in _joined_to_names(prose.body):
            whole = plain_word(f"{word}{name}")
            if plain_word(name) not in known.names or known.has(whole, prose.declared):
                continue
            if is_foreign(snapshot, prose, start, end):
                continue
            if self._find_alike(prose.declared, plain_word(word), known).often >= _OFTEN_WRITTEN:
                stands = _Stands(prose, Word(start, end, whole))
                yield _with_learning(WORD_MISSPELT, stands, prose.declared, (f"{word} {name}",))

    def _candidates(
        self, snapshot: Snapshot, language: str, texts: Sequence[Prose], unknown: set[str]
    ) -> Iterator[_Stands]:
        """Yield each unknown word that stands by itself, once for each text.

        Of several one beside the other each is a word of another language, or of a name.
        """
        for prose in texts:
            words = _words_of(prose.body, language)
            seen: set[str] = set()
            parts = other_parts(prose.body, language)
            for at, word in enumerate(words):
                if word.text not in unknown or word.text in seen:
                    continue
                beside = _beside(prose.body, words, at, unknown)
                is_beside_name = bool(beside) and (
                    _are_names(word, beside, language) or _is_pair(words, at, beside, unknown)
                )
                if (beside and not is_beside_name) or _is_elided(prose.body, word.start):
                    continue
                if _is_a_sound(words, at):
                    continue
                seen.add(word.text)
                is_listed = bool(right_for(word.text, language))
                if is_listed and not is_foreign(snapshot, prose, word.start, word.end):
                    continue  # `often_misspelt` tells it
                if _has_inner_capital(word.text) or is_within(parts, word.start, word.end):
                    continue
                if self._is_own(snapshot, prose, words, word, unknown):
                    yield _Stands(prose, word, is_beside_name)

    def _is_own(
        self,
        snapshot: Snapshot,
        prose: Prose,
        words: Sequence[Word],
        word: Word,
        unknown: set[str],
    ) -> bool:
        """Return whether a word is the text's, or of what somebody says in its language."""
        if not is_foreign(snapshot, prose, word.start, word.end):
            return True
        said = next(
            (span for span in quotations(prose.body) if is_within((span,), word.start, word.end)),
            None,
        )
        if said is None or is_within(italics(snapshot, prose), word.start, word.end):
            return False
        beside = [
            other for other in words if said[0] <= other.start < said[1] and other is not word
        ]
        return (
            len(beside) >= _LEAST_SAID
            and all(other.text not in unknown for other in beside)
            and not is_in_title(snapshot, prose.body, word.start, word.end)
        )

    def _judged(
        self, language: str, stands: _Stands, count: int, known: KnownWords
    ) -> Finding | None:
        """Return what is to be said of an unknown word, or nothing."""
        word, prose = stands.word.text, stands.prose
        if word in name_particles() and _NAME_GOES_ON.match(prose.body, stands.word.end):
            return None
        _, _, elided = word.rpartition("'")  # "l'Oder"
        is_name = (word[:1].isupper() or elided[:1].isupper()) and language.partition("-")[
            0
        ] not in _CAPITAL_NOUNS
        if is_name and not begins_sentence(prose.body, stands.word.start):
            return self._misspelt_name(language, stands)
        if word[:1].isupper() and self._is_name_of_somebody(stands, known, is_name=is_name):
            return None
        if is_name and has_foreign_accent(word, language):
            return None
        return self._judged_word(language, stands, count, known, is_name=is_name)

    def _judged_word(
        self, language: str, stands: _Stands, count: int, known: KnownWords, *, is_name: bool
    ) -> Finding | None:
        """Return the same of a word that is no name, or begins a sentence and may be none."""
        word = stands.word.text
        small = word[:1].lower() + word[1:]  # a name that begins a sentence may be no name
        before, asked, behind = self._wrong_part(language, small if is_name else word, known)
        alike = self._find_alike(language, asked, known)
        suggested = self._suggested(language, alike)
        meant = what_is_meant(
            asked,
            suggested,
            language,
            is_first_capital=is_name,
            has_ligatures=language in self._with_ligatures,
        )
        is_sure = is_known_slip(asked, language)
        is_alone = not self._is_repeated(stands, asked)
        meant = weighed(meant, alike, language, is_sure=is_sure, is_name=is_name, is_alone=is_alone)
        if not (is_alone or is_sure or is_beyond_doubt(meant, alike)):
            meant = replace(meant, is_likely=False)
        is_made = meant.is_likely and not is_beyond_doubt(meant, alike)
        if is_made and self._is_made(language, asked, known, is_usual=meant.is_usual):
            meant = replace(meant, is_likely=False)
        if {one.casefold() for one in meant.words} == {asked.casefold()}:
            # A name of the edition may be a word too.
            is_word = any(self.speller.judge(language, meant.words, KnownWords()).values())
            meant = replace(meant, is_likely=meant.is_likely and is_word)
        parted = self._parted(language, alike, known) or glued(alike, language)
        if not meant.is_likely and parted:
            meant = Meant((parted, *meant.words), is_likely=True)
        least = _LEAST_PART if meant.is_likely else _LEAST_PART_ALONE
        # "delivary" is no compound of "deli vary", where one letter makes a word of it.
        is_letter_off = (
            meant.is_likely
            and len(asked) >= _LONG_SLIP
            and meant.words[0].casefold() != asked.casefold()
        )
        least = max(least, _LEAST_PART_BESIDE) if is_letter_off else least
        # A plain list takes compounds for right, but those that a slip has made.
        is_told = meant.is_likely and self.speller.is_plain(language) and is_unheard(alike)
        is_told = is_told and any(near.often for near in alike.near if near.text in meant.words)
        is_compound = (
            not parted and not is_told and any(_is_compound(asked, one, least) for one in suggested)
        )
        is_loan = any(is_accented(asked, one, language) for one in suggested)
        if (is_compound and not meant.is_usual) or is_loan:
            return None
        is_likely = meant.is_likely and count < _OFTEN
        is_sure = is_likely and (is_sure or is_unheard(alike))
        if (not is_likely and (is_name or count >= _OFTEN)) or (
            stands.is_beside_name and not is_sure
        ):
            return None
        likeliest = tuple(dict.fromkeys((*meant.words, *suggested)))[:_MOST_OFFERED]
        offered = tuple(f"{before}{one}{behind}" for one in likeliest)
        if is_name:
            offered = tuple(one[:1].upper() + one[1:] for one in offered)
        kind = WORD_MISSPELT if is_likely else WORD_UNKNOWN
        return _with_learning(kind, stands, language, offered)

    def _is_repeated(self, stands: _Stands, asked: str) -> bool:
        """Return whether a word stands elsewhere on its card just so, in whatever language.

        A slip hardly does; a word of the place does, a name and one of another language. A noun
        that has lost its capital stands elsewhere with it.
        """
        word = asked.replace("'", "’")
        texts = self._of_card.get(_card_of(stands.prose), ())
        return sum(len(_standing(word, body.replace("'", "’"))) for body in texts) > 1

    def _wrong_part(self, language: str, word: str, known: KnownWords) -> tuple[str, str, str]:
        """Return the one part of a compound with hyphens that is wrong, between what is right.

        Of any other word that is all of it.
        """
        parts = word.split("-")
        said = self.speller.judge(language, parts, known) if len(parts) > 1 else {}
        wrong = [at for at, part in enumerate(parts) if not said.get(part, True)]
        if len(wrong) != 1 or len(parts[wrong[0]]) < _LEAST_PART:
            return "", word, ""
        at = wrong[0]
        return "-".join((*parts[:at], "")), parts[at], "-".join(("", *parts[at + 1 :]))

    def _is_name_of_somebody(self, stands: _Stands, known: KnownWords, *, is_name: bool) -> bool:
        """Return whether a word with a capital is a name, as it is in another text, inside it.

        In a language that gives nouns a capital it is one too where a known name stands before it:
        “Anna Weebers”.
        """
        word, prose = stands.word, stands.prose
        if is_name:
            return word.text in self._named
        if word.text in self._named or word.text.removesuffix("s") in self._named:
            return True
        before = _CAPITAL_BEFORE.search(prose.body, max(0, word.start - _NEAR), word.start)
        if before is None or before[1].casefold() in common_words(primary_of(prose.declared)):
            return False
        return plain_word(before[1]) in known.names

    def _misspelt_name(self, language: str, stands: _Stands) -> Finding | None:
        """Return a finding for a day, a month, a country or a people that lacks a letter."""
        right = name_meant(stands.word.text, language)
        if not right or _is_in_a_name(stands.prose.body, stands.word, language):
            return None
        return _with_learning(WORD_MISSPELT, stands, language, (right,))

    def _is_made(self, language: str, word: str, known: KnownWords, *, is_usual: bool) -> bool:
        """Return whether a word is made of a known one by rule, as "unspooled" of "spooled".

        Where a usual slip may have made it, only the plainest rule counts: "damed" of "dame".
        """
        made_of = () if is_usual else tuple(stems(word, language))
        if primary_of(language) == "en" and (
            word.endswith("ed") or (word.endswith("er") and not is_usual)
        ):
            made_of = (*made_of, word[:-1])  # "damed", "resurfacer"
        return bool(made_of) and any(self.speller.judge(language, made_of, known).values())

    def _parted(self, language: str, alike: Alike, known: KnownWords) -> str:
        """Return two words that a space is missing between, or nothing.

        A word that many write, if in another language, is one: "tartare" is no "tart are".
        """
        if alike.is_counted and not is_never_written(alike):
            least = max(alike.often, alike.elsewhere) + _GAIN_OF_PARTS
            likely = {near.text for near in alike.parted if near.often >= least}
        else:
            likely = None
        for first, second in joined_parts(alike.word, language):
            said = self.speller.judge(language, (first, second), known)
            both = f"{first} {second}"
            if said and all(said.values()) and (likely is None or both in likely):
                return both
        return ""

    def _find_alike(self, language: str, word: str, known: KnownWords) -> Alike:
        key = language, word
        if key not in self._alike:
            self._alike[key] = self.speller.alike(language, word, known)
        return self._alike[key]

    def _suggested(self, language: str, alike: Alike) -> tuple[str, ...]:
        if self.speller.is_plain(language):
            return alike.suggested
        near = (one.text for one in alike.near if is_usual(alike.word, one.text, language))
        usual = self._usual_right_ones(language, alike.word)
        return tuple(dict.fromkeys((*alike.suggested, *near, *usual)))

    def _usual_right_ones(self, language: str, word: str) -> tuple[str, ...]:
        """Return the right words that usual slips have made a word of, the fewest that have any."""
        for ones in usual_right_ones(word, language):
            right = self.speller.judge(language, ones, KnownWords())
            if found := tuple(one.replace("'", "’") for one in ones if right.get(one)):
                return found
        return ()


# Behind a particle of a name: "van Gogh", "van der Meer".
_NAME_GOES_ON = re.compile(r"\s(?:[^\W\d_]{1,5}\s){0,2}[^\W\d_a-zß-öø-ÿ]")


def _card_of(prose: Prose) -> str:
    """Return whose text it is: a film's, a person's or of nobody else."""
    return prose.film_id or prose.person_id or prose.row_id


def _standing(word: str, body: str) -> list[int]:
    """Return where a word stands by itself in a text."""
    if word not in body:
        return []
    pattern = rf"(?<!\w){re.escape(word)}(?!\w)"
    return [hit.start() for hit in re.finditer(pattern, body)]


@lru_cache(20_000)
def _joined_to_names(body: str) -> tuple[tuple[int, int, str, str], ...]:
    """Return where words in small letters have one with a capital right behind them, and both."""
    return tuple((*hit.span(), hit["word"], hit["name"]) for hit in _JOINED_NAME.finditer(body))


@lru_cache(20_000)
def _words_of(body: str, language: str) -> tuple[Word, ...]:
    return find_words(body, language)


@once_per_snapshot
def _names_told(snapshot: Snapshot) -> frozenset[str]:
    """Return the words that have a capital inside a sentence somewhere, in whatever language."""
    return frozenset(
        word.text
        for prose in all_prose(snapshot)
        if prose.declared.partition("-")[0] not in _CAPITAL_NOUNS
        for word in _words_of(prose.body, prose.declared)
        if word.text[0].isupper() and not begins_sentence(prose.body, word.start)
    )


def _is_elided(body: str, start: int) -> bool:
    """Return whether an apostrophe stands for letters before a word: "’orrible"."""
    return body[start - 1 : start] in {"’", "'"} and not body[start - 2 : start - 1].isalnum()


def _is_a_sound(words: Sequence[Word], at: int) -> bool:
    """Return whether a word stands beside itself, as what a clock says: "Tick, tick"."""
    said = words[at].text.casefold()
    return any(
        one.text.casefold() == said
        for one in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    )


def _beside(body: str, words: Sequence[Word], at: int, unknown: set[str]) -> list[Word]:
    """Return the words right before and behind one that are unknown too, with no mark between.

    A name in the genitive of English shows that the words beside it are English.
    """
    word = words[at]
    return [
        other
        for other in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
        if other.text in unknown
        and not other.text.endswith("'s")
        and not _MARK.search(body, min(word.end, other.end), max(word.start, other.start))
    ]


def _are_names(word: Word, beside: Sequence[Word], language: str) -> bool:
    """Return whether a word in small letters stands beside words with a capital, as names have."""
    if primary_of(language) in _CAPITAL_NOUNS or not word.text[:1].islower():
        return False
    return all(other.text.rpartition("'")[2][:1].isupper() for other in beside)


def _is_pair(
    words: Sequence[Word], at: int, beside: Sequence[Word], unknown: AbstractSet[str]
) -> bool:
    """Return whether a word and the one beside it stand between words that are known.

    Two slips may meet: “recognses thier”.
    """
    if len(beside) != 1 or not words[at].text.islower() or len(words[at].text) <= _LEAST_PART:
        return False
    around = words[max(0, at - 4) : at + 5]
    return sum(one.text in unknown for one in around) == _TWO


def _is_in_a_name(body: str, word: Word, language: str) -> bool:
    """Return whether a word with a capital stands beside another one: "Anna Germani".

    A small word that begins the sentence, such as "The", is none.
    """
    before = _CAPITAL_BEFORE.search(body, max(0, word.start - _NEAR), word.start)
    is_small = before is not None and before[1].casefold() in common_words(primary_of(language))
    return bool((before and not is_small) or _CAPITAL_BEHIND.match(body, word.end))


def _with_learning(kind: Kind, stands: _Stands, language: str, offered: tuple[str, ...]) -> Finding:
    """Return a finding that also offers to learn the word as it stands."""
    prose, word = stands.prose, stands.word
    finding = found_in(kind, prose, word.start, word.end, *offered)
    learn = Mend(LEARN, prose.table, prose.row_id, "", language, word.text, act=MendAct.LEARN)
    return replace(finding, mends=(*finding.mends, learn))


def _is_compound(word: str, suggestion: str, least: int) -> bool:
    """Return whether a suggestion only parts a word: "film maker" of "filmmaker"."""
    parts = suggestion.removesuffix("’s").replace("-", " ").split(" ")
    whole = word.removesuffix("'s").replace("-", "")
    return (
        len(parts) > 1
        and "".join(parts).casefold() == whole.casefold()
        and all(len(part) >= least for part in parts)
    )


def _has_inner_capital(word: str) -> bool:
    """Return whether it is a unit or a mark, as "hPa", or debris of another kind."""
    return not word.isupper() and any(
        letter.isupper() and before.isalpha() for before, letter in pairwise(word)
    )
