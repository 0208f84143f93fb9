"""Who is meant where: whole words, parts of names, endings, quotations, namesakes."""

from typing import Any

import pytest
from sqlmodel import SQLModel

from festdesk.base.ids import FilmId, PersonId
from festdesk.books.tables import BookPartText
from festdesk.filmographies.tables import EntryTrait, FilmographyEntry
from festdesk.films.tables import Award, Credit, CreditTrait, PressText, Title
from festdesk.naming.index import NameIndex
from festdesk.naming.mentions import CREDITED, Mention, Part, Standing
from festdesk.people.tables import (
    CitedName,
    CitedNameForm,
    Company,
    DistinctPeople,
    KeptSpelling,
    NameForm,
    NameKind,
    Person,
)
from festdesk.stills.tables import Still
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of

KONCHALOVSKY = "Andrei Konchalovsky"


def person(person_id: str, *names: str, **values: Any) -> list[SQLModel]:  # noqa: ANN401
    """Return a person; the first name prints."""
    forms = [
        row(
            NameForm,
            id=f"{person_id}-{place}",
            person_id=person_id,
            text=name,
            kind=NameKind.VARIANT if place else NameKind.AUTHORITY,
        )
        for place, name in enumerate(names)
    ]
    return [row(Person, id=person_id, **values), *forms]


def company(company_id: str, name: str) -> list[SQLModel]:
    form = row(NameForm, company_id=company_id, text=name, kind=NameKind.AUTHORITY)
    return [row(Company, id=company_id), form]


def credited(person_id: str, film_id: str = "film", **values: Any) -> Credit:  # noqa: ANN401
    given = {"id": f"{film_id}-{person_id}", "as_credited": "", "person_id": person_id}
    return row(Credit, film_id=film_id, **(given | values))


def synopsis(body: str, language: str = "en", **values: Any) -> Text:  # noqa: ANN401
    given = {"id": "text", "kind": "synopsis", "film_id": "film"}
    return row(Text, language=language, body=body, **(given | values))


def index_of(*rows: SQLModel) -> NameIndex:
    return NameIndex.of(snapshot_of(film(), *rows))


def found(body: str, *rows: SQLModel, language: str = "en", who: str = "k") -> list[Mention]:
    """Return the mentions of "k", credited with the film, in a synopsis of it."""
    index = index_of(*person("k", KONCHALOVSKY), credited("k"), synopsis(body, language), *rows)
    return [one for one in index.mentions_of(row_id(who)) if one.table == "text"]


def row_id(text: str) -> Any:  # noqa: ANN401 -- an id of any kind
    return text


@pytest.mark.parametrize(
    ("body", "form", "proposed"),
    [
        ("A film by Andrey Konchalovsky, of course.", "Andrey Konchalovsky", KONCHALOVSKY),
        ("A film by Andrei Konchalovskiy.", "Andrei Konchalovskiy", KONCHALOVSKY),
        ("After that Konchalovskiy left.", "Konchalovskiy", "Konchalovsky"),
        ("A film by A. Konchalovskiy.", "A. Konchalovskiy", "A. Konchalovsky"),
        (
            "A film by Andrei\u00a0Konchalovskiy.",
            "Andrei Konchalovskiy",
            "Andrei\u00a0Konchalovsky",
        ),
        ("A FILM BY ANDREY KONCHALOVSKIY.", "ANDREY KONCHALOVSKIY", "ANDREI KONCHALOVSKY"),
        ("A film by Andrei S. Konchalovsky.", "Andrei S. Konchalovsky", KONCHALOVSKY),
        ("It is Konchalovskiy’s film.", "Konchalovskiy", "Konchalovsky’s"),
        ("It is Andrey Konchalovsky's film.", "Andrey Konchalovsky", "Andrei Konchalovsky's"),
        ("A film by Kon\u00adchalovskiy.", "Konchalovskiy", "Konchalovsky"),
        ("Andrey Konchalovskys’s film.", "Andrey Konchalovskys", "Andrei Konchalovsky’s"),
        ("Director Konchalovski says no.", "Konchalovski", "Konchalovsky"),
    ],
)
def test_another_spelling_is_found_and_its_printed_form_proposed(
    body: str, form: str, proposed: str
) -> None:
    assert [(one.form, one.proposed, one.standing) for one in found(body)] == [
        (form, proposed, Standing.LIKELY)
    ]


@pytest.mark.parametrize(
    "body",
    [
        "A film by Andrei Konchalovsky.",
        "A film by Konchalovsky.",
        "A FILM BY KONCHALOVSKY.",
        "It is Konchalovsky’s film.",
        "A film by A. Konchalovsky.",
    ],
)
def test_the_printed_form_may_stay(body: str) -> None:
    assert [(one.proposed, one.standing) for one in found(body)] == [("", Standing.PRINTED)]


