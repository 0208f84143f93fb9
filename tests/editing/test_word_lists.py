"""Lists of words as files: read from what spreadsheets and editors write, and written back."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing.word_lists import (
    LARGEST_BYTES,
    MOST_RULES,
    ListedWords,
    read_word_list,
    write_word_list,
)
from festdesk.editing.words import HouseWords

RULES = [
    HouseWords("movie", "film", "en", note="we say, so; always"),
    HouseWords("=SUM(A1)", "+cmd|' /C calc'!A0"),
    HouseWords("Kiev", "Kyjiw", "de", is_exact=True),
]


def test_a_list_is_the_same_after_it_was_written_and_read() -> None:
    content = write_word_list(RULES)
    assert b"\n=" not in content
    assert [one.rule for one in read_word_list(content, "words.csv")] == RULES


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b'movie,film\nKiev,"Kyjiw"\n', "a.csv"),
        ("\ufeffmovie;film\r\nKiev;Kyjiw\r\n".encode(), "a.CSV"),
        ("movie\tfilm\nKiev\tKyjiw".encode("utf-16"), "a.tsv"),
        ("movie → film\nKiev => Kyjiw".encode(), "a.txt"),
    ],
)  # fmt: skip
def test_two_columns_are_read_whatever_parts_them(content: bytes, name: str) -> None:
    assert read_word_list(content, name) == [
        ListedWords(1, HouseWords("movie", "film")),
        ListedWords(2, HouseWords("Kiev", "Kyjiw")),
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a" * (LARGEST_BYTES + 1), "too large"),
        (b"SQLite format 3\x00\x01\x02\x00", "“w.csv”"),
        (b"word,other\n" * (MOST_RULES + 1), "more than 5000 lines"),
        (b'"' + b"x" * 200_000, "cannot be read as a table"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(InputProblem) as problem:
        read_word_list(content, "w.csv")
    assert said in str(problem.value)


def test_an_empty_file_has_no_words() -> None:
    assert read_word_list(b"", "w.csv") == []
    assert read_word_list(b"# ours\n\n", "w.txt") == []
