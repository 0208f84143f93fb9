"""Which characters the faces have, by their own tables, and what stands in for the others."""

import pytest

from festdesk.booklet.fonts import characters_everywhere, characters_of, face_files
from festdesk.booklet.glyphs import in_known_letters, strings_in, unusual_characters


def test_faces_are_in_their_packages_and_each_has_the_letters_of_western_europe() -> None:
    letters = "AZaz09éèàçñößøåæœðþłŽžŠšČčŐőŪūĀā–—“”„‘’‚«»…·•×ÀÉ"

    for face in face_files():
        missing = [letter for letter in letters if ord(letter) not in characters_of(face.name)]
        assert missing == [], face.name


@pytest.mark.parametrize(
    ("face", "letter", "has"),
    [
        ("SourceSerifPro-Regular.otf", "Ж", True),
        ("SourceSerifPro-Regular.otf", "Ω", True),
        ("SourceSerifPro-It.otf", "Ж", False),
        ("SourceSansPro-Regular.otf", "ŋ", True),
        ("SourceSerifPro-Regular.otf", "ŋ", False),
        ("SourceSansPro-Regular.otf", "太", False),
    ],
)
def test_table_of_a_face_tells_what_it_has(face: str, letter: str, *, has: bool) -> None:
    assert (ord(letter) in characters_of(face)) is has


def test_unusual_are_only_characters_that_a_face_lacks() -> None:
    assert unusual_characters({"text": "Élan Ж 太", "path": "太.jpg"}) == {"Ж", "太"}
    assert ord("é") in characters_everywhere()


def test_missing_characters_are_written_in_latin_and_names_of_files_are_left_alone() -> None:
    content = {"path": "太.jpg", "titles": [{"text": "太陽 (Sun)"}], "count": 3}

    known, replaced = in_known_letters(content, frozenset("太陽"))

    assert list(strings_in(known)) == ["TaiYang (Sun)"]
    assert known["path"] == "太.jpg"  # type: ignore[index]
    assert [(one.text, one.printed) for one in replaced] == [("太陽 (Sun)", "TaiYang (Sun)")]


def test_strings_of_an_entry_are_found_and_names_of_files_are_not() -> None:
    content = {"film": {"title": "東京物語", "anchor": "film-1"}, "picture": {"path": "a.jpg"}}

    assert list(strings_in(content)) == ["東京物語"]
    assert list(strings_in({"screenings": [{"film": "anchor of a card"}]})) == []
