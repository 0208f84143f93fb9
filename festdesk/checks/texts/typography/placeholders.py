"""Gaps in a text that are still to be filled, messages of programs, and words left out.

A text that is nothing but a placeholder is the business of `wording.placeholders`.
"""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.cues import Cue
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip

PROGRAM_MESSAGE = Kind(
    "text.program-message",
    Severity.ERROR,
    sentence("Finding", "{subject}: a message of a program in a text: “{words}”."),
    sentence(
        "Help",
        "Word or a spreadsheet has put a message or the words of an empty form into the text.",
    ),
    sentence("Help", "Write what is meant, or take it out."),
    example=sentence("Help", "“Error! Reference source not found.”"),
)
GAP = Kind(
    "text.gap",
    Severity.WARNING,
    sentence("Finding", "{subject}: something is still to be filled in: “{words}”."),
    sentence(
        "Help",
        "Signs such as TBC, ??? or XXX in brackets stand for what was not known when the text was "
        "written.",
    ),
    sentence("Help", "Find out what is missing and fill it in, or take the words out."),
    example=sentence("Help", "“Music by TBC”."),
)
LEFT_OUT = Kind(
    "text.left-out",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” says that something was left out."),
    sentence(
        "Help",
        "Dots in brackets say that words of a quotation are missing. In a text of the house they "
        "are often what was left of shortening.",
    ),
    sentence("Help", "Take them out, unless the text quotes somebody."),
    example=sentence("Help", "“He leaves. […] She stays.”"),
)
FIELD_NAME = Kind(
    "text.field-name",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is no part of the text."),
    sentence(
        "Help",
        "The text begins with the name of a field, as “Synopsis:”, has a remark of its sender in "
        "brackets, or ends with the invitation of a web page to read on. It prints so.",
    ),
    sentence("Help", "Take it out."),
    example=sentence("Help", "“Synopsis (long): A man waits.” should be “A man waits.”"),
)
KINDS = (FIELD_NAME, PROGRAM_MESSAGE, GAP, LEFT_OUT)

_CROSSES = re.compile(
    r"[(\[<{]\s*(?:X{2,}|\?{2,}|x{3,}|\.{4,}|_{2,})\s*[)\]>}]|(?<![\w?!])\?{3,}(?![\w?])|(?<=\s)\?{3,}"
    r"|\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,80}>>|@{3,}|(?<!#)#{3,}(?=\s|$)|(?<!\w)_{3,}(?!\w)|\[\[[^\[\]\n]{1,80}\]\]"
)
# A form that nobody has filled in, dates of no day, pages without their number.
_TO_FILL = re.compile(
    r"\[(?:insert|enter|add|insérer|inserire|insertar)\b[^\]\n]{0,60}\]"
    r"|\[[^\[\]\n]{1,60} (?:einfügen|invoegen|ergänzen)\]"
    r"|\[(?:NAME|Name|NOM|Nom|NOMBRE|NOME|NAAM"
    r"|(?:FILM |Film )?(?:TITLE|[Tt]itle)|(?:FILM|Film)?(?:TITEL|titel)|Titel"
    r"|TITRE|Titre|DIRECTOR|Director|DATE|Date|DATUM|Datum|YEAR|Year|JAHR|ANNÉE"
    r"|CITY|City|COUNTRY|Country|ORT|LIEU|LINK|TEXT|Text|PHOTO|Photo)(?: [A-Z]{2,}| here)?\]"
    r"|(?<!\w)(?:dd|DD|tt|TT|jj|JJ)[./-](?:mm|MM)[./-](?:yy|YY|jj|JJ|aa|AA){1,2}(?!\w)"
    r"|(?<!\w)(?:HH:MM|hh:mm)(?!\w)|(?<![\w-])x{3,}(?![\w-])"
    r"|\((?:continued|cont\.|suite|Fortsetzung|sigue|segue|vervolg)[^()\n]{0,20}"
    r"(?:page|p\.|Seite|S\.|página|pagina)[ \u00a0](?:X{1,3}|\?{1,3}|0{2,3})\)"
    r"|\b(?:pages?|Seiten?|página|pagina)[ \u00a0](?:XX+|xx+|00+)(?!\w)"
)
_SIGNS_TO_FILL = (
    "[", "xxx", "/mm", "/MM", ".mm", ".MM", "-mm", "-MM", ":MM", ":mm", "X)", "XX", "?)", " 00",
    "\u00a000", "00)", " xx", "\u00a0xx",
)  # fmt: skip
_CROSSED = ("??", "{{", "<<", "@@", "##", "__", "[[")
_OF_CROSSES = frozenset("".join(_CROSSED))
_LEFT_OUT = re.compile(r"\[\s?(?:\.\.\.|…|\. \. \.)\s?\]|\((?:\.\.\.|…)\)")
# Within a text, as where two were put together.
_WITHIN = re.compile(
    r"(?<=[.!?…”»] )(?:(?:(?:Short|Long) s|S)ynopsis|Logline|Tagline|Kurzinhalt|Langinhalt"
    r"|Inhaltsangabe|Sinopsis|Sinossi|Sinopse|Résumé|Pitch|Opis filmu)(?: \([^()\n]{1,30}\))?"
    "[ \u00a0\u202f]?: ?"
)
_WORDS_WITHIN = frozenset(
    ("Synopsis", "synopsis", "Logline", "Tagline", "Kurzinhalt", "Langinhalt", "Inhaltsangabe",
     "Sinopsis", "Sinossi", "Sinopse", "Résumé", "Pitch", "Opis")
)  # fmt: skip
_LONGEST_FIELD = 60
_BEHIND_INVITATION = " .…»>→"
_QUOTING = '“„«"'


