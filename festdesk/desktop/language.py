"""The language of the window: which there are, which is wanted, and how it is spoken.

Every language but English has a compiled file in resources/translations; Qt's own words, such as
the buttons of its dialogs, come from the file that Qt brings for the same language.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from festdesk.base import paths

ENGLISH = "en"
# Each under its own name, which is the same in every window.
LANGUAGES = {ENGLISH: "&English", "de": "&Deutsch", "fr": "&Français"}
_installed: list[QTranslator] = []


def language_of_system() -> str:
    """Return the first language its user asks of the system that the window speaks."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def wanted_language(chosen: str) -> str:
    """Return the language that a choice means: its own, or the system's."""
    return chosen if chosen in LANGUAGES else language_of_system()


def speak(app: QApplication, chosen: str) -> str:
    """Have every window that is made from now on speak a language; return its code.

    Dates and numbers follow, in the form they have where the system is: English in Germany counts
    its days as Germany does. Windows that are there already keep their words.
    """
    language = wanted_language(chosen)
    while _installed:
        app.removeTranslator(_installed.pop())
    system = QLocale.system()
    # A system that was told no language speaks C, which is English enough.
    if {"C": ENGLISH}.get(system.name(), system.name().partition("_")[0]) == language:
        QLocale.setDefault(system)
    else:
        QLocale.setDefault(QLocale(QLocale.codeToLanguage(language), system.territory()))
    if language == ENGLISH:
        return language
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(paths.resources() / "translations")
    for name, folder in (("qtbase", qts), ("festdesk", ours)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            _installed.append(translator)
    return language
