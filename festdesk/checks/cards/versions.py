"""The language line of cards and screenings: what is spoken and read, and what cannot be so."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from festdesk.base.findings import Finding, Kind, Mend, Place, Severity
from festdesk.base.languages import find_language, is_known_language, language_name
from festdesk.base.wording import Listed, Named, sentence
from festdesk.checks.cards.due import is_due
from festdesk.checks.subjects import film_name, screening_name
from festdesk.films.tables import Film, TitleKind, VersionKind
from festdesk.screenings.rules import is_held
from festdesk.screenings.tables import FilmPrint, Screening
from festdesk.snapshot import Snapshot

SPOKEN_MISSING = Kind(
    "film.spoken-missing",
    Severity.HINT,
    sentence("Finding", "{film}: nobody has said which languages are spoken."),
    sentence(
        "Help",
        "The card says what version is shown or has subtitles, and not in which language one "
        "hears it. Readers choose by that.",
    ),
    sentence("Help", "Name the spoken languages, or say that the film has no dialogue."),
    sentence("Help", "“OV with French subtitles” should be “Russian OV with French subtitles”."),
)
UNKNOWN = Kind(
    "version.language-unknown",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{code}” is no language."),
    sentence(
        "Help",
        "The language line has a code that is none of ISO 639, most likely from a table. It prints "
        "as it stands.",
    ),
    sentence("Help", "Choose the language on the card."),
    sentence("Help", "“gr” should be “el”, Greek."),
)
DOUBLED = Kind(
    "version.language-doubled",
    Severity.WARNING,
    sentence("Finding", "{subject}: {language} stands twice in one list of the language line."),
    sentence("Help", "It prints twice."),
    sentence("Help", "Remove the language from the list in which it stands a second time."),
    sentence("Help", "“French, Arabic, French” should be “French, Arabic”."),
)
SUBTITLES_AS_SPOKEN = Kind(
    "version.subtitles-as-spoken",
    Severity.HINT,
    sentence("Finding", "{subject} is in {language}, and so are its only subtitles."),
    sentence(
        "Help",
        "Subtitles in the one language that is spoken are for the deaf and hard of hearing. Where "
        "that is not meant, one of the two languages is wrong.",
    ),
    sentence("Help", "Correct the language that is wrong, or leave it where it is meant so."),
    sentence("Help", "“German with German subtitles” is “German with English subtitles”."),
)
SPOKEN_IN_NONE = Kind(
    "version.spoken-without-dialogue",
    Severity.WARNING,
    sentence("Finding", "{subject} is without dialogue, and {languages} stands as spoken."),
    sentence(
        "Help",
        "The version says that nobody speaks in the film, and the language line says in which "
        "language. Of a silent film these are the languages of its intertitles.",
    ),
    sentence("Help", "Take the language out, or choose another version."),
    sentence("Help", "“No dialogue, French” should be “French”, or “no dialogue”."),
)
SPOKEN_OTHERWISE = Kind(
    "version.spoken-otherwise",
    Severity.WARNING,
    sentence("Finding", "{subject} is shown in {languages}, and the film is in {others}."),
    sentence(
        "Help",
        "The version shown is an original one, and none of its languages is spoken in the film "
        "by its card.",
    ),
    sentence("Help", "Correct the languages, or say that the version is dubbed."),
    sentence("Help", "A Spanish film whose second screening is an “Italian OV”."),
)
SILENT_SPOKEN = Kind(
    "version.silent-spoken",
    Severity.HINT,
    sentence("Finding", "{subject} of {year} is silent, and {languages} stands as spoken."),
    sentence(
        "Help",
        "Of a silent film the languages of the language line are those of its intertitles. Few "
        "films have them since films have sound: the version is likely an original one.",
    ),
    sentence("Help", "Choose another version, or leave it where the film has intertitles."),
    sentence("Help", "A Polish documentary of 2019 as “silent, Polish”."),
)
SPOKEN_NOWHERE = Kind(
    "version.spoken-elsewhere",
    Severity.HINT,
    sentence(
        "Finding",
        "{subject} is in {languages}, which is neither of its title nor of its countries.",
    ),
    sentence(
        "Help",
        "The original version is in a language that is neither that of the original title nor an "
        "official one of a country of the film.",
    ),
    sentence("Help", "Correct the languages, or leave it where people speak so in the film."),
    sentence("Help", "A Spanish film with a Spanish title in Portuguese."),
)
DUBBED_IN_ORIGINAL = Kind(
    "version.dubbed-in-original",
    Severity.WARNING,
    sentence("Finding", "{subject} is dubbed into {languages}, and so the film is spoken."),
    sentence(
        "Help", "A version is dubbed, says the language line, into the languages of the original."
    ),
    sentence("Help", "Call it an original version, or correct its languages."),
    sentence("Help", "A French film that is “dubbed into French”."),
)
_WITH_SOUND = 1940  # the last countries to make silent films had given up by then
_AS_ORIGINAL = sentence("Mend", "Call it an original version")
_NAME_OTHER = sentence("Mend", "Write {told} instead")
_NAME_ONCE = sentence("Mend", "Name {told} once")
_AS_THE_FILM = sentence("Mend", "Name the languages of the film")
_DUBBED = sentence("Mend", "Call it a dubbed version")
_NONE_SPOKEN = sentence("Mend", "Name no spoken language")
# What findings call a film or a screening, worked out where there is one.
Name = Callable[[], str]
_COLUMNS = ("version_spoken", "version_subtitles", "version_live")


def find_versions_wrong(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield what cannot be right in the language line of a film, its prints and screenings."""
    name = partial(film_name, snapshot, film.id)
    yield from _judged(snapshot, film, "film", name, film.id)
    is_late = film.year is not None and film.year >= _WITH_SOUND
    if film.version_kind == VersionKind.SILENT and film.version_spoken and is_late:
        found = SILENT_SPOKEN.found(
            Place("film", film.id, "version_kind", film.id),
            subject=name(), year=film.year, languages=_listed(film.version_spoken),
        )  # fmt: skip
        original = str(VersionKind.ORIGINAL)
        mend = Mend(_AS_ORIGINAL, "film", film.id, "version_kind", film.version_kind, original)
        # A card that calls the film a silent one means it; two languages are none of intertitles.
        is_sure = len(film.version_spoken) > 1 or not _is_called_silent(snapshot, film)
        yield found.offering(mend).taken_as(Severity.WARNING if is_sure else Severity.HINT)
    if _is_dubbed_as_titled(snapshot, film):
        original = str(VersionKind.ORIGINAL)
        mend = Mend(_AS_ORIGINAL, "film", film.id, "version_kind", film.version_kind, original)
        yield DUBBED_IN_ORIGINAL.found(
            Place("film", film.id, "version_kind", film.id), subject=name(),
            languages=_listed(film.version_spoken),
        ).offering(mend)  # fmt: skip
    if _is_foreign(snapshot, film):
        yield SPOKEN_NOWHERE.found(
            Place("film", film.id, "version_spoken", film.id), subject=name(),
            languages=_listed(film.version_spoken),
        )  # fmt: skip
    for print_ in snapshot.prints_of(film.id):
        yield from _judged(snapshot, print_, "filmprint", name, film.id)
        yield from _spoken_otherwise(film, print_, "filmprint", name)
    for screening in snapshot.screenings_of(film.id):
        if is_held(screening):
            said = partial(screening_name, snapshot, screening.id)
            yield from _judged(snapshot, screening, "screening", said, film.id)
            yield from _spoken_otherwise(film, screening, "screening", said)
    if is_due(snapshot, film, "version_spoken") and not film.version_spoken:
        speaks = film.version_kind in {VersionKind.ORIGINAL, VersionKind.DUBBED}
        if speaks or (film.version_kind is None and film.version_subtitles):
            yield SPOKEN_MISSING.found(
                Place("film", film.id, "version_spoken", film.id), film=name()
            )


