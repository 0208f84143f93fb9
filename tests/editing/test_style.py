"""A house style: read from an edition, given to another as one act, taken back as one."""

from festdesk.editing.festivals import add_festival
from festdesk.editing.house import judge_check
from festdesk.editing.settings import write_setting
from festdesk.editing.style import apply_style, open_style, stored_style
from festdesk.editing.words import HouseWords, add_words
from festdesk.editions.house_style import (
    FOLLOWED,
    Change,
    HouseStyle,
    Part,
    StyleCheck,
    StyleFestival,
    StyleWord,
    count_same,
    differences,
    style_of_rows,
)
from festdesk.editions.style_json import write_style
from festdesk.store.document import Document

OFFSCREEN = HouseStyle(
    "Offscreen house style",
    {"text.dots": StyleCheck("off"), "text.logline-long": StyleCheck("hint", 180)},
    (StyleWord("movie", "film", "en"), StyleWord("Kiev", "Kyjiw", "de", is_exact=True, note="UA")),
    (StyleFestival(("Hofer Filmtage",), 1967, ("1970-1972",), "hof.example"),),
    {"spelling.english": "en-GB", "credits.print": "credited"},
)


def _style(document: Document) -> HouseStyle:
    snapshot = document.snapshot()
    return style_of_rows(
        snapshot.house_settings.get(FOLLOWED, ""),
        snapshot.check_rules.values(),
        snapshot.word_rules,
        snapshot.known_festivals,
        snapshot.house_settings,
    )


def test_a_style_is_given_as_one_act_and_taken_back_as_one(document: Document) -> None:
    with document.edit("Before") as session:
        judge_check(session, "text.dots", severity="warning", limit=None)
        judge_check(session, "film.country-unknown", severity="hint", limit=None)
        add_words(session, HouseWords("movie", "picture", "en"))
        add_words(session, HouseWords("film", "movie", "fr"))
        add_festival(session, names=("Hofer Filmtage",), first_year=1968, skipped=())
        add_festival(session, names=("Elsewhere",), first_year=1990, skipped=())
        write_setting(session, "spelling.english", "en-US")
        write_setting(session, "somebody.else", "stays")
    before = _style(document)
    told = differences(before, OFFSCREEN)
    with document.edit("Use a style") as session:
        assert apply_style(session, OFFSCREEN) == told
    after = _style(document)
    assert after.name == "Offscreen house style"
    assert differences(after, OFFSCREEN) == ()
    assert count_same(after, OFFSCREEN) == 7
    assert document.snapshot().house_settings["somebody.else"] == "stays"
    changes = [(one.part, one.change) for one in told]
    assert changes.count((Part.CHECKS, Change.REMOVED)) == 1
    assert changes.count((Part.WORDS, Change.CHANGED)) == 1
    assert changes.count((Part.FESTIVALS, Change.CHANGED)) == 1
    assert changes.count((Part.FESTIVALS, Change.REMOVED)) == 1
    document.undo()
    assert _style(document) == before
    document.redo()
    assert _style(document) == after


def test_a_style_that_an_edition_has_already_changes_nothing(document: Document) -> None:
    with document.edit("Use a style") as session:
        apply_style(session, OFFSCREEN)
        assert stored_style(session) == open_style(write_style(OFFSCREEN)).style
    with document.edit("Once more") as session:
        assert apply_style(session, OFFSCREEN) == ()


def test_festivals_that_are_called_the_same_are_told_apart(document: Document) -> None:
    twins = (StyleFestival(("Days",), 1950), StyleFestival(("Days",), 1980))
    for festivals in (twins, twins[1:], twins[:1], ()):
        with document.edit("Use a style") as session:
            apply_style(session, HouseStyle("Twins", festivals=festivals))
        assert _style(document).festivals == festivals


def test_what_an_edition_could_not_keep_is_left_out_and_told() -> None:
    bad = HouseStyle(
        "Bad",
        words=(
            StyleWord("film", "movie", "en"),
            StyleWord("movie", "film", "en"),
            StyleWord("…"),
            StyleWord("Kiev", "Kyjiw"),
        ),
        festivals=(StyleFestival((), 1967), StyleFestival(("Early",), 1500)),
    )
    read = open_style(write_style(bad))
    assert [word.words for word in read.style.words] == ["Kiev", "film"]
    assert read.style.festivals == ()
    assert len(read.notes) == 4
    assert any(str(note).startswith("“movie” was left out. “film” is") for note in read.notes)
