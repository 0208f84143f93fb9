"""What a part says itself: headings and texts in the languages of the book, as many as there are.

A text that none of the book's languages has is given in the first other one that has it.
"""

from typing import TYPE_CHECKING, Any

from festdesk.booklet.pieces import language_tag, piece
from festdesk.booklet.styled_words import content_of, set_in_pieces
from festdesk.booklet.typography import paragraphs, prepared, styled_paragraphs
from festdesk.snapshot import body_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.booklet.words import Words
    from festdesk.texts.tables import Text

Content = dict[str, Any]


def chosen_languages(making: "Making", said: "Mapping[str, str]") -> list[str]:
    """Return in which languages the book says something that is there in those of `said`."""
    there = [language for language, words in said.items() if words.strip()]
    wanted = [language for language in making.languages if language in there]
    others = [*making.snapshot.languages, *sorted(there)]
    return wanted or [language for language in others if language in there][:1]


def titles_of(making: "Making", part: "Part", name: str = "") -> list[Content]:
    """Return the heading of a part in each language: its own, or the fixed word `name`."""
    planned = part.planned
    own = {text.language: text.heading for text in planned.texts} if planned else {}
    chosen = chosen_languages(making, own)
    if chosen:
        return [piece(own[language], language) for language in chosen]
    return titles_in_all(making, lambda words: words[name]) if name else []


def titles_in_all(making: "Making", say: "Callable[[Words], str]") -> list[Content]:
    """Return what `say` makes of the words of each language, each different one once."""
    found: dict[str, Content] = {}
    for words in (making.words, *making.words.others):
        said = say(words)
        if said:
            found.setdefault(said, piece(said, words.language))
    return list(found.values())


def joined(titles: "Sequence[Content]", language: str) -> Content:
    """Return the titles of several languages as one line, in the first one's language."""
    tag = titles[0]["lang"] if titles else language_tag(language)
    return {"text": " / ".join(title["text"] for title in titles), "lang": tag}


def texts_of(making: "Making", part: "Part") -> list[Content]:
    """Return the texts of a part, each with its own heading and with who signs it."""
    planned = part.planned
    rows = {text.language: text for text in planned.texts} if planned else {}
    chosen = chosen_languages(making, {language: row.body for language, row in rows.items()})
    return [
        {
            "lang": language_tag(language),
            "paragraphs": paragraphs(rows[language].body, language),
            "author": prepared(rows[language].author, language),
        }
        for language in chosen
    ]


def told(making: "Making", texts: "Iterable[Text]", kind: str) -> list[Content]:
    """Return the texts of a kind about one subject, such as a strand's introductions."""
    found = {text.language: text for text in texts if text.kind == kind}
    chosen = chosen_languages(making, {language: text.body for language, text in found.items()})
    content: list[Content] = [
        {
            "lang": language_tag(language),
            **content_of(
                styled_paragraphs(
                    found[language].body, making.snapshot.runs_in(found[language]), language
                )
            ),
        }
        for language in chosen
    ]
    set_in_pieces(content)
    return content


def names_told(making: "Making", texts: "Sequence[Text]", kind: str) -> list[Content]:
    """Return the names of one subject in each language of the book, each different one once."""
    untitled = making.words["untitled"]
    bodies = {text.language: text.body for text in texts if text.kind == kind}
    found: dict[str, Content] = {}
    for language in chosen_languages(making, bodies):
        found.setdefault(bodies[language], piece(body_in(texts, kind, language), language))
    return list(found.values()) or [piece(untitled, making.language)]
