"""A planted edition as a festival file, to be opened and looked at."""

from pathlib import Path

from planted.rows import Planted

from festdesk.stills.tables import Picture
from festdesk.store.document import Document


def write_file(planted: Planted, path: Path) -> None:
    """Write all rows and pictures of a planted edition into a new file."""
    rows = dict(planted.rows)
    document = Document.create(path, rows.pop("edition"))
    facts = {fact.sha256: fact for fact in planted.facts}
    with document.edit("Plant") as session:
        for sha256, content in planted.pictures.items():
            fact = facts[sha256]
            session.add(Picture(sha256=sha256, media_type=fact.media_type, content=content,
                                width_px=fact.width_px, height_px=fact.height_px))  # fmt: skip
        session.flush()
        session.add_all(rows.values())
    document.close()
