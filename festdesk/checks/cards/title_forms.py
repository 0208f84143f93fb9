"""Titles that are written as no title is: in capitals, their article behind, a year in brackets."""

import re
from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.checks.in_text import WRITE
from festdesk.checks.subjects import film_name
from festdesk.films.tables import Film, Title, TitleKind
from festdesk.films.title_case import in_small_letters, is_in_capitals, is_one_word_in_capitals
from festdesk.films.titles import article_in_front
from festdesk.snapshot import Snapshot

IN_CAPITALS = Kind(
    "title.in-capitals",
    Severity.WARNING,
    sentence("Finding", "{film}: the title {title} is in capitals throughout."),
    sentence(
        "Help",
        "Forms and posters have titles in capitals. A booklet sets them as its design says, and "
        "in the index such a title stands out among all others.",
    ),
    sentence("Help", "Write it in small letters with its own capitals, or accept it as it is."),
    sentence("Help", "“THE LONG WAY HOME” should be “The Long Way Home”."),
)
ARTICLE_BEHIND = Kind(
    "title.article-behind",
    Severity.WARNING,
    sentence("Finding", "{film}: the article stands behind the title {title}."),
    sentence(
        "Help",
        "Lists have the article behind, so that titles can be sorted. Here it stands in front: the "
        "index puts it behind by itself.",
    ),
    sentence("Help", "Put the article in front."),
    sentence("Help", "“Piano, The” should be “The Piano”."),
)
YEAR_INSIDE = Kind(
    "title.year-inside",
    Severity.WARNING,
    sentence("Finding", "{film}: the year stands inside the title {title}."),
    sentence(
        "Help",
        "The year of the card stands once more behind the title, so that it prints twice, in the "
        "index too.",
    ),
    sentence("Help", "Take it out of the title."),
    sentence("Help", "“Playtime (1967)” should be “Playtime”, with the year on the card."),
)
IN_QUOTES = Kind(
    "title.in-quotes",
    Severity.WARNING,
    sentence("Finding", "{film}: the title {title} stands in quotation marks."),
    sentence(
        "Help",
        "The marks came along from a text in which the title stood in them; no other title of the "
        "card has any. The booklet sets titles as its design says, and sorts them without marks.",
    ),
    sentence("Help", "Take the marks out, or accept the title as it is."),
    sentence("Help", "“„Der Eisbrecher“” should be “Der Eisbrecher”."),
)
BEGINS_SMALL = Kind(
    "title.begins-small",
    Severity.HINT,
    sentence("Finding", "{film}: the title {title} begins with a small letter."),
    sentence(
        "Help",
        "The other titles of the card begin with a capital, as does this one where the card has it "
        "in another place. Some films are written small on purpose.",
    ),
    sentence("Help", "Write the capital, or leave it where the film is written so."),
    sentence("Help", "“boléro pour deux sœurs” should be “Boléro pour deux sœurs”."),
)
DIRECTOR_INSIDE = Kind(
    "title.director-inside",
    Severity.WARNING,
    sentence("Finding", "{film}: the director stands inside the title {title}."),
    sentence(
        "Help", "The entry names the director below the title, so that the name prints twice."
    ),
    sentence("Help", "Take the name out of the title."),
    sentence("Help", "“Playtime – Jacques Tati” should be “Playtime”."),
)

_YEAR = re.compile(r"\s*[(\[]\s*(?:19|20|18)(\d\d)\s*[)\]]\s*$")
# One pair of marks around all of a title, and none within.
_QUOTED = re.compile(r"[“„«»\"‘‚‹›][^“”„«»\"‘‚‹›]+[”“»«\"’‘›‹]")
_NEAR_YEARS = 2  # a year further off belongs to what the film is about
# A dash, a bracket or the like before the name, or words that say whose film it is.
_BEFORE_NAME = re.compile(
    r"(?:\s*[,;:/|(\[]\s*|\s+[–—-]\s+|\s+(?=by\b|(?:a |un |ein )?film\b|directed\b|réalisé\b))"
    r"(?:(?:a |un |ein )?film\s+)?(?:(?:directed |réalisé )?(?:by|von|de|di|van|par|da|por)\s+)?$",
    re.IGNORECASE,
)


