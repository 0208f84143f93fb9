"""Give an edition a house style as one act: what differs is added, changed or removed."""

from collections.abc import Iterable
from dataclasses import asdict, replace

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.wording import Told, sentence
from festdesk.editing import rows
from festdesk.editing.festivals import add_festival, change_festival, judged_festival
from festdesk.editing.house import judge_check
from festdesk.editing.settings import write_setting
from festdesk.editing.words import HouseWords, judged_words
from festdesk.editions.house_style import (
    FOLLOWED,
    SETTINGS,
    Change,
    Difference,
    HouseStyle,
    Part,
    StyleFestival,
    StyleWord,
    differences,
    festival_of,
    festivals_by_key,
    ordered_festivals,
    ordered_words,
    style_of_rows,
)
from festdesk.editions.style_json import ReadStyle, judged_name, read_style
from festdesk.editions.tables import CheckRule, HouseSetting, KnownFestival, WordRule

LEFT_OUT = sentence("Style", "“{words}” was left out. {problem}")


def open_style(content: bytes) -> ReadStyle:
    """Return the style in a file, with what an edition could not keep left out and told.

    Raises:
        InputProblem: As with `read_style`.
    """
    read = read_style(content)
    notes = list(read.notes)
    words, festivals = _kept_words(read.style.words, notes), []
    for one in read.style.festivals:
        try:
            festivals.append(StyleFestival(**judged_festival(asdict(one))))
        except InputProblem as problem:
            notes.append(_left_out(one.names[0] if one.names else "", problem))
    checks = {
        code: check
        for code, check in read.style.checks.items()
        if check.severity or check.limit is not None
    }
    style = replace(
        read.style,
        checks=checks,
        words=ordered_words(words),
        festivals=ordered_festivals(festivals),
    )
    return ReadStyle(style, tuple(notes))


def _kept_words(words: Iterable[StyleWord], notes: list[Told]) -> list[StyleWord]:
    """Return the words that can stand beside each other; only such are compared as could clash."""
    kept: list[HouseWords] = []
    known: dict[str, list[HouseWords]] = {}  # by what they find, and by what they write
    for word in words:
        rule = HouseWords(**asdict(word))
        folded = {rule.words.casefold(), rule.instead.casefold()} - {""}
        try:
            judged = judged_words(rule, [one for key in folded for one in known.get(key, ())])
        except InputProblem as problem:
            notes.append(_left_out(word.words, problem))
            continue
        kept.append(judged)
        for key in folded:
            known.setdefault(key, []).append(judged)
    return [StyleWord(**asdict(word)) for word in kept]


def _left_out(words: str, problem: InputProblem) -> Told:
    return Told(LEFT_OUT, {"words": words, "problem": Told(problem.said, problem.facts)})


def stored_style(session: Session) -> HouseStyle:
    """Return the style that an edition has; its name is that of the style it follows."""
    settings = {row.name: row.value for row in session.exec(select(HouseSetting)).all()}
    return style_of_rows(
        settings.get(FOLLOWED, ""),
        session.exec(select(CheckRule)).all(),
        session.exec(select(WordRule)).all(),
        session.exec(select(KnownFestival)).all(),
        settings,
    )


def apply_style(session: Session, style: HouseStyle) -> tuple[Difference, ...]:
    """Give an edition a style, and return what that has changed; all else of it stays.

    The style is one that `open_style` or an edition has given: its words are judged already.
    """
    changed = differences(stored_style(session), style)
    _apply_words(session, [one for one in changed if one.part == Part.WORDS])
    _apply_festivals(session, [one for one in changed if one.part == Part.FESTIVALS])
    for one in changed:
        if one.part == Part.CHECKS:
            severity = one.after.severity if one.after is not None else ""
            limit = one.after.limit if one.after is not None else None
            judge_check(session, str(one.key), severity=severity, limit=limit)
        elif one.part == Part.SETTINGS:
            write_setting(session, str(one.key), one.after or "")
    for name in SETTINGS:
        if name not in style.settings:
            write_setting(session, name, "")  # also a value that belongs to no style
    follow_style(session, style.name)
    return changed


def follow_style(session: Session, name: str) -> None:
    """Note the name of the style that an edition follows; nothing: none.

    Raises:
        InputProblem: The name is too long.
    """
    write_setting(session, FOLLOWED, judged_name(name) if name else "")


def _apply_words(session: Session, changed: list[Difference]) -> None:
    there = {(row.language, row.words): row.id for row in session.exec(select(WordRule)).all()}
    for one in changed:
        if one.change == Change.REMOVED:
            rows.remove(session, WordRule, there[_key_of(one)])
        elif one.change == Change.CHANGED:
            rows.change(session, WordRule, there[_key_of(one)], **asdict(one.after))
        else:
            session.add(WordRule(**asdict(one.after)))
    session.flush()


def _key_of(one: Difference) -> tuple[str, str]:
    """Return the language and the words that a difference is about."""
    word: StyleWord = one.before or one.after
    return word.language, word.words


def _apply_festivals(session: Session, changed: list[Difference]) -> None:
    found = session.exec(select(KnownFestival)).all()
    ordered = sorted(found, key=lambda row: (tuple(row.names), row.first_year))
    there = dict(zip(festivals_by_key(map(festival_of, ordered)), ordered, strict=True))
    for one in changed:
        if one.change == Change.REMOVED:
            rows.remove(session, KnownFestival, there[one.key].id)
        elif one.change == Change.CHANGED:
            change_festival(session, there[one.key].id, **asdict(one.after))
        else:
            add_festival(session, **asdict(one.after))
