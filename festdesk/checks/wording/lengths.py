"""Texts that are too long, or far from the length of others of their kind."""

from collections.abc import Iterator, Mapping
from statistics import median

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.ids import FilmId
from festdesk.base.languages import language_name
from festdesk.base.text import LONGEST_READ, shorten
from festdesk.base.wording import Named, sentence
from festdesk.checks.check import of_edition, of_texts
from festdesk.checks.printed_prose import Prose, of_each_part
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.rules import limit_of
from festdesk.checks.subjects import of_all_films
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.films.tables import PressText
from festdesk.naming.jumps import place_of_text
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextKind

LOGLINE_LONG = Kind(
    "text.logline-long",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the logline in {language} has {length} characters ({limit} are meant).",
    ),
    sentence("Help", "A logline says in one or two sentences what a film is about."),
    sentence("Help", "Shorten it, or set another length in the settings of the checks."),
    example=sentence("Help", "A logline of 400 characters where the house has set 250."),
    limit=250,
    unit=sentence("Unit", "characters"),
)
LENGTH_UNUSUAL = Kind(
    "text.length-unusual",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject}: the {text} in {language} has {length} characters; half of the others have "
        "{usual} or more.",
    ),
    sentence(
        "Help",
        "A text is several times as long or as short as the others of its kind: a part of it may "
        "be missing, or the whole press kit stand in it. Asked where there are at least eight.",
    ),
    sentence(
        "Help",
        "Compare it with its source: complete what is missing, or take out what does not "
        "belong to it.",
    ),
    example=sentence("Help", "Half of the synopses have 600 characters or more, and one has 90."),
    limit=4,
    unit=sentence("Unit", "times"),
)
TOO_LONG = Kind(
    "text.too-long-to-check",
    Severity.WARNING,
    sentence("Finding", "A text of {length} characters is too long to be checked: “{words}”."),
    sentence(
        "Help",
        "No text of a catalogue is as long as a book. A whole file was pasted into the field, and "
        "no check has looked at what stands in it.",
    ),
    sentence("Help", "Keep the text that is meant and take the rest out of the field."),
    example=sentence("Help", "A log of 300,000 characters in the field of a synopsis."),
)
_SIZED = frozenset(
    {TextKind.SYNOPSIS, TextKind.SHORT_SYNOPSIS, TextKind.BIOGRAPHY, TextKind.STATEMENT}
)
_LEAST_TEXTS = 8
_SHOWN = 60  # letters


def find_long_loglines(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a logline that is longer than the house has it."""
    limit = limit_of(snapshot, LOGLINE_LONG)
    if prose.kind == TextKind.LOGLINE and len(prose.body) > limit:
        yield LOGLINE_LONG.found(
            prose.place,
            subject=prose.subject,
            language=Named(language_name, prose.declared),
            length=len(prose.body),
            limit=limit,
        )


def find_unusual_lengths(snapshot: Snapshot, prose: Prose) -> Iterator[Finding]:
    """Yield a finding for a text whose length is far from that of the others of its kind."""
    if prose.kind not in _SIZED or prose.table != "text":
        return
    usual = usual_lengths(snapshot).get((prose.kind, prose.declared))
    times, length = limit_of(snapshot, LENGTH_UNUSUAL), len(prose.body)
    if usual is not None and times and (length > usual * times or length * times < usual):
        yield LENGTH_UNUSUAL.found(
            prose.place,
            subject=prose.subject,
            text=text_kind_name(snapshot, prose.kind),
            language=Named(language_name, prose.declared),
            length=length,
            usual=usual,
        )


def find_endless_texts(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield a finding for each text that is too long to be one."""
    for text in _endless(snapshot):
        yield _too_long(place_of_text(snapshot, text) or Place("text", text.id), text.body)
    for press in _endless_press_texts(snapshot):
        yield _too_long(Place("presstext", press.id, "body", press.film_id), press.body)


@once_per_snapshot
def _endless(snapshot: Snapshot) -> tuple[Text, ...]:
    return tuple(text for text in snapshot.texts.values() if len(text.body) > LONGEST_READ)


@of_all_films
def _endless_press_texts(snapshot: Snapshot, film_id: FilmId) -> list[PressText]:
    texts = snapshot.press_texts_of(film_id)
    return [text for text in texts if len(text.body) > LONGEST_READ]


def _too_long(place: Place, body: str) -> Finding:
    return TOO_LONG.found(place, length=len(body), words=shorten(body[:_SHOWN], _SHOWN))


@once_per_snapshot
def usual_lengths(snapshot: Snapshot) -> Mapping[tuple[str, str], int]:
    """Return the length of half of the texts or more, in tens, by kind and language.

    Rounded, so that one other letter somewhere is no reason to look at all texts anew.
    """
    found: dict[tuple[str, str], list[int]] = {}
    for part in _lengths_in(snapshot):
        for key, lengths in part.items():
            found.setdefault(key, []).extend(lengths)
    return {
        key: round(median(lengths) / 10) * 10
        for key, lengths in found.items()
        if len(lengths) >= _LEAST_TEXTS
    }


@of_each_part
def _lengths_in(texts: tuple[Prose, ...]) -> Mapping[tuple[str, str], list[int]]:
    found: dict[tuple[str, str], list[int]] = {}
    for prose in texts:
        if prose.kind in _SIZED and prose.table == "text":
            found.setdefault((prose.kind, prose.declared), []).append(len(prose.body))
    return found


CHECKS = (
    of_texts(find_long_loglines, LOGLINE_LONG),
    of_texts(find_unusual_lengths, LENGTH_UNUSUAL),
    of_edition(find_endless_texts, TOO_LONG),
)
