"""What a card would meet where it is carried: its clashes, its sign, and a few words for each."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from festdesk.base.findings import Severity
from festdesk.checks.labels import MARKS
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.clashing import showing_at
from festdesk.desktop.calendar.scene import Content, Scene
from festdesk.planning.judging import Clash

translate = QCoreApplication.translate

_MOST = 3  # lines of clashes beside a card


def clashes_at(content: Content, card: Card, leaving: Collection[str]) -> tuple[Clash, ...]:
    """Return what would be wrong with a card where it is put, the gravest first.

    `leaving` go along with it or change their place with it, so they are not met. What somebody
    has accepted is not told.
    """
    if content.clashes is None or content.showing_of is None or card.column is None:
        return ()
    showing = replace(showing_at(content.showing_of(card), card), id=card.id)
    others = set(leaving) - {card.id}
    return tuple(
        clash
        for clash in content.clashes.of(showing)
        if not clash.is_accepted and others.isdisjoint(clash.showings)
    )


def marked(card: Card, clashes: Iterable[Clash]) -> Card:
    """Return a card with the sign for the gravest of clashes."""
    for clash in clashes:
        return card.with_mark(ClashMark(clash.severity))
    return card.with_mark(ClashMark.NONE)


def met_by(content: Content, card: Card, clashes: Iterable[Clash]) -> list[str]:
    """Return the titles of the other screenings in clashes, each once."""
    ids = (one for clash in clashes for one in clash.showings if one != card.id)
    return list(dict.fromkeys(content.titles.get(one, "") for one in ids))


def colour_of(severity: Severity, tokens: theme.Tokens) -> str:
    """Return the colour of words about a clash that is so grave."""
    if severity is Severity.ERROR:
        return tokens.error
    return tokens.warning if severity is Severity.WARNING else tokens.muted


def clashes_told(scene: Scene, of: Card, clashes: Collection[Clash]) -> list[tuple[str, str]]:
    """Return a line for each of the gravest clashes, with its colour, and how many more."""
    tokens, brief = scene.painter.tokens, scene.content.brief
    if brief is None:
        return []
    said = {
        f"{MARKS[clash.severity]} {brief(clash, of.id)}": colour_of(clash.severity, tokens)
        for clash in clashes
    }
    lines = list(said.items())
    if len(lines) > _MOST + 1:
        more = translate("Calendar", "and {count} more").format(count=len(lines) - _MOST)
        lines = [*lines[:_MOST], (more, tokens.muted)]
    return lines
