"""Stills: how they look where they print, whose they are, and pictures that are there twice."""

from typing import Any

import pytest

from festdesk.base.findings import Finding, Severity
from festdesk.checks.cards import still_prints, still_rights
from festdesk.editions.tables import CheckRule
from festdesk.films.tables import Credit
from festdesk.people.tables import NameForm, NameKind, Person
from festdesk.snapshot import PictureFacts, Snapshot
from festdesk.stills.tables import Still, StillCrop, StillPerson
from tests.builders import film, row, snapshot_of, title


def still(still_id: str = "still", **values: Any) -> Still:  # noqa: ANN401 -- any column's value
    """Return a still of the film "film" with a picture of its own."""
    given: dict[str, Any] = {"film_id": "film", "sha256": f"sha of {still_id}"}
    return row(Still, id=still_id, **(given | values))


def edition(*rows: Any, size: tuple[int, int] = (4000, 2250)) -> Snapshot:  # noqa: ANN401
    """Return an edition of these rows; all pictures have the same size."""
    pictures = {one.sha256 for one in rows if isinstance(one, Still) and one.sha256}
    cards = [one for one in rows if type(one).__name__ == "Film"] or [film()]
    rest = [one for one in rows if type(one).__name__ != "Film"]
    titles = [title(f"Title of {card.id}", card.id) for card in cards]
    facts = [PictureFacts(sha256, "image/jpeg", *size) for sha256 in sorted(pictures)]
    return snapshot_of(*cards, *titles, *rest, pictures=facts)


def of(find: Any, snapshot: Snapshot) -> list[Finding]:  # noqa: ANN401 -- any check
    """Return what a check says of the film "film"."""
    return list(find(snapshot, snapshot.films["film"]))  # type: ignore[index]


@pytest.mark.parametrize(
    ("width", "kind"),
    [(4000, None), (1800, None), (1000, still_prints.COARSE), (300, still_prints.TOO_COARSE)],
)
def test_a_still_is_held_against_where_it_prints(width: int, kind: Any) -> None:  # noqa: ANN401
    found = of(
        still_prints.find_stills_printed_badly, edition(still(), size=(width, width * 9 // 16))
    )
    assert [finding.code for finding in found] == ([kind.code] if kind else [])
    assert [finding.severity for finding in found] == ([kind.severity] if kind else [])
    if kind:
        assert str(found[0]).startswith("“Title of film”: still 1 has ")
        assert int(str(found[0].facts["dpi"])) < 200


def test_a_crop_makes_a_still_coarser_and_to_undo_it_is_offered() -> None:
    crop = row(StillCrop, id="crop", still_id="still", frame="every", zoom_permille=3000)
    found = of(still_prints.find_stills_printed_badly, edition(still(), crop, size=(2400, 1350)))
    (finding,) = found
    assert (finding.code, finding.mends[0].table, finding.mends[0].after) == (
        "still.coarse", "stillcrop", 1000,
    )  # fmt: skip


def test_the_house_may_ask_for_finer_pictures_and_the_cover_is_held_against_its_own_size() -> None:
    finer = row(CheckRule, code="still.coarse", limit=1200)
    (finding,) = of(still_prints.find_stills_printed_badly, edition(still(), finer))
    assert finding.code == "still.coarse"
    (cover, *_) = still_prints.find_covers_coarse(edition(still(), size=(400, 230)))
    assert (cover.code, cover.severity) == ("cover.coarse", Severity.ERROR)
    assert list(still_prints.find_covers_coarse(edition(still()))) == []


def test_a_poster_is_cut_to_a_strip_and_a_wide_picture_is_not() -> None:
    (cut,) = of(still_prints.find_stills_printed_badly, edition(still(), size=(3000, 5600)))
    assert cut.code == "still.much-cut"
    assert of(still_prints.find_stills_printed_badly, edition(still(), size=(5600, 3000))) == []
    assert of(still_prints.find_stills_printed_badly, edition(still(), size=(5600, 2400))) == []


def test_a_focus_that_no_crop_shows_is_told_and_one_that_nobody_set_is_not() -> None:
    def crop() -> StillCrop:
        return row(
            StillCrop,
            still_id="still",
            frame="lead",
            focus_x_permille=900,
            focus_y_permille=900,
            zoom_permille=2500,
        )

    face = still(focus_x_permille=100, focus_y_permille=100)
    found = of(still_prints.find_stills_printed_badly, edition(face, crop(), size=(9000, 5000)))
    assert [finding.code for finding in found] == ["still.focus-outside"]
    plain = edition(still(), crop(), size=(9000, 5000))
    assert of(still_prints.find_stills_printed_badly, plain) == []


def test_who_took_a_still_is_asked_once_for_an_edited_card() -> None:
    stills = [
        still("a"),
        still("b", photographer="Anna Schmidt"),
        still("c"),
        still("d", rights="©"),
    ]
    (finding,) = of(still_rights.find_stills_unsigned, edition(film(status="edited"), *stills))
    assert finding.places[0].id == "a"
    assert "of stills 1, 3" in str(finding)
    assert of(still_rights.find_stills_unsigned, edition(film(), *stills)) == []
    assert of(still_rights.find_stills_undescribed, edition(film(status="edited"), *stills)) == []
    asked = row(CheckRule, code="still.alt-missing", severity="hint")
    snapshot = edition(film(status="edited"), *stills, asked)
    assert len(of(still_rights.find_stills_undescribed, snapshot)) == 1


def test_one_picture_in_two_places_is_found() -> None:
    same = {"sha256": "same"}
    twice = edition(still("a", **same), still("b", **same))
    (finding,) = of(still_rights.find_pictures_wrong, twice)
    assert (finding.code, finding.severity) == ("still.picture-twice", Severity.HINT)
    assert finding.mends[0].row_id == "b"
    cards = film(place=0), film("other", place=1)
    (wrong,) = still_rights.find_pictures_of_two_films(
        edition(*cards, still("a", **same), still("b", film_id="other", **same))
    )
    assert {place.film for place in wrong.places} == {"film", "other"}
    withdrawn = film(place=0), film("other", place=1, is_withdrawn=True)
    assert not list(
        still_rights.find_pictures_of_two_films(
            edition(*withdrawn, still("a", **same), still("b", film_id="other", **same))
        )
    )


def test_a_portrait_and_a_stranger_on_a_still_are_told() -> None:
    rows = [
        *(row(Person, id=key) for key in ("maker", "guest")),
        row(NameForm, person_id="maker", text="Anna Schmidt", kind=NameKind.AUTHORITY),
        row(NameForm, person_id="guest", text="Jan Novak", kind=NameKind.AUTHORITY),
        row(Credit, film_id="film", person_id="maker", as_credited="Anna Schmidt", role="director"),
        row(Still, id="portrait", person_id="maker", sha256="face"),
        still("a", sha256="face"),
        still("b"),
        row(StillPerson, still_id="b", person_id="guest"),
        row(StillPerson, still_id="b", person_id="maker"),
    ]
    found = of(still_rights.find_pictures_wrong, edition(*rows))
    assert [str(finding) for finding in found] == [
        "“Title of film”: still 1 is the portrait of Anna Schmidt.",
        "“Title of film”: Jan Novak is on still 2 and in no credit of the film.",
    ]
