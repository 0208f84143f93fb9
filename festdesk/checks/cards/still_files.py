"""What the files of stills say of themselves: colours that are guessed, frames that do not print.

A snapshot knows no more of a picture than its size, so these findings come from outside of it:
`StillFiles.read` makes a batch of them on any thread, and the engine takes it.
"""

from collections.abc import Callable, Iterator

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.wording import sentence
from festdesk.checks.subjects import directors_in_programme, film_name, shown_films
from festdesk.snapshot import Snapshot
from festdesk.stills.probe import Probe, probe
from festdesk.stills.tables import Still

BATCH = "stills"  # by which the engine knows these findings

COLOURS_GUESSED = Kind(
    "still.colours-guessed",
    Severity.WARNING,
    sentence("Finding", "{subject}: picture {number} is in CMYK and does not say for which paper."),
    sentence(
        "Help",
        "A picture in inks without a colour profile can be meant for any paper. It is taken for "
        "FOGRA39, coated paper as printed in Europe, and may print too dark or too pale.",
    ),
    sentence("Help", "Ask for the file in RGB, or with its profile in it, and put that in."),
    sentence("Help", "A TIFF that an agency has saved for the paper of a magazine."),
)
MOVING = Kind(
    "still.moving",
    Severity.HINT,
    sentence("Finding", "{subject}: picture {number} moves; its first frame prints."),
    sentence("Help", "The file holds several pictures that follow each other on a screen."),
    sentence("Help", "Put in another picture where the first frame is not the one that is meant."),
    sentence("Help", "An animated WebP from a web page that begins with a black frame."),
)
KINDS = (COLOURS_GUESSED, MOVING)


class StillFiles:
    """Looks into the files of stills and portraits, into each once.

    For any thread, one at a time. `picture_of` returns the bytes of a picture by its SHA-256.
    """

    def __init__(self, picture_of: Callable[[str], bytes | None]) -> None:
        self._picture_of = picture_of
        self._known: dict[str, Probe | None] = {}

    def read(self, snapshot: Snapshot, go_on: Callable[[], bool]) -> tuple[Finding, ...] | None:
        """Return what is found; nothing when `go_on`, asked before each file, says no."""
        found: list[Finding] = []
        for subject, still, film_id in _stills(snapshot):
            if still.sha256 not in self._known:
                if not go_on():
                    return None
                self._known[str(still.sha256)] = self._look_at(str(still.sha256))
            facts = self._known[str(still.sha256)]
            if facts is not None:
                found += _findings(facts, subject, still, film_id)
        return tuple(found)

    def _look_at(self, sha256: str) -> Probe | None:
        content = self._picture_of(sha256)
        try:
            return probe(content) if content else None
        except InputProblem:
            return None  # the set book tells of pictures that cannot be read


def _stills(snapshot: Snapshot) -> Iterator[tuple[str, Still, str]]:
    for film in shown_films(snapshot):
        name = film_name(snapshot, film.id)
        for still in snapshot.stills_of(film.id):
            if still.sha256:
                yield name, still, film.id
    for person_id, film_id in directors_in_programme(snapshot).items():
        for portrait in snapshot.portraits_of(person_id):
            if portrait.sha256:
                yield snapshot.person_name(person_id), portrait, film_id


def _findings(facts: Probe, subject: str, still: Still, film_id: str) -> Iterator[Finding]:
    place = Place("still", still.id, "sha256", film_id)
    number = still.place + 1
    if facts.mode == "CMYK" and not facts.profile:
        yield COLOURS_GUESSED.found(place, subject=subject, number=number)
    if facts.is_animated:
        yield MOVING.found(place, subject=subject, number=number)
