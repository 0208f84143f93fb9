"""Palettes, light and dark, the application's font and the one style sheet.

Widgets that paint read `tokens()` while they paint, and repaint on `QEvent.PaletteChange`.
"""

import importlib.util
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from festdesk.base import paths

SPACE = 8  # pixels between things that belong together
GAP = 12  # pixels between groups

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "It", "Semibold", "Bold")
_POINTS = 10.5
_MIDDLE = 128  # of 255
_HEADINGS = {1: 1.7, 2: 1.25, 3: 1.0}


class Tokens(NamedTuple):
    """Colours by what they are for, as #rrggbb."""

    is_dark: bool
    window: str
    panel: str  # where one reads and types
    raised: str  # heads, bars, buttons
    text: str
    muted: str
    line: str
    accent: str
    accent_text: str  # upon the accent
    selection: str
    error: str
    warning: str
    ok: str
    shadow: str


_LIGHT = Tokens(
    is_dark=False,
    window="#f3f1ec",
    panel="#fffefb",
    raised="#e9e6df",
    text="#22211f",
    muted="#6a665f",
    line="#d3cec4",
    accent="#0e5f6b",
    accent_text="#ffffff",
    selection="#d3e7e8",
    error="#b3261e",
    warning="#8a5a00",
    ok="#2c6e3f",
    shadow="#8f8b83",
)
_DARK = Tokens(
    is_dark=True,
    window="#1d1f21",
    panel="#26292b",
    raised="#303437",
    text="#e9e6e1",
    muted="#a6a29a",
    line="#454a4d",
    accent="#63c0cb",
    accent_text="#0c2023",
    selection="#2b4b50",
    error="#ff8a80",
    warning="#f0c05a",
    ok="#84cf98",
    shadow="#0e0f10",
)


