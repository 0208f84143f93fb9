"""Unknown words as findings: which are likely slips, which are hints, and which are left alone."""

from collections.abc import Iterator

import pytest

from festdesk.base.findings import Finding
from festdesk.checks.examining import Examination
from festdesk.checks.wording.misspelt import Proofreader
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.speller import Speller
from festdesk.texts.tables import DictionaryWord, Text
from tests.builders import film, row, snapshot_of, title


@pytest.fixture(scope="module")
def proofreader() -> Iterator[Proofreader]:
    """Give one whose dictionaries are loaded once."""
    speller = Speller(find_dictionaries([]))
    yield Proofreader(speller)
    speller.close()


def found(
    proofreader: Proofreader, *bodies: str, language: str = "en", kind: str = ""
) -> list[Finding]:
    rows = [
        row(Text, id=f"t{at}", film_id="film", kind=kind or f"k{at}", language=language, body=body)
        for at, body in enumerate(bodies)
    ]
    learnt = row(DictionaryWord, id="w", word="kiezkino", language="")
    snapshot = snapshot_of(film(), title("Rainn on Zetka"), learnt, *rows)
    told = proofreader.read(snapshot, lambda: True)
    assert told is not None
    return list(told)


@pytest.mark.parametrize(
    ("language", "body", "code", "offered"),
    [
        ("en", "In the kicthen by night.", "text.word-misspelt", "kitchen"),
        ("en", "In the laboratry by night.", "text.word-misspelt", "laboratory"),
        ("en", "He speaks english well.", "text.word-misspelt", "English"),
        ("en", "Teh night is long.", "text.word-misspelt", "The"),
        ("fr", "Le club nautque attend.", "text.word-misspelt", "nautique"),
        ("fr", "Elle ecoutte la mer.", "text.word-misspelt", "écoute"),
        ("fr", "Il range le placart.", "text.word-misspelt", "placard"),
        ("fr", "Le cœur et un oeuf.", "text.word-misspelt", "œuf"),
        ("en", "He repared the boat.", "text.word-misspelt", "repaired"),
        ("en", "She shelfed the plan.", "text.word-misspelt", "shelved"),
        ("en", "In ech of the rooms.", "text.word-misspelt", "each"),
        ("en", "The delivary came late.", "text.word-misspelt", "delivery"),
        ("en", "She should be damed.", "text.word-unknown", ""),
        ("nl", "Zij pluken peren.", "text.word-misspelt", "plukken"),
        ("en", "A film ofthe sea.", "text.word-misspelt", "of the"),
        ("en", "They meet every Wendesday here.", "text.word-misspelt", "Wednesday"),
        ("en", "“We recieved nothing at all,” she says.", "text.word-misspelt", "received"),
        ("en", "Kowalczyk’s lanterrns wait.", "text.word-misspelt", "lanterns"),
        ("es", "Una peninsula muy larga.", "text.word-misspelt", "península"),
        ("pl", "Ona żuciła kamień.", "text.word-misspelt", "rzuciła"),
        ("en", "She walks withZetka there.", "text.word-misspelt", "with Zetka"),
        ("de", "Da kommtZetka herein.", "text.word-misspelt", "kommt Zetka"),
        ("fr", "Puis arriveZetka, seule.", "text.word-misspelt", "arrive Zetka"),
        ("en", "A half-forgoten song.", "text.word-misspelt", "half-forgotten"),
        ("en", "A xylqr of a film.", "text.word-unknown", ""),
    ],
)
def test_slips_are_told_with_what_may_be_meant(
    proofreader: Proofreader, language: str, body: str, code: str, offered: str
) -> None:
    one, *_ = found(proofreader, body, language=language)
    assert one.code == code
    writes = [str(each.after) for each in one.mends if str(each).startswith("Write")]
    assert not offered or offered in writes
    assert str(one.mends[-1]) == f"Learn “{one.facts['words']}”"


