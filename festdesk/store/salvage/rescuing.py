"""Salvage of a damaged file with all that this computer keeps of it."""

from contextlib import ExitStack
from functools import partial
from pathlib import Path

from festdesk.base.errors import BackupProblem
from festdesk.store.backups.keeping import backups_of_path, opened_backup
from festdesk.store.backups.kept_pictures import kept_picture
from festdesk.store.salvage.salvaging import Progress, Report, salvage, say_nothing


def rescue(path: Path, target: Path, *, progress: Progress = say_nothing) -> Report:
    """Write what can be read of `path` into a new file `target`; return what came of it.

    What cannot be read is taken from the newest earlier state of that file that can, and
    pictures from those that are kept beside it. Raises as `salvage` does.
    """
    with ExitStack() as stack:
        for backup in backups_of_path(path):
            try:
                opened = stack.enter_context(opened_backup(backup))
            except BackupProblem:
                continue  # the one before it is older, and better than none
            pictures = partial(kept_picture, backup.edition_id)
            return salvage(path, target, backup=opened, pictures=pictures, progress=progress)
    return salvage(path, target, progress=progress)
