"""What is pasted into a text, read and cleaned: at once where it is short, else off the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal

from festdesk.desktop.tasks import run_in_pool
from festdesk.texts.cleaning import Kind, cleaned
from festdesk.texts.styles import Styled, carried

_AT_ONCE = 6000  # characters to be read and cleaned in one go


@dataclass(frozen=True, slots=True)
class Pasted:
    """Words as they came, the same made clean, and what was cleaned in how many places."""

    given: Styled
    clean: Styled
    counts: Mapping[Kind, int] = field(default_factory=dict)


def made_clean(given: Styled, language: str) -> Pasted:
    """Return words made clean by the rules of a language; for any thread."""
    made = cleaned(given.text, language)
    if made.text == given.text:
        return Pasted(given, given)
    return Pasted(given, Styled(made.text, carried(given.runs, given.text, made.text)), made.counts)


def _read(read: Callable[[], Styled], language: str, cleans: bool) -> Pasted:
    given = read()
    return made_clean(given, language) if cleans else Pasted(given, given)


class Pasting(QObject):
    """Reads and cleans what is pasted; `ready` brings it."""

    ready = Signal(object)  # Pasted

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._waiting > 0

    def begin(self, read: Callable[[], Styled], size: int, language: str, *, cleans: bool) -> None:
        """Read `size` characters by `read`, and clean them."""
        job = partial(_read, read, language, cleans)
        self._waiting += 1
        if size <= _AT_ONCE:
            self._tell(job())
        else:
            run_in_pool(job, then=self._tell, parent=self)

    def _tell(self, pasted: Pasted) -> None:
        self._waiting -= 1
        self.ready.emit(pasted)
