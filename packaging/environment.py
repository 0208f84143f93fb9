"""The environment of a checkout: .venv with the project in it, and the libraries Qt builds on.

Nothing but Python's own library is used here, and an old Python can still read this file, so that
it says in a sentence what is missing instead of stumbling over the grammar.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

PROJECT = Path(__file__).resolve().parent.parent
NEEDED = (3, 11)
STAMP = "festdesk-environment.json"
KNOWN_PROBLEM = 2
INTERRUPTED = 130

# Debian's package for each library file that Qt loads: without a screen, and on top of it with one.
FOR_QT = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
}
FOR_A_SCREEN = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}

# What pip and apt say, each in its own words, when nothing can be reached.
NO_NETWORK = (
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Temporary failure resolving",
    "NameResolutionError",
    "getaddrinfo failed",
    "nodename nor servname",
    "Network is unreachable",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Cannot connect to proxy",
)


class Problem(Exception):
    """Something the reader can mend; its text is one finished sentence."""


def report_problems(work: Callable[[], int]) -> int:
    """Return the exit code of `work`; a problem is told on standard error and gives 2."""
    try:
        return work()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return KNOWN_PROBLEM
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED


def check_python(
    version: tuple[int, ...] = sys.version_info[:2],
    find: Callable[[str], str | None] = shutil.which,
) -> None:
    """Refuse a Python that is too old, and name a newer one where the machine has it."""
    if version[:2] >= NEEDED:
        return
    needed, here = (".".join(map(str, numbers[:2])) for numbers in (NEEDED, version))
    newer = [f"python3.{minor}" for minor in (13, 12, 11) if find(f"python3.{minor}")]
    advice = f"run this with {newer[0]} instead" if newer else "install a newer one"
    raise Problem(f"festdesk needs Python {needed} or newer, and this is {here}: {advice}.")


def check_venv_module(
    find: Callable[[str], object] = importlib.util.find_spec,
    os_release: Path = Path("/etc/os-release"),
) -> None:
    """Refuse a Python that cannot make environments, as Debian's own without python3-venv."""
    if all(find(module) for module in ("venv", "ensurepip")):
        return
    advice = (
        f'run "{_by_hand(["python3-venv"])}" and then this again'
        if is_debian(os_release)
        else "install the part of Python that holds it and run this again"
    )
    raise Problem(f"This Python lacks the module venv, which makes environments: {advice}.")


# The environment


def python_in(environment: Path, platform: str = sys.platform) -> Path:
    """Return where an environment keeps its Python."""
    parts = ("Scripts", "python.exe") if platform == "win32" else ("bin", "python")
    return environment.joinpath(*parts)


def make(extra: str = "", project: Path = PROJECT) -> Path:
    """Bring .venv up to pyproject.toml and return its Python; nothing is done where it fits.

    `extra` names one of the project's optional sets, such as "test".
    """
    environment = project / ".venv"
    python = python_in(environment)
    wanted = describe(project)
    extras = _with_nested(extra, project)
    is_sound = _is_sound(python)
    stamped = _stamp_of(environment) if is_sound else {}
    if stamped.get("made_of") == wanted:
        there = {str(name) for name in _as_list(stamped.get("extras"))}
        if extras <= there and _holds_project(python):
            return python
        extras |= there
    if not is_sound:
        _make_empty(environment)
    what = f".[{','.join(sorted(extras))}]" if extras else "."
    _install(python, what, project)
    stamp = {"made_of": describe(project), "extras": sorted(extras)}
    (environment / STAMP).write_text(json.dumps(stamp) + "\n", encoding="utf-8")
    return python


def describe(project: Path) -> str:
    """Return a hash of all that decides what an environment holds."""
    settings = _settings_of(project)
    decides = [settings["build-system"], settings["project"], str(project)]
    return hashlib.sha256(json.dumps(decides, sort_keys=True).encode()).hexdigest()


def _settings_of(project: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 -- an old Python, which lacks it, must be able to read this file

    return tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))


def _with_nested(extra: str, project: Path) -> set[str]:
    """Return an extra and those it names in turn, as "festdesk[test]" within dev does."""
    if not extra:
        return set()
    extras = _settings_of(project)["project"]["optional-dependencies"]
    if extra not in extras:
        raise Problem(
            f'There is no extra "{extra}" in pyproject.toml: choose {" or ".join(sorted(extras))}.'
        )
    found = {extra}
    for requirement in extras[extra]:
        if requirement.startswith("festdesk["):
            for name in requirement[len("festdesk[") :].rstrip("]").split(","):
                found |= _with_nested(name.strip(), project)
    return found


