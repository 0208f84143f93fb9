"""An export as a job that another process can do, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from festdesk.base.errors import PrintProblem
from festdesk.base.wording import sentence
from festdesk.booklet.profile_values import profile_of, values_of
from festdesk.booklet.profiles import PROFILES, Profile, ProfileName

if TYPE_CHECKING:
    from festdesk.booklet.stills import Fetch

NO_COLOUR_PROFILE = sentence(
    "Error",
    "The colour profile of “{name}” is not in the file any more. Choose it again in the profile.",
)


@dataclass(frozen=True, slots=True)
class Job:
    """An export that another process can do: all it needs lies in its folder."""

    output: str
    profile: Mapping[str, Any]  # the values of a profile, as `profile_values` reads them
    single: bool = False  # the pages of one entry instead of the book
    stills: str | None = None  # a folder where finished stills are kept for later
    decided: Sequence[str] = ()  # pictures, by their hashes, that may be as coarse as they are
    set_in: str | None = None  # a folder where its pages are set already

    @classmethod
    def of(
        cls,
        output: Path | str,
        profile: Profile | str,
        *,
        single: bool = False,
        stills: Path | None = None,
        decided: Sequence[str] = (),
    ) -> "Job":
        """Return the job for a profile or for the ready-made one of a name."""
        made = profile if isinstance(profile, Profile) else PROFILES[ProfileName(profile)]
        kept = None if stills is None else str(stills)
        return cls(str(output), values_of(made), single, kept, list(decided))


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an export."""

    output: str
    pages: int
    size_bytes: int
    places: dict[str, int]
    checked: list[str]
    verdict: dict[str, Any]
    # Texts that print in other letters than their own, and stills that could not be read.
    replaced: list[list[str]]
    missing_pictures: list[str]


def profile_for(job: Job, fetch: "Fetch", folder: Path) -> Profile:
    """Return the profile of a job with its own colour profile as a file, where it has one."""
    return with_own_inks(profile_of(job.profile), fetch, folder)


def with_own_inks(profile: Profile, fetch: "Fetch", folder: Path) -> Profile:
    """Return a profile with its own colour profile as a file in a folder, where it has one.

    Raises:
        PrintProblem: The colour profile is not there.
    """
    if not profile.icc:
        return profile
    content = fetch(profile.icc)
    if content is None:
        raise PrintProblem(NO_COLOUR_PROFILE, name=profile.name)
    path = folder / "own.icc"
    path.write_bytes(content)
    return replace(profile, icc_path=path)
