"""Only the document commits: nothing else ends a transaction or opens a database of its own."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "festdesk"
# The salvage writes a file that nobody has open yet.
MAY_COMMIT = (
    "store/document.py",
    "store/migrations/",
    "store/shelter.py",
    "store/salvage/salvaging.py",
    "store/systems/sqlite.py",  # begins what others end
)
MAY_CONNECT = ("store/",)
CONNECTING_MODULES = {"sqlite3", "pg8000"}
CONNECTING_WORDS = CONNECTING_MODULES | {"create_engine"}
ENDING_WORDS = {"commit", "begin", "COMMIT"}
# Modules in and beside the store that have a festival file's path in their hands; what else reads
# files plainly reads lists, pictures and PDFs.
MAY_OPEN = (
    "store/held.py",  # knows what is held
    "store/engine.py",  # flushes copies that nobody has open yet
    "store/salvage/remains.py",  # a private copy
    "store/lock.py",  # the small file beside
    "store/installation.py",
    "store/backup",  # earlier states lie in a folder of their own, as do their pictures
    "store/backups/kept_pictures.py",
    "store/states/reviving.py",
    "base/",
    "booklet/",
    "checks/",
    "desktop/",
    "exchange/",
    "intake/",
    "planning/proposal/worker.py",  # the problem, in a process that has no festival file open
    "sample/",
    "spelling/",  # dictionaries
    "stills/",
    "command_line/",
)
OPENING_WORDS = {"open", "shutil", "read_bytes", "read_text"}
OPENS_PATHS = {"path", "file", "target", "copy", "output", "self._copy", "_copy"}
# Fields and panels of the window have a `commit` or `begin` too; these words tell them apart.
DATABASE_WORDS = ("session", "connection", "engine", "database", "transaction", "document")


def ways_to_commit(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that end a transaction: a commit, a `begin` that commits, or SQL."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = ast.unparse(node.func.value).lower()
            is_widget = not any(word in of for word in DATABASE_WORDS)
            if node.func.attr in {"commit", "begin"} and not is_widget:
                yield node.lineno
        if isinstance(node, ast.Constant) and str(node.value).strip().rstrip(";") == "COMMIT":
            yield node.lineno


def ways_to_connect(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that could open a database without the store."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            names = {name.name for name in node.names} & {"create_engine"} | {node.module or ""}
        else:
            continue
        if names & CONNECTING_WORDS:
            yield node.lineno


def ways_to_open(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that open a file of the system's plainly, or copy one."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        of, _, name = called.rpartition(".")
        opens = called in {"open", "os.open"} or called.startswith("shutil.copy")
        reads = name in {"read_bytes", "read_text"}
        if opens or reads or (name == "open" and of.lower().split(".")[-1] in OPENS_PATHS):
            yield node.lineno


def places(
    find: Callable[[ast.AST], Iterator[int]], allowed: tuple[str, ...], words: Iterable[str]
) -> list[str]:
    """Return where in the package `find` finds something, outside the `allowed` modules.

    It is asked only about modules in which one of `words` stands, without which it finds nothing:
    to read all modules as Python does takes five seconds.
    """
    has_word = re.compile(rf"\b(?:{'|'.join(words)})\b").search
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).as_posix()
        if name.startswith(allowed):
            continue
        text = file.read_text(encoding="utf-8")
        if has_word(text):
            found += [f"{name}:{line}" for line in find(ast.parse(text))]
    return found


def test_nothing_reads_a_festival_file_past_sqlite_but_the_module_that_knows_what_is_held() -> None:
    # A plain open and close would drop SQLite's lock on a file that this process has open.
    assert places(ways_to_open, MAY_OPEN, OPENING_WORDS) == []


@pytest.mark.parametrize(
    "source",
    [
        "path.open('rb')",
        "open(path)",
        "path.read_bytes()",
        "shutil.copyfile(path, other)",
        "shutil.copy2(document.path, other)",
        "os.open(path, os.O_RDONLY)",
    ],
)
def test_each_way_to_open_a_file_is_seen(source: str) -> None:
    assert list(ways_to_open(ast.parse(source))) == [1]


@pytest.mark.parametrize(
    "source", ["Image.open(content)", "Document.open(path)", "desk.open(path)"]
)
def test_what_opens_no_file_plainly_is_left_alone(source: str) -> None:
    assert list(ways_to_open(ast.parse(source))) == []


def test_nothing_but_the_document_commits() -> None:
    assert places(ways_to_commit, MAY_COMMIT, ENDING_WORDS) == []


def test_nothing_but_the_store_opens_a_database() -> None:
    assert places(ways_to_connect, MAY_CONNECT, CONNECTING_WORDS) == []


@pytest.mark.parametrize(
    "source",
    [
        "session.commit()",
        "self._session.commit()",
        "with engine.begin() as connection: pass",
        "connection.execute(text('COMMIT'))",
        "connection.exec_driver_sql('COMMIT;')",
    ],
)
def test_each_way_to_commit_is_seen(source: str) -> None:
    assert list(ways_to_commit(ast.parse(source))) == [1]


@pytest.mark.parametrize(
    "source", ["self.commit()", "self.panel.begin()", "label = 'Commit to print'", "begin = 3"]
)
def test_what_is_no_commit_is_left_alone(source: str) -> None:
    assert list(ways_to_commit(ast.parse(source))) == []


@pytest.mark.parametrize(
    "source",
    ["import sqlite3", "from sqlite3 import connect", "from sqlalchemy import create_engine"],
)
def test_each_way_to_connect_is_seen(source: str) -> None:
    assert list(ways_to_connect(ast.parse(source))) == [1]
