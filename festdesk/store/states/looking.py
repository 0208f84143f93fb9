"""An earlier state, opened to be looked at; what it was unpacked into goes when it is closed."""

from functools import partial

from typing_extensions import override

from festdesk.store.backups.keeping import Backup, close_backup, open_backup
from festdesk.store.backups.kept_pictures import kept_picture
from festdesk.store.document import Document


class LookedAt(Document):
    """An earlier state, for reading alone. Its pictures are those that are kept by their hash."""

    @override
    def close(self) -> None:
        was_closed = self.is_closed
        super().close()
        if not was_closed:
            close_backup(self.path)


def look_at(backup: Backup) -> Document:
    """Open an earlier state for reading.

    Raises:
        BackupProblem: It cannot be read.
    """
    path = open_backup(backup)
    try:
        Document.open(path).close()  # to write what searching needs, and a state leaves out
        document = LookedAt.open(path, read_only=True)
    except BaseException:
        close_backup(path)
        raise
    document.pictures_elsewhere = partial(kept_picture, backup.edition_id)
    return document