_SILENT = re.compile(r"\b(?:silent|stumm|muet|intertitle|zwischentitel|intertitre)", re.IGNORECASE)


def _is_called_silent(snapshot: Snapshot, film: Film) -> bool:
    """Return whether a text of the card calls the film a silent one, or tells of intertitles."""
    return any(_SILENT.search(written.body) for written in snapshot.texts_of_film(film.id))


def _is_dubbed_as_titled(snapshot: Snapshot, film: Film) -> bool:
    """Return whether a film is dubbed into the language of its title, spoken in all its countries.

    In Belgium or Switzerland a film may well be shot in another of the languages.
    """
    if film.version_kind != VersionKind.DUBBED or len(film.version_spoken) != 1:
        return False
    spoken = film.version_spoken[0].partition("-")[0]
    titles = {
        title.language.partition("-")[0]
        for title in snapshot.titles_of(film.id)
        if title.kind == TitleKind.ORIGINAL
    }
    its = [_languages_of(country) for country in film.countries]
    return titles == {spoken} and bool(its) and all(spoken in languages for languages in its)


def _is_foreign(snapshot: Snapshot, film: Film) -> bool:
    """Return whether no language of an original version belongs to the title or a country."""
    if film.version_kind not in {VersionKind.ORIGINAL, None} or not film.version_spoken:
        return False
    titles = {
        title.language.partition("-")[0]
        for title in snapshot.titles_of(film.id)
        if title.kind == TitleKind.ORIGINAL and title.language
    }
    spoken = {code.partition("-")[0] for code in film.version_spoken}
    if not titles or not film.countries or spoken & (titles | {"en"}):
        return False
    return not any(spoken & _languages_of(country) for country in film.countries) and all(
        map(_languages_of, film.countries)
    )


