"""What was taken in for a film, readable as it came, with what its lines gave marked."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from festdesk.desktop.bridge import Desk
from festdesk.desktop.films.group import CardGroup
from festdesk.desktop.films.source_text import SourceText, lines_of
from festdesk.desktop.phrases import DATE, say_day
from festdesk.desktop.widgets.sections import muted, quiet_button
from festdesk.films.tables import Film
from festdesk.snapshot import Snapshot
from festdesk.sources.tables import Source


class SourceView(QWidget):
    """One source: its name, what is not used of it, and its text when it is unfolded."""

    def __init__(self, group: "SourcesGroup") -> None:
        super().__init__(group)
        self.source_id = ""
        self._group = group
        self._is_filled = False
        self.fold = quiet_button("", self)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.told = muted("", self)
        self.again = quiet_button(
            self.tr("Read again…"),
            self,
            tip=self.tr("Read the text again, against the card as it is now"),
        )
        self.again.clicked.connect(self._read_again)
        self.text = SourceText(self.tr("Text as it was taken in"), self)
        self.text.hide()
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addWidget(self.told)
        head.addStretch(1)
        head.addWidget(self.again)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(self.text)

    def show_source(self, snapshot: Snapshot, source: Source) -> None:
        """Show a stored source, as a part of the whole page where it is one."""
        if source.id == self.source_id:
            return
        self.source_id = source.id
        taken = say_day(source.taken_at, DATE)
        name = source.name or self.tr("Pasted text")
        said = self.tr("{name}, taken in on {day}").format(name=name, day=taken)
        self.fold.setText(" " + said.replace("&", "&&"))
        self.fold.setAccessibleName(said)
        trait = snapshot.trait_of_source(source.id)
        came_as = trait.came_as if trait is not None else ""
        self.told.setText(" · ".join(filter(None, (self._kind(came_as), self._unread(source)))))
        self.again.setVisible(came_as != "table")
        self._is_filled = False
        self.fold.setChecked(False)
        self._unfold(is_open=False)

    def _kind(self, came_as: str) -> str:
        return {
            "text": self.tr("text"),
            "html": self.tr("web page"),
            "rtf": self.tr("RTF"),
            "docx": self.tr("Word"),
            "odt": self.tr("OpenDocument"),
            "pdf": self.tr("PDF"),
            "table": self.tr("row of a table"),
        }.get(came_as, "")

    def _unread(self, source: Source) -> str:
        count = len(lines_of(source.unread_lines))
        if not count:
            return self.tr("every line used")
        said = self.tr("1 line not used") if count == 1 else self.tr("{count} lines not used")
        return said.format(count=count)

    def _unfold(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.fold.setArrowType(arrow)
        if is_open and not self._is_filled:
            self._fill()
        self.text.setVisible(is_open)

    def _fill(self) -> None:
        """Lay the text out: only when it is wanted, because it may be long."""
        snapshot = self._group.desk.snapshot
        source = self._group.source(self.source_id)
        if snapshot is None or source is None:
            return
        self._is_filled = True
        body = snapshot.body_of(source)
        self.text.show_source(source, body, snapshot.provenance_from(source.id))

    def _read_again(self) -> None:
        self._group.read_again_wanted.emit(self.source_id)


class SourcesGroup(CardGroup):
    """The sources of a film."""

    tables: ClassVar[frozenset[str]] = frozenset({"source", "sourcetrait"})
    read_again_wanted = Signal(str)  # a source's id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Sources"), parent)
        self.views: list[SourceView] = []

    @override
    def show_film(self, snapshot: Snapshot, film: Film) -> None:
        sources = snapshot.sources_of(film.id)
        while len(self.views) < len(sources):
            view = SourceView(self)
            self.views.append(view)
            self.body.addWidget(view)
        for number, view in enumerate(self.views):
            view.setVisible(number < len(sources))
            if number < len(sources):
                view.show_source(snapshot, sources[number])
        self.setVisible(bool(sources))

    def source(self, source_id: str) -> Source | None:
        """Return a source of the film that is shown."""
        snapshot = self.desk.snapshot
        found = snapshot.sources_of(self.film_id) if snapshot is not None else ()
        return next((one for one in found if one.id == source_id), None)

    def show_lines(self, source_id: str, first: int, last: int) -> QWidget | None:
        """Unfold a source, mark these lines, and return the widget that shows them."""
        for view in self.views:
            if view.source_id == source_id and view.isVisibleTo(self):
                view.fold.setChecked(True)
                view.text.mark_lines(first, last)
                return view.text
        return None
