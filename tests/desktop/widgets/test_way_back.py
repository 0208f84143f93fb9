"""From printed words back to their fields, over a booklet that was really set."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
import pytest

from festdesk.base.findings import Place
from festdesk.base.ids import FilmId
from festdesk.booklet.book import book_of
from festdesk.desktop.booklet.setting import Booklet, set_booklet
from festdesk.desktop.widgets.page_reading import text_of
from festdesk.desktop.widgets.page_text import PageText, letters_of
from festdesk.desktop.widgets.press_room import PageNote, PressRoom, SetPages
from festdesk.desktop.widgets.printed import Bit, Line, printed_lines
from festdesk.desktop.widgets.way_back import Origin, find_origin, origins_of, slot_at, slots_of
from festdesk.snapshot import Snapshot
from tests.builders import small_edition


class NoPictures:
    """Stands where the desk's pictures are asked for: the edition here has none."""

    def fetch(self, _sha256: str) -> bytes | None:
        """Return no picture."""
        return None


@dataclass
class Printed:
    """A booklet, the texts of its pages, and what is on each."""

    snapshot: Snapshot
    texts: list[PageText]
    notes: list[PageNote]

    def page(self, kind: str, subject: str = "") -> tuple[PageNote, PageText]:
        """Return the first page of a part."""
        number = next(
            n for n, note in enumerate(self.notes) if (note.kind, note.subject) == (kind, subject)
        )
        return self.notes[number], self.texts[number]

    def film(self, title: str) -> FilmId:
        """Return a film by its title."""
        return next(f for f in self.snapshot.films if self.snapshot.titles_of(f)[0].text == title)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    folder = tmp_path_factory.mktemp("way_back")
    with small_edition(folder) as document:
        snapshot = document.snapshot()
    room = PressRoom(NoPictures())  # type: ignore[arg-type]
    made: Booklet = set_booklet(room, snapshot, "", book_of(snapshot, languages=("en",)))
    room.close()
    pdf = pypdfium2.PdfDocument(made.pages.pdf)
    texts = [text_of(pdf, number) for number in range(len(pdf))]
    yield Printed(snapshot, texts, made.pages.notes(len(pdf)))
    pdf.close()


def place_of(origin: Origin | None) -> Place:
    assert origin is not None
    return origin.place


def test_each_word_of_a_synopsis_leads_to_the_synopsis(printed: Printed) -> None:
    stalker = printed.film("Stalker")
    body = next(
        text.body
        for text in printed.snapshot.texts_of_film(stalker)
        if (text.kind, text.language) == ("synopsis", "en")
    )
    note, text = printed.page("film", stalker)
    lines = printed_lines(printed.snapshot, note.kind, note.subject, ("en", "fr", "de"))

    part = text.find(body)[0]
    origins = [
        find_origin(text, at, lines)
        for at in range(*part)
        if text.word_at(at) is not None and text.word_at(at)[0] == at  # type: ignore[index]
    ]

    assert len(origins) == len(body.split())
    where = Place("film", stalker, "text:synopsis:en", stalker)
    assert {origin.place if origin else None for origin in origins} == {where}


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Stalker", "text"),
        ("Tarkovsky", "director"),
        ("1979", "year"),
        ("162", "running_time"),
        ("Knyazhinsky", "name"),
        ("Cinematography", "role"),
        ("Ecumenical", "prize"),
        ("Cannes", "body"),
        ("Solyaris", "title"),
        ("1972", "year"),
    ],
)
def test_a_word_of_an_entry_leads_to_its_own_field(
    printed: Printed, words: str, field: str
) -> None:
    kinds = {"text": "title", "name": "credit", "role": "credit", "prize": "award"}
    kinds |= {"body": "award", "title": "filmographyentry"}
    kind = "filmographyentry" if words == "1972" else kinds.get(field, "film")
    stalker = printed.film("Stalker")
    notes = [n for n, note in enumerate(printed.notes) if note.subject == stalker]
    page = next(n for n in notes if printed.texts[n].find(words))
    lines = printed_lines(printed.snapshot, "film", stalker, ("en",))

    text = printed.texts[page]
    place = place_of(find_origin(text, text.find(words)[0][0], lines))

    assert (place.kind, place.field, place.film) == (kind, field, stalker)


def test_each_slot_of_the_grid_leads_to_its_screening(printed: Printed) -> None:
    days = [note.subject for note in printed.notes if note.kind == "day"]
    found: dict[str, list[str]] = {}
    for day in days:
        _, text = printed.page("day", day)
        slots = slots_of(printed.snapshot, day, ("en",))
        for title in ("Stalker", "Playtime", "Toni Erdmann"):
            for part in text.find(title):
                origin = slot_at(text, part[0], slots)
                assert origin is not None
                start = printed.snapshot.table("screening")[origin.place.id].starts_at
                found.setdefault(title, []).append(f"{start:%d %H:%M}")

    assert found == {
        "Playtime": ["05 18:00", "06 21:00"],
        "Stalker": ["05 20:00"],
        "Toni Erdmann": ["06 18:00", "07 15:00"],
    }


def test_the_hours_at_the_edge_of_the_grid_are_no_slots(printed: Printed) -> None:
    day = next(note.subject for note in printed.notes if note.kind == "day")
    _, text = printed.page("day", day)

    edge = text.find("19:00")[0][0]

    assert slot_at(text, edge, slots_of(printed.snapshot, day, ("en",))) is None


def test_what_no_field_holds_leads_nowhere(printed: Printed) -> None:
    text = PageText("Gesamtherstellung")

    assert find_origin(text, 3, printed_lines(printed.snapshot, "cover", "", ("en",))) is None


def test_the_fields_of_a_page_come_in_the_order_of_reading(printed: Printed) -> None:
    stalker = printed.film("Stalker")
    note, text = printed.page("film", stalker)
    lines = printed_lines(printed.snapshot, note.kind, note.subject, ("en",))

    fields = [origin.place.field for origin in origins_of(text, lines)]

    assert fields[:4] == ["text", "director", "countries", "year"]
    assert "text:synopsis:en" in fields
    parts = [origin.part for origin in origins_of(text, lines)]
    assert parts == sorted(parts)


def test_words_that_agree_by_chance_with_the_next_ones_lead_to_no_other_field() -> None:
    def line(text: str, field: str) -> Line:
        return (Bit(letters_of(text)[0], Place("film", "f", field)),)

    text = PageText("Agnès Varda\r\nFrance, 1962")
    lines = [line("Agnès Varda from here to there", "entry"), line("Agnès Varda", "director")]

    found = find_origin(text, 0, lines)

    assert found is not None
    assert (found.place.field, text.characters[slice(*found.part)]) == ("director", "Agnès Varda")


def test_where_several_parts_share_a_page_each_is_known_to_be_on_it() -> None:
    made = SetPages(b"", ((0, "cover", ""), (1, "film", "a"), (1, "film", "b"), (3, "film", "c")))

    on_pages = [[(n.kind, n.subject, n.number_in_part) for n in p] for p in made.notes_on(5)]

    assert on_pages == [
        [("cover", "", 0)],
        [("film", "a", 0), ("film", "b", 0), ("cover", "", 1)],
        [("film", "b", 1)],
        [("film", "c", 0), ("film", "b", 2)],
        [("film", "c", 1)],
    ]
    assert len(set(made.keys(5))) == 5
