"""A dictionary of the user's is taken in from a pair or a package, and nothing else is."""

import zipfile
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.spelling import bringing
from festdesk.spelling.bringing import bring, drop
from festdesk.spelling.dictionaries import Origin, find_dictionaries, own_folder
from tests.spelling.conftest import AFFIXES, write_pair

WORDS = b"2\nFestival\nF\xc3\xa4hre/S\n"


def pack(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def take(path: Path) -> tuple[str, ...]:
    return bring(path, Path.read_bytes)


def kept() -> list[str]:
    return sorted(file.name for file in own_folder().glob("*")) if own_folder().exists() else []


@pytest.mark.parametrize("suffix", [".dic", ".aff"])
def test_a_pair_is_taken_by_either_of_its_files(tmp_path: Path, suffix: str) -> None:
    chosen = write_pair(tmp_path, "de_DE_frami", ["Fähre"]).with_suffix(suffix)
    assert take(chosen) == ("de-DE",)
    assert kept() == ["de-DE.aff", "de-DE.dic"]
    (found,) = [one for one in find_dictionaries([]) if one.origin is Origin.OWN]
    drop(found)
    assert kept() == []


def test_an_extension_gives_all_its_languages_and_nothing_leaves_the_folder(tmp_path: Path) -> None:
    path = pack(
        tmp_path / "dict-de.oxt",
        {
            "META-INF/manifest.xml": b"<manifest/>",
            "de_DE_frami/de_DE_frami.aff": AFFIXES.encode(),
            "de_DE_frami/de_DE_frami.dic": WORDS,
            "../../it_IT.aff": AFFIXES.encode(),
            "../../it_IT.dic": WORDS,
            "hyph_de_DE.dic": b"UTF-8\n",
            "hyph_de_DE.aff": b"",
        },
    )
    assert take(path) == ("it-IT", "de-DE")
    assert kept() == ["de-DE.aff", "de-DE.dic", "it-IT.aff", "it-IT.dic"]
    assert not (tmp_path / "it_IT.dic").exists()


def test_a_newer_one_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    take(write_pair(tmp_path, "de_DE", ["alt"]))
    take(write_pair(tmp_path, "de_DE", ["neu"]))
    assert "neu" in (own_folder() / "de-DE.dic").read_text(encoding="utf-8")


def test_a_pair_needs_both_files_and_the_name_of_a_language(tmp_path: Path) -> None:
    alone = write_pair(tmp_path, "it_IT", ["acqua"])
    alone.with_suffix(".aff").unlink()
    with pytest.raises(InputProblem, match=r"“it_IT\.aff” is not beside"):
        take(alone)
    with pytest.raises(InputProblem, match="does not tell its language"):
        take(write_pair(tmp_path, "index", ["acqua"]))
    with pytest.raises(InputProblem, match="cannot be read"):
        take(tmp_path / "gone.dic")


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"readme.txt": b"nothing"}, "no dictionary"),
        ({"de_DE.dic": WORDS}, "no dictionary"),
        ({"de_DE.dic": b"", "de_DE.aff": b""}, "damaged"),
        ({"de_DE.dic": WORDS, "de_DE.aff": b"SET nonsense\n"}, "damaged"),
        ({"de_DE.dic": b"<html>\n</html>\n", "de_DE.aff": b"SET UTF-8\n"}, "damaged"),
    ],
)
def test_what_is_no_dictionary_is_refused_and_nothing_is_kept(
    tmp_path: Path, members: dict[str, bytes], said: str
) -> None:
    with pytest.raises(InputProblem, match=said):
        take(pack(tmp_path / "some.oxt", members))
    assert kept() == []


def test_a_cut_off_package_is_damaged(tmp_path: Path) -> None:
    whole = pack(tmp_path / "whole.oxt", {"de_DE.aff": AFFIXES.encode(), "de_DE.dic": WORDS})
    content = bytearray(whole.read_bytes())
    content[40:60] = bytes(20)
    spoilt = tmp_path / "spoilt.oxt"
    spoilt.write_bytes(content)
    with pytest.raises(InputProblem):
        take(spoilt)
    with pytest.raises(InputProblem, match="no dictionary"):
        take(tmp_path / write_text(tmp_path, "no.oxt"))
    assert kept() == []


def write_text(folder: Path, name: str) -> str:
    (folder / name).write_text("no archive")
    return name


def test_an_archive_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "LARGEST_BYTES", 1_000_000)
    bomb = {"de_DE.aff": AFFIXES.encode(), "de_DE.dic": b"1\n" + b"a" * 2_000_000}
    with pytest.raises(InputProblem, match="too large"):
        take(pack(tmp_path / "bomb.oxt", bomb))
    many = {f"{n}.txt": b"" for n in range(5_001)}
    with pytest.raises(InputProblem, match="too large"):
        take(pack(tmp_path / "many.oxt", many))
    assert kept() == []
