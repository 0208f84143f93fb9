"""Marks that stand twice, three dots for an ellipsis, and the opening marks of Spanish."""

import re
from collections.abc import Iterator
from functools import cache

from festdesk.base.findings import Kind, Severity
from festdesk.base.lists import read_list
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.manners import Manner
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.slip import Slip, whole_change
from festdesk.spelling.frequencies import archive_of, read_frequencies
from festdesk.texts.marks import dotted, quotes_of

MARK_DOUBLED = Kind(
    "text.mark-doubled",
    Severity.WARNING,
    sentence("Finding", "{subject}: a mark too many in “{words}”."),
    sentence("Help", "Two commas, two stops or two marks that exclude each other follow in a row."),
    sentence("Help", "Take one out; two dots may also be meant as an ellipsis."),
    example=sentence("Help", "“the house,, and” should be “the house, and”."),
)
MARKS_MANY = Kind(
    "text.marks-many",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” has more than one mark of the same kind."),
    sentence("Help", "Several exclamation or question marks in a row are loud in print."),
    sentence("Help", "Leave one, unless it is quoted so or belongs to a title."),
    example=sentence("Help", "“What a film!!” should be “What a film!”"),
)
DOTS = Kind(
    "text.dots",
    Severity.HINT,
    sentence("Finding", "{subject}: three dots for an ellipsis ({count})."),
    sentence(
        "Help",
        "Three dots stand for the one sign “…”. The booklet sets it by itself where there are no "
        "spaces between the dots; files for others carry them as they stand. It is more than a "
        "hint where most texts of the edition have typographic marks.",
    ),
    sentence("Help", "Set the one sign “…” in place of the dots."),
    example=sentence("Help", "“and so on...” should be “and so on…”."),
)
OPENING_MARK_MISSING = Kind(
    "text.opening-mark-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: no “{mark}” before “{words}”."),
    sentence("Help", "In Spanish a question begins with ¿ and an exclamation with ¡."),
    sentence("Help", "Put the mark in where the question or the exclamation begins."),
    example=sentence("Help", "“Quién es?” should be “¿Quién es?”"),
)
CLOSING_MARK_MISSING = Kind(
    "text.closing-mark-missing",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” is not closed by “{mark}”."),
    sentence("Help", "A question or an exclamation begins with ¿ or ¡ and has no ? or ! after it."),
    sentence("Help", "Put the mark in where the question or the exclamation ends."),
    example=sentence("Help", "“¿Quién es.” should be “¿Quién es?”"),
)
KINDS = (MARK_DOUBLED, MARKS_MANY, DOTS, OPENING_MARK_MISSING, CLOSING_MARK_MISSING)

SET_ELLIPSES = sentence("Mend", "Set ellipses in this text")

_DOUBLED = re.compile(
    r"(?<![.…?!/])\.\.(?![./\w])|(?<=\w{2})\.\.(?=\w)|,,(?!,)|, ,|; ?;|: :|,\.(?![\d.])"
    r"|;[,.:]|,[;:](?![)(DPp-])|(?<=\w):[,.;](?![)(\d-])|(?<![.\s])\. \.(?! ?\.)"
    r"|…\.{1,3}(?!\.)|… \.(?!\.)|(?<!\.)\.…|(?<!\.)\.{5,8}(?!\.)"
    r"|(?<!\.)\.{4}(?= ?[^\W\d_A-ZÀ-ÖØ-Þ]|\Z)|…{2,}"
    r"|,(?:…|\.{2,3}(?!\.))|(?<![.\s])\.(?: \.\.|\. \.)(?!\.)|(?<=\w[?!])\.(?![.\w])"
    r"|(?<=[^\W\d_]{4})\.[;:?](?!\w)"
    r"|(?<=[a-zß-öø-ÿ]{5})(?<!approx)(?<!assoc)(?<!illus)\. ?,(?![,\d])"
    r"|(?<=etc)\.{3}(?!\.)|(?<=usw)\.{3}(?!\.)|(?<=ecc)\.{3}(?!\.)|(?<=enz)\.{3}(?!\.)|(?<=etc)\.?…"
)
_PAIRS = (
    "..", ",,", ", ,", ";;", "; ;", ": :",
    ",.", ";,", ";.", ";:", ",;", ",:", ":,", ":.", ":;", ". .",
    "….", "… .", ".…", "……", "etc…", ",…", "?.", "!.", ".,", ". ,", ".;", ".:", ".?",
)  # fmt: skip
_FIRST_OF_PAIR = re.compile(r"[.,;:…?!](?= ?[.,;:…])")
_MANY = re.compile(r"!{2,}|\?{2,}")
_DOTS = re.compile(r"(?<!\.)\.{3,4}(?!\.)|(?<![.\s])( ?)\. \. \.(?: \.)?(?! ?\.)")
_SPACED_DOTS = re.compile(r"(?<![.\s])( ?)(?:\. \. \.(?: \.)?|\.{4})(?! ?\.)")
_CLOSES = {"?": "¿", "!": "¡"}
_OPENS = {"¿": "?", "¡": "!"}
_SENTENCE_EDGE = re.compile(r"[.!?…:;\n()\[\]«»“”\"¿¡—–]")
_WORD = re.compile(r"[^\W\d_]+")
_ASKING_MARKS = re.compile(r"[¿¡?!]")
_TURNED = re.compile(r"(?<![^\s«“(])(?P<mark>[!?])(?=[^\W\d_])")
# "Fuego!, grita": a cry that is told.
_CRIED = re.compile(
    r"(?<![^\s«“])[^\W\d_a-zß-öø-ÿ][^\W\d_]+!(?=[»”]?, (?:grita|gritan|gritó|dice|dijo"
    r"|exclama|responde"
    r"|contesta|repite|susurra|llama|añade)(?!\w))"
)
# "¿¡Quién!" and "¿Quién?!": what is asked and cried at once is so at both ends.
_BOTH_OPENED = re.compile(r"(?:¿¡|¡¿)[^¿¡?!\n]{1,200}(?:\?(?!!)|!(?!\?))")
_BOTH_CLOSED = re.compile(r"(?<![¿¡])[¿¡][^¿¡?!\n]{1,200}(?:\?!|!\?)")
_LEAST_SAID = 3  # words
_CRYING = frozenset(
    {"que", "como", "cuanto", "cuanta", "cuantos", "cuantas", "vaya", "menudo", "menuda"}
)
_LONGEST_QUESTION = 400
_OFTEN = 4.0  # how often words are written, as the list of their language counts them


