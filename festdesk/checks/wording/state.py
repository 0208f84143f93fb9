"""How far the texts of a card are, held against how far the card itself is."""

from collections.abc import Iterator

from festdesk.base.findings import Finding, Kind, Place, Severity
from festdesk.base.languages import language_name
from festdesk.base.wording import Named, sentence
from festdesk.checks.cards.required import STATUS_WORDS, rank
from festdesk.checks.check import of_films
from festdesk.checks.remembering import once_per_snapshot
from festdesk.checks.subjects import film_name
from festdesk.checks.texts.completeness import text_kind_name
from festdesk.films.tables import CardStatus, Film
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text, TextStatus

STATUS_BEHIND = Kind(
    "text.status-behind",
    Severity.WARNING,
    sentence("Finding", "{film} is {card}, and its {text} in {language} is still {status}."),
    sentence(
        "Help",
        "The card has gone further than one of its texts, which prints with it. In an edition "
        "whose texts have no status but “draft” nothing is found.",
    ),
    sentence("Help", "Read the text and give it its status, or set the card back."),
    example=sentence("Help", "The card is approved, and the synopsis in French is a draft."),
)
CHANGED_SINCE = Kind(
    "text.changed-since",
    Severity.WARNING,
    sentence(
        "Finding", "{film}: the {text} in {language} was {status}, and has been changed since."
    ),
    sentence(
        "Help",
        "Somebody had proofed or approved the text, and its words or their formatting were changed "
        "after that, so that nobody has seen what prints now.",
    ),
    sentence("Help", "Read it once more and give it its status again."),
    example=sentence(
        "Help", "The synopsis was approved on Monday, and a word of it changed on Tuesday."
    ),
)


def find_states(snapshot: Snapshot, film: Film) -> Iterator[Finding]:
    """Yield a finding for each text of a card that is behind it, or was changed after a review."""
    for text in _texts_of(snapshot, film):
        if text.language not in snapshot.languages or not text.body.strip():
            continue
        review = snapshot.review_of(text)
        facts = {
            "film": film_name(snapshot, film.id),
            "text": text_kind_name(snapshot, text.kind),
            "language": Named(language_name, text.language),
        }
        if review is not None and rank(review.status) > rank(text.status):
            yield CHANGED_SINCE.found(
                _place(text, film), status=STATUS_WORDS[review.status], **facts
            )
        elif _is_behind(snapshot, text, film):
            yield STATUS_BEHIND.found(
                _place(text, film), card=STATUS_WORDS[film.status],
                status=STATUS_WORDS[text.status], **facts,
            )  # fmt: skip


def _texts_of(snapshot: Snapshot, film: Film) -> Iterator[Text]:
    unprinted = {kind.key for kind in snapshot.own_text_kinds if not kind.is_printed}
    yield from (text for text in snapshot.texts_of_film(film.id) if text.kind not in unprinted)


def _place(text: Text, film: Film) -> Place:
    return Place("film", film.id, f"text:{text.kind}:{text.language}", film.id)


def _is_behind(snapshot: Snapshot, text: Text, film: Film) -> bool:
    """Return whether a text is a draft on a proofed card, or not proofed on an approved one."""
    if film.status == CardStatus.PROOFED:
        least = TextStatus.EDITED
    elif film.status == CardStatus.APPROVED:
        least = TextStatus.PROOFED
    else:
        return False
    return rank(text.status) < rank(least) and uses_statuses(snapshot)


@once_per_snapshot
def uses_statuses(snapshot: Snapshot) -> bool:
    """Return whether anybody in the house gives texts a status at all."""
    return any(text.status != TextStatus.DRAFT for text in snapshot.texts.values())


CHECKS = (of_films(find_states, STATUS_BEHIND, CHANGED_SINCE),)
