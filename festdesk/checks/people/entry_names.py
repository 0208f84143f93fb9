"""What findings call an entry of a filmography."""

from festdesk.filmographies.tables import FilmographyEntry
from festdesk.snapshot import Snapshot


def entry_name(snapshot: Snapshot, entry: FilmographyEntry) -> str:
    """Return an entry's first title and its year: “Stalker” (1979)."""
    titles = snapshot.titles_of_entry(entry.id)
    title = f"“{titles[0].text}”" if titles else "“…”"
    year = entry.year_as_given or (str(entry.year) if entry.year is not None else "")
    return f"{title} ({year})" if year else title
