"""A house style from a file, and an edition as it would be with it; nothing is changed."""

from dataclasses import asdict
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.command_line.speaking import complain
from festdesk.editing.style import open_style
from festdesk.editions.house_style import SETTINGS, HouseStyle
from festdesk.editions.style_json import LARGEST_BYTES
from festdesk.editions.tables import CheckRule, HouseSetting, KnownFestival, WordRule
from festdesk.snapshot import Snapshot
from festdesk.store.held import read_past_sqlite

CANNOT_READ = sentence("Error", "The house style “{path}” cannot be read: {reason}")


def read_named_style(path: Path) -> HouseStyle:
    """Return the style in a file; what is special about it is said on standard error.

    Raises:
        KnownError: It is not there, or is no style.
    """
    try:
        with read_past_sqlite(path) as file:
            content = b"" if file is None else file.read(LARGEST_BYTES + 1)
    except OSError as problem:
        raise FileProblem(CANNOT_READ, path=path, reason=f"{problem.strerror}.") from problem
    read = open_style(content)
    for note in read.notes:
        complain(str(note))
    return read.style


def with_style(snapshot: Snapshot, style: HouseStyle) -> Snapshot:
    """Return an edition as it would be with a style."""
    settings = {
        name: value for name, value in snapshot.house_settings.items() if name not in SETTINGS
    }
    settings.update(style.settings)
    return snapshot.with_tables(
        {
            CheckRule: [CheckRule(code=c, **asdict(check)) for c, check in style.checks.items()],
            WordRule: [WordRule(**asdict(word)) for word in style.words],
            KnownFestival: [KnownFestival(**asdict(one)) for one in style.festivals],
            HouseSetting: [HouseSetting(name=n, value=value) for n, value in settings.items()],
        }
    )
