"""Filmographies as they print in the style of a house."""

from dataclasses import replace
from typing import Any

import pytest

from festdesk.base.ids import FilmId
from festdesk.base.lists import read_list
from festdesk.filmographies.listing import Programme
from festdesk.filmographies.printing import Part, printed_filmography, printed_text
from festdesk.filmographies.style import (
    AS_IT_COMES,
    READY_MADE,
    AfterYear,
    Arrangement,
    Between,
    DetailsPlace,
    EntryOrder,
    EpisodesShown,
    FilmShown,
    Kept,
    PageSign,
    Rest,
    SecondPlace,
    TitleForm,
    TitleLook,
    Wording,
    YearPlace,
)
from festdesk.filmographies.tables import EntryChoice, Qualifier
from festdesk.filmographies.wording import form_for, share_in_words
from festdesk.films.tables import TitleKind
from tests.filmographies.entries_of_tests import listed, title

LANGUAGES = ("en", "fr", "de", "nl", "es", "it", "pt", "pl")
ZERKALO = (
    title("Зеркало", language="ru"),
    title("Zerkalo", TitleKind.TRANSLITERATED, "ru"),
    title("Mirror", TitleKind.INTERNATIONAL, "en"),
    title("Der Spiegel", TitleKind.TRANSLATED, "de"),
)
ODYSSEY = listed("The Odyssey", year=1997, qualifier="series", share="2 episodes")


def line(*titles: Any, language: str = "en", **values: Any) -> str:  # noqa: ANN401 -- any column
    """Return an entry as it prints where the house has no style of its own."""
    return printed_text([listed(*titles, **values)], AS_IT_COMES, language)


def styled(one: Any, language: str = "en", **choices: Any) -> str:  # noqa: ANN401 -- any choice
    """Return an entry as it prints where the house has made these choices."""
    return printed_text([one], replace(AS_IT_COMES, **choices), language)


# Without a style of its own


def test_plain_entry_is_year_dash_title() -> None:
    assert line("The Postman’s White Nights", year=2014) == "2014 – The Postman’s White Nights"


def test_share_of_a_series_is_worded_as_a_whole() -> None:
    facts: dict[str, Any] = {"year": 1997, "qualifier": "series", "share": "2 episodes"}

    assert line("The Odyssey", **facts) == "1997 – The Odyssey (2 episodes of the TV series)"
    assert line("L’Odyssée", language="fr", **facts) == (
        "1997 – L’Odyssée (2 épisodes de la série télévisée)"
    )


def test_span_role_note_and_own_words_print() -> None:
    printed = line("A", year=1997, year_until=1998, qualifier="essay", role="cast", note="lost")

    assert printed == "1997–1998 – A (essay, cast, lost)"


def test_entry_without_year_or_title_is_still_a_line() -> None:
    assert line("Untitled") == "Untitled"
    assert line(year=2001) == "2001 – …"


@pytest.mark.parametrize("text", ["2001 – {share}", "{title}", "%s", "<b>", "{0}"])
def test_words_of_a_user_are_never_a_pattern(text: str) -> None:
    assert line(text, year=1968) == f"1968 – {text}"
    printed = line("X", year=1, qualifier="series", share=text, part_of=text, note=text)
    assert printed == f"1 – X ({text} of the TV series {text}, {text})"
    assert text in line("X", co_directors=(text, text))


# Words


def test_episodes_are_counted_in_the_language_of_the_page() -> None:
    assert share_in_words("2 episodes", "de") == "2 Folgen"
    assert share_in_words("1 episode", "fr") == "1 épisode"
    assert share_in_words("une épisode", "en") == "1 episode"
    assert share_in_words("3 minutes", "de") == "3 minutes"
    assert share_in_words("pilot", "de") == "pilot"
    assert share_in_words("2 episodes", "de", short=True) == "2 Flgn."


def test_polish_counts_a_few_otherwise_than_many() -> None:
    said = [share_in_words(f"{count} episodes", "pl") for count in (1, 3, 5, 12, 22)]

    assert said == ["1 odcinek", "3 odcinki", "5 odcinków", "12 odcinków", "22 odcinki"]
    assert [form_for(count, ("one", "more")) for count in (1, 2, 5)] == ["one", "more", "more"]


def test_every_phrase_is_there_in_every_language_with_its_places() -> None:
    words = read_list("qualifiers")
    tables = {k: v for k, v in words.items() if k not in {"printed", "short", "written"}}
    for name, by_language in {**tables, **words["printed"], **words["short"]}.items():
        assert set(LANGUAGES) <= set(by_language), name
        places = {
            tuple(sorted(place for place in ("{title}", "{share}", "{names}") if place in form))
            for forms in by_language.values()
            for form in ([forms] if isinstance(forms, str) else forms)
        }
        assert len(places) == 1, name


