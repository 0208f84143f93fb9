"""Words of the export: what a file can be made for, and what the work is at."""

from festdesk.base.wording import sentence
from festdesk.booklet.profiles import ProfileName
from festdesk.booklet.stages import Stage
from festdesk.desktop.phrases import say

_PROFILES = {
    ProfileName.SCREEN: (
        sentence("Export", "Screen"),
        sentence("Export", "To read and to send: links, bookmarks, alternative texts."),
    ),
    ProfileName.PRESS: (
        sentence("Export", "Press"),
        sentence(
            "Export",
            "For the print shop: bleed on every side, black text, stills in printing inks.",
        ),
    ),
    ProfileName.PROOF: (
        sentence("Export", "Proof"),
        sentence(
            "Export", "For correction: a mark across, findings in the margin, lines numbered."
        ),
    ),
    ProfileName.IMPOSED: (
        sentence("Export", "Imposed"),
        sentence("Export", "Sheets to print and fold: pages in the order of the binding."),
    ),
}
_STAGES = {
    Stage.ENTRIES: sentence("Export", "Putting entries together"),
    Stage.STILLS: sentence("Export", "Preparing stills"),
    Stage.SETTING: sentence("Export", "Setting the pages"),
    Stage.PICTURES: sentence("Export", "Putting pictures in"),
    Stage.FINISHING: sentence("Export", "Finishing"),
    Stage.IMPOSING: sentence("Export", "Laying pages on sheets"),
    Stage.CHECKING: sentence("Export", "Reading it back"),
    Stage.WRITING: sentence("Export", "Writing the file"),
}


def profile_in_words(name: str) -> str:
    """Return what a ready-made profile is called."""
    return say(_PROFILES[ProfileName(name)][0])


def meaning_of(purpose: str) -> str:
    """Return what files of a purpose are for."""
    return say(_PROFILES[ProfileName(purpose)][1]) if purpose in set(ProfileName) else ""


def stage_in_words(stage: str) -> str:
    """Return what an export is at."""
    return say(_STAGES[Stage(stage)]) if stage in set(Stage) else stage
