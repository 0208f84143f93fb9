"""What words can be said to be, in the user's language, and the letters that say it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from festdesk.base.text import fold
from festdesk.desktop.phrases import say, user_language
from festdesk.filmographies.reading.values import EntryValue
from festdesk.films.roles import find_roles, role_keys, role_label
from festdesk.films.tables import TitleKind
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditLineValue,
    DirectorValue,
    FactValue,
    GenreValue,
    PressTextValue,
    RunningTimeValue,
    ScreeningValue,
    TextValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.reassigning import CREDIT, FIELDS, TITLES, UNUSED, Target

translate = QCoreApplication.translate

# One letter each, on the text and on the list of drafts; all others are found by typing.
LETTERS: dict[str, Target] = {
    "T": Target("title"),
    "O": Target("original_title"),
    "D": Target("director"),
    "L": Target("logline"),
    "S": Target("synopsis"),
    "W": Target("statement"),
    "B": Target("biography"),
    "C": Target(CREDIT, "cast"),
    "G": Target("screening"),
    "A": Target("award"),
    "K": Target("caption"),
    "P": Target("press_text"),
    "X": Target(UNUSED),
}
_FIELDS_OF: dict[type, str] = {
    DirectorValue: "director",
    CountryValue: "country",
    YearValue: "year",
    RunningTimeValue: "running_time",
    VersionValue: "version",
    GenreValue: "genre",
    ScreeningValue: "screening",
    AwardValue: "award",
    EntryValue: "filmography",
    CaptionValue: "caption",
    PressTextValue: "press_text",
}
_TITLE_FIELDS: dict[TitleKind, str] = {kind: field for field, kind in TITLES.items()}


class Offer(NamedTuple):
    """One thing that words can be said to be."""

    label: str
    target: Target
    letter: str = ""


def target_label(target: Target) -> str:
    """Return what a target is called."""
    if target.field == CREDIT and target.role:
        label = role_label(target.role, user_language(), plural=False)
    else:
        label = say(FIELDS[target.field])
    return label[:1].upper() + label[1:]


def offers() -> list[Offer]:
    """Return all fields, then all roles in the order of print."""
    letters = {target: letter for letter, target in LETTERS.items()}
    targets = [Target(field) for field in FIELDS if field != UNUSED]
    targets += [Target(CREDIT, role) for role in role_keys() if role != "director"]
    targets.append(Target(UNUSED))
    return [Offer(target_label(one), one, letters.get(one, "")) for one in targets]


def matching(known: Sequence[Offer], typed: str) -> list[Offer]:
    """Return the offers whose words begin with what is typed, then those that hold it.

    A role is found by its label in any language; a role nobody knows is offered as it is typed.
    """
    wanted = fold(typed.strip())
    if not wanted:
        return list(known)
    begins = [one for one in known if fold(one.label).startswith(wanted)]
    holds = [one for one in known if wanted in fold(one.label) and one not in begins]
    roles = [Target(CREDIT, role) for role in find_roles(typed) if role != "director"]
    found = [*begins, *holds]
    found += [one for one in known if one.target in roles and one not in found]
    own = Target(CREDIT, typed.strip())
    if not roles and not any(fold(one.label) == wanted for one in found):
        said = translate("Targets", "Role “{words}”").format(words=typed.strip())
        found.append(Offer(said, own))
    return found


def target_of(value: Value) -> Target | None:
    """Return what a draft is said to be now; None where a field has no target of its own."""
    match value:
        case TitleValue():
            return Target(_TITLE_FIELDS[value.kind])
        case TextValue():
            return Target(value.kind) if value.kind in FIELDS else None
        case CreditLineValue():
            return Target(CREDIT, value.role or "")
        case FactValue():
            return Target(value.column) if value.column in FIELDS else None
        case _:
            return Target(_FIELDS_OF[type(value)])
