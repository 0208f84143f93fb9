"""Credits in every form, addresses, reviews, press kits: what a person reads in them."""

import pytest

from festdesk.intake.as_json import reading_as_json
from festdesk.intake.bylines import byline_of
from festdesk.intake.captions import split_photo_credit
from festdesk.intake.cast_lists import cast_in_line, with_characters
from festdesk.intake.codes import labels_of_codes
from festdesk.intake.drafts import PageKind
from festdesk.intake.names import split_names
from festdesk.intake.pasted import read_text
from festdesk.intake.run_in import split_run_in

PLOT = (
    "A woman comes back to the village of her childhood and finds that nobody there remembers "
    "her, and that the house has been sold to a man who collects clocks."
)


def card(text: str) -> dict[str, object]:
    return reading_as_json(read_text(text))


def credited(text: str) -> dict[str | None, list[str]]:
    found: dict[str | None, list[str]] = {}
    for credit in card(text).get("credits", []):  # type: ignore[attr-defined]
        found.setdefault(credit["role"], []).extend(credit["names"])
    return found


def test_letters_of_a_block_are_read_in_one_language() -> None:
    german = [("R, B", "Nora Fing"), ("K", "Yunus Imer"), ("Sch", "Jo Bech"), ("L", "118 Min")]
    found = labels_of_codes(german, "de")
    assert found[0].roles == ("director", "screenplay")
    assert (found[1].roles, found[3].fields) == (("cinematography",), ("running_time",))
    italian = [("Scen.", "Dino Risi"), ("F.", "Alfio Contini"), ("M.", "Ugo Bo"), ("D.", "105'")]
    found = labels_of_codes(italian, "it")
    assert (found[2].roles, found[3].fields) == (("editing",), ("running_time",))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Regi: Lo Mo. Manus: Lo Mo. I rollerna: Al Da (Elin), Re Li.", 3),
        ("GENRE Drama DIRECTOR Ilaria Bo CAST Tom Ferri, Al Wendt COUNTRY Italy", 4),
        ("reż. Jan Has, scen. Tad Kwiat, zdj. Mie Jahoda, prod. ZRF Kamera, Polska 1964", 4),
    ],
)
def test_labels_run_on_in_one_paragraph(text: str, roles: int) -> None:
    found = split_run_in(text)
    assert found is not None
    assert len(found.known()) == roles


def test_prose_with_colons_is_no_small_print() -> None:
    assert split_run_in("He had one rule: never look back. She had another: always do.") is None


def test_data_behind_the_names_is_not_the_names() -> None:
    found = card("IO\n\nIO, reż. Jerzy Skolimowski, Polska/Włochy 2022, 88 min. Zdjęcia: Mi Dymek.")
    assert (found["year"], found["runtime_min"]) == (2022, 88)
    assert found["directors"] == ["Jerzy Skolimowski"]


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        (["Nuala\tCiara Hegarty", "The Priest\tJosef Tranter"], "Ciara Hegarty (Nuala)"),
        (["Ciara Hegarty – Nuala", "Josef Tranter – The Priest"], "Ciara Hegarty (Nuala)"),
        (["Ciara Hegarty as Nuala", "Josef Tranter"], "Ciara Hegarty (Nuala)"),
    ],
)
def test_the_column_with_peoples_names_has_the_cast(lines: list[str], first: str) -> None:
    assert with_characters(lines)[0] == first


def test_a_cast_in_one_line_keeps_its_characters() -> None:
    assert cast_in_line("Nat Broods als Rita, Koen Bouw als Walter en Lena Suijker als Sofie") == (
        "Nat Broods (Rita) ; Koen Bouw (Walter) ; Lena Suijker (Sofie)"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Karla Wendt nach Motiven von Adalbert Stifter", ["Karla Wendt"]),
        ("Gregor Thalmann BFS, Jens Harant, bvk", ["Gregor Thalmann", "Jens Harant"]),
        ("Tomasz Ziętek, Agnieszka Grochowska i inni", ["Tomasz Ziętek", "Agnieszka Grochowska"]),
        ("Lantern Rights, sales@example.com", ["Lantern Rights"]),
        ("Klas Film și Endorfilm", ["Klas Film", "Endorfilm"]),
        ("SRF Schweizer Radio und Fernsehen", ["SRF Schweizer Radio und Fernsehen"]),
    ],
)
def test_names_leave_out_what_is_no_name(text: str, names: list[str]) -> None:
    assert [name.name for name in split_names(text)] == names


