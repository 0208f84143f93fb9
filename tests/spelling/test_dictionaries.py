"""Dictionaries are found where they lie, and the right ones are asked for a language."""

import zipfile
from pathlib import Path

import pytest

from festdesk.base.paths import resources
from festdesk.spelling.dictionaries import (
    Dictionary,
    Origin,
    choose,
    debian_package,
    find_dictionaries,
    installed_folders,
    tag_of,
)
from tests.spelling.conftest import WriteDictionary, write_pair


def of(*tags: str, origin: Origin = Origin.INSTALLED) -> list[Dictionary]:
    return [Dictionary(tag, origin, f"{tag}.aff", f"{tag}.dic") for tag in tags]


def tags(*found: Dictionary) -> list[str]:
    return [one.tag for one in found]


def test_those_that_come_with_festdesk_have_their_licence_in_them() -> None:
    shipped = [one for one in find_dictionaries([]) if one.origin is Origin.SHIPPED]
    assert tags(*shipped) == ["en-GB", "en-US", "es", "fr", "nl", "pl", "pt-BR", "pt-PT"]
    for one in shipped:
        assert one.licence
        assert "GPL" not in one.licence
        with zipfile.ZipFile(one.archive) as archive:
            assert {one.aff, one.dic, "LICENCE.txt"} == set(archive.namelist())
        assert one.tag in (resources() / "dictionaries" / "README.md").read_text(encoding="utf-8")


def test_a_plain_list_is_asked_only_where_there_is_no_dictionary(tmp_path: Path) -> None:
    plain = [one for one in find_dictionaries([]) if one.origin is Origin.PLAIN]
    assert tags(*plain) == ["de", "it"]
    for one in plain:
        assert one.licence.startswith("CC BY-SA")
        assert one.licence in (resources() / "dictionaries" / "README.md").read_text("utf-8")
        with zipfile.ZipFile(one.archive) as archive:
            assert "LICENCE.txt" in archive.namelist()
    assert tags(*choose(find_dictionaries([]), "de-CH")) == ["de"]
    write_pair(tmp_path, "de_AT", ["Jänner"])
    (chosen,) = choose(find_dictionaries([tmp_path]), "de")
    assert chosen.tag == "de-AT"


def test_installed_ones_are_pairs_in_folders_of_other_programs(tmp_path: Path) -> None:
    write_pair(tmp_path / "hunspell", "de_DE", ["Fähre"])
    (tmp_path / "hunspell" / "it_IT.dic").write_text("0\n")  # without its affixes
    (tmp_path / "hunspell" / "hyph_de_DE.dic").write_text("UTF-8\n")
    (tmp_path / "hunspell" / "hyph_de_DE.aff").write_text("")
    folders = [tmp_path / "hunspell", tmp_path / "nowhere"]
    found = [one for one in find_dictionaries(folders) if one.origin is Origin.INSTALLED]
    assert tags(*found) == ["de-DE"]
    assert found[0].place == tmp_path / "hunspell" / "de_DE.dic"


def test_one_of_the_user_s_goes_before_all_others(
    tmp_path: Path, write_own: WriteDictionary
) -> None:
    write_own("fr", "eau")
    write_pair(tmp_path, "fr", ["vin"])
    (chosen,) = choose(find_dictionaries([tmp_path]), "fr")
    assert chosen.origin is Origin.OWN


@pytest.mark.parametrize(
    ("language", "there", "chosen"),
    [
        ("de", ["de-AT", "de-CH", "de-DE"], ["de-DE"]),
        ("de", ["de-AT"], ["de-AT"]),
        ("de-CH", ["de-AT", "de-CH", "de-DE"], ["de-CH"]),
        ("de-CH", ["de-AT", "de-DE"], ["de-DE"]),
        ("fr", ["fr", "fr-BE"], ["fr"]),
        ("en", ["en-AU", "en-GB", "en-US"], ["en-US", "en-GB"]),
        ("en-GB", ["en-GB", "en-US"], ["en-GB"]),
        ("pt", ["pt-BR", "pt-PT"], ["pt-PT", "pt-BR"]),
        ("pt-BR", ["pt-BR", "pt-PT"], ["pt-BR"]),
        ("cs", ["de-DE"], []),
    ],
)
def test_a_language_has_the_dictionary_of_its_country(
    language: str, there: list[str], chosen: list[str]
) -> None:
    assert tags(*choose(of(*there), language)) == chosen


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("de_DE", "de-DE"),
        ("de_AT_frami", "de-AT"),
        ("sr-Latn", "sr-Latn"),
        ("en_US-large", "en-US"),
        ("fr", "fr"),
        ("hyph_de_DE", ""),
        ("words", ""),
        ("../de_DE", ""),
    ],
)
def test_a_name_of_a_file_tells_the_language(name: str, tag: str) -> None:
    assert tag_of(name) == tag


def test_german_has_a_package_to_install() -> None:
    assert debian_package("de-AT") == "hunspell-de-de"
    assert debian_package("haw") == ""


def test_folders_of_this_system_can_be_looked_through() -> None:
    assert all(isinstance(folder, Path) for folder in installed_folders())
