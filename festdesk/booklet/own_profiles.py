"""The profiles there are for an edition: the ready-made ones and its own."""

import json
from typing import TYPE_CHECKING

from festdesk.base.errors import InputProblem, PrintProblem
from festdesk.base.text import fold
from festdesk.base.wording import sentence
from festdesk.booklet.profile_values import profile_of
from festdesk.booklet.profiles import PROFILES, Profile, ProfileName

if TYPE_CHECKING:
    from festdesk.books.tables import OutputProfile
    from festdesk.snapshot import Snapshot

NO_SUCH_PROFILE = sentence("Error", "There is no profile “{name}”. There are: {names}.")
SPOILT_PROFILE = sentence(
    "Error", "The profile “{name}” cannot be used: {reason} Change it, or make it anew."
)


def profile_in(row: "OutputProfile") -> Profile:
    """Return a profile of the edition's own.

    Raises:
        PrintProblem: Its values cannot be used; the sentence says which.
    """
    try:
        settings = json.loads(row.settings)
    except (ValueError, RecursionError):
        settings = None
    values = {**settings} if isinstance(settings, dict) else settings
    if isinstance(values, dict):
        values |= {"purpose": row.purpose, "name": row.name, "icc": row.sha256 or ""}
    try:
        return profile_of(values)
    except InputProblem as problem:
        raise PrintProblem(SPOILT_PROFILE, name=row.name, reason=problem) from problem


def profile_called(snapshot: "Snapshot", name: str) -> Profile:
    """Return a ready-made profile by its purpose, or one of the edition's own by name or id.

    Raises:
        PrintProblem: There is none of that name, or its values cannot be used.
    """
    if name in tuple(ProfileName):
        return PROFILES[ProfileName(name)]
    for row in snapshot.output_profiles:
        if row.id == name or fold(row.name) == fold(name):
            return profile_in(row)
    names = [*PROFILES, *(row.name for row in snapshot.output_profiles)]
    raise PrintProblem(NO_SUCH_PROFILE, name=name, names=", ".join(names))
