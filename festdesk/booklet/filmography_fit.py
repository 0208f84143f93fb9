"""How many lines a filmography takes: in an entry of the catalogue, or else in one made for it."""

from typing import TYPE_CHECKING

from festdesk.base.ids import CreditId, FilmId
from festdesk.booklet.book import book_of
from festdesk.booklet.content import entry_content
from festdesk.booklet.filmographies import film_listing
from festdesk.booklet.fit import EntriesSet, fits_alone
from festdesk.booklet.setting import setting_of
from festdesk.films.tables import Credit, Film

if TYPE_CHECKING:
    from festdesk.base.ids import PersonId
    from festdesk.booklet.compile import Press
    from festdesk.booklet.profiles import Profile
    from festdesk.snapshot import Snapshot

_STAND_IN = FilmId("stand-in")


def count_filmography(
    press: "Press", snapshot: "Snapshot", person_id: "PersonId", language: str, profile: "Profile"
) -> EntriesSet:
    """Return the lines of a person's filmography as the catalogue's design sets them.

    In a language that is not the main one of the book it is counted in a book of that language
    alone. Somebody without a film in the programme is counted in an entry with nothing else in it.

    Raises:
        PrintProblem: The pages could not be set.
    """
    planned = book_of(snapshot)
    book = planned if language == planned.language else book_of(snapshot, languages=(language,))
    setting = setting_of(snapshot, book)
    film = film_listing(snapshot, person_id, language)
    around, film_id = snapshot, _STAND_IN
    if film is not None:
        film_id = film.id
    else:
        around = snapshot.with_rows(
            [
                Film(id=_STAND_IN),
                Credit(
                    id=CreditId(_STAND_IN), film_id=_STAND_IN, person_id=person_id,
                    role="director", as_credited="",
                ),
            ]
        )  # fmt: skip
    entry = entry_content(around, film_id, setting)
    fit = fits_alone(press, [entry], setting, profile, counts=True)[film_id]
    return fit.filmographies.get(person_id, EntriesSet(0, 1))
