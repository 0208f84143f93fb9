"""What comes in from a file, the clipboard or the keyboard, read off the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from festdesk.base.errors import InputProblem, KnownError
from festdesk.base.languages import language_name
from festdesk.base.wording import sentence
from festdesk.desktop.intake.looking import Places, places_in
from festdesk.desktop.intake.steps import Work
from festdesk.desktop.phrases import say, user_language
from festdesk.desktop.tasks import Task, run_in_pool
from festdesk.desktop.widgets.marked_text import MOST_IN_LINE, longest_line
from festdesk.intake.corrections import Correction
from festdesk.intake.formats.kinds import CameAs
from festdesk.intake.formats.material import Material, material_of_html, read_material, recognise
from festdesk.intake.page import Context
from festdesk.intake.pasted import read_text
from festdesk.intake.profiles import FoundProfile, applied, find_profile
from festdesk.intake.revised import Revised, revised_of
from festdesk.store.held import is_held

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot

MOST_LETTERS = 1_000_000
_PROBED_BYTES = 4096
TOO_LARGE = sentence(
    "Error",
    "This text has {count} characters; at most {most} are read at once. Paste one film's page.",
)
LONG_LINE = sentence(
    "Error",
    "A line of this text has {count} characters; at most {most} are read. It is hardly a page.",
)
FESTIVAL_FILE = sentence("Error", "This is the festival file that is open, and no text.")

Profiles = Sequence[tuple[str, str, str]]  # id, name and mapping of each


@dataclass(frozen=True, slots=True)
class Kept:
    """A source of the file that is read again: for which card, and what was put right in it.

    `first_line` is that of the film's part of a page about several; 0 for all of it.
    """

    source_id: str
    film_id: str = ""
    first_line: int = 0
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page that was read: as it stands, and with what a profile put right where one fits."""

    work: Work
    places: Places
    found: FoundProfile | None = None
    with_profile: Revised | None = None
    done: int = 0  # how many of the profile's corrections found their place


def refusal_of(text: str) -> str:
    """Return why a text is too large to be shown, or nothing."""
    if len(text) > MOST_LETTERS:
        return say(TOO_LARGE, count=len(text), most=MOST_LETTERS)
    if longest_line(text) > MOST_IN_LINE:
        return say(LONG_LINE, count=longest_line(text), most=MOST_IN_LINE)
    return ""


def _judge(text: str) -> None:
    if len(text) > MOST_LETTERS:
        raise InputProblem(TOO_LARGE, count=len(text), most=MOST_LETTERS)
    if longest_line(text) > MOST_IN_LINE:
        raise InputProblem(LONG_LINE, count=longest_line(text), most=MOST_IN_LINE)


def read_arrival(
    material: Material,
    context: Context,
    profiles: Profiles,
    *,
    known: Revised | None = None,
    kept: Kept | None = None,
) -> Arrival:
    """Read a text; `known` is what an editor has made of it before it was typed on."""
    _judge(material.text)
    language_name("en", user_language())  # their names are loaded here and not in the window
    reading = read_text(material.text, edition=context)
    reading = replace(reading, repairs=(*material.repairs, *reading.repairs))
    revised = revised_of(reading, known)
    plain = revised if known is None else revised_of(reading)
    came_as = str(material.came_as)
    work = Work(material.text, revised, plain, material.name, came_as)
    if kept is not None:
        work = _as_kept(work, kept, context)
        return Arrival(work, places_in(work.revised))
    found = find_profile(reading.lines, profiles) if known is None else None
    if found is None:
        return Arrival(work, places_in(revised))
    with_profile, done = applied(revised, found.profile.corrections, context)
    places = places_in(revised) | places_in(with_profile)
    return Arrival(work, places, found, with_profile, len(done))


