"""What was read: a title, an entry with its doubts, a line with its entries."""

from dataclasses import dataclass

from festdesk.films.tables import TitleKind


@dataclass(frozen=True, slots=True)
class EntryTitle:
    """One form of the title of an entry."""

    text: str
    kind: TitleKind = TitleKind.ORIGINAL
    language: str = ""  # where the line or its words tell it


@dataclass(frozen=True, slots=True)
class EntryValue:
    """One entry of a person's filmography, the director's where `person` is empty.

    `unread` holds the words of the line that were not understood, and what is doubtful; nothing of
    them is anywhere else, unless the title is doubtful as a whole.
    """

    year: int | None
    titles: tuple[EntryTitle, ...]
    until: int | None = None
    year_as_given: str = ""
    qualifier: str = ""  # a Qualifier, or the words as written
    share: str = ""
    role: str = ""
    note: str = ""
    person: str = ""
    further: tuple[str, ...] = ()  # kinds after `qualifier`
    episodes: str = ""
    part_of: str = ""
    co_directors: tuple[str, ...] = ()
    unread: str = ""
    line: str = ""  # that it was read from, whole
    beside: str = ""  # all that stood beside year and titles, as written

    @property
    def columns(self) -> dict[str, object]:
        """The columns of `FilmographyEntry`."""
        return {
            "year": self.year,
            "year_until": self.until,
            "year_as_given": self.year_as_given,
            "qualifier": self.qualifier,
            "share": self.share,
            "role": self.role,
            "note": self.note,
        }

    @property
    def trait(self) -> dict[str, object]:
        """The columns of `EntryTrait`."""
        return {
            "further": self.further,
            "episodes": self.episodes,
            "part_of": self.part_of,
            "co_directors": self.co_directors,
            "unread": self.unread,
            "line": self.line,
        }


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line and the entries it is: none for a heading, which holds for the lines below it."""

    text: str
    entries: tuple[EntryValue, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it stands above entries and is none."""
        return not self.entries

    @property
    def unread(self) -> str:
        """What of it was not understood."""
        return "; ".join(entry.unread for entry in self.entries if entry.unread)

    @property
    def is_understood(self) -> bool:
        """Whether nothing of it is left over or doubtful."""
        return not self.unread
