"""A page that comes in: from a file, the clipboard, the keyboard, or the sources of a card."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QWidget,
)

from festdesk.base.errors import KnownError
from festdesk.desktop.bridge import Desk
from festdesk.desktop.intake.arriving import Arrival, Arriving, Kept, refusal_of
from festdesk.desktop.intake.doing import DoingScreen
from festdesk.desktop.intake.rows import (
    Filter,
)
from festdesk.desktop.intake.steps import Work
from festdesk.desktop.phrases import say
from festdesk.desktop.tasks import run_in_pool
from festdesk.intake.corrections import Correction, corrections_of_json
from festdesk.intake.formats.kinds import CameAs
from festdesk.intake.formats.material import Material
from festdesk.intake.page import Context
from festdesk.intake.profiles import KIND, PageProfile, applied
from festdesk.intake.revised import Revised

PAUSE_MS = 250
_FILES = "*.txt *.md *.text *.html *.htm *.rtf *.docx *.odt *.pdf *.csv *.tsv *.xlsx *.ods"


class ReceivingScreen(DoingScreen):
    """Takes what came as the work, by the layout that was remembered for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.arriving = Arriving(lambda: desk.snapshot, self)
        self._folder = ""  # where the last file lay
        self._wanted_film = ""  # the card that the next page is for
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_typed)
        self._type.clicked.connect(self.toggle_typing)
        self._open.clicked.connect(self.choose_file)

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        dialog = QFileDialog(self, self.tr("Open a file"))
        dialog.setNameFilters(
            [
                self.tr("Texts and tables ({endings})").format(endings=_FILES),
                self.tr("All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if self._folder:
            dialog.setDirectory(self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read a file, of whatever kind it is."""
        self._folder = str(Path(path).parent)
        self.arriving.take_file(path)

    def paste_page(self) -> None:
        """Read what is in the clipboard, in place of what stands there."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.arriving.take_mime(data)

    def put_text(self, text: str) -> None:
        """Put a text into the dialog in place of what is there, unless it is too large to show."""
        if refusal_of(text):
            self._refuse_text(text)
            return
        if self.steps.work is None:
            self._put(text)  # it stands there while it is read
        self.arriving.take_text(text)

    def _refuse_text(self, text: str) -> None:
        self._say_problem(refusal_of(text))

    def _note_typing(self) -> None:
        if not self._is_ours:
            self._pause.start()

    def _read_typed(self) -> None:
        text = self.text.toPlainText()
        work = self.steps.work
        if not text.strip():
            self.arriving.forget()
            if work is not None:
                self.steps.forget()
            self._say("")
            return
        if refusal := refusal_of(text):
            self._say_problem(refusal)
            return
        known = work.revised if work is not None else None
        self.arriving.take_text(text, work.name if work else "", known=known, is_same=True)

    def _take_arrival(self, arrival: Arrival, is_same: bool) -> None:
        self._places |= arrival.places
        work, before = arrival.work, self.steps.work
        if is_same:
            if before is not None:
                work = replace(before, body=work.body, revised=work.revised, as_read=work.as_read)
            self.steps.renew(self._for_wanted_film(work))
            return
        self._looked = None
        self.acts.film = 0
        self.film_bar.filter = Filter.ALL
        self._set_typing(typing=False)
        self.steps.begin(self.tr("Take in another page"), self._for_wanted_film(work))
        if arrival.found is not None and arrival.with_profile is not None and arrival.done:
            self._layout_done = arrival.done
            self.steps.do(
                self.tr("Read as pages of “{name}”").format(name=arrival.found.profile.name),
                revised=arrival.with_profile,
                profile_id=arrival.found.profile_id,
            )
        self._go_to_first()

    def _for_wanted_film(self, work: Work) -> Work:
        """Let the page go to the card it was asked for."""
        if not self._wanted_film or work.targets or len(work.revised.films) != 1:
            return work
        first = work.revised.films[0].first_line
        return replace(work, targets={first: self._wanted_film})

    def _fail_to_read(self, said: str) -> None:
        if not self.text.isReadOnly() and self.steps.work is not None:
            self.steps.forget()
        self._say_problem(said)

    def toggle_typing(self) -> None:
        """Let the text itself be changed, or read what it has become."""
        work = self.steps.work
        typing = self.text.isReadOnly() or work is None
        self._set_typing(typing=typing)
        if not typing and work is not None:
            if self._pause.isActive():
                self._pause.stop()
                self._read_typed()
            self._show_text(work)
        self.text.setFocus()

    def read_by(self, profile_id: str) -> None:
        """Read the page as the pages of a layout, or as it stands."""
        snapshot, work = self.desk.snapshot, self.steps.work
        if snapshot is None or work is None:
            return
        row = next((r for r in snapshot.intake_profiles(KIND) if r.id == profile_id), None)
        try:
            wanted = PageProfile.of_json(row.name, row.mapping).corrections if row else ()
        except KnownError as problem:
            self._say_problem(say(problem))
            return
        name = row.name if row is not None else ""
        run_in_pool(
            partial(_read_so, work, wanted, self._context()),
            then=partial(self._take_read_so, work, name, profile_id),
            parent=self,
        )

    def _take_read_so(
        self, work: Work, name: str, profile_id: str, read: tuple[Revised, int]
    ) -> None:
        if self.steps.work is not work:
            return
        revised, self._layout_done = read
        label = self.tr("Read as it stands")
        if profile_id:
            label = self.tr("Read as pages of “{name}”").format(name=name)
        self.steps.do(label, revised=revised, profile_id=profile_id)

    def _say_reading(self) -> None:
        self._say(self.tr("Reading …"))

    def read_again(self, source_id: str) -> None:
        """Read a kept source once more, against the card as it is now."""
        snapshot = self.desk.snapshot
        source = snapshot.sources.get(source_id) if snapshot is not None else None  # type: ignore[call-overload]
        if snapshot is None or source is None:
            return
        self.foot.fill(snapshot)
        trait = snapshot.trait_of_source(source.id)
        came_as = CameAs(trait.came_as) if trait is not None and trait.came_as else CameAs.TEXT
        body = snapshot.body_of(source)
        kept = Kept(
            source.id,
            source.film_id or "",
            trait.first_line if trait is not None else 0,
            corrections_of_json(trait.corrections if trait is not None else ""),
        )
        self.arriving.take_material(Material(body, came_as, source.name), kept=kept)
        self._come_forward()

    def _come_forward(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()


def _read_so(work: Work, wanted: tuple[Correction, ...], context: Context) -> tuple[Revised, int]:
    """Return a page read by a layout, and how much of that was there; on the thread pool.

    What the editor has put right on the page itself is put right once more.
    """
    revised, done = applied(work.as_read, wanted, context)
    own = work.revised.corrections
    revised, _ = applied(revised, own, context)
    return replace(revised, corrections=own), len(done)
