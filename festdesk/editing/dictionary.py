"""Let the spell check of the edition know a word, and forget it again."""

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.texts.tables import DictionaryWord

_LONGEST = 100
NO_WORD = sentence("Error", "“{word}” is not a single word. Add its words one by one.")


def add_word(session: Session, word: str, *, language: str) -> str:
    """Add a word to the edition's dictionary, and return its id; one that is there stays.

    It is right in texts of `language`, or of all languages where that is empty.

    Raises:
        InputProblem: It is empty, longer than a word, or several.
    """
    word = tidy_line(word).replace("\u00ad", "")
    if not word or " " in word or len(word) > _LONGEST:
        raise InputProblem(NO_WORD, word=word[:_LONGEST])
    statement = select(DictionaryWord).where(
        DictionaryWord.word == word, DictionaryWord.language == language
    )
    found = session.exec(statement).first()
    if found is None:
        found = DictionaryWord(word=word, language=language)
        session.add(found)
        session.flush()
    return found.id


def remove_word(session: Session, word_id: str) -> None:
    """Take a word out of the edition's dictionary."""
    rows.remove(session, DictionaryWord, word_id)
