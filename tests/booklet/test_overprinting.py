"""Black text that overprints, and all else that does not."""

import io

import pikepdf
import pytest

from festdesk.booklet.lexing import words_of
from festdesk.booklet.overprinting import overprinting
from festdesk.booklet.profiles import PRESS
from tests.booklet.finished import set_small_book

RUN = b"q 1 0 0 -1 4 3 cm 0 0 0 1 k\nBT 0 Tr/f0 8 Tf 1 0 0 -1 0 0 Tm[(\\0008\\000N)]TJ\nET\nQ\n"
WHITE = RUN.replace(b"0 0 0 1 k", b"0 0 0 0 k")


def test_black_text_has_a_state_that_ends_with_it() -> None:
    made = overprinting(RUN + WHITE + RUN)

    assert made is not None
    assert made.count(b" 0 0 0 1 k\n/KO gs\nBT ") == 2
    assert made.replace(b"/KO gs\n", b"") == RUN + WHITE + RUN


def test_a_run_that_says_what_it_stands_for_overprints_too() -> None:
    hyphen = RUN.replace(b"BT ", b"BT/Span<</ActualText<FEFF00AD>>>BDC ").replace(b"ET", b"EMC\nET")

    assert overprinting(hyphen) == hyphen.replace(b"k\nBT", b"k\n/KO gs\nBT")


@pytest.mark.parametrize(
    "strange",
    [WHITE, b"", RUN.replace(b"ET\n", b"ET\n0 0 9 9 re f\n"), RUN.replace(b"ET", b"E")],
    ids=["no black text", "nothing", "more than text", "no end"],
)
def test_a_stream_that_is_written_in_another_way_stays_as_it_is(strange: bytes) -> None:
    assert overprinting(strange) is None


def test_pages_of_the_engine_keep_all_their_words_and_all_their_text_is_found() -> None:
    with pikepdf.open(io.BytesIO(set_small_book(PRESS))) as pdf:
        pages = [page.Contents.read_bytes() for page in pdf.pages]
    changed = 0
    for content in pages:
        made = overprinting(content)
        if made is not None:
            words = words_of(made)
            added = [at for at, word in enumerate(words) if word == b"/KO"]
            before = [b"0", b"0", b"0", b"1", b"k"]
            assert all(words[at - 5 : at] == before for at in added)
            kept = [word for word in words if word not in (b"/KO", b"gs")]
            assert kept == [word for word in words_of(content) if word != b"gs"]
            changed += 1
    assert changed > 8