def find_placeholders(passage: Passage) -> Iterator[Slip]:
    """Yield what only keeps a place; what is left out is right in a quotation."""
    yield from _messages(passage)
    yield from _of_senders(passage)
    if _cue("capitals").may_be_in(passage.text) and passage.has(*_listed("capitals")):
        own = read_list("placeholders")["except"].get(passage.short, ())
        yield from (
            slip
            for slip in _kept_by(passage, _pattern("capitals"))
            if passage.text[slip.start : slip.end] not in own
        )
    if (passage.has_sign(_OF_CROSSES) and passage.has(*_CROSSED)) or passage.has("XX", "xx", "..."):
        yield from _kept_by(passage, _CROSSES)
    if passage.has(*_SIGNS_TO_FILL):
        yield from _kept_by(passage, _TO_FILL)
    if passage.kind and passage.has_sign({"[", "("}) and passage.has("[.", "[…", "[ ", "(.", "(…"):
        text = passage.text
        for found in _LEFT_OUT.finditer(text):
            if not any(mark in text[: found.start()] for mark in _QUOTING):
                yield Slip(LEFT_OUT, *found.span(), words=passage.around(*found.span(), 16))


def _of_senders(passage: Passage) -> Iterator[Slip]:
    """Yield the name of a field before a text, remarks in brackets, and invitations to read on."""
    text = passage.text
    first, remarks, last, longest = _sent()
    found = first.match(text) if ":" in text[:_LONGEST_FIELD] and passage.kind else None
    if found is not None:
        yield Slip(FIELD_NAME, *found.span(), ("",))
    is_within = ":" in passage.signs and passage.kind and passage.has_word(_WORDS_WITHIN)
    for found in _WITHIN.finditer(text) if is_within else ():
        yield Slip(FIELD_NAME, *found.span(), ("",))
    for found in remarks.finditer(text) if passage.has_sign({"(", "["}) else ():
        start, end = found.span()
        yield Slip(FIELD_NAME, start - (text[start - 1 : start] == " "), end, ("",))
    end = len(text.rstrip(_BEHIND_INVITATION))
    found = last.search(text, max(0, end - longest))
    if found is not None:
        yield Slip(FIELD_NAME, *found.span(), ("",))


@cache
def _sent() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], int]:
    """Return the patterns of names, remarks and invitations, and how long the last may be."""
    fields, remarks, invitations = (
        "|".join(map(re.escape, _listed(key))) for key in ("fields", "remarks", "invitations")
    )
    return (
        re.compile(rf"(?:{fields})(?: \([^()\n]{{1,30}}\))?[ \u00a0\u202f]?:\s*", re.IGNORECASE),
        re.compile(rf"[(\[](?:{remarks})[.!]?[)\]]", re.IGNORECASE),
        # Behind a whole sentence, and nothing after it but dots or an arrow.
        re.compile(rf"(?<=[.!?…”»]\s)(?:{invitations})[{_BEHIND_INVITATION}]*\Z", re.IGNORECASE),
        max(map(len, _listed("invitations"))),
    )


def _messages(passage: Passage) -> Iterator[Slip]:
    if not _cue("messages").may_be_in(passage.text):
        return
    folded = passage.text.lower()
    if len(folded) == len(passage.text):
        for found in _pattern("messages").finditer(folded):
            yield Slip(PROGRAM_MESSAGE, *found.span())


def _kept_by(passage: Passage, pattern: re.Pattern[str]) -> Iterator[Slip]:
    for found in pattern.finditer(passage.text):
        if not passage.is_address(found.start()):
            yield Slip(GAP, *found.span(), words=passage.around(*found.span(), 16))


@cache
def _listed(key: str) -> tuple[str, ...]:
    return tuple(read_list("placeholders")[key])


@cache
def _cue(key: str) -> Cue:
    return Cue(_listed(key))


@cache
def _pattern(key: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, _listed(key)))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")
