"""Whether a review opens with the film's plot in a paragraph of its own."""

import re
from collections.abc import Sequence

from festdesk.intake.labels import plain, says
from festdesk.intake.page import Paragraph

_LEAST_PLOT, _LEAST_SENTENCES = 140, 2
_SENTENCES = re.compile(r"[.!?…]+(?=\s|$)")
_BRACKETS = re.compile(r"\([^()]*\)")
# What speaks of a film as a film, in the languages of the pages, by the stems of the words.
_OF_FILMS = re.compile(
    r"(?<!\w)(?:film|cin[eé]ma|cine(?!\w)|kino|movie|regi[aes]|regisseu|réalisat|realizad|director|"
    r"direct(?:ed|ion)|dirett|diretor|reżys|režis|rendező|yönetmen|ca[mn]era|caméra|kamer|"
    r"sc[eè]n[ae]s?(?!\w)|szene|escena|cena(?!\w)|sahne|scenari|drehbuch|guion|roteir|screenplay|script|"
    r"schauspiel|darstell|act(?:or|ress|rice|eur)|att(?:ore|rice|ori)|aktor|oyuncu|"
    r"spectat|spettator|espectador|zuschau|publikum|widz|seyirci|kijker|viewer|audience|"
    r"debut|début|debüt|genre|drama|thriller|comedy|komödie|comédie|commedia|comedia|opera prima|"
    r"remake|sequel|biopic|palme|oscar|dokument|documenta)",
    re.IGNORECASE,
)


def opening_plot(paragraphs: Sequence[Paragraph], makers: Sequence[str]) -> Paragraph | None:
    """Return the first paragraph of a review where it only tells what happens, or None.

    It speaks neither of films nor of who made this one, nor in anybody's own voice; the paragraph
    that follows does. Actors in brackets behind their characters do not count.
    """
    if len(paragraphs) < 2 or paragraphs[0].section:  # noqa: PLR2004 -- the plot and the review
        return None
    plot, review = paragraphs[0], paragraphs[1]
    if review.first != plot.last + 1:
        return None  # a picture between them is the review's
    told = _BRACKETS.sub(" ", plot.body)
    if len(told) < _LEAST_PLOT or len(_SENTENCES.findall(told)) < _LEAST_SENTENCES:
        return None
    if _speaks_of_film(told, makers) or _is_personal(told):
        return None
    return plot if _speaks_of_film(review.body, makers) else None


def _speaks_of_film(text: str, makers: Sequence[str]) -> bool:
    families = {plain(name.split()[-1]) for name in makers if name.strip()}
    words_ = set(re.findall(r"[^\W_]+", plain(text)))
    return _OF_FILMS.search(text) is not None or bool(families & words_)


def _is_personal(text: str) -> bool:
    unquoted = re.sub(r"[«“„\"][^»”“\"]*[»”“\"]", " ", text)
    return says("first_person", "words", unquoted) or says("opinions", "words", unquoted)
