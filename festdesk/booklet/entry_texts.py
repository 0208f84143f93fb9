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
from festdesk.texts.styles import Styled, cut
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from festdesk.base.ids import FilmId
    from festdesk.booklet.setting import Setting
    from festdesk.films.tables import PressText
    from festdesk.snapshot import Snapshot
    from festdesk.texts.tables import Text

Content = dict[str, Any]
Texts = list[Content | None]
_LONGEST_QUOTATION = 280  # characters
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
    """Return the beginning of a press text that may be quoted, and where it stood."""
    quotable = [text for text in press_texts if text.is_quotable and text.body.strip()]
    ordered = sorted(quotable, key=lambda text: text.language != language)
    for text in ordered:
        said_in = text.language or language
        first = styled_paragraphs(text.body, snapshot.runs_in(text), said_in)[0]
        beginning = whole_sentences(first.text, _LONGEST_QUOTATION)
        if not beginning:
            continue
        said = Styled(beginning, cut(first.runs, 0, len(beginning)))
        source = ", ".join(part for part in (text.author, text.publication, text.published) if part)
        return {
            "lang": language_tag(said_in),
            **content_of([changed(said, quoted(beginning, said_in))]),
            "source": prepared(source, language),
        }
    return None


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
    return {"lang": language_tag(text.language or language), **content_of(parts)}


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
