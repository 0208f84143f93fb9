"""Texts, and paragraphs of them, in another language than the one they are filed under."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.in_text import found_in
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.checks.wording.foreign_sentences import foreign_sentences
from festdesk.checks.wording.paragraphs import paragraphs_of, sentences_of
from festdesk.checks.wording.quoted import is_foreign, italics, quotations, without_foreign
from festdesk.checks.wording.telling_words import are_alike, telling_words
from festdesk.checks.words import letters_of
from festdesk.snapshot import Snapshot
from festdesk.texts.language import (
    common_words,
    count_words,
    language_hits,
    language_of,
)
from festdesk.texts.tables import Text, TextKind

UNDECLARED = sentence(
    "Finding", "{subject}: nobody has said in which language the {text} is; it seems to be {told}."
)
LANGUAGE_OTHER = Kind(
    "text.language-other",
    Severity.WARNING,
    sentence("Finding", "{subject}: the {text} in {language} seems to be in {told}."),
    sentence(
        "Help",
        "The small words of the text are those of another language than the one it is filed under: "
        "it was pasted into the wrong field, or is not translated yet. Short texts and quotations "
        "are not looked at, and languages that are much alike are not told apart.",
    ),
    sentence(
        "Help", "File it under its language where that field is empty, or put the right text in."
    ),
    example=sentence("Help", "The synopsis in German is “A young woman comes to the city and …”."),
)
PARAGRAPH_OTHER = Kind(
    "text.paragraph-other",
    Severity.WARNING,
    sentence(
        "Finding",
        "{subject}: a part of the {text} in {language} seems to be in {told}: “{words}”.",
    ),
    sentence(
        "Help",
        "A paragraph or a sentence has the small words of another language than the rest of the "
        "text: it was left without translation.",
    ),
    sentence("Help", "Translate it, or accept it where it is meant so."),
    example=sentence(
        "Help", "One sentence of a synopsis in French is “Nobody comes here by choice.”"
    ),
)
DECLARE = sentence("Mend", "File it under {told}")

_NO_PROSE = frozenset({TextKind.NAME})
_TABLES = frozenset({"text", "presstext"})
_SHORT_KINDS = frozenset({TextKind.ALT, TextKind.CAPTION})
_LEAST_WORDS, _LEAST_IN_SENTENCE = 10, 6
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ]\w*")
_LEAST_SHARE = 0.28  # of small words; the right language has a third to two thirds
_PARTS = re.compile(r"[.!?…][”»\"]?\s|\n")
_WORD = re.compile(r"\w+")
_ONE_IN = 7  # so many words of a sentence are telling ones of its language, or more
_OTHER_SCRIPTS = re.compile("[\u0370-\u1fff\u3040-\ud7ff]")
_SHORT = 24  # letters of a sentence
_LEAST_HITS = 5  # of different words; one that no other language has counts for two
_LETTERS_OF_WORD = 2  # at least, in any script
_LEAST_COPIED, _LEAST_HITS_COPIED = 5, 3  # where the same words stand in another field
_LEAST_OWN, _OWN_TIMES = 3, 1.5
_LEAST_TIMES = 2.5  # as many as the declared language has
_REMEMBERED = 20_000
_MOST_LOOKED_AT = 20_000  # letters


@once_for_each_text()
def is_plainly(body: str, declared: str) -> bool:
    """Return whether each sentence has so many telling words of its language that it is in it.

    That is so of nearly all texts, and seen fast.
    """
    telling = telling_words(declared.partition("-")[0])
    if not telling or (not body.isascii() and _OTHER_SCRIPTS.search(body)):
        return False
    parts = _PARTS.split(body[:_MOST_LOOKED_AT])
    return all(_has_many(part, telling) for part in parts if len(part) > _SHORT)


def _has_many(part: str, telling: frozenset[str]) -> bool:
    """Return whether a sentence needs no closer look; one of names and titles has few words."""
    words = letters_of(_WORD.findall(part))
    if len(words) < _LEAST_HITS:
        return True
    words[0] = words[0].lower()
    # None of the telling words has a capital, so names need only be left out of the count.
    hits = sum(map(telling.__contains__, words)) * _ONE_IN
    if hits >= len(words):
        return True
    count = 1 + sum(not word[0].isupper() for word in words[1:])
    return count < _LEAST_HITS or hits >= count


@lru_cache(_REMEMBERED)
def language_told(words: str, declared: str, least_words: int) -> str:
    """Return the language a text is in where that is certainly another one, or nothing."""
    primary = declared.partition("-")[0]
    hits = language_hits(words)
    by_script = language_of(words)
    if by_script and by_script not in hits:
        enough = sum(letter.isalpha() for letter in words) >= least_words * _LETTERS_OF_WORD
        return by_script if enough and not are_alike(by_script, primary) else ""
    count = count_words(words)
    if count < least_words or not hits:
        return ""
    told, (most, different) = max(hits.items(), key=lambda hit: hit[1])
    if are_alike(told, primary) or different < _LEAST_HITS or most < count * _LEAST_SHARE:
        return ""
    own = max((hit for other, (hit, _) in hits.items() if are_alike(other, primary)), default=0)
    return told if most >= _LEAST_TIMES * own else ""


@lru_cache(_REMEMBERED)
def parts_told(body: str, declared: str) -> tuple[tuple[int, int, str], ...]:
    """Return the paragraphs, else the sentences, that are in another language, and in which."""
    found = []
    telling = telling_words(declared.partition("-")[0])
    for first, last in paragraphs_of(body):
        told = language_told(body[first:last], declared, _LEAST_WORDS)
        if told:
            found.append((first, last, told))
            continue
        for start, end in sentences_of(body, first, last):
            if _has_many(body[start:end], telling):
                continue
            told = language_told(without_names(body[start:end]), declared, _LEAST_IN_SENTENCE)
            if told:
                found.append((start, end, told))
    return tuple(found)


def other_parts(body: str, declared: str) -> list[tuple[int, int]]:
    """Return where a text is in another language: as a whole, or in parts."""
    if is_plainly(body, declared):
        return []
    if language_told(body, declared, _LEAST_WORDS) and not has_own_sentence(body, declared):
        return [(0, len(body))]
    return [(start, end) for start, end, _ in parts_told(body, declared)]


@lru_cache(_REMEMBERED)
def has_own_sentence(body: str, declared: str) -> bool:
    """Return whether any sentence is in the declared language, so that only others are not."""
    primary = declared.partition("-")[0]
    return any(
        _is_own(language_hits(without_names(body[start:end])), primary)
        for first, last in paragraphs_of(body)
        for start, end in sentences_of(body, first, last)
    )


def _is_own(hits: Mapping[str, tuple[float, float]], primary: str) -> bool:
    own = others = 0.0
    for language, (_, different) in hits.items():
        if are_alike(language, primary):
            own = max(own, different)
        else:
            others = max(others, different)
    return own >= _LEAST_OWN and own >= _OWN_TIMES * others


def without_names(sentence_: str) -> str:
    """Return a sentence without the words with a capital, which may be a title's, but the first."""
    first, gap, rest = sentence_.partition(" ")
    return first + gap + _CAPITAL.sub(" ", rest)


