"""Slips of typography are found where they stand, mended rightly, and what is right is left."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from festdesk.base.findings import Finding, Place, Severity
from festdesk.books.tables import Book, BookPart, BookPartText
from festdesk.checks.texts.typography import looking, short_words
from festdesk.checks.texts.typography.looking import find_slips
from festdesk.checks.texts.typography.slip import Slip
from festdesk.editing.cards import add_title
from festdesk.editing.mending import mend
from festdesk.editing.texts import write_text
from festdesk.films.tables import Award, Credit, TitleKind
from festdesk.screenings.tables import Venue
from festdesk.snapshot import Snapshot
from festdesk.stills.tables import Still
from festdesk.texts.tables import OwnTextKind, Text
from tests.builders import edition_row, film, row, small_edition, snapshot_of, title
from tests.checks.sentences_of_typography import SLIPS, TRAPS

if TYPE_CHECKING:
    from sqlmodel import SQLModel


def _mended(text: str, slip: Slip) -> str:
    if slip.whole is not None:
        before, after, start = slip.whole.before, slip.whole.after, slip.whole.start
        assert text[start : start + len(before)] == before
        return text[:start] + after + text[start + len(before) :]
    if slip.should_be:
        return text[: slip.start] + slip.should_be[0] + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("code", "language", "text", "mended"), SLIPS, ids=[f"{s[1]} {s[2]}" for s in SLIPS]
)
def test_a_slip_is_found_and_mended(code: str, language: str, text: str, mended: str) -> None:
    found = [slip for slip in find_slips(text, language, "own") if slip.kind.code == code]
    assert found
    assert _mended(text, found[0]) == mended
    assert 0 <= found[0].start < found[0].end <= len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He came. She (the mayor said no. They left.", "(the mayor said no."),
        ("He came. She the mayor) said no. They left.", "She the mayor)"),
        ("They saw Paua (1974 on Stewart Island", "(1974 on Stewart Island"),
        ("He came. “Ice that sings holds. Nobody laughs.", "“Ice that sings holds."),
        ("He came. Ice that sings holds,” he says. Nobody laughs.", "Ice that sings holds,”"),
    ],
)
def test_what_lacks_its_partner_is_told_with_its_sentence(text: str, words: str) -> None:
    (slip,) = find_slips(text, "en")
    assert text[slip.start : slip.end] == words


def test_marks_within_a_quotation_that_lacks_its_own_are_not_told() -> None:
    text = "“It lies, not ‘the people of the hill’,” he says."
    assert list(find_slips(text, "en")) == []
    (slip,) = find_slips(text[1:], "en")
    assert slip.kind.code == "text.quote-unbalanced"


def test_a_quotation_behind_a_tag_is_whole() -> None:
    text = "He waits.<br/>“Wine is a witness,” says Vano."
    assert [slip.kind.code for slip in find_slips(text, "en", "own")] == ["text.markup"]


def test_an_entity_is_told_whole_and_lacks_no_space() -> None:
    told = {}
    for text in ("a cake &amp; a resignation", "Elle n&rsquo;en garde rien", "a cake &#38;then"):
        found = [slip for slip in find_slips(text, "fr", "own") if slip.severity != Severity.HINT]
        told[text] = [(slip.kind.code, text[slip.start : slip.end]) for slip in found]
    assert told == {
        "a cake &amp; a resignation": [("text.markup", "&amp;")],
        "Elle n&rsquo;en garde rien": [("text.markup", "&rsquo;")],
        "a cake &#38;then": [("text.markup", "&#38;")],
    }


@pytest.mark.parametrize(
    ("language", "text"), TRAPS, ids=[f"{language} {text[:50]}" for language, text in TRAPS]
)
def test_what_is_right_is_left_alone(language: str, text: str) -> None:
    found = [
        (slip.kind.code, text[slip.start : slip.end])
        for slip in find_slips(text, language, "own")
        if slip.kind.is_asked and _severity(slip) != Severity.HINT
    ]
    assert found == []


def _severity(slip: Slip) -> Severity:
    """Return as what a slip is told in an edition without a manner."""
    if slip.manner is not None:
        return Severity.HINT if slip.is_of_manner else slip.otherwise or slip.kind.severity
    return slip.severity or slip.kind.severity


def _found(snapshot: Snapshot, *codes: str) -> list[Finding]:
    return [
        finding
        for check in looking.CHECKS
        for finding in check.find(snapshot)
        if finding.code in codes
    ]


def _text(body: str, kind: str = "synopsis", language: str = "en", **values: Any) -> Text:  # noqa: ANN401
    if not any(key.endswith("_id") for key in values):
        values["film_id"] = "film"
    return row(Text, kind=kind, language=language, body=body, **values)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("He leaves the town in which he was born and never", "never."),
        ("He leaves the town in which he was born, and his children,", "children."),
        ("He leaves the town of Solaris (a film of the year 1972)", "1972)."),
        ("He leaves the town in which he was born.\n\nShe stays there and waits for him", "him."),
    ],
)
def test_a_text_that_ends_without_a_mark_is_found(body: str, words: str) -> None:
    (finding,) = _found(snapshot_of(film(), title("Rain"), _text(body)), "text.end-missing")
    assert [mend.after for mend in finding.mends] == [words]
    assert finding.spot == (body.rindex(" ") + 1, len(body))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("He leaves the town in which he was born.", "synopsis"),
        ("He leaves the town in which “nobody waits.”", "synopsis"),
        ("He leaves the town in which he was born. (Anna Schmidt)", "synopsis"),
        ("He leaves the town in which he was born.\n\nAnna Schmidt", "synopsis"),
        (
            "He leaves the town in which he was born.\n\n– from a review by a friend",
            "statement",
        ),
        ("He leaves the town in which he was born. More: www.example.org", "synopsis"),
        ("He leaves the town in which he was born…", "synopsis"),
        ("On the set of a film in which nobody was born", "caption"),
        ("Он уезжает из города, где родился, и не знает куда.", "synopsis"),
        (
            "彼は生まれた町を出て行き、二度と帰って来ないと誓うが" * 2,
            "synopsis",
        ),
    ],
)
def test_a_text_with_an_end_of_some_kind_is_left_alone(body: str, kind: str) -> None:
    assert _found(snapshot_of(film(), title("Rain"), _text(body, kind)), "text.end-missing") == []


def test_loglines_without_a_stop_are_found_unless_the_house_writes_them_so() -> None:
    def loglines(*bodies: str) -> list[str]:
        rows: list[SQLModel] = []
        for number, body in enumerate(bodies):
            rows += [film(f"f{number}", place=number), title(f"Film {number}", f"f{number}")]
            rows.append(_text(body, "logline", film_id=f"f{number}"))
        return [str(found) for found in _found(snapshot_of(*rows), "text.logline-end")]

    assert loglines("A man waits.", "A woman leaves") == [
        "“Film 1”: the logline ends without a mark: “A woman leaves”."
    ]
    assert loglines("A man waits", "A woman leaves", "Nobody comes.") == []


def test_a_caption_without_the_stop_of_nearly_all_others_is_more_than_a_hint() -> None:
    def severities(others: int) -> list[Severity]:
        rows: list[SQLModel] = [film(), title("Rain")]
        for number, body in enumerate(["A man", *(f"House {n}." for n in range(others))]):
            rows.append(row(Still, id=f"s{number}", film_id="film", sha256="ab", place=number))
            rows.append(_text(body, "caption", still_id=f"s{number}"))
        return [one.severity for one in _found(snapshot_of(*rows), "text.caption-end")]

    assert severities(5) == [Severity.HINT]
    assert severities(10) == [Severity.WARNING]


def test_one_caption_that_ends_otherwise_than_all_others_is_found() -> None:
    rows: list[SQLModel] = [film(), title("Rain")]
    for number, body in enumerate(["A house", "A tree", "A town", "A river", "A road", "A man."]):
        rows.append(row(Still, id=f"s{number}", film_id="film", sha256="ab", place=number))
        rows.append(_text(body, "caption", still_id=f"s{number}"))
    (finding,) = _found(snapshot_of(*rows), "text.caption-end")
    assert (finding.facts["words"], finding.mends[0].after) == ("A man.", "man")
    assert _found(snapshot_of(*rows[:-1]), "text.caption-end") == []


@pytest.mark.parametrize(
    "last", ["The tram, 4.40 a.m.", "With Harry Jr.", "The man (Miss K.)", "Rome, 44 B.C."]
)
def test_a_caption_that_ends_with_an_abbreviation_keeps_its_stop(last: str) -> None:
    rows: list[SQLModel] = [film(), title("Rain")]
    for number, body in enumerate(["A house", "A tree", "A town", "A river", "A road", last]):
        rows.append(row(Still, id=f"s{number}", film_id="film", sha256="ab", place=number))
        rows.append(_text(body, "caption", still_id=f"s{number}"))
    assert _found(snapshot_of(*rows), "text.caption-end") == []


def test_plain_spaces_of_french_are_told_where_the_house_sets_others() -> None:
    plain, unbroken = "Qui est-ce ?", "Qui est-ce\u202f?"
    world = film(), title("Rain")
    texts = [_text(unbroken, kind, "fr") for kind in ("logline", "statement", "introduction")]
    one = _text(plain, "synopsis", "fr")
    (finding,) = _found(snapshot_of(*world, *texts, one), "text.french-space-breaking")
    assert finding.mends[0].after == "\u202f"
    assert _found(snapshot_of(*world, one), "text.french-space-breaking") == []


def test_a_house_of_switzerland_has_the_quotes_of_its_country() -> None:
    said = _text("Der Film «Heimat» lief.", language="de")
    world = film(), title("Rain"), said
    assert len(_found(snapshot_of(*world), "text.quotes-other")) == 1
    swiss = edition_row(time_zone="Europe/Zurich")
    assert _found(snapshot_of(*world, swiss), "text.quotes-other") == []


def test_what_belongs_to_a_title_of_the_film_is_no_slip() -> None:
    said = "They saw The the house again."
    world = film(), title("The the house")
    assert _found(snapshot_of(*world, _text(said)), "text.word-doubled") == []
    assert len(_found(snapshot_of(film(), title("Rain"), _text(said)), "text.word-doubled")) == 1


def test_what_no_page_shows_is_not_looked_at() -> None:
    slip = "He opens the the door."
    hidden = row(OwnTextKind, key="note", is_printed=False)
    shown = row(OwnTextKind, key="essay", is_printed=True)
    snapshot = snapshot_of(
        film(), title("Rain"), hidden, shown, _text(slip, "note"), _text(slip, "essay"),
        row(Still, id="still", film_id="film", sha256=None),
        _text(slip, "caption", still_id="still"),
    )  # fmt: skip
    found = _found(snapshot, "text.word-doubled")
    assert [finding.places[0].field for finding in found] == ["text:essay:en"]


def test_the_texts_of_books_are_looked_at_where_their_part_is_on() -> None:
    slip = "We open the the festival."
    snapshot = snapshot_of(
        row(Book, id="book", product="catalogue"),
        row(BookPart, id="on", book_id="book", kind="foreword"),
        row(BookPartText, id="words", part_id="on", language="en", heading="Welcome", body=slip),
        row(BookPart, id="off", book_id="book", kind="text_page", is_on=False, place=1),
        row(BookPartText, part_id="off", language="en", body=slip),
    )
    (finding,) = _found(snapshot, "text.word-doubled")
    assert str(finding) == "“Welcome”: “the the” stands twice in a row."
    assert finding.places == (Place("bookpart", "on", "body:en"),)
    assert finding.mends[0].table == "bookparttext"


@pytest.mark.parametrize(
    ("text", "code", "made"),
    [
        ("Runaway Train,", "name.marks", "Runaway Train"),
        (", Runaway Train", "name.marks", "Runaway Train"),
        ("Runaway Train -", "name.marks", "Runaway Train"),
        ("Good Bye,Lenin", "name.marks", "Good Bye, Lenin"),
        ("Here , There", "name.marks", "Here, There"),
        ("Rain (1972", "name.marks", None),
        ("Ivan's Childhood", "name.typewritten", "Ivan’s Childhood"),
        ("And then...", "name.typewritten", "And then…"),
        ("Tango &amp; Cash", "name.debris", "Tango & Cash"),
        ("FranÃ§ois", "name.debris", "François"),
        ("Мoscow", "name.letters", "Moscow"),
        ("The \ufb01lm", "name.letters", "The film"),
    ],
)
def test_slips_in_titles_and_names_are_found(text: str, code: str, made: str | None) -> None:
    award = row(Award, id="award", film_id="film", prize=text)
    snapshot = snapshot_of(
        film(), title(text, language="en"), award, row(Credit, film_id="film", as_credited=text)
    )
    found = _found(snapshot, *(kind.code for kind in short_words.KINDS))
    assert [finding.code for finding in found] == [code] * 3
    for finding in found:
        assert [mend.after for mend in finding.mends] == ([made] if made else [])


@pytest.mark.parametrize(
    "text",
    [
        "Dear Comrades!", "Good Bye, Lenin!", "…und dein Name sei Anna", "’Round Midnight",
        "¡Átame!", "#Alive", "M*A*S*H", "-1", "8½", "(500) Days of Summer", "Pi (π)", "2:37",
        "Who’s Afraid of Virginia Woolf?", "Sammy Davis Jr.", "Se7en", "L’Année dernière à…",
        "R.W. Fassbinder", "Trans*", "Ciné-club / Rex", "D’Artagnan", "Brot & Rosen", ":)",
        "Дорогие товарищи!", "東京物語", "شيرين",
    ],
)  # fmt: skip
def test_right_titles_and_names_are_left_alone(text: str) -> None:
    snapshot = snapshot_of(
        film(), title(text, language="en"), row(Credit, film_id="film", as_credited=text)
    )
    assert _found(snapshot, *(kind.code for kind in short_words.KINDS)) == []


def test_venues_are_looked_at_too() -> None:
    snapshot = snapshot_of(
        row(Venue, id="a", name="Kino Rex,"),
        row(Venue, id="b", name="Ivan's", address="Ring 1\nBern"),
    )
    (finding,) = _found(snapshot, "venue.name")
    assert (finding.places[0].id, finding.mends[0].after) == ("a", "Kino Rex")


def test_mends_of_texts_titles_and_books_are_acts(tmp_path: Path) -> None:
    with small_edition(tmp_path) as document:
        film_id = next(iter(document.snapshot().films))
        with document.edit("Write") as session:
            write_text(session, "film_id", film_id, "logline", "en", "He opens the the door.  So.")
            add_title(session, film_id, "Runaway Train,", kind=TitleKind.TRANSLATED)
        codes = "text.word-doubled", "text.spaces-doubled", "name.marks"
        for _ in codes:
            snapshot = document.snapshot()
            found = _found(snapshot, *codes)
            with document.edit("Mend") as session:
                mend(session, found[0].mends[0])
        snapshot = document.snapshot()
        assert _found(snapshot, *codes) == []
        logline = next(t for t in snapshot.texts_of_film(film_id) if t.kind == "logline")
        assert logline.body == "He opens the door. So."
        assert "Runaway Train" in {title.text for title in snapshot.titles_of(film_id)}


def test_a_caption_in_capitals_is_told_once() -> None:
    snapshot = snapshot_of(film(), title("Tin"), _text("THE CELLAR BY NIGHT", "logline"))
    (one,) = _found(snapshot, "text.whole-in-capitals", "text.all-capitals")
    assert one.code == "text.whole-in-capitals"
    sign = _text("BBC, NBC ET CNN", "logline")
    assert _found(snapshot_of(film(), title("Tin"), sign), "text.whole-in-capitals") == []
    named = snapshot_of(film(), title("The Cellar by Night"), _text("THE CELLAR BY NIGHT"))
    assert _found(named, "text.whole-in-capitals") == []


def test_a_title_before_its_year_has_its_capital() -> None:
    tin = film(), title("Tin roof"), title("Le Hangar", language="fr", id="b")
    told = _found(snapshot_of(*tin, _text("In tin roof (2019) it rains.")), "text.name-small")
    assert [(one.facts["words"], one.mends[0].after) for one in told] == [("tin", "Tin")]
    for body in (
        "In Tin roof (2019) it rains.",
        "A tin roof leaks, and a tin roof in rain (2019) too.",
        "Du temps de le Hangar (2019), il pleut.",
        "In martin roof (2019) it rains.",
    ):
        assert _found(snapshot_of(*tin, _text(body)), "text.name-small") == []


def test_a_name_in_capitals_is_written_as_the_card_has_it() -> None:
    texts = _text("LUTGART has watched for years.", id="a"), _text("Lutgart.", "logline", id="b")
    (one,) = _found(snapshot_of(film(), title("Pool"), *texts), "text.name-in-capitals")
    assert one.facts["words"] == "LUTGART"
    assert [mend.after for mend in one.mends] == ["Lutgart"]
    brand = (
        _text("UNIMOK has built it.", id="a"),
        _text("At UNIMOK, not Unimok.", "logline", id="b"),
    )
    assert _found(snapshot_of(film(), title("Pool"), *brand), "text.name-in-capitals") == []


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ({"fr": "Chez Unimok"}, []),
        ({"fr": "Chez Unimok", "de": "Bei Unimok"}, ["UNIMOK"]),
        ({"en-GB": "At Unimok"}, ["UNIMOK"]),
        ({"en-GB": "At Unesco"}, []),
    ],
)
def test_a_short_form_may_be_in_capitals_in_one_language_alone(
    others: dict[str, str], told: list[str]
) -> None:
    texts = [
        row(Text, id=at, film_id="film", kind="logline", language=at, body=body)
        for at, body in others.items()
    ]
    edition = snapshot_of(film(), title("Pool"), _text("UNIMOK, UNESCO list it."), *texts)
    found = _found(edition, "text.name-in-capitals")
    assert [one.facts["words"] for one in found] == told


@pytest.mark.parametrize(
    ("language", "kind", "body", "words"),
    [
        ("de", "caption", "Angus Rennie Mit seinem Volk", ["Mit"]),
        ("fr", "synopsis", "La mer Avec ses bateaux", ["Avec"]),
        ("fr", "biography", "elle tourne Avec ses bateaux", []),
        ("de", "synopsis", "Im Film Nach dem Kochen", []),
        ("en", "synopsis", "By noon the Whole River knows.", ["Whole River"]),
        ("en", "synopsis", "They sell their Entire House.", ["Entire House"]),
        ("en", "synopsis", "She reads the Whole Earth Catalog.", []),
        ("en", "biography", "She shot the Whole River in Asti.", []),
    ],
)
def test_small_words_with_a_capital_are_told_where_no_title_begins(
    language: str, kind: str, body: str, words: list[str]
) -> None:
    found = find_slips(body, language, kind)
    told = [body[one.start : one.end] for one in found if one.kind.code == "text.capital-within"]
    assert told == words


_PLAIN_AND_SET = [
    ("en", 'He says "no" to her.', "He says “no” to him.", "text.quotes-straight"),
    ("en", "He leaves - alone - at night.", "It’s late – and cold.", "text.hyphen-for-dash"),
    ("en", "He leaves... and goes.", "He leaves… and goes.", "text.dots"),
    ("fr", "Qui vient? Elle.", "Qui part\u202f? Lui.", "text.french-space-missing"),
]


@pytest.mark.parametrize(("language", "typed", "right", "code"), _PLAIN_AND_SET)
def test_what_is_typed_is_graver_where_the_other_texts_are_set(
    language: str, typed: str, right: str, code: str
) -> None:
    def severities(*bodies: str) -> list[Severity]:
        texts = [_text(body, f"k{at}", language, id=f"t{at}") for at, body in enumerate(bodies)]
        snapshot = snapshot_of(film(), title("Rain"), *texts)
        return [one.severity for one in _found(snapshot, code)]

    others = [f"{right} {number}." for number in ("One", "Two", "Three", "Four")]
    assert severities(typed) == [Severity.HINT]
    assert severities(typed, *others) == [Severity.WARNING]
    assert severities(typed, others[0], typed + " Again.") == [Severity.HINT] * 2


def test_units_without_a_space_are_a_hint_where_the_house_writes_so() -> None:
    def severities(*bodies: str) -> list[Severity]:
        texts = [_text(body, f"k{at}", id=f"t{at}") for at, body in enumerate(bodies)]
        snapshot = snapshot_of(film(), title("Rain"), *texts)
        return [one.severity for one in _found(snapshot, "text.unit-close")]

    assert severities("It is 5km away.") == [Severity.WARNING]
    usual = [f"It is {number}km away." for number in (5, 6, 7)]
    assert severities(*usual) == [Severity.HINT] * 3
    assert severities(usual[0], "It is 8 km away.", "It is 9 km away.") == [Severity.WARNING]


def test_the_other_pair_of_german_quotes_is_told_where_most_texts_have_the_one() -> None:
    def words(*bodies: str) -> list[object]:
        texts = [_text(body, f"k{at}", "de", id=f"t{at}") for at, body in enumerate(bodies)]
        snapshot = snapshot_of(film(), title("Rain"), *texts)
        return [one.facts["words"] for one in _found(snapshot, "text.quotes-uneven")]

    low = [f"Er sagt „{number}“ dazu." for number in ("eins", "zwei", "drei")]
    assert words("Er sagt »nein« dazu.") == []
    assert words("Er sagt »nein« dazu.", *low) == ["»nein«"]
    assert words(low[0], "»So«, sagt er.", "»Ja«, sagt er.", "»Nie«, sagt er.") == ["„eins“"]


def test_thousands_without_a_comma_are_told_where_the_other_texts_have_one() -> None:
    bare, parted = "He mends it for 3000 yen.", "It has 18,615 knots."
    world = film(), title("Rain"), _text(bare, id="a")
    assert _found(snapshot_of(*world), "text.thousands-mixed") == []
    one = _text(parted, "logline", id="b")
    (finding,) = _found(snapshot_of(*world, one), "text.thousands-mixed")
    assert finding.facts["words"] == "3000"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("He  waits. She goes.", Severity.WARNING),
        ("He waits.  She goes. They stay. We know.", Severity.WARNING),
        ("He waits.  She goes.  They stay.  We know.", Severity.HINT),
        ("He waits. She goes. ", Severity.HINT),
        ("He\twaits.", Severity.WARNING),
    ],
)
def test_two_spaces_are_graver_within_a_sentence(text: str, severity: Severity) -> None:
    (finding,) = _found(snapshot_of(film(), title("Rain"), _text(text)), "text.spaces-doubled")
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("language", "kind", "body", "words"),
    [
        ("fr", "synopsis", "Longtemps vue Seulement dans une version", ["Seulement"]),
        ("en", "synopsis", "She has Never seen it", ["Never"]),
        ("en", "synopsis", "the man is never wrong At the end of it", ["At"]),
        ("en", "synopsis", "it ought to have gone to The mules", ["The"]),
        ("en", "synopsis", "she reads The Birds and The New York Times", []),
        ("fr", "biography", "dit-elle, et Elle passe ; mais On part", ["Elle", "On"]),
        ("en", "biography", "she shot it in After the rain", []),
        ("de", "synopsis", "und dann Geht er nach Hause", ["Geht"]),
        ("fr", "synopsis", "Il ferme la porte, Et personne ne vient", ["Et"]),
        ("fr", "synopsis", "Elle demande, Et alors que faire", []),
        ("en", "caption", "Osvaldo Peralta As Don Hilario", ["As"]),
        ("de", "caption", "Verena Kolb Als Mutter", ["Als"]),
        ("en", "synopsis", "Osvaldo Peralta As Don Hilario", []),
    ],
)
def test_more_small_words_with_a_capital_are_told(
    language: str, kind: str, body: str, words: list[str]
) -> None:
    found = find_slips(body, language, kind)
    told = [one for one in found if one.kind.code == "text.capital-within"]
    assert [body[one.start : one.end].strip() for one in told] == words


def test_a_logline_that_ends_in_a_semicolon_has_no_end() -> None:
    texts = _text("A man waits;", "logline", id="a"), _text("She goes.", "logline", film_id="b")
    world = film(), title("Rain"), film("b", place=2), title("Snow", "b")
    (finding,) = _found(snapshot_of(*world, *texts), "text.logline-end")
    assert [mend.after for mend in finding.mends] == ["waits."]
    greek = _text("Πού πάει κανείς;", "logline", "el")
    assert _found(snapshot_of(film(), title("Rain"), greek), "text.logline-end") == []
