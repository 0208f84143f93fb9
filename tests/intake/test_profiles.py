"""What an editor puts right on one page is put right on the next page of that layout."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.intake.corrections import Correction, CorrectionKind
from festdesk.intake.drafts import CreditLineValue, TextValue, TitleValue
from festdesk.intake.passages import Passage
from festdesk.intake.pasted import read_text
from festdesk.intake.profiles import (
    AS_BEFORE,
    PageProfile,
    applied,
    find_profile,
    reading_with,
    remembered,
)
from festdesk.intake.reassigning import Target
from festdesk.intake.revised import Revised, revised_of
from festdesk.intake.revising import assign, set_role

FIRST = """Mila Horvat

Croatia, 2019 / 84 min / Drama

Why we show it:
A ferry that nobody has ordered lies in the harbour of a small town one morning in March.

Cast & Credits
Ana Kralj, Ivo Lukić, Petar Novak
Mila Horvat
Jasna Perić
Adria Film

Back to all films
"""

NEXT = """Jonas Lind

Sweden, 2021 / 101 min / Comedy

Why we show it:
Two brothers inherit a lighthouse, and neither of them can stand the sea.

Cast & Credits
Eva Holm, Nils Berg
Jonas Lind
Karin Ek
Lanterna Film

Back to all films
"""

ELSEWHERE = """Titel: Der Fährmann
Regie: Mila Horvat
Kamera: Jasna Perić
Schnitt: Ana Kralj

Ein Fährmann fährt jeden Tag über den Fluss, bis ihn eines Morgens niemand mehr ruft.
"""


def page(text: str) -> Revised:
    return revised_of(read_text(text))


def line_of(revised: Revised, words: str) -> int:
    return next(n for n, line in enumerate(revised.lines, start=1) if words in line)


def put_right(text: str = FIRST) -> Revised:
    """Say that the reason for showing the film is a logline, and who did the photography."""
    revised = page(text)
    number = line_of(revised, "A ferry")
    passage = Passage.of_lines(revised.lines, number, number)
    revised, _ = assign(revised, 0, passage, Target("logline"))
    bare = [
        item.number
        for item in revised.films[0].items
        if isinstance(item.value, CreditLineValue) and not item.value.role_as_given
    ]
    return set_role(revised, bare[2], "cinematography")


@pytest.fixture(scope="module")
def profile() -> PageProfile:
    revised = put_right()
    return remembered(revised.lines, revised.corrections, name="Harbour pages")


def test_the_next_page_of_the_layout_is_known_and_another_layout_is_not(
    profile: PageProfile,
) -> None:
    kept = [("id", profile.name, profile.as_json())]

    found = find_profile(NEXT.split("\n"), kept)

    assert found is not None
    assert (found.profile_id, found.profile) == ("id", profile)
    assert find_profile(ELSEWHERE.split("\n"), kept) is None


def test_what_was_put_right_is_read_so_on_the_next_page_and_says_why(
    profile: PageProfile,
) -> None:
    revised, done = applied(page(NEXT), profile.corrections)

    items = revised.films[0].items
    logline = next(i for i in items if isinstance(i.value, TextValue) and i.value.kind == "logline")
    assert logline.value.body.startswith("Two brothers")  # type: ignore[union-attr]
    camera = next(
        i
        for i in items
        if isinstance(i.value, CreditLineValue) and i.value.role == "cinematography"
    )
    assert [name.name for name in camera.value.names] == ["Karin Ek"]  # type: ignore[union-attr]
    assert {logline.draft.reason, camera.draft.reason} == {AS_BEFORE}
    assert not logline.is_yours
    assert not camera.is_yours
    assert set(done) == set(profile.corrections)
    assert revised.corrections == ()


def test_what_an_editor_says_of_this_very_page_stands(profile: PageProfile) -> None:
    revised = page(NEXT)
    number = line_of(revised, "Two brothers")
    passage = Passage.of_lines(revised.lines, number, number)
    revised, _ = assign(revised, 0, passage, Target("synopsis"))

    after, _ = applied(revised, profile.corrections)

    kinds = [i.value.kind for i in after.films[0].items if isinstance(i.value, TextValue)]
    assert kinds == ["synopsis"]


def test_a_line_of_names_gets_no_role_where_there_are_more_of_them(profile: PageProfile) -> None:
    longer = NEXT.replace("Karin Ek\n", "Karin Ek\nOlle Sand\n")

    reading = reading_with(read_text(longer), profile.corrections)

    lines = [d.value for d in reading.films[0].drafts if isinstance(d.value, CreditLineValue)]
    assert [line.role for line in lines if not line.role_as_given] == [None] * 5


def test_a_line_left_aside_is_left_aside_again() -> None:
    aside = Correction(CorrectionKind.ASIDE, "unused", label="Jonas Lind")

    revised, done = applied(page(NEXT), (aside,))

    assert done == (aside,)
    assert line_of(revised, "Jonas Lind") in revised.aside


def test_the_first_line_is_the_title_where_it_was_so_before() -> None:
    place = Correction(CorrectionKind.PLACE, "title", position=1)

    reading = reading_with(read_text(NEXT), (place,))

    titles = [d.value.text for d in reading.films[0].drafts if isinstance(d.value, TitleValue)]
    assert "Jonas Lind" in titles


def test_a_part_of_the_line_of_data_is_what_it_was_before() -> None:
    part = Correction(CorrectionKind.HEADER, "note", position=3, count=3, separator=" / ")

    reading = reading_with(read_text(NEXT), (part,))

    notes = [d for d in reading.films[0].drafts if getattr(d.value, "column", "") == "note"]
    assert [d.span.words for d in notes] == ["Comedy"]


def test_a_second_page_makes_the_layout_plainer(profile: PageProfile) -> None:
    revised = put_right()
    more = remembered(
        NEXT.replace("Cast & Credits", "Credits").split("\n"),
        revised.corrections,
        before=profile,
    )

    assert more.marks < profile.marks
    assert set(more.corrections) == set(profile.corrections)
    assert more.name == "Harbour pages"


def test_a_profile_is_kept_and_read_again_and_a_damaged_one_is_said_to_be_so(
    profile: PageProfile,
) -> None:
    assert PageProfile.of_json(profile.name, profile.as_json()) == profile
    for words in ("", "{", "[]", '{"marks": 3}', '{"marks": []}'):
        with pytest.raises(InputProblem, match="“Pages” is damaged"):
            PageProfile.of_json("Pages", words)
    assert find_profile(NEXT.split("\n"), [("id", "Pages", "{")]) is None
