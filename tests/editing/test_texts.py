"""Texts of any subject in any language, and their way through the editors' hands."""

import pytest

from festdesk.editing.texts import find_text, set_text_status, write_text
from festdesk.store.document import Document
from festdesk.texts.styles import Run, Style, read_runs
from festdesk.texts.tables import TextStatus
from tests.builders import film_called, person_id_of


def _bodies(document: Document, film: str) -> dict[tuple[str, str], str]:
    texts = document.snapshot().texts_of_film(film_called(document, film))
    return {(text.kind, text.language): text.body for text in texts}


def test_a_text_is_written_once_for_each_language(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Write") as session:
        write_text(session, "film_id", film_id, "logline", "en", " Glass.\r\n\r\nSteel. ")
        write_text(session, "film_id", film_id, "logline", "fr", "Verre.")
        write_text(session, "film_id", film_id, "logline", "en", "Glass.")
    assert _bodies(document, "Playtime") == {
        ("logline", "en"): "Glass.",
        ("logline", "fr"): "Verre.",
        ("synopsis", "en"): "A man is lost in glass.",
        ("synopsis", "fr"): "Un homme se perd dans le verre.",
    }


def test_an_empty_body_takes_the_text_out(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Empty") as session:
        assert write_text(session, "film_id", film_id, "synopsis", "en", " \n ") is None
        assert write_text(session, "film_id", film_id, "logline", "en", "") is None
    assert set(_bodies(document, "Playtime")) == {("synopsis", "fr")}


@pytest.mark.parametrize(
    ("status", "afterwards"),
    [
        (TextStatus.DRAFT, TextStatus.DRAFT),
        (TextStatus.EDITED, TextStatus.EDITED),
        (TextStatus.PROOFED, TextStatus.EDITED),
        (TextStatus.APPROVED, TextStatus.EDITED),
    ],
    ids=str,
)
def test_changed_words_are_no_longer_proofed(
    document: Document, status: TextStatus, afterwards: TextStatus
) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Status") as session:
        found = find_text(session, "film_id", film_id, "synopsis", "en")
        assert found is not None
        set_text_status(session, found.id, status, by="marta")
        text_id, body = found.id, found.body
    with document.edit("Same words") as session:
        write_text(session, "film_id", film_id, "synopsis", "en", body)
    assert document.snapshot().texts[text_id].status == status
    with document.edit("Other words") as session:
        write_text(session, "film_id", film_id, "synopsis", "en", "Other words.")
    assert document.snapshot().texts[text_id].status == afterwards


def test_a_statement_keeps_its_speaker_when_it_is_reworded(document: Document) -> None:
    film_id, speaker = film_called(document, "Playtime"), person_id_of(document, "Jacques Tati")
    with document.edit("Statement") as session:
        write_text(
            session, "film_id", film_id, "statement", "en", "I like doors.", speaker_id=speaker
        )
        text_id = write_text(session, "film_id", film_id, "statement", "en", "I love doors.")
    assert text_id is not None
    text = document.snapshot().texts[text_id]
    assert (text.body, text.speaker_id) == ("I love doors.", speaker)


def test_people_have_texts_too(document: Document) -> None:
    person_id = person_id_of(document, "Maren Ade")
    with document.edit("Biography") as session:
        write_text(session, "person_id", person_id, "biography", "de", "Geboren in Karlsruhe.")
    (text,) = document.snapshot().texts_of_person(person_id)
    assert (text.language, text.film_id) == ("de", None)


def test_a_subject_that_has_no_texts_is_our_mistake(document: Document) -> None:
    with document.edit("Mistake") as session, pytest.raises(AttributeError, match="venue_id"):
        write_text(session, "venue_id", "x", "name", "en", "Scala")


def test_it_is_noted_who_gave_a_text_its_status_and_the_note_outlives_a_change_of_words(
    document: Document,
) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Approve") as session:
        found = find_text(session, "film_id", film_id, "synopsis", "en")
        assert found is not None
        text_id = found.id
        set_text_status(session, text_id, TextStatus.APPROVED, by="marta")
    with document.edit("Other words") as session:
        write_text(session, "film_id", film_id, "synopsis", "en", "Other words.")
    text = document.snapshot().texts[text_id]
    review = document.snapshot().review_of(text)
    assert review is not None
    assert (text.status, review.status, review.by) == ("edited", "approved", "marta")
    with document.edit("Proof") as session:
        set_text_status(session, text_id, TextStatus.PROOFED, by="jean")
    review = document.snapshot().review_of(document.snapshot().texts[text_id])
    assert review is not None
    assert (review.status, review.by) == ("proofed", "jean")


def test_formatting_stays_on_its_words_and_goes_with_the_text(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    before = document.snapshot()

    def styled() -> list[str]:
        snapshot = document.snapshot()
        found = []
        for text in snapshot.texts_of_film(film_id):
            styling = snapshot.styling_of(text)
            if styling is not None:
                runs = read_runs(styling.runs, len(text.body))
                found += [text.body[run.start : run.end] for run in runs]
        return found

    with document.edit("Format") as session:
        body = "  A man in Playtime is lost."
        runs = [Run(11, 19, Style.ITALIC)]
        write_text(session, "film_id", film_id, "synopsis", "en", body, runs=runs)
    assert styled() == ["Playtime"]
    with document.edit("Reword") as session:
        write_text(session, "film_id", film_id, "synopsis", "en", "In Playtime a man is lost.")
    assert styled() == ["Playtime"]
    with document.edit("Empty") as session:
        write_text(session, "film_id", film_id, "synopsis", "en", "")
    assert styled() == []
    for _ in range(3):
        document.undo()
    assert document.snapshot().table("textstyling") == before.table("textstyling") == {}
    document.redo()
    assert styled() == ["Playtime"]
