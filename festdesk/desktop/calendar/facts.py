"""All facts of a screening in words, for the strip under the board and for tool tips."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from festdesk.desktop.calendar.cards import Card, clash_in_words, run_in_words
from festdesk.desktop.phrases import LONG_DAY, say_day
from festdesk.desktop.widgets.screening_words import audience_in_words, state_in_words

translate = QCoreApplication.translate

_MOST_LETTERS = 60  # of a note in a line of the tip, before it breaks


def facts_of(card: Card, venue: str, clashes: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Return labels with what is the case, without what nobody has said; the title is not one."""
    facts = [
        (translate("Calendar", "When"), _when(card)),
        (translate("Calendar", "Where"), venue),
        (translate("Calendar", "State"), _state(card)),
        (translate("Calendar", "Clash"), "; ".join(clashes) or clash_in_words(card.clash)),
        (translate("Calendar", "Length"), _parts(card)),
        (translate("Calendar", "Films"), str(card.films) if card.films else ""),
        (translate("Calendar", "Version"), card.version),
        (translate("Calendar", "Strand"), _strand(card)),
        (translate("Calendar", "Audience"), audience_in_words(card.audience_key)),
        (translate("Calendar", "Premiere"), card.premiere),
        (translate("Calendar", "Guests"), ", ".join(filter(None, card.guests))),
        (translate("Calendar", "Print"), card.print_shown),
        (translate("Calendar", "Code"), card.code),
        (translate("Calendar", "Note for colleagues"), card.note),
        (translate("Calendar", "Note for print"), card.printed_note),
    ]
    return [(label, said) for label, said in facts if said]


def tip_of(card: Card, facts: list[tuple[str, str]]) -> str:
    """Return a tool tip as a table; the words are shown as they stand, whatever is in them."""
    rows = "".join(
        f"<tr><td>{escape(label)}&nbsp;&nbsp;</td><td>{_broken(said)}</td></tr>"
        for label, said in facts
    )
    return f"<p><b>{escape(card.title)}</b></p><table cellspacing=0>{rows}</table>"


def line_of(facts: list[tuple[str, str]]) -> str:
    """Return the facts as one line, without labels but where they would not be understood."""
    labelled = {
        translate("Calendar", "Note for colleagues"),
        translate("Calendar", "Note for print"),
        translate("Calendar", "Guests"),
        translate("Calendar", "Films"),
        translate("Calendar", "Print"),
        translate("Calendar", "Code"),
    }
    return " · ".join(f"{label}: {said}" if label in labelled else said for label, said in facts)


def _when(card: Card) -> str:
    if card.column is None:
        return ""
    return f"{say_day(card.column.day, LONG_DAY)}, {run_in_words(card)}"


def _parts(card: Card) -> str:
    """Return the minutes of the parts that there are; the film alone is its length."""
    if not card.length_is_known:
        return translate("Calendar", "running time not known")
    film = translate("Calendar", "{minutes} min").format(minutes=card.film_minutes)
    parts = []
    if card.introduction_minutes:
        said = translate("Calendar", "introduction {minutes}")
        parts.append(said.format(minutes=card.introduction_minutes))
    if card.talk_minutes:
        said = translate("Calendar", "talk {minutes}")
        parts.append(said.format(minutes=card.talk_minutes))
    if card.turnaround_minutes:
        said = translate("Calendar", "turnaround {minutes}")
        parts.append(said.format(minutes=card.turnaround_minutes))
    return ", ".join((film, *parts))


def _strand(card: Card) -> str:
    if card.strand_name and card.strand_code and card.strand_name != card.strand_code:
        return f"{card.strand_code} · {card.strand_name}"
    return card.strand_name or card.strand_code


def _state(card: Card) -> str:
    words = state_in_words(card.state)
    if card.is_locked:
        return translate("Calendar", "{state}, locked").format(state=words)
    return words


def _broken(said: str) -> str:
    """Return words as markup, in lines of a readable length."""
    lines, line = [], ""
    for word in said.split():
        if line and len(line) + len(word) >= _MOST_LETTERS:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    lines.append(line)
    return "<br>".join(escape(one) for one in lines)
