"""Lines with a label: "Regie: Maren Ade", several in one line, label and value on two lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from festdesk.films.roles import is_company_role
from festdesk.films.tables import TitleKind
from festdesk.intake.awards import parse_award
from festdesk.intake.drafts import (
    CreditedName,
    CreditLineValue,
    DirectorValue,
    FactValue,
    GenreValue,
    TitleValue,
    Value,
    VersionValue,
    YearValue,
)
from festdesk.intake.filmography import parse_entries, parse_entry
from festdesk.intake.header import read_pieces
from festdesk.intake.labels import Label, find_label, plain, words
from festdesk.intake.lookups import find_country, find_genre
from festdesk.intake.names import are_names, split_names
from festdesk.intake.notations import (
    parse_languages,
    parse_running_time,
    parse_version,
    parse_year,
)
from festdesk.people.names import looks_like_company, looks_like_person_name

SECTIONS = frozenset(
    [
        "synopsis",
        "logline",
        "statement",
        "biography",
        "filmography",
        "screenings",
        "awards",
        "credits",
        "cast_and_credits",
        "comment",
        "press",
        "passed_over",
        "review",
        "caption",
    ]
)
TEXTS = frozenset({"synopsis", "logline", "statement", "biography", "comment", "press", "review"})
# Labels so short or so common that they mean something only with their colon.
_WEAK = frozenset(
    [
        "de",
        "di",
        "d",
        "r",
        "film",
        "films",
        "filme",
        "par",
        "by",
        "door",
        "an",
        "any",
        "rok",
        "text",
        "texto",
        "autor",
        "author",
        "web",
        "site",
        "info",
        "team",
        "ot",
        "st",
        "ut",
        "print",
        "type",
        "tipo",
        "version",
        "format",
        "program",
        "programme",
        "agenda",
        "location",
        "de",
        "film",
        "foto",
        "photo",
        "image",
        "bild",
        "festival",
        "festivals",
        "texte",
        "edition",
        "land",
        "titel",
        "contact",
        "kontakt",
        "series",
        "support",
        "animation",
        "music",
        "musik",
        "musica",
        "documentary",
        "world",
        "en",
        "fr",
        "it",
    ]
)
_AT_START = re.compile(
    r"(?:^|(?<=[|•·;\t])\s*|(?<=[,.)])\s+|(?<=\s[/–—-])\s+|(?<=\S)\s(?=[A-ZÀ-Þ][^\s:]{2,20}\s?:))([^\W\d_](?:(?!\s[-–—/]\s)[^:：|;•\t,]){0,46}?)\s?[:：](?!//)\s*"
)
_GAP = re.compile(r"^([^\t|]{2,48}?)\s*[\t|]\s*(\S.*)$")
_DASHED = re.compile(r"^([^–—-]{3,40}?)\s+[–—-]\s+(\S.*)$")
_BETWEEN_GENRES = re.compile(r"\s*[,/|;·•]\s*")
_BEFORE_CAST = re.compile(r"\s+(?:with|avec|con|mit|met|com|starring)\s+", re.IGNORECASE)
_CHARACTER = re.compile(r"([^–—\t…]{3,50}?)\s*(?:\s[–—-]\s|\t|\.{3,}|…)\s*([^–—\t]{1,60})")
_LONGEST_LIST = 1500
# What a form says where there is nothing to say.
_NOTHING = frozenset(
    {"none", "n/a", "-", "no", "keine", "aucune", "nessuna", "ninguna", "geen", ""}
)
_LONGEST_NAME_LINE = 90
_PRODUCTION = frozenset(
    plain(word)
    for word in [
        "production",
        "produktion",
        "produzione",
        "producción",
        "produção",
        "productie",
        "produkcja",
        "prod.",
        "prod",
        "produced",
        "by",
        "produkce",
        "yapım",
        "produción",
    ]
) | {"produced by", "una produzione", "une production de"}
_MAKERS = frozenset({"producer", "co_producer", "executive_producer", None})

Labelled = tuple[Label, str]


def split_labelled(text: str) -> list[Labelled]:
    """Return the labels of a line with their values; none where it does not begin with a label."""
    if len(text) > _LONGEST_LIST:
        return _one_label(text)
    found = [
        (match, label)
        for match in _AT_START.finditer(text)
        if (label := find_label(match[1] + ":")) and _stands_alone(match, text)
    ]
    if found and found[0][0].start(1) == 0:
        ends = [match.start() for match, _ in found[1:]] + [len(text)]
        return [
            (label, text[match.end() : end].strip(" \t|•·;,/–—-"))
            for (match, label), end in zip(found, ends, strict=True)
        ]
    return _without_colon(text)


def _one_label(text: str) -> list[Labelled]:
    head, colon, value = text[:60].partition(":")
    label = find_label(head + ":") if colon else None
    return [(label, (value + text[60:]).strip())] if label else []


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Return whether a label in the middle of a line is one: after a comma only where short."""
    before = text[: match.start(1)].rstrip()
    return not before or before[-1] in "|•·;\t/–—-" or len(match[1].split()) <= 2  # noqa: PLR2004


