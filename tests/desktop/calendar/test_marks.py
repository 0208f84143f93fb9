"""Signs of cards, the legend that explains them, and all facts in words."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from festdesk.base.ids import ScreeningId, VenueId
from festdesk.desktop.calendar.cards import Card, ClashMark
from festdesk.desktop.calendar.colours import Colouring, Colours
from festdesk.desktop.calendar.facts import facts_of, line_of, tip_of
from festdesk.desktop.calendar.foot import BoardFoot
from festdesk.desktop.calendar.legend import legend_in_words, legend_items
from festdesk.desktop.calendar.marks import Mark, Sign, marks_of
from festdesk.desktop.calendar.painting import CardPainter, Look
from festdesk.desktop.settings import Settings
from festdesk.screenings.calendar import Column

FRIDAY = date(2021, 3, 5)


def card(**values: Any) -> Card:  # noqa: ANN401 -- any column's value
    """Return a card of a film of ninety minutes at eight."""
    given: dict[str, Any] = {
        "id": ScreeningId("screening"),
        "film_id": None,
        "title": "Solaris",
        "column": Column(FRIDAY, VenueId("odeon")),
        "start_minute": 20 * 60,
        "length_minutes": 130,
        "state": "confirmed",
    }
    return Card(**(given | values))


FULL: dict[str, Any] = {
    "introduction_minutes": 10,
    "talk_minutes": 30,
    "turnaround_minutes": 20,
    "is_locked": True,
    "guests": ("Ann Lee", "Bo Li"),
    "films": 5,
    "premiere": "World premiere",
    "note": "Fetch the print",
    "printed_note": "With live music",
    "print_shown": "Berlin print, 35 mm",
    "code": "1203",
    "clash": ClashMark.WARNING,
    "strand_code": "IC",
    "strand_colour": "#a23b72",
    "strand_name": "Competition",
    "version": "RU OV with FR subt.",
}


def test_plain_screening_has_no_marks() -> None:
    assert marks_of(card()) == ()


def test_marks_come_in_the_order_in_which_they_are_needed() -> None:
    assert marks_of(card(**FULL)) == (
        Mark(Sign.LOCK),
        Mark(Sign.GUESTS, "2"),
        Mark(Sign.FILMS, "5"),
        Mark(Sign.PREMIERE),
        Mark(Sign.NOTE),
    )
    assert marks_of(card(guests=("Ann Lee",), printed_note="Live")) == (
        Mark(Sign.GUESTS),
        Mark(Sign.PRINTED_NOTE),
    )


def test_legend_explains_what_is_shown_and_nothing_else() -> None:
    cards = [card(**FULL), card(state="pencilled"), card(state="pencilled")]
    items = legend_items(Colours(Colouring.STRAND, cards), cards)

    assert legend_in_words(items).splitlines() == [
        "IC: Competition (1)",
        "No strand (2)",
        "Pencilled",
        "Locked",
        "Guests",
        "Films of a block",
        "Premiere",
        "Note for colleagues",
        "Warning",
    ]


def test_states_are_explained_once_where_they_are_what_is_coloured() -> None:
    cards = [card(), card(state="pencilled")]
    items = legend_items(Colours(Colouring.STATE, cards), cards)

    assert legend_in_words(items).splitlines() == ["C: Confirmed (1)", "P: Pencilled (1)"]


def test_all_facts_are_told_and_none_that_is_not() -> None:
    assert facts_of(card(**FULL), "Odeon") == [
        ("When", "Friday 5 March, 20:00–22:10"),
        ("Where", "Odeon"),
        ("State", "Confirmed, locked"),
        ("Clash", "has a warning"),
        ("Length", "90 min, introduction 10, talk 30, turnaround 20"),
        ("Films", "5"),
        ("Version", "RU OV with FR subt."),
        ("Strand", "IC · Competition"),
        ("Audience", "Public"),
        ("Premiere", "World premiere"),
        ("Guests", "Ann Lee, Bo Li"),
        ("Print", "Berlin print, 35 mm"),
        ("Code", "1203"),
        ("Note for colleagues", "Fetch the print"),
        ("Note for print", "With live music"),
    ]
    assert line_of(facts_of(card(), "Odeon")) == (
        "Friday 5 March, 20:00–22:10 · Odeon · Confirmed · 130 min · Public"
    )


def test_unknown_length_is_told_as_such() -> None:
    facts = dict(facts_of(card(length_is_known=False, length_minutes=1), "Odeon"))

    assert facts["When"] == "Friday 5 March, 20:00–?"
    assert facts["Length"] == "running time not known"


def test_tip_shows_words_that_look_like_markup_as_they_stand() -> None:
    one = card(title="<b>Bold</b> & co", note="a < b " * 20)
    tip = tip_of(one, facts_of(one, "<i>Odeon</i>"))

    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; co" in tip
    assert "&lt;i&gt;Odeon&lt;/i&gt;" in tip
    assert tip.count("<br>") >= 1


@pytest.mark.parametrize("is_down", [True, False])
@pytest.mark.parametrize("mode", list(Colouring))
@pytest.mark.parametrize(
    "size", [(0.5, 0.5), (3, 3), (3, 90), (90, 3), (20, 14), (60, 30), (90, 80), (300, 400)]
)
def test_card_is_drawn_in_any_size_and_never_beyond_its_place(
    qapp: object, size: tuple[float, float], mode: Colouring, *, is_down: bool
) -> None:
    del qapp
    image = QImage(420, 520, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    before = image.copy()
    place = QRectF(60, 60, *size)
    cards = CardPainter(QApplication.font(), Colours(mode, [card(**FULL)]), is_down=is_down)

    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cards.draw(painter, card(**FULL), place, Look(is_selected=True, has_focus=True))
    painter.end()

    painter = QPainter(image)
    painter.fillRect(place.adjusted(-5, -5, 5, 5), Qt.GlobalColor.white)
    painter.end()
    assert image == before


def test_foot_remembers_what_is_coloured(qtbot: QtBot) -> None:
    foot = BoardFoot(Settings())
    qtbot.addWidget(foot)
    assert foot.mode is Colouring.STRAND

    with qtbot.waitSignal(foot.coloured):
        foot.choose(Colouring.VERSION)
    another = BoardFoot(Settings())
    qtbot.addWidget(another)

    assert another.mode is Colouring.VERSION
    another.choose(Colouring.STRAND)


def test_foot_explains_on_and_tells_of_the_selected_screening_instead(qtbot: QtBot) -> None:
    foot = BoardFoot(Settings())
    qtbot.addWidget(foot)
    foot.resize(420, 60)
    foot.show()
    cards = [card(**FULL), card(state="cancelled")]
    foot.show_legend(Colours(Colouring.STRAND, cards), cards)

    shown = (*foot.legend.items, *foot.rest.items)
    assert len(foot.legend.items) < len(shown)
    assert "Warning" in foot.legend.accessibleDescription()

    foot.show_card(cards[0], "Odeon")

    assert foot.rest.isHidden()
    assert foot.facts.accessibleDescription().startswith("Solaris · Friday 5 March, 20:00–22:10")
    foot.show_card(None, "")
    assert foot.facts.isHidden()
