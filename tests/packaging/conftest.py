"""A small project with the scripts of the real one: what they make is made from no network."""

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"

# Builds nothing and knows one thing: which folder the environment shall import from.
BACKEND = """
import pathlib
import zipfile

FACTS = "festdesk-0.dist-info"


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "festdesk-0-py3-none-any.whl"
    files = {
        f"{FACTS}/METADATA": "Metadata-Version: 2.1\\nName: festdesk\\nVersion: 0\\n"
        "Provides-Extra: test\\nProvides-Extra: dev\\n",
        f"{FACTS}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        "festdesk.pth": str(pathlib.Path.cwd()),
    }
    files[f"{FACTS}/RECORD"] = "".join(f"{file},,\\n" for file in [*files, f"{FACTS}/RECORD"])
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / name, "w") as wheel:
        for file, text in files.items():
            wheel.writestr(file, text)
    return name


def build_wheel(*given):
    raise NotImplementedError
"""

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "festdesk"
version = "0"
dependencies = []

[project.optional-dependencies]
test = []
dev = ["festdesk[test]"]
"""

# Says what it was asked to do, and does it as "festdesk sample" and "festdesk booklet" would.
PROGRAM = """
import os
import pathlib
import sys

print("festdesk", *[pathlib.Path(word).name for word in sys.argv[1:]], flush=True)
if sys.argv[1] == "sample":
    pathlib.Path(sys.argv[2]).write_bytes(b"sample")
elif sys.argv[1] == "booklet":
    pathlib.Path(sys.argv[4]).write_bytes(b"pdf")
sys.exit(int(os.environ.get(f"EXIT_OF_{sys.argv[1].upper()}", "0")))
"""


@pytest.fixture(scope="session")
def environment() -> ModuleType:
    """The module that makes environments; it lies outside every package."""
    spec = importlib.util.spec_from_file_location("environment", SCRIPTS / "environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_project(folder: Path) -> Path:
    """Write a project that can be installed without a network, with the real scripts in it."""
    (folder / "festdesk").mkdir(parents=True)
    (folder / "festdesk" / "__init__.py").touch()
    (folder / "festdesk" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    shutil.copytree(SCRIPTS, folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of the test's own, in which no environment is yet."""
    return write_project(tmp_path / "project")


@pytest.fixture(scope="module")
def made_project(environment: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose environment is there; the tests of a file share it and leave it whole."""
    folder = write_project(tmp_path_factory.mktemp("made") / "project")
    environment.make("test", folder)
    return folder


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH, for programs that the test writes."""
    if sys.platform == "win32":
        pytest.skip("the packages of Debian are not installed on Windows")
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder
