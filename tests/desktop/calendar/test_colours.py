"""What colours of cards mean, and that they can be told apart by everybody."""

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from festdesk.base.findings import Finding, Severity
from festdesk.base.ids import ScreeningId
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.calendar.cards import Card
from festdesk.desktop.calendar.clash_notes import ClashNotes
from festdesk.desktop.calendar.colours import (
    DARK,
    DARK_GROUND,
    LIGHT,
    LIGHT_GROUND,
    Colouring,
    Colours,
    Dress,
    Pattern,
)
from festdesk.desktop.calendar.contrast import contrast, distance, fitted
from festdesk.screenings.tables import ScreeningState

# How eyes that lack a kind of cones see light, after Machado, Oliveira and Fernandes (2009).
CONES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen_without(colour: str, lacking: str) -> str:
    """Return what a colour looks like to eyes that lack a kind of cones."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    found = []
    for row in CONES[lacking]:
        part = min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True))))
        part = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
        found.append(round(part * 255))
    return "#" + "".join(f"{part:02x}" for part in found)


@pytest.mark.parametrize("lacking", [None, *CONES])
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_told_apart_by_all_eyes(palette: tuple[str, ...], lacking: str | None) -> None:
    seen = [seen_without(colour, lacking) if lacking else colour for colour in palette]

    assert min(distance(one, other) for one, other in combinations(seen, 2)) > 0.1


@pytest.mark.parametrize(
    ("palette", "ground"), [(LIGHT, LIGHT_GROUND), (DARK, DARK_GROUND)], ids=["light", "dark"]
)
def test_colours_stand_out_from_their_ground(palette: tuple[str, ...], ground: str) -> None:
    assert min(contrast(colour, ground) for colour in palette) >= 3


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert distance("#000000", "#ffffff") == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("ground", [LIGHT_GROUND, DARK_GROUND])
@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#fffefb", "#26292b", "#f6e27a"])
def test_colour_of_a_house_can_be_seen_upon_any_ground(colour: str, ground: str) -> None:
    assert contrast(fitted(colour, ground), ground) >= 1.9


def test_colour_that_is_none_does_no_harm() -> None:
    assert fitted("reddish", LIGHT_GROUND)


def card(**values: Any) -> Card:  # noqa: ANN401 -- any column's value
    """Return a card."""
    return Card(id=ScreeningId("screening"), film_id=None, title="Film", **values)


def test_strand_has_its_own_colour_and_code() -> None:
    one = card(strand_code="IC", strand_colour="#a23b72", strand_name="Competition")

    key = Colours(Colouring.STRAND, [one]).key_of(one)

    assert (key.colour, key.mark, key.words) == ("#a23b72", "IC", "Competition")


def test_strands_of_one_colour_differ_in_their_patterns() -> None:
    cards = [card(strand_code=code, strand_colour="#a23b72") for code in "ABC"]
    colours = Colours(Colouring.STRAND, cards)

    assert len({colours.key_of(one).pattern for one in cards}) == 3


def test_card_without_strand_says_so() -> None:
    key = Colours().key_of(card())

    assert (key.mark, key.pattern, key.words) == ("", Pattern.HOLLOW, "No strand")


def test_audiences_keep_their_colours_whatever_is_shown() -> None:
    press = card(audience_key="press")
    alone = Colours(Colouring.AUDIENCE, [press]).key_of(press)
    among = Colours(
        Colouring.AUDIENCE, [press, card(), card(audience_key="Friends of the festival")]
    )

    assert among.key_of(press) == alone
    assert alone.mark == "PR"
    own = among.key_of(card(audience_key="Friends of the festival"))
    assert (own.mark, own.words) == ("FOT", "Friends of the festival")


def test_states_differ_in_colour_letters_and_pattern() -> None:
    colours = Colours(Colouring.STATE)
    keys = [colours.key_of(card(state=state)) for state in ScreeningState]

    for seen in ({k.colour for k in keys}, {k.mark for k in keys}, {k.pattern for k in keys}):
        assert len(seen) == 3


@pytest.mark.parametrize(
    ("kind", "subtitles", "mark", "words"),
    [
        ("ov", (), "OV", "Original version"),
        ("ov", ("fr", "nl"), "FR/NL", "Original version, subtitles FR/NL"),
        ("dubbed", (), "DV", "Dubbed version"),
        ("silent", ("en",), "SI EN", "Silent film, subtitles EN"),
        ("", (), "", "Version not known"),
    ],
)
def test_version_is_told_by_what_is_read(
    kind: str, subtitles: tuple[str, ...], mark: str, words: str
) -> None:
    key = Colours(Colouring.VERSION).key_of(card(version_kind=kind, subtitles=subtitles))

    assert (key.mark, key.words) == (mark, words)


@pytest.mark.parametrize("mode", list(Colouring))
@pytest.mark.parametrize("dress", list(Dress))
def test_forty_values_never_share_colour_pattern_and_letters(mode: Colouring, dress: Dress) -> None:
    cards = [
        card(
            strand_code=f"S{number}",
            strand_colour="#336699",
            strand_name=f"Strand {number}",
            audience_key=f"Audience {number}",
            version_kind="ov",
            subtitles=(f"l{number}",),
            premiere=f"Premiere {number}",
        )
        for number in range(40)
    ]
    colours = Colours(mode, cards).dressed(dress)
    keys = {colours.key_of(one) for one in cards}

    assert len({(key.words, key.mark) for key in keys}) == len(keys)
    looks = {(key.colour, key.pattern) for key in keys}
    assert len(looks) >= min(len(keys), 6)


def test_black_print_knows_no_colours() -> None:
    cards = [card(audience_key=audience) for audience in ("public", "press", "school")]
    keys = [Colours(Colouring.AUDIENCE, cards).dressed(Dress.BLACK).key_of(one) for one in cards]

    assert len({key.colour for key in keys}) == 1
    assert len({key.pattern for key in keys}) == 3


def test_legend_counts_what_is_shown_in_the_order_of_the_keys() -> None:
    press, public = card(audience_key="press"), card()
    legend = Colours(Colouring.AUDIENCE, [press, public]).legend([press, public, press])

    assert [(entry.key.words, entry.count) for entry in legend] == [("Public", 1), ("Press", 2)]


@pytest.mark.parametrize("tokens", [theme._LIGHT, theme._DARK], ids=["light", "dark"])  # noqa: SLF001 -- without dressing the application of all tests
def test_clashes_are_told_in_the_colour_of_their_severity_which_is_read_well(
    tokens: theme.Tokens, qtbot: QtBot
) -> None:
    severities = (Severity.HINT, Severity.ERROR, Severity.WARNING)
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.setStyleSheet(theme._style_sheet(tokens))  # noqa: SLF001 -- likewise
    notes = ClashNotes(panel)
    said = sentence("Finding", "{{A}} clash of <{grade}>.")

    notes.show_findings([Finding("odd", said, one, (), {"grade": one}) for one in severities])

    shown = {
        label.text(): label.palette().color(label.foregroundRole()).name() for label in notes.labels
    }
    assert shown == {
        "■ {A} clash of <error>.": tokens.error,
        "▲ {A} clash of <warning>.": tokens.warning,
        "○ {A} clash of <hint>.": tokens.muted,
    }
    grounds = (tokens.window, tokens.panel)
    assert min(contrast(one, ground) for one in shown.values() for ground in grounds) >= 4.5
    notes.show_findings([])
    assert not notes.is_told
