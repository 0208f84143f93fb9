"""The titles of a card beside each other: one too many, one that says nothing, one that lacks."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, MendAct, Place, Severity
from festdesk.base.languages import NO_SCRIPT, is_latin, language_name, script_of
from festdesk.base.text import fold
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.cards.due import is_due
from festdesk.checks.in_text import REMOVE
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name, shown_films
from festdesk.films.tables import Film, Title, TitleKind
from festdesk.snapshot import Snapshot

ORIGINAL_MISSING = Kind(
    "title.original-missing",
    Severity.WARNING,
    sentence("Finding", "{film} has no original title."),
    sentence(
        "Help",
        "The card has titles for abroad and none under which the film came out at home. The entry "
        "prints one title alone, and the index cannot list the other.",
    ),
    sentence("Help", "Write the original title, or say of a title that is there that it is this."),
    sentence("Help", "Beside “The Mirror” stands “Zerkalo / Зеркало”."),
)
ORIGINALS_SEVERAL = Kind(
    "title.originals-several",
    Severity.WARNING,
    sentence("Finding", "{film} has two original titles in one language: {titles}."),
    sentence(
        "Help",
        "A film has one original title, or one for each of its languages. The second is rather a "
        "translated, a working or an alternative title.",
    ),
    sentence("Help", "Say on the card what the second title is, or remove it."),
    sentence("Help", "“The Long Way” and “A Long Way”: one of them should be an alternative one."),
)
SAYS_NOTHING = Kind(
    "title.says-nothing",
    Severity.HINT,
    sentence("Finding", "{film}: the title {title} stands on the card twice."),
    sentence(
        "Help",
        "Another title of the card has the same words, and this one is of a kind that is there "
        "for other words.",
    ),
    sentence("Help", "Remove one of the two, or write what it should be."),
    sentence("Help", "An alternative title “Playtime” beside the original “Playtime”."),
)
AS_ORIGINAL = Kind(
    "title.as-original",
    Severity.HINT,
    sentence("Finding", "{film}: the original and the translated title are both {title}."),
    sentence(
        "Help",
        "A title for abroad has the words of the original. Many films keep theirs everywhere; "
        "where a house fills in only what differs, it can be asked for.",
    ),
    sentence("Help", "Remove the second title, or write the one under which the film is shown."),
    sentence("Help", "An English title “Die stille Nacht” beside the same original one."),
    is_asked=False,
)
SCRIPT_MISSING = Kind(
    "title.original-script-missing",
    Severity.HINT,
    sentence("Finding", "{film}: the title {title} is there in Latin letters alone."),
    sentence(
        "Help",
        "The title was brought from another script into Latin letters, and the one in its own "
        "letters is not on the card.",
    ),
    sentence("Help", "Write the original title in its own letters, or leave it out."),
    sentence("Help", "“Zerkalo” should have “Зеркало” beside it."),
)
TRANSLATION_MISSING = Kind(
    "title.translation-missing",
    Severity.HINT,
    sentence("Finding", "{film} has no title in {languages}."),
    sentence(
        "Help",
        "The edition prints in these languages, and the entry stands there under a title of "
        "another one.",
    ),
    sentence("Help", "Write the title under which the film is known there, or leave it."),
    sentence("Help", "In a German book “The Mirror” should be “Der Spiegel”."),
    is_asked=False,
)
ONE_MISSING = Kind(
    "title.one-missing",
    Severity.HINT,
    sentence("Finding", "{film} has texts in {language} and no title in it."),
    sentence(
        "Help",
        "The card has a title in each other language of the edition, and so have nearly all other "
        "cards with texts in this one.",
    ),
    sentence("Help", "Write the title under which the film is known there, or leave it."),
    sentence("Help", "Titles in English and French, and texts in English, French and German."),
)
_FEWEST_FILMS, _NEARLY_ALL = 10, 0.9
_FEWEST_LANGUAGES = 3


def find_title_sets(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what is to be said of a film's titles taken together."""
    titles = [title for title in snapshot.titles_of(film.id) if title.text]
    if titles:
        yield from _several(snapshot, film, titles)
        yield from _nothing(snapshot, film, titles)
        if is_due(snapshot, film, "title:original"):
            yield from _original(snapshot, film, titles)
        yield from _translations(snapshot, film, titles)


def _place(film: Film) -> Place:
    return Place("film", film.id, "title", film.id)


