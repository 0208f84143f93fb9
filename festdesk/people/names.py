"""What others ask of names, at one address: keys, likeness, sort names, and whose name it is."""

from festdesk.people.companies import likely_same_company
from festdesk.people.keys import name_key
from festdesk.people.kinds import looks_like_company, looks_like_person_name
from festdesk.people.likely_names import LikelyName, LikelyNames
from festdesk.people.likeness import (
    Likeness,
    likely_same_person,
    likely_same_word,
    person_likeness,
    word_likeness,
)
from festdesk.people.sort_names import family_name, given_names, sort_name

__all__ = [
    "LikelyName",
    "LikelyNames",
    "Likeness",
    "family_name",
    "given_names",
    "likely_same_company",
    "likely_same_person",
    "likely_same_word",
    "looks_like_company",
    "looks_like_person_name",
    "name_key",
    "person_likeness",
    "sort_name",
    "word_likeness",
]