@cache
def _languages_of(country: str) -> frozenset[str]:
    """Return the languages that are official anywhere in a country; none of former states."""
    from babel.languages import get_official_languages

    listed = get_official_languages(country, regional=True, de_facto=True)
    return frozenset(code.partition("_")[0] for code in listed)


def _spoken_otherwise(
    film: Film, row: FilmPrint | Screening, table: str, name: Name
) -> Iterator[Finding]:
    """Yield a finding where a version that is not dubbed is in languages of another film."""
    own = row.version_spoken
    if (
        row.version_kind == VersionKind.DUBBED
        and film.version_kind == VersionKind.ORIGINAL
        and own and set(own) == set(film.version_spoken)
    ):  # fmt: skip
        original = str(VersionKind.ORIGINAL)
        found = DUBBED_IN_ORIGINAL.found(
            Place(table, row.id, "version_kind", film.id), subject=name(), languages=_listed(own)
        )
        mend = Mend(_AS_ORIGINAL, table, row.id, "version_kind", row.version_kind, original)
        yield found.offering(mend)
        return
    if row.version_kind == VersionKind.DUBBED or VersionKind.SILENT in {
        row.version_kind, film.version_kind,
    }:  # fmt: skip
        return
    if own and film.version_spoken and not set(own) & set(film.version_spoken):
        mend = Mend(_AS_THE_FILM, table, row.id, "version_spoken", own, film.version_spoken)
        dubbed = str(VersionKind.DUBBED)
        other = Mend(_DUBBED, table, row.id, "version_kind", row.version_kind, dubbed)
        found = SPOKEN_OTHERWISE.found(
            Place(table, row.id, "version_spoken", film.id),
            subject=name(),
            languages=_listed(own),
            others=_listed(film.version_spoken),
        )
        yield found.offering(mend, other)


def _listed(codes: tuple[str, ...]) -> Listed:
    return Listed(tuple(Named(language_name, code) for code in codes))


def _judged(
    snapshot: Snapshot,
    row: Film | FilmPrint | Screening,
    table: str,
    name: Name,
    film_id: str,
) -> Iterator[Finding]:
    for column in _COLUMNS:
        yield from _codes(row, table, column, name, film_id)
    if row.version_kind == VersionKind.NO_DIALOGUE and row.version_spoken:
        place = Place(table, row.id, "version_spoken", film_id)
        listed = _listed(row.version_spoken)
        found = SPOKEN_IN_NONE.found(place, subject=name(), languages=listed)
        none = Mend(_NONE_SPOKEN, table, row.id, "version_spoken", row.version_spoken, ())
        yield found.offering(none)
    elif len(row.version_spoken) == 1 and row.version_subtitles == row.version_spoken:
        place = Place(table, row.id, "version_subtitles", film_id)
        language = Named(language_name, row.version_spoken[0])
        found = SUBTITLES_AS_SPOKEN.found(place, subject=name(), language=language)
        # Nobody in the hall, deaf or not, is expected to read a language that the edition has not.
        printed = {code.partition("-")[0] for code in snapshot.edition.languages}
        is_sure = bool(printed) and row.version_spoken[0].partition("-")[0] not in printed
        yield found.taken_as(Severity.WARNING) if is_sure else found


def _codes(
    row: Film | FilmPrint | Screening, table: str, column: str, name: Name, film_id: str
) -> Iterator[Finding]:
    codes: tuple[str, ...] = getattr(row, column)
    if not codes:
        return
    place = Place(table, row.id, column, film_id)
    for code in dict.fromkeys(codes):
        apart = f"{column} {code}"
        if not is_known_language(code):
            meant = find_language(code)
            mends: tuple[Mend, ...] = ()
            if meant:
                after = tuple(dict.fromkeys(meant if one == code else one for one in codes))
                told = Named(language_name, meant)
                mends = (Mend(_NAME_OTHER, table, row.id, column, codes, after, told=told),)
            yield UNKNOWN.found(place, subject=name(), code=code).offering(*mends, apart=apart)
        elif codes.count(code) > 1:
            told = Named(language_name, code)
            after = tuple(dict.fromkeys(codes))
            once = Mend(_NAME_ONCE, table, row.id, column, codes, after, told=told)
            yield DOUBLED.found(place, subject=name(), language=told).offering(once, apart=apart)
