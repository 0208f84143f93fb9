"""Named styles: kept, used, compared with the edition, renamed, removed, shared as files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget
from typing_extensions import override

from festdesk.base.errors import KnownError
from festdesk.desktop import theme
from festdesk.desktop.checks.style.comparison import Comparison
from festdesk.desktop.checks.style.style_list import StyleList
from festdesk.desktop.phrases import say
from festdesk.desktop.saving import put_file
from festdesk.desktop.tasks import run_in_pool
from festdesk.desktop.widgets.asking import Asking
from festdesk.desktop.widgets.edition_style import style_in
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
from festdesk.editing.style import apply_style, follow_style
from festdesk.editions.house_style import FOLLOWED, HouseStyle
from festdesk.editions.style_json import SUFFIX, ReadStyle, write_style

if TYPE_CHECKING:
    from festdesk.base.findings import Place
    from festdesk.desktop.bridge import Desk
    from festdesk.snapshot import Snapshot

_LIST_LETTERS, _REST_LETTERS = 44, 110
_MOST_NOTES: Final = 12


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
        self._styles = KeptStyles({})
        self._own: HouseStyle | None = None  # what the edition has
        self.kept = StyleList(self)
        self.comparison = Comparison(self)
        self.asking = Asking(self.tr("&Yes, do it"), self.tr("&No"), self.kept.list, self)
        self._connect()
        self._lay_out()
        self._read()

    # Building

    def _connect(self) -> None:
        for button, run in (
            (self.kept.keep, self._keep_named),
            (self.kept.rename, self._rename),
            (self.kept.remove, self._ask_to_remove),
            (self.kept.bring, self._ask_for_file),
            (self.kept.export, self._ask_where),
            (self.comparison.use, self._use),
            (self.comparison.save, self._save_into),
            (self.comparison.leave, self._follow_none),
        ):
            button.clicked.connect(run)
        self.kept.choice_changed.connect(self._compare)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.GAP)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        splitter.addWidget(self.kept)
        splitter.addWidget(self.comparison)
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
        return self.kept.list

    @override
    def go_to(self, snapshot: "Snapshot", place: "Place") -> bool:
        setting = snapshot.table("housesetting").get(place.id)
        return setting is not None and setting.name == FOLLOWED

    def _read(self) -> None:
        run_in_pool(read_kept_styles, then=self._show_kept, failed=self._tell_problem, parent=self)

    def _show_kept(self, kept: KeptStyles) -> None:
        self._styles = kept
        if kept.problems:
            self.tell("\n".join(map(say, kept.problems)))
        self._show_list()

    def _show_list(self) -> None:
        followed = self._own.name if self._own is not None else ""
        self.kept.show_names(self._styles.by_name, followed)
        said = self.tr("This edition follows no named style.")
        if followed:
            said = self.tr("This edition follows “{name}”.").format(name=followed)
            if followed not in self._styles.by_name:
                said = self.tr(
                    "This edition follows “{name}”, which is not kept on this computer. Keep the "
                    "edition’s style under that name, or import the file of a colleague."
                ).format(name=followed)
        self.note.setText(said)
        self._compare()

    def _chosen_style(self) -> HouseStyle | None:
        kept = self._styles.by_name.get(self.kept.chosen)
        return kept.style if kept is not None else None

    def _compare(self) -> None:
        style = self._chosen_style()
        self.comparison.compare(self._own, style, self.desk.snapshot)
        self.comparison.allow(self._own, style, may_change=not self.desk.read_only)
        is_free = self.kept.typed not in self._styles.by_name
        self.kept.allow(has_style=style is not None, is_free=is_free)

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
        name = self.kept.typed
        if self._own is None or not name:
            return
        if name in self._styles.by_name:
            said = self.tr("“{name}” is kept already. Put this edition’s style in its place?")
            self.asking.ask(said.format(name=name), partial(self._keep, name))
        else:
            self._keep(name)

    def _save_into(self) -> None:
        name = self.kept.chosen
        said = self.tr("Put this edition’s style in the place of what “{name}” says?")
        self.asking.ask(said.format(name=name), partial(self._keep, name))

    def _keep(self, name: str) -> None:
        if self._own is None:
            return
        own = self._own
        self._work(partial(keep_style, named(own, name)), partial(self._follow, name))

    def _follow(self, name: str) -> None:
        """Let the edition follow a style that was made of it."""
        if not self.desk.read_only and (self._own is None or self._own.name != name):
            label = self.tr("Follow the style “{name}”").format(name=name)
            self.act(label, partial(follow_style, name=name))
        self._read_anew(name)

    def _rename(self) -> None:
        old, new = self.kept.chosen, self.kept.typed
        follows = self._own is not None and self._own.name == old
        then = partial(self._follow, new) if follows else partial(self._read_anew, new)
        self._work(partial(rename_style, old, new), then)

    def _ask_to_remove(self) -> None:
        name = self.kept.chosen
        said = self.tr(
            "Remove “{name}” from this computer? Editions that follow it stay as they are."
        )
        remove = partial(self._work, partial(remove_styles, [name]), partial(self._read_anew, ""))
        self.asking.ask(said.format(name=name), remove)

    def _read_anew(self, name: str) -> None:
        self.kept.choose_soon(name)
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
        there = self._styles.by_name.get(name)
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
            self, self.tr("Export the house style"), f"{file_name_of(self.kept.chosen)}{SUFFIX}",
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
