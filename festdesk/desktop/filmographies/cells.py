"""What the cells of an entry show, and what is written where somebody types in one."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from festdesk.base.errors import InputProblem
from festdesk.base.languages import language_name
from festdesk.base.offers import Offer
from festdesk.base.text import fold, tidy_line
from festdesk.base.wording import sentence
from festdesk.desktop.phrases import user_language
from festdesk.filmographies.entries import (
    find_qualifier,
    qualifier_in_words,
    read_years,
    years_in_words,
)
from festdesk.filmographies.tables import EntryChoice, EntryTrait, FilmographyEntry, Qualifier
from festdesk.films.roles import find_roles, role_keys, role_label, role_spellings
from festdesk.films.tables import Title, TitleKind
from festdesk.films.titles import printed_title

translate = QCoreApplication.translate

IN_LANGUAGE = "in:"  # begins the key of the column with the titles in a language
BETWEEN_TITLES = " / "
LONGEST_YEARS = 40  # letters
YEARS_TOO_LONG = sentence(
    "Error",
    "“{text}” is too long for a year. Write a year, a span such as 1997–98, or a few words such "
    "as “c. 1920”.",
)
NOT_A_YEAR = sentence(
    "Error",
    "“{text}” is no year. Write a year, a span such as 1997–98, words such as “c. 1920”, or "
    "“in production”; a title belongs in the next column.",
)
_MOST_WORDS_WITHOUT_DIGIT = 3
_KIND_OF = {
    "title": TitleKind.ORIGINAL,
    "transliterated": TitleKind.TRANSLITERATED,
    "international": TitleKind.INTERNATIONAL,
}
_BETWEEN_KINDS = (",", ";", "+")


def title_form(key: str) -> tuple[str, str] | None:
    """Return the kind and the language of the titles that a column shows; nothing for another."""
    if key.startswith(IN_LANGUAGE):
        return str(TitleKind.TRANSLATED), key.removeprefix(IN_LANGUAGE)
    return (str(_KIND_OF[key]), "") if key in _KIND_OF else None


def title_in(titles: Sequence[Title], key: str) -> Title | None:
    """Return the title that a column shows, or nothing."""
    form = title_form(key)
    if form is None:
        return None
    kind, language = form
    return next((t for t in titles if t.kind == kind and language in {"", t.language}), None)


def further_titles(titles: Sequence[Title], languages: Sequence[str]) -> list[Title]:
    """Return the titles that no column of their own shows."""
    keys = (*_KIND_OF, *(f"{IN_LANGUAGE}{language}" for language in languages))
    shown = {title.id for key in keys if (title := title_in(titles, key)) is not None}
    return [title for title in titles if title.id not in shown]


def kinds_of(entry: FilmographyEntry, trait: EntryTrait | None) -> tuple[str, ...]:
    """Return the kinds of an entry, as they are stored."""
    further = trait.further if trait is not None else ()
    return tuple(kind for kind in (entry.qualifier, *further) if kind)


def words_of(
    entry: FilmographyEntry,
    titles: Sequence[Title],
    trait: EntryTrait | None,
    languages: Sequence[str],
) -> dict[str, str]:
    """Return what each column shows of an entry."""
    spoken = user_language()
    shown = {
        "year": years_in_words(entry.year, entry.year_until, entry.year_as_given),
        "kinds": ", ".join(qualifier_in_words(k, spoken) for k in kinds_of(entry, trait)),
        "share": entry.share,
        "role": role_in_words(entry.role),
        "note": entry.note,
        "other": BETWEEN_TITLES.join(title.text for title in further_titles(titles, languages)),
    }
    for key in (*_KIND_OF, *(f"{IN_LANGUAGE}{language}" for language in languages)):
        title = title_in(titles, key)
        shown[key] = title.text if title is not None else ""
    if trait is not None:
        shown |= {
            "episodes": trait.episodes,
            "part_of": trait.part_of,
            "co_directors": ", ".join(trait.co_directors),
            "choice": trait.choice if trait.choice != EntryChoice.BY_RULE else "",
            "unread": trait.unread,
        }
    return shown


def borrowed_title(titles: Sequence[Title], card_titles: Sequence[Title]) -> str:
    """Return what stands for the original title where an entry has none of its own."""
    return printed_title(titles, user_language()) or printed_title(card_titles, user_language())


def role_in_words(role: str) -> str:
    """Return the word for a role in the user's language; an own word as it is."""
    return role_label(role, user_language(), plural=False) if role in role_keys() else role


# What is typed


def _years(typed: str) -> dict[str, Any]:
    text = tidy_line(typed)
    if len(text) > LONGEST_YEARS:
        raise InputProblem(YEARS_TOO_LONG, text=text)
    has_digit = any(sign.isdecimal() for sign in text)
    if not has_digit and len(text.split()) > _MOST_WORDS_WITHOUT_DIGIT:
        raise InputProblem(NOT_A_YEAR, text=text)
    years = read_years(text)
    return {"year": years.year, "year_until": years.until, "year_as_given": years.as_given}


