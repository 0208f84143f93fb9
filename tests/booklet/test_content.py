"""What one entry holds, composed in the language of the booklet."""

import json

from festdesk.base.ids import FilmId
from festdesk.booklet.content import book_content
from festdesk.films.tables import Credit, Film
from festdesk.screenings.tables import FilmPrint
from tests.booklet.edition import (
    Rows,
    book_in,
    content_in,
    entry_in,
    film_id,
    preview_in,
    small_edition,
)


def test_header_line_is_composed_in_each_language() -> None:
    snapshot = small_edition().snapshot

    said = {
        language: entry_in(snapshot, "ferry", language)["facts"][0]["text"].replace("\u00a0", " ")
        for language in ("en", "fr", "de")
    }

    assert said == {
        "en": "Netherlands, Germany, 2020 / 121 min / Dutch OV with English subt. / Drama",
        "fr": "Pays-Bas, Allemagne, 2020 / 121 min / VO néerlandaise, sous-titres anglais / Drame",
        "de": "Niederlande, Deutschland, 2020 / 121 min"
        " / niederländische OF mit englischen UT / Drama",
    }


def test_statement_stands_in_one_pair_of_marks_and_names_its_speaker() -> None:
    (statement,) = entry_in(small_edition().snapshot, "ferry", "en")["statement"]

    assert statement["paragraphs"] == ["“I wanted to film ‘the wait’ itself.”"]
    assert statement["label"] == "director’s statement by Ilse van der Berg"


def test_credits_have_labels_and_unknown_roles_have_none() -> None:
    content = entry_in(small_edition().snapshot, "ferry", "de")

    assert [credit["names"] for credit in content["credits"]] == [
        ["Mare\u00a0Visser (Ilse)", "Tom\u00a0Bakker"]
    ]
    assert content["unknown"] == ["Jan\u00a0Smit"]


def test_names_of_one_line_without_role_stay_together() -> None:
    rows = small_edition()
    for place, name in enumerate(["Ada", "Bob"]):
        rows.add(Credit, film_id="lamp", as_credited=name, line=7, place=place)

    assert entry_in(rows.snapshot, "lamp", "en")["unknown"] == ["Ada, Bob"]


def test_only_a_quotable_press_text_is_quoted() -> None:
    quotation = entry_in(small_edition().snapshot, "ferry", "en")["quotation"]

    assert quotation == {
        "lang": "en",
        "paragraphs": ["“A patient, funny film.”"],
        "source": "A.\u00a0Critic, The Tide",
    }


def test_award_is_one_line_with_its_country_in_the_booklets_language() -> None:
    snapshot = small_edition().snapshot

    assert entry_in(snapshot, "ferry", "fr")["awards"] == [
        "Grand Prix\u00a0– Best Film, Hoorn Festival, 2020\u00a0(Pays-Bas)"
    ]


def test_filmography_names_kinds_and_leads_to_films_of_this_book_but_not_to_itself() -> None:
    snapshot = small_edition().snapshot
    in_book = frozenset({film_id("ferry"), film_id("harbour")})

    person = entry_in(snapshot, "ferry", "en", in_book)["people"][0]

    assert [
        (entry["year"], "".join(said["text"] for said in entry["pieces"]), entry["anchor"])
        for entry in person["filmography"]
    ] == [
        ("2020", "The Last Ferry", None),
        ("2017", "Tides (documentary)", None),
        ("2011", "Locks (2 episodes of the TV series)", None),
        ("1958", "Le Port", "film-harbour"),
    ]


def test_text_missing_in_the_booklets_language_is_taken_from_the_editions_first() -> None:
    content = entry_in(small_edition().snapshot, "ferry", "de")

    assert [text["lang"] for text in content["synopsis"]] == ["en"]


def test_title_in_a_script_without_a_face_prints_in_its_transliteration() -> None:
    rows = small_edition()
    rows.film("yi", "一一", language="zh")
    rows.add_title("yi", "Yi yi", language="zh", kind="transliterated")

    content = entry_in(rows.snapshot, "yi", "en")

    assert (content["title"]["text"], content["second"]) == ("Yi yi", None)


def test_screenings_count_and_say_where_or_that_it_is_to_come() -> None:
    shown = entry_in(small_edition().snapshot, "ferry", "en")["screenings"]

    assert [(one["time"], one["count"], one["rows"][0]) for one in shown] == [
        ("20:30", "1/2", "Cinema West"),
        ("10:00", "2/2", "Venue to be announced"),
    ]
    assert shown[0]["marks"] == "with a talk"


def test_what_prints_of_a_screening_is_the_version_and_the_format_of_its_print() -> None:
    rows = small_edition()
    rows.rows.append(
        FilmPrint(
            id="archive",
            film_id=FilmId(film_id("ferry")),
            format="35 mm",
            version_kind="ov",
            version_spoken=("ja",),
            version_subtitles=("en",),
        )
    )

    shown = entry_in(rows.snapshot, "ferry", "en")["screenings"][0]

    assert shown["rows"][1] == "JA OV with EN subt."
    assert "35\u00a0mm" in shown["rows"]


def test_ticket_address_leads_to_the_web_only() -> None:
    rows = small_edition()
    rows.rows = [row for row in rows.rows if getattr(row, "id", "") != "s1"]
    rows.screening("s1", "ferry", ticket_address="file:///etc/passwd")

    shown = entry_in(rows.snapshot, "ferry", "en")["screenings"]

    assert [one["tickets"] for one in shown] == [None, None]


def test_card_without_anything_is_an_entry_without_anything() -> None:
    rows = Rows()
    rows.add(Film, id="empty")

    content = entry_in(rows.snapshot, "empty", "en")

    assert content["title"]["text"] == "Untitled"
    assert [content[key] for key in ("second", "quotation", "still")] == [None] * 3
    for key in ("logline", "synopsis", "statement", "credits", "unknown", "awards", "screenings"):
        assert content[key] == [], key


def test_withdrawn_film_is_nowhere_in_the_book() -> None:
    rows = small_edition()
    rows.film("gone", "Gone Entirely", is_withdrawn=True)
    rows.screening("s9", "gone")

    assert "Gone Entirely" not in json.dumps(content_in(rows.snapshot, "en"))


def test_contents_are_plain_data_and_the_same_each_time() -> None:
    snapshot = small_edition().snapshot

    for content in (
        content_in(snapshot, "en"),
        preview_in(snapshot, "ferry", "en"),
    ):
        assert json.loads(json.dumps(content)) == content
    assert content_in(snapshot, "de") == book_content(snapshot, book_in(snapshot, "de"))


def test_progress_counts_each_entry() -> None:
    said: list[tuple[int, int]] = []

    book_content(
        small_edition().snapshot,
        book_in(small_edition().snapshot, "en"),
        done=lambda done, of: said.append((done, of)),
    )

    assert said == [(1, 3), (2, 3), (3, 3)]


def test_title_in_no_known_language_takes_no_languages_spaces() -> None:
    rows = Rows()
    rows.film("film", "Varda: From Here to There!", language="")

    title = entry_in(rows.snapshot, "film", "fr")["title"]

    assert (title["text"], title["lang"]) == ("Varda: From Here to There!", "und")
