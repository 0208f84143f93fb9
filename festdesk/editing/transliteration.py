"""Decide how names of other scripts are written in Latin letters: scheme, own table, exceptions."""

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.languages import is_latin, script_of
from festdesk.base.text import tidy_line
from festdesk.base.transliteration import SCRIPTS
from festdesk.base.wording import sentence
from festdesk.editing import rows
from festdesk.editing.settings import write_setting
from festdesk.people.tables import TransliterationException, TransliterationRule
from festdesk.people.transliteration import SETTING, schemes_for

_LONGEST, _MOST_LETTERS = 200, 10
NO_SCHEME = sentence("Error", "“{word}” is no transliteration for this script.")
NO_ORIGINAL = sentence("Error", "Type the name in its own script, such as “Чайковский”.")
NO_LATIN = sentence("Error", "Type how “{word}” is to be written in Latin letters.")
NO_LETTERS = sentence("Error", "“{word}” is not one or a few letters of Cyrillic or Greek.")


def choose_scheme(session: Session, script: str, scheme: str) -> None:
    """Choose how a script is written in Latin letters; nothing takes the choice back.

    Raises:
        InputProblem: There is no such scheme for this script.
    """
    if scheme and scheme not in schemes_for(script):
        raise InputProblem(NO_SCHEME, word=scheme)
    write_setting(session, f"{SETTING}.{script}", scheme)


def set_exception(session: Session, original: str, latin: str) -> str:
    """Set how one name or word is written, whatever the scheme says; return the row's id.

    Raises:
        InputProblem: One of both is empty, too long or in the wrong script.
    """
    original, latin = tidy_line(original), tidy_line(latin)
    if not original or is_latin(original) or len(original) > _LONGEST:
        raise InputProblem(NO_ORIGINAL)
    if not latin or not is_latin(latin) or len(latin) > _LONGEST:
        raise InputProblem(NO_LATIN, word=original)
    statement = select(TransliterationException).where(
        TransliterationException.original == original
    )
    found = session.exec(statement).first()
    if found is not None:
        rows.change(session, TransliterationException, found.id, latin=latin)
        return found.id
    made = TransliterationException(original=original, latin=latin)
    session.add(made)
    session.flush()
    return made.id


def remove_exception(session: Session, original: str) -> None:
    """Take an exception back; one that is no longer there needs no taking back."""
    statement = select(TransliterationException).where(
        TransliterationException.original == original
    )
    found = session.exec(statement).first()
    if found is not None:
        rows.remove(session, TransliterationException, found.id)


def set_rule(session: Session, letters: str, latin: str) -> str:
    """Set what letters become in the house's own table; nothing means that they are left out.

    Raises:
        InputProblem: They are no letters of a script that has schemes.
    """
    letters, latin = tidy_line(letters).casefold(), tidy_line(latin)
    script = script_of(letters)
    if not letters.isalpha() or script not in SCRIPTS or len(letters) > _MOST_LETTERS:
        raise InputProblem(NO_LETTERS, word=letters[:_MOST_LETTERS])
    if not is_latin(latin) or len(latin) > _MOST_LETTERS:
        raise InputProblem(NO_LATIN, word=letters)
    statement = select(TransliterationRule).where(
        TransliterationRule.script == script, TransliterationRule.letters == letters
    )
    found = session.exec(statement).first()
    if found is not None:
        rows.change(session, TransliterationRule, found.id, latin=latin)
        return found.id
    made = TransliterationRule(script=script, letters=letters, latin=latin)
    session.add(made)
    session.flush()
    return made.id


def remove_rule(session: Session, letters: str) -> None:
    """Take a line out of the house's own table; one that is no longer there needs none."""
    statement = select(TransliterationRule).where(TransliterationRule.letters == letters)
    found = session.exec(statement).first()
    if found is not None:
        rows.remove(session, TransliterationRule, found.id)
