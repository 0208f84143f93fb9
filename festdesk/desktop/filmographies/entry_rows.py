"""The entries of one person as rows: what each shows, its card, and what is suggested for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.desktop.filmographies.cards import Cards
from festdesk.desktop.filmographies.cells import borrowed_title, words_of
from festdesk.filmographies.same_works import Double, Work, doubles_among
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Title
from festdesk.snapshot import Snapshot

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry with what its cells show, and what it might be."""

    id: EntryId
    entry: FilmographyEntry
    titles: tuple[Title, ...] = ()
    trait: EntryTrait | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    borrowed: str = ""  # what stands for the original title where there is none
    card: str = ""  # title of the linked card
    suggested: FilmId | None = None
    suggested_title: str = ""
    double_of: str = ""  # id of the entry that it likely is again
    double_words: str = ""

    @property
    def line(self) -> str:
        """The line it was read from, or nothing."""
        return self.trait.line if self.trait is not None else ""

    @property
    def unread(self) -> str:
        """What of that line was not understood."""
        return self.trait.unread if self.trait is not None else ""

    @property
    def name(self) -> str:
        """The title by which the row is called."""
        return self.words.get("title") or self.borrowed

    @property
    def has_suggestion(self) -> bool:
        """Whether there is something to accept."""
        return self.suggested is not None or bool(self.double_of)


class Rows:
    """Makes the rows of a person's entries; those in which nothing is new are made once."""

    def __init__(self) -> None:
        self._made: dict[str, EntryRow] = {}
        self._doubles: dict[str, Double] = {}
        self._keys: list[Work] = []
        self._cards: Cards | None = None
        self._languages: tuple[str, ...] = ()

    def of(self, snapshot: Snapshot, person_id: PersonId, cards: Cards) -> list[EntryRow]:
        """Return a person's entries in their order."""
        if cards is not self._cards or snapshot.languages != self._languages:
            self._made, self._keys = {}, []
        self._cards, self._languages = cards, snapshot.languages
        made = []
        for entry in snapshot.entries_of(person_id):
            titles = tuple(snapshot.titles_of_entry(entry.id))
            trait = snapshot.trait_of_entry(entry.id)
            kept = self._made.get(entry.id)
            if not (
                kept is not None
                and kept.entry is entry
                and kept.trait is trait
                and len(kept.titles) == len(titles)
                and all(a is b for a, b in zip(kept.titles, titles, strict=True))
            ):
                kept = self._row(snapshot, entry, titles, trait, cards)
            made.append(kept)
        made = self._with_doubles(made, cards)
        self._made = {row.id: row for row in made}
        return made

    @staticmethod
    def _row(
        snapshot: Snapshot,
        entry: FilmographyEntry,
        titles: tuple[Title, ...],
        trait: EntryTrait | None,
        cards: Cards,
    ) -> EntryRow:
        texts = [title.text for title in titles]
        suggested = None
        if entry.film_id is None:
            suggested = cards.suggested(texts, entry.year, entry.person_id)
        card_titles = snapshot.titles_of(entry.film_id) if entry.film_id is not None else ()
        words = words_of(entry, titles, trait, snapshot.languages)
        return EntryRow(
            entry.id,
            entry,
            titles,
            trait,
            words,
            "" if words["title"] else borrowed_title(titles, card_titles),
            cards.label(entry.film_id),
            suggested,
            cards.label(suggested),
        )

    def _with_doubles(self, rows: Sequence[EntryRow], cards: Cards) -> list[EntryRow]:
        keys = [_work(row) for row in rows]
        if keys != self._keys:
            self._keys = keys
            self._doubles = {double.id: double for double in doubles_among(keys, cards.works)}
        if not self._doubles:
            return [replace(row, double_of="") if row.double_of else row for row in rows]
        by_id = {str(row.id): row for row in rows}
        return [_marked(row, self._doubles.get(row.id), by_id) for row in rows]


def _work(row: EntryRow) -> Work:
    entry, trait = row.entry, row.trait
    part = (
        entry.share,
        entry.role,
        trait.episodes if trait else "",
        trait.part_of if trait else "",
    )
    titles = tuple(title.text for title in row.titles)
    return Work(entry.id, titles, entry.year, entry.film_id, "|".join(part))


def _marked(row: EntryRow, double: Double | None, by_id: Mapping[str, EntryRow]) -> EntryRow:
    first = by_id[double.first] if double is not None else None
    if first is None:
        return replace(row, double_of="", double_words="") if row.double_of else row
    year = first.words.get("year", "")
    name = f"{first.name} ({year})" if year else first.name
    said = translate("Filmographies", "The same as “{title}”?").format(title=name)
    if (row.double_of, row.double_words) == (first.id, said):
        return row
    return replace(row, double_of=first.id, double_words=said)