def _without_colon(text: str) -> list[Labelled]:
    """Read "Kamera<tab>Patrick Orth" and "Kamera – Patrick Orth"."""
    for form in (_GAP, _DASHED):
        found = form.match(text)
        label = find_label(found[1]) if found else None
        if found and label and _counts_without_colon(found, label, is_gap=form is _GAP):
            return [(label, found[2].strip())]
    return []


def _counts_without_colon(found: re.Match[str], label: Label, *, is_gap: bool) -> bool:
    """Return whether a label stands out by its gap, or by the names that follow it."""
    folded = plain(found[1])
    is_column = is_gap and "\t" in found.string[: found.start(2)]
    if folded in words("strands", "words"):
        return False
    if folded in _WEAK:
        return is_column and bool(label.roles) and are_names(found[2])
    return is_column or (is_gap and not label.roles) or (bool(label.roles) and are_names(found[2]))


def names_after_word(
    text: str, *, is_top: bool, is_in_block: bool = False
) -> list[tuple[str, str, str]]:
    """Return role, word and names of a line such as "De Julia Ducournau" or "von X mit Y, Z".

    Little words such as "de" and "con" count only near the top, and only before names alone; a
    company follows its label so only among other labelled lines.
    """
    if len(text) > _LONGEST_LIST or text.endswith((".", "!", "?")):
        return []
    whole = _names_after_word(text, is_top=is_top, is_in_block=is_in_block)
    if whole:
        return [whole]
    for word in _BEFORE_CAST.finditer(text) if is_top else ():
        makers = _names_after_word(text[: word.start()], is_top=True)
        if makers and _only_people(text[word.end() :]):
            return [makers, ("cast", word[0].strip(), text[word.end() :])]
    return []


def _names_after_word(
    text: str, *, is_top: bool, is_in_block: bool = False
) -> tuple[str, str, str] | None:
    tokens = text.split(" ")
    for length in range(min(4, len(tokens) - 1), 0, -1):
        head, rest = " ".join(tokens[:length]), " ".join(tokens[length:]).strip(" :")
        folded = plain(head)
        if rest[:1] in "|/–—-" or folded in words("strands", "words"):
            continue
        for role in ("director", "cast"):
            if is_top and folded in words("before_names", role) and _only_people(rest):
                return role, head, rest
        label = find_label(head)
        is_label = label and label.roles and not label.fields and folded not in _WEAK
        if not label or not is_label or len(folded) < 3:  # noqa: PLR2004
            continue
        is_company = is_company_role(label.roles[0]) or _is_production(head)
        if _only_people(rest) or (is_in_block and is_company and _is_company_name(rest)):
            return label.roles[0], head, rest
    return None


def _is_production(label: str) -> bool:
    """Return whether a label says production without saying whether people or companies follow."""
    return bool(set(re.split(r"\s*/\s*", plain(label))) & _PRODUCTION)


def _is_company_name(text: str) -> bool:
    words_ = text.split()
    return len(words_) <= 5 and all(w[:1].isupper() or not w[:1].isalpha() for w in words_)  # noqa: PLR2004


def _only_people(text: str) -> bool:
    names = split_names(text)
    return bool(names) and all(looks_like_person_name(name.name) for name in names)


def values_of_label(label: Label, text: str) -> list[Value]:
    """Return what a labelled text gives; nothing where it does not fit its label."""
    if label.roles and (not label.fields or are_names(text, least_share=0.6)):
        return list(credit_values(label, text))
    found: list[Value] = []
    for field in label.fields:
        found += [value for value in _values_of_field(field, text) if value not in found]
    return found


def _values_of_field(field: str, text: str) -> Iterator[Value]:  # noqa: C901, PLR0912 -- one case for each field
    text = text.strip(" \t|")
    match field:
        case "title":
            yield TitleValue(_unquoted(text), TitleKind.INTERNATIONAL)
        case "original_title":
            yield TitleValue(_unquoted(text), TitleKind.ORIGINAL)
        case "alternative_title":
            yield TitleValue(_unquoted(text), TitleKind.ALTERNATIVE)
        case "country":
            yield from _of_kinds(text, {"country", "year", "running_time"})
        case "year":
            years = parse_year(text) or _year_in(text)
            yield from [years] if years else []
        case "running_time":
            length = parse_running_time(text, is_bare_known=True)
            yield from [length] if length else _of_kinds(text, {"running_time"})
        case "spoken":
            yield from _spoken(text)
        case "subtitles":
            if codes := parse_languages(text) or _languages_in(text):
                yield VersionValue(subtitles=codes, as_given=text)
            elif version := parse_version(text):
                yield replace(version, spoken=(), subtitles=version.subtitles or version.spoken)
        case "version":
            yield from _spoken(text)
        case "genre":
            yield from genres_as_given(text)
        case "colour" | "aspect_ratio" | "age_limit" | "premiere" if plain(text) not in _NOTHING:
            yield FactValue(field, text)
        case "format":
            yield FactValue("note", text)
        case "awards":
            award = parse_award(text)
            yield from [award] if award else []
        case "filmography":
            entry = parse_entry(text)
            yield from parse_entries(text) or ([entry] if entry else [])
        case _:
            return


