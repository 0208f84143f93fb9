"""What a column of a table can give: every field of a card that a table can hold."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from festdesk.base.wording import Named, Sentence, Told, sentence
from festdesk.films.identifiers import SCHEMES, scheme_label
from festdesk.films.roles import is_company_role, label_of_several, role_keys

ASIDE: Final = ""  # the target of a column that is left aside
ROLE: Final = "role:"
IDENTIFIER: Final = "identifier:"
SCREENING: Final = "screening_"

LEFT_ASIDE = sentence("Column", "Left aside")
_ROLE_LABEL = sentence("Column", "{role}")
_IDENTIFIER_LABEL = sentence("Column", "{scheme} number")

# The groups in the order in which a person looks for them.
TITLES, PEOPLE, DATA, TEXTS = (
    sentence("Column", "Titles"),
    sentence("Column", "People"),
    sentence("Column", "Data of the film"),
    sentence("Column", "Texts"),
)
COMPANIES, PROGRAMME, FURTHER = (
    sentence("Column", "Companies"),
    sentence("Column", "Screenings"),
    sentence("Column", "Further"),
)

_OWN: Final[Mapping[Sentence, Mapping[str, Sentence]]] = {
    TITLES: {
        "title": sentence("Column", "Title"),
        "original_title": sentence("Column", "Original title"),
        "international_title": sentence("Column", "International title"),
        "translated_title": sentence("Column", "Translated title"),
        "transliterated_title": sentence("Column", "Transliterated title"),
        "alternative_title": sentence("Column", "Further title"),
        "working_title": sentence("Column", "Working title"),
    },
    PEOPLE: {
        "director": sentence("Column", "Director"),
        "director+given": sentence("Column", "Director: first name"),
        "director+family": sentence("Column", "Director: last name"),
        "submitter+given": sentence("Column", "Submitter: first name"),
        "submitter+family": sentence("Column", "Submitter: last name"),
        "submitter": sentence("Column", "Submitter: name"),
        "credits": sentence("Column", "Credits with their roles in the cells"),
    },
    DATA: {
        "country": sentence("Column", "Country"),
        "year": sentence("Column", "Year"),
        "completed": sentence("Column", "Date of completion"),
        "running_time": sentence("Column", "Running time"),
        "running_seconds": sentence("Column", "Running time: seconds"),
        "spoken": sentence("Column", "Spoken language"),
        "subtitles": sentence("Column", "Subtitles"),
        "version": sentence("Column", "Language version"),
        "genre": sentence("Column", "Genre"),
        "colour": sentence("Column", "Colour"),
        "aspect_ratio": sentence("Column", "Aspect ratio"),
        "format": sentence("Column", "Screening format"),
        "sound_format": sentence("Column", "Sound format"),
        "age_limit": sentence("Column", "Age limit"),
        "premiere": sentence("Column", "Premiere status"),
        "data": sentence("Column", "Country, year and length in one"),
    },
    TEXTS: {
        "logline": sentence("Column", "Logline"),
        "synopsis": sentence("Column", "Synopsis"),
        "short_synopsis": sentence("Column", "Short synopsis"),
        "statement": sentence("Column", "Director’s statement"),
        "biography": sentence("Column", "Director’s biography"),
        "submitter_statement": sentence("Column", "Submitter: statement"),
        "submitter_biography": sentence("Column", "Submitter: biography"),
        "filmography": sentence("Column", "Director’s filmography"),
    },
    PROGRAMME: {
        "screening": sentence("Column", "Screenings, whole"),
        "screening_date": sentence("Column", "Screening: date"),
        "screening_time": sentence("Column", "Screening: time"),
        "screening_venue": sentence("Column", "Screening: venue"),
        "screening_version": sentence("Column", "Screening: language version"),
        "screening_audience": sentence("Column", "Screening: audience"),
        "screening_note": sentence("Column", "Screening: guests and notes"),
    },
    FURTHER: {
        "awards": sentence("Column", "Awards"),
        "strand": sentence("Column", "Strand"),
        "tracking_number": sentence("Column", "Tracking number"),
        "submission_id": sentence("Column", "Number of the submission"),
        "trailer": sentence("Column", "Trailer"),
        "website": sentence("Column", "Website"),
        "note": sentence("Column", "Note for colleagues"),
    },
}


def _groups() -> dict[Sentence, dict[str, Told]]:
    found: dict[Sentence, dict[str, Told]] = {}
    roles = [key for key in role_keys() if key != "director"]
    for group in (TITLES, PEOPLE, DATA, TEXTS, COMPANIES, PROGRAMME, FURTHER):
        keys = {key: Told.of(said) for key, said in _OWN.get(group, {}).items()}
        if group in {PEOPLE, COMPANIES}:
            of_companies = group is COMPANIES
            keys |= {
                ROLE + key: Told.of(_ROLE_LABEL, role=Named(label_of_several, key))
                for key in roles
                if is_company_role(key) is of_companies
            }
        if group is FURTHER:
            keys |= {
                IDENTIFIER + key: Told.of(_IDENTIFIER_LABEL, scheme=scheme_label(key))
                for key in SCHEMES
            }
        found[group] = keys
    return found


# What a person chooses from, in groups; and all of it by key, with what a column is left aside by.
TARGET_GROUPS: Final[Mapping[Sentence, Mapping[str, Told]]] = MappingProxyType(_groups())
TARGETS: Final[Mapping[str, Told]] = MappingProxyType(
    {ASIDE: Told.of(LEFT_ASIDE)}
    | {key: told for keys in TARGET_GROUPS.values() for key, told in keys.items()}
)
# Which of them are in a language that a column can state.
IN_A_LANGUAGE: Final = frozenset(
    [
        "title",
        "original_title",
        "international_title",
        "translated_title",
        "alternative_title",
        "working_title",
        "logline",
        "synopsis",
        "short_synopsis",
        "statement",
        "biography",
        "submitter_statement",
        "submitter_biography",
    ]
)
# Of which a film has several, so that columns of the same number belong together.
NUMBERED: Final = frozenset(key for key in TARGETS if key.startswith(SCREENING))