@pytest.mark.parametrize(
    "body",
    [
        "Konchalovskyesque images.",
        "His brother Nikita Konchalovsky was there.",
        "A letter of N. Konchalovsky.",
        "Mikhalkov-Konchalovsky is somebody else.",
        "konchalovsky is written small.",
        "Andrei went home.",
        "A Russian film of the nineteen sixties.",
    ],
)
def test_other_words_are_nobodys(body: str) -> None:
    assert found(body) == []


def test_family_name_alone_counts_only_where_its_bearer_is_at_home() -> None:
    elsewhere = row(
        Text, id="far", film_id="other", kind="synopsis", language="en", body="Konchalovskiy left."
    )
    named = row(
        Text,
        id="named",
        film_id="other",
        kind="logline",
        language="en",
        body="Later Konchalovskiy left. Andrei Konchalovsky is his name.",
    )
    index = index_of(*person("k", KONCHALOVSKY), film("other"), elsewhere, named)

    assert [one.row_id for one in index.mentions_of(row_id("k"))] == ["named", "named"]


@pytest.mark.parametrize(
    ("body", "language", "form", "proposed"),
    [
        ("Es ist Kontschalowskiys Film.", "de", "Kontschalowskiy", "Konchalovskys"),
        ("Es ist Andrey Konchalovskys Film.", "de", "Andrey Konchalovsky", f"{KONCHALOVSKY}s"),
        ("Regisseur Konchalovskiy kommt.", "de", "Konchalovskiy", "Konchalovsky"),
        ("Het is Konchalovskiy’s film.", "nl", "Konchalovskiy", "Konchalovsky’s"),
    ],
)
def test_an_ending_follows_the_proposed_form(
    body: str, language: str, form: str, proposed: str
) -> None:
    assert [(m.form, m.proposed) for m in found(body, language=language)] == [(form, proposed)]


def test_slavic_cases_are_shown_and_left_alone() -> None:
    rows = [*person("t", "Andrej Tarkovskij"), credited("t")]

    shown = found("Film Andreje Tarkovského.", *rows, language="cs", who="t")

    assert [(m.words, m.proposed) for m in shown] == [("Andreje Tarkovského", "")]


@pytest.mark.parametrize(
    ("body", "is_quoted"),
    [
        ("He said “Konchalovskiy is right” and left.", True),
        ("Er sagte: „Konchalovskiy hat recht“.", True),
        ("Il dit « Konchalovskiy a raison ».", True),
        ("He said ‘Konchalovskiy’s right’ twice.", True),
        ("He said “yes” and Konchalovskiy “no”.", False),
        ("It’s Konchalovskiy who doesn’t.", False),
        ('A 5" reel of Konchalovskiy’s 6" one.', False),
    ],
)
def test_words_in_quotation_marks_are_quoted(body: str, is_quoted: bool) -> None:  # noqa: FBT001
    assert [one.is_quoted for one in found(body)] == [is_quoted]


def test_statements_press_texts_and_titles_are_quoted_as_a_whole() -> None:
    rows = [
        synopsis("By Andrey Konchalovsky.", id="statement", kind="statement"),
        row(PressText, id="press", film_id="film", language="en", body="By Andrey Konchalovsky."),
        row(
            PressText,
            id="own",
            film_id="film",
            language="en",
            publication="Festival of Tests",
            body="By Andrey Konchalovsky.",
        ),
        row(Title, id="title", film_id="film", text="On Andrey Konchalovsky"),
    ]
    index = index_of(*person("k", KONCHALOVSKY), credited("k"), *rows)

    quoted = {one.row_id: one.is_quoted for one in index.mentions_of(row_id("k"))}

    assert quoted == {"statement": True, "press": True, "own": False, "title": True}


def test_names_are_found_in_every_table_they_stand_in() -> None:
    other = "Andrey Konchalovsky"
    rows = [
        synopsis("Nothing.", author=other, translator=other, rights=f"© {other}"),
        row(PressText, id="press", film_id="film", author=other, headline=other, body="Nothing."),
        row(FilmographyEntry, id="entry", person_id="k", note=f"with {other}"),
        row(EntryTrait, id="trait", entry_id="entry", co_directors=("Anna Lind", other)),
        row(Award, id="award", film_id="film", prize=f"{other} Prize"),
        row(Still, id="still", film_id="film", photographer=other),
        row(BookPartText, id="part", part_id="imprint", language="en", body=f"Thanks to {other}."),
    ]
    index = index_of(*person("k", KONCHALOVSKY), *rows)

    places = {(one.table, one.column) for one in index.mentions_of(row_id("k")) if one.proposed}

    assert places == {
        ("text", "author"), ("text", "translator"), ("text", "rights"), ("presstext", "author"),
        ("presstext", "headline"), ("filmographyentry", "note"), ("entrytrait", "co_directors"),
        ("award", "prize"), ("still", "photographer"), ("bookparttext", "body"),
    }  # fmt: skip


