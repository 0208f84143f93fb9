"""Takes a dictionary from a file of the user's into the folder of the user's dictionaries.

Taken are a pair of .dic and .aff, and the packages in which LibreOffice and Mozilla carry them.
"""

import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath

from festdesk.base.errors import InputProblem
from festdesk.base.wording import sentence
from festdesk.spelling.dictionaries import Dictionary, Origin, own_folder, tag_of
from festdesk.spelling.process import NO_ENGINE, SpellingProblem, SpellProcess
from festdesk.spelling.worker import LARGEST_BYTES

SUFFIXES = (".dic", ".aff", ".oxt", ".xpi", ".zip")
_MOST_MEMBERS = 5_000

NO_PAIR = sentence(
    "Error",
    "A dictionary is a pair of files, and “{missing}” is not beside the one you chose. Put both in "
    "one folder.",
)
NO_DICTIONARY = sentence(
    "Error",
    "There is no dictionary in “{name}”. Choose a .dic file with its .aff file beside it, or an "
    "extension for LibreOffice (.oxt).",
)
NO_LANGUAGE = sentence(
    "Error",
    "The name of “{name}” does not tell its language. Call both files after it, such as de_DE.dic "
    "and de_DE.aff.",
)
TOO_LARGE = sentence("Error", "“{name}” is too large for a dictionary. Choose another file.")
DAMAGED = sentence(
    "Error", "The dictionary in “{name}” is damaged and was not taken. Get it once more."
)
NOT_READ = sentence("Error", "“{name}” cannot be read: {reason}.")
NOT_KEPT = sentence("Error", "The dictionary cannot be kept in “{folder}”: {reason}.")


def bring(path: Path, read: Callable[[Path], bytes]) -> tuple[str, ...]:
    """Take the dictionaries in a file in, and return the tags of their languages, such as "de-DE".

    `read` gives the bytes of a file, at most one more than `LARGEST_BYTES`; it leaves alone what
    may not be opened. Takes a second or two, as each dictionary is tried before it is kept.

    Raises:
        InputProblem: There is none in it, or none that works; nothing is kept.
    """
    try:
        content = _within(read(path), path.name)
        is_packed = zipfile.is_zipfile(BytesIO(content))
        pairs = list(_packed(content, path.name) if is_packed else _beside(path, read))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputProblem(NOT_READ, name=path.name, reason=reason) from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
        raise InputProblem(DAMAGED, name=path.name) from error
    if not pairs:
        raise InputProblem(NO_DICTIONARY, name=path.name)
    try:
        return tuple(_keep(pairs, path.name))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputProblem(NOT_KEPT, folder=str(own_folder()), reason=reason) from error


def drop(dictionary: Dictionary) -> None:
    """Remove one of the user's own dictionaries; it may be gone already.

    Raises:
        InputProblem: Its files cannot be removed.
    """
    if dictionary.origin is not Origin.OWN:
        raise ValueError(dictionary)
    try:
        for file in (dictionary.dic, dictionary.aff):
            Path(file).unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputProblem(NOT_KEPT, folder=str(own_folder()), reason=reason) from error


_Pair = tuple[str, bytes, bytes]  # tag, affixes, words


def _beside(path: Path, read: Callable[[Path], bytes]) -> Iterator[_Pair]:
    if path.suffix.lower() not in {".dic", ".aff"}:
        return
    found = []
    for suffix in (".aff", ".dic"):
        names = path.with_suffix(suffix), path.with_suffix(suffix.upper())
        file = next((name for name in names if name.is_file()), None)
        if file is None:
            raise InputProblem(NO_PAIR, missing=names[0].name)
        found.append(_within(read(file), file.name))
    tag = tag_of(path.stem)
    if not tag:
        raise InputProblem(NO_LANGUAGE, name=path.name)
    yield tag, found[0], found[1]


def _packed(content: bytes, name: str) -> Iterator[_Pair]:
    """Yield the pairs of an archive; its paths are read as names and never written to."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        members = archive.namelist()
        if len(members) > _MOST_MEMBERS:
            raise InputProblem(TOO_LARGE, name=name)
        there = set(members)
        room = LARGEST_BYTES
        seen: set[str] = set()
        for dic in sorted(members):
            inside = PurePosixPath(dic)
            tag, aff = tag_of(inside.stem), f"{dic.removesuffix('.dic')}.aff"
            if inside.suffix != ".dic" or not tag or aff not in there or tag in seen:
                continue
            seen.add(tag)
            with archive.open(aff) as first, archive.open(dic) as second:
                # What an archive says of its sizes is not believed.
                pair = tuple(_within(one.read(room + 1), name, room) for one in (first, second))
            room = max(0, room - len(pair[0]) - len(pair[1]))
            yield tag, pair[0], pair[1]


def _within(content: bytes, name: str, room: int | None = None) -> bytes:
    if len(content) > (LARGEST_BYTES if room is None else room):
        raise InputProblem(TOO_LARGE, name=name)
    return content


def _keep(pairs: Iterable[_Pair], name: str) -> Iterator[str]:
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    trial = SpellProcess()
    waiting: list[tuple[str, Path]] = []
    try:
        for tag, aff, dic in pairs:
            new = folder / f".new-{tag}"
            waiting.append((tag, new))
            new.with_suffix(".aff").write_bytes(aff)
            new.with_suffix(".dic").write_bytes(dic)
            _try(trial, new, dic, name)
        for tag, new in waiting:
            for suffix in (".aff", ".dic"):
                new.with_suffix(suffix).replace(folder / f"{tag}{suffix}")
            yield tag
    finally:
        trial.close()
        for _, new in waiting:
            for suffix in (".aff", ".dic"):
                new.with_suffix(suffix).unlink(missing_ok=True)


def _try(trial: SpellProcess, new: Path, dic: bytes, name: str) -> None:
    """Load a dictionary and look a word up in it.

    Raises:
        InputProblem: It cannot be loaded, or does not hold together.
    """
    files = str(new.with_suffix(".aff")), str(new.with_suffix(".dic")), ""
    count, _, words = dic.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    if not count.strip()[:1].isdigit() or not words.strip():
        raise InputProblem(DAMAGED, name=name)
    try:
        trial.check(files, name, ["festival"])
    except SpellingProblem as problem:
        said = NO_ENGINE if problem.said is NO_ENGINE else DAMAGED
        raise InputProblem(said, name=name) from problem
