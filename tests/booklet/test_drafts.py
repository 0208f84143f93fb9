"""Words that are being typed, on the pages before they are in the file."""

from festdesk.base.ids import FilmId, PersonId
from festdesk.booklet.drafts import Draft, with_drafts
from festdesk.texts.styles import Run, Style, read_runs, write_runs
from festdesk.texts.tables import TextStyling
from tests.booklet.edition import Rows


def card() -> Rows:
    """Return a card with a synopsis whose second word is set in italics."""
    rows = Rows()
    rows.film("film", "Film", director="Ada Lovelace")
    rows.text("synopsis", "The ferry stops.", film_id="film", status="proofed")
    runs = write_runs([Run(4, 9, Style.ITALIC)])
    rows.add(TextStyling, film_id="film", kind="synopsis", language="en", runs=runs)
    return rows


def test_typed_words_stand_in_place_of_stored_ones_and_the_edition_stays_as_it_is() -> None:
    snapshot = card().snapshot
    before = snapshot.texts_of_film(FilmId("film"))

    typed = with_drafts(snapshot, [Draft("film_id", "film", "synopsis", "en", "A new one. ")])

    (text,) = typed.texts_of_film(FilmId("film"))
    assert (text.id, text.body, text.status) == (before[0].id, "A new one.", "proofed")
    assert snapshot.texts_of_film(FilmId("film")) == before
    assert before[0].body == "The ferry stops."


def test_text_that_is_not_stored_yet_is_there_too() -> None:
    snapshot = card().snapshot
    drafts = [
        Draft("film_id", "film", "logline", "de", "Ein Boot."),
        Draft("person_id", "director-film", "biography", "en", "Born in London."),
    ]

    typed = with_drafts(snapshot, drafts)

    film = typed.texts_of_film(FilmId("film"))
    assert {(text.kind, text.body) for text in film} == {
        ("synopsis", "The ferry stops."),
        ("logline", "Ein Boot."),
    }
    (biography,) = typed.texts_of_person(PersonId("director-film"))
    assert biography.body == "Born in London."


def test_styling_moves_with_the_words_that_stay() -> None:
    snapshot = card().snapshot

    typed = with_drafts(
        snapshot, [Draft("film_id", "film", "synopsis", "en", "One day the ferry stops.")]
    )

    (text,) = typed.texts_of_film(FilmId("film"))
    styling = typed.styling_of(text)
    assert styling is not None
    (run,) = read_runs(styling.runs, len(text.body))
    assert text.body[run.start : run.end] == "ferry"


def test_styling_of_the_field_stands_above_the_stored_one() -> None:
    snapshot = card().snapshot
    bold = (Run(2, 5, Style.BOLD),)

    typed = with_drafts(
        snapshot, [Draft("film_id", "film", "synopsis", "en", "  The ferry", runs=bold)]
    )

    (text,) = typed.texts_of_film(FilmId("film"))
    styling = typed.styling_of(text)
    assert styling is not None
    assert read_runs(styling.runs, len(text.body)) == (Run(0, 3, Style.BOLD),)
