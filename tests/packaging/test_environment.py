"""Environments: made once, made again when they must be, and a sentence where they cannot be."""

import ast
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"


@pytest.mark.parametrize("name", ["environment.py", "run.py", "test.py"])
def test_an_old_python_can_read_the_scripts(name: str) -> None:
    source = (SCRIPTS / name).read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 7))


def test_an_old_python_is_told_which_newer_one_is_there(environment: ModuleType) -> None:
    with pytest.raises(environment.Problem) as told:
        environment.check_python((3, 9), lambda name: name if name == "python3.12" else None)

    assert str(told.value) == (
        "festdesk needs Python 3.11 or newer, and this is 3.9: run this with python3.12 instead."
    )


def test_an_old_python_without_a_newer_one_is_told_to_get_one(environment: ModuleType) -> None:
    with pytest.raises(environment.Problem) as told:
        environment.check_python((3, 10), lambda _name: None)

    assert str(told.value) == (
        "festdesk needs Python 3.11 or newer, and this is 3.10: install a newer one."
    )


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
def test_python_from_3_11_on_will_do(environment: ModuleType, version: tuple[int, int]) -> None:
    environment.check_python(version)


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_debian_without_venv_is_told_the_package(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    debian = tmp_path / "os-release"
    debian.write_text("ID=debian\n", encoding="utf-8")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)

    with pytest.raises(environment.Problem) as told:
        environment.check_venv_module(lambda name: name != missing, debian)

    assert str(told.value) == (
        "This Python lacks the module venv, which makes environments: run "
        '"sudo apt-get install --no-install-recommends python3-venv" and then this again.'
    )


def test_an_environment_is_made_once(
    environment: ModuleType, made_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    python = environment.make("test", made_project)

    assert capsys.readouterr().out == ""
    assert python == environment.python_in(made_project / ".venv")


def test_an_extra_that_names_another_brings_it_along(
    environment: ModuleType, made_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.make("dev", made_project)
    said_first = capsys.readouterr().out
    environment.make("test", made_project)
    environment.make("", made_project)

    assert said_first == "Installing festdesk and what it builds on ...\n"
    assert capsys.readouterr().out == ""


def test_changed_dependencies_are_installed_into_the_same_environment(
    environment: ModuleType,
    made_project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = made_project / "pyproject.toml"
    monkeypatch.setenv("PIP_USER", "1")  # as the configuration of some systems has it
    kept = made_project / ".venv" / "kept"
    kept.touch()
    text = settings.read_text(encoding="utf-8")

    settings.write_text(text.replace("test = []", 'test = ["pip"]'), encoding="utf-8")
    environment.make("", made_project)

    assert capsys.readouterr().out == "Installing festdesk and what it builds on ...\n"
    assert kept.exists()


def test_other_changes_of_the_settings_cost_nothing(
    environment: ModuleType, made_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (made_project / "pyproject.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[tool.ruff]\nline-length = 99\n")

    environment.make("", made_project)

    assert capsys.readouterr().out == ""


@pytest.mark.timeout(400)  # Python is installed anew, which takes long on a busy computer
def test_a_broken_environment_is_made_anew(
    environment: ModuleType, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = project / ".venv"
    broken.mkdir()
    (broken / "pyvenv.cfg").write_text("home = /nowhere\n", encoding="utf-8")

    python = environment.make("", project)

    assert capsys.readouterr().out == (
        "Making the environment .venv ...\nInstalling festdesk and what it builds on ...\n"
    )
    assert python.exists()


def test_a_folder_that_is_no_environment_is_left_alone(
    environment: ModuleType, project: Path
) -> None:
    photographs = project / ".venv"
    photographs.mkdir()
    (photographs / "venice.jpg").touch()

    with pytest.raises(environment.Problem) as told:
        environment.make("", project)

    assert str(told.value) == (
        f"{photographs} is there but holds no Python environment: move it away and run this again."
    )
    assert [file.name for file in photographs.iterdir()] == ["venice.jpg"]


def test_a_machine_without_network_is_told_so(
    environment: ModuleType, made_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # nobody listens there
    monkeypatch.setenv("PIP_RETRIES", "1")
    settings = made_project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text.replace("requires = []", 'requires = ["no-such-backend"]'), encoding="utf-8"
    )

    with pytest.raises(environment.Problem) as told:
        environment.make("", made_project)

    settings.write_text(text, encoding="utf-8")
    assert str(told.value) == (
        "What festdesk builds on could not be downloaded, because the package index is out of "
        "reach: connect this machine to the internet and run this again."
    )


def test_other_reasons_of_pip_are_shown(
    environment: ModuleType, made_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = made_project / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"backend"', '"no_backend"'), encoding="utf-8")

    with pytest.raises(environment.Problem) as told:
        environment.make("", made_project)

    settings.write_text(text, encoding="utf-8")
    assert "no_backend" in capsys.readouterr().err
    assert str(told.value) == (
        "What festdesk builds on could not be installed; pip's reasons stand above."
    )


def test_a_problem_is_one_sentence_and_exit_code_two(
    environment: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble() -> int:
        raise environment.Problem("The shop is closed: come back tomorrow.")

    assert environment.report_problems(stumble) == 2
    assert capsys.readouterr().err == "The shop is closed: come back tomorrow.\n"


def test_the_python_of_an_environment_lies_elsewhere_on_windows(environment: ModuleType) -> None:
    folder = Path("festdesk") / ".venv"

    assert environment.python_in(folder, "win32") == folder / "Scripts" / "python.exe"
    assert environment.python_in(folder, "darwin") == folder / "bin" / "python"
    assert environment.python_in(folder, "linux") == folder / "bin" / "python"


def test_an_environment_belongs_to_its_folder(
    environment: ModuleType, project: Path, tmp_path: Path
) -> None:
    here = environment.describe(project)
    project.rename(tmp_path / "moved")

    assert environment.describe(tmp_path / "moved") != here
