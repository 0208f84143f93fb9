"""Audience, premiere, state and lock of a screening."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from festdesk.base.lists import read_list
from festdesk.base.text import fold
from festdesk.desktop.calendar.details.chosen import Chosen
from festdesk.desktop.calendar.details.fields import OfferedLine, SettledChoice
from festdesk.desktop.calendar.details.part import Part
from festdesk.desktop.widgets.screening_words import (
    audience_in_words,
    audience_of_words,
    state_in_words,
)
from festdesk.editing.placing import lock_screenings
from festdesk.screenings.tables import Audience, Screening, ScreeningState

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot


class AudiencePart(Part):
    """Who may come and what it is for the film; how sure it is, and whether it must not move."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, self.tr("Audience and state"), parent)
        self.audience = OfferedLine(self.tr("Audience"), self)
        self.premiere = OfferedLine(self.tr("Premiere"), self)
        self.state = SettledChoice(self.tr("State"), self)
        self.locked = QCheckBox(self.tr("Locked in its place"), self)
        self.locked.setObjectName("is_locked")
        self.locked.clicked.connect(self._lock)
        self.add_fields(
            ("audience", self.tr("Audience"), self.audience),
            ("premiere", self.tr("Premiere"), self.premiere),
        )
        self.add_fields(("state", self.tr("State"), self.state))
        self.add_whole(self.locked)

    @override
    def show_chosen(self, chosen: Chosen) -> None:
        self.chosen = chosen
        audience = chosen.common(_audience_in_words)
        self.audience.offered = _audiences(chosen.snapshot)
        self.audience.show_value(audience)
        film = chosen.film
        self.premiere.offered = _premieres(chosen.snapshot, chosen.language)
        self.premiere.show_value(self.common("premiere"), film.premiere if film else "")
        states = [(str(state), state_in_words(state)) for state in ScreeningState]
        self.state.show_choices(states, self.common("state"))
        locked = [chosen.snapshot.is_locked(screening_id) for screening_id in chosen.ids]
        is_mixed = any(locked) and not all(locked)
        self.locked.setTristate(is_mixed)
        checked = Qt.CheckState.Checked if all(locked) else Qt.CheckState.Unchecked
        self.locked.setCheckState(Qt.CheckState.PartiallyChecked if is_mixed else checked)

    @override
    def take(self, key: str, value: str) -> None:
        if key == "audience":
            self.change(key, {key: audience_of_words(value)})
        elif key == "state":
            self.change(key, {key: value}, self.tr("Change state of screening"))
        else:
            super().take(key, value)

    def _lock(self) -> None:
        if self.chosen is None:
            return
        is_locked = self.locked.checkState() != Qt.CheckState.Unchecked
        label = self.tr("Lock screening") if is_locked else self.tr("Unlock screening")
        act = partial(lock_screenings, screening_ids=self.chosen.ids, is_locked=is_locked)
        self.act("is_locked", act, label)


def _audience_in_words(row: Screening) -> str:
    return audience_in_words(row.audience)


def _audiences(snapshot: "Snapshot") -> Sequence[str]:
    """Return the four usual ones, then the house's own words that are in use."""
    listed = [audience_in_words(audience) for audience in Audience]
    used = {row.audience for row in snapshot.screenings.values()} - set(Audience)
    used |= set(snapshot.audience_rules) - set(Audience)
    return (*listed, *sorted(used, key=fold))


def _premieres(snapshot: "Snapshot", language: str) -> Sequence[str]:
    """Return the words in use for premieres, then the usual ones of the edition's language."""
    words = {row.premiere for row in snapshot.screenings.values()}
    words |= {film.premiere for film in snapshot.films.values()}
    used = sorted(filter(None, words), key=fold)
    listed = read_list("premieres")
    return tuple(dict.fromkeys((*used, *listed.get(language, listed["en"]))))
