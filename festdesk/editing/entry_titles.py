"""Write the forms of an entry's title: the original one, transliterated, in a language, others."""

from collections.abc import Sequence

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.ids import EntryId
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.cards import script_for
from festdesk.filmographies.tables import FilmographyEntry
from festdesk.films.tables import Title, TitleKind

LONGEST_TITLE = 500  # letters; a longer one is no title
NO_TITLE = sentence(
    "Error", "An entry needs a title. Delete the whole row with Del if it is to go."
)
TOO_LONG = sentence(
    "Error", "A title of {length} letters is too long: {most} are the most. Shorten it."
)


def titles_of(session: Session, entry_id: EntryId) -> list[Title]:
    """Return the titles of an entry in their order."""
    found = session.exec(select(Title).where(Title.entry_id == entry_id)).all()
    return sorted(found, key=lambda title: (title.place, title.id))


def write_title_form(
    session: Session, entry_id: EntryId, text: str, *, kind: str, language: str = ""
) -> None:
    """Write the title of a kind, of a language where one is named; an empty text takes it out.

    Raises:
        InputProblem: It is far too long, the last title of an entry without a card, or the entry
            is gone.
    """
    text = _judged(text)
    titles = titles_of(session, entry_id)
    of_form = [t for t in titles if t.kind == kind and language in {"", t.language}]
    if not text:
        for title in of_form[:1]:
            _take_out(session, entry_id, title, titles)
    elif of_form:
        rows.change(session, Title, of_form[0].id, text=text, script=script_for(text))
    else:
        _add(session, entry_id, text, kind=kind, language=language)


def write_further_titles(
    session: Session, entry_id: EntryId, texts: Sequence[str], among: Sequence[str]
) -> None:
    """Let an entry have these further titles instead of those `among` whose ids are its further.

    One that stays keeps its kind and language; a new one is an alternative title.

    Raises:
        InputProblem: One is far too long, or nothing would be left of an entry without a card.
    """
    wanted = [judged for text in texts if (judged := _judged(text))]
    titles = titles_of(session, entry_id)
    before = [title for title in titles if title.id in among]
    kept = [title for title in before if title.text in wanted]
    free = [title for title in before if title not in kept]
    for text in wanted:
        if any(title.text == text for title in kept):
            continue
        if free:
            title = free.pop(0)
            rows.change(session, Title, title.id, text=text, script=script_for(text))
        else:
            _add(session, entry_id, text, kind=TitleKind.ALTERNATIVE)
    for title in free:
        _take_out(session, entry_id, title, titles_of(session, entry_id))


def _judged(text: str) -> str:
    text = tidy_line(text)
    if len(text) > LONGEST_TITLE:
        raise InputProblem(TOO_LONG, length=len(text), most=LONGEST_TITLE)
    return text


def _take_out(session: Session, entry_id: EntryId, title: Title, titles: Sequence[Title]) -> None:
    entry = rows.get(session, FilmographyEntry, entry_id)
    if len(titles) <= 1 and entry.film_id is None:
        raise InputProblem(NO_TITLE)
    rows.remove(session, Title, title.id)


def _add(session: Session, entry_id: EntryId, text: str, *, kind: str, language: str = "") -> None:
    rows.get(session, FilmographyEntry, entry_id)
    place = rows.next_place(session, Title, entry_id=entry_id)
    session.add(
        Title(
            entry_id=entry_id,
            kind=str(kind),
            language=language,
            script=script_for(text),
            text=text,
            place=place,
        )
    )
    session.flush()
