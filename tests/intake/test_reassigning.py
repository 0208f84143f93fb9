"""What an editor says that words are, and all that is done to a reading before it is taken in."""

from datetime import date
from typing import TypeVar

import pytest

from festdesk.base.errors import InputProblem
from festdesk.films.tables import TitleKind
from festdesk.intake.corrections import (
    Correction,
    CorrectionKind,
    corrections_as_json,
    corrections_of_json,
)
from festdesk.intake.drafts import (
    AwardValue,
    CaptionValue,
    CountryValue,
    CreditedName,
    CreditLineValue,
    DirectorValue,
    Draft,
    FilmReading,
    PageKind,
    Reading,
    RunningTimeValue,
    ScreeningValue,
    Span,
    TextValue,
    TitleValue,
    Value,
    YearValue,
)
from festdesk.intake.page import Context
from festdesk.intake.parting import join_films, split_film
from festdesk.intake.passages import Passage, places_of
from festdesk.intake.pasted import read_text
from festdesk.intake.reassigning import FIELDS, Target, values_as
from festdesk.intake.revised import Item, Revised, counts, next_unsure, revised_of
from festdesk.intake.revising import (
    assign,
    correct,
    drop,
    join,
    leave_out,
    reassign,
    set_language,
    set_role,
    split,
    suggested,
    take_suggestions,
    tick,
    tick_all,
)

V = TypeVar("V")

PAGE = """Mila Horvat

Croatia, 2019 / 84 min / Drama

A ferry that nobody has ordered lies in the harbour of a small town one morning in March.

The mayor wants it gone, the children want to sail it, and a retired pilot says that he knows
whose it was. In three days the town finds out what it would do if it could leave.

Guest of honour: Petar Novak

Cast & Credits
Ana Kralj, Ivo Lukić, Petar Novak
Mila Horvat
Jasna Perić
Adria Film
"""


def page(text: str = PAGE) -> Revised:
    """Return a page as it was read."""
    return revised_of(read_text(text))


def line_of(revised: Revised, words: str) -> int:
    """Return the number of the first line that holds words."""
    return next(n for n, line in enumerate(revised.lines, 1) if words in line)


def passage(revised: Revised, words: str) -> Passage:
    """Return the passage that words of one line are."""
    number = line_of(revised, words)
    start = revised.lines[number - 1].index(words)
    return Passage(number, start, number, start + len(words))


def items(revised: Revised, kind: type) -> list[Item]:
    """Return the drafts of a kind of the first film."""
    return [item for item in revised.films[0].items if isinstance(item.value, kind)]


def values(revised: Revised, kind: type[V]) -> list[V]:
    """Return the values of a kind."""
    return [item.value for item in revised.films[0].items if isinstance(item.value, kind)]


@pytest.mark.parametrize(
    ("target", "words", "expected"),
    [
        (Target("title"), "“The Ferry”", TitleValue("The Ferry", TitleKind.INTERNATIONAL)),
        (Target("original_title"), "Title: Trajekt", TitleValue("Trajekt", TitleKind.ORIGINAL)),
        (Target("director"), "Mila Horvat", DirectorValue("Mila Horvat")),
        (Target("country"), "Kroatien", CountryValue("HR", "Kroatien")),
        (Target("year"), "2019", YearValue(2019)),
        (Target("running_time"), "1h24", RunningTimeValue(84 * 60)),
        (
            Target("credit", "editing"),
            "Jasna Perić",
            CreditLineValue("editing", "", (CreditedName("Jasna Perić"),)),
        ),
        (
            Target("credit", "cast"),
            "Ana Kralj – the mayor",
            CreditLineValue("cast", "", (CreditedName("Ana Kralj", character="the mayor"),)),
        ),
        (Target("caption", language="en"), "A ferry", CaptionValue("en", "A ferry")),
        (Target("award"), "The Golden Anchor", AwardValue("The Golden Anchor")),
    ],
    ids=lambda value: getattr(value, "field", None),
)
def test_words_are_read_by_the_reader_of_their_field(
    target: Target, words: str, expected: Value
) -> None:
    assert values_as(target, [words]) == (expected,)


