"""What is offered on cards, credits, stills and filmographies settles its finding, as one act."""

from functools import partial
from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.base.findings import Finding, Mend, MendAct
from festdesk.base.ids import PersonId
from festdesk.base.wording import sentence
from festdesk.checks.catalogue import KINDS
from festdesk.editing.blocks import make_block
from festdesk.editing.cards import add_title
from festdesk.editing.films import (
    add_credit,
    add_running_time,
    change_film,
    create_film,
    withdraw_film,
)
from festdesk.editing.mending import mend
from festdesk.editing.screenings import plan_screening
from festdesk.films.tables import TitleKind
from festdesk.store.document import Document
from tests.builders import add_filmography, at, empty_edition, person_id_of
from tests.checks.looking import findings_of

SETTLED = (
    "title.in-capitals",
    "title.article-behind",
    "title.says-nothing",
    "film.country-doubled",
    "film.genre-doubled",
    "film.years-turned",
    "film.running-times-in-conflict",
    "version.language-doubled",
    "version.spoken-without-dialogue",
    "credit.character-inside",
    "credit.doubled",
    "credit.name-in-capitals",
    "credit.name-turned",
    "credit.role-unknown",
    "credit.several-names",
    "filmography.entry-doubled",
    "filmography.film-unlinked",
    "filmography.kind-in-title",
    "filmography.out-of-order",
    "block.of-withdrawn-film",
    "screening.of-withdrawn-film",
)


def slips(document: Document) -> None:
    """Put a card into an edition on which nearly everything is wrong."""
    with document.edit("Slips") as session:
        film_id = create_film(
            session, year=2020, year_until=2019, countries=("FR", "IT", "FR"),
            genres=("drama", "Drame"), version_kind="no_dialogue", version_spoken=("fr",),
            version_subtitles=("de", "en", "de"),
        )  # fmt: skip
        add_title(session, film_id, "Gate, The", kind=TitleKind.ORIGINAL, language="en")
        add_title(session, film_id, "THE LONG GATE", kind=TitleKind.TRANSLATED, language="en")
        add_title(session, film_id, "Gate, The", kind=TitleKind.ALTERNATIVE)
        for minutes, source in ((121, "press kit"), (116, "sales agent")):
            add_running_time(session, film_id, minutes * 60, source=source)
        for name, role in (
            ("Anna Schmidt", "director"),
            ("JAN NOVAK", "cinematography"),
            ("Müller, Eva", "editing"),
            ("Anna (Julia Smith)", "cast"),
            ("Ben Brown and Cleo Stone", "sound"),
            ("Dan Moss", "music"),
            ("Dan Moss", "music"),
        ):
            add_credit(session, film_id, name, role)
        add_credit(session, film_id, "Eve Lund", None, suggested_role="screenplay")
        gone = create_film(session, year=2020)
        plan_screening(session, film_id=gone, starts_at=at(5, "20:00"))
        make_block(session, {"en": "Shorts"}, [gone, film_id])
        withdraw_film(session, gone)
    years = (2020, 2016, 2018, 2011, 2010, 2010, 2004)
    titles = ("The Long Gate", "A", "B", "C", "D", "D", "E (short)")
    add_filmography(document, "Anna Schmidt", zip(years, titles, strict=True))


def found(document: Document, code: str) -> list[Finding]:
    """Return the findings of a kind."""
    return findings_of(KINDS[code], document.snapshot())


def test_each_offer_settles_its_finding_and_is_taken_back_by_one_undo(tmp_path: Path) -> None:
    with empty_edition(tmp_path) as document:
        slips(document)
        for code in SETTLED:
            before = found(document, code)
            assert before, code
            offered = before[0].mends[0]
            document.act(str(offered), partial(mend, change=offered))
            assert before[0].subject not in {one.subject for one in found(document, code)}, code
            document.undo()
            assert [one.fingerprint for one in found(document, code)] == [
                one.fingerprint for one in before
            ]


def test_a_credit_of_several_names_is_parted_where_it_stands(tmp_path: Path) -> None:
    with empty_edition(tmp_path) as document:
        slips(document)
        (several,) = found(document, "credit.several-names")
        assert str(several.mends[0]) == "Make 2 credits of it"
        document.act("Part", partial(mend, change=several.mends[0]))
        snapshot = document.snapshot()
        credited = [one for one in snapshot.credits.values() if one.role == "sound"]
        named = sorted(credited, key=lambda one: one.place)
        assert [(one.as_credited, snapshot.person_name(one.person_id)) for one in named] == [
            ("Ben Brown", "Ben Brown"),
            ("Cleo Stone", "Cleo Stone"),
        ]
        music = [one.place for one in snapshot.credits.values() if one.role == "music"]
        assert max(one.place for one in named) < min(music)


def test_a_name_in_capitals_is_mended_with_the_name_of_its_bearer(tmp_path: Path) -> None:
    with empty_edition(tmp_path) as document:
        slips(document)
        (loud,) = found(document, "credit.name-in-capitals")
        document.act("Write", partial(mend, change=loud.mends[0]))
        assert person_id_of(document, "Jan Novak")
        (inside,) = found(document, "credit.character-inside")
        document.act("Write", partial(mend, change=inside.mends[0]))
        (cast,) = (one for one in document.snapshot().credits.values() if one.role == "cast")
        assert (cast.as_credited, cast.character) == ("Julia Smith", "Anna")


def test_the_chosen_length_prints_and_the_others_are_gone(tmp_path: Path) -> None:
    with empty_edition(tmp_path) as document:
        slips(document)
        (conflict,) = found(document, "film.running-times-in-conflict")
        assert [str(offer) for offer in conflict.mends] == [
            "Print 121 min and remove the other lengths",
            "Print 116 min and remove the other lengths",
        ]
        # Each single change can be read for itself.
        assert [str(part) for offer in conflict.mends for part in offer.more] == [
            "Remove 116 (sales agent)",
            "Remove 121 (press kit)",
        ]
        document.act("Choose", partial(mend, change=conflict.mends[1]))
        (left,) = document.snapshot().table("runningtime").values()
        assert (left.seconds, left.is_printed) == (116 * 60, True)


def test_nothing_is_overwritten_that_has_changed_since(tmp_path: Path) -> None:
    with empty_edition(tmp_path) as document:
        slips(document)
        (doubled,) = found(document, "film.country-doubled")
        film_id = next(iter(document.snapshot().films))
        document.act("Change", lambda session: change_film(session, film_id, countries=("DE",)))
        with pytest.raises(InputProblem):
            document.act("Mend", partial(mend, change=doubled.mends[0]))
        (order,) = found(document, "filmography.out-of-order")
        person = PersonId(order.mends[0].row_id)
        gone = Mend(
            sentence("Mend", "Remove the entry"), "filmographyentry",
            document.snapshot().entries_of(person)[0].id, "year", 2020, None, act=MendAct.REMOVE,
        )  # fmt: skip
        document.act("Remove", partial(mend, change=gone))
        with pytest.raises(InputProblem):
            document.act("Arrange", partial(mend, change=order.mends[0]))