def test_producers_are_told_from_their_companies() -> None:
    found = card(
        f"The River\n\n{PLOT}\n\nProduction: Marie Lucas et David Thion (Les Films Pelléas)\n"
        "Camera: Jo Wolf\nCo-production: Noordzee Beeld\nFrench distribution: Le Pacte Films\n"
        "With the support of: CNC"
    )
    assert found["production"] == ["Les Films Pelléas", "Noordzee Beeld"]
    assert found["distribution"] == ["Le Pacte Films"]
    assert {
        "role": "producer",
        "printed": "Production",
        "names": ["Marie Lucas", "David Thion"],
    } in (
        found["credits"]  # type: ignore[operator]
    )


def test_an_address_below_a_company_is_passed_over() -> None:
    found = card(
        f"The River\n\n{PLOT}\n\nINTERNATIONAL SALES\nLantern Rights\n18 Cable Street, London E1\n"
        "T: +44 20 0000 0000\nsales@example.com\n\nINTERNATIONAL PRESS\nGloria Whitlock\n"
        "M: +44 7000 000000"
    )
    assert found["sales"] == ["Lantern Rights"]
    assert "credits" not in found


def test_names_without_labels_stay_unassigned_and_are_no_cast() -> None:
    found = credited(
        f"Ida\nPaweł Pawlik\nPL 2013, 82 min\n\n{PLOT}\n\nReb Lenk, Paweł Pawlik\nŁuk Żal"
    )
    assert found[None] == ["Reb Lenk", "Paweł Pawlik", "Łuk Żal"]


def test_a_role_stands_behind_or_below_a_name_as_well() -> None:
    behind = credited("CREW\nAlma Rios, director\nTomás Vega, screenwriter\nMarc Soler (editor)")
    assert (behind["director"], behind["editing"]) == (["Alma Rios"], ["Marc Soler"])
    below = credited(f"Yeelen\n\n{PLOT}\n\nJean Ferragut\nImage\nAndrée Davan\nMontage")
    assert (below["cinematography"], below["editing"]) == (["Jean Ferragut"], ["Andrée Davan"])


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Sandra Hüller dans le film. © Les Films Pelléas", "Sandra Hüller dans le film"),
        ("[Bild] Helena Zengel als Benni (Foto: Port au Prince)", "Helena Zengel als Benni"),
        ("Guslagie Malanda, dans le box. SRAB FILMS", "Guslagie Malanda, dans le box"),
        ("[Photo: Greta Lee rides the ferry. Courtesy of A24.]", "Greta Lee rides the ferry."),
    ],
)
def test_a_caption_is_told_by_whose_picture_it_is(text: str, caption: str) -> None:
    assert split_photo_credit(text)[0] == caption


def test_bylines_tell_the_author_and_no_director() -> None:
    told = byline_of("Publié le 24 août 2023 par Solène Marchandiau | Cinéma")
    assert told is not None
    assert told.author == "Solène Marchandiau"
    assert byline_of("Von Henrike Volkmer") is None


def test_a_review_is_its_own_text_and_gives_the_cast_its_characters() -> None:
    found = card(
        "Saint Omer: the hearing\n\nA word before.\n\nPosted by Jeanne Vasseur on 3 May 2022\n\n"
        f"Kay Kagame in court. SRAB FILMS\n\nRama (Kay Kagame) takes the train. {PLOT}\n\n"
        f"I have seldom seen so much said by so little. {PLOT}\n\nCast: Kay Kagame, Gus Malanda\n"
        "Cinematography: Claire Mathon\n\nComments (2)\nI cried for two days, what a film it was."
    )
    assert found["kind"] == PageKind.REVIEW
    review = found["review"]
    assert isinstance(review, dict)
    assert review["author"] == "Jeanne Vasseur"
    assert review["text"].startswith("Rama")
    assert review["text"].endswith("clocks.")
    assert found["stills_captions"] == ["Kay Kagame in court"]
    assert found["cast"] == [{"name": "Kay Kagame", "role": "Rama"}, "Gus Malanda"]


def test_lives_stand_under_their_names_and_a_statement_is_signed_below() -> None:
    found = card(
        f"LOW TIDE\n\nA film by Aoife Brann\n\nIreland, 2024, 94 min\n\nSYNOPSIS\n{PLOT}\n\n"
        "DIRECTOR'S STATEMENT\nI wanted to make a film in which leaving is a form of thinking.\n"
        "— Aoife Brann\n\nBIOGRAPHIES\n\nAoife Brann – Director\nBorn in Larne in 1985, she "
        "trained as a cartographer before film school.\n\nCiara Hegarty – Nuala\nShe spent thirty "
        "years on the stage and has been seen on screen in small parts.\n\nPRODUCER'S NOTE\n"
        "When Aoife told me about the island I knew that we would make this film one day."
    )
    assert [life["person"] for life in found["biography"]] == ["Aoife Brann", "Ciara Hegarty"]  # type: ignore[attr-defined]
    assert found["statement"]["speaker"] == "Aoife Brann"  # type: ignore[index]
    assert found["synopsis"] == PLOT


