"""Process start to first painted window, against a bare PySide6 window with a table.

The two take turns. The program is run as a user runs it, `festdesk FILE`; what is noted is the
first paint of the window and the first paint of a film list that holds all rows.

    python benchmarks/startup.py [--runs 9] [--films 500]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("window", time.time(), flush=True)
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
first = First()
window.installEventFilter(first)
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication
from festdesk.desktop import app as program
from festdesk.desktop import front
wanted = int(sys.argv[2])
class Rows(QObject):
    def eventFilter(self, watched, event):
        view = watched.parent()
        if event.type() == QEvent.Type.Paint and isinstance(view, QAbstractItemView):
            if view.model() is not None and view.model().rowCount() >= wanted:
                print("rows", time.time(), flush=True)
                QApplication.instance().removeEventFilter(self)
                QTimer.singleShot(0, window.close)
        return False
class Window(front.Window):
    rows = None
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.rows is None:
            print("window", time.time(), flush=True)
            global window
            window, self.rows = self, Rows()
            QApplication.instance().installEventFilter(self.rows)
front.Window = Window
program.main([sys.argv[1]])
"""


def run(code: str, *arguments: str) -> dict[str, float]:
    """Run a program and return milliseconds from its start to each moment it prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )
    said = (line.split() for line in done.stdout.splitlines())
    return {words[0]: (float(words[1]) - began) * 1000 for words in said if len(words) > 1}


def main() -> int:
    """Measure and print medians and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--films", type=int, default=500)
    chosen = parser.parse_args()
    from edit import make_file  # noqa: PLC0415 -- the sibling script needs the ORM, this one does not

    with tempfile.TemporaryDirectory() as name:
        os.environ["FESTDESK_HOME"] = str(Path(name) / "home")
        print("films   bare ms   window ms   ratio   rows ms   rows after window ms")
        for films in sorted({12, chosen.films}):
            document = make_file(Path(name), films)
            document.close()
            run(BARE)
            run(OURS, str(document.path), str(films))
            bare, window, rows = [], [], []
            for _ in range(chosen.runs):
                bare.append(run(BARE)["window"])
                ours = run(OURS, str(document.path), str(films))
                window.append(ours["window"])
                rows.append(ours["rows"])
            b, w, r = map(statistics.median, (bare, window, rows))
            print(f"{films:5}   {b:7.0f}   {w:9.0f}   {w / b:5.2f}   {r:7.0f}   {r - w:7.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
