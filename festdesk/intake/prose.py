"""What each paragraph is: logline, synopsis, statement, biography, comment, quotation, caption."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from festdesk.base.text import fold
from festdesk.intake.awards import is_award
from festdesk.intake.labels import pattern, plain, says
from festdesk.intake.lines import LONGEST_STRUCTURED_LENGTH, Line
from festdesk.intake.page import Paragraph
from festdesk.texts.language import language_of

_SENTENCE_END = re.compile(r"[.!?…][\"”»’')\]]*\s*$")
_LEAST_PROSE = 110
_LEAST_SENTENCE = 25
_LEAST_SENTENCE_WORDS = 5
_LEAST_TWO_SENTENCES = 9  # words
_TWO_SENTENCES = re.compile(r"(?:\s[^\W\d_]\S*){4}[.!?…]\s+[A-ZÀ-Þ][a-zà-þ]+[\s:]")
_MOST_CAPITALISED_SHARE = 0.6
_SENTENCES = re.compile(r"[.!?…]+(?=\s|$)")
_LONGEST_CAPTION = 170
_LONGEST_LOGLINE = 220
_LOGLINE_RATIO = 1.6
_LEAST_STATEMENT = 150
_LONGEST_NOTICE, _LEAST_QUOTED = 200, 300
_QUOTED = re.compile(r"^[“„\"«»‘‚'](.+?)[”“\"»«’'](?P<tail>[^”“\"»«]{0,120})$", re.DOTALL)
_OPENING = '“„"«»‹‘‚'
_STATEMENT_TAIL = re.compile(
    r"[\s(–—-]*(?P<label>[^\W\d][^,:()–—]{2,50}?)\s+(?:by|from|von|de|di|du|van|do|da|of)\s+(?P<speaker>[^\W\d][^,;()]{2,60}?)[\s.)]*$"
)
_NAME_TAIL = re.compile(
    r"[\s(–—,-]+(?P<speaker>[A-ZÀ-Þ][\w'’.-]*(?:\s+[\w'’.-]+){1,3}?)"
    r"(?:\s*[,(]\s*(?P<function>[^,()]{3,40})\)?)?[\s.)]*$"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BIRTH = re.compile(
    r"^(?:\W{0,3}(?:born|geboren|née?|nato|nata|nacid[oa]|nad[oa]|nascid[oa]|urodzon[ya]|ur\.|narozen[aá]?)\b"
    r"|[^.(]{3,60}\(\s?(?:\*|b\.|born|geb\.?|geboren|née?|nac\.?|nat[oa]|nar\.|ur\.|°)[^()]{0,40}(?:19|20)\d\d"
    r"|[^.(]{3,60}\(\s?[^()\d]{2,40},\s?(?:19|20)\d\d\s?\))",
    re.IGNORECASE,
)
_STARS = re.compile(r"[★☆✩✭]")
_PRONOUN = re.compile(
    r"(?:he|she|er|sie|il|elle|egli|ella|él|ele|ela|hij|zij|ze|on|ona|o)\b", re.IGNORECASE
)


@lru_cache(8192)
def is_prose(line: Line) -> bool:
    """Return whether a line is running text rather than a list, a label or a heading."""
    text = line.text
    if len(text) > LONGEST_STRUCTURED_LENGTH:
        return True
    words = text.split()
    if len(text) < _LEAST_SENTENCE or len(words) < _LEAST_SENTENCE_WORDS:
        # Languages that write without spaces.
        return len(text) > 20 and language_of(text) in {"zh", "ja", "th"}  # noqa: PLR2004
    if text.count("|") > 1 or (text.count("\t") > 1 and len(text) < _LEAST_PROSE * 2):
        return False
    capitalised = sum(word[:1].isupper() for word in words)
    if capitalised > len(words) * _MOST_CAPITALISED_SHARE and "," in text and len(text) < 1000:  # noqa: PLR2004
        return False
    if len(text) >= _LEAST_PROSE:
        return True
    is_sentence = _SENTENCE_END.search(text) or (
        len(words) >= _LEAST_TWO_SENTENCES and _TWO_SENTENCES.search(text)
    )
    return bool(is_sentence) and capitalised <= len(words) * _MOST_CAPITALISED_SHARE


def joins(before: Line, after: Line) -> bool:
    """Return whether a line goes on with the sentence of the one before, as in wrapped text."""
    if after.blanks_before or after.is_bulleted:
        return False
    if _SENTENCE_END.search(before.text):
        return False
    return len(before.text) > _LEAST_SENTENCE and (
        after.text[:1].islower() or (len(before.text) > 45 and is_prose(before))  # noqa: PLR2004
    )


def judge(
    paragraphs: Sequence[Paragraph], directors: Sequence[str], *, are_lives: bool = False
) -> None:
    """Say of each paragraph what it is; what a heading says goes before how it reads."""
    above: Paragraph | None = None
    for paragraph in paragraphs:
        paragraph.language = paragraph.language or language_of(paragraph.body)
        goes_on = above is not None and above.section == paragraph.section != "biography"
        # A heading holds for its first text; a life below that needs none of its own.
        is_below = goes_on and paragraph.heading is None and bool(paragraph.section)
        if is_below and (reason := biography_reason(paragraph.body, directors)):
            paragraph.section = "biography"
            paragraph.kind, paragraph.reason = "biography", reason
        if not paragraph.kind:
            paragraph.kind, paragraph.reason = _kind_by_itself(paragraph, directors)
        above = paragraph
    loglines = [paragraph for paragraph in paragraphs if paragraph.kind == "logline"]
    if len(loglines) > 1 and not any(p.kind == "synopsis" for p in paragraphs):
        longest = max(loglines, key=lambda paragraph: len(paragraph.body))
        longest.kind, longest.reason = "synopsis", "The longer of two short texts."
    _set_aside(paragraphs)
    _take_quoted(paragraphs)
    if not are_lives and not any(p.kind in {"synopsis", ""} for p in paragraphs):
        _free_from_lives(paragraphs, directors)
    _judge_synopses(
        [paragraph for paragraph in paragraphs if not paragraph.kind],
        has_synopsis=any(paragraph.kind == "synopsis" for paragraph in paragraphs),
    )


def is_notice(body: str) -> bool:
    """Return whether a short text tells the audience of tickets, of the weather, of the access."""
    return len(body) <= _LONGEST_NOTICE and says("around", "notices", body)


def _is_aside(paragraph: Paragraph) -> bool:
    """Return whether a short text tells of tickets, prints, guests or prizes, not of the film."""
    body = paragraph.body
    if len(body) > _LONGEST_NOTICE or paragraph.section or paragraph.kind:
        return False
    if is_notice(body) or (paragraph.blanks_before and says("guests", "words", body)):
        return True
    sentences = [one for one in _SENTENCES.split(body) if one.strip()]
    return bool(sentences) and all(
        is_award(one.strip()) or says("prizes", "not_won", one) for one in sentences
    )


def _set_aside(paragraphs: Sequence[Paragraph]) -> None:
    """Keep notices, guests and lists of prizes out of the film's text where there is another."""
    asides = [paragraph for paragraph in paragraphs if _is_aside(paragraph)]
    texts = [
        p
        for p in paragraphs
        if p not in asides
        and len(p.body) > _LEAST_PROSE
        and p.kind in {"", "quotation", "synopsis"}
    ]
    for paragraph in asides if texts else ():
        paragraph.kind, paragraph.reason = "other", "The synopsis stands elsewhere."