def find_other_languages(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text in another language, else for each part of it that is."""
    if prose.kind in _NO_PROSE or prose.table not in _TABLES:
        return
    told = list(_find_long(snapshot, prose))
    yield from told
    if not prose.declared or any(one.code == LANGUAGE_OTHER.code for one in told):
        return
    row: Text | None = snapshot.texts.get(prose.row_id)
    if row is not None and _languages_of_copies(snapshot, row):
        return  # which is told as a copy, if at all
    seen = [one.spot for one in told if one.spot]
    among = tuple(sorted({code.partition("-")[0] for code in snapshot.languages}))
    parts = foreign_sentences(
        prose.body, prose.language, among, is_short=prose.kind in _SHORT_KINDS
    )
    for start, end, in_it in parts:
        if any(first < end and start < last for first, last in seen):
            continue
        if _is_of_others(snapshot, prose, start, end, in_it):
            continue
        yield found_in(
            PARAGRAPH_OTHER, prose, start, end, text=text_kind_name(snapshot, prose.kind),
            language=Named(language_name, prose.declared), told=Named(language_name, in_it),
        )  # fmt: skip


def _is_of_others(snapshot: Snapshot, prose: Prose, start: int, end: int, language: str) -> bool:
    """Return whether the words of that language are quoted, in italics or those of a title."""
    known = common_words(language)
    return any(
        is_foreign(snapshot, prose, start + word.start(), start + word.end())
        for word in _WORD.finditer(prose.body[start:end])
        if word[0].casefold() in known
    )


def _find_long(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text in another language, else for each long part of it that is."""
    if is_plainly(prose.body, prose.language):
        return
    body = without_foreign(
        prose.body[:_MOST_LOOKED_AT], (*quotations(prose.body), *italics(snapshot, prose))
    )
    told = language_told(body, prose.declared, _LEAST_WORDS)
    row: Text | None = snapshot.texts.get(prose.row_id)
    if row is not None:
        copied = _languages_of_copies(snapshot, row)
        if copied and prose.kind in _SHORT_KINDS:
            told = told or _told_by_copy(without_names(body), prose.declared, copied)
        elif told and copied:
            return  # which is told as a copy
    if told and has_own_sentence(body, prose.declared):
        told = ""
    which = text_kind_name(snapshot, prose.kind)
    language = Named(language_name, prose.declared)
    if told:
        other = Named(language_name, told)
        found = LANGUAGE_OTHER.found(
            prose.place, subject=prose.subject, text=which, language=language, told=other
        )
        said = found.said if prose.declared else UNDECLARED
        found = replace(found, said=said, spot=(0, len(prose.body)))
        yield found if row is None else _with_mend(snapshot, found, row, told)
    if told or not prose.declared:
        return
    for start, end, in_it in parts_told(body, prose.declared):
        other = Named(language_name, in_it)
        yield found_in(
            PARAGRAPH_OTHER, prose, start, end, text=which, language=language, told=other
        )


def beside(snapshot: Snapshot, row: Text) -> list[Text]:
    """Return the texts of the same kind about the same thing in other languages."""
    if row.film_id is not None:
        texts = snapshot.texts_of_film(row.film_id)
    elif row.person_id is not None:
        texts = snapshot.texts_of_person(row.person_id)
    elif row.still_id is not None:
        texts = snapshot.texts_of_still(row.still_id)
    elif row.strand_id is not None:
        texts = snapshot.texts_of_strand(row.strand_id)
    else:
        texts = snapshot.texts_of_block(row.block_id)  # type: ignore[arg-type]
    return [other for other in texts if other.kind == row.kind and other.id != row.id]


def _languages_of_copies(snapshot: Snapshot, row: Text) -> list[str]:
    """Return the other languages in which the same words stand."""
    return [other.language for other in beside(snapshot, row) if other.body == row.body]


def _told_by_copy(words: str, declared: str, copied: list[str]) -> str:
    """Return the language of a short text that stands in another field, too, if it is of that one.

    None of its small words may be one of the declared language: a title or names may be the same.
    """
    primary = declared.partition("-")[0]
    hits = language_hits(words)
    is_own = any(are_alike(other, primary) for other in hits)
    if is_own or count_words(words) < _LEAST_COPIED:
        return ""
    others = [language.partition("-")[0] for language in copied]
    found = [other for other in others if hits.get(other, (0, 0))[1] >= _LEAST_HITS_COPIED]
    return found[0] if found and not are_alike(found[0], primary) else ""


def _with_mend(snapshot: Snapshot, found: Finding, row: Text, told: str) -> Finding:
    """Return a finding that offers to file the text under its language where there is none."""
    free = told in snapshot.languages and all(
        other.language != told for other in beside(snapshot, row)
    )
    if not free:
        return found
    mend = Mend(
        DECLARE, "text", row.id, "language", row.language, told,
        act=MendAct.LANGUAGE, told=Named(language_name, told),
    )  # fmt: skip
    return replace(found, mends=(mend,))


CHECKS = (of_texts(find_other_languages, LANGUAGE_OTHER, PARAGRAPH_OTHER),)