def find_doubled_marks(passage: Passage) -> Iterator[Slip]:
    """Yield marks that stand twice and dots for an ellipsis; in Spanish, marks without partner."""
    text = passage.text
    for found in _DOUBLED.finditer(text) if _has_pair(passage) else ():
        start, end = found.span()
        if not passage.is_address(start):
            words = passage.around(start, end)
            yield Slip(MARK_DOUBLED, start, end, _instead(passage, found), words=words)
    for found in _MANY.finditer(text) if "!!" in text or "??" in text else ():
        start, end = found.span()
        is_word = start and (text[start - 1].isalpha() or text[start - 1] in '”»’" \u00a0\u202f')
        if is_word and not passage.is_address(start) and found[0] != "???":
            words = passage.around(start, end)
            yield Slip(MARKS_MANY, start, end, (found[0][0],), words=words)
    if "..." in text or ". ." in text:
        dots = [found for found in _DOTS.finditer(text) if not passage.is_address(found.start())]
        if dots:
            made = dotted(_SPACED_DOTS.sub(r"\1...", text))
            yield Slip(
                DOTS, *dots[0].span(), words=passage.around(*dots[0].span()),
                whole=whole_change(SET_ELLIPSES, text, made), facts={"count": len(dots)},
                severity=Severity.WARNING, manner=Manner.TYPOGRAPHIC,
            )  # fmt: skip
    if passage.short == "es":
        yield from _without_opening(passage)
        yield from _without_closing(passage)
        yield from _cried(passage)


def _has_pair(passage: Passage) -> bool:
    """Tell whether two marks follow each other that may be one too many."""
    if _FIRST_OF_PAIR.search(passage.text) is None and "…" not in passage.signs:
        return False
    return passage.has(*_PAIRS)


def _instead(passage: Passage, found: re.Match[str]) -> tuple[str, ...]:
    mark, after = found[0], passage.text[found.end() :].lstrip()[:1]
    if mark == ",," and after == passage.text[found.end() : found.end() + 1] and after.isalpha():
        low = quotes_of(passage.language).opening
        return ("„", ",") if low == "„" else (", ", ",")
    if mark == "..":
        return (".", "…") if not after or not after.islower() else ("…", ".")
    if mark in {",,", ", ,", ";;", "; ;", ": :"}:
        return (mark[0],)
    if mark in {". .", "...", "."} or (
        mark.endswith("…") and "etc" in passage.text[: found.start()][-3:]
    ):
        return (".",)
    if "…" in mark or ".." in mark:
        return ("…",)
    return (mark[-1], mark[0]) if mark[-1] == "." else (mark[0], mark[-1])


@cache
def _small_words() -> tuple[frozenset[str], frozenset[str]]:
    words = read_list("stop_words")["words"]
    spanish = frozenset(words["es"]) | frozenset(read_list("common_words")["words"]["es"])
    others = {word for code in ("en", "fr", "de", "it", "nl") for word in words[code]}
    return spanish | _asking(), frozenset(others) - spanish - _asking()


@cache
def _asking() -> frozenset[str]:
    """Return the words of Spanish that ask; one of them is enough for a question."""
    return frozenset(read_list("typography")["asking"]["es"])


