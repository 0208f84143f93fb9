"""What is committed: no fonts, no built libraries, nothing that names a package registry."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
FONTS_AND_LIBRARIES = {
    b"\x00\x01\x00\x00\x00": "TrueType font",
    b"true\x00": "TrueType font",
    b"OTTO": "OpenType font",
    b"ttcf": "font collection",
    b"wOFF": "web font",
    b"wOF2": "web font",
    b"\x7fELF": "library of Linux",
    b"\xcf\xfa\xed\xfe": "library of macOS",
    b"\xca\xfe\xba\xbe": "library of macOS",
    b"MZ": "library of Windows",
    b"!<arch>": "archive of objects",
}
LOCK_FILE = re.compile(r"(\.lock|[-_.]lock\.(json|ya?ml|toml|txt))$")
# Written in two halves, or this file would name what it forbids.
REGISTRIES = re.compile(
    "|".join(
        first + second
        for first, second in [
            ("py", r"pi\.(org|python)"),
            ("python", r"hosted\.org"),
            ("pkg", r"\.dev\b"),
            ("arti", "factory"),
            ("npm", r"js\.(org|com)"),
            ("conda", r"\.(anaconda\.org|io)"),
            ("--index", r"-url[ =]"),
            ("--extra-index", r"-url[ =]"),
        ]
    )
)


def committed_files() -> list[Path]:
    """Return the files that git knows."""
    if not (TOP / ".git").exists():
        pytest.skip("this is no checkout, so nothing is committed")
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 -- the git that made the checkout
        cwd=TOP,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [TOP / name for name in listed.split("\0") if name and (TOP / name).is_file()]


def kind_of_binary(beginning: bytes) -> str | None:
    """Return what a file is that begins like this, if it is none that may be committed."""
    for mark, kind in FONTS_AND_LIBRARIES.items():
        if beginning.startswith(mark):
            return kind
    return None


def test_no_font_or_library_is_committed() -> None:
    found = {}
    for file in committed_files():
        with file.open("rb") as stream:
            kind = kind_of_binary(stream.read(8))
        if kind is not None:
            found[str(file.relative_to(TOP))] = kind

    assert found == {}


@pytest.mark.parametrize(
    ("module", "pattern"),
    [("font_source_sans_pro", "**/*.ttf"), ("font_source_sans_pro", "**/*.otf"), ("typst", "*.*d")],
)
def test_installed_fonts_and_libraries_would_be_known(module: str, pattern: str) -> None:
    spec = importlib.util.find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    pattern = pattern.replace("*.*d", "*.pyd" if sys.platform == "win32" else "*.so")
    files = sorted(Path(spec.origin).parent.glob(pattern))

    assert files != []
    assert [file.name for file in files if kind_of_binary(file.read_bytes()[:8]) is None] == []


def test_no_lock_file_is_committed() -> None:
    assert [file.name for file in committed_files() if LOCK_FILE.search(file.name)] == []


def test_no_registry_is_named() -> None:
    found = []
    for file in committed_files():
        text = file.read_bytes().decode("utf-8", errors="ignore")
        found += [f"{file.relative_to(TOP)}: {hit[0]}" for hit in REGISTRIES.finditer(text)]

    assert found == []


def test_lists_can_be_read() -> None:
    files = sorted((TOP / "resources").rglob("*.toml"))

    assert files != []
    for file in files:
        tomllib.loads(file.read_text(encoding="utf-8"))
