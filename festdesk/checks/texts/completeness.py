"""Texts missing in a language of the edition, and statements nobody has made."""

from collections.abc import Iterable, Iterator, Mapping

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId, PersonId
from festdesk.base.languages import language_name
from festdesk.base.text import shorten
from festdesk.base.wording import Listed, Named, Sentence, sentence
from festdesk.checks.cards.due import is_worked_on
from festdesk.checks.cards.required import is_wanted
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind

LANGUAGE_MISSING = Kind(
    "text.language-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: the {kind} is missing in {language}; it is there in {others}."),
    sentence(
        "Help",
        "The edition prints in several languages, and this text is not there in all of them. "
        "A book in one language prints it in another that has it; a book in several leaves it out. "
        "On a card that is a draft it is a hint.",
    ),
    sentence(
        "Help",
        "Write or paste the text in the missing language, or say under Edit → Card settings that "
        "the house does without it.",
    ),
    example=sentence("Help", "A synopsis in English, and none in German."),
)
SPEAKER_MISSING = Kind(
    "text.speaker-missing",
    Severity.WARNING,
    sentence("Finding", "{film}: nobody has said whose statement it is ({language})."),
    sentence("Help", "A statement prints with the name of the person who made it."),
    sentence("Help", "Choose the speaker on the card, in most cases the director."),
    example=sentence(
        "Help", "“I wanted to film the silence.”, and below it no name; it should be “Ann Reed”."
    ),
)
SHORTENED = Kind(
    "text.shortened",
    Severity.HINT,
    sentence(
        "Finding", "{film}: the programme prints the beginning of the synopsis alone ({language})."
    ),
    sentence(
        "Help",
        "An entry of the programme takes the short synopsis, else the logline. Where there is "
        "neither, it takes as many whole sentences of the synopsis as the design has room for.",
    ),
    sentence("Help", "Write a short synopsis, or a logline."),
    example=sentence(
        "Help",
        "A synopsis of 200 words, no short one, and an entry of the programme with room for 60.",
    ),
)
QUESTION_OPEN = Kind(
    "text.question-open",
    Severity.HINT,
    sentence("Finding", "{subject}: open question on the {kind} ({language}): {question}"),
    sentence(
        "Help",
        "An editor has left a question to colleagues beside a text. It never prints, and the text "
        "prints as it stands.",
    ),
    sentence("Help", "Answer it, and empty the question under “About this text” on the card."),
    example=sentence(
        "Help", "“Is the river meant, or the town?” beside a synopsis that is set all the same."
    ),
)
_LONGEST_QUESTION = 120
_NOT_SAID = sentence("Finding", "in a language that nobody has said")
# So many characters every shipped design has room for in a short entry.
_SHORT_ROOM = 320

# As they stand inside a sentence.
_KINDS: Mapping[str, Sentence] = {
    TextKind.LOGLINE: sentence("Text", "logline"),
    TextKind.SYNOPSIS: sentence("Text", "synopsis"),
    TextKind.SHORT_SYNOPSIS: sentence("Text", "short synopsis"),
    TextKind.STATEMENT: sentence("Text", "statement"),
    TextKind.BIOGRAPHY: sentence("Text", "biography"),
    TextKind.CAPTION: sentence("Text", "caption"),
    TextKind.ALT: sentence("Text", "alternative text"),
    TextKind.NAME: sentence("Text", "name"),
    TextKind.INTRODUCTION: sentence("Text", "introduction"),
    "": sentence("Text", "press text"),
}
_OF_FILM = (
    TextKind.LOGLINE,
    TextKind.SYNOPSIS,
    TextKind.SHORT_SYNOPSIS,
    TextKind.STATEMENT,
    TextKind.INTRODUCTION,
)
_OF_SECTION = (TextKind.NAME, TextKind.INTRODUCTION)


