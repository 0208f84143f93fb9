"""The file of one still: what it is, what its colours are, and its untouched bytes to save."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.wording import sentence
from festdesk.desktop import theme
from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.still_words import colour_line, facts_line
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.snapshot import Snapshot
from festdesk.stills.opening import MEDIA_TYPES
from festdesk.stills.probe import MOST_BYTES, Probe, probe
from festdesk.stills.tables import Still
from festdesk.store.damage import is_festival_file

WOULD_BE_LOST = sentence(
    "Error", "“{name}” is a festival file and would be lost. Choose another name for the picture."
)
CANNOT_SAVE = sentence(
    "Error", "The original was not saved as “{name}”: {reason}. Choose another place."
)
NO_ORIGINAL = sentence(
    "Error", "The festival file does not hold this picture, so there is nothing to save."
)
_MOST_KNOWN = 200
_UNWANTED = frozenset('/\\:*?"<>|')
_SUFFIX_OF = dict(
    zip(MEDIA_TYPES.values(), (".jpg", ".png", ".tif", ".webp", ".heic", ".avif"), strict=True)
)


def file_name_for(name: str, media_type: str) -> str:
    """Return a name for a file that every system allows."""
    kept = "".join(" " if sign in _UNWANTED or not sign.isprintable() else sign for sign in name)
    return " ".join(kept.split()).strip(".")[:80] + _SUFFIX_OF.get(media_type, "")


def _look(desk: Desk, sha256: str) -> tuple[Probe | None, int]:
    content = desk.small_picture(sha256, MOST_BYTES) or b""
    try:
        return probe(content), len(content)
    except InputProblem:
        return None, len(content)


def _save(desk: Desk, sha256: str, path: Path) -> str:
    if is_festival_file(path):
        raise InputProblem(WOULD_BE_LOST, name=path.name)
    content = desk.small_picture(sha256, MOST_BYTES)
    if content is None:
        raise InputProblem(NO_ORIGINAL)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as problem:
        part.unlink(missing_ok=True)
        reason = problem.strerror or str(problem)
        raise InputProblem(CANNOT_SAVE, name=path.name, reason=reason) from problem
    return path.name


class StillFile(QWidget):
    """Two quiet lines on a still's file, and what can be done with it."""

    replacement_wanted = Signal()
    message = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sha256 = ""
        self._media_type = ""
        self._name = ""
        self._known: OrderedDict[str, tuple[Probe | None, int]] = OrderedDict()
        self.facts = muted("", self)
        self.colours = muted("", self)
        for label in (self.facts, self.colours):
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        self.replace = quiet_button(self.tr("Replace picture…"), self)
        self.replace.setToolTip(self.tr("Take another file; caption and crops stay"))
        self.replace.clicked.connect(self.replacement_wanted)
        self.save = quiet_button(self.tr("Save the original…"), self)
        self.save.setToolTip(self.tr("Save the picture as it came, byte for byte"))
        self.save.clicked.connect(self._ask_where)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.facts)
        words.addWidget(self.colours)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.SPACE)
        self._line.addLayout(words, 1)
        for button in (self.replace, self.save):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        desk.closed.connect(self._known.clear)

    def add_mark(self, mark: QWidget) -> None:
        """Put a mark after the words."""
        self._line.insertWidget(1, mark, 0, Qt.AlignmentFlag.AlignTop)

    def show_still(self, snapshot: Snapshot, still: Still, name: str) -> None:
        """Show the file of a still; `name` is what its original would be called."""
        self._sha256, self._name = still.sha256 or "", name
        facts = snapshot.pictures.get(self._sha256)
        self._media_type = facts.media_type if facts is not None else ""
        self.save.setVisible(facts is not None)
        self.replace.setText(
            self.tr("Replace picture…") if still.sha256 else self.tr("Choose picture…")
        )
        self.replace.setAccessibleName(self.replace.text())
        self.replace.setEnabled(not self._desk.read_only)
        self.colours.setVisible(facts is not None)
        if facts is None:
            self.facts.setText(self.tr("The picture is to come: choose the file when it is here."))
            return
        known, count = self._known.get(self._sha256, (None, 0))
        self.facts.setText(facts_line(facts.media_type, facts.width_px, facts.height_px, count))
        self.colours.setText(colour_line(known) if known is not None else " ")
        if self._sha256 not in self._known:
            sha256 = self._sha256
            self._known[sha256] = (None, 0)
            while len(self._known) > _MOST_KNOWN:
                self._known.popitem(last=False)
            run_in_pool(
                partial(_look, self._desk, sha256), then=partial(self._know, sha256), parent=self
            )

    def _know(self, sha256: str, found: tuple[Probe | None, int]) -> None:
        self._known[sha256] = found
        snapshot = self._desk.snapshot
        if snapshot is None or sha256 != self._sha256:
            return
        facts = snapshot.pictures.get(sha256)
        if facts is not None:
            line = facts_line(facts.media_type, facts.width_px, facts.height_px, found[1])
            self.facts.setText(line)
            self.colours.setText(colour_line(found[0]) if found[0] is not None else "")

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save the original"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(file_name_for(self._name, self._media_type))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Write the untouched bytes of the picture."""
        run_in_pool(
            partial(_save, self._desk, self._sha256, Path(file)),
            then=self._tell_saved,
            failed=self._tell_not_saved,
            parent=self,
        )

    def _tell_saved(self, name: str) -> None:
        self.message.emit(self.tr("The original was saved as “{name}”.").format(name=name))

    def _tell_not_saved(self, problem: KnownError) -> None:
        self.message.emit(say(problem))
