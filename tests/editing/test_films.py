"""Cards with titles, running times, credits, awards and press texts, as an editor works on them."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.ids import FilmId
from festdesk.editing import films
from festdesk.films.tables import TitleKind
from festdesk.store.document import Document
from tests.builders import film_called


@pytest.fixture
def stalker(document: Document) -> FilmId:
    """Give the film with the most on its card."""
    return film_called(document, "Stalker")


def _titles(document: Document, film_id: FilmId) -> list[tuple[str, str, str]]:
    return [(t.kind, t.language, t.text) for t in document.snapshot().titles_of(film_id)]


def _times(document: Document, film_id: FilmId) -> list[tuple[int, str, bool]]:
    values = document.snapshot().running_times_of(film_id)
    return sorted((v.seconds // 60, v.source, v.is_printed) for v in values)


def _credits(document: Document, film_id: FilmId) -> list[tuple[str | None, str]]:
    return [(c.role, c.as_credited) for c in document.snapshot().credits_of(film_id)]


def test_a_new_card_comes_last(document: Document) -> None:
    with document.edit("New film") as session:
        film_id = films.create_film(session, year=2021)
    in_order = sorted(document.snapshot().films.values(), key=lambda film: film.place)
    assert in_order[-1].id == film_id
    assert document.snapshot().titles_of(film_id) == ()


@pytest.mark.parametrize("values", [{"year": 1600}, {"year_until": 3000}], ids=["year", "until"])
def test_a_year_no_film_can_be_of_is_refused(
    document: Document, stalker: FilmId, values: dict[str, int]
) -> None:
    def change() -> None:
        with document.edit("Change") as session:
            films.change_film(session, stalker, **values)

    with pytest.raises(InputProblem, match="cannot be right"):
        change()
    assert document.snapshot().films[stalker].year == 1979


def test_words_are_kept_tidy(document: Document, stalker: FilmId) -> None:
    with document.edit("Change") as session:
        films.change_film(session, stalker, note="  e\u0301te\u0301 \r\n", aspect_ratio=" 1.37 ")
    film = document.snapshot().films[stalker]
    assert (film.note, film.aspect_ratio) == ("été", "1.37")


def test_what_no_card_has_cannot_be_set(document: Document, stalker: FilmId) -> None:
    with document.edit("Change") as session:
        for name in ("popcorn", "id"):
            with pytest.raises(AttributeError, match=name):
                films.change_film(session, stalker, **{name: "x"})


def test_a_card_that_somebody_removed_is_said_to_be_gone(
    document: Document, stalker: FilmId
) -> None:
    with document.edit("Delete film") as session:
        films.delete_film(session, stalker)

    def change() -> None:
        with document.edit("Change") as session:
            films.change_film(session, stalker, year=1980)

    with pytest.raises(InputProblem, match="no longer there"):
        change()


def test_a_withdrawn_film_keeps_its_card(document: Document, stalker: FilmId) -> None:
    with document.edit("Withdraw film") as session:
        films.withdraw_film(session, stalker)
    assert document.snapshot().films[stalker].is_withdrawn
    assert document.snapshot().titles_of(stalker)
    with document.edit("Restore film") as session:
        films.restore_film(session, stalker)
    assert not document.snapshot().films[stalker].is_withdrawn


def test_a_deleted_card_takes_with_it_what_is_its_own(document: Document, stalker: FilmId) -> None:
    before = document.snapshot()
    with document.edit("Delete film") as session:
        films.delete_film(session, stalker)
    after = document.snapshot()
    for owned in ("title", "text", "credit", "award", "screening", "runningtime"):
        assert all(row.film_id != stalker for row in after.table(owned).values())
    assert after.people == before.people
    assert after.entries == before.entries


# Titles


def test_a_title_is_written_reworded_and_taken_out(document: Document, stalker: FilmId) -> None:
    with document.edit("Write title") as session:
        films.write_title(session, stalker, TitleKind.TRANSLATED, " Der  Stalker ", language="de")
    assert _titles(document, stalker) == [
        ("original", "", "Stalker"),
        ("translated", "de", "Der Stalker"),
    ]
    with document.edit("Write title") as session:
        films.write_title(session, stalker, TitleKind.TRANSLATED, "Stalker!", language="de")
    assert _titles(document, stalker)[1] == ("translated", "de", "Stalker!")
    with document.edit("Write title") as session:
        films.write_title(session, stalker, TitleKind.TRANSLATED, "  ", language="de")
    assert _titles(document, stalker) == [("original", "", "Stalker")]


def test_titles_of_two_languages_stand_beside_each_other(
    document: Document, stalker: FilmId
) -> None:
    with document.edit("Write titles") as session:
        for language in ("de", "fr"):
            films.write_title(session, stalker, TitleKind.TRANSLATED, "Stalker", language=language)
    assert [language for _, language, _ in _titles(document, stalker)] == ["", "de", "fr"]


def test_a_title_is_changed_and_deleted_by_its_id(document: Document, stalker: FilmId) -> None:
    (title,) = document.snapshot().titles_of(stalker)
    with document.edit("Change title") as session:
        films.change_title(session, title.id, kind=str(TitleKind.INTERNATIONAL))
    assert _titles(document, stalker) == [("international", "", "Stalker")]
    with document.edit("Delete title") as session:
        films.delete_title(session, title.id)
    assert _titles(document, stalker) == []


# Running times


def test_the_house_s_own_running_time_is_overwritten(document: Document, stalker: FilmId) -> None:
    with document.edit("Running time") as session:
        films.write_running_time(session, stalker, 161 * 60)
    assert _times(document, stalker) == [(161, "", True)]


def test_what_a_source_says_stays_beside_what_prints(document: Document, stalker: FilmId) -> None:
    with document.edit("Running time") as session:
        films.add_running_time(session, stalker, 155 * 60, source="cinema")
    assert _times(document, stalker) == [(155, "cinema", False), (162, "", True)]
    with document.edit("Running time") as session:
        films.write_running_time(session, stalker, 155 * 60)
    assert _times(document, stalker) == [(155, "cinema", True)]
    with document.edit("Running time") as session:
        films.write_running_time(session, stalker, 150 * 60)
    assert _times(document, stalker) == [(150, "", True), (155, "cinema", False)]


def test_the_first_that_a_source_says_prints(document: Document) -> None:
    with document.edit("New film") as session:
        film_id = films.create_film(session)
        films.add_running_time(session, film_id, 600, source="page")
        films.add_running_time(session, film_id, 660, source="site")
    assert _times(document, film_id) == [(10, "page", True), (11, "site", False)]


def test_no_running_time_prints_after_it_was_emptied(document: Document, stalker: FilmId) -> None:
    with document.edit("Running time") as session:
        films.write_running_time(session, stalker, None)
    assert _times(document, stalker) == []
    assert document.snapshot().printed_seconds(stalker) is None


# Credits


def test_a_name_that_is_known_is_the_same_person(document: Document, stalker: FilmId) -> None:
    people = len(document.snapshot().people)
    with document.edit("Add credits") as session:
        films.add_credit(session, stalker, " jacques  TATI ", "cast")
        films.add_credit(session, stalker, "Nobody Yet", "cast")
        films.add_credit(session, stalker, "Mosfilm", "sales", is_company=True)
    snapshot = document.snapshot()
    added = snapshot.credits_of(stalker)[-3:]
    assert [snapshot.credited_name(credit) for credit in added] == [
        "Jacques Tati",
        "Nobody Yet",
        "Mosfilm",
    ]
    assert added[0].as_credited == "jacques TATI"
    assert len(snapshot.people) == people + 1
    assert len(snapshot.companies) == 1


def test_a_credit_is_renamed_to_somebody_else(document: Document, stalker: FilmId) -> None:
    first = document.snapshot().directors_of(stalker)[0]
    with document.edit("Rename credit") as session:
        films.rename_credit(session, first.id, "Larisa Shepitko")
    snapshot = document.snapshot()
    assert snapshot.credited_name(snapshot.credits[first.id]) == "Larisa Shepitko"
    assert snapshot.person_name(first.person_id) == "Andrei Tarkovsky"


def test_a_renamed_company_stays_a_company(document: Document, stalker: FilmId) -> None:
    mosfilm = next(c for c in document.snapshot().credits_of(stalker) if c.company_id)
    with document.edit("Rename credit") as session:
        films.rename_credit(session, mosfilm.id, "Lenfilm")
    snapshot = document.snapshot()
    renamed = snapshot.credits[mosfilm.id]
    assert snapshot.company_name(renamed.company_id) == "Lenfilm"
    assert renamed.person_id is None


def test_a_suggested_role_is_accepted_or_settled_by_another(document: Document) -> None:
    film_id = film_called(document, "Playtime")
    with document.edit("Add credit") as session:
        films.add_credit(session, film_id, "Ann Reed", None, suggested_role="cast")
        films.add_credit(session, film_id, "Bo Lind", None)
    _, badal, reed, lind = document.snapshot().credits_of(film_id)
    with document.edit("Accept roles") as session:
        films.accept_suggested_roles(session, [badal.id, lind.id])
        films.set_role(session, [reed.id], "sound")
    assert _credits(document, film_id)[1:] == [
        ("cinematography", "Jean Badal"),
        ("sound", "Ann Reed"),
        (None, "Bo Lind"),
    ]
    assert all(not credit.suggested_role for credit in document.snapshot().credits_of(film_id))


def test_directors_come_first_and_keep_their_credit(document: Document, stalker: FilmId) -> None:
    kept = document.snapshot().directors_of(stalker)[0]
    with document.edit("Write directors") as session:
        films.write_directors(session, stalker, ["Ann Reed", " Andrei Tarkovsky", ""])
    snapshot = document.snapshot()
    assert [credit.as_credited for credit in snapshot.credits_of(stalker)] == [
        "Ann Reed",
        "Andrei Tarkovsky",
        "Alexander Knyazhinsky",
        "Mosfilm",
    ]
    assert snapshot.directors_of(stalker)[1].id == kept.id
    with document.edit("Write directors") as session:
        films.write_directors(session, stalker, [])
    assert document.snapshot().directors_of(stalker) == ()
    assert len(document.snapshot().credits_of(stalker)) == 2


def test_credits_are_reordered_and_deleted(document: Document, stalker: FilmId) -> None:
    ids = [credit.id for credit in document.snapshot().credits_of(stalker)]
    with document.edit("Reorder credits") as session:
        films.reorder_credits(session, ids[::-1])
        films.delete_credit(session, ids[1])
    assert [credit.id for credit in document.snapshot().credits_of(stalker)] == [ids[2], ids[0]]


# Awards, press texts, identifiers


def test_awards_are_added_changed_reordered_and_deleted(
    document: Document, stalker: FilmId
) -> None:
    (first,) = document.snapshot().awards_of(stalker)
    with document.edit("Add award") as session:
        second = films.add_award(session, stalker, " Audience  Prize ", body="Madrid")
        films.change_award(session, second, year=1981)
        films.reorder_awards(session, [second, first.id])
    awards = document.snapshot().awards_of(stalker)
    assert [(award.prize, award.year) for award in awards] == [
        ("Audience Prize", 1981),
        ("Prize of the Ecumenical Jury", 1980),
    ]
    with document.edit("Delete award") as session:
        films.delete_award(session, second)
        with pytest.raises(InputProblem, match="cannot be right"):
            films.change_award(session, first.id, year=18)
    assert len(document.snapshot().awards_of(stalker)) == 1


def test_press_texts_are_added_changed_and_deleted(document: Document, stalker: FilmId) -> None:
    with document.edit("Add press text") as session:
        press_text_id = films.add_press_text(session, stalker, "One\n\nTwo", language="en")
        films.change_press_text(session, press_text_id, author="N. N.")
    (written,) = document.snapshot().press_texts_of(stalker)
    assert (written.body, written.author) == ("One\n\nTwo", "N. N.")
    with document.edit("Delete press text") as session:
        films.delete_press_text(session, press_text_id)
    assert document.snapshot().press_texts_of(stalker) == ()


def test_a_number_elsewhere_is_written_once(document: Document, stalker: FilmId) -> None:
    for value, kept in (("10.5240/A", ["10.5240/A"]), (" 10.5240/B ", ["10.5240/B"]), ("", [])):
        with document.edit("Identifier") as session:
            films.write_identifier(session, stalker, "eidr", value)
        found = document.snapshot().identifiers_of(stalker)
        assert [identifier.value for identifier in found] == kept
