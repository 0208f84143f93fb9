"""Rules for fields and the house's own kinds of texts, as acts."""

from pathlib import Path

import pytest

from festdesk.base.errors import InputProblem
from festdesk.editing import card_settings
from festdesk.editing.texts import set_text_status, write_text
from festdesk.texts.styles import Run, Style
from festdesk.texts.tables import TextStatus
from tests.builders import add_film, make_document


def test_a_rule_is_decided_changed_and_forgotten(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        for is_shown, required in ((False, ""), (True, "edited")):
            with document.edit("Decide") as session:
                card_settings.decide_field(
                    session, "genres", is_shown=is_shown, required_from=required
                )
            rule = document.snapshot().field_rules["genres"]
            assert (rule.is_shown, rule.required_from) == (is_shown, required)
        with document.edit("Forget") as session:
            card_settings.leave_fields_as_they_come(session, ["genres", "year"])
        assert document.snapshot().field_rules == {}


def test_an_own_text_has_names_and_goes_with_all_that_is_of_it(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        film = add_film(document, title="Stalker")
        with document.edit("Add") as session:
            kind = card_settings.add_own_text(session, {"en": "Why this film", "fr": " "})
            other = card_settings.add_own_text(session, {"en": "Warning"}, is_printed=False)
            card_settings.name_own_text(session, kind, "fr", "Pourquoi ce film")
            card_settings.reorder_own_texts(session, [other, kind])
        snapshot = document.snapshot()
        assert [row.id for row in snapshot.own_text_kinds] == [other, kind]
        key = next(row.key for row in snapshot.own_text_kinds if row.id == kind)
        assert snapshot.own_text_name(key, "fr") == "Pourquoi ce film"
        before = document.snapshot()
        with document.edit("Write") as session:
            text = write_text(
                session, "film_id", film, key, "en", "Rain.", runs=[Run(0, 4, Style.ITALIC)]
            )
            assert text is not None
            set_text_status(session, text, TextStatus.PROOFED, by="ann")
            card_settings.decide_field(
                session, f"text:{key}:en", is_shown=True, required_from="draft"
            )
        with document.edit("Remove") as session:
            assert card_settings.remove_own_text(session, kind) == 1
        after = document.snapshot()
        for table in ("text", "textstyling", "textreview", "fieldrule"):
            assert after.table(table) == before.table(table), table
        assert [row.id for row in after.own_text_kinds] == [other]
        document.undo()
        assert document.snapshot().texts_of_film(film)[0].body == "Rain."
        assert document.snapshot().own_text_name(key, "fr") == "Pourquoi ce film"


def test_an_own_text_needs_a_name_of_its_own(tmp_path: Path) -> None:
    with make_document(tmp_path) as document:
        with pytest.raises(InputProblem, match="needs a name"), document.edit("Add") as session:
            card_settings.add_own_text(session, {"en": " "})
        with document.edit("Add") as session:
            one = card_settings.add_own_text(session, {"en": "Why", "fr": "Pourquoi"})
        with pytest.raises(InputProblem, match="“WHY” already"), document.edit("Add") as session:
            card_settings.add_own_text(session, {"en": "WHY"})
        with document.edit("Name") as session:
            card_settings.name_own_text(session, one, "en", "")
        with pytest.raises(InputProblem, match="needs a name"), document.edit("Name") as session:
            card_settings.name_own_text(session, one, "fr", "")
