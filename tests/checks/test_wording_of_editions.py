"""Texts of an edition held against each other, their cards and the house's rules."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.base.findings import Finding
from festdesk.books.tables import Book, BookPart, BookPartText
from festdesk.checks.catalogue import run_checks
from festdesk.checks.wording.mixed import SPELLING
from festdesk.editing.mending import mend
from festdesk.editing.texts import set_text_status, write_text
from festdesk.editions.tables import CheckRule, HouseSetting, WordRule
from festdesk.films.tables import Credit, PressText
from festdesk.texts.styles import Run, Style, write_runs
from festdesk.texts.tables import Text, TextReview, TextStatus, TextStyling
from tests.builders import add_film, film, make_document, row, snapshot_of, title
from tests.checks.test_wording import all_found, found_in

ENGLISH = (
    "A young woman comes to the city and looks for her brother, who has not written to her since "
    "the winter. In the house by the river she finds a letter that was not meant for her."
)
GERMAN = (
    "Eine junge Frau kommt in die Stadt und sucht ihren Bruder, der ihr seit dem Winter nicht mehr "
    "geschrieben hat. Im Haus am Fluss findet sie einen Brief, der nicht für sie bestimmt ist."
)
FRENCH = (
    "Une jeune femme arrive dans la ville et cherche son frère, qui ne lui a pas écrit depuis "
    "l’hiver. Dans la maison au bord du fleuve, elle trouve une lettre qui n’est pas pour elle."
)


def text(body: str, language: str = "en", kind: str = "synopsis", **values: Any) -> Text:  # noqa: ANN401 -- any column's value
    """Return a text of the film "film", unless told otherwise."""
    given: dict[str, Any] = {"film_id": "film", "id": f"{values.get('film_id')}{kind}{language}"}
    return row(Text, kind=kind, language=language, body=body, **(given | values))


def found(*rows: SQLModel) -> list[Finding]:
    return all_found(snapshot_of(film(), title("Rain"), *rows))


def codes(*rows: SQLModel) -> list[str]:
    return [one.code for one in found(*rows)]


# Languages


def test_a_text_in_another_language_is_found_and_filed_where_its_field_is_free() -> None:
    (one,) = found(text(ENGLISH, "de"))
    assert str(one) == "“Rain”: the synopsis in German seems to be in English."
    assert [str(each) for each in one.mends] == ["File it under English"]
    taken = found(text(ENGLISH, "de"), text(FRENCH, "en"))
    assert [(one.code, len(one.mends)) for one in taken] == [
        ("text.language-other", 0),
        ("text.language-other", 1),
    ]


def test_a_text_is_filed_under_its_language_with_its_formatting_and_review(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film_id = add_film(document, title="Rain")
        runs = [Run(2, 7, Style.ITALIC)]
        with document.edit("Write") as session:
            text_id = write_text(session, "film_id", film_id, "synopsis", "de", ENGLISH, runs=runs)
            assert text_id is not None
            set_text_status(session, text_id, TextStatus.PROOFED, by="Ada")
        (one,) = (
            each for each in run_checks(document.snapshot()) if each.code == "text.language-other"
        )
        document.act(str(one.mends[0]), partial(mend, change=one.mends[0]))
        snapshot = document.snapshot()
        (moved,) = snapshot.texts_of_film(film_id)
        review = snapshot.review_of(moved)
        assert (moved.language, moved.status) == ("en", "proofed")
        assert snapshot.runs_in(moved) == tuple(runs)
        assert review is not None
        assert review.by == "Ada"
        document.undo()
        (back,) = document.snapshot().texts_of_film(film_id)
        assert back.language == "de"


def test_a_paragraph_left_in_another_language_is_found_where_it_stands() -> None:
    other = GERMAN.replace("Stadt", "Ortschaft").replace("Haus", "Garten")
    body = f"{GERMAN}\n\n{ENGLISH}\n\n{other}"
    (one,) = found(text(body, "de"))
    assert one.code == "text.paragraph-other"
    assert one.spot is not None
    assert body[slice(*one.spot)] == ENGLISH


def test_a_sentence_left_in_another_language_is_found_alone() -> None:
    left = "A night nurse and a man with eleven shirts talk about what they would rather be doing."
    body = f"{left} En vingt minutes, le film écoute des vies et perd deux chaussettes."
    (one,) = found(text(body, "fr"))
    assert one.code == "text.paragraph-other"
    assert one.spot is not None
    assert body[slice(*one.spot)] == left


def test_a_word_that_was_lost_between_two_is_missing() -> None:
    (one,) = found_in("She writes the that finds him guilty.")
    assert (one.code, one.facts["words"], one.mends) == ("text.word-missing", "the that", ())


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Zu ihren Filmen gehören The Man Who Was Not There und Of Mice and of Men in Love."),
        ("en", "In Le vent nous portera et dans la nuit she plays a woman who is not there."),
        ("de", "The Color of Money"),
        ("de", f"Im Abspann steht: “{ENGLISH[:140]}” Mehr sagt der Film nicht, und er sagt viel."),
        ("en", GERMAN[:30]),
        (
            "gl",
            "El hombre vuelve a la casa de su padre y no encuentra más que las cartas.",
        ),
        ("pt-BR", "O homem volta para a casa do pai e não encontra mais que as cartas da mãe."),
        (
            "no",
            "Han kommer tilbage til byen og finder ikke sin bror, der var rejst fra ham.",
        ),
        ("lb", "De Mann kënnt an d’Stad an hien fënnt säi Brudder net, well deen net do ass."),
        ("sr", "Човек долази у град и тражи брата који му од зиме није писао."),
        ("af", "De man komt naar de stad en hij vindt zijn broer niet, die er niet meer is."),
        ("en", "A man, a dog, a car, a gun, a road: a film."),
        (
            "eu",
            "Gizon bat hirira dator eta ez du bere anaia aurkitzen, negutik idatzi ez duena.",
        ),
    ],
)
def test_short_texts_quotations_and_languages_much_alike_are_left_alone(
    language: str, body: str
) -> None:
    assert found(text(body, language)) == []


@pytest.mark.parametrize("language", ["es", "it", "pt", "ca", "ro", "en", "nl"])
def test_languages_that_share_small_words_are_told_apart(language: str) -> None:
    (one,) = found(text(FRENCH, language))
    assert one.code == "text.language-other"


def test_another_script_is_another_language() -> None:
    body = "Человек приезжает в город и ищет брата, который ему не писал с зимы."
    assert codes(text(body, "en")) == ["text.language-other"]
    assert codes(text(body, "ru")) == []
    assert codes(text("若い女が町に来て、冬から手紙をくれない兄をさがしている。", "en")) == [
        "text.language-other"
    ]


# Copies


def test_a_text_copied_and_not_translated_is_told_once() -> None:
    (one,) = found(text(ENGLISH, "en"), text(ENGLISH, "fr"))
    assert str(one) == "“Rain”: the synopsis is the same in French and in English."
    assert codes(text(ENGLISH, "en"), text(FRENCH, "fr")) == []
    assert codes(text("Ann Lee", "en", "caption"), text("Ann Lee", "fr", "caption")) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Headlights between rows of olive trees.", "fr", ["text.language-other"]),
        ("A woman pours sand from one hand into the other.", "fr", ["text.language-other"]),
        ("Une femme verse du sable d’une main dans l’autre.", "de", ["text.language-other"]),
        ("Ann Lee in the House on the Hill", "fr", []),
        ("Tony, Rosl, Ann and Lee", "fr", []),
    ],
)  # fmt: skip
def test_a_caption_in_the_words_of_another_language_is_told(
    one: str, other: str, told: list[str]
) -> None:
    own = {"fr": "en", "de": "fr"}[other]
    captions = [text(one, own, "caption"), text(one, other, "caption")]
    found_here = [each for each in found(*captions) if each.code == "text.language-other"]
    assert [each.code for each in found_here] == told
    assert all(each.places[0].field == f"text:caption:{other}" for each in found_here)


@pytest.mark.parametrize(("language", "told"), [("nl", ["text.language-other"]), ("fr", [])])
def test_a_press_text_filed_under_another_language_is_told(language: str, told: list[str]) -> None:
    said = row(PressText, id="p", film_id="film", language=language, body=FRENCH)
    assert codes(said) == told


def test_a_text_on_two_cards_is_told_on_the_later_one() -> None:
    other = (film("other", place=1), title("Snow", "other"))
    (one,) = found(*other, text(ENGLISH), text(ENGLISH.upper(), film_id="other"))
    assert str(one) == "“Snow”: the synopsis in English also stands with “Rain”."
    assert codes(*other, text(ENGLISH), text(f"No. {ENGLISH}", film_id="other")) == []
    assert codes(text(ENGLISH), text(ENGLISH, kind="short_synopsis")) == []


# Lengths, numbers, what keeps a place

IN = "stands in the synopsis in "


def test_a_foreword_that_two_books_share_is_no_copy() -> None:
    body = "The lights go down, and for two hours a hundred strangers look the same way." * 3
    books = [
        made
        for product in ("programme", "catalogue")
        for made in (
            row(Book, id=product, product=product, design="plain"),
            row(BookPart, id=f"p-{product}", book_id=product, kind="foreword"),
            row(BookPartText, id=f"t-{product}", part_id=f"p-{product}", language="en", body=body),
        )
    ]
    assert "text.cards-same" not in codes(*books)


def test_a_translation_that_lacks_half_is_found() -> None:
    long = f"{ENGLISH}\n\n{ENGLISH.replace('brother', 'sister')}"
    told = found(text(long), text(FRENCH, "fr"))
    (one,) = (one for one in told if one.code != "text.sentence-twice")
    assert one.code == "text.translation-short"
    assert "1 of 2 paragraphs" in str(one)
    assert codes(text(ENGLISH), text(FRENCH, "fr"), text(GERMAN, "de")) == []


@pytest.mark.parametrize(
    ("english", "french", "said"),
    [
        ("In 1968 she", "En 1986 elle", []),  # told with its letters, by the checks of facts
        ("In 1968 she", "Elle", [f"1968 {IN}English, and not in French"]),
        ("Of 1,200 she", "Sur 1 200 elle", []),
        ("In the 1970s she", "Dans les années 70 elle", []),
        ("With 12 others she", "Avec douze autres elle", []),
    ],
)
def test_a_number_in_one_language_alone_is_a_hint(
    english: str, french: str, said: list[str]
) -> None:
    told = found(text(f"{english} left. {ENGLISH}"), text(f"{french} part. {FRENCH}", "fr"))
    assert [str(one).removeprefix("“Rain”: ").rstrip(".") for one in told] == said


@pytest.mark.parametrize("body", ["TBA", "xxx", "Text folgt …", "à venir", "…", "Lorem ipsum"])
def test_what_keeps_a_place_is_no_text(body: str) -> None:
    assert codes(text(body)) == ["text.placeholder"]
    assert codes(text("To follow a river.")) == []


def test_a_long_logline_is_a_hint_beyond_what_the_house_has_set() -> None:
    logline = text(ENGLISH, kind="logline")
    assert codes(logline) == []
    assert codes(logline, row(CheckRule, code="text.logline-long", limit=120)) == [
        "text.logline-long"
    ]


LONG = " ".join(
    f"{name} {ENGLISH[:-1]} of {name}." for name in ("Ann", "Ben", "Cleo", "Dan", "Eve")
)


def test_a_text_of_unusual_length_is_a_hint_where_there_are_enough() -> None:
    rows: list[SQLModel] = []
    for number in range(9):
        rows += [film(f"f{number}", place=number + 1), title(f"Film {number}", f"f{number}")]
        rows.append(text(f"{number} {ENGLISH}", film_id=f"f{number}"))
    assert codes(*rows, text("She comes home.")) == ["text.length-unusual"]
    assert codes(*rows, text(LONG)) == ["text.length-unusual"]
    assert codes(*rows, text(LONG[:400])) == []
    assert codes(*rows[:9], text("She comes home.")) == []


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("Rain", True),
        ("RAIN (France 2020, 95 min)", True),
        ("Rain / Pluie – 2020 – 95’ – directed by Ann Lee", True),
        ("Rain falls on the city.", False),
        ("Rain, a year later", False),
        ("Rainy days", False),
    ],
)
def test_a_text_that_begins_with_title_and_data_loses_that_line(line: str, is_found: bool) -> None:  # noqa: FBT001
    body = f"{line}\n\n{ENGLISH}"
    told = all_found(
        snapshot_of(
            film(countries=("FR",)), title("Rain"), title("Pluie", kind="translated"),
            *_credit(), text(body),
        )
    )  # fmt: skip
    assert [one.code for one in told] == (["text.title-first"] if is_found else [])
    if is_found:
        (offer,) = told[0].mends
        assert body[len(str(offer.before)) :] == ENGLISH


def _credit() -> tuple[SQLModel, ...]:
    return (row(Credit, film_id="film", role="director", as_credited="Ann Lee"),)


# States


def test_a_draft_on_an_approved_card_is_found_where_texts_have_a_status() -> None:
    def told(status: str, card: str, *more: SQLModel) -> list[str]:
        rows = (title("Rain"), text(ENGLISH, status=status), *more)
        return [one.code for one in all_found(snapshot_of(film(status=card), *rows))]

    other = text(FRENCH, "fr", status="approved")
    assert told("draft", "approved", other) == ["text.status-behind"]
    assert told("edited", "approved", other) == ["text.status-behind"]
    assert told("draft", "proofed", other) == ["text.status-behind"]
    assert told("edited", "proofed", other) == []
    assert told("draft", "edited", other) == []
    assert told("draft", "approved") == []  # nobody gives texts a status here


def test_an_approved_text_that_was_changed_since_is_found() -> None:
    review = row(
        TextReview, film_id="film", kind="synopsis", language="en", status="approved", by="Ada",
        at=datetime(2021, 2, 1, tzinfo=UTC),
    )  # fmt: skip
    (one,) = found(text(ENGLISH, status="edited"), review)
    assert str(one) == "“Rain”: the synopsis in English was approved, and has been changed since."
    assert codes(text(ENGLISH, status="approved"), review) == []


# Spelling of two countries


def test_what_most_texts_have_is_usual_and_the_house_may_choose() -> None:
    rows = (
        text("The colour of the harbour, the color of the sea."),
        text("Grey is my favourite.", kind="short_synopsis"),
    )
    assert [str(one) for one in found(*rows)] == [
        "“Rain”: “color” is not the spelling of British English; “colour” is."
    ]
    house = row(HouseSetting, name=SPELLING["en"], value="en-US")
    told = {one.facts["words"] for one in found(*rows, house)}
    assert told == {"colour", "harbour", "Grey", "favourite"}


def test_titles_of_the_edition_italics_and_press_texts_keep_their_spelling() -> None:
    british = text("The colour and the harbour.", kind="short_synopsis")
    in_title = text("He shows the color of rain to us.")
    assert codes(british, in_title) == ["text.spelling-mixed"]
    assert codes(british, in_title, title("the color of rain")) == []
    styling = row(
        TextStyling, film_id="film", kind="synopsis", language="en",
        runs=write_runs([Run(13, 18, Style.ITALIC)]),
    )  # fmt: skip
    assert codes(british, in_title, styling) == []
    press = row(PressText, film_id="film", language="en", body="A color like no other.")
    assert codes(british, press) == []


# Words of the house


def rule(words: str, instead: str = "", **values: Any) -> WordRule:  # noqa: ANN401
    return row(WordRule, id=words, words=words, instead=instead, **values)


@pytest.mark.parametrize(
    ("body", "rules", "told"),
    [
        ("Movie night: a movie, two movies.", [rule("movie", "film")], ["Film", "film"]),
        ("THE MOVIE", [rule("movie", "film")], ["FILM"]),
        ("a movie theatre", [rule("movie", "film"), rule("movie theatre", "cinema")], ["cinema"]),
        ("Internet, internet", [rule("Internet", "internet", is_exact=True)], ["internet"]),
        ("the Viennale, Viennale", [rule("Viennale", "the Viennale")], ["the Viennale"]),
        ("a web site, a web\nsite", [rule("web site", "website")], ["website", "website"]),
        ("a must-see", [rule("must-see")], [None]),
        ("bread & butter", [rule("&", "and")], ["and"]),
        ("a movie", [rule("movie", "film", language="de")], []),
        ("a movie", [rule("movie", "film", language="en")], ["film"]),
        ("“Scary Movie”, movie-goers, www.movie.example", [rule("movie", "film")], []),
        ("moviegoers", [rule("movie", "film")], []),
    ],
)  # fmt: skip
def test_words_of_the_house_are_found_whole_with_their_capitals(
    body: str, rules: list[WordRule], told: list[str | None]
) -> None:
    found_here = found_in(body, "en", *rules)
    in_order = sorted(found_here, key=lambda one: one.spot or (0, 0))
    assert [one.mends[0].after if one.mends else None for one in in_order] == told


def test_a_rule_says_why() -> None:
    (one,) = found_in(
        "a movie", "en-GB", rule("movie", "film", note="we are in Europe", language="en")
    )
    assert str(one) == "“Rain”: “movie”; the house writes “film” (we are in Europe)."
    (one,) = found_in("a must-see", "en", rule("must-see", note="worn out"))
    assert str(one) == "“Rain”: “must-see” is not to be used (worn out)."


def test_of_the_two_endings_the_rarer_one_is_told() -> None:
    body = "They organised a strike and realised its cost. The organization was surprised by it."
    told = [one for one in found(text(body)) if one.code == "text.ise-ize-mixed"]
    assert [one.mends[0].after for one in told] == ["organisation"]
    one_way = "They organized it. The Organisation of Towns advised them to exercise; a prize."
    assert "text.ise-ize-mixed" not in codes(text(one_way))


def test_as_many_in_ise_as_in_ize_are_judged_by_the_country() -> None:
    both = "They organised it and recognised her; they apologize and realize it."
    british = f"The colour of the harbour and the theatre. {both}"
    told = [one for one in found(text(british)) if one.code == "text.ise-ize-mixed"]
    assert [one.mends[0].after for one in told] == ["apologise", "realise"]
    oxford = "The colour of the harbour. They apologize and realize it."
    assert "text.ise-ize-mixed" not in codes(text(oxford))


RIVER = "She looks for her brother in the city by the river."


@pytest.mark.parametrize(
    ("body", "count"),
    [
        (f"{ENGLISH} Nobody speaks of it. {ENGLISH}", 1),
        (f"{ENGLISH}\n\n{ENGLISH}", 1),
        ("Only Ada stays, with a radio and a dog, with a radio and a dog.", 1),
        (f"{RIVER.replace('city', 'old city')} {RIVER}", 1),
        ("She sells, and Ada reads aloud. And Ada reads aloud.", 1),
        ("Teddy has seventy-two hours, has seventy-two hours to sell it.", 1),
        ("Ida was born in Bern in 1985. It rains. She was born in Bern in 1985. She sings.", 1),
        ("He waits. He waits. From morning to night, from morning to night, he waits.", 0),
        ("Life is a door, and a door is a door. He wants to go home. To go home.", 0),
        ("She was happy once. It rains a lot there. He was happy once.", 0),
        (f"In 1968: {RIVER} In 1969: {RIVER}", 0),
    ],
)  # fmt: skip
def test_words_that_stand_again_are_found_once(body: str, count: int) -> None:
    assert [code for code in codes(text(body)) if code == "text.sentence-twice"] == (
        ["text.sentence-twice"] * count
    )