def tokens() -> Tokens:
    """Return the colours in force."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return _DARK if window.lightness() < _MIDDLE else _LIGHT


def apply(app: QApplication, mode: str) -> None:
    """Dress the application; `mode` is light, dark or system."""
    system_is_dark = _system_is_dark()
    dark = mode == "dark" or (mode == "system" and system_is_dark)
    chosen = _DARK if dark else _LIGHT
    if app.style() is None or app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _load_faces()
    font = QFont(FAMILY)
    font.setPointSizeF(_POINTS)
    app.setFont(font)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_style_sheet(chosen))


@cache
def _system_is_dark() -> bool:
    # Asked once, before the palette becomes ours. (`Qt.ColorScheme` would say it too, but loading
    # the namespace `Qt` takes 26 ms, and the first window does without.)
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def heading(label: QLabel, level: int) -> QLabel:
    """Make a label a heading of level 1 to 3, and return it."""
    font = QFont(label.font())
    font.setPointSizeF(_POINTS * _HEADINGS[level])
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setProperty("heading", level)
    return label


@cache
def _load_faces() -> None:
    # The package's folder is found without importing it: it lists all of its files on import.
    found = importlib.util.find_spec("font_source_sans_pro")
    if found is None or found.origin is None:
        return
    folder = Path(found.origin).parent / "files"
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(folder / f"SourceSansPro-{face}.otf"))


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.panel,
        role.AlternateBase: t.window,
        role.Text: t.text,
        role.Button: t.raised,
        role.ButtonText: t.text,
        role.BrightText: t.error,
        role.Highlight: t.selection,
        role.HighlightedText: t.text,
        role.ToolTipBase: t.raised,
        role.ToolTipText: t.text,
        role.PlaceholderText: t.muted,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Light: t.panel,
        role.Midlight: t.raised,
        role.Mid: t.line,
        role.Dark: t.line,
        role.Shadow: t.shadow,
        role.Accent: t.accent,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.muted))
    return palette


def _style_sheet(t: Tokens) -> str:
    icons = (paths.resources() / "icons").as_posix()
    trouble_text = "#2a0b09" if t.is_dark else "#ffffff"
    tick = "tick-dark.svg" if t.is_dark else "tick.svg"
    return f"""
    QToolTip {{
        color: {t.text}; background: {t.raised}; border: 1px solid {t.line}; padding: 4px;
    }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit,
    QDateTimeEdit {{
        background: {t.panel}; color: {t.text}; border: 1px solid {t.line};
        border-radius: 4px; padding: 3px 6px; selection-background-color: {t.accent};
        selection-color: {t.accent_text};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
    QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus {{ border: 1px solid {t.accent}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow, QPushButton::menu-indicator,
    QToolButton::menu-indicator {{ image: url({icons}/chevron.svg); width: 12px; height: 12px; }}
    QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 22px; }}
    QCheckBox::indicator, QListView::indicator, QTableView::indicator, QTreeView::indicator {{
        width: 14px; height: 14px; border: 1px solid {t.muted}; border-radius: 3px;
        background: {t.panel};
    }}
    QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked,
    QTreeView::indicator:checked {{
        background: {t.accent}; border-color: {t.accent}; image: url({icons}/{tick});
    }}
    QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {{
        border-color: {t.accent};
        background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0.4 {t.panel},
            stop: 0.41 {t.accent}, stop: 0.59 {t.accent}, stop: 0.6 {t.panel});
    }}
    QCheckBox::indicator:focus {{ border-color: {t.accent}; }}
    QRadioButton::indicator {{
        width: 12px; height: 12px; border: 1px solid {t.muted}; border-radius: 7px;
        background: {t.panel};
    }}
    QRadioButton::indicator:checked {{
        width: 6px; height: 6px; border: 4px solid {t.accent}; border-radius: 7px;
    }}
    QRadioButton::indicator:focus {{ border-color: {t.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {t.shadow}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {{
        border: 1px solid {t.error};
    }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {t.muted}; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="problem"] {{ color: {t.error}; }}
    QLabel[role="wanting"] {{ color: {t.warning}; }}
    QLabel[role="warning"] {{ color: {t.warning}; }}
    QLabel[role="ok"] {{ color: {t.ok}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{
        background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        border-radius: 4px; padding: 4px 12px;
    }}
    QPushButton:hover {{ border-color: {t.accent}; }}
    QPushButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:pressed {{ background: {t.selection}; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QPushButton:default, QPushButton[primary="true"] {{
        background: {t.accent}; color: {t.accent_text}; border: 1px solid {t.accent};
    }}
    QPushButton:default:disabled, QPushButton[primary="true"]:disabled {{
        background: {t.raised}; color: {t.muted};
    }}
    QPushButton[primary="true"]:focus {{ border: 1px solid {t.text}; }}
    QToolButton[role="quiet"], QToolButton[role="mark"] {{
        background: transparent; color: {t.accent}; border: 1px solid transparent;
        border-radius: 4px; padding: 2px 6px;
    }}
    QToolButton[role="mark"] {{ color: {t.muted}; }}
    QToolButton[role="mark"][wanting="true"] {{ color: {t.warning}; }}
    QToolButton[role="quiet"]:hover, QToolButton[role="mark"]:hover {{ background: {t.raised}; }}
    QToolButton[role="quiet"]:focus, QToolButton[role="mark"]:focus {{
        border: 1px solid {t.accent};
    }}
    QToolButton[role="chip"] {{
        background: {t.selection}; color: {t.text}; border: 1px solid {t.line};
        border-radius: 9px; padding: 1px 8px;
    }}
    QToolButton[role="chip"]:hover, QToolButton[role="chip"]:focus {{
        border: 1px solid {t.accent};
    }}
    QToolButton[role="filter"] {{
        background: transparent; color: {t.muted}; border: 1px solid {t.line};
        border-radius: 9px; padding: 1px 8px;
    }}
    QToolButton[role="filter"]:checked {{
        background: {t.accent}; color: {t.accent_text}; border: 1px solid {t.accent};
    }}
    QToolButton[role="filter"]:hover, QToolButton[role="filter"]:focus {{
        border: 1px solid {t.text};
    }}
    QToolButton[role="quiet"]:disabled {{ color: {t.muted}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {t.line}; }}
    QTabBar::tab {{
        background: transparent; color: {t.muted}; padding: 7px 16px;
        border: 0; border-bottom: 3px solid transparent;
    }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom: 3px solid {t.accent}; }}
    QTabBar QToolButton {{
        background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: 4px;
    }}
    QTabBar::tab:hover {{ color: {t.text}; }}
    QTabBar::tab:selected:focus {{ color: {t.accent}; }}
    QTableView, QListView, QTreeView {{
        background: {t.panel}; alternate-background-color: {t.window}; color: {t.text};
        border: 1px solid {t.line}; border-radius: 4px; outline: 0; gridline-color: {t.line};
        selection-background-color: {t.selection}; selection-color: {t.text};
    }}
    QListView[role="strip"] {{ background: transparent; border: 1px solid transparent; }}
    QTableView:focus, QListView:focus, QTreeView:focus, QListView[role="strip"]:focus {{
        border: 1px solid {t.accent};
    }}
    QHeaderView::section {{
        background: {t.raised}; color: {t.muted}; border: 0;
        border-bottom: 1px solid {t.line}; padding: 4px 6px;
    }}
    QTableView QTableCornerButton::section {{
        background: {t.raised}; border: 0; border-bottom: 1px solid {t.line};
    }}
    QSplitter::handle {{ background: {t.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QScrollArea {{ border: 0; }}
    QStatusBar {{ border-top: 1px solid {t.line}; color: {t.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QFrame[role="card"] {{
        background: {t.panel}; border: 1px solid {t.line}; border-radius: 6px;
    }}
    QFrame[role="bar"] {{ background: {t.raised}; border-bottom: 1px solid {t.line}; }}
    QFrame[role="foot"] {{ background: {t.raised}; border-top: 1px solid {t.line}; }}
    QFrame[role="news"] {{
        background: {t.selection}; border-bottom: 1px solid {t.line};
    }}
    QFrame[role="trouble"] {{ background: {t.error}; }}
    QLabel[role="trouble-text"] {{ color: {trouble_text}; }}
    """