def _without_opening(passage: Passage) -> Iterator[Slip]:
    """Yield each question of Spanish words that nothing opens, from its sentence's beginning on."""
    text = passage.text
    for found in re.finditer(r"[?!]+", text):
        mark = found[0][0]
        start = _start_of_sentence(text, found.start())
        before = text[max(0, start - 1) : start]
        asked = text[start : found.start()]
        if before in {"¿", "¡"} or passage.is_address(found.start()) or passage.is_address(start):
            continue
        opened = text.rfind(_CLOSES[mark], max(0, start - _LONGEST_QUESTION), start)
        if opened >= 0 and not re.search(rf"[{mark}\n]", text[opened:start]):
            continue
        if not _is_spanish(asked):
            continue
        first = start + len(asked) - len(asked.lstrip())
        end = found.end()
        yield Slip(
            OPENING_MARK_MISSING, first, end, (_CLOSES[mark] + text[first:end],),
            facts={"mark": _CLOSES[mark]},
        )  # fmt: skip


def _is_spanish(asked: str) -> bool:
    """Tell whether the words of a question or an exclamation are Spanish, and no title.

    A title ends in a word with a capital, as "Hello, Dolly!", or stands in another language.
    """
    written = _WORD.findall(asked)
    words = [word.casefold() for word in written]
    spanish, others = _small_words()
    if any(word in _asking() for word in words):
        return True
    if len(words) < 2:  # noqa: PLR2004 -- one word alone: by the list
        return bool(words) and words[0] in read_list("typography")["exclaiming"]["es"]
    is_foreign = any(word in others for word in words)
    is_said = len(words) > _LEAST_SAID and words[0] in _CRYING
    is_title = not is_said and any(word[0].isupper() for word in written[1:])
    has_spanish_letters = any(letter in "áéíóúñ" for letter in asked.casefold())
    is_own = has_spanish_letters or any(word in spanish for word in words) or _are_usual(words)
    return is_own and not is_title and not is_foreign


def _are_usual(words: list[str]) -> bool:
    """Tell whether Spanish has all these words, and often: "Doce metros!"."""
    often = read_frequencies(archive_of("es"))
    return all(often.looked_up(word) >= _OFTEN for word in words)


def _without_closing(passage: Passage) -> Iterator[Slip]:
    """Yield each opening mark that no closing one follows, or one of the other kind.

    "¡¿Quién?!" opens two at once, and an exclamation may stand within a question.
    """
    for first, last in passage.paragraphs:
        marks = list(_ASKING_MARKS.finditer(passage.text, first, last))
        for at, found in enumerate(marks):
            if found[0] not in _OPENS:
                continue
            start = found.start()
            following = [mark[0] for mark in marks[at + 1 : at + 3]]
            is_beside = any(
                other.start() in {start - 1, start + 1} for other in marks[max(0, at - 1) : at + 2]
            )
            if not following or (following[0] == found[0] and not is_beside):
                is_wrong = True
            else:
                is_wrong = following[0] in _CLOSES and following[0] != _OPENS[found[0]]
                is_wrong &= not is_beside and following[1:] != [_OPENS[found[0]]]
            if is_wrong:
                yield Slip(
                    CLOSING_MARK_MISSING, start, start + 1,
                    words=passage.around(start, start + 1, 24), facts={"mark": _OPENS[found[0]]},
                )  # fmt: skip
    for found in _TURNED.finditer(passage.text):
        made = _CLOSES[found["mark"]]
        yield Slip(OPENING_MARK_MISSING, *found.span("mark"), (made,),
                   words=passage.around(*found.span(), 12), facts={"mark": made})  # fmt: skip
    for found in _BOTH_OPENED.finditer(passage.text) if passage.has("¿¡", "¡¿") else ():
        mark = "!" if found[0].endswith("?") else "?"
        yield Slip(CLOSING_MARK_MISSING, found.end() - 1, found.end(),
                   (("?!" if found[0].startswith("¡") else "!?"),),
                   words=passage.around(found.end() - 1, found.end(), 12),
                   facts={"mark": mark})  # fmt: skip
    for found in _BOTH_CLOSED.finditer(passage.text) if passage.has("?!", "!?") else ():
        both = "¡¿" if found[0].endswith("?!") else "¿¡"
        yield Slip(OPENING_MARK_MISSING, found.start(), found.start() + 1, (both,),
                   words=passage.around(found.start(), found.start() + 1, 12),
                   facts={"mark": both.replace(found[0][0], "")})  # fmt: skip


def _cried(passage: Passage) -> Iterator[Slip]:
    """Yield cries of one word that are told: “Fuego!, grita”; not the end of a longer one."""
    for found in _CRIED.finditer(passage.text):
        end = found.end() - 1
        opened = _ASKING_MARKS.findall(passage.text, max(0, end - _LONGEST_QUESTION), end)
        if not opened or opened[-1] != "¡":  # "¡Aquí Veracruz!, responde"
            yield Slip(OPENING_MARK_MISSING, *found.span(), (f"¡{found[0]}",), facts={"mark": "¡"})


def _start_of_sentence(text: str, end: int) -> int:
    start = max(0, end - _LONGEST_QUESTION)
    last = start
    for edge in _SENTENCE_EDGE.finditer(text, start, end):
        last = edge.end()
    return last