def _year_in(text: str) -> YearValue | None:
    found = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
    return parse_year(found[0]) if found and len(text) < 40 else None  # noqa: PLR2004 -- a date


def _of_kinds(text: str, kinds: set[str]) -> Iterator[Value]:
    for piece in read_pieces(text):
        if piece.kind in kinds:
            yield from piece.values


def _spoken(text: str) -> Iterator[Value]:
    if codes := parse_languages(text):
        yield VersionValue(spoken=codes, as_given=text)
    elif version := parse_version(text):
        yield version
    elif codes := _languages_in(text):
        yield VersionValue(spoken=codes, as_given=text)


def _languages_in(text: str) -> tuple[str, ...]:
    """Return the languages of a list in which not every piece is one: "English (some scenes)"."""
    plain_text = re.sub(r"\([^()]*\)", " ", text[:200])
    found = [parse_languages(part) for part in re.split(r"[,;/|&+]", plain_text)]
    return tuple(dict.fromkeys(code for codes in found if codes for code in codes))


def genres_as_given(text: str) -> Iterator[GenreValue]:
    """Return each genre of a labelled list, known or not; brackets and the like stay outside."""
    whole = find_genre(text)
    parts = [text] if whole else _BETWEEN_GENRES.split(text)
    for part in parts:
        word = part.strip(" .()[]")
        if word and len(word) <= 60:  # noqa: PLR2004 -- longer is a sentence
            yield GenreValue(find_genre(word) or "", word)


def _unquoted(text: str) -> str:
    return text.strip(' \t“”„"«»‹›')


def credit_values(label: Label, text: str) -> Iterator[Value]:
    """Return directors and credit lines of a labelled text, a role at a time."""
    names = split_names(text)
    if not names:
        return
    for role in label.roles:
        if role == "director":
            yield from (DirectorValue(name.name) for name in names if not name.is_company)
        else:
            yield from _lines_of_role(role, label.as_given, names)


def _lines_of_role(
    role: str, label: str, names: Sequence[CreditedName]
) -> Iterator[CreditLineValue]:
    if is_company_role(role):
        names = tuple(_as_company(name) for name in names)
        yield CreditLineValue(role, label, tuple(names))
        return
    if role in _MAKERS:
        names = tuple(map(_with_seat, names))
    if _is_production(label) and _are_companies(names):
        yield CreditLineValue(
            "production_company", label, tuple(replace(n, is_company=True) for n in names)
        )
        return
    people = tuple(name for name in names if not name.is_company)
    companies = tuple(name for name in names if name.is_company)
    if people:
        yield CreditLineValue(role, label, people)
    if companies:
        made = "production_company" if role in _MAKERS else role
        yield CreditLineValue(made, label, companies)


def _with_seat(name: CreditedName) -> CreditedName:
    """Read a country in brackets as a company's seat: "Whisky Content (Mexico)"."""
    if name.character and find_country(name.character):
        return replace(name, is_company=True, character="")
    return name


def _as_company(name: CreditedName) -> CreditedName:
    is_person = looks_like_person_name(name.name) and not looks_like_company(name.name)
    return replace(name, is_company=name.is_company or not is_person)


def with_character(text: str) -> str:
    """Return "Name (Character)" for a line of a cast list such as "Name – Character"."""
    found = _CHARACTER.fullmatch(text)
    if found and looks_like_person_name(found[1]):
        return f"{found[1]} ({found[2].strip()})"
    return text


def _are_companies(names: Sequence[CreditedName]) -> bool:
    people = sum(looks_like_person_name(name.name) and not name.is_company for name in names)
    return people * 2 < len(names) or (
        len(names) > 2 and any(name.is_company for name in names) and people < len(names) * 0.7  # noqa: PLR2004
    )


def is_heading(text: str) -> Label | None:
    """Return the label that a whole line is; some words mean it only with a colon."""
    has_colon = text.rstrip().endswith((":", "："))
    stripped = text.strip(" \t:：*_#|•")
    if not has_colon and (plain(stripped) in _WEAK or len(stripped) < 3):  # noqa: PLR2004
        return None
    if not has_colon and plain(stripped) in words("prints", "colour") | words("prints", "format"):
        return None  # the value, not its label
    return find_label(stripped)


def takes_line(label: Label, text: str) -> bool:
    """Return whether `text` is a value of a label that stood on a line above."""
    if len(text) > _LONGEST_LIST:
        return False
    if label.roles and not label.fields:
        is_short = len(text) <= _LONGEST_NAME_LINE and not re.search(
            r"\d{3}|@|www\.|tel\b", text, re.IGNORECASE
        )
        return are_names(text, least_share=0.5) or (is_short and not text.endswith("."))
    return bool(values_of_label(label, text))