def test_a_credit_keeps_the_name_of_the_film_unless_the_house_prints_it() -> None:
    names = person("k", KONCHALOVSKY, "Andrey Konchalovsky")
    credit = credited("k", as_credited="Andrey Konchalovsky")
    trait = row(CreditTrait, credit_id=credit.id, prints="credited")

    kept = index_of(*names, credit).mentions_of(row_id("k"))
    printed = index_of(*names, credit, trait).mentions_of(row_id("k"))

    assert [(m.standing, m.kept, m.is_open) for m in kept] == [(Standing.VARIANT, CREDITED, False)]
    assert [(m.kept, m.is_open) for m in printed] == [("", True)]


def test_a_kept_spelling_is_not_asked_about_until_the_words_around_it_change() -> None:
    body = "He said no. The man was Konchalovskiy and he left."
    (asked,) = found(body)
    kept = row(
        KeptSpelling,
        row_id="text",
        column="body",
        spelling=asked.form,
        around=asked.around,
        because="other",
    )

    assert [(m.kept, m.is_open) for m in found(body, kept)] == [("other", False)]
    assert [m.kept for m in found(body.replace("The man", "A woman"), kept)] == [""]


# Several people


def test_brothers_of_one_family_name_are_not_asked_about() -> None:
    brothers = [
        *person("j", "Jean-Pierre Dardenne"), *person("l", "Luc Dardenne"),
        credited("j"), credited("l"),
    ]  # fmt: skip
    index = index_of(*brothers, synopsis("Dardenne and Luc Dardenne came. Dardenne spoke."))

    assert index.open_mentions == ()
    assert len(index.mentions_of(row_id("l"))) + len(index.mentions_of(row_id("j"))) == 3
    assert index.likely_pairs == ()


def test_a_spelling_that_fits_two_is_offered_and_nothing_is_proposed() -> None:
    two = [*person("a", "Anna Petrov"), *person("b", "Boris Petrow"), credited("a"), credited("b")]
    index = index_of(*two, synopsis("Then Petroff came."))

    (mention,) = index.open_mentions
    assert (mention.proposed, {mention.bearer, *mention.others}) == ("", {"a", "b"})


def test_who_was_named_last_is_meant_by_the_family_name_alone() -> None:
    two = [*person("a", "Anna Petrov"), *person("b", "Boris Petrow"), credited("a"), credited("b")]
    index = index_of(*two, synopsis("Boris Petrow came, and then Petroff spoke."))

    (mention,) = index.open_mentions
    assert (mention.bearer, mention.proposed) == ("b", "Petrow")


def test_the_same_letters_are_somebodys_before_likeness_is() -> None:
    index = index_of(
        *person("o", "Olga Kurylenko"), *person("e", "Oleg Kurylenko"),
        synopsis("With Oleg Kurylenko."),
    )  # fmt: skip

    assert [m.bearer for m in index.mentions_of(row_id("e"))] == ["e"]
    assert index.mentions_of(row_id("o")) == ()


def test_a_person_entered_twice_has_one_list_of_spellings_until_told_apart() -> None:
    doubled = [
        *person("k", KONCHALOVSKY), credited("k"),
        *person("y", "Andrei Konchalovskiy"), credited("y", as_credited="Andrei Konchalovskiy"),
    ]  # fmt: skip
    index = index_of(*doubled, synopsis("Konchalovsky came."))
    apart = index_of(*doubled, row(DistinctPeople, first_id="k", second_id="y"))

    assert index.likely_pairs == (("k", "y"),)
    assert index.unsettled() == ("k",)
    assert [(m.proposed, m.linked_id) for m in index.mentions_of(row_id("k")) if m.is_open] == [
        (KONCHALOVSKY, "y")
    ]
    assert (apart.likely_pairs, apart.unsettled()) == ((), ())


# Other shapes of names


@pytest.mark.parametrize(
    ("name", "body", "form", "part"),
    [
        ("Lars von Trier", "A film by Lars von Trier.", "Lars von Trier", Part.WHOLE),
        ("Lars von Trier", "A film by von Trier.", "Trier", Part.FAMILY),
        ("Vittorio De Sica", "A film by De Sica.", "De Sica", Part.FAMILY),
        ("Jean-Luc Godard", "A film by Jean Luc Godard.", "Jean Luc Godard", Part.WHOLE),
        ("Kar-wai Wong", "A film by Wong Kar-wai.", "Wong Kar-wai", Part.TURNED),
        ("Agnès Varda", "A film by Agnes Varda.", "Agnes Varda", Part.WHOLE),
        ("Agnès Varda", "Un film d’Agnes Varda.", "Agnes Varda", Part.WHOLE),
        ("Gérard d’Ydewalle", "A film by Gérard d'Ydewalle.", "Gérard d'Ydewalle", Part.WHOLE),
        ("Marcel L’Herbier", "A film by L’Herbier.", "L'Herbier", Part.FAMILY),
        ("Robert Downey Jr.", "With Robert Downey Jr. again.", "Robert Downey Jr", Part.WHOLE),
    ],
)
def test_names_of_other_shapes_are_found(name: str, body: str, form: str, part: Part) -> None:
    rows = [*person("p", name), credited("p")]

    assert [(m.form, m.part) for m in found(body, *rows, who="p")] == [(form, part)]


