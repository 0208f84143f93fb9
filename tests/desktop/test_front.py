"""The window in three languages: chosen in View, in force at once, the same file and place."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from festdesk.desktop.front import Front
from festdesk.desktop.language import LANGUAGES, speak
from festdesk.desktop.pages import PAGES
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.desktop.window import Window
from festdesk.sample import sample_edition, write_sample
from festdesk.store.document import Document
from tests.desktop.desk import close_window


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Have the tests that follow speak as those before did."""
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def make_front(qapp: QApplication, language: str) -> Front:
    settings = Settings()
    settings.language = language
    speak(qapp, language)
    return Front(qapp, settings)


def shown_window(front: Front) -> Window:
    assert front.window is not None
    return front.window


def wait_for_successor(front: Front, window: Window, qtbot: QtBot) -> Window:
    """Wait until another window is in front; the one before is gone then."""
    qtbot.waitUntil(lambda: front.window not in {None, window})
    return shown_window(front)


def letters(menu: QMenu) -> Counter[str]:
    """Return the letters that the visible actions of a menu hear, with how many hear each."""
    texts = [action.text().replace("&&", "") for action in menu.actions()]
    return Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)


def submenus(actions: list[QAction]) -> Iterator[QMenu]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu
            yield from submenus(menu.actions())


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.festdesk"
    Document.create(path, sample_edition(), fill=write_sample).close()
    return path


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_of_menus_are_heard_once(
    sample: Path, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    front = make_front(qapp, language)
    window = front.make()
    window.show()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(sample)
    bars = []
    for number, kind in enumerate(PAGES):
        window.page(kind.name)
        window.tabs.setCurrentIndex(number)
        titles = [a.text() for a in window.menuBar().actions() if a.isVisible()]
        bars.append(Counter(text[text.index("&") + 1].casefold() for text in titles))
    crowded = [
        (menu.title(), letter)
        for menu in submenus(window.menuBar().actions())
        for letter, count in letters(menu).items()
        if count > 1
    ]

    assert crowded == []
    assert [bar for bar in bars if max(bar.values()) > 1] == []
    close_window(window, qtbot)


@pytest.mark.usefixtures("english")
def test_language_is_in_force_at_once(sample: Path, qapp: QApplication, qtbot: QtBot) -> None:
    front = make_front(qapp, "en")
    window = front.make()
    window.show()
    with qtbot.waitSignal(window.desk.opened):
        window.open_file(sample)
    window.tabs.setCurrentIndex(2)
    page = window.page("people")
    qtbot.waitUntil(lambda: page.place_of_choice() is not None)
    place = page.place_of_choice()
    window.show_paste(text="A page that nobody has taken in yet")

    menus = {menu.title(): menu for menu in submenus(window.menuBar().actions())}
    french = next(a for a in menus["&Language"].actions() if a.text() == "&Français")
    french.trigger()

    successor = wait_for_successor(front, window, qtbot)
    qtbot.waitUntil(lambda: bool(successor.pasted_text()))
    assert (successor.desk.path, successor.isVisible()) == (sample, True)
    assert successor.tabs.tabText(1) == "Calendrier"
    assert successor.tabs.currentIndex() == 2
    assert successor.page("people").place_of_choice() == place
    assert successor.pasted_text() == "A page that nobody has taken in yet"
    assert Settings().language == "fr"
    assert user_language() == "fr"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert qapp.quitOnLastWindowClosed()
    close_window(successor, qtbot)


@pytest.mark.usefixtures("english")
def test_language_is_chosen_on_the_welcome_page(qapp: QApplication, qtbot: QtBot) -> None:
    front = make_front(qapp, "de")
    window = front.make()
    window.show_welcome()
    window.show()
    assert "&Datei" in {menu.title() for menu in submenus(window.menuBar().actions())}
    english = next(
        action
        for menu in submenus(window.menuBar().actions())
        for action in menu.actions()
        if action.text() == "&English"
    )
    english.trigger()
    successor = wait_for_successor(front, window, qtbot)

    assert "&File" in {menu.title() for menu in submenus(successor.menuBar().actions())}
    close_window(successor, qtbot)


@pytest.mark.usefixtures("english")
def test_a_language_that_no_window_speaks_is_that_of_the_system(qapp: QApplication) -> None:
    assert speak(qapp, "tlh") == speak(qapp, "system")
    assert speak(qapp, "de") == "de"
    assert QLocale().toString(1.5) == "1,5"
    assert speak(qapp, "en") == "en"
    assert QLocale().toString(1.5) == "1.5"
