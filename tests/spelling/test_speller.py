"""Words are judged by dictionaries in another process, which may be damaged, hang or be ended."""

import os
import signal
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from festdesk.spelling.dictionaries import Dictionary, Origin, find_dictionaries
from festdesk.spelling.known import KnownWords
from festdesk.spelling.process import NOT_USABLE, SpellingProblem, SpellProcess
from festdesk.spelling.speller import Speller
from tests.spelling.conftest import WriteDictionary, write_pair

NOTHING_KNOWN = KnownWords()


@pytest.fixture(scope="module")
def speller() -> Iterator[Speller]:
    speller = Speller([one for one in find_dictionaries([]) if one.origin is Origin.SHIPPED])
    yield speller
    speller.close()


def wrong(speller: Speller, language: str, *words: str) -> list[str]:
    said = speller.judge(language, words, NOTHING_KNOWN)
    assert said.keys() == set(words)
    return [word for word, is_right in said.items() if not is_right]


@pytest.mark.parametrize(
    ("language", "right", "slip"),
    [
        ("en", ["colour", "color", "director's", "well-known", "UNESCO"], "collour"),
        ("en-GB", ["colour", "neighbours"], "color"),
        ("fr", ["l'eau", "aujourd'hui", "cœur", "L'AVANT-GARDE", "d'accord"], "fautte"),
        ("nl", ["regisseur", "foto's"], "regiseur"),
        ("es", ["película", "niños"], "pelicula"),
        ("pl", ["reżyser", "filmu"], "rezyser"),
        ("pt", ["ação", "realizador"], "acçãoo"),
        ("pt-BR", ["ação", "diretor"], "açao"),
    ],
)
def test_each_language_that_comes_with_festdesk_is_checked(
    speller: Speller, language: str, right: list[str], slip: str
) -> None:
    assert wrong(speller, language, *right, slip) == [slip]


def test_names_of_the_edition_are_right_in_every_form(speller: Speller) -> None:
    known = KnownWords(frozenset({"Kiarostami"}))
    words = ["Kiarostami's", "Kiarostamis", "Kiarostami", "Kiarostamy", "post-Kiarostami"]
    said = speller.judge("en", words, known)
    assert [word for word in words if not said[word]] == ["Kiarostamy"]
    assert speller.judge("fr", ["d'Kiarostami"], known) == {"d'Kiarostami": True}


def test_suggestions_begin_with_names_of_the_edition(speller: Speller) -> None:
    known = KnownWords(frozenset({"Kiarostami", "Varda"}))
    assert speller.suggest("en", "Kiarostmai", known)[0] == "Kiarostami"
    assert "words" in speller.suggest("en", "wrods", NOTHING_KNOWN)
    assert "doesn’t" in speller.suggest("en", "dosn't", NOTHING_KNOWN)


def test_a_language_without_dictionary_has_no_verdicts(speller: Speller) -> None:
    assert speller.judge("haw", ["aloha"], NOTHING_KNOWN) == {}
    assert speller.problem_of("haw") is None


@pytest.mark.parametrize(
    ("named", "encoding"),
    [
        ("ISO8859-1", "iso8859-1"),
        ("ISO8859-2", "iso8859-2"),
        ("microsoft-cp1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
    ],
)
def test_old_encodings_are_read(tmp_path: Path, named: str, encoding: str) -> None:
    word = {"iso8859-1": "Fähre", "iso8859-2": "Łódź"}.get(encoding, "Зеркало")
    (tmp_path / "xx.aff").write_bytes(f"SET {named}\n".encode())
    (tmp_path / "xx.dic").write_bytes(f"1\n{word}\n".encode(encoding))
    speller = Speller([dictionary(tmp_path, "xx")])
    try:
        # The last one has letters that the encoding has not.
        said = speller.judge("xx", [word, word + "x", "東京"], NOTHING_KNOWN)
    finally:
        speller.close()
    assert said == {word: True, word + "x": False, "東京": False}


def dictionary(folder: Path, name: str) -> Dictionary:
    return Dictionary(
        name, Origin.INSTALLED, str(folder / f"{name}.aff"), str(folder / f"{name}.dic")
    )


@pytest.mark.parametrize("affixes", ["SET no-such-encoding\n", None])
def test_a_damaged_dictionary_is_not_asked_again(tmp_path: Path, affixes: str | None) -> None:
    write_pair(tmp_path, "xx", ["word"], affixes or "")
    if affixes is None:
        (tmp_path / "xx.aff").unlink()
    speller = Speller([dictionary(tmp_path, "xx")])
    try:
        assert speller.judge("xx", ["word"], NOTHING_KNOWN) == {}
        problem = speller.problem_of("xx")
    finally:
        speller.close()
    assert problem is not None
    assert problem.said is NOT_USABLE
    assert "xx.dic" in str(problem)


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_a_damaged_package_of_any_packing_is_told(tmp_path: Path, packing: int) -> None:
    archive = tmp_path / "xx.zip"
    with zipfile.ZipFile(archive, "w", packing) as packed:
        packed.writestr("xx.aff", "SET UTF-8\n")
        packed.writestr("xx.dic", "500\n" + "\n".join(f"word{n}" for n in range(500)))
    whole = bytearray(archive.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 200] = bytes(200)
    archive.write_bytes(whole)
    damaged = Dictionary("xx", Origin.INSTALLED, "xx.aff", "xx.dic", str(archive))
    speller = Speller([damaged])
    try:
        assert speller.judge("xx", ["word1"], NOTHING_KNOWN) == {}
        problem = speller.problem_of("xx")
    finally:
        speller.close()
    assert problem is not None
    assert problem.said is NOT_USABLE


def test_the_process_is_started_anew_after_it_was_ended(write_own: WriteDictionary) -> None:
    write_own("xx", "word/S")
    (own,) = [one for one in find_dictionaries([]) if one.tag == "xx"]
    process = SpellProcess()
    try:
        assert process.check(own.files, "xx", ["word", "words", "wordy"]) == [True, True, False]
        assert process.process_id is not None
        os.kill(process.process_id, signal.SIGTERM)
        assert process.check(own.files, "xx", ["word"]) == [True]
    finally:
        process.close()
    assert process.suggest(own.files, "wrd") == ()
    with pytest.raises(SpellingProblem):
        process.check(own.files, "xx", ["word"])


def test_closing_does_not_wait_for_an_answer(write_own: WriteDictionary) -> None:
    write_own("xx", "word")
    (own,) = [one for one in find_dictionaries([]) if one.tag == "xx"]
    process = SpellProcess()
    process.check(own.files, "xx", ["word"])
    found: list[object] = []

    def ask() -> None:
        try:
            process.check(own.files, "xx", [f"w{n}" for n in range(400_000)])
        except SpellingProblem as problem:
            found.append(problem)

    asking = threading.Thread(target=ask)
    asking.start()
    while not process.is_asked and asking.is_alive():
        time.sleep(0.001)
    process.close()
    asking.join()
    assert found
