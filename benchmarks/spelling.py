"""What the spell check costs: loading, words a second, and marking a text of 3,000 characters.

    python benchmarks/spelling.py [LANGUAGE …]

Baselines of the same run: for the engine, splitting the words of the text; for a keystroke, the
same keystroke in a field without marks. Times are medians; those of the window are of the
processor, so that other work on the machine does not count.
"""

import os
import sys
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from big_edition import make_rows
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from festdesk.desktop.bridge import Desk
from festdesk.desktop.widgets.fields import TextField
from festdesk.desktop.widgets.spell_marks import LANGUAGE, SpellMarks
from festdesk.desktop.widgets.spelling import Spelling
from festdesk.snapshot import Snapshot
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.known import KnownWords
from festdesk.spelling.speller import Speller
from festdesk.spelling.words import _find_words, find_words

_LETTERS = 3_000
_FILMS = 50  # whose names are known
_TIMES = 200
TEXTS = {
    "en": "The director returns to the village where her grandmother kept a ferry, and finds the "
    "river gone. Neighbours tell contradictory stories of the dam, misspeled or not. ",
    "de": "Die Regisseurin kehrt in das Dorf zurück, in dem ihre Großmutter eine Fähre betrieb, "
    "und findet den Fluss verschwunden. Dorfbewohner erzählen vom Staudammbau, falsh oder nicht. ",
    "fr": "La cinéaste retourne au village où sa grand-mère tenait un bac, et découvre que la "
    "rivière n’y est plus. Les voisins racontent l’histoire du barrage, mal écrrite ou non. ",
}


def timed(work: Callable[[], object], times: int, clock: Callable[[], float]) -> list[float]:
    """Return how many seconds each of several runs takes."""
    taken = []
    for _ in range(times):
        began = clock()
        work()
        taken.append(clock() - began)
    return taken


def text_of(language: str) -> str:
    """Return a text of the length in question, in several paragraphs."""
    paragraph = TEXTS[language] * 4
    return "\n\n".join([paragraph] * (_LETTERS // len(paragraph) + 1))[:_LETTERS]


def engine(language: str) -> None:
    """Print what a language costs without a window."""
    text = text_of(language)
    words = [word.text for word in find_words(text, language)]
    speller = Speller(find_dictionaries())
    chosen = speller.dictionaries_of(language)
    if not chosen:
        print(f"{language}: no dictionary on this computer")
        return
    began = perf_counter()
    speller.judge(language, ["festival"], KnownWords())
    loading = perf_counter() - began
    distinct = list(dict.fromkeys(words))
    asking = timed(lambda: _forget_and_judge(speller, language, distinct), 5, perf_counter)
    splitting = median(timed(text.split, _TIMES, process_time))
    finding = median(timed(lambda: _find_words.__wrapped__(text, "Latn"), 50, process_time))
    again = median(timed(lambda: speller.judge(language, words, KnownWords()), 50, process_time))
    slip = next(w for w, right in speller.judge(language, words, KnownWords()).items() if not right)
    suggesting = median(
        timed(lambda: speller.suggest(language, slip, KnownWords()), 3, perf_counter)
    )
    speller.close()
    print(
        f"{language}: process and {len(chosen)} dictionary(ies) ready {loading * 1000:.0f} ms, "
        f"{len(distinct) / median(asking):,.0f} distinct words/s, "
        f"suggestions {suggesting * 1000:.0f} ms"
    )
    print(
        f"    {len(text)} characters, {len(words)} words: split {splitting * 1000:.3f} ms = 1; "
        f"find words {finding / splitting:.1f}; judge known words {again / splitting:.1f}"
    )


def _forget_and_judge(speller: Speller, language: str, words: list[str]) -> None:
    for said in speller._said.values():  # noqa: SLF001 -- as if they were new
        said.clear()
    speller.judge(language, words, KnownWords())


def keystrokes(field: TextField) -> list[float]:
    """Return what each of many keystrokes in the middle of a text takes until it is painted."""
    cursor = field.textCursor()
    cursor.setPosition(_LETTERS // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    field.setTextCursor(cursor)

    def press() -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "e")
        QCoreApplication.sendEvent(field, event)
        QCoreApplication.processEvents()

    return timed(press, _TIMES, process_time)


def window(app: QApplication, language: str) -> None:
    """Print what marks add to a keystroke, and what marking a whole text takes."""
    taken = {}
    desk = Desk()
    rows, _pictures, facts = make_rows(_FILMS)
    desk.snapshot = Snapshot.of(rows.values(), facts)
    spelling = Spelling(desk)
    fields: list[object] = []  # kept until the end, with their marks
    for name in ("without", "with"):
        field = TextField("text")
        field.resize(500, 900)
        field.setPlainText(text_of(language))
        field.show()
        field.setFocus()
        if name == "with":
            field.setProperty(LANGUAGE, language)
            marks = SpellMarks(field, spelling, str)
            fields.append(marks)
            while not marks.wrong():
                app.processEvents()
            marking = median(timed(marks.mark_all, 50, process_time))
            print(f"    marking all anew {marking * 1000:.2f} ms, {len(marks.wrong())} marks")
        taken[name] = keystrokes(field)
        fields.append(field)
    for name, all_taken in taken.items():
        p99 = quantiles(all_taken, n=100)[98]
        share = median(all_taken) / median(taken["without"])
        print(
            f"    keystroke {name} marks p50 {median(all_taken) * 1000:.2f} ms, "
            f"p99 {p99 * 1000:.2f} ms, ratio {share:.2f}"
        )
    desk.closed.emit()


def main() -> None:
    """Print the costs of each language."""
    app = QApplication([])
    for language in sys.argv[1:] or TEXTS:
        engine(language)
        if Speller(find_dictionaries()).dictionaries_of(language):
            window(app, language)


if __name__ == "__main__":
    main()
