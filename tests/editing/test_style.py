"""A house style: read from an edition, given to another as one act, taken back as one."""

from dataclasses import replace

from festdesk.editing.card_settings import add_own_text, decide_field
from festdesk.editing.festivals import add_festival
from festdesk.editing.house import judge_check
from festdesk.editing.settings import write_setting
from festdesk.editing.style import apply_style, open_style, stored_style
from festdesk.editing.words import HouseWords, add_words
from festdesk.editions.house_style import (
    FOLLOWED,
    HouseStyle,
    StyleCheck,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
    style_of_rows,
    with_card,
)
from festdesk.editions.style_differences import Change, Part, count_same, differences
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
    style = style_of_rows(
        snapshot.house_settings.get(FOLLOWED, ""),
        snapshot.check_rules.values(),
        snapshot.word_rules,
        snapshot.known_festivals,
        snapshot.house_settings,
    )
    return with_card(
        style,
        snapshot.field_rules.values(),
        snapshot.own_text_kinds,
        snapshot.table("owntextname").values(),
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
        assert stored_style(session) == replace(open_style(write_style(OFFSCREEN)).style, fields={})
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


# The card

WHY = StyleText("own-why", {"de": "Warum dieser Film", "en": "Why this film"})
CARDS = HouseStyle(
    "Cards",
    fields={
        "text:synopsis:en": StyleField(required_from="edited"),
        "text:own-why:en": StyleField(required_from="proofed"),
        "colour": StyleField(is_shown=False),
    },
    texts=(WHY, StyleText("own-tip", {"en": "Tip"}, is_printed=False)),
)


def test_settings_of_the_card_and_own_texts_are_given_with_a_style(document: Document) -> None:
    with document.edit("Before") as session:
        decide_field(session, "premiere", is_shown=True, required_from="approved")
    before = _style(document)
    told = differences(before, CARDS)
    assert [(one.part, one.key, one.change) for one in told] == [
        (Part.TEXTS, "own-tip", Change.ADDED),
        (Part.TEXTS, "own-why", Change.ADDED),
        (Part.FIELDS, "colour", Change.ADDED),
        (Part.FIELDS, "premiere", Change.REMOVED),
        (Part.FIELDS, "text:own-why:en", Change.ADDED),
        (Part.FIELDS, "text:synopsis:en", Change.ADDED),
    ]
    with document.edit("Use a style") as session:
        assert apply_style(session, CARDS) == told
    after = _style(document)
    assert (after.fields, after.texts) == (CARDS.fields, CARDS.texts)
    assert differences(after, CARDS) == ()
    assert open_style(write_style(after)).style == after
    document.undo()
    assert _style(document) == before


def test_own_texts_that_an_edition_has_stay_where_a_style_brings_others(
    document: Document,
) -> None:
    with document.edit("Before") as session:
        add_own_text(session, {"en": "Quote"})
        add_own_text(session, {"en": "why  this FILM", "fr": "Pourquoi ce film"}, is_printed=False)
    keys = [kind.key for kind in document.snapshot().own_text_kinds]
    with document.edit("Before") as session:
        decide_field(session, f"text:{keys[0]}:en", is_shown=True, required_from="draft")
    told = differences(_style(document), CARDS)
    assert {(one.key, one.change) for one in told if one.part == Part.TEXTS} == {
        (keys[1], Change.CHANGED), ("own-tip", Change.ADDED),
    }  # fmt: skip

    with document.edit("Use a style") as session:
        apply_style(session, CARDS)

    after = _style(document)
    assert [text.key for text in after.texts] == [*keys, "own-tip"]
    assert after.texts[1] == StyleText(
        keys[1], {"de": "Warum dieser Film", "en": "Why this film", "fr": "Pourquoi ce film"}
    )
    assert after.fields is not None
    # What is decided on a text that is called the same is decided on the edition's own.
    assert after.fields[f"text:{keys[1]}:en"] == StyleField(required_from="proofed")
    assert after.fields[f"text:{keys[0]}:en"] == StyleField(required_from="draft")
    assert differences(after, CARDS) == ()


def test_a_style_from_before_cards_belonged_to_one_leaves_the_card_as_it_is(
    document: Document,
) -> None:
    with document.edit("Before") as session:
        decide_field(session, "premiere", is_shown=True, required_from="approved")
        add_own_text(session, {"en": "Quote"})
    before = _style(document)
    older = open_style(write_style(OFFSCREEN)).style
    assert older.fields is None
    with document.edit("Use a style") as session:
        apply_style(session, older)
    after = _style(document)
    assert (after.fields, after.texts) == (before.fields, before.texts)


def test_a_name_that_another_own_text_has_is_left_with_that_one() -> None:
    here = HouseStyle(texts=(StyleText("own-a", {"en": "Why"}), StyleText("own-b", {"en": "Tip"})))
    style = HouseStyle(texts=(StyleText("own-a", {"en": "Tip", "fr": "Avis"}),))
    (told,) = differences(here, style)
    assert told.after == StyleText("own-a", {"en": "Why", "fr": "Avis"})


def test_fields_and_own_texts_that_make_no_sense_are_left_out_and_told() -> None:
    bad = HouseStyle(
        "Bad",
        fields={
            "premiere": StyleField(required_from="someday"),
            "'; DROP": StyleField(),
            "year": StyleField(required_from="draft"),
        },
        texts=(
            WHY,
            WHY,
            StyleText("synopsis", {"en": "Mine"}),
            StyleText("own-x", {}),
            StyleText("own-y", {"en": "WHY this film"}),
            StyleText("own-z", {"../x": "Z"}),
        ),
    )
    read = open_style(write_style(bad))
    assert read.style.fields == {"year": StyleField(required_from="draft")}
    assert read.style.texts == (WHY,)
    assert len(read.notes) == 7