def _take_quoted(paragraphs: Sequence[Paragraph]) -> None:
    """Take a long quotation for the synopsis where the page has no other text: "«…» (leaflet)"."""
    quoted = [
        p
        for p in paragraphs
        if p.kind == "quotation" and not p.section and len(p.body) > _LEAST_QUOTED
    ]
    if len(quoted) != 1 or any(p.kind in {"synopsis", "", "review"} for p in paragraphs):
        return
    quoted[0].kind, quoted[0].reason = "synopsis", "The first text of the page."
    quoted[0].body = parse_statement(quoted[0].body)[0]


def _free_from_lives(paragraphs: Sequence[Paragraph], directors: Sequence[str]) -> None:
    """Let a text below a life be what it is where the page has no other: it names nobody's life."""
    for paragraph in paragraphs:
        names_director = any(plain(d.split()[-1]) in plain(paragraph.body) for d in directors)
        if (
            paragraph.kind == "biography"
            and paragraph.heading is None
            and paragraph.blanks_before
            and not names_director
            and not _PRONOUN.match(paragraph.body)
            and not biography_reason(paragraph.body, directors)
        ):
            paragraph.kind = paragraph.reason = paragraph.section = ""


def _kind_by_itself(  # noqa: PLR0911 -- one return for each kind of text
    paragraph: Paragraph, directors: Sequence[str]
) -> tuple[str, str]:
    body = paragraph.body
    under = {
        "statement": ("statement", "It stands under a heading that says so."),
        "biography": ("biography", "It stands under a heading that says so."),
        "logline": ("logline", "It stands under a heading that says so."),
        "press": ("quotation", "It stands under a heading of the press."),
        "review": ("review", "It stands under a heading that says so."),
        "comment": ("comment", "It stands under a heading that says so."),
        "interview": ("other", "It stands under a heading of something else."),
        "passed_over": ("other", "It stands under a heading of something else."),
    }
    if paragraph.section == "logline" and len(body) > _LONGEST_LOGLINE:
        return "synopsis", "It is headed as a short text, and too long for one sentence."
    if paragraph.section == "short_synopsis":
        is_one = len(body) <= _LONGEST_LOGLINE and len(_SENTENCES.findall(body)) <= 1
        return "logline" if is_one else "synopsis", "It stands under a heading that says so."
    if paragraph.section in under:
        return under[paragraph.section]
    if is_quotation(body):
        by_director = parse_statement(body)[1] in directors
        if _speaks_of_itself(body) and (by_director or len(body) > _LEAST_STATEMENT):
            return "statement", "It is quoted and speaks in the first person."
        return "quotation", "It is quoted and names its source."
    if paragraph.section == "synopsis":
        return "synopsis", "It stands under a heading that says so."
    if reason := biography_reason(body, directors):
        return "biography", reason
    return "", ""


