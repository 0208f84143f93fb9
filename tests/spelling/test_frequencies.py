"""How often words are written, as the lists that come with the program tell it."""

import pytest

from festdesk.spelling.alike import Near, find_alike, find_parted
from festdesk.spelling.frequencies import (
    Frequencies,
    archive_of,
    archives_of_others,
    read_frequencies,
)

LISTED = Frequencies("10 rare rarer\n25 house horse grass\n30 the post\n22 office straße\n")


@pytest.mark.parametrize(
    ("word", "often"),
    [("house", 5.0), ("House", 5.0), ("rare", 2.0), ("rarest", 0.0), ("10", 0.0), ("office", 4.4)],
)
def test_a_word_is_counted_in_both_ways_to_ask(word: str, often: float) -> None:
    assert LISTED.of(word) == often
    assert LISTED.looked_up(word) == often


def test_every_list_is_read_and_knows_what_everybody_writes() -> None:
    for language, word in (
        *(("de", "haus"), ("en", "house"), ("es", "casa"), ("fr", "maison"), ("it", "casa")),
        *(("nl", "huis"), ("pl", "dom"), ("pt-BR", "casa")),
    ):
        assert read_frequencies(archive_of(language)).of(word) > 4
        assert archive_of(language) not in archives_of_others(language)
    assert archive_of("haw") == ""
    assert read_frequencies("").of("house") == 0.0


def test_what_a_word_is_like_stands_in_the_order_in_which_it_may_be_meant() -> None:
    right = {"house", "horse", "hose", "Hose"}.__contains__
    assert find_alike("hosue", "aehorsu", right, LISTED) == (
        Near("house", 5.0),
        Near("hose", 0.0),
    )
    assert [near.text for near in find_alike("Hosee", "aehorsu", right, LISTED)] == ["Hose"]
    assert find_alike("x" * 40, "x", right, LISTED) == ()


def test_two_words_without_their_space_are_parted_also_with_a_slip() -> None:
    right = {"post", "office", "the"}.__contains__
    assert find_parted("postoffice", right, LISTED) == (Near("post office", 4.4),)
    assert find_parted("postofice", right, LISTED) == (Near("post office", 4.4),)
    assert find_parted("postomice", right, LISTED) == ()
