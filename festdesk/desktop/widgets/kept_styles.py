"""House styles that the user has kept under a name: files in a folder of the user's."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from festdesk.base.errors import FileProblem, InputProblem, KnownError
from festdesk.base.paths import data_folder
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.desktop.saving import put_file
from festdesk.desktop.widgets.chosen_file import CANNOT_READ, read_chosen_file
from festdesk.editing.style import open_style
from festdesk.editions.house_style import HouseStyle
from festdesk.editions.style_json import LARGEST_BYTES, SUFFIX, ReadStyle, judged_name, write_style

_MOST_STYLES = 500
_LONGEST_FILE_NAME = 40  # letters before the number and the suffix

CANNOT_KEEP = sentence(
    "Error", "The house style cannot be kept in “{folder}”: {reason}. Nothing was changed."
)
NOT_KEPT = sentence("Error", "“{name}” is not kept on this computer any more.")
THERE_ALREADY = sentence(
    "Error", "A house style “{name}” is kept already. Choose another name, or remove that one."
)


@dataclass(frozen=True, slots=True)
class KeptStyle:
    """A style and the file in which it is kept."""

    path: Path
    read: ReadStyle

    @property
    def style(self) -> HouseStyle:
        """What is kept."""
        return self.read.style


@dataclass(frozen=True, slots=True)
class KeptStyles:
    """All that is kept, by name, and what is said of files that cannot be read."""

    by_name: Mapping[str, KeptStyle]
    problems: tuple[KnownError, ...] = ()


def styles_folder() -> Path:
    """Return where styles are kept; it may not exist yet."""
    return data_folder() / "styles"


def read_style_file(path: Path) -> ReadStyle:
    """Return the style in a file that somebody has named.

    Raises:
        KnownError: It is not there, cannot be read, or is no style.
    """
    return open_style(read_chosen_file(path, LARGEST_BYTES))


def read_kept_styles() -> KeptStyles:
    """Return all styles that are kept, by name; of two with one name the first file counts."""
    found: dict[str, KeptStyle] = {}
    problems = []
    for path in sorted(styles_folder().glob(f"*{SUFFIX}"))[:_MOST_STYLES]:
        try:
            kept = KeptStyle(path, read_style_file(path))
        except KnownError as problem:
            problems.append(FileProblem(CANNOT_READ, path=path.name, reason=problem))
        else:
            found.setdefault(kept.style.name, kept)
    ordered = sorted(found.items(), key=lambda item: (fold(item[0]), item[0]))
    return KeptStyles(dict(ordered), tuple(problems))


def kept_style(name: str) -> HouseStyle:
    """Return a style by its name.

    Raises:
        InputProblem: It is not kept any more.
    """
    kept = read_kept_styles().by_name.get(name)
    if kept is None:
        raise InputProblem(NOT_KEPT, name=name)
    return kept.style


def keep_style(style: HouseStyle) -> None:
    """Keep a style under its name; one that was kept so is replaced at the last moment.

    Raises:
        KnownError: Its name is none, or it cannot be written.
    """
    judged_name(style.name)
    there = read_kept_styles().by_name.get(style.name)
    try:
        styles_folder().mkdir(parents=True, exist_ok=True)
        path = there.path if there is not None else _free_path(style.name)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise FileProblem(CANNOT_KEEP, folder=str(styles_folder()), reason=reason) from problem
    put_file(path, write_style(style))


def rename_style(name: str, to: str) -> None:
    """Call a kept style otherwise.

    Raises:
        KnownError: It is gone, another is called so, or it cannot be written.
    """
    to = judged_name(to)
    kept = read_kept_styles().by_name
    if name not in kept:
        raise InputProblem(NOT_KEPT, name=name)
    if to == name:
        return
    if to in kept:
        raise InputProblem(THERE_ALREADY, name=to)
    put_file(kept[name].path, write_style(named(kept[name].style, to)))


def remove_styles(names: Iterable[str]) -> None:
    """Remove kept styles; those that are gone already are passed over.

    Raises:
        FileProblem: A file cannot be removed.
    """
    kept = read_kept_styles().by_name
    for name in names:
        if name not in kept:
            continue
        try:
            kept[name].path.unlink(missing_ok=True)
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            folder = str(styles_folder())
            raise FileProblem(CANNOT_KEEP, folder=folder, reason=reason) from problem


def named(style: HouseStyle, name: str) -> HouseStyle:
    """Return a style under another name."""
    return replace(style, name=name)


def file_name_of(name: str) -> str:
    """Return a file name for a style that every system can keep, without a suffix."""
    letters = "".join(sign if sign.isalnum() else " " for sign in fold(name))
    return "-".join(letters.split())[:_LONGEST_FILE_NAME] or "style"


def _free_path(name: str) -> Path:
    """Return a file that is not there yet; systems that take no account of capitals are asked."""
    beginning, number = file_name_of(name), 1
    path = styles_folder() / f"{beginning}{SUFFIX}"
    while os.path.lexists(path):
        number += 1
        path = styles_folder() / f"{beginning}-{number}{SUFFIX}"
    return path
