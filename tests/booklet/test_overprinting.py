"""Black text that overprints, and all else that does not."""

import pytest

from festdesk.booklet.overprinting import overprinting

RUN = b"q 1 0 0 -1 4 3 cm 0 0 0 1 k\nBT 0 Tr/f0 8 Tf 1 0 0 -1 0 0 Tm[(\\0008\\000N)]TJ\nET\nQ\n"
WHITE = RUN.replace(b"0 0 0 1 k", b"0 0 0 0 k")


def test_black_text_stands_between_two_states() -> None:
    made = overprinting(RUN + WHITE + RUN)

    assert made is not None
    assert made.count(b"/KOn gs\nBT") == 2
    assert made.count(b"ET\n/KOff gs") == 2
    assert WHITE in made
    assert made.replace(b"/KOn gs\n", b"").replace(b"\n/KOff gs", b"") == RUN + WHITE + RUN


def test_what_stands_in_a_string_is_no_operator() -> None:
    text = b"0 0 0 1 k\nBT (ET 0 0 0 1 k BT \\) (( ET )) ) Tj\nET\n"

    assert overprinting(text) == (
        b"0 0 0 1 k\n/KOn gs\nBT (ET 0 0 0 1 k BT \\) (( ET )) ) Tj\nET\n/KOff gs\n"
    )


@pytest.mark.parametrize(
    "strange",
    [WHITE, b"", RUN + b"(a(b c) Tj", RUN + b" BI /W 1 ID \xff EI ", RUN.replace(b"ET", b"E")],
    ids=["no black text", "nothing", "half a bracket", "inline picture", "no end"],
)
def test_a_stream_that_is_written_in_another_way_stays_as_it_is(strange: bytes) -> None:
    assert overprinting(strange) is None
