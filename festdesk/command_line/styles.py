"""A house style from a file, and an edition as it would be with it; nothing is changed."""

from dataclasses import asdict
from pathlib import Path

from festdesk.base.errors import FileProblem
from festdesk.base.wording import sentence
from festdesk.command_line.speaking import complain
from festdesk.editing.style import open_style
from festdesk.editions.house_style import SETTINGS, HouseStyle, with_card
from festdesk.editions.style_differences import taken
from festdesk.editions.style_json import LARGEST_BYTES
from festdesk.editions.tables import CheckRule, FieldRule, HouseSetting, KnownFestival, WordRule
from festdesk.snapshot import Snapshot
from festdesk.store.held import read_past_sqlite
from festdesk.texts.tables import OwnTextKind, OwnTextName

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
    own = with_card(
        HouseStyle(),
        snapshot.field_rules.values(),
        snapshot.own_text_kinds,
        snapshot.table("owntextname").values(),
    )
    then = taken(own, style)
    kinds = {kind.key: kind for kind in snapshot.own_text_kinds}
    for place, text in enumerate(then.texts):
        kinds[text.key] = OwnTextKind(
            id=kinds[text.key].id if text.key in kinds else text.key, key=text.key,
            is_printed=text.is_printed, place=place,
        )  # fmt: skip
    fields = then.fields or {}
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
            FieldRule: [FieldRule(field=f, **asdict(rule)) for f, rule in fields.items()],
            OwnTextKind: list(kinds.values()),
            OwnTextName: [
                OwnTextName(kind_id=kinds[text.key].id, language=language, name=name)
                for text in then.texts
                for language, name in text.names.items()
            ],
        }
    )