def find_title_forms(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each title of a film that is written as no title should be."""
    titles = [
        title
        for title in snapshot.titles_of(film.id)
        if title.kind != TitleKind.WORKING and title.text
    ]
    small = [title for title in titles if title.text[0].islower()]
    if len(titles) > 1 and len(small) == 1 and _begins_alike(titles):
        should_be = small[0].text[0].upper() + small[0].text[1:]
        # A translation is not written small on purpose where the original is not.
        is_sure = small[0].kind == TitleKind.TRANSLATED and any(
            title.kind == TitleKind.ORIGINAL for title in titles
        )
        for found in _found(snapshot, BEGINS_SMALL, film, small[0], should_be):
            yield found.taken_as(Severity.WARNING) if is_sure else found
    quoted = [title for title in titles if _QUOTED.fullmatch(title.text.strip())]
    for title in quoted if len(quoted) < len(titles) else ():
        bare = title.text.strip()[1:-1].strip()
        yield from _found(snapshot, IN_QUOTES, film, title, bare)
    for title in titles:
        yield from _capitals(snapshot, film, title)
        yield from _article(snapshot, film, title)
        yield from _year(snapshot, film, title)
        yield from _director(snapshot, film, title)


def _begins_alike(titles: list[Title]) -> bool:
    """Return whether all titles but one begin with a capital; other scripts have none."""
    return sum(title.text[0].isupper() for title in titles) == len(titles) - 1


def _found(
    snapshot: Snapshot, kind: Kind, film: Film, title: Title, *should_be: str
) -> Iterator[Finding]:
    mends = (Mend(WRITE, "title", title.id, "text", title.text, after) for after in should_be)
    place = Place("film", film.id, "title", film.id)
    name = film_name(snapshot, film.id)
    found = kind.found(place, film=name, title=f"“{title.text}”")
    yield found.offering(*mends, apart=title.id)


def _capitals(snapshot: Snapshot, film: Film, title: Title) -> Iterator[Finding]:
    is_one_word = is_one_word_in_capitals(title.text)
    if is_one_word or is_in_capitals(title.text):
        known = _written_elsewhere(snapshot, film, title.text)
        if is_one_word and not known:
            return  # it may be written so
        is_english = title.kind == TitleKind.INTERNATIONAL and not title.language
        guessed = in_small_letters(title.text, "en" if is_english else title.language)
        should_be = filter(None, dict.fromkeys((known, "" if is_one_word else guessed)))
        yield from _found(snapshot, IN_CAPITALS, film, title, *should_be)


def _written_elsewhere(snapshot: Snapshot, film: Film, text: str) -> str:
    """Return a title as another place of the card has it, in small letters too, or nothing."""
    sought = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)", re.IGNORECASE)
    entries = snapshot.entries_about(film.id)
    places = [title.text for title in snapshot.titles_of(film.id)]
    places += [t.text for entry in entries for t in snapshot.titles_of_entry(entry.id)]
    places += [written.body for written in snapshot.texts_of_film(film.id)]
    for words in places:
        for hit in sought.finditer(words):
            if not hit[0].isupper() and not hit[0].islower():
                return hit[0]
    return ""


def _article(snapshot: Snapshot, film: Film, title: Title) -> Iterator[Finding]:
    turned = article_in_front(title.text, title.language)
    if turned:
        yield from _found(snapshot, ARTICLE_BEHIND, film, title, turned)


def _year(snapshot: Snapshot, film: Film, title: Title) -> Iterator[Finding]:
    found = _YEAR.search(title.text)
    if found is None or not found.start():
        return
    year = int(found[0].strip(" ()[]\t\n\u00a0"))
    known = [known for known in (film.year, film.year_until) if known is not None]
    if not known or any(abs(year - one) <= _NEAR_YEARS for one in known):
        yield from _found(snapshot, YEAR_INSIDE, film, title, title.text[: found.start()].rstrip())


def _director(snapshot: Snapshot, film: Film, title: Title) -> Iterator[Finding]:
    """Yield a finding where the whole name of a director ends the title, parted from it."""
    text = title.text.rstrip(" )]")
    for credit in snapshot.directors_of(film.id):
        names = {snapshot.credited_name(credit), credit.as_credited}
        for name in sorted(name for name in names if " " in name):
            if not fold(text).endswith(fold(name)) or len(fold(text)) != len(text):
                continue
            before = _BEFORE_NAME.search(text[: len(text) - len(fold(name))])
            if before is None or not before.start():
                continue
            rest = title.text[: before.start()].rstrip()
            yield from _found(snapshot, DIRECTOR_INSIDE, film, title, rest)
            return
