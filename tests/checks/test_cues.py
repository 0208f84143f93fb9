"""What patterns of a list of words find is found from the first words of its entries alone."""

import re

import pytest

from festdesk.checks.cues import Cue
from festdesk.checks.facts.cues import cue_of
from festdesk.checks.facts.told_words import any_of

SENTENCES = [
    "It premiered in Oslo, was first shown in Rome and WAS SHOWN again; shown, won, unshown.",
    "Won in 2001, in-competition in 2003, in \u00a0 competition, within competition, _won, won_.",
    "Première à Cannes ; PREMIÈRE, premie\u0300re, sélectionné à Locarno, présenté à la Berlinale.",
    "Der Film wurde zum ersten Mal gezeigt, heißt es; er lief und LIEF. Weltpremiere!",
    "İt premiered, ﬁrst shown, \u017fhown, was \u017felected, won.",
    "Fu presentato in concorso, vinse; l’anteprima mondiale. Estrenada, ganó, recibió.",
    "",
]


@pytest.mark.parametrize("language", ["en", "de", "fr", "it", "es", "nl", "pl", ""])
def test_the_hits_of_a_cue_are_those_of_its_pattern(language: str) -> None:
    found = 0
    for concept in ("shown", "premiered", "won", "before_the_film"):
        cue = cue_of(concept, language)
        pattern = re.compile(rf"(?<!\w){any_of(concept, language)}(?!\w)", re.IGNORECASE)
        for sentence in SENTENCES:
            for text in (sentence, sentence.upper(), " ".join([sentence] * 3)):
                hits = [hit.span() for hit in cue.hits(pattern, text)]
                assert hits == [hit.span() for hit in pattern.finditer(text)], text
                found += len(hits)
    assert found or language == "pl"


def test_entries_that_begin_with_a_mark_or_end_anyhow_are_found_too() -> None:
    cue, pattern = (
        Cue(["’s own", "premier*"]),
        re.compile(r"(?<!\w)(?:’s own|premier\w*)", re.IGNORECASE),
    )
    text = "Its premiere, its ’s own, and premiered."
    assert [hit[0] for hit in cue.hits(pattern, text)] == ["premiere", "’s own", "premiered"]