@pytest.mark.parametrize("qualifier", list(Qualifier), ids=str)
def test_abbreviated_kind_is_no_longer_than_the_word(qualifier: Qualifier) -> None:
    one = listed("A", qualifier=str(qualifier))
    for language in LANGUAGES:
        printed = [
            styled(one, language, kinds=wording) for wording in (Wording.SHORT, Wording.SPELLED)
        ]
        assert len(printed[0]) <= len(printed[1])
        assert styled(one, language, kinds=Wording.NONE) == "A"


# Titles


@pytest.mark.parametrize(
    ("first", "second", "language", "printed"),
    [
        (TitleForm.LANGUAGE, TitleForm.NONE, "de", "Der Spiegel"),
        (TitleForm.LANGUAGE, TitleForm.NONE, "fr", "Mirror"),
        (TitleForm.LANGUAGE, TitleForm.ORIGINAL, "en", "Mirror (Zerkalo)"),
        (TitleForm.LANGUAGE, TitleForm.BOTH_ORIGINALS, "de", "Der Spiegel (Zerkalo / Зеркало)"),
        (TitleForm.LANGUAGE, TitleForm.INTERNATIONAL, "en", "Mirror"),
        (TitleForm.ORIGINAL, TitleForm.LANGUAGE, "de", "Zerkalo (Der Spiegel)"),
        (TitleForm.ORIGINAL_SCRIPT, TitleForm.ORIGINAL, "en", "Зеркало (Zerkalo)"),
        (TitleForm.INTERNATIONAL, TitleForm.ORIGINAL_SCRIPT, "de", "Mirror (Зеркало)"),
        (TitleForm.LANGUAGE, TitleForm.OTHER, "en", "Mirror (Zerkalo / Зеркало)"),
    ],
)
def test_the_house_says_which_titles_print(
    first: TitleForm, second: TitleForm, language: str, printed: str
) -> None:
    assert styled(listed(*ZERKALO), language, first=first, second=second) == printed


def test_second_title_stands_as_the_house_has_it() -> None:
    other = {"second": TitleForm.OTHER}
    one = listed("Zerkalo", title("The Mirror", TitleKind.ALTERNATIVE))

    assert styled(one, **other) == "Zerkalo (The Mirror)"
    assert styled(one, **other, second_in=SecondPlace.SLASH) == "Zerkalo / The Mirror"
    assert styled(one, **other, second_in=SecondPlace.COMMA) == "Zerkalo, The Mirror"
    assert styled(listed("Zerkalo", title("ZERKALO", TitleKind.INTERNATIONAL)), **other) == (
        "ZERKALO"
    )


def test_linked_entry_prints_the_titles_of_its_card_and_its_own_where_these_lack_one() -> None:
    card = (title("Dear Comrades!", TitleKind.TRANSLATED, "en"),)
    one = listed("Dorogie tovarishchi!", film_id="film", card=card)

    assert styled(one) == "Dear Comrades!"
    assert styled(one, second=TitleForm.ORIGINAL) == "Dear Comrades! (Dorogie tovarishchi!)"
    assert styled(one, first=TitleForm.ORIGINAL) == "Dorogie tovarishchi!"


def test_titles_carry_their_language_and_their_look() -> None:
    style = replace(AS_IT_COMES, second=TitleForm.ORIGINAL)
    one = listed(*ZERKALO, year=1975)

    (entry,) = printed_filmography([one], style, "de").entries
    (roman,) = printed_filmography([one], replace(style, title_look=TitleLook.ROMAN), "de").entries

    assert (entry.lead, entry.parts) == (
        "1975",
        (
            Part("Der Spiegel", is_title=True, is_italic=True, language="de"),
            Part(" ("),
            Part("Zerkalo", is_title=True, is_italic=True, language="ru"),
            Part(")"),
        ),
    )
    assert not any(part.is_italic for part in roman.parts)


# Years and details


@pytest.mark.parametrize(
    ("choices", "printed"),
    [
        ({"after_year": AfterYear.DASH}, "1997 – A (TV movie)"),
        ({"after_year": AfterYear.SPACE}, "1997 A (TV movie)"),
        ({"after_year": AfterYear.COLON}, "1997: A (TV movie)"),
        ({"after_year": AfterYear.COMMA}, "1997, A (TV movie)"),
        ({"year": YearPlace.AFTER_TITLE}, "A, 1997 (TV movie)"),
        ({"year": YearPlace.BRACKETED}, "A (1997, TV movie)"),
        ({"year": YearPlace.LAST}, "A (TV movie), 1997"),
        ({"details_in": DetailsPlace.COMMAS}, "1997 – A, TV movie"),
        ({"details_in": DetailsPlace.COMMAS, "year": YearPlace.BRACKETED}, "A (1997), TV movie"),
        ({"details_in": DetailsPlace.COMMAS, "year": YearPlace.LAST}, "A, TV movie, 1997"),
    ],
)
def test_year_and_kind_stand_where_the_house_has_them(
    choices: dict[str, Any], printed: str
) -> None:
    assert styled(listed("A", year=1997, qualifier="tv_movie"), **choices) == printed
    without_year = styled(listed("A", qualifier="tv_movie"), **choices)
    assert without_year in {"A (TV movie)", "A, TV movie"}