def _stamp_of(environment: Path) -> dict[str, object]:
    try:
        stamp = json.loads((environment / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _is_sound(python: Path) -> bool:
    """Tell whether an environment's Python still starts, is new enough and has pip."""
    return _says_yes(python, f"sys.version_info >= {NEEDED} and find_spec('pip')")


def _holds_project(python: Path) -> bool:
    return _says_yes(python, "find_spec('festdesk')")


def _says_yes(python: Path, question: str) -> bool:
    program = f"import sys; from importlib.util import find_spec; sys.exit(not ({question}))"
    try:
        return subprocess.run([str(python), "-I", "-c", program], check=False).returncode == 0
    except OSError:
        return False


def _make_empty(environment: Path) -> None:
    """Make an environment anew; a folder that is something else is left alone."""
    is_made_before = (environment / "pyvenv.cfg").is_file()
    is_free = environment.is_dir() and not any(environment.iterdir())
    if environment.exists() and not is_made_before and not is_free:
        raise Problem(
            f"{environment} is there but holds no Python environment: "
            "move it away and run this again."
        )
    check_venv_module()
    program = [sys.executable, "-m", "venv", "--clear", str(environment)]
    status, said = _run_quietly("Making the environment .venv", program)
    if status:
        raise Problem(f"The environment {environment} could not be made: {_last_line(said)}")


def _install(python: Path, what: str, project: Path) -> None:
    program = [str(python), "-m", "pip", "install", "--quiet", "--no-input"]
    program += ["--disable-pip-version-check", "--editable", what]
    status, said = _run_quietly(
        "Installing festdesk and what it builds on",
        program,
        project,
        {"PIP_USER": "0"},  # some systems ask pip to install for the user, which no .venv allows
    )
    if status == 0:
        return
    if _is_offline(said):
        raise Problem(
            "What festdesk builds on could not be downloaded, because the package index is out of "
            "reach: connect this machine to the internet and run this again."
        )
    print(said.strip(), file=sys.stderr)
    raise Problem("What festdesk builds on could not be installed; pip's reasons stand above.")


def _is_offline(said: str) -> bool:
    return any(words in said for words in NO_NETWORK)


def _last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason was given."


def _run_quietly(
    title: str,
    program: Sequence[str],
    folder: Path = PROJECT,
    variables: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Run a program whose words matter only when it fails; a terminal sees the seconds pass."""
    is_watched = sys.stdout.isatty()
    began = time.monotonic()
    print(f"{title} ...", end="" if is_watched else "\n", flush=True)
    with subprocess.Popen(
        list(program),
        cwd=folder,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        said = _take_all(process)
        while said is None:
            if is_watched:
                print(f"\r{title} ... {time.monotonic() - began:.0f} s", end="", flush=True)
            said = _take_all(process)
    if is_watched:
        print()
    return process.returncode, said


def _take_all(process: subprocess.Popen[str]) -> str | None:
    """Return what an ended process has said, or nothing after a second in which it runs on."""
    try:
        return process.communicate(timeout=1)[0]
    except subprocess.TimeoutExpired:
        return None


# The system's libraries


def has_screen(
    variables: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> bool:
    """Tell whether a window would be seen."""
    if variables.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return False
    if platform in {"darwin", "win32"}:
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def is_debian(os_release: Path = Path("/etc/os-release")) -> bool:
    """Tell whether packages have Debian's names here, as in Ubuntu and others made from it."""
    try:
        lines = os_release.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    facts = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{facts.get('ID', '')} {facts.get('ID_LIKE', '')}".replace('"', "").replace("'", "")
    return not {"debian", "ubuntu"}.isdisjoint(names.split())


def missing_libraries(
    *, screen: bool, loads: Callable[[str], bool] | None = None
) -> dict[str, str]:
    """Return the libraries that Qt would not find: library files by Debian's package names."""
    needed = {**FOR_QT, **FOR_A_SCREEN} if screen else FOR_QT
    test = _loads if loads is None else loads
    return {package: library for package, library in needed.items() if not test(library)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_libraries(
    *,
    screen: bool,
    platform: str = sys.platform,
    os_release: Path = Path("/etc/os-release"),
    loads: Callable[[str], bool] | None = None,
) -> None:
    """Install the missing libraries where that is allowed, or name what has to be typed."""
    if not platform.startswith("linux"):
        return
    missing = missing_libraries(screen=screen, loads=loads)
    if not missing:
        return
    if not is_debian(os_release) or not shutil.which("apt-get"):
        raise Problem(
            "The window's toolkit lacks libraries of the system: install what holds "
            f"{_listed(missing.values())} with the system's package manager and run this again."
        )
    install_packages(list(missing))


def install_packages(packages: Sequence[str]) -> None:
    """Install packages of Debian's as root or by sudo without a password, or name the command."""
    prefix = _way_to_root()
    if prefix is None:
        raise Problem(
            f'Packages of the system are missing: run "{_by_hand(packages)}" and then this again.'
        )
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    update = [*prefix, "apt-get", "update", "-qq"]
    title = f"Installing {_listed(packages)}"
    variables = {"DEBIAN_FRONTEND": "noninteractive"}
    status, said = _run_quietly(title, install, variables=variables)
    if status:  # the lists of packages are missing or old
        _, heard = _run_quietly("Reading the lists of packages", update, variables=variables)
        status, said = _run_quietly(title, install, variables=variables)
        said = heard + said
    if status:
        reason = "the network is out of reach" if _is_offline(said) else _last_line(said)
        raise Problem(
            f'Packages of the system could not be installed ({reason}): run "{_by_hand(packages)}" '
            "and then this again."
        )


def _way_to_root() -> list[str] | None:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if (
        sudo
        and subprocess.run([sudo, "-n", "true"], check=False, capture_output=True).returncode == 0
    ):
        return [sudo, "-n"]
    return None


def _by_hand(packages: Iterable[str]) -> str:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    prefix = "" if is_root else "sudo "
    return f"{prefix}apt-get install --no-install-recommends {' '.join(packages)}"


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def prepare(extra: str = "", *, screen: bool = False) -> Path:
    """Check this Python, provide what is missing, and return the environment's Python."""
    check_python()
    provide_libraries(screen=screen)
    return make(extra)


def main() -> int:
    """Make the environment, as run.py and test.py do, and print its Python."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--extra", default="", help="an optional set: plan, test, dev or build")
    parser.add_argument("--screen", action="store_true", help="windows will be shown on X11")
    options = parser.parse_args()
    print(prepare(options.extra, screen=options.screen))
    return 0


if __name__ == "__main__":
    sys.exit(report_problems(main))