def _as_kept(work: Work, kept: Kept, context: Context) -> Work:
    """Return the work on a source that is read again: what was put right in it is so once more.

    Of a page about several films only the one whose card it is read for is taken.
    """
    revised, _ = applied(work.revised, kept.corrections, context)
    films = revised.films
    if kept.first_line and len(films) > 1:
        films = tuple(
            replace(film, is_left_out=film.first_line != kept.first_line) for film in films
        )
    revised = replace(revised, films=films, corrections=kept.corrections)
    taken = [film.first_line for film in films if not film.is_left_out]
    targets = {taken[0]: kept.film_id} if len(taken) == 1 and kept.film_id else {}
    return replace(work, revised=revised, source_id=kept.source_id, targets=targets)


def _material_of_file(path: Path) -> Material | None:
    """Return what a file says, or None for a table, which has a screen of its own."""
    with path.open("rb") as file:
        probe = file.read(_PROBED_BYTES)
    if _is_table(probe, path):
        return None
    return read_material(path)


def _is_table(probe: bytes, path: Path) -> bool:
    if path.suffix.lower() in {".csv", ".tsv", ".xlsx", ".xlsm", ".ods"}:
        return True
    try:
        content = path.read_bytes() if probe.startswith(b"PK\x03\x04") else probe
        return recognise(content, path.name) is CameAs.TABLE
    except (InputProblem, OSError):
        return False


class Arriving(QObject):
    """Reads what comes in, one thing at a time: the last that came is what counts."""

    arrived = Signal(object, bool)  # Arrival; whether it is the same text, typed on
    table_came = Signal(str)  # the path of a table
    failed = Signal(str)
    started = Signal()

    def __init__(
        self, snapshot: "Callable[[], Snapshot | None]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._task: Task | None = None

    @property
    def is_reading(self) -> bool:
        """Whether something is on its way."""
        return self._task is not None

    def forget(self) -> None:
        """Want nothing of what is on its way."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def take_file(self, path: str) -> None:
        """Read a file, of whatever kind it is."""
        if is_held(Path(path)):
            self.failed.emit(say(FESTIVAL_FILE))
            return
        self._run(partial(_file_job, Path(path)), self._take_material)

    def take_mime(self, data: QMimeData) -> None:
        """Read what was pasted or dropped: a file, a page with its structure, or plain text."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
        elif data.hasHtml():
            html, text = data.html(), data.text()
            self._run(partial(_html_job, html, text), self._take_material)
        elif data.hasText():
            self.take_text(data.text())

    def take_text(
        self, text: str, name: str = "", *, known: Revised | None = None, is_same: bool = False
    ) -> None:
        """Read a text."""
        self.take_material(Material(text, name=name), known=known, is_same=is_same)

    def take_material(
        self,
        material: Material,
        *,
        known: Revised | None = None,
        is_same: bool = False,
        kept: Kept | None = None,
    ) -> None:
        """Read material; `is_same` where it is the text that stands there, typed on."""
        snapshot = self._snapshot()
        if snapshot is None:
            return
        from festdesk.intake.edition import context_of  # noqa: PLC0415 -- slow import

        job = partial(
            read_arrival,
            material,
            context_of(snapshot),
            [(row.id, row.name, row.mapping) for row in snapshot.intake_profiles("page")],
            known=known,
            kept=kept,
        )
        self._run(job, partial(self._take_arrival, is_same))

    def _run(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        self.forget()
        self.started.emit()
        self._task = run_in_pool(job, then=then, failed=self._fail, parent=self)

    def _take_material(self, came: object) -> None:
        self._task = None
        if isinstance(came, Material):
            self.take_material(came)
        else:
            self.table_came.emit(str(came))

    def _take_arrival(self, is_same: bool, arrival: Arrival) -> None:
        self._task = None
        self.arrived.emit(arrival, is_same)

    def _fail(self, problem: KnownError) -> None:
        self._task = None
        self.failed.emit(say(problem))


def _file_job(path: Path) -> Material | Path:
    try:
        material = _material_of_file(path)
    except OSError:
        material = read_material(path)  # which says what is wrong
    return path if material is None else material


def _html_job(html: str, text: str) -> Material:
    """Return a pasted page by its structure; its plain text where nothing can be made of that."""
    try:
        return material_of_html(html)
    except InputProblem:
        return Material(text)
