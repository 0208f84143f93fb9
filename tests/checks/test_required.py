"""What the house requires: as it comes, by its rules, and told as findings."""

from festdesk.base.ids import FilmId
from festdesk.checks.cards.card_fields import card_fields
from festdesk.checks.cards.required import is_wanted, lacking, uses
from festdesk.checks.catalogue import run_checks
from festdesk.editions.tables import FieldRule
from festdesk.films.tables import Credit, Identifier, Release
from festdesk.snapshot import Snapshot
from festdesk.texts.tables import OwnTextKind, OwnTextName, Text
from tests.builders import film, row, running_time, snapshot_of, title

FILM = FilmId("film")


def edition(*more: object, status: str = "draft") -> Snapshot:
    given = [film(status=status), title("Stalker", language="ru")]
    return snapshot_of(*given, *more)  # type: ignore[arg-type]


def rule(field: str, required_from: str, *, is_shown: bool = True) -> FieldRule:
    return row(FieldRule, field=field, required_from=required_from, is_shown=is_shown)


def keys(snapshot: Snapshot, status: str = "") -> list[str]:
    return [field.key for field in lacking(snapshot, FILM, status)]


def codes(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(one.code, place.field) for one in run_checks(snapshot) for place in one.places]


def test_each_field_has_a_key_of_its_own() -> None:
    found = [field.key for field in card_fields(edition())]
    assert len(found) == len(set(found))


def test_without_rules_a_card_lacks_what_it_always_did() -> None:
    assert keys(edition()) == [
        "director", "countries", "year", "running_time",
        "text:synopsis:en", "text:synopsis:fr", "text:synopsis:de",
    ]  # fmt: skip
    short = row(Text, kind="short_synopsis", language="fr", body="Court.", film_id="film")
    assert "text:synopsis:fr" not in keys(edition(short))


def test_a_rule_of_the_house_stands_above_what_comes() -> None:
    rules = (
        rule("year", ""), rule("text:synopsis:fr", "proofed"), rule("identifier:eidr", "approved"),
        rule("print source", "edited"), rule("title", ""),
    )  # fmt: skip
    snapshot = edition(*rules, status="edited")
    assert "year" not in keys(snapshot)
    assert "text:synopsis:fr" not in keys(snapshot)
    assert "print source" in keys(snapshot)
    assert "identifier:eidr" not in keys(snapshot, "proofed")
    assert {"text:synopsis:fr", "identifier:eidr"} <= set(keys(snapshot, "approved"))
    assert uses(snapshot)["title"].required_from == "draft"  # no house decides against a title


def test_a_title_in_latin_letters_needs_no_transliteration() -> None:
    rules = (rule("title:transliterated", "draft"), rule("title:en", "draft"))
    latin = edition(*rules)
    cyrillic = snapshot_of(
        film(), title("Сталкер", script="Cyrl"), title("Stalker", kind="international",
              language="en"), *rules,
    )  # fmt: skip
    assert {"title:transliterated", "title:en"} & set(keys(latin)) == {"title:en"}
    assert {"title:transliterated", "title:en"} & set(keys(cyrillic)) == {"title:transliterated"}


def test_what_is_there_is_not_lacking() -> None:
    snapshot = edition(
        rule("print source", "draft"), rule("identifier:eidr", "draft"), rule("sales", "draft"),
        row(Release, film_id="film", company_id="c", kind="print source"),
        row(Credit, film_id="film", role="world_sales", as_credited="Rialto"),
        row(Identifier, film_id="film", scheme="eidr", value="10.5240/7791-8534-2C23-9030-8610-5"),
    )  # fmt: skip
    assert not {"print source", "sales", "identifier:eidr"} & set(keys(snapshot))


def test_own_texts_are_fields_with_their_names() -> None:
    snapshot = edition(
        row(OwnTextKind, id="why", key="own-why"),
        row(OwnTextName, kind_id="why", language="en", name="Why this film"),
        rule("text:own-why:en", "draft"),
    )
    assert "text:own-why:en" in keys(snapshot)
    assert str(uses(snapshot)["text:own-why:en"].field.told) == "Why this film (English)"
    written = row(Text, kind="own-why", language="en", body="Rain.", film_id="film")
    assert "text:own-why:en" not in keys(edition(*_of(snapshot), written))


def _of(snapshot: Snapshot) -> list[object]:
    tables = ("owntextkind", "owntextname", "fieldrule")
    return [one for name in tables for one in snapshot.table(name).values()]


def test_findings_follow_the_rules() -> None:
    plain = codes(edition(status="edited"))
    assert ("film.running-time-missing", "running_time") in plain
    assert not [code for code, _ in plain if code == "film.required-missing"]
    ruled = codes(
        edition(
            rule("running_time", ""), rule("genres", "edited"), rule("premiere", "proofed"),
            rule("still", ""), status="edited",
        )
    )  # fmt: skip
    assert ("film.running-time-missing", "running_time") not in ruled
    assert ("still.missing", "still") not in ruled
    assert [field for code, field in ruled if code == "film.required-missing"] == ["genres"]


def test_a_language_the_house_does_without_is_not_missed() -> None:
    text = row(Text, kind="logline", language="en", body="A man walks.", film_id="film")
    missed = ("text.language-missing", "text:logline:de")
    assert missed in codes(edition(text))
    assert missed not in codes(edition(text, rule("text:logline:de", "")))
    assert is_wanted(edition(rule("text:logline:de", "edited")), "text:logline:de", "edited")


def test_open_questions_and_numbers_are_told() -> None:
    other = [film("other", place=1), title("Other", "other"), running_time(90, "other")]
    eidr = "10.5240/7791-8534-2C23-9030-8610-5"
    found = codes(
        edition(
            row(Text, kind="logline", language="en", body="A.", film_id="film", question="Who?"),
            *other,
            row(Identifier, film_id="film", scheme="eidr", value=eidr),
            row(Identifier, film_id="other", scheme="eidr", value=eidr.lower()),
            row(Identifier, film_id="film", scheme="isan", value="0000-0001"),
        )
    )
    assert ("text.question-open", "text:logline:en") in found
    assert ("identifier.doubled", "identifier:eidr") in found
    assert ("identifier.wrong", "identifier:isan") in found