def test_a_text_keeps_its_paragraphs_and_loses_its_label() -> None:
    lines = ["Inhalt: Eine Fähre liegt im Hafen.", "", "Niemand hat sie bestellt."]

    made = values_as(Target("synopsis"), lines)

    body = "Eine Fähre liegt im Hafen.\n\nNiemand hat sie bestellt."
    assert made == (TextValue("synopsis", "de", body),)


def test_a_line_becomes_a_screening_on_a_day_of_the_edition() -> None:
    context = Context(date(2021, 3, 10), date(2021, 3, 20))

    (made,) = values_as(Target("screening"), ["Fri 12/03 20:00 Scala"], context)

    assert isinstance(made, ScreeningValue)
    assert (made.day, made.venue, made.year_is_proposed) == (date(2021, 3, 12), "Scala", True)


@pytest.mark.parametrize("field", ["year", "running_time", "country", "screening", "version"])
def test_words_that_cannot_be_a_field_say_so(field: str) -> None:
    with pytest.raises(InputProblem) as problem:
        values_as(Target(field), ["once upon a time"])

    assert "once upon a time" in str(problem.value)


def test_every_field_that_is_offered_reads_something_or_says_so() -> None:
    for field in FIELDS:
        try:
            assert field == "unused" or values_as(Target(field), ["2019 – Ferry, 84 min"])
        except InputProblem as problem:
            assert str(problem).endswith(".")  # noqa: PT017 -- either may happen


def test_the_very_words_of_a_draft_are_found_in_its_line() -> None:
    revised = page()
    line = line_of(revised, "Croatia")
    found = {
        revised.lines[place.line - 1][place.start : place.end]
        for kind in (CountryValue, YearValue, RunningTimeValue)
        for item in items(revised, kind)
        for place in places_of(item.draft, revised.lines)
        if place.line == line
    }

    assert found == {"Croatia", "2019", "84 min"}


def test_lines_said_to_be_the_logline_leave_the_text_they_were_in() -> None:
    revised = page()
    number = line_of(revised, "A ferry that")
    whole = Passage.of_lines(revised.lines, number, number)

    after, made = assign(revised, 0, whole, Target("logline", language="en"))

    texts = {value.kind: value.body for value in values(after, TextValue)}
    assert texts["logline"].startswith("A ferry")
    assert "A ferry" not in texts.get("synopsis", "")
    assert len(made) == 1


def test_names_said_to_be_editors_are_no_longer_without_role() -> None:
    revised = page()

    after, _ = assign(revised, 0, passage(revised, "Jasna Perić"), Target("credit", "editing"))

    lines = [v for v in values(after, CreditLineValue) if v.names[0].name == "Jasna Perić"]
    assert [line.role for line in lines] == ["editing"]
    assert after.corrections == (
        Correction(CorrectionKind.POSITION, "credit", "editing", position=3, count=4),
    )


def test_one_name_of_several_leaves_the_others_their_line() -> None:
    revised = page()
    number = line_of(revised, "Ana Kralj")
    start = revised.lines[number - 1].index("Ivo Lukić")
    one = Passage(number, start, number, start + len("Ivo Lukić"))

    after, _ = assign(revised, 0, one, Target("credit", "editing"))

    lines = [tuple(n.name for n in v.names) for v in values(after, CreditLineValue)]
    assert ("Ana Kralj", "Petar Novak") in lines
    assert ("Ivo Lukić",) in lines


def test_what_is_not_used_is_listed_and_can_be_taken_up() -> None:
    revised = page()
    number = line_of(revised, "Guest of honour")
    assert number in revised.unread

    aside, _ = assign(revised, 0, Passage.of_lines(revised.lines, number, number), Target("unused"))
    assert number not in aside.unread
    assert number in aside.reading().unread
    label = "Guest of honour"
    assert aside.corrections == (Correction(CorrectionKind.ASIDE, "unused", label=label),)

    taken, made = assign(aside, 0, passage(aside, "Petar Novak"), Target("credit", "cast"))
    assert number not in taken.aside
    assert len(made) == 1