def test_a_text_in_another_script_is_not_changed_into_this_one() -> None:
    names = person("p", KONCHALOVSKY, "Андрей Кончаловский")
    index = index_of(*names, synopsis("Фильм Андрея Кончаловского.", "ru"))

    assert [(m.words, m.proposed) for m in index.mentions_of(row_id("p"))] == [
        ("Андрея Кончаловского", "")
    ]


def test_a_form_of_a_language_is_right_in_texts_of_that_language() -> None:
    german = row(NameForm, person_id="u", text="Sergei Urussewski", language="de")
    rows = [*person("u", "Sergei Urusevsky"), german]
    index = index_of(
        *rows, synopsis("Kamera: Sergei Urusevsky.", "de", id="de"),
        synopsis("Mit Sergei Urussewski.", "de", id="right", kind="logline"),
        synopsis("With Sergei Urussewski.", id="en"),
    )  # fmt: skip

    assert {m.row_id: m.proposed for m in index.mentions_of(row_id("u"))} == {
        "de": "Sergei Urussewski", "right": "", "en": "Sergei Urusevsky",
    }  # fmt: skip


def test_names_in_scripts_without_capitals_are_found_letter_by_letter() -> None:
    index = index_of(*person("p", "Akira Kurosawa", "黒澤明"), synopsis("監督は黒澤明です。", "ja"))

    assert [(m.words, m.proposed) for m in index.mentions_of(row_id("p"))] == [("黒澤明", "")]


def test_companies_are_found_and_the_person_in_their_name_is_not() -> None:
    rows = [
        *person("k", KONCHALOVSKY), *company("c", "Andrei Konchalovsky Studios"),
        synopsis("Made by Andrey Konchalovsky Studios."),
    ]  # fmt: skip
    index = index_of(*rows)

    (mention,) = index.mentions_of_company(row_id("c"))
    assert mention.proposed == "Andrei Konchalovsky Studios"
    assert index.unsettled_companies() == ("c",)
    assert index.mentions_of(row_id("k")) == ()


def test_cited_names_are_found_in_the_texts_of_their_film_and_by_language() -> None:
    cited = row(CitedName, id="c", text="Svetka", film_id="film")
    german = row(CitedNameForm, cited_name_id="c", text="Swetka", language="de")
    other = row(CitedNameForm, cited_name_id="c", text="Zetka")
    texts = [
        synopsis("Her daughter Zetka left.", id="en"),
        synopsis("Ihre Tochter Swetka ging.", "de", id="de"),
        synopsis("Her daughter Zetka left.", id="far", film_id="other"),
    ]
    index = index_of(film("other"), cited, german, other, *texts)

    assert [(m.row_id, m.proposed) for m in index.mentions_of_cited("c")] == [
        ("de", ""), ("en", "Svetka"),
    ]  # fmt: skip
    assert index.unsettled_cited() == ("c",)
    assert index.likely_names(FilmId("film")) == ()


def test_a_name_that_very_many_have_is_looked_for_where_one_of_them_is_at_home() -> None:
    many = [one for n in range(30) for one in person(f"p{n}", f"Ana Lund {n}")]
    rows = [
        *many,
        film("f1"),
        row(Credit, film_id="f1", person_id="p7", role="director", as_credited="Ana Lund 7"),
        row(Text, id="home", film_id="f1", kind="synopsis", language="en", body="By Ana Lund."),
        row(Text, id="away", person_id="p3", kind="biography", language="en", body="A river."),
    ]
    index = NameIndex.of(snapshot_of(*rows))
    assert [one.row_id for one in index.mentions_of(PersonId("p7")) if one.table == "text"] == [
        "home"
    ]
    assert not [one for one in index.mentions_of(PersonId("p8")) if one.table == "text"]


def test_of_very_many_of_one_name_those_alike_to_the_figure_are_likely_one() -> None:
    many = [one for n in range(30) for one in person(f"p{n}", f"Ana Lund {n + 100}")]
    index = NameIndex.of(snapshot_of(*many, *person("twice", "Ana Lund 107")))
    assert index.likely_people(PersonId("twice")) == ("p7",)
