"""Roles recognised by the labels of film pages, and labelled in the languages of a booklet."""

import pytest

from festdesk.films.roles import (
    USUAL_ROLES,
    find_roles,
    is_company_role,
    role_keys,
    role_label,
    role_order,
)

PRINTED_IN = ("en", "fr", "de", "nl", "es", "it", "pt", "pl")


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Director", "director"),
        ("DIRECTED BY:", "director"),
        ("R:", "director"),
        ("Mit:", "cast"),
        ("Avec", "cast"),
        ("con", "cast"),
        ("Written by", "screenplay"),
        ("D.O.P.", "cinematography"),
        ("Director of Photography", "cinematography"),
        ("Kamerafrau", "cinematography"),
        ("MÚSICA ORIGINAL", "music"),
        ("Sound", "sound"),
        ("Sound Designer", "sound_design"),
        ("Produzent:innen", "producer"),
        ("Produzent*in", "producer"),
        ("Producer(s)", "producer"),
        ("Réalisateur·rice", "director"),
        ("Darsteller/innen", "cast"),
        ("World Sales", "world_sales"),
        ("Weltvertrieb", "world_sales"),
        ("Kopie", "print_source"),
        ("Redaktion", "commissioning_editor"),
    ],
)
def test_label_is_recognised(label: str, role: str) -> None:
    assert find_roles(label) == (role,)


@pytest.mark.parametrize(
    ("label", "roles"),
    [
        ("Writer/Director", ("screenplay", "director")),
        ("Musik & Ton", ("music", "sound")),
        ("Regie und Buch", ("director", "screenplay")),
        ("Regie, Drehbuch, Schnitt", ("director", "screenplay", "editing")),
        ("Regia e sceneggiatura", ("director", "screenplay")),
        ("Guión y dirección", ("screenplay", "director")),
        ("Written and directed by", ("screenplay", "director")),
        ("Écrit et réalisé par", ("screenplay", "director")),
    ],
)
def test_label_may_name_several_roles(label: str, roles: tuple[str, ...]) -> None:
    assert find_roles(label) == roles


@pytest.mark.parametrize("label", ["", ":", "Länge", "Cast & Crew", "Director & Dog", "R", "Genre"])
def test_label_is_not_recognised_in_part(label: str) -> None:
    assert find_roles(label) == ()


@pytest.mark.parametrize("language", PRINTED_IN)
@pytest.mark.parametrize("role", role_keys())
def test_every_role_has_its_own_label_and_is_found_by_it(role: str, language: str) -> None:
    for plural in (False, True):
        label = role_label(role, language, plural=plural)
        assert label != role
        assert find_roles(label) == (role,)


def test_label_speaks_of_one_or_several() -> None:
    assert role_label("producer", "de", plural=False) == "Produzent"
    assert role_label("producer", "de", plural=True) == "Produzenten"


def test_unknown_role_is_its_own_label_and_comes_last() -> None:
    assert role_label("Falconer", "fr", plural=False) == "Falconer"
    assert role_order("Falconer") > max(map(role_order, role_keys()))


def test_director_prints_before_crew_and_companies_last() -> None:
    printed = sorted(["world_sales", "editing", "cast", "director"], key=role_order)

    assert printed == ["director", "cast", "editing", "world_sales"]


def test_companies_and_people_have_different_roles() -> None:
    assert is_company_role("production_company")
    assert is_company_role("print_source")
    assert not is_company_role("producer")
    assert not is_company_role("Falconer")


def test_usual_roles_are_known() -> None:
    assert set(USUAL_ROLES) <= set(role_keys())
