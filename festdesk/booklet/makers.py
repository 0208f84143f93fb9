"""Who made a film, as its entry says it: directors, credits, people, filmographies, awards."""

import re
from typing import TYPE_CHECKING, Any

from festdesk.base.countries import country_name
from festdesk.booklet.entry_texts import texts_of
from festdesk.booklet.filmographies import filmography_of
from festdesk.booklet.pieces import language_of, piece
from festdesk.booklet.typography import prepared
from festdesk.filmographies.entries import years_in_words
from festdesk.films.roles import role_label, role_order
from festdesk.films.tables import AwardResult
from festdesk.films.titles import printed_title
from festdesk.texts.marks import NO_BREAK
from festdesk.texts.tables import TextKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from festdesk.base.ids import FilmId, PersonId
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.films.tables import Award, Credit, Title
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]
_SHORT_NAME = 24  # characters; half a line
_LEAST_NAME, _LONGEST_NAME = 6, 13  # letters; shorter words are not parted anyway
_NAME_WORD = re.compile(r"[^\W\d_]+")


def title_content(titles: "Sequence[Title]", language: str, words: "Words") -> Content:
    """Return the title that prints, in its own language, or the word for none."""
    text = printed_title(titles, language)
    if not text:
        return piece(words["untitled"], words.language)
    return piece(text, language_of(titles, text))


def directors_of(snapshot: "Snapshot", film_id: "FilmId", language: str) -> str:
    """Return the names of the directors as credited."""
    names = [snapshot.credited_name(credit) for credit in snapshot.directors_of(film_id)]
    return ", ".join(_kept(prepared(name, language)) for name in names)


def names_in(snapshot: "Snapshot", film_id: "FilmId") -> list[str]:
    """Return the words of the names on a card, which are not to be parted in its texts.

    The patterns of a language know nothing of names from another: “Kala-tozov” is a misprint.
    Longer ones than can be moved to the next line in a narrow column are parted all the same.
    """
    said = [snapshot.credited_name(credit) for credit in snapshot.credits_of(film_id)]
    said += [snapshot.person_name(credit.person_id) for credit in snapshot.directors_of(film_id)]
    words = {
        word
        for name in said
        for word in _NAME_WORD.findall(name)
        if _LEAST_NAME <= len(word) <= _LONGEST_NAME and word[0].isupper()
    }
    return sorted(words)


def people_of(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> list[Content]:
    """Return the directors with their biographies and filmographies."""
    directors = (credit.person_id for credit in snapshot.directors_of(film_id))
    people = dict.fromkeys(person_id for person_id in directors if person_id)
    return [_person(snapshot, person_id, film_id, setting) for person_id in people]


def credits_of(snapshot: "Snapshot", film_id: "FilmId", setting: "Setting") -> list[Content]:
    """Return the names of each role, their labels in every language of the book."""
    language = setting.language
    by_role: dict[str, list[Credit]] = {}
    for credit in snapshot.credits_of(film_id):
        if credit.role and credit.role != "director":
            by_role.setdefault(credit.role, []).append(credit)
    return [
        {
            "label": " / ".join(
                dict.fromkeys(
                    prepared(role_label(role, said_in, plural=len(by_role[role]) > 1), said_in)
                    for said_in in setting.book.languages
                )
            ),
            "names": [_credited(snapshot, credit, language) for credit in by_role[role]],
        }
        for role in sorted(by_role, key=role_order)
    ]


def unknown_credits(snapshot: "Snapshot", film_id: "FilmId", language: str) -> list[str]:
    """Return the names whose role nobody has stated, one string for each line of the source."""
    lines: dict[int, list[str]] = {}
    for credit in snapshot.credits_of(film_id):
        if not credit.role:
            lines.setdefault(credit.line, []).append(_credited(snapshot, credit, language))
    return [", ".join(names) for names in lines.values()]


def award_content(award: "Award", language: str, words: "Words") -> str:
    """Return an award as one line: prize – category, body, year (country)."""
    prize = f"{award.prize} – {award.category}" if award.category else award.prize
    country = country_name(award.country, language) if award.country else award.country_as_given
    line = ", ".join(
        part for part in (prize, award.body, years_in_words(award.year, None, "")) if part
    )
    if country:
        line = f"{line}{NO_BREAK}({country})"
    if award.result != AwardResult.WON:
        line = f"{line}, {words[award.result]}"
    return prepared(line, language)


def _kept(name: str) -> str:
    """Keep a short name on one line; a long one may break between its words."""
    return name.replace(" ", NO_BREAK) if len(name) <= _SHORT_NAME else name


def _credited(snapshot: "Snapshot", credit: "Credit", language: str) -> str:
    name = _kept(prepared(snapshot.credited_name(credit), language))
    if credit.character:
        return f"{name} ({prepared(credit.character, language)})"
    return name


def _person(
    snapshot: "Snapshot", person_id: "PersonId", film_id: "FilmId", setting: "Setting"
) -> Content:
    return {
        "id": person_id,
        "name": prepared(snapshot.person_name(person_id), setting.language),
        "biography": texts_of(
            snapshot, snapshot.texts_of_person(person_id), setting, TextKind.BIOGRAPHY
        ),
        **filmography_of(snapshot, person_id, snapshot.films[film_id], setting),
    }
