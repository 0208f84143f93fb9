"""Libraries of the system: which are missing, and who may install them."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

OFFSCREEN = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
SCREEN = ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]
SCREEN += ["libxkbcommon-x11-0"]

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = "NAME='Fedora Linux'\nID=fedora\n"

# Notes what it is called with; installs only after its lists were read.
APT = """#!/bin/sh
here=${0%/*}
echo "$DEBIAN_FRONTEND" "$@" >> "$here/called"
case "$1" in
  update) : > "$here/lists" ;;
  install) [ -e "$here/lists" ] || { echo "E: Unable to locate package"; exit 100; } ;;
esac
"""

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="packages are installed on Linux alone"
)


def write_program(folder: Path, name: str, text: str) -> None:
    """Write a program that can be run by its name."""
    (folder / name).write_text(text, encoding="utf-8")
    (folder / name).chmod(0o755)


def write_os_release(folder: Path, text: str) -> Path:
    """Write what a distribution says of itself."""
    file = folder / "os-release"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("text", "expected"),
    [(DEBIAN, True), (MINT, True), (FEDORA, False), ("", False), ("odd\n", False)],
    ids=["debian", "mint", "fedora", "empty", "odd"],
)
def test_debian_is_known_by_what_it_says_of_itself(
    environment: ModuleType, tmp_path: Path, text: str, *, expected: bool
) -> None:
    assert environment.is_debian(write_os_release(tmp_path, text)) is expected


def test_a_system_that_says_nothing_is_not_debian(environment: ModuleType, tmp_path: Path) -> None:
    assert environment.is_debian(tmp_path / "os-release") is False


def test_more_libraries_are_needed_for_a_screen(environment: ModuleType) -> None:
    def nothing(_library: str) -> bool:
        return False

    assert list(environment.missing_libraries(screen=False, loads=nothing)) == OFFSCREEN
    assert list(environment.missing_libraries(screen=True, loads=nothing)) == OFFSCREEN + SCREEN


@on_linux
def test_only_what_cannot_be_loaded_is_missing(environment: ModuleType) -> None:
    found = environment.missing_libraries(screen=False)

    assert found == {}  # the window's tests could not run here


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_known_by_the_variables(
    environment: ModuleType, variables: dict[str, str], platform: str, *, expected: bool
) -> None:
    assert environment.has_screen(variables, platform) is expected


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_their_libraries_along(environment: ModuleType, platform: str) -> None:
    environment.provide_libraries(screen=True, platform=platform, loads=lambda _library: False)


def test_other_distributions_are_told_the_files(environment: ModuleType, tmp_path: Path) -> None:
    fedora = write_os_release(tmp_path, FEDORA)

    with pytest.raises(environment.Problem) as told:
        environment.provide_libraries(
            screen=False,
            platform="linux",
            os_release=fedora,
            loads=lambda library: library not in {"libGL.so.1", "libEGL.so.1"},
        )

    assert str(told.value) == (
        "The window's toolkit lacks libraries of the system: install what holds libGL.so.1 and "
        "libEGL.so.1 with the system's package manager and run this again."
    )


@pytest.mark.parametrize("sudo", ["", "#!/bin/sh\nexit 1\n"], ids=["no sudo", "password needed"])
def test_who_may_not_install_is_told_the_command(
    environment: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch, sudo: str
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    write_program(tools, "apt-get", APT)
    if sudo:
        write_program(tools, "sudo", sudo)

    with pytest.raises(environment.Problem) as told:
        environment.provide_libraries(
            screen=True,
            platform="linux",
            os_release=write_os_release(tools, DEBIAN),
            loads=lambda library: "xcb-cursor" not in library,
        )

    assert str(told.value) == (
        "Packages of the system are missing: run "
        '"sudo apt-get install --no-install-recommends libxcb-cursor0" and then this again.'
    )
    assert not (tools / "called").exists()


def test_root_installs_after_reading_the_lists_where_they_are_missing(
    environment: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    write_program(tools, "apt-get", APT)

    environment.provide_libraries(
        screen=False,
        platform="linux",
        os_release=write_os_release(tools, DEBIAN),
        loads=lambda library: library != "libEGL.so.1",
    )

    install = "noninteractive install -y -qq --no-install-recommends libegl1"
    assert (tools / "called").read_text(encoding="utf-8").splitlines() == [
        install,
        "noninteractive update -qq",
        install,
    ]


def test_sudo_without_a_password_will_do(
    environment: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    write_program(tools, "apt-get", APT)
    (tools / "lists").touch()
    write_program(tools, "sudo", '#!/bin/sh\n[ "$2" = true ] || { shift; exec "$@"; }\n')

    environment.install_packages(["libegl1"])

    assert (tools / "called").read_text(encoding="utf-8") == (
        "noninteractive install -y -qq --no-install-recommends libegl1\n"
    )


def test_a_failed_installation_gives_the_reason_and_the_command(
    environment: ModuleType, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    write_program(tools, "apt-get", "#!/bin/sh\necho 'E: The disk is full.'\nexit 100\n")

    with pytest.raises(environment.Problem) as told:
        environment.install_packages(["libegl1", "libgl1"])

    assert str(told.value) == (
        "Packages of the system could not be installed (E: The disk is full.): run "
        '"apt-get install --no-install-recommends libegl1 libgl1" and then this again.'
    )