def is_quotation(body: str) -> bool:
    """Return whether all of a paragraph is quoted, but for a short attribution."""
    return body[:1] in _OPENING and _QUOTED.match(body[:6000]) is not None and "\n\n" not in body


def _speaks_of_itself(body: str) -> bool:
    language = language_of(body)
    telling = {
        "en": r"\b(?:i|i'm|i've|my|me)\b",
        "de": r"\b(?:ich|mein\w*|mich|mir)\b",
        "fr": r"\b(?:je|j'\w+|mon|ma|mes|moi|m'\w+)\b",
        "it": r"\b(?:io|mio|mia|miei|mie|ho|volevo|mi)\b",
        "es": r"\b(?:yo|mi|mis|quería|quise|me)\b",
        "pt": r"\b(?:eu|meu|minha|meus|me)\b",
        "gl": r"\b(?:eu|meu|miña|meus)\b",
        "nl": r"\b(?:ik|mijn|mij)\b",
        "pl": r"\b(?:mój|moja|moje|mnie|chciał[ae]m|ja)\b",
        "tr": r"\b(?:ben|benim|bana|istedim)\b",
    }.get(language)
    if telling is None:
        return False
    found = re.findall(telling, body[:4000].replace("’", "'").casefold())
    return len(found) >= 2  # noqa: PLR2004 -- once can be anybody's


def biography_reason(body: str, directors: Sequence[str]) -> str:
    """Return why a paragraph is a life, or ""."""
    head = body[:220]
    if _BIRTH.match(head):
        return "It begins with a birth."
    folded_head = fold(head)
    life = pattern("biographies", "words").search(folded_head) is not None
    work = pattern("biographies", "occupations").search(folded_head) is not None
    names = [name for name in directors if _begins_with_name(body, name)]
    titles_with_year = len(re.findall(r"\((?:[^()]{0,40}, ?)?(?:19|20)\d\d\)", body[:3000]))
    if names and (life or work or titles_with_year > 1):
        return f"It begins with {names[0]} and tells of a life or a trade."
    if life and (work or titles_with_year or _PRONOUN.match(body) or _near_born(folded_head)):
        return "It tells where somebody was born or studied."
    if titles_with_year > 2 and any(name.split()[-1] in head for name in directors):  # noqa: PLR2004
        return "It names three films or more by title and year, and the director."
    return ""