def test_a_line_that_opens_with_the_title_tells_the_data_and_the_title() -> None:
    found = card(
        f"LE SEL\n\nda Piera Salvi | Dic 9, 2024\n\nLe Sel di Ada Moro, con Tilde Wint e Jo Turri, "
        f"Spagna/USA 2024, 107 minuti\n\n{PLOT} She stays.\n\nMoro films the sea with the "
        f"patience of a painter, and the cinema follows her. {PLOT}\n\n8,5\nvon 10 Punkten"
    )
    assert found["title"] == "LE SEL"
    assert "original_title" not in found
    assert found["directors"] == ["Ada Moro"]
    assert found["cast"] == ["Tilde Wint", "Jo Turri"]
    assert (found["year"], found["runtime_min"]) == (2024, 107)
    assert found["kind"] == PageKind.REVIEW
    assert found["synopsis"] == f"{PLOT} She stays."
    assert found["review"]["text"].startswith("Moro films")  # type: ignore[index]


def test_a_plot_that_names_who_made_the_film_is_the_reviews_own() -> None:
    found = card(
        f"Le Sel\n\nPosted by Piera Salvi on 3 May 2024\n\nDirected by: Ada Moro\n\n{PLOT} Moro "
        f"lets her wait.\n\nThe camera stays outside. {PLOT}\n\n4/5"
    )
    assert found["kind"] == PageKind.REVIEW
    assert "synopsis" not in found


def test_what_somebody_wrote_for_others_is_no_credit_of_a_filmography() -> None:
    found = card(
        "CICLO ADA MORO\n\nAda Moro was born in Bari in 1978 and studied film in Rome. Her first "
        "film was shown everywhere.\n\nFilmography: Salt (2007), Tar (2010), Lime (2014)\n\n"
        "Screenwriter: Seventeen of Us (2016), Courgette by Claude Barras (2018)"
    )
    assert found["kind"] == PageKind.FILMOGRAPHY
    assert found["directors"] == ["Ada Moro"]
    assert [credit["role"] for credit in found["credits"]] == ["director"]  # type: ignore[attr-defined]
    assert len(found["filmography"]) == 5  # type: ignore[arg-type]


def test_letters_on_lines_of_their_own_and_labels_without_marks_are_credits() -> None:
    lines = card(
        f"Salz\n\nDrama\nDeutschland 2021\nR: Ada Moro\nK: Jo Turri\nV: Sal Film\n\n{PLOT}"
    )
    assert lines["directors"] == ["Ada Moro"]
    assert lines["distribution"] == ["Sal Film"]
    run = card(f"Zout\nRegie Ada Moro Cast Tilde Wint, Jo Turri Duur 121 minuten Jaar 2006\n{PLOT}")
    assert (run["directors"], run["cast"]) == (["Ada Moro"], ["Tilde Wint", "Jo Turri"])
    assert (run["year"], run["runtime_min"]) == (2006, 121)


def test_a_review_is_known_by_its_stars_and_its_word_is_no_title() -> None:
    found = card(
        f"Salt Review\n\nRunning time: 108 minutes  Starring: Tilde Wint  Directed by: Ada Moro\n\n"
        f"The story: {PLOT}\n\nTilde Wint at the shore © Sal Film\n\nThe verdict: I came out of "
        f"it changed. {PLOT}\n\nRating: 5/5\n\naantal keren gezien: 1\n\nText: Martin Ostwald"
    )
    assert (found["kind"], found["title"], found["synopsis"]) == (PageKind.REVIEW, "Salt", PLOT)
    assert found["stills_captions"] == ["Tilde Wint at the shore"]


def test_a_life_in_lines_is_one_life() -> None:
    found = card(
        "Ada Moro\ngeboren 1962 in Aalen;\nRegisseurin, Cutterin;\nlebt und arbeitet in Berlin\n"
        "Filmografie\n1991 SALZ (Kurzfilm)\n1995 TEER\n1998 KALK\n2004 SAND"
    )
    assert found["directors"] == ["Ada Moro"]
    assert "Cutterin; lebt" in str(found["biography"])


def test_second_titles_of_a_list_are_the_originals_where_one_is_neither_here_nor_english() -> None:
    found = card(
        "Paweł Kwiat\n\nFilmografia (wybór)\n2000 – Ostatnie wyjście / Last Resort\n"
        "2004 – Lato miłości / My Summer of Love\n"
        "2011 – Kobieta z piątej dzielnicy / La femme du Vème\n2013 – Ida"
    )
    entries = found["filmography"]
    assert isinstance(entries, list)
    assert entries[0] == {
        "year": 2000,
        "title": "Ostatnie wyjście",
        "original_title": "Last Resort",
    }
    assert entries[-1] == {"year": 2013, "title": "Ida"}
