"""Texts that stand twice: in two languages, or on two cards."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.ids import BlockId, FilmId, PersonId, StrandId
from festdesk.base.languages import language_name
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.check import of_texts
from festdesk.checks.of_texts import once_for_each_text
from festdesk.checks.printed_prose import Prose, of_each_part
from festdesk.checks.remembering import once_for_each, once_per_snapshot
from festdesk.checks.subjects import film_name, those_that_meet
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.checks.wording.languages import beside
from festdesk.checks.words import joined
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import TextKind

LANGUAGES_SAME = Kind(
    "text.languages-same",
    Severity.WARNING,
    sentence("Finding", "{subject}: the {text} is the same in {language} and in {other}."),
    sentence(
        "Help",
        "The same words stand in two languages: the text was copied to be translated, and is not "
        "yet. Names and short captions are not looked at.",
    ),
    sentence("Help", "Translate it, or empty the field of the language it is not in."),
    example=sentence("Help", "The synopses in English and in French are word for word the same."),
)
CARDS_SAME = Kind(
    "text.cards-same",
    Severity.WARNING,
    sentence("Finding", "{subject}: the {text} in {language} also stands with {others}."),
    sentence(
        "Help",
        "The same text stands with two films or two people: it was pasted into the wrong card. "
        "Accept it where it belongs to both, as with the parts of one work.",
    ),
    sentence("Help", "Put the right text in where it is wrong."),
    example=sentence("Help", "Two films have the same synopsis."),
)
_NO_PROSE = frozenset({TextKind.NAME, TextKind.ALT, TextKind.CAPTION})
_WORD = re.compile(r"[^\W_]+")
_LEAST_WORDS = 8
_LEAST_LETTERS = 40
_MOST_TOLD = 12  # a sentence that names more is not read; the rest is "…"

_Whose = tuple[str, str]  # the film, person, strand or block that a text is about: kind and id


@once_for_each_text(early=True)
def _key(body: str) -> str:
    """Return what is the same of two texts that are alike but for spaces, marks and capitals.

    Nothing for one that is too short to be told.
    """
    key = " ".join(_WORD.findall(body.casefold())) if "_" in body else joined(body)
    is_long = key.count(" ") + 1 >= _LEAST_WORDS or not key.isascii()
    return key if is_long and len(key) >= _LEAST_LETTERS else ""


def find_same_languages(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text that stands unchanged in an earlier language of the edition."""
    key = _key(prose.body) if prose.table == "text" and prose.kind not in _NO_PROSE else ""
    row = snapshot.texts.get(prose.row_id) if key else None
    if row is None:
        return
    for other in beside(snapshot, row):
        if _key(other.body) == key and _rank(snapshot, other.language) < _rank(
            snapshot, prose.declared
        ):
            yield LANGUAGES_SAME.found(
                prose.place,
                subject=prose.subject,
                text=text_kind_name(snapshot, prose.kind),
                language=Named(language_name, prose.declared),
                other=Named(language_name, other.language),
            )
            return


def _rank(snapshot: Snapshot, language: str) -> tuple[int, str]:
    languages = snapshot.languages
    return languages.index(language) if language in languages else len(languages), language


def _key_on_card(prose: Prose) -> str:
    """Return the key of a text of a card; books of an edition share their forewords on purpose."""
    is_of_book = prose.table == "bookparttext"
    return "" if is_of_book or prose.kind in _NO_PROSE else _key(prose.body)


def find_same_on_cards(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text that stands with something earlier in the programme, too."""
    key = _key_on_card(prose)
    standing = standing_twice(snapshot).get((prose.declared, key), ()) if key else ()
    if not standing or standing[0] == _whose(prose):
        return
    own = _whose(prose)
    others = [one for one in standing[: _MOST_TOLD + 1] if one != own][:_MOST_TOLD]
    names: list[object] = list(dict.fromkeys(_name_of(snapshot, one) for one in others))
    if len(standing) > _MOST_TOLD + 1:
        names.append("…")
    yield CARDS_SAME.found(
        prose.place,
        subject=prose.subject,
        text=text_kind_name(snapshot, prose.kind),
        language=Named(language_name, prose.declared),
        others=Listed(tuple(names)),
    )


def _whose(prose: Prose) -> _Whose:
    if prose.film_id:
        return "film", prose.film_id
    return prose.place.kind, prose.place.id


@once_for_each
def _name_of(snapshot: Snapshot, whose: _Whose) -> str:
    """Return how findings call a film, a person, a strand or a block."""
    kind, id_ = whose
    if kind == "film":
        return film_name(snapshot, FilmId(id_))
    if kind == "person":
        return snapshot.person_name(PersonId(id_))
    main = snapshot.languages[0]
    is_strand = kind == "strand"
    name = (
        snapshot.strand_name(StrandId(id_), main)
        if is_strand
        else snapshot.block_name(BlockId(id_), main)
    )
    return f"“{name}”"


@once_per_snapshot
def standing_twice(snapshot: Snapshot) -> Mapping[tuple[str, str], tuple[_Whose, ...]]:
    """Return with what each text stands that stands with several, by its language and words."""
    standing = those_that_meet(chain.from_iterable(_standing(snapshot)))
    found = {key: tuple(dict.fromkeys(whose)) for key, whose in standing.items()}
    return {key: whose for key, whose in found.items() if len(whose) > 1}


@of_each_part
def _standing(texts: tuple[Prose, ...]) -> tuple[tuple[tuple[str, str], _Whose], ...]:
    keys = ((prose, _key_on_card(prose)) for prose in texts)
    return tuple(((prose.declared, key), _whose(prose)) for prose, key in keys if key)


CHECKS = (
    of_texts(find_same_languages, LANGUAGES_SAME),
    of_texts(find_same_on_cards, CARDS_SAME),
)
