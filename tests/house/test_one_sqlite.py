"""One SQLite in the process, and no plain hand on a festival file.

SQLite's lock on a file goes as soon as its process opens and closes that file by another way: by a
second SQLite, or by reading, copying or hashing it. So the store alone touches festival files,
through the backup API where one is copied; elsewhere a file is opened only where it is no festival
file for certain.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.test_one_way_to_change import places

OTHER_SQLITES = {
    "aiosqlite", "apsw", "duckdb", "libsql", "pysqlcipher3", "pysqlite2", "pysqlite3", "QtSql",
    "sqlcipher3", "sqlean",
}  # fmt: skip

MAY_OPEN = (
    "base/lists.py",  # the lists of our own resources
    "booklet/",  # PDFs, fonts, and the press's folder of pictures
    "command_line/files.py",  # what is exported, having looked that the target is no festival file
    "command_line/running.py",  # the null device
    "desktop/saving.py",  # an export, likewise
    "desktop/intake/arriving.py",  # what is dropped or chosen, having looked that it is not held
    "desktop/films/still_file.py",  # an original, having looked that it takes no festival's place
    "desktop/films/stills_group.py",  # pictures that were chosen by their suffix
    "stills/opening.py",  # our colour profile
    "planning/proposal/worker.py",  # the problem, in a process that has no festival file open
    "intake/files.py",  # texts and tables from outside
    "intake/formats/",  # parts of documents that were read, in memory
    "intake/tables/",  # tables from outside, and their parts
    "spelling/bringing.py",  # the user's dictionaries; what it takes in is read by its caller
    "spelling/frequencies.py",  # how often words are written, a list of our own, in that process
    "spelling/worker.py",  # dictionaries, in a process that has no festival file open
    "spelling/plain/lists.py",  # the lists of words that come with the program, in that process
    "store/backups/notes.py",  # notes beside the earlier states, in the user's data folder
    "store/backups/keeping.py",  # earlier states, which nobody has open
    "store/backups/kept_pictures.py",  # pictures by their hash
    "store/states/reviving.py",  # an earlier state that was unpacked
    "store/engine.py",  # a finished copy and its folder, to flush them
    "sample/write.py",  # the sample's own texts
    "store/held.py",  # knows which files are open here, and opens no such file
    "store/installation.py",  # the number of this installation
    "store/lock.py",  # the small file beside a festival file
    "store/salvage/remains.py",  # a private copy of a damaged file
    "store/salvage/worker.py",  # pictures by their hash, of the earlier states
)
WAYS_TO_OPEN = {
    "copy", "copy2", "copyfile", "copyfileobj", "copytree", "fdopen", "file_digest", "open",
    "read_bytes", "read_text", "write_bytes", "write_text", "ZipFile",
}  # fmt: skip
OUR_OWN = {"read_text", "write_text"}  # functions of the domain, unless a path does it
# What has an `open` or a `copy` and is no file: dialogs, dictionaries, documents, images in memory.
NO_FILES = {
    "_buffer", "_drawer", "acts", "asked", "buffer", "changes", "chooser", "copy", "counts", "desk",
    "dialog", "Document", "Image", "image", "LookedAt", "pikepdf", "QImage", "self", "texts",
    "work",
}  # fmt: skip

EVERYTHING = """
import importlib
import pkgutil
import re
import sys
import tempfile
from pathlib import Path

import festdesk
from tests.builders import small_edition

for module in pkgutil.walk_packages(festdesk.__path__, "festdesk."):
    if not module.name.endswith("__main__") and ".versions" not in module.name:
        importlib.import_module(module.name)
with tempfile.TemporaryDirectory() as folder, small_edition(Path(folder)) as document:
    document.snapshot()
    maps = Path("/proc/self/maps")
    if maps.exists():
        for path in sorted(set(re.findall(r"/\\S*sqlite\\S*", maps.read_text()))):
            if ".so" in path:
                print("library", Path(path).name)
for name in sorted(sys.modules):
    print("module", name)
"""


def other_sqlites(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that bring a second SQLite into the process."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{name.name}" for name in node.names]
        else:
            continue
        if OTHER_SQLITES & {part for name in names for part in name.split(".")}:
            yield node.lineno


def plain_openings(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that open, copy or hash a file past SQLite."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name):
            opens = node.func.id in WAYS_TO_OPEN - OUR_OWN
        elif isinstance(node.func, ast.Attribute):
            noun = _noun(node.func.value)
            is_none = noun in NO_FILES or noun.endswith("Dialog")
            opens = node.func.attr in WAYS_TO_OPEN and not is_none
        else:
            continue
        if opens:
            yield node.lineno


def _noun(node: ast.expr) -> str:
    """Return the last name in an expression: `self.path` is a path, `QImage(…)` a QImage."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


def test_nothing_brings_a_second_sqlite() -> None:
    assert places(other_sqlites, (), OTHER_SQLITES) == []


def test_with_everything_loaded_there_is_one_sqlite() -> None:
    done = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-W", "error", "-c", EVERYTHING],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    found = [line.split() for line in done.stdout.splitlines()]
    modules = {name.removeprefix("PySide6.") for kind, name in found if kind == "module"}
    assert modules >= {"festdesk.store.document", "sqlite3", "QtCore"}
    assert modules & OTHER_SQLITES == set()
    libraries = {name for kind, name in found if kind == "library"}
    # The driver, and the library that it is linked with; or the driver that holds the library.
    assert len({name for name in libraries if not name.startswith("_sqlite3")}) <= 1, libraries


def test_nothing_but_the_store_has_a_hand_on_a_festival_file() -> None:
    """A new place that opens files is added to MAY_OPEN with why it can be no festival file.

    To copy one, use `festdesk.store.copying`; to look at one, `festdesk.store.opening`.
    """
    assert places(plain_openings, MAY_OPEN, WAYS_TO_OPEN) == []


@pytest.mark.parametrize(
    "source",
    [
        "import apsw",
        "import pysqlite3.dbapi2",
        "from pysqlite3 import dbapi2",
        "from PySide6 import QtSql",
        "from PySide6.QtSql import QSqlDatabase",
    ],
)
def test_each_second_sqlite_is_seen(source: str) -> None:
    assert list(other_sqlites(ast.parse(source))) == [1]


@pytest.mark.parametrize(
    "source",
    [
        "open(path)",
        "path.open('rb')",
        "document.path.open('rb')",
        "path.read_bytes()",
        "self.path.read_bytes()",
        "Path(name).write_bytes(content)",
        "shutil.copy2(document.path, target)",
        "shutil.copyfile(a, b)",
        "hashlib.file_digest(file, 'sha256')",
        "ZipFile(target).write(path)",
        "io.open(path)",
    ],
)
def test_each_plain_opening_is_seen(source: str) -> None:
    assert list(plain_openings(ast.parse(source))) == [1]


@pytest.mark.parametrize(
    "source",
    ["dialog.open()", "Document.open(path)", "self.desk.open(path)", "Image.open(BytesIO(b''))"],
)
def test_what_opens_no_file_is_left_alone(source: str) -> None:
    assert list(plain_openings(ast.parse(source))) == []