def _original(snapshot: Snapshot, film: Film, titles: list[Title]) -> Iterator[Finding]:
    read = [title for title in titles if title.kind == TitleKind.TRANSLITERATED]
    written = [title for title in titles if title.kind == TitleKind.ORIGINAL]
    name = film_name(snapshot, film.id)
    if not read and not written:
        yield ORIGINAL_MISSING.found(_place(film), film=name)
    elif read and all(is_latin(title.text) for title in written):
        yield SCRIPT_MISSING.found(_place(film), film=name, title=f"“{read[0].text}”")


def _several(snapshot: Snapshot, film: Film, titles: list[Title]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Title] = {}
    for title in titles:
        if title.kind != TitleKind.ORIGINAL:
            continue
        script = script_of(title.text)
        first = seen.setdefault((title.language, "" if script == NO_SCRIPT else script), title)
        if fold(first.text) != fold(title.text):
            found = ORIGINALS_SEVERAL.found(
                _place(film),
                film=film_name(snapshot, film.id),
                titles=Listed((f"“{first.text}”", f"“{title.text}”")),
            )
            other = Mend(
                _MAKE_ALTERNATIVE, "title", title.id, "kind", title.kind,
                str(TitleKind.ALTERNATIVE), told=title.text,
            )  # fmt: skip
            yield found.offering(other, apart=title.id)


_MAKE_ALTERNATIVE = sentence("Mend", "Make “{told}” an alternative title")


def _nothing(snapshot: Snapshot, film: Film, titles: list[Title]) -> Iterator[Finding]:
    """Yield a finding for each title that has the words of another one."""
    folded = [fold(title.text) for title in titles]
    left = list(titles)
    for title, words in zip(titles, folded, strict=True):
        rest = [one for one in left if one is not title]
        same = [one for one in rest if fold(one.text) == words]
        if folded.count(words) < 2 or not same:  # noqa: PLR2004 -- twice
            continue
        is_again = any((one.kind, one.language) == (title.kind, title.language) for one in same)
        kind: Kind | None = None
        if title.kind in _FOR_OTHER_WORDS or is_again:
            kind = SAYS_NOTHING
            left = rest
        elif title.kind != TitleKind.ORIGINAL and _is_original(same):
            kind = AS_ORIGINAL
        if kind is not None:
            found = kind.found(
                _place(film), film=film_name(snapshot, film.id), title=f"“{title.text}”"
            )
            away = Mend(REMOVE, "title", title.id, "text", title.text, "", act=MendAct.REMOVE)
            yield found.offering(away, apart=title.id)


_FOR_OTHER_WORDS = frozenset({TitleKind.TRANSLITERATED, TitleKind.WORKING, TitleKind.ALTERNATIVE})


def _is_original(titles: list[Title]) -> bool:
    return any(title.kind == TitleKind.ORIGINAL for title in titles)


@once_per_snapshot
def _usual_titles(snapshot: Snapshot) -> frozenset[str]:
    """Return the languages in which nearly all films with texts in them have a title."""
    languages = tuple(snapshot.languages)
    films = shown_films(snapshot)
    if len(languages) < _FEWEST_LANGUAGES or len(films) < _FEWEST_FILMS:
        return frozenset()
    usual = set()
    for language in languages:
        written = [
            film
            for film in films
            if any(
                text.language == language and text.body.strip()
                for text in snapshot.texts_of_film(film.id)
            )
        ]
        titled = sum(
            any(title.language == language for title in snapshot.titles_of(film.id))
            for film in written
        )
        if len(written) >= _FEWEST_FILMS and titled >= _NEARLY_ALL * len(written):
            usual.add(language)
    return frozenset(usual)


def _translations(snapshot: Snapshot, film: Film, titles: list[Title]) -> Iterator[Finding]:
    there = {title.language for title in titles}
    if any(title.kind == TitleKind.INTERNATIONAL for title in titles):
        there.add("en")
    missing = [language for language in snapshot.languages if language not in there]
    if len(missing) == 1 and missing[0] in _usual_titles(snapshot):
        written = {text.language for text in snapshot.texts_of_film(film.id) if text.body.strip()}
        if missing[0] in written:
            found = ONE_MISSING.found(
                _place(film), film=film_name(snapshot, film.id),
                language=Named(language_name, missing[0]),
            )  # fmt: skip
            # The entry stands under a title that nobody there reads.
            is_unread = missing[0] == snapshot.languages[0] and not any(
                is_latin(title.text) for title in titles
                if title.kind in {TitleKind.ORIGINAL, TitleKind.TRANSLITERATED}
            )  # fmt: skip
            yield found.taken_as(Severity.WARNING) if is_unread else found
    if missing and is_due(snapshot, film):
        named = tuple(Named(language_name, language) for language in missing)
        yield TRANSLATION_MISSING.found(
            _place(film), film=film_name(snapshot, film.id), languages=Listed(named)
        )
