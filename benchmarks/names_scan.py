"""What looking for every spelling of every name costs, and what of it is found.

    python benchmarks/names_scan.py [FILMS …] [--memory]

An edition has five people and five texts for each film, three names in each text: half of them as
they print, a fifth the family name alone, the others in another transliteration or with a slip.
The baseline of the same run is `str.find` of every printed name in every text (a tenth of the
texts is measured and counted ten times), which finds none of the others. Times are of the
processor, medians where there are several, so that other work on the machine counts less.
"""

import sys
import tracemalloc
from collections.abc import Callable
from statistics import median
from time import process_time

from names_edition import NamesEdition, names_edition

from festdesk.base.ids import PersonId
from festdesk.checks.people.names import find_names
from festdesk.naming.index import NameIndex
from festdesk.naming.remembered import index_of
from festdesk.people.tables import NameForm
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import Text

SIZES = (150, 300, 600, 1200)
TIMES = 15
SHARE = 10  # of the texts one in so many is measured for the baseline


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes."""
    began = process_time()
    work()
    return process_time() - began


def baseline(edition: NamesEdition) -> float:
    """Return how long it takes to look for each printed name in each text, letter by letter."""
    snapshot = edition.snapshot
    names = [snapshot.person_name(person_id) for person_id in snapshot.people]
    bodies = [text.body for text in snapshot.texts.values()]
    bodies += [text.body for text in snapshot.table("presstext").values()]
    some = bodies[::SHARE]
    taken = seconds(lambda: [body.find(name) for body in some for name in names])
    return taken * len(bodies) / len(some)


def edits(index: NameIndex, change: Callable[[Snapshot, int], Snapshot]) -> float:
    """Return the median time after one of several edits, each made on the edition as it is."""
    taken = []
    for number in range(TIMES):
        later = change(index.snapshot, number)
        taken.append(seconds(lambda later=later: index.following(later)))  # type: ignore[misc]
    return median(taken)


def with_other_text(snapshot: Snapshot, number: int) -> Snapshot:
    """Return the edition with a word more in a synopsis."""
    old = snapshot.texts[f"text-{number}-synopsis-en"]
    new = Text(id=old.id, film_id=old.film_id, kind=old.kind, language=old.language,
               body=f"{old.body} Konchalovskiy.")  # fmt: skip
    return snapshot.with_rows([new])


def with_other_name(snapshot: Snapshot, number: int) -> Snapshot:
    """Return the edition with another printed name of a person."""
    person_id = PersonId(f"person-{number * 7}")
    old = snapshot.table("nameform")[f"form-{person_id}"]
    new = NameForm(id=old.id, person_id=person_id, text=f"{old.text}kaya", kind=old.kind)
    return snapshot.with_rows([new])


def report(films: int, *, with_memory: bool) -> None:
    """Measure an edition of so many films and print what came out."""
    edition = names_edition(films)
    snapshot = edition.snapshot
    made: list[NameIndex] = []
    scan = seconds(lambda: made.append(NameIndex.of(snapshot)))
    index = made[0]
    plain = baseline(edition)
    texts = len(snapshot.texts) + len(snapshot.table("presstext"))
    sys.stdout.write(
        f"\n{films} films, {texts} texts, {len(snapshot.people)} people\n"
        f"  whole scan            {scan:8.2f} s   {scan / plain:6.2f} of the baseline\n"
        f"  after a text's edit   {edits(index, with_other_text) * 1000:8.1f} ms\n"
        f"  after a rename        {edits(index, with_other_name) * 1000:8.1f} ms\n"
        f"  its check after that  {_check(snapshot) * 1000:8.1f} ms\n"
    )
    _report_found(edition, index)
    if with_memory:
        tracemalloc.start()
        kept = NameIndex.of(snapshot)
        sys.stdout.write(
            f"  memory                {tracemalloc.get_traced_memory()[0] / 1e6:8.1f} MB\n"
        )
        tracemalloc.stop()
        del kept


def _check(snapshot: Snapshot) -> float:
    """Return how long a check takes after an edit, when the index of before is there."""
    index_of(snapshot)
    later = with_other_text(snapshot, 1)
    return seconds(lambda: list(find_names(later)))


def _report_found(edition: NamesEdition, index: NameIndex) -> None:
    found = {
        (mention.bearer, mention.row_id, mention.form)
        for mention in (m for p in edition.snapshot.people for m in index.mentions_of(p))
        if mention.table in {"text", "presstext"} and not mention.linked_id
    }
    planted = {(one.person_id, one.row_id, one.words): one.is_printed for one in edition.planted}
    for is_printed, said in ((True, "as they print"), (False, "otherwise")):
        some = [key for key, value in planted.items() if value is is_printed]
        hits = sum(key in found for key in some)
        sys.stdout.write(
            f"  spelled {said:14}{hits:7} of {len(some)}   {hits / len(some):6.1%} found\n"
        )
    places = {(person_id, row_id) for person_id, row_id, _ in planted}
    wrong = [one for one in found if one[:2] not in places]
    sys.stdout.write(
        f"  false hits            {len(wrong):5}   {len(wrong) / len(found):.2%} of all\n"
    )


def main() -> None:
    """Measure editions of growing size."""
    NameIndex.of(names_edition(3).snapshot)  # lists are read and modules loaded
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdigit()] or SIZES
    for films in sizes:
        report(films, with_memory="--memory" in sys.argv)


if __name__ == "__main__":
    main()