def test_a_label_nobody_knows_is_remembered_with_what_it_meant() -> None:
    revised = page()
    number = line_of(revised, "Guest of honour")
    start = revised.lines[number - 1].index("Petar")
    after, _ = assign(
        revised, 0, Passage(number, start, number, start + 11), Target("credit", "cast")
    )

    expected = Correction(CorrectionKind.LABEL, "credit", "cast", "Guest of honour")
    assert after.corrections == (expected,)
    assert corrections_of_json(corrections_as_json(after.corrections)) == after.corrections


def test_the_first_line_that_is_the_title_is_told_by_its_place() -> None:
    revised = page("Trajekt\n\n" + PAGE)

    after, _ = assign(revised, 0, passage(revised, "Trajekt"), Target("original_title"))

    assert after.corrections == (Correction(CorrectionKind.PLACE, "original_title", position=1),)
    assert TitleValue("Trajekt", TitleKind.ORIGINAL) in values(after, TitleValue)


def test_a_part_of_the_line_of_data_is_told_by_its_number() -> None:
    revised = page()

    after, _ = assign(revised, 0, passage(revised, "Drama"), Target("note"))

    assert after.corrections == (
        Correction(CorrectionKind.HEADER, "note", position=3, count=3, separator=" / "),
    )


def test_suggestions_are_taken_one_by_one_or_all_at_once() -> None:
    revised = page()
    wanted = suggested(revised.films[0].items)
    assert wanted

    after = take_suggestions(revised, wanted)

    assert suggested(after.films[0].items) == []
    before = {i.number: i.value for i in items(revised, CreditLineValue)}
    for item in items(after, CreditLineValue):
        value, old = item.value, before[item.number]
        assert isinstance(value, CreditLineValue)
        assert isinstance(old, CreditLineValue)
        assert value.role == (old.role or old.suggested_role)


def test_a_role_of_ones_own_words_stays_as_written() -> None:
    revised = page()
    number = suggested(revised.films[0].items)[-1]

    value = next(
        i.value for i in set_role(revised, number, "Harbour master").films[0].items
        if i.number == number
    )  # fmt: skip

    assert isinstance(value, CreditLineValue)
    assert value.role == "Harbour master"


def test_texts_are_joined_and_split_where_they_were() -> None:
    revised = page()
    first = items(revised, TextValue)[0]
    assert isinstance(first.value, TextValue)
    at = first.value.body.index(" lies")

    apart, second = split(revised, first.number, at)
    assert [i.number for i in items(apart, TextValue)][:2] == [first.number, second]

    together, number = join(apart, {first.number, second})
    body = items(together, TextValue)[0].value
    assert number == first.number
    assert isinstance(body, TextValue)
    assert body.body.split() == first.value.body.split()


def test_what_is_not_of_a_kind_is_not_joined() -> None:
    revised = page()
    text, names = items(revised, TextValue)[0], items(revised, CreditLineValue)[0]

    with pytest.raises(InputProblem):
        join(revised, {text.number, names.number})
    with pytest.raises(InputProblem):
        join(revised, {text.number})
    with pytest.raises(InputProblem):
        split(revised, text.number, 0)


def test_names_are_split_before_one_of_them() -> None:
    revised = page()
    cast = items(revised, CreditLineValue)[0]

    after, _ = split(revised, cast.number, 1)

    lines = [[n.name for n in v.names] for v in values(after, CreditLineValue)]
    assert lines[:2] == [["Ana Kralj"], ["Ivo Lukić", "Petar Novak"]]


