"""The cards of an edition, as entries of filmographies are linked to them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import FilmId, PersonId
from festdesk.base.text import fold
from festdesk.desktop.phrases import user_language
from festdesk.filmographies.same_works import KnownFilms, Work
from festdesk.films.titles import printed_title
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate
OF_CARDS = frozenset({"film", "title", "credit", "edition"})  # an act on another table changes none


class Cards:
    """The cards of an edition by their titles, and which of them a person has directed."""

    def __init__(self, snapshot: Snapshot) -> None:
        language = snapshot.languages[0] if snapshot.languages else user_language()
        self._labels: dict[FilmId, str] = {}
        self._directed: dict[PersonId, list[FilmId]] = {}
        works = []
        for film in snapshot.films.values():
            titles = snapshot.titles_of(film.id)
            works.append(Work(film.id, tuple(title.text for title in titles), film.year, film.id))
            printed = printed_title(titles, language)
            self._labels[film.id] = printed or translate("Filmographies", "Untitled film")
            for credit in snapshot.directors_of(film.id):
                if credit.person_id is not None:
                    self._directed.setdefault(credit.person_id, []).append(film.id)
        self._known = KnownFilms(works)
        self._choices: list[tuple[str, str]] = []

    def label(self, film_id: FilmId | None) -> str:
        """Return the title of a card, or nothing for none."""
        return self._labels.get(film_id, "") if film_id is not None else ""

    @property
    def works(self) -> Sequence[Work]:
        """The films of the cards."""
        return self._known.films

    def suggested(
        self, titles: Sequence[str], year: int | None, person_id: PersonId
    ) -> FilmId | None:
        """Return the card that an entry of a person likely is, or nothing."""
        return self._known.film_of(titles, year, self._directed.get(person_id, ()))

    def choices(self) -> list[tuple[str, str]]:
        """Return no card and all cards by title, as values and labels."""
        if not self._choices:
            years = {film.id: film.year for film in self._known.films}
            found = [
                (str(film_id), f"{label} ({year})" if (year := years[film_id]) else label)
                for film_id, label in self._labels.items()
            ]
            found.sort(key=lambda choice: fold(choice[1]))
            self._choices = [("", translate("Filmographies", "No card")), *found]
        return self._choices
