"""The texts of an entry in the languages of the book.

A list of texts has a place for each language of the book, empty where a text is missing in it: in
a book of one language another one stands in, in a book of several it is left out. A text that no
language has is an empty list. Paragraphs are plain until `set_in_pieces` has made pieces of them.
"""

import re
from typing import TYPE_CHECKING, Any

from festdesk.booklet.pieces import language_tag
from festdesk.booklet.styled_words import changed, content_of, joined, parted, styled_in
from festdesk.booklet.typography import prepared, quoted, styled_paragraphs
from festdesk.booklet.words import words_in
from festdesk.texts.styles import Style, Styled, cut, shifted
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.films.tables import PressText
    from festdesk.snapshot import Snapshot
    from festdesk.texts.styles import Run
    from festdesk.texts.tables import Text

Content = dict[str, Any]
Texts = list[Content | None]
LONGEST_QUOTATION = 280  # characters
_BREAKS = re.compile(r" *\n[ \n]*")
_LEFT_OUT = " […] "  # between two passages of one text
_SENTENCE_END = re.compile(r"[.!?…][”’»“]?(?=[ \n])")


def texts_of(
    snapshot: "Snapshot", texts: "Iterable[Text]", setting: "Setting", *kinds: str
) -> Texts:
    """Return the texts of the first of `kinds` that any language of the book has."""
    known = tuple(texts)
    for kind in kinds:
        found = [
            None if text is None else _content_of(snapshot, text, language)
            for language, text in _in_languages(snapshot, known, kind, setting)
        ]
        if any(found):
            return found
    return []


def own_texts_of(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> list[Texts]:
    """Return the texts of the house's own kinds that print, in their order, each with its name."""
    texts = snapshot.texts_of_film(film_id)
    found: list[Texts] = []
    for kind in snapshot.own_text_kinds:
        if not kind.is_printed:
            continue
        of_kind: Texts = []
        for language, text in _in_languages(snapshot, texts, kind.key, setting):
            content = None if text is None else _content_of(snapshot, text, language)
            if content is not None:
                name = snapshot.own_text_name(kind.key, language, *snapshot.languages)
                content["label"] = prepared(name, language)
            of_kind.append(content)
        if any(of_kind):
            found.append(of_kind)
    return found


def statements_of(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> Texts:
    """Return what the makers say, in one pair of marks, and the line that says who speaks."""
    texts = snapshot.texts_of_film(film_id)
    found: Texts = []
    for language, text in _in_languages(snapshot, texts, TextKind.STATEMENT, setting):
        content = None if text is None else _content_of(snapshot, text, language)
        if text is None or content is None:
            found.append(None)
            continue
        spoken_in = text.language or language
        said = joined(styled_in(content))
        whole = changed(said, quoted(said.text, spoken_in))
        words = words_in(language)
        label = words["statement"]
        if speaker := prepared(snapshot.person_name(text.speaker_id), language):
            label = words["statement_by"].format(kind=label, name=speaker)
        found.append({**content, **content_of(parted(whole)), "label": label})
    return found if any(found) else []


def quotation_of(
    snapshot: "Snapshot", press_texts: "Sequence[PressText]", language: str
) -> Content | None:
    """Return what is quoted of a press text, and where it stood."""
    chosen = chosen_quotation(snapshot, press_texts, language)
    if chosen is None:
        return None
    text, said = chosen
    said_in = text.language or language
    source = ", ".join(part for part in (text.author, text.publication, text.published) if part)
    return {
        "lang": language_tag(said_in),
        **content_of([changed(said, quoted(said.text, said_in))]),
        "source": prepared(source, language),
    }


def chosen_quotation(
    snapshot: "Snapshot", press_texts: "Sequence[PressText]", language: str
) -> "tuple[PressText, Styled] | None":
    """Return the press text that is quoted in a language, and the words without their marks.

    Texts in that language come first, and among them those with passages that somebody marked.
    """

    def _rank(text: "PressText") -> tuple[bool, bool]:
        return text.language not in {"", language}, not marked_passages(snapshot.runs_in(text))

    quotable = [text for text in press_texts if text.is_quotable and text.body.strip()]
    for text in sorted(quotable, key=_rank):
        said = _quoted_of(text, snapshot.runs_in(text), text.language or language)
        if said.text:
            return text, said
    return None


def marked_passages(runs: "Sequence[Run]") -> "list[Run]":
    """Return the passages of a press text that are marked to be quoted."""
    return [run for run in runs if run.style == Style.QUOTED]


def _quoted_of(text: "PressText", runs: "Sequence[Run]", language: str) -> Styled:
    """Return the marked passages as far as there is room for them, else the beginning."""
    letters = [run for run in runs if run.style != Style.QUOTED]
    passages = []
    for run in marked_passages(runs):
        words = text.body[run.start : run.end]
        parts = styled_paragraphs(words, cut(letters, run.start, run.end), language)
        passages += [_in_one_line(parts)] if parts else []
    if not passages:
        first = styled_paragraphs(text.body, letters, language)[0]
        beginning = whole_sentences(first.text, LONGEST_QUOTATION)
        return Styled(beginning, cut(first.runs, 0, len(beginning)))
    said = passages[0]
    kept = whole_sentences(said.text, LONGEST_QUOTATION, at_least_one=True)
    said = Styled(kept, cut(said.runs, 0, len(kept)))
    for more in passages[1:]:
        if len(said.text) + len(_LEFT_OUT) + len(more.text) > LONGEST_QUOTATION:
            break
        at = len(said.text) + len(_LEFT_OUT)
        said = Styled(said.text + _LEFT_OUT + more.text, (*said.runs, *shifted(more.runs, at)))
    return said


def _in_one_line(paragraphs_: "Sequence[Styled]") -> Styled:
    whole = joined(paragraphs_)
    return changed(whole, _BREAKS.sub(" ", whole.text))


def whole_sentences(paragraph: str, most: int, *, at_least_one: bool = False) -> str:
    """Return as many whole sentences of a paragraph as `most` characters hold.

    Where they do not hold the first it is none, or with `at_least_one` the first all the same.
    """
    if len(paragraph) <= most:
        return paragraph
    ends = [end.end() for end in _SENTENCE_END.finditer(paragraph)]
    fitting = [end for end in ends if end <= most]
    if fitting:
        return paragraph[: fitting[-1]]
    return (paragraph[: ends[0]] if ends else paragraph) if at_least_one else ""


def _content_of(snapshot: "Snapshot", text: "Text", language: str) -> Content | None:
    parts = styled_paragraphs(text.body, snapshot.runs_in(text), text.language or language)
    if not parts:
        return None
    return {
        "lang": language_tag(text.language or language),
        **content_of(parts),
        # Which text of the card it is, so that the engine can say how many lines that takes.
        "from": {"kind": text.kind, "language": text.language, "person": text.person_id or ""},
    }


def _in_languages(
    snapshot: "Snapshot", texts: "Iterable[Text]", kind: str, setting: "Setting"
) -> "list[tuple[str, Text | None]]":
    by_language = {text.language: text for text in texts if text.kind == kind and text.body.strip()}
    languages = setting.book.languages
    if len(languages) > 1:
        return [(language, by_language.get(language)) for language in languages]
    order = (*languages, *snapshot.languages, *sorted(by_language))
    found = next((by_language[language] for language in order if language in by_language), None)
    return [(languages[0], found)]
