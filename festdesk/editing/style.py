"""Give an edition a house style as one act: what differs is added, changed or removed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace

from sqlmodel import Session, select

from festdesk.base.errors import InputProblem
from festdesk.base.text import fold, shorten
from festdesk.base.wording import Told, sentence
from festdesk.editing import rows
from festdesk.editing.card_settings import decide_field, leave_fields_as_they_come
from festdesk.editing.festivals import add_festival, change_festival, judged_festival
from festdesk.editing.house import judge_check
from festdesk.editing.settings import write_setting
from festdesk.editing.words import HouseWords, judged_words
from festdesk.editions.house_style import (
    FOLLOWED,
    SETTINGS,
    HouseStyle,
    StyleFestival,
    StyleField,
    StyleText,
    StyleWord,
    festival_of,
    ordered_festivals,
    ordered_words,
    style_of_rows,
    with_card,
)
from festdesk.editions.style_differences import (
    Change,
    Difference,
    Part,
    differences,
    festivals_by_key,
    taken,
)
from festdesk.editions.style_json import ReadStyle, judged_name, read_style
from festdesk.editions.tables import CheckRule, FieldRule, HouseSetting, KnownFestival, WordRule
from festdesk.films.tables import CardStatus
from festdesk.texts.tables import OwnTextKind, OwnTextName

LEFT_OUT = sentence("Style", "“{words}” was left out. {problem}")
NO_FIELD = sentence(
    "Style", "What is said of the field “{field}” makes no sense here, and was left out."
)
NO_TEXT = sentence(
    "Style", "The own text “{name}” has no name of its own or no key, and was left out."
)
_FIELD = re.compile(r"[a-z][a-z_ ]{0,39}(?::[A-Za-z0-9_ -]{1,60}){0,2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_OWN = re.compile(r"own-[a-z0-9-]{1,40}")
_MOST_TEXTS, _MOST_FIELDS, _LONGEST_NAME = 100, 2_000, 200
_MOST_SHOWN = 60  # letters


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
    fields = read.style.fields
    style = replace(
        read.style,
        checks=checks,
        words=ordered_words(words),
        festivals=ordered_festivals(festivals),
        texts=tuple(_kept_texts(read.style.texts, notes)),
        fields=None if fields is None else _kept_fields(fields, notes),
    )
    return ReadStyle(style, tuple(notes))


def _kept_fields(fields: Mapping[str, StyleField], notes: list[Told]) -> dict[str, StyleField]:
    """Return what is decided on fields that there can be, also on those of other languages."""
    kept: dict[str, StyleField] = {}
    for key, rule in fields.items():
        is_known = rule.required_from in {"", *map(str, CardStatus)}
        if is_known and _FIELD.fullmatch(key) and len(kept) < _MOST_FIELDS:
            kept[key] = rule
        else:
            notes.append(Told(NO_FIELD, {"field": shorten(key, _MOST_SHOWN)}))
    return kept


def _kept_texts(texts: Iterable[StyleText], notes: list[Told]) -> list[StyleText]:
    """Return the own kinds of texts that can stand beside each other."""
    kept: list[StyleText] = []
    taken: set[tuple[str, str]] = set()
    for text in texts:
        names = {
            language: name
            for language, name in text.names.items()
            if 0 < len(name) <= _LONGEST_NAME and _LANGUAGE.fullmatch(language)
        }
        called = {(language, fold(name)) for language, name in names.items()}
        is_new = text.key not in {one.key for one in kept} and not called & taken
        if _OWN.fullmatch(text.key) and names and is_new and len(kept) < _MOST_TEXTS:
            kept.append(replace(text, names=names))
            taken |= called
        else:
            said = next(iter(text.names.values()), text.key)
            notes.append(Told(NO_TEXT, {"name": shorten(said, _MOST_SHOWN)}))
    return kept


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
    style = style_of_rows(
        settings.get(FOLLOWED, ""),
        session.exec(select(CheckRule)).all(),
        session.exec(select(WordRule)).all(),
        session.exec(select(KnownFestival)).all(),
        settings,
    )
    return with_card(
        style,
        session.exec(select(FieldRule)).all(),
        session.exec(select(OwnTextKind)).all(),
        session.exec(select(OwnTextName)).all(),
    )


def apply_style(session: Session, style: HouseStyle) -> tuple[Difference, ...]:
    """Give an edition a style, and return what that has changed; all else of it stays.

    Own kinds of texts that the style does not know stay, too, with what is decided on them.

    The style is one that `open_style` or an edition has given: its words are judged already.
    """
    before = stored_style(session)
    changed = differences(before, style)
    _apply_words(session, [one for one in changed if one.part == Part.WORDS])
    _apply_festivals(session, [one for one in changed if one.part == Part.FESTIVALS])
    for one in changed:
        if one.part == Part.CHECKS:
            severity = one.after.severity if one.after is not None else ""
            limit = one.after.limit if one.after is not None else None
            judge_check(session, str(one.key), severity=severity, limit=limit)
        elif one.part == Part.SETTINGS:
            write_setting(session, str(one.key), one.after or "")
        elif one.part == Part.FIELDS:
            _apply_field(session, str(one.key), one.after)
    texts = {one.key for one in changed if one.part == Part.TEXTS}
    for text in taken(before, style).texts:  # in their order
        if text.key in texts:
            _apply_text(session, text)
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


def _apply_text(session: Session, text: StyleText) -> None:
    """Add an own kind of text, or its names in further languages and whether it prints."""
    kinds = session.exec(select(OwnTextKind).where(OwnTextKind.key == text.key))
    kind = kinds.first()
    if kind is None:
        kind = OwnTextKind(key=text.key, place=rows.next_place(session, OwnTextKind))
        session.add(kind)
        session.flush()
    rows.change(session, OwnTextKind, kind.id, is_printed=text.is_printed)
    names = session.exec(select(OwnTextName).where(OwnTextName.kind_id == kind.id)).all()
    there = {row.language: row.id for row in names}
    for language, name in text.names.items():
        if language in there:
            rows.change(session, OwnTextName, there[language], name=name)
        else:
            session.add(OwnTextName(kind_id=kind.id, language=language, name=name))
    session.flush()


def _apply_field(session: Session, field: str, rule: StyleField | None) -> None:
    if rule is None:
        leave_fields_as_they_come(session, [field])
    else:
        decide_field(session, field, is_shown=rule.is_shown, required_from=rule.required_from)