@pytest.mark.parametrize(
    "body",
    [
        "She meets Zetka and Oskar Blumenfeldt at the kiezkino.",
        "He calls it a “schnorrer” and goes.",
        "They say it: un pequeño pueblo junto al mar.",
        "A filmmaker, an arthouse film, a romcom, a storyteller, two cinephiles.",
        "Her fiancée and a café; the boatbuilder’s hut at 1013 hPa.",
        "He waits. Un demi-million de spectateurs ont vu le film dans les salles. She goes.",
        "Georg leaves, and Marcin stays with the thangka and the oud.",
        "An unspooled reel ends in ’orrible noise.",
        "A conjuror and a harbourmaster wait.",
        "An eBook on YouTube, an iPhone, xyZetka and deviantArt; MacZetka goes.",
        "See www.exampel.org, FIAF and 35mm.",
    ],
)
def test_names_loans_and_words_of_film_are_left_alone(proofreader: Proofreader, body: str) -> None:
    assert found(proofreader, body) == []


def test_a_word_that_stands_often_is_taken_for_one(proofreader: Proofreader) -> None:
    assert found(proofreader, *["A blorf waits."] * 3) == []
    assert len(found(proofreader, "A blorf waits.")) == 1


def test_a_language_without_dictionary_is_one_hint(proofreader: Proofreader) -> None:
    (one,) = found(proofreader, "He aha ke ano?", "Aloha mai.", language="haw")
    assert str(one) == "There is no dictionary for Hawaiian: 2 texts are not spell-checked."


def test_german_and_italian_are_read_with_a_plain_list(proofreader: Proofreader) -> None:
    body = "Eine Geschcihte von Vater und Sohn. Hallgrimur Xvyqart und Drxlnz kommen nie vor."
    slip, hint = found(proofreader, body, language="de")
    assert slip.code == "text.word-misspelt"
    assert [str(mend) for mend in slip.mends] == ["Write “Geschichte”", "Learn “Geschcihte”"]
    assert str(hint) == (
        "German is checked with a plain list of words: of 1 texts only the surest slips are told."
    )
    assert [one.code for one in found(proofreader, "Una storia.", language="it")] == [hint.code]


def test_a_german_name_that_is_like_a_noun_is_left_alone(proofreader: Proofreader) -> None:
    rows = [
        row(Text, id=f"t{at}", film_id="film", kind="k", language=language, body=body)
        for at, (language, body) in enumerate(
            (("en", "The smith Hamemr is late."), ("de", "Der Schmied Hamemr kommt zu spät."))
        )
    ]
    told = proofreader.read(snapshot_of(film(), title("Zetka"), *rows), lambda: True)
    assert told is not None
    assert [one.code for one in told] == ["edition.dictionary-plain"]
    (slip, _hint) = found(proofreader, "Er hält den Hamemr fest.", language="de")
    assert str(slip.mends[0]) == "Write “Hammer”"


def test_a_word_that_is_often_misspelt_is_left_to_its_own_check(proofreader: Proofreader) -> None:
    assert found(proofreader, "They recieved a letter.") == []


def test_it_stops_when_nobody_wants_to_know(proofreader: Proofreader) -> None:
    text = row(Text, id="t", film_id="film", kind="synopsis", language="en", body="Soem words.")
    assert proofreader.read(snapshot_of(film(), text), lambda: False) is None


@pytest.mark.parametrize(
    ("body", "offered"),
    [
        ("Ein Mann hält es zwischen den knien.", "Knien"),
        ("Das hilft beim schwimmen, sagt sie.", "Schwimmen"),
        ("Ein Abend, hoffentlich ohne schlafende.", "Schlafende"),
        ("Er isst das belegte brot.", "Brot"),
        ("Die nase lügt nicht.", "Nase"),
        ("Verhandelt wird auf dem sprungbrett.", "Sprungbrett"),
        ("Und aus der verwaltung wird ein Kino.", "Verwaltung"),
        ("Sie geht mit großer hoffnung fort.", "Hoffnung"),
        ("Die kinder sind schon wach.", "Kinder"),
        ("Er sucht etwas neues, sie nicht.", "Neues"),
        ("Sie sagt es jedes mal anders.", "Mal"),
        ("Er fragt seine freundin.", "Freundin"),
        ("Sie kommen aus den ländern im Süden.", "Ländern"),
        ("Was bleibt von der freundschaft der beiden?", "Freundschaft"),
        ("Am ende der reise liegt sie auf dem glas.", "Glas"),
    ],
)
def test_german_nouns_in_small_letters_are_told(
    proofreader: Proofreader, body: str, offered: str
) -> None:
    told = [one for one in found(proofreader, body, language="de") if one.mends]
    assert [str(one.mends[0].after) for one in told] == [offered]


