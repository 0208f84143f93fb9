"""The house style that an edition has: of the open one, or of another festival file."""

from pathlib import Path
from typing import TYPE_CHECKING

from festdesk.editions.house_style import FOLLOWED, HouseStyle, style_of_rows, with_card

if TYPE_CHECKING:
    from festdesk.snapshot import Snapshot


def style_in(snapshot: "Snapshot") -> HouseStyle:
    """Return the style that an edition has, under the name of the one it follows."""
    style = style_of_rows(
        snapshot.house_settings.get(FOLLOWED, ""),
        snapshot.check_rules.values(),
        snapshot.word_rules,
        snapshot.known_festivals,
        snapshot.house_settings,
    )
    return with_card(
        style,
        snapshot.field_rules.values(),
        snapshot.own_text_kinds,
        snapshot.table("owntextname").values(),
    )


def style_in_file(path: Path) -> HouseStyle:
    """Return the style of a festival file, which is only read.

    Raises:
        KnownError: The file cannot be read.
    """
    from festdesk.store.document import Document  # noqa: PLC0415 -- slow import

    with Document.open(path, read_only=True) as document:
        return style_in(document.snapshot())
