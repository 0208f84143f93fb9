"""What the calendar was when a book went to press is kept, so that later changes can be listed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from festdesk.base.errors import PrintProblem
from festdesk.booklet.own_profiles import profile_called
from festdesk.desktop.booklet.exporting import ExportWish
from festdesk.desktop.settings import Settings
from festdesk.editing.versions import keep_version
from festdesk.planning.packing import pack, state_of
from festdesk.planning.versions import printed_last
from festdesk.snapshot import Snapshot

if TYPE_CHECKING:
    from sqlmodel import Session

    from festdesk.desktop.bridge import Desk

translate = QCoreApplication.translate


def is_book_for_press(snapshot: Snapshot, wishes: Sequence[ExportWish]) -> bool:
    """Return whether a whole book is written for the print shop."""
    try:
        return any(
            wish.film_id is None and profile_called(snapshot, wish.profile).press for wish in wishes
        )
    except PrintProblem:
        return False  # the export tells it


def keep_printed(desk: "Desk", snapshot: Snapshot) -> None:
    """Keep the calendar of what was printed, as one act; none where it is kept so already."""
    if desk.read_only or not snapshot.screenings:
        return
    name = translate("Booklet", "Exported for print")
    by = Settings().user_name
    last = printed_last(snapshot)
    kept = next((one.rows for one in snapshot.calendar_versions if one.id == last), "")

    def keep(session: "Session") -> None:
        packed = pack(state_of(snapshot))
        if packed != kept:
            keep_version(session, name, packed, by=by, is_printed=True)

    desk.act(translate("Booklet", "Keep the printed calendar"), keep)