@pytest.mark.parametrize(
    "body",
    [
        "Das ist im allgemeinen so, im folgenden, zum einen, am besten, und auf den ersten.",
        "Er spielt mit den alten, sie mit den neuen; er fährt aufs neue, mit den verlassenen.",
        "Nicht mit Lampen und ohne leuchtende. Sie warten auf den, mit den anderen.",
        "Kurzerhand und heutzutage, derzeit und seitenweise, stundenlang, kinderleicht.",
        "Das ist ihm gelungen und ihr misslungen; sie ist jung und notgedrungen still.",
        "Was beide teilen, was alle fragen, was die spielen, die suche ich, das leben wir.",
        "Der junge Mann und die kleine, müde Frau, die zeit ihres Lebens dort blieb.",
        "Etwas anderes, nichts weiteres; etwas altes Brot, viel grünes Licht, nichts dieses.",
        "Eine Arbeit von gebrueder beetz filmproduktion, hierin und herin, durchdrungen.",
    ],
)
def test_german_words_that_are_no_nouns_are_left_alone(proofreader: Proofreader, body: str) -> None:
    told = found(proofreader, body, language="de")
    assert [one for one in told if one.code == "text.noun-small"] == []


@pytest.mark.parametrize(
    ("language", "body", "words"),
    [
        ("en", "They sign with their own Names.", "Names"),
        ("en", "This Restoration puts them back.", "Restoration"),
        ("en", "She opens several Windows at once.", "Windows"),
        ("en", "It is a film in which you Listen to hats.", "Listen"),
        ("fr", "Son premier Métrage est long.", "Métrage"),
        ("en", "He counts these Tables, and all the chairs.", "Tables"),
        ("fr", "Elle compte ses Bateaux et rentre.", "Bateaux"),
        ("fr", "Ils rangent leurs Outils.", "Outils"),
        ("es", "Cada uno cuenta sus Pasos.", "Pasos"),
        ("nl", "Zij tellen hun Stappen.", "Stappen"),
    ],
)
def test_words_with_a_capital_that_are_no_names_are_told(
    proofreader: Proofreader, language: str, body: str, words: str
) -> None:
    told = found(proofreader, body, language=language)
    capitals = [one for one in told if one.code == "text.word-capital"]
    assert [str(one.mends[0].after) for one in capitals] == [words.lower()]


