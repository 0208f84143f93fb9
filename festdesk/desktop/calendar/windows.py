"""The windows that the calendar opens for its screenings: choosing a film, blocks, codes."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from festdesk.base.ids import BlockId, FilmId
from festdesk.desktop.calendar.blocks.dialog import BlocksDialog
from festdesk.desktop.calendar.choices import all_choices
from festdesk.desktop.calendar.chooser import FilmChooser
from festdesk.desktop.calendar.codes_dialog import CodesDialog
from festdesk.planning.coding import plan_with_code

if TYPE_CHECKING:
    from festdesk.desktop.bridge import Desk
    from festdesk.desktop.calendar.form import ScreeningForm


class CalendarWindows(QObject):
    """Opens each window once; what is chosen in it becomes an act."""

    planned = Signal(str)  # a screening that was just made
    place_wanted = Signal(object)
    message = Signal(str)

    def __init__(self, desk: "Desk", form: "ScreeningForm", page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._form = form
        self._page = page
        self._wanted: dict[str, Any] = {}  # of the screening for which a film is being chosen
        self._blocks: BlocksDialog | None = None
        form.other_film_wanted.connect(self.choose_another)
        form.block_wanted.connect(self.show_block)
        form.numbering_wanted.connect(self.show_codes)

    # Choosing a film or a block

    def choose_for_new(self, said: str, values: dict[str, Any]) -> None:
        """Ask what is to be shown, and plan a screening of it with these values."""
        self._wanted = values
        self._ask(self.tr("New screening"), said, self._plan_film, self._plan_block)

    def choose_another(self) -> None:
        """Ask what is to be shown in the slots of the screenings in the form instead."""
        said = self.tr("Venue, start and all else stay; a print that was chosen is given up.")
        self._ask(self.tr("Another film or block"), said, self._show_film, self._show_block)

    def _ask(
        self,
        title: str,
        said: str,
        take_film: Callable[[str], None],
        take_block: Callable[[str], None],
    ) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        if not snapshot.films:
            self.message.emit(self.tr("There is no film yet. Add one on the page Films."))
            return
        chooser = FilmChooser(title, said, all_choices(snapshot), self._page)
        chooser.chosen.connect(take_film)
        chooser.block_chosen.connect(take_block)
        chooser.open()

    def _plan_film(self, film_id: str) -> None:
        self._plan(film_id=FilmId(film_id))

    def _plan_block(self, block_id: str) -> None:
        self._plan(block_id=BlockId(block_id))

    def _plan(self, **subject: Any) -> None:  # noqa: ANN401 -- a film or a block
        change = partial(plan_with_code, **subject, **self._wanted)
        self._desk.act(self.tr("Plan screening"), change, self.planned.emit)

    def _show_film(self, film_id: str) -> None:
        self._form.show_instead(film_id=film_id)

    def _show_block(self, block_id: str) -> None:
        self._form.show_instead(block_id=block_id)

    # Blocks

    def show_blocks(self) -> None:
        """Show all blocks in a window of their own."""
        if self._blocks is None:
            self._blocks = BlocksDialog(self._desk, self._page)
            self._blocks.place_wanted.connect(self.place_wanted)
            self._blocks.screening_wanted.connect(self._plan_of_block)
            self._blocks.destroyed.connect(self._forget_blocks)
        self._blocks.show()
        self._blocks.raise_()
        self._blocks.activateWindow()

    @property
    def blocks(self) -> BlocksDialog | None:
        """The window of blocks, while it is open."""
        return self._blocks

    def show_block(self, block_id: str, field: str = "", *, name: bool = False) -> bool:
        """Show a block in the window of blocks; tell whether there is one."""
        snapshot = self._desk.snapshot
        if snapshot is None or BlockId(block_id) not in snapshot.blocks:
            return False
        self.show_blocks()
        return self._blocks is not None and self._blocks.choose(block_id, field, name=name)

    def make_block(self, film_ids: Sequence[FilmId]) -> None:
        """Make a block of these films, and let its name be typed."""
        self.show_blocks()
        if self._blocks is not None:
            self._blocks.add_block(list(dict.fromkeys(film_ids)))

    def _plan_of_block(self, block_id: str) -> None:
        self._wanted = {}
        self._plan_block(block_id)

    def _forget_blocks(self) -> None:
        self._blocks = None

    # Codes

    def show_codes(self) -> None:
        """Ask for the rule for codes and number the screenings by it."""
        dialog = CodesDialog(self._desk, self._page)
        dialog.open()