def test_kinds_are_abbreviated_in_one_language_and_spelled_out_in_another() -> None:
    style = AS_IT_COMES.with_kinds("de", Wording.SHORT)
    one = [listed("A", qualifier="documentary", further=("short",))]

    assert printed_text(one, style, "de") == "A (Dok., KF)"
    assert printed_text(one, style, "en") == "A (documentary, short)"


def test_a_kind_that_goes_without_saying_is_not_said() -> None:
    style: dict[str, Any] = {"unsaid": ("Documentary", "feature")}

    assert styled(listed("A", qualifier="documentary", further=("short",)), **style) == "A (short)"
    assert styled(listed("A", qualifier="Feature"), **style) == "A"


@pytest.mark.parametrize(
    ("facts", "language", "printed"),
    [
        ({"share": "2 episodes"}, "en", "2 episodes of the TV series"),
        ({"share": "2 episodes", "part_of": "Lost"}, "en", "2 episodes of the TV series Lost"),
        ({"episodes": "S2E4"}, "en", "season 2, episode 4 of the TV series"),
        ({"episodes": "2-5", "part_of": "Lost"}, "de", "Folgen 2–5 der Fernsehserie Lost"),
        ({"share": "2 episodes", "episodes": "3"}, "fr", "épisode 3 de la série télévisée"),
        ({"part_of": "Lost"}, "en", "TV series Lost"),
        ({"share": "pilot", "episodes": "1"}, "en", "pilot of the TV series"),
    ],
)
def test_share_in_a_series(facts: dict[str, Any], language: str, printed: str) -> None:
    assert styled(listed("A", qualifier="series", **facts), language) == f"A ({printed})"


def test_episodes_are_counted_or_left_out_as_the_house_has_it() -> None:
    one = listed("A", qualifier="series", episodes="S1E2-4")

    assert styled(one, episodes=EpisodesShown.COUNT) == "A (3 episodes of the TV series)"
    assert styled(one, episodes=EpisodesShown.NONE) == "A (TV series)"
    assert styled(one, kinds=Wording.SHORT) == "A (S1E2-4 TV ser.)"
    assert styled(one, kinds=Wording.NONE) == "A (season 1, episodes 2–4)"


def test_segment_names_its_collective_film() -> None:
    one = listed("A", qualifier="segment", part_of="Paris vu par…")

    assert styled(one, "de") == "A (Segment von Paris vu par…)"
    assert styled(one, "de", kinds=Wording.SHORT) == "A (Seg. von Paris vu par…)"
    assert styled(one, part_of=False) == "A (segment)"
    assert styled(one, kinds=Wording.NONE) == "A (part of Paris vu par…)"
    (entry,) = printed_filmography([one], AS_IT_COMES, "en").entries
    assert [part.text for part in entry.parts if part.is_italic] == ["A", "Paris vu par…"]


def test_co_directors_are_named_as_each_language_does() -> None:
    one = listed("A", co_directors=("Ana B", "C. Dee", "Eve"))

    assert styled(one) == "A (co-directed with Ana B, C. Dee and Eve)"
    assert styled(one, "de") == "A (Ko-Regie: Ana B, C. Dee und Eve)"
    assert styled(one, co_directors=Wording.SHORT) == "A (co-dir. Ana B, C. Dee, Eve)"
    assert styled(one, co_directors=Wording.NONE) == "A"


def test_role_and_note_can_be_left_out() -> None:
    one = listed("A", role="editing", note="lost")

    assert styled(one, "de", notes=False) == "A (Schnitt)"
    assert styled(one, roles=False) == "A (lost)"


# Which entries, and in which order

MANY = [
    listed("Short", year=2020, qualifier="short"),
    listed("Late", year=2019),
    listed("Series", year=2018, qualifier="series"),
    listed("Early", year=1970),
    listed("Undated"),
    listed("Twin", year=1970),
]


def printed_of(entries: list[Any], **choices: Any) -> list[str]:  # noqa: ANN401 -- any choice
    """Return the titles that print, in their order, and what stands for the rest."""
    filmography = printed_filmography(entries, replace(AS_IT_COMES, **choices), "en")
    titles = [entry.parts[0].text for entry in filmography.entries]
    return [*titles, filmography.rest] if filmography.rest else titles


