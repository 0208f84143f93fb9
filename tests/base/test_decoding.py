"""Text out of bytes whose encoding nobody has stated."""

import pytest

from festdesk.base.decoding import decode_text
from festdesk.base.errors import InputProblem


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252"], ids=lambda name: name
)
def test_letters_come_out_as_they_went_in(encoding: str) -> None:
    words = "Zoë & Jürgen – “l’été” … 121\u00a0min\r\n"
    assert decode_text(words.encode(encoding), name="page.txt") == words


def test_both_orders_of_utf_16_are_told_by_their_mark() -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert decode_text(mark + "Сталкер".encode(encoding), name="page.txt") == "Сталкер"


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode_text(b"", name="page.txt") == ""


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nplain so far",
        b"{\\rtf1 plain so far}",
        b"PK\x03\x04 zip",
        b"\xff\xd8\xff\xe0 jpeg",
        b"text with a \0 in it",
        "UTF-16 without its mark".encode("utf-16-le"),
        b"\x81\x8d\x8f\x90\x9d",
    ],
    ids=["pdf", "rtf", "zip", "jpeg", "nul", "utf-16 without mark", "no letters of Windows"],
)
def test_what_is_no_text_is_said(content: bytes) -> None:
    with pytest.raises(InputProblem) as problem:
        decode_text(content, name="thing.bin")
    assert str(problem.value) == (
        "“thing.bin” is no plain text. Save it as plain text (UTF-8), or copy its words and paste."
    )


def test_a_mark_that_is_not_kept_is_said() -> None:
    with pytest.raises(InputProblem, match="says that it is UTF-16, but is not"):
        decode_text(b"\xff\xfe\x00\xd8\x00", name="page.txt")
