"""What goes with films that are deleted, so that it can be told."""

from collections import Counter
from collections.abc import Mapping, Sequence

from festdesk.base.ids import FilmId
from festdesk.base.wording import Sentence, sentence
from festdesk.desktop.phrases import say
from festdesk.snapshot import Snapshot

_KINDS: Mapping[str, Sentence] = {
    "texts": sentence("Going", "texts: {count}"),
    "credits": sentence("Going", "credits: {count}"),
    "awards": sentence("Going", "awards: {count}"),
    "press": sentence("Going", "press texts: {count}"),
    "stills": sentence("Going", "stills: {count}"),
    "screenings": sentence("Going", "screenings: {count}"),
}


def count_going(snapshot: Snapshot, film_ids: Sequence[FilmId]) -> Counter[str]:
    """Return how many rows of each kind go with these films."""
    counts: Counter[str] = Counter()
    for film_id in film_ids:
        counts["texts"] += len(snapshot.texts_of_film(film_id))
        counts["credits"] += len(snapshot.credits_of(film_id))
        counts["awards"] += len(snapshot.awards_of(film_id))
        counts["press"] += len(snapshot.press_texts_of(film_id))
        counts["stills"] += len(snapshot.stills_of(film_id))
        counts["screenings"] += len(snapshot.screenings_of(film_id))
    return +counts


def going_in_words(snapshot: Snapshot, film_ids: Sequence[FilmId]) -> str:
    """Return what goes with these films in a few words; nothing where nothing does."""
    counts = count_going(snapshot, film_ids)
    return ", ".join(say(_KINDS[kind], count=counts[kind]) for kind in _KINDS if counts[kind])