def test_order_inside_a_year_stays_as_it_is_arranged() -> None:
    assert printed_of(MANY)[:3] == ["Short", "Late", "Series"]
    assert printed_of(MANY, order=EntryOrder.EARLIEST) == [
        "Early", "Twin", "Series", "Late", "Short", "Undated",
    ]  # fmt: skip
    assert printed_of(MANY[::-1], order=EntryOrder.LATEST) == [
        "Short", "Late", "Series", "Twin", "Early", "Undated",
    ]  # fmt: skip


def test_so_many_print_at_most_and_the_house_says_which() -> None:
    assert printed_of(MANY, most=2) == ["Short", "Late"]
    assert printed_of(MANY, most=2, kept=Kept.EARLIEST) == ["Early", "Twin"]
    assert printed_of(MANY, most=4, kept=Kept.FEATURES) == ["Late", "Early", "Undated", "Twin"]
    assert printed_of(MANY, most=5, kept=Kept.FEATURES)[0] == "Short"
    assert printed_of(MANY, most=99) == printed_of(MANY)


def test_what_somebody_chose_prints_and_what_somebody_ruled_out_never() -> None:
    entries = [
        listed("Always", year=1960, choice=EntryChoice.ALWAYS),
        listed("Never", year=2021, choice=EntryChoice.NEVER),
        *MANY,
    ]

    assert printed_of(entries, most=2) == ["Always", "Short"]
    assert printed_of(entries, most=1) == ["Always"]
    assert printed_of(entries, kept=Kept.CHOSEN, most=3) == ["Always"]
    assert printed_of(MANY, kept=Kept.CHOSEN, most=1) == ["Short"]
    assert "Never" not in printed_of(entries)


def test_something_stands_for_the_rest() -> None:
    assert printed_of(MANY, most=5, rest=Rest.WORDS)[-1] == "and others"
    assert printed_of(MANY, most=5, rest=Rest.COUNT)[-1] == "and 1 other"
    assert printed_of(MANY, most=2, rest=Rest.COUNT)[-1] == "and 4 others"
    assert "and" not in " ".join(printed_of(MANY, rest=Rest.COUNT))
    only_never = [listed("A"), listed("B", choice=EntryChoice.NEVER)]
    assert printed_of(only_never, rest=Rest.COUNT) == ["A"]


def test_entries_run_in_one_paragraph() -> None:
    style = replace(READY_MADE["compact"], most=2)

    assert printed_text(MANY, style, "en") == "Late (2019); Early (1970); and others"
    slashed = replace(style, between=Between.SLASH, year=YearPlace.FIRST)
    assert printed_text(MANY, slashed, "fr") == "2019 Late / 1970 Early / et d’autres"
    assert printed_text([], style, "en") == ""
    assert style.arrangement == Arrangement.RUN_IN


# Films of the programme

OWN = Programme(frozenset({FilmId("own"), FilmId("other")}), FilmId("own"), ("A", "Ä"), 2020)


@pytest.mark.parametrize("one", [listed("X", film_id="own"), listed("ä", year=2020)])
def test_the_films_own_entry_is_known_by_its_link_or_any_of_its_titles(one: Any) -> None:  # noqa: ANN401
    def shown(own_film: FilmShown, sign: PageSign = PageSign.ARROW) -> Any:  # noqa: ANN401
        style = replace(AS_IT_COMES, own_film=own_film, page_sign=sign)
        found = printed_filmography([one], style, "de", OWN).entries
        return [(e.parts[0].is_bold, e.film_id, e.page_sign) for e in found]

    assert shown(FilmShown.OMITTED) == []
    assert shown(FilmShown.PLAIN) == [(False, None, "")]
    assert shown(FilmShown.BOLD) == [(True, None, "")]
    assert shown(FilmShown.PAGE) == [(False, "own", "→")]
    assert shown(FilmShown.BOLD_PAGE, PageSign.BOTH) == [(True, "own", "→ S.")]


def test_namesake_of_another_year_is_another_film() -> None:
    style = replace(AS_IT_COMES, own_film=FilmShown.OMITTED)

    assert printed_text([listed("A", year=2001)], style, "en", OWN) == "2001 – A"
    linked_elsewhere = listed("A", year=2020, film_id="other", card=(title("A"),))
    assert printed_text([linked_elsewhere], style, "en", OWN) == "2020 – A"


def test_other_films_stand_out_only_where_they_have_a_page() -> None:
    entries = [listed("B", film_id="other"), listed("C", film_id="withdrawn")]
    style = replace(AS_IT_COMES, other_films=FilmShown.BOLD_PAGE, page_sign=PageSign.WORD)

    found = printed_filmography(entries, style, "en", OWN).entries

    assert [(e.parts[0].is_bold, e.film_id, e.page_sign) for e in found] == [
        (True, "other", "p."),
        (False, None, ""),
    ]