def _kinds(typed: str) -> tuple[str, ...]:
    whole = tidy_line(typed)
    parts = [whole]
    if find_qualifier(whole) == whole:  # no word of a list as a whole: there may be several
        for sign in _BETWEEN_KINDS:
            parts = [part for one in parts for part in one.split(sign)]
    found = (find_qualifier(part) for part in parts)
    return tuple(dict.fromkeys(kind for kind in found if kind))


def names_in(typed: str) -> tuple[str, ...]:
    """Return the names of a list, in which they are parted by commas or semicolons."""
    names = (tidy_line(name) for name in typed.replace(";", ",").split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def role_typed(typed: str) -> str:
    """Return the key of the role that is meant, or the words as they are."""
    words = tidy_line(typed)
    found = find_roles(words) if words else ()
    return found[0] if len(found) == 1 else words


def columns_of(key: str, typed: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns that a cell stands for, of the entry and of what else is said of it.

    Raises:
        InputProblem: It cannot be what the column is for.
    """
    if key == "kinds":
        kinds = _kinds(typed)
        return {"qualifier": kinds[0] if kinds else ""}, {"further": kinds[1:]}
    if key in _OF_ENTRY:
        return _OF_ENTRY[key](typed), {}
    return {}, (_OF_TRAIT[key](typed) if key in _OF_TRAIT else {})


def _line(column: str, typed: str) -> dict[str, Any]:
    return {column: tidy_line(typed)}


def _role(typed: str) -> dict[str, Any]:
    return {"role": role_typed(typed)}


def _card(typed: str) -> dict[str, Any]:
    return {"film_id": typed or None}


def _co_directors(typed: str) -> dict[str, Any]:
    return {"co_directors": names_in(typed)}


def _choice(typed: str) -> dict[str, Any]:
    return {"choice": typed or str(EntryChoice.BY_RULE)}


_Reader = Callable[[str], dict[str, Any]]
_OF_ENTRY: Mapping[str, _Reader] = {
    "year": _years,
    "role": _role,
    "card": _card,
    "share": partial(_line, "share"),
    "note": partial(_line, "note"),
}
_OF_TRAIT: Mapping[str, _Reader] = {
    "co_directors": _co_directors,
    "choice": _choice,
    "episodes": partial(_line, "episodes"),
    "part_of": partial(_line, "part_of"),
}


# What is offered


def choices() -> list[tuple[str, str]]:
    """Return whether an entry prints, as values and labels."""
    return [
        ("", translate("Filmographies", "By the house’s rule")),
        (str(EntryChoice.ALWAYS), translate("Filmographies", "Always")),
        (str(EntryChoice.NEVER), translate("Filmographies", "Never")),
    ]


def choice_in_words(choice: str) -> str:
    """Return the word for whether an entry prints; nothing where the house's rule says it."""
    return dict(choices()).get(choice, "") if choice else ""


def offered_kinds() -> tuple[str, ...]:
    """Return the words for kinds in the user's language."""
    return tuple(qualifier_in_words(kind, user_language()) for kind in Qualifier)


@cache
def _roles(language: str) -> tuple[Offer, ...]:
    languages = tuple(dict.fromkeys((language, "en")))
    made = []
    for key in role_keys():
        word = role_label(key, language, plural=False)
        also = (form for form in role_spellings(key, languages) if form != word)
        made.append(Offer(word, tuple(also)))
    return tuple(made)


def offered_roles() -> tuple[Offer, ...]:
    """Return all roles in the user's language, found by their English names too."""
    return _roles(user_language())


def heads(languages: Sequence[str]) -> Mapping[str, str]:
    """Return what each column is called, by its key and in the order in which columns stand."""
    head = {
        "year": translate("Filmographies", "Year"),
        "title": translate("Filmographies", "Title"),
        "transliterated": translate("Filmographies", "Transliteration"),
        "international": translate("Filmographies", "International title"),
    }
    spoken = user_language()
    in_language = translate("Filmographies", "Title in {language}")
    for code in languages:
        name = language_name(code, spoken)
        head[f"{IN_LANGUAGE}{code}"] = in_language.format(language=name)
    return head | {
        "other": translate("Filmographies", "Other titles"),
        "kinds": translate("Filmographies", "Kind"),
        "share": translate("Filmographies", "Share"),
        "episodes": translate("Filmographies", "Episodes"),
        "part_of": translate("Filmographies", "Part of"),
        "co_directors": translate("Filmographies", "Directed with"),
        "role": translate("Filmographies", "Role"),
        "note": translate("Filmographies", "Note"),
        "card": translate("Filmographies", "Card"),
        "choice": translate("Filmographies", "Prints"),
        "unread": translate("Filmographies", "To look at"),
    }


def sorted_words(words: Mapping[str, None]) -> list[str]:
    """Return words to complete from in folded order."""
    return sorted(words, key=fold)
