"""What the window calls the choices of a house style of filmographies."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from festdesk.filmographies.style import (
    AS_IT_COMES,
    STYLE,
    AfterYear,
    Arrangement,
    Between,
    DetailsPlace,
    EntryOrder,
    EpisodesShown,
    FilmographyStyle,
    FilmShown,
    Kept,
    PageSign,
    Rest,
    SecondPlace,
    TitleForm,
    TitleLook,
    Wording,
    YearPlace,
    style_of,
)
from festdesk.films.tables import CREDITS_PRINT, CreditPrints

translate = QCoreApplication.translate
Words = Mapping[StrEnum, str]


def title_words() -> Words:
    """Return the titles that can be printed."""
    return {
        TitleForm.LANGUAGE: translate("FilmographyStyle", "in the language of the page"),
        TitleForm.INTERNATIONAL: translate("FilmographyStyle", "international"),
        TitleForm.ORIGINAL: translate("FilmographyStyle", "original, in Latin letters"),
        TitleForm.ORIGINAL_SCRIPT: translate("FilmographyStyle", "original, in its own letters"),
        TitleForm.BOTH_ORIGINALS: translate("FilmographyStyle", "original, in both letters"),
    }


def second_words() -> Words:
    """Return what can stand after the first title."""
    return {
        TitleForm.NONE: translate("FilmographyStyle", "none"),
        TitleForm.OTHER: translate("FilmographyStyle", "the original, or else any other"),
        **title_words(),
    }


def words_of(kind: type[StrEnum]) -> Words:
    """Return what the members of a choice are called, in the order in which they are offered."""
    if kind is EntryOrder:
        return {
            EntryOrder.ARRANGED: translate("FilmographyStyle", "as arranged in the table"),
            EntryOrder.LATEST: translate("FilmographyStyle", "latest first"),
            EntryOrder.EARLIEST: translate("FilmographyStyle", "earliest first"),
        }
    if kind is YearPlace:
        return {
            YearPlace.FIRST: translate("FilmographyStyle", "before the title"),
            YearPlace.AFTER_TITLE: translate("FilmographyStyle", "after the title: A, 1997 (TV)"),
            YearPlace.BRACKETED: translate("FilmographyStyle", "in brackets: A (1997, TV)"),
            YearPlace.LAST: translate("FilmographyStyle", "at the end: A (TV), 1997"),
        }
    if kind is AfterYear:
        return {
            AfterYear.COLUMN: translate("FilmographyStyle", "a column of its own"),
            AfterYear.DASH: translate("FilmographyStyle", "a dash: 1997 – A"),
            AfterYear.SPACE: translate("FilmographyStyle", "a space: 1997 A"),
            AfterYear.COLON: translate("FilmographyStyle", "a colon: 1997: A"),
            AfterYear.COMMA: translate("FilmographyStyle", "a comma: 1997, A"),
        }
    if kind is Between:
        return {
            Between.SEMICOLON: translate("FilmographyStyle", "semicolons: A; B"),
            Between.SLASH: translate("FilmographyStyle", "slashes: A / B"),
            Between.DOT: translate("FilmographyStyle", "dots: A · B"),
            Between.DASH: translate("FilmographyStyle", "dashes: A – B"),
            Between.FULL_STOP: translate("FilmographyStyle", "full stops: A. B"),
        }
    if kind is Kept:
        return {
            Kept.LATEST: translate("FilmographyStyle", "the latest"),
            Kept.EARLIEST: translate("FilmographyStyle", "the earliest"),
            Kept.FEATURES: translate("FilmographyStyle", "long films first, the latest of them"),
            Kept.CHOSEN: translate("FilmographyStyle", "the chosen ones alone"),
        }
    return _other_words()[kind]


def _other_words() -> Mapping[type[StrEnum], Words]:
    return {
        SecondPlace: {
            SecondPlace.BRACKETS: translate("FilmographyStyle", "in brackets: A (B)"),
            SecondPlace.SLASH: translate("FilmographyStyle", "after a slash: A / B"),
            SecondPlace.COMMA: translate("FilmographyStyle", "after a comma: A, B"),
        },
        TitleLook: {
            TitleLook.ITALIC: translate("FilmographyStyle", "italic"),
            TitleLook.ROMAN: translate("FilmographyStyle", "upright"),
        },
        DetailsPlace: {
            DetailsPlace.BRACKETS: translate("FilmographyStyle", "in brackets: A (TV, lost)"),
            DetailsPlace.COMMAS: translate("FilmographyStyle", "after commas: A, TV, lost"),
        },
        Wording: {
            Wording.SPELLED: translate("FilmographyStyle", "spelled out"),
            Wording.SHORT: translate("FilmographyStyle", "abbreviated"),
            Wording.NONE: translate("FilmographyStyle", "left out"),
        },
        EpisodesShown: {
            EpisodesShown.NUMBERS: translate("FilmographyStyle", "which ones, or how many"),
            EpisodesShown.COUNT: translate("FilmographyStyle", "how many"),
            EpisodesShown.NONE: translate("FilmographyStyle", "left out"),
        },
        Rest: {
            Rest.NOTHING: translate("FilmographyStyle", "nothing"),
            Rest.WORDS: translate("FilmographyStyle", "“and others”"),
            Rest.COUNT: translate("FilmographyStyle", "“and 14 others”"),
        },
        Arrangement: {
            Arrangement.LINES: translate("FilmographyStyle", "a line each"),
            Arrangement.RUN_IN: translate("FilmographyStyle", "one paragraph"),
        },
        FilmShown: {
            FilmShown.OMITTED: translate("FilmographyStyle", "left out"),
            FilmShown.PLAIN: translate("FilmographyStyle", "like all others"),
            FilmShown.BOLD: translate("FilmographyStyle", "bold"),
            FilmShown.PAGE: translate("FilmographyStyle", "with its page"),
            FilmShown.BOLD_PAGE: translate("FilmographyStyle", "bold, with its page"),
        },
        PageSign: {
            PageSign.ARROW: translate("FilmographyStyle", "→ 42"),
            PageSign.WORD: translate("FilmographyStyle", "p. 42"),
            PageSign.BOTH: translate("FilmographyStyle", "→ p. 42"),
        },
        CreditPrints: {
            CreditPrints.AUTHORITY: translate("FilmographyStyle", "the person’s own form"),
            CreditPrints.CREDITED: translate("FilmographyStyle", "as the film has it"),
        },
    }


# What was decided, told as a line


def setting_in_words(name: str) -> str:
    """Return what a setting of the house is about; one that is not told here as it is called."""
    if name == STYLE:
        return translate("FilmographyStyle", "House style of filmographies")
    if name == CREDITS_PRINT:
        return translate("FilmographyStyle", "Names that credits print")
    return name


def decision_in_words(value: str) -> str:
    """Return the value of a setting of the house; of a style what is otherwise than it comes."""
    if value in set(CreditPrints):
        return prints_in_words(value)
    return style_in_words(style_of({STYLE: value})) if value.startswith("{") else value


def prints_in_words(value: str) -> str:
    """Return which name a credit prints."""
    return words_of(CreditPrints).get(CreditPrints(value), value)


def style_in_words(style: FilmographyStyle) -> str:
    """Return what a style has otherwise than it comes, choice by choice."""
    told: list[str] = []
    for field in fields(FilmographyStyle):
        value = getattr(style, field.name)
        if value == getattr(AS_IT_COMES, field.name):
            continue
        if isinstance(value, TitleForm):
            told.append(second_words()[value])
        elif isinstance(value, StrEnum):
            told.append(words_of(type(value))[value])
        elif isinstance(value, int) and not isinstance(value, bool):
            told.append(translate("FilmographyStyle", "at most {count}").format(count=value))
        elif isinstance(value, tuple):
            told += [": ".join(one) if isinstance(one, tuple) else one for one in value]
    return ", ".join(told) or translate("FilmographyStyle", "fewer details")
