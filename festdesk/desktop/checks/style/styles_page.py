"""Named styles: kept, used, compared with the edition, renamed, removed, shared as files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.base.text import tidy_line
from festdesk.desktop import theme
from festdesk.desktop.checks.style.difference_list import DifferenceList
from festdesk.desktop.phrases import say
from festdesk.desktop.saving import put_file
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.asking import Asking
from festdesk.desktop.widgets.edition_style import style_in
from festdesk.desktop.widgets.enter_button import EnterButton
from festdesk.desktop.widgets.house_page import HousePage
from festdesk.desktop.widgets.kept_styles import (
    KeptStyles,
    file_name_of,
    keep_style,
    named,
    read_kept_styles,
    read_style_file,
    remove_styles,
    rename_style,
)
from festdesk.desktop.widgets.tips import plain_tip
from festdesk.editing.style import apply_style, follow_style
from festdesk.editions.house_style import FOLLOWED, HouseStyle
from festdesk.editions.style_differences import (
    Change,
    Difference,
    Part,
    count_same,
    differences,
)
from festdesk.editions.style_json import LONGEST_NAME, SUFFIX, ReadStyle, write_style

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_NAME: Final = Qt.ItemDataRole.UserRole
_LIST_LETTERS, _REST_LETTERS = 44, 110


class StylesPage(HousePage):
    """The kept styles, and beside them where the edition differs from the one that is chosen."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "checkrule",
            "wordrule",
            "knownfestival",
            "housesetting",
            "fieldrule",
            "owntextkind",
            "owntextname",
            "edition",
        }
    )

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self._kept = KeptStyles({})
        self._own: HouseStyle | None = None  # what the edition has
        self._wanted = ""  # the name to be chosen when the list has been read
        self._build_list()
        self._build_comparison()
        self._lay_out()
        self._read()

    # Building

    def _build_list(self) -> None:
        self.styles = QListWidget(self)
        self.styles.setAccessibleName(self.tr("Kept styles"))
        self.styles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.styles.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.styles.currentItemChanged.connect(self._compare)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name, such as “Our festival”"))
        self.name.setAccessibleName(self.tr("Name of a style"))
        self.name.textChanged.connect(self._allow)
        self.keep = EnterButton(self.tr("&Keep this edition’s style"), self)
        self.keep.clicked.connect(self._keep_named)
        self.name.returnPressed.connect(self.keep.click)
        self.rename = EnterButton(self.tr("&Rename"), self)
        self.rename.clicked.connect(self._rename)
        self.remove = EnterButton(self.tr("Re&move…"), self)
        self.remove.clicked.connect(self._ask_to_remove)
        self.bring = EnterButton(self.tr("Im&port…"), self)
        self.bring.clicked.connect(self._ask_for_file)
        self.export = EnterButton(self.tr("&Export…"), self)
        self.export.clicked.connect(self._ask_where)

    def _build_comparison(self) -> None:
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = DifferenceList(self)
        self.use = EnterButton(self.tr("&Use this style"), self)
        self.use.clicked.connect(self._use)
        self.save = EnterButton(self.tr("&Save the edition’s into it"), self)
        self.save.clicked.connect(self._save_into)
        self.leave = EnterButton(self.tr("&Follow none"), self)
        self.leave.clicked.connect(self._follow_none)
        self.asking = Asking(self.tr("&Yes, do it"), self.tr("&No"), self.styles, self)

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        first, second, names = QVBoxLayout(left), QVBoxLayout(right), QHBoxLayout()
        files, acts = QHBoxLayout(), QHBoxLayout()
        for layout in (first, second, names, files, acts):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.SPACE)
        for button in (self.rename, self.remove):
            names.addWidget(button)
        names.addStretch(1)
        for button in (self.bring, self.export):
            files.addWidget(button)
        files.addStretch(1)
        first.addWidget(self.styles, 1)
        first.addWidget(self.name)
        first.addWidget(self.keep)
        first.addLayout(names)
        first.addLayout(files)
        second.addWidget(self.told)
        second.addWidget(self.list, 1)
        for button in (self.use, self.save, self.leave):
            acts.addWidget(button)
        acts.addStretch(1)
        second.addLayout(acts)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.GAP)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        splitter.addWidget(left)
        splitter.addWidget(right)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([letter * _LIST_LETTERS, letter * _REST_LETTERS])
        splitter.setStretchFactor(1, 1)
        self.body.addWidget(splitter, 1)
        self.body.addWidget(self.asking)

    # Showing

    @override
    def show_snapshot(self, snapshot: "Snapshot") -> None:
        self._own = style_in(snapshot)
        self._show_list()

    @override
    def first_field(self) -> QWidget:
        return self.styles

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        setting = snapshot.table("housesetting").get(place.id)
        return setting is not None and setting.name == FOLLOWED

    def _read(self) -> None:
        run_in_pool(read_kept_styles, then=self._show_kept, failed=self._tell_problem, parent=self)

    def _show_kept(self, kept: KeptStyles) -> None:
        self._kept = kept
        if kept.problems:
            self.tell("\n".join(map(say, kept.problems)))
        self._show_list()

    def _show_list(self) -> None:
        chosen = self._wanted or self.chosen or (self._own.name if self._own is not None else "")
        followed = self._own.name if self._own is not None else ""
        with QSignalBlocker(self.styles):
            self.styles.clear()
            for name in self._kept.by_name:
                item = QListWidgetItem(name, self.styles)
                item.setData(_NAME, name)
                item.setToolTip(plain_tip(name))
                if name == followed:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                    said = self.tr("{name}, which this edition follows").format(name=name)
                    item.setToolTip(plain_tip(said))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                if name == chosen:
                    self.styles.setCurrentItem(item)
                    self._wanted = ""
            if self.styles.count() and self.styles.currentRow() < 0:
                self.styles.setCurrentRow(0)
        said = self.tr("This edition follows no named style.")
        if followed:
            said = self.tr("This edition follows “{name}”.").format(name=followed)
            if followed not in self._kept.by_name:
                said = self.tr(
                    "This edition follows “{name}”, which is not kept on this computer. Keep the "
                    "edition’s style under that name, or import the file of a colleague."
                ).format(name=followed)
        self.note.setText(said)
        self._compare()

    @property
    def chosen(self) -> str:
        """The name of the style that is chosen in the list."""
        number = self.styles.currentRow()
        return str(self.styles.item(number).data(_NAME)) if number >= 0 else ""

    def _chosen_style(self) -> HouseStyle | None:
        kept = self._kept.by_name.get(self.chosen)
        return kept.style if kept is not None else None

    def differing(self) -> tuple[Difference, ...]:
        """Return what changes where the edition takes the chosen style."""
        style = self._chosen_style()
        if self._own is None or style is None:
            return ()
        return differences(self._own, style)

    def _compare(self, *_what: object) -> None:
        found, style = self.differing(), self._chosen_style()
        self.list.show_differences(found, self.desk.snapshot)
        self.told.setText(self._comparison_in_words(style, found))
        self._allow()

    def _comparison_in_words(self, style: HouseStyle | None, found: tuple[Difference, ...]) -> str:
        if self._own is None or style is None:
            return self.tr(
                "No style is kept yet. Give this edition’s style a name and keep it, or import one."
            )
        if not found:
            return self.tr("This edition is just as “{name}” says.").format(name=style.name)
        counts = {change: sum(one.change == change for one in found) for change in Change}
        same = count_same(self._own, style)
        told = self.tr(
            "{count} differences from “{name}”. Used here, {added} things would be added, "
            "{changed} changed, {removed} removed and {same} kept."
        )
        if len(found) == 1:
            told = self.tr(
                "One difference from “{name}”. Used here, {added} things would be added, "
                "{changed} changed, {removed} removed and {same} kept."
            )
        said = told.format(
            count=len(found), name=style.name, added=counts[Change.ADDED],
            changed=counts[Change.CHANGED], removed=counts[Change.REMOVED], same=same,
        )  # fmt: skip
        if any(one.part == Part.TEXTS and one.change == Change.ADDED for one in found):
            also = self.tr("Own kinds of texts are added, and those of the edition stay.")
            said = f"{said} {also}"
        if style.fields is None and self._own.fields:
            also = self.tr("It says nothing of the card, whose settings stay.")
            said = f"{said} {also}"
        return said

    def _allow(self, *_what: object) -> None:
        may, style = not self.desk.read_only, self._chosen_style()
        name, own = tidy_line(self.name.text()), self._own
        follows = own is not None and style is not None and own.name == style.name
        is_other = bool(self.differing())
        self.use.setText(self.tr("&Go back to it") if follows else self.tr("&Use this style"))
        self.use.setEnabled(may and style is not None and (is_other or not follows))
        self.save.setEnabled(style is not None and is_other)
        self.leave.setVisible(own is not None and bool(own.name))
        self.leave.setEnabled(may)
        self.keep.setEnabled(bool(name))
        self.rename.setEnabled(style is not None and bool(name) and name not in self._kept.by_name)
        self.remove.setEnabled(style is not None)
        self.export.setEnabled(style is not None)

    # Using

    def _use(self) -> None:
        style = self._chosen_style()
        if style is not None:
            label = self.tr("Use the style “{name}”").format(name=style.name)
            self.act(label, partial(apply_style, style=style))

    def _follow_none(self) -> None:
        self.act(self.tr("Follow no named style"), partial(follow_style, name=""))

    # Keeping

    def _keep_named(self) -> None:
        name = tidy_line(self.name.text())
        if self._own is None or not name:
            return
        if name in self._kept.by_name:
            said = self.tr("“{name}” is kept already. Put this edition’s style in its place?")
            self.asking.ask(said.format(name=name), partial(self._keep, name))
        else:
            self._keep(name)

    def _save_into(self) -> None:
        name = self.chosen
        said = self.tr("Put this edition’s style in the place of what “{name}” says?")
        self.asking.ask(said.format(name=name), partial(self._keep, name))

    def _keep(self, name: str) -> None:
        if self._own is None:
            return
        own = self._own
        self._work(partial(keep_style, named(own, name)), partial(self._follow, name))

    def _follow(self, name: str) -> None:
        """Let the edition follow a style that was made of it."""
        self.name.clear()
        if not self.desk.read_only and (self._own is None or self._own.name != name):
            label = self.tr("Follow the style “{name}”").format(name=name)
            self.act(label, partial(follow_style, name=name))
        self._read_anew(name)

    def _rename(self) -> None:
        old, new = self.chosen, tidy_line(self.name.text())
        follows = self._own is not None and self._own.name == old
        then = partial(self._follow, new) if follows else partial(self._read_anew, new)
        self._work(partial(rename_style, old, new), then)

    def _ask_to_remove(self) -> None:
        name = self.chosen
        said = self.tr(
            "Remove “{name}” from this computer? Editions that follow it stay as they are."
        )
        remove = partial(self._work, partial(remove_styles, [name]), partial(self._read_anew, ""))
        self.asking.ask(said.format(name=name), remove)

    def _read_anew(self, name: str) -> None:
        self.name.clear()
        self._wanted = name
        self._read()

    def _work(self, work: Callable[[], object], then: Callable[[], object]) -> None:
        """Do something with files off the window's thread."""
        self.tell("")

        def _go_on(_done: object) -> None:
            then()

        run_in_pool(work, then=_go_on, failed=self._tell_problem, parent=self)

    # Sharing

    def _filter(self) -> str:
        return f"{self.tr('House styles')} (*{SUFFIX})"

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a house style"),
            "",
            f"{self._filter()};;{self.tr('All files')} (*)",
        )
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Keep the style in a file, under its own name; what is special about it is told."""
        self.tell("")
        run_in_pool(
            partial(read_style_file, path),
            then=self._take,
            failed=self._tell_problem,
            parent=self,
        )

    def _take(self, read: ReadStyle) -> None:
        name = read.style.name
        there = self._kept.by_name.get(name)
        if there is not None and there.style != read.style:
            said = self.tr(
                "“{name}” is kept already and says otherwise. Put the file in its place?"
            )
            self.asking.ask(said.format(name=name), partial(self._keep_imported, read))
        else:
            self._keep_imported(read)

    def _keep_imported(self, read: ReadStyle) -> None:
        def _tell() -> None:
            said = [self.tr("“{name}” was imported.").format(name=read.style.name)]
            self.tell("\n".join([*said, *map(say, read.notes[:_MOST_NOTES])]) if read.notes else "")
            self._read_anew(read.style.name)

        self._work(partial(keep_style, read.style), _tell)

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the house style"), f"{file_name_of(self.chosen)}{SUFFIX}",
            self._filter(),
        )  # fmt: skip
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, path: Path) -> None:
        """Write the chosen style into a file for others."""
        style = self._chosen_style()
        if style is None:
            return
        if not path.name.endswith(".json"):
            path = path.with_name(f"{path.name}{SUFFIX}")
        self._work(partial(put_file, path, write_style(style)), lambda: None)

    def _tell_problem(self, problem: KnownError) -> None:
        self.tell(say(problem))


_MOST_NOTES: Final = 12
