"""Unknown words in the light of how often they, and those that they are like, are written."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from festdesk.checks.wording.misspelt import Proofreader
from festdesk.spelling.dictionaries import find_dictionaries
from festdesk.spelling.speller import Speller
from festdesk.texts.tables import Text
from tests.builders import film, row, snapshot_of, title

FRAMES = {
    "en": "It was the {} again.",
    "fr": "C’était comme {} alors.",
    "de": "Es war wie {} dort.",
    "es": "Era como {} entonces.",
    "it": "Era come {} allora.",
    "nl": "Het was als {} daar.",
    "pt": "Era como {} ali.",
}


@pytest.fixture(scope="module")
def speller() -> Iterator[Speller]:
    """Give one whose dictionaries are loaded once."""
    speller = Speller(find_dictionaries([]))
    yield speller
    speller.close()


def told(speller: Speller, language: str, *words: str) -> dict[str, tuple[str, str]]:
    """Return the code and what is offered for each word that is told, each in its own text."""
    rows = [
        row(Text, id=f"t{at}", film_id="film", kind=f"k{at}", language=language, body=body)
        for at, body in enumerate(FRAMES[language].format(word) for word in words)
    ]
    snapshot = snapshot_of(film(), title("Zetka"), *rows)
    found = Proofreader(speller).read(snapshot, lambda: True) or ()
    return {
        str(one.facts["words"]): (one.code, next(str(mend.after) for mend in one.mends))
        for one in found
        if one.facts.get("words")
    }


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        ("en", "ingaged=engaged safty=safety wern=were kitchn=kitchen windo=window easter=Easter"),
        (
            "en",
            "sunday=Sunday delivary=delivery cary=carry postofice=post_office",
        ),
        ("fr", "fenètre=fenêtre cuisne=cuisine février=février maisson=maison"),
        ("fr", "applaudissenttoutes=applaudissent_toutes regardenttous=regardent_tous"),
        ("es", "hací=hace ventanna=ventana puelo=pueblo caminop=camino"),
        ("nl", "vensetr=venster keuekn=keuken"),
        ("pt", "janlea=janela cozinah=cozinha caminhio=caminho"),
        ("it", "finesra=finestra cucinna=cucina"),
        ("de", "taun=tun Geschcihte=Geschichte"),
        ("en", "brndy=brandy wth=with mny=many blrn=born photp=photo bulds=builds"),
        ("fr", "peyr=peur petd=perd joait=jouait aec=avec garagr=garage"),
        ("de", "Patei=Partei Wocen=Wochen guden=guten einr=ein lqng=lang"),
    ],
)
def test_a_word_that_nobody_writes_is_a_slip_for_one_that_everybody_does(
    speller: Speller, language: str, pairs: str
) -> None:
    meant = dict(pair.split("=") for pair in pairs.split())
    found = told(speller, language, *meant)
    for wrong, right in meant.items():
        if wrong != right:
            assert found[wrong] == ("text.word-misspelt", right.replace("_", " ")), wrong


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "propolis euphonium anechoic wagasa washi pinya enxaneta andalouse foley garda"),
        (
            "en",
            "coworking tartare balafon nyckelharpa kintsugi izakaya pierogi ceilidh hanok lefse",
        ),
        (
            "en",
            "caique broch gimbal diegetic rewilding samphire bocce metate tiffin barong hardanger",
        ),
        (
            "en",
            "hurley fletcher natto sambar kolam thangka trullo masseria hytte onggi banya",
        ),
        ("fr", "samouraï carniques teintages riad tajine niébé bissap harira derbouka calanque"),
        ("it", "battaglio tonnara mattanza launeddas zampogna trabucco"),
        ("es", "txalaparta bertsolari trikitixa huipil zampoña charango"),
        ("de", "Wagasa Enxaneta Kintsugi Haenyeo Saudade Zäuerli Nyckelharpa"),
        ("pt", "cavaquinho berimbau igarapé seringueiro ônibus autocarro"),
        ("en", "resurfacer joik gulyas suhoor cawl"),
        ("fr", "rettir gnawa bendir"),
        ("de", "bereithat innehat Kaval Lungi Ondel"),
    ],
)
def test_a_rare_word_that_is_right_is_no_slip(speller: Speller, language: str, words: str) -> None:
    found = told(speller, language, *words.split())
    assert [word for word, (code, _) in found.items() if code != "text.word-unknown"] == []


def test_a_verb_may_be_short_behind_any_word_of_english(speller: Speller) -> None:
    right = "nobody’d mother’ll there’d that’ll someone’d Zetka’ll who’d’ve there’re people’ve"
    assert told(speller, "en", *right.split()) == {}
    wrong = told(speller, "en", "your’re", "havn’t")
    assert set(wrong) == {"your’re", "havn’t"}


def test_what_lacks_a_letter_of_one_word_alone_or_cannot_be_said_is_a_slip(
    speller: Speller,
) -> None:
    wrong = told(speller, "en", "haddok", "forgts", "recored")
    wrong |= told(speller, "fr", "répont-elle")
    assert set(wrong) == {"haddok", "forgts", "recored", "répont-elle"}
    assert {kind for kind, _ in wrong.values()} == {"text.word-misspelt"}
    right = told(speller, "en", "pirogue", "recordist", "cornettist", "rewatched")
    assert {kind for kind, _ in right.values()} <= {"text.word-unknown"}


WORDS = (
    "laboratry kicthen harbourmastr unforgetable neighbourhod anniversery incomprehensibel "
    "enxaneta wagasa interational straigtforward extraodinary"
)
BUSY = "while True: sum(range(1000))"


def test_what_is_told_does_not_depend_on_what_else_the_machine_does(speller: Speller) -> None:
    words = WORDS.split()
    alone = told(speller, "en", *words)
    others = [
        subprocess.Popen([sys.executable, "-c", BUSY])  # noqa: S603 -- our own line
        for _ in range(3 * (os.cpu_count() or 1))
    ]
    again = Speller(find_dictionaries([]))
    try:
        assert told(again, "en", *words) == alone
    finally:
        again.close()
        for other in others:
            other.send_signal(signal.SIGTERM)
            other.wait()
    assert len(alone) > len(words) / 2


def test_a_slip_beside_a_name_that_nobody_knows_is_told(speller: Speller) -> None:
    rows = [
        row(Text, id=f"t{at}", film_id="film", kind=f"k{at}", language=language, body=body)
        for at, (language, body) in enumerate(
            (
                ("en", "Mrs Zorvath serches the quays for the man who cooked the soup."),
                ("en", "The market of Zorvath xarnik is closed."),
                ("fr", "Au musée du téléphnoe d’Akureyri, tout sonne."),
                ("fr", "C’est l’atelier de Zorvath. Damián dort."),
            )
        )
    ]
    snapshot = snapshot_of(film(), title("Zetka"), *rows)
    told = Proofreader(speller).read(snapshot, lambda: True) or ()
    assert sorted(str(one.facts["words"]) for one in told) == ["serches", "téléphnoe"]
