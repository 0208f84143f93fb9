"""Language versions, worded for each booklet."""

import pytest

from festdesk.films.tables import Film, VersionKind
from festdesk.screenings.tables import Screening
from festdesk.screenings.versions import Version, version_line, version_of

COMRADES = Version(VersionKind.ORIGINAL, ("ru",), ("fr", "nl"))


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "Russian OV with French and Dutch subt.", "RU OV with FR & NL subt."),
        (
            "de",
            "russische OF mit französischen und niederländischen UT",
            "RU OF mit FR & NL UT",
        ),
        ("fr", "VO russe, sous-titres français et néerlandais", "VO RU st FR & NL"),
        (
            "nl",
            "Russisch gesproken, Frans en Nederlands ondertiteld",
            "RU OV met FR & NL ond.",
        ),
        ("es", "VO en ruso con subtítulos en francés y neerlandés", "VO RU sub. FR y NL"),
        ("it", "VO in russo con sottotitoli in francese e olandese", "VO RU sott. FR e NL"),
        ("pt", "VO em russo com legendas em francês e neerlandês", "VO RU leg. FR e NL"),
        (
            "pl",
            "wersja oryginalna rosyjska, napisy francuskie i niderlandzkie",
            "wersja RU, nap. FR i NL",
        ),
        ("is", "Russian OV with French and Dutch subt.", "RU OV with FR & NL subt."),
    ],
)
def test_one_version_has_its_wording_in_each_language(language: str, long: str, short: str) -> None:
    assert version_line(COMRADES, language, short=False) == long
    assert version_line(COMRADES, language, short=True) == short


@pytest.mark.parametrize(
    ("version", "language", "line"),
    [
        (Version(spoken=("en", "fr")), "en", "English, French OV"),
        (Version(spoken=("ru",)), "de", "russische OF"),
        (
            Version(spoken=("hi",), subtitles=("ur", "fr")),
            "de",
            "OF (Hindi) mit Untertiteln: Urdu, Französisch",
        ),
        (
            Version(spoken=("ja",), subtitles=("en", "th")),
            "fr",
            "VO japonaise, sous-titres : anglais, thaï",
        ),
        (
            Version(spoken=("fr",), subtitles=("de", "it")),
            "es",
            "VO en francés con subtítulos en alemán e italiano",
        ),
        (Version(VersionKind.DUBBED, ("de",)), "de", "deutsche Synchronfassung"),
        (Version(VersionKind.DUBBED, ("de",)), "en", "dubbed into German"),
        (
            Version(VersionKind.SILENT, ("fr",), ("en",)),
            "en",
            "silent, French intertitles with English subt.",
        ),
        (Version(VersionKind.SILENT), "de", "Stummfilm"),
        (Version(VersionKind.NO_DIALOGUE), "fr", "sans dialogue"),
        (Version(subtitles=("en",)), "en", "OV with English subt."),
        (
            Version(spoken=("fa",), live=("de",)),
            "de",
            "persische OF, live übersetzt: Deutsch",
        ),
    ],
    ids=[
        "several spoken",
        "no subtitles",
        "no adjective",
        "one without adjective",
        "sound of i",
        "dubbed",
        "dubbed in English",
        "silent",
        "silent, nothing known",
        "no dialogue",
        "spoken unknown",
        "live",
    ],
)
def test_kind_of_version_is_worded(version: Version, language: str, line: str) -> None:
    assert version_line(version, language, short=False) == line


def test_screening_has_the_version_of_its_film_unless_it_states_its_own() -> None:
    film = Film(version_kind="ov", version_spoken=("ru",), version_subtitles=("fr",))
    as_film = Screening(film_id=film.id)
    own = Screening(film_id=film.id, version_kind="dubbed", version_spoken=("de",))

    assert version_of(film) == Version(VersionKind.ORIGINAL, ("ru",), ("fr",))
    assert version_of(film, as_film) == version_of(film)
    assert version_of(film, own) == Version(VersionKind.DUBBED, ("de",))


def test_film_without_stated_version_has_none() -> None:
    assert version_of(Film()) is None
    assert version_of(None, Screening()) is None
