"""The words of the names of a card, and whether all languages write its names alike."""

import re

from festdesk.base.ids import FilmId
from festdesk.base.languages import is_latin
from festdesk.base.text import fold
from festdesk.checks.remembering import once_for_each
from festdesk.films.tables import TitleKind
from festdesk.snapshot import Snapshot

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# Languages whose names every other language writes in its own way.
_OTHER_SCRIPTS = frozenset(
    {"ar", "am", "be", "bg", "el", "fa", "he", "hy", "ka", "kk", "ky", "mk", "mn", "ru", "sr",
     "uk", "ur", "yi"}
)  # fmt: skip
# Languages whose names stand in Latin letters in one way in all of Europe today.
_ONE_WAY = frozenset({"bn", "hi", "ja", "km", "ko", "ml", "mr", "ta", "te", "th", "zh"})


@once_for_each
def has_latin_names(snapshot: Snapshot, film_id: FilmId) -> bool:
    """Return whether the names of a card are written alike in all Latin languages."""
    titles = snapshot.titles_of(film_id)
    languages = {title.language.partition("-")[0] for title in titles}
    originals = {
        title.language.partition("-")[0] for title in titles if title.kind == TitleKind.ORIGINAL
    }
    if originals and originals <= _ONE_WAY:
        return True
    return languages.isdisjoint(_OTHER_SCRIPTS) and not any(
        title.kind == TitleKind.TRANSLITERATED or not is_latin(title.text) for title in titles
    )


@once_for_each
def credited_words(snapshot: Snapshot, film_id: FilmId) -> frozenset[str]:
    """Return the folded words of the names of a card's people and of their characters."""
    return frozenset(
        fold(hit)
        for credit in snapshot.credits_of(film_id)
        if credit.company_id is None
        for hit in _WORD.findall(f"{credit.as_credited} {credit.character}")
        if hit[0].isupper()
    )
