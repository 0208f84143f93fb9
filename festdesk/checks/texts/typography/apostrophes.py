"""Apostrophes that are accents, opening quotes or other marks."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip

APOSTROPHE_WRONG = Kind(
    "text.apostrophe-wrong",
    Severity.WARNING,
    sentence("Finding", "{subject}: no apostrophe in “{words}”, it should be “{should_be}”."),
    sentence(
        "Help",
        "An accent or an opening quote stands for an apostrophe. Writing programs set an opening "
        "quote at the beginning of a word, and some keyboards have an accent beside the "
        "apostrophe. The booklet prints it as it stands.",
    ),
    sentence("Help", "Write the apostrophe ’ in place of the mark."),
    example=sentence("Help", "“the ‘90s” should be “the ’90s”."),
)
KINDS = (APOSTROPHE_WRONG,)

# Accents between letters, and an opening quote where only a contraction or an elision can stand;
# ‘ within other words writes a sound of Arabic or Hawaiian.
_WRONG = re.compile(
    r"(?<=[^\W\d_])[´`](?=[^\W\d_])"
    r"|(?<=[^\W\d_])‘(?=(?:s|t|re|ve|ll|d|m)(?!\w))"
    r"|(?<=(?<!\w)[lLdDnNsScCjJmM])‘(?=[^\W\d_])|(?<=(?<!\w)[Qq]u)‘(?=[^\W\d_])"
    r"|(?<![\w’])‘(?=\d0s(?!\w)|(?:[Tt]il|[Tt]is|[Tt]was|em|[Cc]ause|bout|n)(?![\w]))"
)
_ITALIAN = re.compile(r"(?<![\w’'])E[’'](?= [^\W\d_])")  # for an accent: "E' vero"
_PARTNER = re.compile(r"(?<=[\w.,!?…])’(?!\w)")


def find_apostrophes(passage: Passage) -> Iterator[Slip]:
    """Yield each accent and each opening quote that stands for an apostrophe.

    An opening quote before a whole quotation, such as ‘90s kids’, is right.
    """
    text = passage.text
    if passage.short == "it" and passage.has("E' ", "E’ "):
        for found in _ITALIAN.finditer(text):
            yield Slip(APOSTROPHE_WRONG, *found.span(), ("È",))
    if not ("´" in text or "`" in text or "‘" in text):
        return
    for found in _WRONG.finditer(text):
        place = found.start()
        is_first = not place or not text[place - 1].isalpha()
        if is_first and (partner := _PARTNER.search(text, place)):
            rest = text[place + 1 : partner.start()]
            if "‘" not in rest and "\n\n" not in rest and partner[0] not in rest:
                continue
        start, end = passage.around(place, place + 1)
        yield Slip(APOSTROPHE_WRONG, start, end, (text[start:place] + "’" + text[place + 1 : end],))
