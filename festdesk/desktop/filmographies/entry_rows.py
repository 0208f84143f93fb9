"""The entries of one person as rows: what each shows, its card, and what is suggested for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from festdesk.base.ids import EntryId, FilmId, PersonId
from festdesk.desktop.filmographies.cards import Cards
from festdesk.desktop.filmographies.cells import borrowed_title, words_of
from festdesk.filmographies.same_works import Double, Doubles, Work
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
    filled: tuple[str, ...] = ()  # keys of the columns in which it shows something
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
        self._plain: dict[str, EntryRow] = {}  # as they are without what they repeat
        self._works: list[Work] = []
        self._doubles = Doubles()
        self._found: dict[str, Double] = {}
        self._cards: Cards | None = None
        self._languages: tuple[str, ...] = ()

    def of(self, snapshot: Snapshot, person_id: PersonId, cards: Cards) -> list[EntryRow]:
        """Return a person's entries in their order."""
        if cards is not self._cards or snapshot.languages != self._languages:
            self._plain, self._works = {}, []
            self._doubles = Doubles(cards.works)
        self._cards, self._languages = cards, snapshot.languages
        plain = {}
        works = []
        for number, entry in enumerate(snapshot.entries_of(person_id)):
            titles = tuple(snapshot.titles_of_entry(entry.id))
            trait = snapshot.trait_of_entry(entry.id)
            row = self._plain.get(entry.id)
            is_known = row is not None and _is_of(row, entry, titles, trait)
            if row is None or not is_known:
                row = self._row(snapshot, entry, titles, trait, cards)
            plain[str(entry.id)] = row
            before = self._works[number] if is_known and number < len(self._works) else None
            works.append(before if before is not None and before.id == entry.id else _work(row))
        if works != self._works:
            self._found = {double.id: double for double in self._doubles.among(works)}
        self._plain, self._works = plain, works
        return [self._marked(row) for row in plain.values()]

    def _marked(self, row: EntryRow) -> EntryRow:
        """Return a row with what it repeats."""
        double = self._found.get(row.id)
        if double is None:
            return row
        first = self._plain[double.first]
        year = first.words.get("year", "")
        name = f"{first.name} ({year})" if year else first.name
        said = translate("Filmographies", "The same as “{title}”?").format(title=name)
        return replace(row, double_of=first.id, double_words=said)

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
            tuple(key for key, said in words.items() if said),
            "" if words["title"] else borrowed_title(titles, card_titles),
            cards.label(entry.film_id),
            suggested,
            cards.label(suggested),
        )


def _is_of(
    row: EntryRow,
    entry: FilmographyEntry,
    titles: tuple[Title, ...],
    trait: EntryTrait | None,
) -> bool:
    """Return whether a row was made of these very rows of the edition."""
    if row.entry is not entry or row.trait is not trait:
        return False
    return row.titles is titles or (
        len(row.titles) == len(titles)
        and all(a is b for a, b in zip(row.titles, titles, strict=True))
    )


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
