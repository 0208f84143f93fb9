"""What the functions that make the content of a part are given."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from festdesk.booklet.plan import Part
    from festdesk.booklet.setting import Setting
    from festdesk.booklet.words import Words
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]


@dataclass(frozen=True)
class Making:
    """The edition, the plan and the setting of a book, and its entries as they are made."""

    snapshot: "Snapshot"
    plan: "Sequence[Part]"
    setting: "Setting"
    films: "Mapping[str, Content]"

    @property
    def words(self) -> "Words":
        """The fixed words of the book."""
        return self.setting.words

    @property
    def language(self) -> str:
        """The main language of the book."""
        return self.setting.words.language

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the book, the main one first."""
        return self.setting.book.languages

    def is_first_of_kind(self, part: "Part") -> bool:
        """Return whether no part of the same kind stands right before this one."""
        at = self.plan.index(part)
        return at == 0 or self.plan[at - 1].kind != part.kind

    def is_alone_of_kind(self, part: "Part") -> bool:
        """Return whether neither the part before nor the part after is of the same kind."""
        after = self.plan[self.plan.index(part) + 1 :][:1]
        return self.is_first_of_kind(part) and all(other.kind != part.kind for other in after)

    def starts_right(self, part: "Part") -> bool:
        """Return whether a part begins one that is planned to start on a right-hand page."""
        planned = part.planned
        return (
            planned is not None
            and planned.starts_right
            and part == next(other for other in self.plan if other.planned == planned)
        )
