"""Words that never go together in this form, and those that only seem not to."""

import pytest

from festdesk.checks.wording.agreement import FORM_WRONG, find_wrong_forms
from tests.checks.test_wording import found_in, mended

# Of each language: a text, the words that are wrong, and what is offered first.
SLIPS = {
    "en": [
        ("Three year later they meet again.", "Three year", "Three years"),
        ("He shares a room with two cousin and a dog.", "two cousin", "two cousins"),
        ("A few week later he left.", "few week", "few weeks"),
        ("She is one of the woman who came.", "the woman", "the women"),
        ("His life is more better than before.", "more better", "better"),
        ("He go to the sea.", "He go", "He goes"),
        ("They left because they was late.", "they was", "they were"),
        ("Nobody has drank the milk.", "has drank", "has drunk"),
        ("It was wrote by his sister.", "was wrote", "was written"),
        ("She wants to went home.", "to went", "to go"),
        ("He knows every soldiers in town.", "every soldiers", "every soldier"),
    ],
    "fr": [
        ("Il retrouve ses ami au port.", "ses ami", "ses amis"),
        ("Deux jour plus tard, il part.", "Deux jour", "Deux jours"),
        ("Elle adopte une chien.", "une chien", "un chien"),
        ("Il quitte le maison.", "le maison", "la maison"),
        ("Ils vont à le village.", "à le village", "au village"),
        ("Il parlent peu.", "Il parlent", "Il parle"),
        ("Le soir, ils parle peu.", "ils parle", "ils parlent"),
        ("Il a manger seul.", "a manger", "a mangé"),
        ("Elle invite sa amie.", "sa amie", "son amie"),
        ("Elle n’aime pas ce histoire.", "ce histoire", "cette histoire"),
    ],
    "de": [
        ("Das Mutter wartet.", "Das Mutter", "Die Mutter"),
        ("Er spricht mit den Vater.", "den Vater", "dem Vater"),
        ("Ein Brief für dem Bruder.", "dem Bruder", "den Bruder"),
        ("Er kommt aus das Haus.", "das Haus", "dem Haus"),
        ("Sie verkauft die Haus.", "die Haus", "das Haus"),
        ("Er sind allein.", "Er sind", "Er ist"),
    ],
    "es": [
        ("Es una documental.", "una documental", "un documental"),
        ("Padre y hijo viajan.", "y hijo", "e hijo"),
        ("Siete o ocho personas.", "o ocho", "u ocho"),
        ("Los mujeres trabajan.", "Los mujeres", "Las mujeres"),
    ],
    "it": [
        ("Vive con una ragazzo.", "una ragazzo", "un ragazzo"),
        ("Il studente parte.", "Il studente", "Lo studente"),
        ("Legge gli libri.", "gli libri", "i libri"),
        ("Lo ragazzo parte.", "Lo ragazzo", "Il ragazzo"),
    ],
    "pt": [("Conhece um mulher.", "um mulher", "uma mulher")],
    "nl": [("Hij koopt de schilderij.", "de schilderij", "het schilderij")],
}
RIGHT = {
    "en": [
        "A World War Two soldier who deserts.",
        "A two-year stay. Does he have a plan? Where do they go, if he have to stay.",
        "Many more better-known films. Two actor and director duos.",
        "Day two story in brief. “He don’t know,” she says.",
        "It is one of the family films. This women’s prison.",
    ],
    "fr": [
        "Elle la ferme. Il le rencontre et le distance.",
        "Pendant cent un jours, mille un soldats attendent.",
        "Avec elle vivent ses enfants. Une livre de pain, vingt et un jours.",
        "Un, deux, trois soleil. Le héros et la haine. De onze à midi, cet hôtel.",
    ],
    "de": [
        "Ist das Kunst? Das Haus, in dem Frauen wohnen und das Frau Huber gehört.",
        "Die Menschen, die Angst haben und die Krieg erlebten.",
        "Ältere als er waren nicht da. Mit den Haus- und Gartenleuten.",
    ],
    "es": ["El agua y el alma. El cura los casa. ¿Y hijos? Nieve y hielo, y hip-hop."],
    "it": ["Gli parla, la vede. Lo zio e lo studente. Della identità."],
    "nl": ["De huisarts ziet het meisje. Als het man en vrouw zijn."],
}


@pytest.mark.parametrize("language", SLIPS)
def test_words_that_never_agree_are_found_with_what_is_right(language: str) -> None:
    for body, wrong, right in SLIPS[language]:
        found = find_wrong_forms(body, language)
        told = [(body[one.start : one.end], one.right) for one in found]
        assert (body, told) == (body, [(wrong, right)])
        only = found[0]
        assert find_wrong_forms(body[: only.start] + right + body[only.end :], language) == ()


def test_the_mend_writes_what_is_right() -> None:
    body = "Nobody knew every soldiers in town."
    (found,) = (one for one in found_in(body) if one.code == FORM_WRONG.code)
    assert mended(body, found) == "Nobody knew every soldier in town."


@pytest.mark.parametrize("language", RIGHT)
def test_what_some_sentence_allows_is_left_alone(language: str) -> None:
    for body in RIGHT[language]:
        assert (body, [o for o in found_in(body, language) if o.code == FORM_WRONG.code]) == (
            body,
            [],
        )


def test_a_slip_that_another_check_tells_is_not_told_twice() -> None:
    assert [one.code for one in found_in("It rains. He have a plan.")] == ["text.words-wrong"]
