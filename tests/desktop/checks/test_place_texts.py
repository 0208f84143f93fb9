"""A change is shown in its sentence, and of letters put in or taken out nothing else is struck."""

import pytest

from festdesk.base.findings import Finding, Mend, MendAct, Place, Severity
from festdesk.base.wording import sentence
from festdesk.desktop.checks.place_texts import mend_in_context, words_in_context
from festdesk.texts.tables import Text
from tests.builders import edition_row, film, row, snapshot_of

SAID = sentence("Mend", "Write “{after}”")
BODY = "It rained. She met her father.The the end came soon! Then\nnothing."


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("father.The", "father. The", ("She met her father.", "", " ", "The the end came soon!")),
        ("The the", "The", ("She met her father.The", " the", "", " end came soon!")),
        ("soon", "late", ("She met her father.The the end came ", "soon", "late", "!")),
        ("nothing", "all", ("", "nothing", "all", ".")),
    ],
    ids=["put in", "taken out", "another", "after a line"],
)
def test_only_what_changes_is_marked(
    before: str, after: str, shown: tuple[str, str, str, str]
) -> None:
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=BODY)
    snapshot = snapshot_of(edition_row(), film(), text)
    change = Mend(SAID, "text", "t", "body", before, after, BODY.index(before))

    assert tuple(mend_in_context(snapshot, change))[:4] == shown


def test_long_sentences_are_cut_between_words_and_gone_words_are_not_shown() -> None:
    body = "word " * 100 + "slip " + "word " * 100
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body=body)
    snapshot = snapshot_of(edition_row(), film(), text)
    place = Place("film", "film", "text:synopsis:en", "film")
    finding = Finding("text.odd", SAID, Severity.HINT, (place,), {}, spot=(500, 504))

    context = words_in_context(snapshot, finding)
    assert context is not None
    assert context.before.startswith("…word ")
    assert context.old == "slip"
    assert context.after.endswith("word…")
    gone = Finding("text.odd", SAID, Severity.HINT, (place,), {}, spot=(5000, 5004))
    assert words_in_context(snapshot, gone) is None


def test_what_is_no_change_of_words_is_told_in_words() -> None:
    snapshot = snapshot_of(edition_row(), film())
    said = sentence("Mend", "Take it out")
    taken_out = Mend(said, "film", "film", "", "", "", act=MendAct.REMOVE)

    assert tuple(mend_in_context(snapshot, taken_out))[:4] == ("Take it out", "", "", "")
