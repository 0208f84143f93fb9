"""Which of two titles in a list of works is the original: "Kobieta … / La femme du Vème"."""

from collections.abc import Sequence
from dataclasses import replace

from festdesk.filmographies.reading.titles import english_score
from festdesk.filmographies.reading.values import EntryTitle, EntryValue
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import Draft
from festdesk.texts.language import language_of

_PAIR = 2


def with_originals_second(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts whose second titles are the originals where one of the list shows that.

    It shows where the list is in one language, and beside a title of that language stands one
    that is in neither that language nor English: nobody translates a Polish list into French.
    """
    pairs = [pair for draft in drafts if (pair := _pair_of(draft)) is not None]
    here = language_of(". ".join(first for first, _ in pairs)) if pairs else ""
    if here in {"", "en"} or not any(_is_foreign(second, here) for _, second in pairs):
        return list(drafts)
    return [_turned(draft, here) for draft in drafts]


def _is_foreign(title: str, here: str) -> bool:
    told = language_of(title)
    return english_score(title) < 0 and bool(told) and told not in {here, "en"}


def _pair_of(draft: Draft) -> tuple[str, str] | None:
    """Return the two titles of an entry in the order of its line."""
    value = draft.value
    if not isinstance(value, EntryValue) or len(value.titles) != _PAIR:
        return None
    found = sorted((title.text for title in value.titles), key=value.line.find)
    return (found[0], found[1]) if all(text in value.line for text in found) else None


def _turned(draft: Draft, here: str) -> Draft:
    pair, value = _pair_of(draft), draft.value
    if pair is None or not isinstance(value, EntryValue):
        return draft
    titles = (EntryTitle(pair[1]), EntryTitle(pair[0], TitleKind.TRANSLATED, here))
    return replace(draft, value=replace(value, titles=titles))