def test_a_text_changes_its_field_and_keeps_what_was_corrected() -> None:
    revised = page()
    text = items(revised, TextValue)[0]
    assert isinstance(text.value, TextValue)
    corrected = correct(revised, text.number, TextValue(text.value.kind, "en", "Mine."))

    after, made = reassign(corrected, text.number, Target("statement", person="Mila Horvat"))

    assert made == (text.number,)
    assert items(after, TextValue)[0].value == TextValue("statement", "en", "Mine.", "Mila Horvat")


def test_ticks_languages_and_drops_leave_the_rest_alone() -> None:
    revised = page()
    text = items(revised, TextValue)[0]

    none = tick_all(revised, 0, ticked=False)
    one = tick(none, {text.number}, ticked=True)
    spoken = set_language(one, text.number, "hr")
    dropped = drop(spoken, {text.number})

    assert counts(none)[0] == 0
    assert counts(one) == (1, counts(revised)[1])
    assert values(spoken, TextValue)[0].language == "hr"
    assert counts(dropped)[1] == counts(revised)[1] - 1
    assert set(dropped.unread) > set(revised.unread)


def test_the_next_draft_to_look_at_comes_round_again() -> None:
    revised = page("Trajekt\n\n" + PAGE)
    order = [item.number for item in revised.films[0].items]
    unsure = [item.number for item in revised.films[0].items if item.is_unsure]

    assert unsure
    assert next_unsure(revised.films[0].items, order, None) == unsure[0]
    assert next_unsure(revised.films[0].items, order, unsure[-1]) == unsure[0]
    seen = tick(revised, set(order), ticked=True)
    assert next_unsure(seen.films[0].items, order, None) is None


TWO = PAGE + "\n\n\nThe Lighthouse\n\nItaly, 2018 / 12 min\n\nA lamp that goes out every night.\n"


def test_a_page_is_split_into_films_at_a_line_and_joined_again() -> None:
    whole = page(TWO)
    apart = whole if len(whole.films) > 1 else split_film(
        whole, line_of(whole, "The Lighthouse"), Context()
    )  # fmt: skip

    assert apart.kind is PageKind.SEVERAL_FILMS
    assert len(apart.films) == 2
    lengths = [
        [i.value.seconds for i in film.items if isinstance(i.value, RunningTimeValue)]
        for film in apart.films
    ]
    assert lengths == [[84 * 60], [12 * 60]]
    together = join_films(apart, 1, Context())
    assert (len(together.films), together.kind) == (1, PageKind.FILM_PAGE)
    with pytest.raises(InputProblem):
        split_film(apart, apart.films[1].first_line, Context())
    with pytest.raises(InputProblem):
        join_films(apart, 0, Context())


def test_what_an_editor_made_survives_the_splitting_of_its_page() -> None:
    whole = page(TWO)
    apart = whole if len(whole.films) > 1 else split_film(
        whole, line_of(whole, "The Lighthouse"), Context()
    )  # fmt: skip
    together = join_films(apart, 1, Context())
    said, _ = assign(
        together, 0, passage(together, "Petar Novak"), Target("credit", "Harbour master")
    )

    again = split_film(said, line_of(said, "The Lighthouse"), Context())

    roles = [value.role for value in values(again, CreditLineValue)]
    assert "Harbour master" in roles


def test_a_film_that_is_left_out_is_not_of_the_reading() -> None:
    whole = page(TWO)
    apart = whole if len(whole.films) > 1 else split_film(
        whole, line_of(whole, "The Lighthouse"), Context()
    )  # fmt: skip

    assert len(leave_out(apart, 1, left_out=True).reading().films) == 1
    assert len(leave_out(apart, 1, left_out=False).reading().films) == 2


def test_a_line_that_gave_a_mere_guess_is_not_used_until_it_is_ticked() -> None:
    lines = ("Everybody spoke of it at the shore: RIVER is a trial of the body.",)
    guess = Draft(TitleValue("RIVER", TitleKind.ORIGINAL), Span(1, 1), is_candidate=True)
    revised = revised_of(Reading(PageKind.FILM_PAGE, lines, (FilmReading((guess,)),)))
    assert revised.unread == (1,)
    assert tick(revised, {0}, ticked=True).unread == ()