@pytest.mark.parametrize(
    ("language", "body", "words"),
    [
        ("en", "He takes the Train to the border.", "Train"),
        ("en", "She opens a Letter that was never sent.", "Letter"),
        ("en", "The silence is Heavy and the bread is stale.", "Heavy"),
        ("fr", "Il dort dans la Cuisine bleue.", "Cuisine"),
        ("fr", "Le silence est Lourd et le pain est rassis.", "Lourd"),
    ],
)
def test_common_words_with_a_capital_are_told_in_texts_about_the_film_alone(
    proofreader: Proofreader, language: str, body: str, words: str
) -> None:
    told = found(proofreader, body, language=language, kind="synopsis")
    assert [one.facts["words"] for one in told if one.code == "text.word-capital"] == [words]
    elsewhere = found(proofreader, body, language=language, kind="biography")
    assert [one for one in elsewhere if one.code == "text.word-capital"] == []


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ("Der Chor Singt ein altes Lied.", "text.word-capital", "Singt"),
        ("Ein Dorf wartet Auf den Strom.", "text.word-capital", "Auf"),
        ("Er füllt Flaschen ab und hat keine Verkauft.", "text.word-capital", "Verkauft"),
        ("Sie sucht, und niemand Hilft.", "text.word-capital", "Hilft"),
        ("Sie bringen seine Letzte Ernte ein.", "text.word-capital", "Letzte"),
        ("Zwei Brüder und die Letzte Ernte.", "text.word-capital", "Letzte"),
        ("Ein Polnischer Wanderarbeiter erbt.", "text.word-capital", "Polnischer"),
        ("Sie probt ihre letzte rolle, allein.", "text.noun-small", "rolle"),
        ("Gegen ende des Sommers regnet es.", "text.noun-small", "ende"),
        ("Er wartet vor einer wand aus Holz.", "text.noun-small", "wand"),
        ("Eine Familie aus lyon erbt ein Haus.", "text.name-small", "lyon"),
        ("Er reist durch frankreich und zählt.", "text.name-small", "frankreich"),
    ],
)
def test_german_words_with_the_wrong_capital_are_told(
    proofreader: Proofreader, body: str, code: str, words: str
) -> None:
    told = found(proofreader, body, language="de", kind="synopsis")
    said = [(one.code, one.facts["words"]) for one in told if "words" in one.facts]
    assert said == [(code, words)]


@pytest.mark.parametrize(
    "body",
    [
        "Die Französische Revolution, das Rote Kreuz und der Deutsche Bundestag.",
        "Der Alte fährt, und einem Toten Blumen zu bringen, das Gute daran, fällt ihm schwer.",
        "Auf der Schwäbischen Alb gibt es ein Schwarzes Loch und einen Goldenen Bären.",
        "Ich weiß, dass Sie kommen, und dass Ihr Brief, das Warten, ein Ende hat.",
        "Der andere sucht, die anderen warten, die alte macht, was die eine frage und weg ist.",
        "Sie hat nicht Zeit, keine Stadt, er Arzt, sie nichts, und alles Licht.",
        "Mit der eigenen Überfahrt; in der Nacht, von der alle reden; über manche.",
        "Sieben Teller standen da. Ihr Bruder nimmt einen weg.",
        "Die eine rennt, mit anderen, ohne weiteres, zwei sagen nichts, der Tag, an der stehe er.",
    ],
)
def test_german_words_with_the_right_capital_are_left_alone(
    proofreader: Proofreader, body: str
) -> None:
    told = found(proofreader, body, language="de", kind="synopsis")
    asked = {"text.word-capital", "text.noun-small", "text.name-small"}
    assert [one.facts["words"] for one in told if one.code in asked] == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "He drives a Ford to the Church and the River."),
        ("en", "She was born in Hull, and is Irish like the Academy."),
        ("fr", "Elle traverse la Seine et la Manche, et vit à la Ciotat."),
    ],
)
def test_names_that_are_words_are_left_alone_behind_small_words(
    proofreader: Proofreader, language: str, body: str
) -> None:
    told = found(proofreader, body, language=language, kind="synopsis")
    assert [one for one in told if one.code == "text.word-capital"] == []


def test_words_that_another_text_has_small_are_told_behind_more_words(
    proofreader: Proofreader,
) -> None:
    get = "They get off at noon.", "One evening she does not Get off."
    told = [one for one in found(proofreader, *get) if one.code == "text.word-capital"]
    assert [one.facts["words"] for one in told] == ["Get"]
    small, capital = "He paints two doors a day.", "The conductor locks the Doors at night."
    told = [one for one in found(proofreader, small, capital) if one.code == "text.word-capital"]
    assert [one.facts["words"] for one in told] == ["Doors"]
    assert [one for one in found(proofreader, capital) if one.code == "text.word-capital"] == []
    twice = f"{capital} They love the Doors, and play like them."
    assert [
        one for one in found(proofreader, small, twice) if one.code == "text.word-capital"
    ] == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "Their Church, their Golden Bears, every Christmas, these Poles and those Swedes."),
        ("en", "Several Smiths live here, two Oscars stand there, and some Catholics pray."),
        ("en", "“their Names” she calls it; her Turf (2019) and his Hamlet; these Days Off."),
        ("en", "Nor did Harry know, nor would Martin; not Rose but Tom, and so does Robin."),
        ("en", "Some Rainn on Zetka, our Lada, this Wednesday, their English, all Europe."),
        ("fr", "Leurs Majestés, ces Messieurs de Paris, chaque Noël, ses Français, ces Belges."),
        ("nl", "Hun Kerk, elke Pasen, deze Duitsers, twee Beren."),
    ],
)
def test_names_behind_such_words_are_left_alone(
    proofreader: Proofreader, language: str, body: str
) -> None:
    told = found(proofreader, body, language=language)
    assert [one for one in told if one.code == "text.word-capital"] == []


