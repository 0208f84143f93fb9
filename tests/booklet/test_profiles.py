"""Profiles: values made of stored ones and stored again, a sentence for what cannot be."""

import json
from dataclasses import replace

import pytest

from festdesk.base.errors import InputProblem, PrintProblem
from festdesk.booklet.own_profiles import profile_in
from festdesk.booklet.profile_values import FIELDS, profile_of, values_of
from festdesk.booklet.profiles import (
    IMPOSED,
    PRESS,
    PROFILES,
    PROOF,
    SCREEN,
    Imposition,
    Marks,
    Method,
    Profile,
    ProfileName,
)
from festdesk.books.tables import OutputProfile


@pytest.mark.parametrize("profile", PROFILES.values(), ids=str)
def test_a_profile_is_the_same_after_it_was_stored(profile: Profile) -> None:
    stored = json.dumps(values_of(profile))

    assert profile_of(json.loads(stored)) == profile


def test_what_is_left_out_is_as_in_the_ready_made_profile() -> None:
    made = profile_of({"purpose": "press", "name": "Harbour Print", "bleed_mm": 5})

    assert (made.name, made.bleed_mm) == ("Harbour Print", 5.0)
    assert (made.ink_limit, made.standards) == (PRESS.ink_limit, PRESS.standards)


def test_sheets_are_said_how_to_lie() -> None:
    made = profile_of({"purpose": "imposed", "imposition": {"method": "perfect", "signature": 32}})

    assert made.imposition == Imposition(Method.PERFECT, 32, 0.1)
    assert made.marks is Marks.CROP


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([], "The profile is damaged"),
        ({}, "not for “”"),
        ({"purpose": "poster"}, "not for “poster”"),
        ({"purpose": "press", "bleed_mm": 40}, "The bleed in mm must be from 0 to 20"),
        ({"purpose": "press", "bleed_mm": float("nan")}, "must be a number"),
        ({"purpose": "press", "bleed_mm": "3"}, "must be a number"),
        ({"purpose": "press", "bleed_mm": True}, "must be a number"),
        ({"purpose": "press", "ink_limit": 99}, "The most ink in per cent must be from 200 to 400"),
        ({"purpose": "press", "most_dpi": 300.5}, "must be a number"),
        ({"purpose": "press", "most_dpi": 72}, "below 200 dpi"),
        ({"purpose": "press", "marks": "stars"}, "“stars” is no choice for The marks"),
        ({"purpose": "press", "slug": 1}, "must be yes or no"),
        ({"purpose": "press", "icc": "../../x"}, "named by the hash"),
        ({"purpose": "press", "standards": ["1.4"]}, "“1.4” is no choice"),
        ({"purpose": "press", "standards": "1.6"}, "short text"),
        ({"purpose": "press", "condition": "a\nb"}, "a short text of one line"),
        ({"purpose": "press", "condition": "a" * 121}, "a short text of one line"),
        ({"purpose": "press", "colour": "red"}, "nothing that is called “colour”"),
        ({"purpose": "press", "icc_path": "/etc/passwd"}, "nothing that is called “icc_path”"),
        ({"purpose": "press", "imposition": {}}, "Only a profile for imposed sheets"),
        ({"purpose": "imposed", "imposition": []}, "The profile is damaged"),
        ({"purpose": "imposed", "imposition": {"signature": 6}}, "4, 8, 16, 32"),
        ({"purpose": "imposed", "imposition": {"fold": 1}}, "nothing that is called “fold”"),
        ({"purpose": "screen", "marks": "crop"}, "Marks need the press"),
    ],
)  # fmt: skip
def test_an_impossible_value_is_a_sentence(values: object, said: str) -> None:
    with pytest.raises(InputProblem) as problem:
        profile_of(values)

    assert said in str(problem.value)


def test_every_value_of_a_profile_has_a_name_for_people() -> None:
    stored = values_of(IMPOSED)

    assert {*stored, *stored["imposition"]} - {"purpose", "imposition"} == set(FIELDS)


def test_the_word_across_a_proof_is_in_the_language_of_the_book() -> None:
    assert PROOF.look("fr")["watermark"] == "ÉPREUVE"
    assert SCREEN.look("fr")["watermark"] is None
    own = profile_of({"purpose": "proof", "watermark": "Not yet"})
    assert own.look("fr")["watermark"] == "Not yet"


def test_an_edition_keeps_what_differs() -> None:
    kept = OutputProfile(
        id="p", name="Harbour Print", purpose="press", settings='{"bleed_mm": 5}', sha256="a" * 64
    )

    assert profile_in(kept) == replace(PRESS, name="Harbour Print", bleed_mm=5.0, icc="a" * 64)


@pytest.mark.parametrize(
    "settings", ["", "[]", "{", "[" * 100_000], ids=["empty", "list", "cut", "deep"]
)
def test_damaged_settings_are_a_sentence(settings: str) -> None:
    kept = OutputProfile(id="p", name="x", purpose="press", settings=settings)

    with pytest.raises(PrintProblem, match="The profile is damaged"):
        profile_in(kept)


def test_paper_reaches_as_far_as_bleed_and_marks() -> None:
    assert PRESS.around_mm == 3.0
    assert profile_of({"purpose": "press", "marks": "full"}).around_mm == 13.0
    assert ProfileName.IMPOSED in PROFILES
