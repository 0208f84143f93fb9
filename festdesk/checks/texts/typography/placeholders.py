"""Gaps in a text that are still to be filled, messages of programs, and words left out.

A text that is nothing but a placeholder is the business of `wording.placeholders`.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.cues import Cue
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.words import numbers_of, words_of

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
    r"|\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,80}>>|@{3,}|(?<!\w)X{3,}[^\w.,!?\n][^.,!?\n]{1,30}?(?<!\w)X{3,}(?!\w)|(?<!#)#{3,}(?=\s|$)|(?<!\w)_{3,}(?!\w)|\[\[[^\[\]\n]{1,80}\]\]"
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
# Languages, by which a sender parts versions of a text: "EN: A man waits."
_CODES = r"(?:EN|ENG|FR|FRA|DE|DEU|GER|IT|ITA|ES|ESP|NL|PT|PL)"
# What stands in brackets, with the bracket that opens it.
_IN_BRACKETS = re.compile(r"[(\[{<](?<!\[\[)([^()\[\]{}<>\n]{2,120})[)\]}>]")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_OF_ROUND = 6  # words of a note in round brackets, which a sentence may have too
_COUNT = re.compile(r"[(\[](?:ca\.? |env\. )?\d|: ?\d", re.IGNORECASE)  # of letters and words
_BEHIND_INVITATION = " .…»>→"
_QUOTING = '“„«"'


def find_placeholders(passage: Passage) -> Iterator[Slip]:
    """Yield what only keeps a place; what is left out is right in a quotation."""
    yield from _messages(passage)
    yield from _of_senders(passage)
    notes = [*_notes(passage)] if passage.has_sign({"[", "(", "{", "<"}) else ()
    yield from notes
    if _cue("capitals").may_be_in(passage.text) and passage.has(*_listed("capitals")):
        own = read_list("placeholders")["except"].get(passage.short, ())
        yield from (
            slip
            for slip in _kept_by(passage, _pattern("capitals"))
            if passage.text[slip.start : slip.end] not in own
            and not any(note.start < slip.start < note.end for note in notes)
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
    is_begun = passage.kind and (
        ":" in text[:_LONGEST_FIELD] or text[:1] == "[" or text[:2].isupper()
    )
    found = first.match(text) if is_begun else None
    if found is not None:
        yield Slip(FIELD_NAME, *found.span(), ("",))
    is_within = ":" in passage.signs and passage.kind and passage.has_word(_WORDS_WITHIN)
    for found in _WITHIN.finditer(text) if is_within else ():
        yield Slip(FIELD_NAME, *found.span(), ("",))
    is_counted = numbers_of(text) and passage.has_sign({"(", "[", ":"}) and _COUNT.search(text)
    has_count = is_counted and not words_of(text).isdisjoint(_counted()[1])
    for found in _counted()[0].finditer(text) if has_count else ():
        yield Slip(FIELD_NAME, *found.span(), ("",))
    for found in remarks.finditer(text) if passage.has_sign({"(", "["}) else ():
        start, end = found.span()
        yield Slip(FIELD_NAME, start - (text[start - 1 : start] == " "), end, ("",))
    end = len(text.rstrip(_BEHIND_INVITATION))
    found = last.search(text, max(0, end - longest))
    if found is not None:
        yield Slip(FIELD_NAME, *found.span(), ("",))


def _notes(passage: Passage) -> Iterator[Slip]:
    """Yield notes to colleagues in brackets: "[TODO translate]", "(bitte kürzen)"."""
    if words_of(passage.text).isdisjoint(_words_of_notes()):
        return
    for found in _IN_BRACKETS.finditer(passage.text):
        is_told = _sent()[1].fullmatch(found[0]) or passage.is_address(found.start())
        if not is_told and _is_note(_WORD.findall(found[1]), found[0]):
            yield Slip(GAP, *found.span(), words=passage.around(*found.span(), 16))


def _is_note(written: Sequence[str], bracketed: str) -> bool:
    """Tell whether words in brackets say what is to be done; square ones have nothing to tell."""
    words = [word.casefold() for word in written]
    if not words:
        return False
    if words[0] in _note_words("signs") and written[0].isupper():
        return True
    if words[0] in _note_words("called") and ":" in bracketed and _has_task(words):
        return True
    if bracketed[0] == "(":
        return len(words) <= _MOST_OF_ROUND and _is_plain_note(words)
    return len(words) > 1 and (_has_task(words) or _is_of_desk(words))


def _has_task(words: Sequence[str]) -> bool:
    """Tell whether words ask for something: "check the year", "Jahr bitte noch prüfen"."""
    tasks = _note_words("tasks")
    return not tasks.isdisjoint(words) and (
        not tasks.isdisjoint({words[0], words[-1]})
        or not _note_words("courtesies").isdisjoint(words)
        or any(lead in _note_words("leads") and task in tasks for lead, task in pairwise(words))
    )


def _is_of_desk(words: Sequence[str]) -> bool:
    """Tell whether words are about what is not there, about a version or about a letter."""
    if not (_note_words("missing") | _note_words("signs")).isdisjoint({words[0], words[-1]}):
        return True
    is_version = not _note_words("versions").isdisjoint(words) and (
        not _note_words("last").isdisjoint(words) or any(map(str.isdecimal, words))
    )
    return is_version or not _note_words("letters").isdisjoint(words)


def _is_plain_note(words: Sequence[str]) -> bool:
    """Tell whether words in round brackets are nothing but a task: "(noch zu prüfen!)"."""
    leads, task = words[:-1], words[-1]
    if leads and task in _note_words("tasks"):
        courtesies = _note_words("courtesies")
        return leads[0] in courtesies or all(lead in _note_words("leads") for lead in leads)
    return all(not _note_words(key).isdisjoint(words) for key in ("versions", "last")) and any(
        map(str.isdecimal, words)
    )


@cache
def _words_of_notes() -> AbstractSet[str]:
    """Return words of which each note has one, parted as those of a text are."""
    keys = ("tasks", "signs", "missing", "versions", "letters")
    return frozenset(part for key in keys for word in _note_words(key) for part in word.split("-"))


@cache
def _note_words(key: str) -> AbstractSet[str]:
    return frozenset(read_list("placeholders")["notes"][key])


@cache
def _sent() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], int]:
    """Return the patterns of names, remarks and invitations, and how long the last may be."""
    fields, remarks, invitations = (
        "|".join(map(re.escape, _listed(key))) for key in ("fields", "remarks", "invitations")
    )
    return (
        re.compile(
            rf"(?:(?i:{fields})(?: \([^()\n]{{1,30}}\)| {_CODES})?[ \u00a0\u202f]?:"
            rf"|\[{_CODES}\] ?:?|(?!IT\b){_CODES}[ \u00a0]?(?::|[–-](?= )))\s*"
        ),
        re.compile(rf"[(\[](?:{remarks})[.!]?[)\]]", re.IGNORECASE),
        # Behind a whole sentence, and nothing after it but dots or an arrow.
        re.compile(rf"(?<=[.!?…”»]\s)(?:{invitations})[{_BEHIND_INVITATION}]*\Z", re.IGNORECASE),
        max(map(len, _listed("invitations"))),
    )


@cache
def _counted() -> tuple[re.Pattern[str], AbstractSet[str]]:
    """Return the pattern of counted letters and words, and words of which it needs one."""
    counted, spaces = ("|".join(map(re.escape, _listed(key))) for key in ("counted", "spaces"))
    pattern = (
        rf" ?[(\[](?:ca\.? |env\. )?\d[\d.,]{{1,5}} (?:{counted})(?!\w)"
        rf"(?:[^()\[\]\n]{{0,40}}(?:{spaces})[^()\[\]\n]{{0,20}}[)\]]|[)\]]\s*\Z)"
        rf"|(?<!\w)(?:{counted})(?: \([^()\n]{{1,30}}\))?[ \u00a0]?: ?\d[\d.,]{{1,5}}(?![\w:])"
    )
    firsts = {word.split(" ")[0] for word in _listed("counted")}
    return re.compile(pattern, re.IGNORECASE), frozenset(firsts)


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