@pytest.mark.parametrize(
    "body",
    [
        "Er spielt mit den alten, sie mit den neuen, zum einen und zum anderen.",
    ],
)
def test_german_adjectives_behind_articles_are_left_alone(
    proofreader: Proofreader, body: str
) -> None:
    assert [one for one in found(proofreader, body, language="de") if one.mends] == []


@pytest.mark.parametrize(
    "body",
    ["Bilder von Ida van Loon und von Jan van der Meer.", "Die Musik schrieb Piet van Os."],
)
def test_a_particle_of_a_name_is_no_slip(proofreader: Proofreader, body: str) -> None:
    told = found(proofreader, body, language="de", kind="synopsis")
    assert [one for one in told if one.code == "text.word-misspelt"] == []


@pytest.mark.parametrize(
    "body", ["Er Geht nach Hause und kocht.", "Der Chor Singt ein Lied am Abend."]
)
def test_a_capital_that_the_marks_of_the_text_tell_is_told_once(
    proofreader: Proofreader, body: str
) -> None:
    written = row(Text, id="t", film_id="film", kind="synopsis", language="de", body=body)
    snapshot = snapshot_of(film(), title("Rain"), written)
    spelling = proofreader.read(snapshot, lambda: True)
    assert spelling is not None
    examination = Examination()
    examination.examine(snapshot)
    examined = examination.examined_with({"spelling": spelling})
    (word,) = (one for one in body.split()[1:3] if one in {"Geht", "Singt"})
    assert sum(one.facts.get("words") == word for one in examined.findings) == 1


@pytest.mark.parametrize(
    ("language", "body", "told"),
    [
        ("de", "Die alten bewohner stimmen ab.", ["bewohner"]),
        ("de", "Eine pianistin übt.", ["pianistin"]),
        ("de", "Das ist ein bisschen viel, sagt ein handgeschriebener Brief.", []),
        ("de", "Um der Kinder willen bleibt er; sie sei willkommen.", []),
        ("de", "Sie wirde gern singen.", ["wirde"]),
        ("en", "The camra listens to them.", ["camra"]),
        ("en", "At forty degrees celsius the sinter glows.", ["celsius"]),
        ("de", "Da ist nieman im Haus.", ["nieman"]),
        ("de", "Alle Karteikaten liegen im Keller.", ["Karteikaten"]),
        ("de", "Der Bürgemeister wartet.", ["Bürgemeister"]),
        ("de", "Das Negatve liegt im Regal.", ["Negatve"]),
        ("de", "Eine Sraßenbahn fährt vorbei.", ["Sraßenbahn"]),
        ("de", "Ein Lsngfilm für das Kino.", ["Lsngfilm"]),
        ("en", "Nobody recognses thier own kitchen.", ["recognses"]),
        ("de", "Kams, wie alle sagen, bevors zu spät ist.", []),
        ("de", "Die Schrebergärten und der Überlebenswille am Abend.", []),
        ("de", "Die Transportkisten stehen im Schularzt und im Hochwild.", []),
    ],
)
def test_slips_that_few_make_and_that_meet_each_other_are_told(
    proofreader: Proofreader, language: str, body: str, told: list[str]
) -> None:
    findings = found(proofreader, body, language=language)
    assert [one.facts["words"] for one in findings if one.code == "text.word-misspelt"] == told