def _near_born(folded_head: str) -> bool:
    return re.search(r"\b(?:19|20)\d\d\b", folded_head[:120]) is not None


def _begins_with_name(body: str, name: str) -> bool:
    start = plain(body[: len(name) + 40])
    folded = plain(name)
    return start.startswith(folded) or (
        len(folded.split()) > 1
        and folded.split()[-1] in start[: len(folded) + 12]
        and body[:1].isupper()
        and start.split(" ")[0] == folded.split()[0]
    )


def _judge_synopses(paragraphs: Sequence[Paragraph], *, has_synopsis: bool) -> None:
    """Take the first paragraphs for the synopsis; a short sentence before them is the logline."""
    if not paragraphs:
        return
    if has_synopsis:
        for paragraph in paragraphs:
            paragraph.kind, paragraph.reason = "comment", "The synopsis stands elsewhere."
        return
    first = paragraphs[0]
    if len(paragraphs) > 1 and _is_logline(first, paragraphs[1]):
        first.kind = "logline"
        first.reason = "One sentence before the first longer text."
        paragraphs = paragraphs[1:]
    if not paragraphs:
        return
    lead = paragraphs[0]
    lead.kind, lead.reason = "synopsis", "The first text of the page."
    is_gone = False
    for before, after in pairwise(paragraphs):
        same_place = after.section == before.section and after.first == before.last + 1
        other_language = bool(after.language) and after.language != lead.language
        if not is_gone and same_place and (other_language or after.blanks_before <= 1):
            after.kind = "synopsis"
            after.reason = (
                "The same in another language." if other_language else "It follows the first text."
            )
        else:
            is_gone = True
            after.kind, after.reason = "comment", "It follows the synopsis at a distance."


def _is_logline(first: Paragraph, second: Paragraph) -> bool:
    return (
        len(first.body) <= _LONGEST_LOGLINE
        and len(second.body) > len(first.body) * _LOGLINE_RATIO
        and len(re.findall(r"[.!?…]+(?:\s|$)", first.body)) <= 1
        and first.language == second.language
        and not first.section
    )


def parse_statement(body: str) -> tuple[str, str]:
    """Return a statement without its quotation marks and attribution, and who speaks."""
    body = body.strip()
    found = _QUOTED.match(body) if body[:1] in _OPENING else None
    if not found:
        return _unquoted(body)
    tail = found["tail"].strip()
    inner = body[1 : found.start("tail") - 1].strip()
    if not tail:
        return inner, ""
    return inner, _speaker(tail)


def _speaker(tail: str) -> str:
    if found := _STATEMENT_TAIL.fullmatch(tail):
        return found["speaker"].strip()
    if found := _NAME_TAIL.fullmatch(" – " + tail.lstrip(" –—-(")):
        return found["speaker"].strip()
    return ""


def _unquoted(body: str) -> tuple[str, str]:
    """Take a signature off the end: "… – Maren Ade", "(Maren Ade)"."""
    found = re.search(
        r"[.!?…”\"»]\s*[–—(-]\s?(?P<speaker>[A-ZÀ-Þ][\w'’.-]+(?:\s+[\w'’.-]+){1,3})\s*\)?\.?$",
        body[-100:],
    )
    if not found:
        return body.strip('“”„"«»'), ""
    cut = len(body) - len(body[-100:]) + found.start() + 1
    return body[:cut].strip(), found["speaker"]


def is_caption(paragraph: Paragraph, before: Paragraph | None, after: Paragraph | None) -> bool:
    """Return whether a short line without a full stop stands between texts, as a caption does."""
    body = paragraph.body
    return (
        len(body) <= _LONGEST_CAPTION
        and not _SENTENCE_END.search(body)
        and not _TWO_SENTENCES.search(body)
        and not body.endswith((":", ";"))
        and (before is not None or after is not None)
    )


def has_sentence_end(text: str) -> bool:
    """Return whether `text` ends as a sentence does."""
    return _SENTENCE_END.search(text) is not None


def has_stars(text: str) -> bool:
    """Return whether `text` rates something with stars."""
    return _STARS.search(text) is not None


def speaks_of_reviews(text: str) -> bool:
    """Return whether a short line is of a review's page: its rating, its comments."""
    return says("around", "review_words", text)
