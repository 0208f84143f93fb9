"""Makes the rows of a file that is being opened, before the list that shows them is there."""

from festdesk.desktop.films.listing.columns import ORIGINAL, chosen_columns, column_of
from festdesk.desktop.films.listing.rows import all_rows
from festdesk.desktop.phrases import user_language
from festdesk.desktop.settings import Settings
from festdesk.snapshot import Snapshot


def make_rows_ready(snapshot: Snapshot) -> None:
    """Make the rows as the list will ask for them; for any thread.

    A list that asks for others, because the settings are others by then, makes its own.
    """
    settings = Settings()
    titles_in = settings.title_language
    order, _ = settings.film_order
    is_full = ORIGINAL in {*chosen_columns(settings.film_columns), column_of(order)}
    all_rows(
        snapshot,
        user_language(),
        titles_in if titles_in in snapshot.languages else "",
        is_full=is_full,
    )