def find_missing_languages(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each text of a film that lacks languages in which others have it.

    Those of its stills are among them.
    """
    name, texts = film_name(snapshot, film.id), snapshot.texts_of_film(film.id)
    own = tuple(kind.key for kind in snapshot.own_text_kinds if kind.is_printed)
    place = Place("film", film.id, "", film.id)
    yield from _missing(snapshot, texts, (*_OF_FILM, *own), name, place)
    for number, still in enumerate(snapshot.stills_of(film.id), start=1):
        if still.sha256 is None:
            continue  # a caption without its picture does not print
        yield from _missing(
            snapshot,
            snapshot.texts_of_still(still.id),
            (TextKind.CAPTION, TextKind.ALT),
            f"{name} ({number})",
            Place("still", still.id, "", film.id),
        )


def find_missing_biographies(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding where a director has no biography in a language, and one in another."""
    texts, place = snapshot.texts_of_person(person_id), Place("person", person_id, "", film_id)
    name = snapshot.person_name(person_id)
    yield from _missing(snapshot, texts, (TextKind.BIOGRAPHY,), name, place)


def find_missing_introductions(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each text of a strand or block that lacks a language another has."""
    main = snapshot.languages[0]
    for strand in snapshot.strands:
        texts, place = snapshot.texts_of_strand(strand.id), Place("strand", strand.id)
        name = f"“{snapshot.strand_name(strand.id, main) or strand.code}”"
        yield from _missing(snapshot, texts, _OF_SECTION, name, place)
    for block in sorted(snapshot.blocks.values(), key=lambda block: (block.place, block.id)):
        texts, place = snapshot.texts_of_block(block.id), Place("block", block.id)
        name = f"“{snapshot.block_name(block.id, main)}”"
        yield from _missing(snapshot, texts, _OF_SECTION, name, place)


def _missing(
    snapshot: Snapshot, texts: Iterable[Text], kinds: Iterable[str], subject: str, place: Place
) -> Iterator[Finding]:
    written = {(text.kind, text.language) for text in texts if text.body}
    for kind in kinds:
        there = [language for language in snapshot.languages if (kind, language) in written]
        if not there:
            continue
        lacking = [
            language
            for language in snapshot.languages
            if language not in there and _is_wanted(snapshot, place, kind, language)
        ]
        if lacking:
            found = LANGUAGE_MISSING.found(
                *(
                    Place(place.kind, place.id, f"text:{kind}:{language}", place.film)
                    for language in lacking
                ),
                subject=subject,
                kind=text_kind_name(snapshot, kind),
                language=Listed(tuple(Named(language_name, other) for other in lacking)),
                others=Listed(tuple(Named(language_name, other) for other in there)),
            )
            film = snapshot.films.get(FilmId(place.film))
            is_draft = film is not None and not is_worked_on(film)
            yield found.taken_as(Severity.HINT) if is_draft else found


def text_kind_name(snapshot: Snapshot, kind: str) -> Sentence | str:
    """Return what a kind of text is called inside a sentence; without a kind it is a press text."""
    return _KINDS.get(kind) or snapshot.own_text_name(kind, *snapshot.languages)


def _is_wanted(snapshot: Snapshot, place: Place, kind: str, language: str) -> bool:
    """Tell whether the house wants a text of a card in a language; those of sections always."""
    film = snapshot.films.get(FilmId(place.film))
    prefix = "" if kind == TextKind.CAPTION else "text:"
    return film is None or is_wanted(snapshot, f"{prefix}{kind}:{language}", film.status)


def find_statements_without_speaker(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each statement on a card that names nobody as its speaker."""
    for text in snapshot.texts_of_film(film.id):
        if text.kind == TextKind.STATEMENT and text.body and text.speaker_id is None:
            place = Place("film", film.id, f"text:statement:{text.language}", film.id)
            yield SPEAKER_MISSING.found(
                place,
                film=film_name(snapshot, film.id),
                language=Named(language_name, text.language) if text.language else _NOT_SAID,
            )


def find_shortened_synopses(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each language in which a film has a long synopsis alone."""
    bodies = {
        (text.kind, text.language): text.body.strip() for text in snapshot.texts_of_film(film.id)
    }
    for language in snapshot.languages:
        short = (TextKind.SHORT_SYNOPSIS, language), (TextKind.LOGLINE, language)
        synopsis = bodies.get((TextKind.SYNOPSIS, language), "")
        if len(synopsis) > _SHORT_ROOM and not any(bodies.get(key) for key in short):
            kind = TextKind.SHORT_SYNOPSIS
            yield SHORTENED.found(
                Place("film", film.id, f"text:{kind}:{language}", film.id),
                film=film_name(snapshot, film.id),
                language=Named(language_name, language),
            )


def find_open_questions(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each text of a card with a question to colleagues."""
    texts = snapshot.texts_of_film(film.id)
    if any(text.question for text in texts):
        place = Place("film", film.id, "", film.id)
        yield from _questions(snapshot, texts, film_name(snapshot, film.id), place)


def find_open_questions_on_people(
    snapshot: Snapshot, person_id: PersonId, film_id: FilmId
) -> Iterator[Finding]:
    """Yield a finding for each text of a director with a question to colleagues."""
    texts, name = snapshot.texts_of_person(person_id), snapshot.person_name(person_id)
    yield from _questions(snapshot, texts, name, Place("person", person_id, "", film_id))


def _questions(
    snapshot: Snapshot, texts: Iterable[Text], subject: str, place: Place
) -> Iterator[Finding]:
    for text in texts:
        if text.question:
            yield QUESTION_OPEN.found(
                Place(place.kind, place.id, f"text:{text.kind}:{text.language}", place.film),
                subject=subject,
                kind=text_kind_name(snapshot, text.kind),
                language=Named(language_name, text.language),
                question=shorten(text.question, _LONGEST_QUESTION),
            )
