"""Lines with a label: "Regie: Maren Ade", several in one line, label and value on two lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from festdesk.base.lists import read_list
from festdesk.films.roles import is_company_role
from festdesk.films.tables import TitleKind
from festdesk.intake.awards import parse_awards
from festdesk.intake.cast_lists import cast_in_line
from festdesk.intake.companies import are_companies, as_company, without_addresses
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
from festdesk.intake.header import (
    COUNTRY,
    GENRE,
    LANGUAGES,
    LENGTH,
    VERSION,
    YEAR,
    read_countries,
    read_piece,
    read_pieces,
)
from festdesk.intake.labels import Label, find_label, may_open_label, plain, words
from festdesk.intake.lookups import find_country, find_genre
from festdesk.intake.moments import read_moment
from festdesk.intake.names import are_names, has_companies_aside, parted_by_dashes, split_names
from festdesk.intake.notations import (
    parse_languages,
    parse_running_time,
    parse_version,
    parse_year,
)
from festdesk.people.names import looks_like_person_name

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
        "interview",
        "short_synopsis",
    ]
)
TEXTS = frozenset(
    {"synopsis", "logline", "statement", "biography", "comment", "press", "review", "interview"}
    | {"short_synopsis"}
)
_AT_START = re.compile(
    r"(?:^|(?<=[|•·;\t])\s*|(?<=[,.)])\s+|(?<=\s[/–—-])\s+|(?<=\S)\s(?=[A-ZÀ-Þ][^\s:]{2,20}\s?:))([^\W\d_](?:(?!\s[-–—/]\s)[^:：|;•\t,]){0,46}?)\s?[:：](?!//)\s*"
)
_GAP = re.compile(r"^([^\t|]{2,48}?)\s*[\t|]\s*(\S.*)$")
_DASHED = re.compile(r"^([^–—-]{3,40}?)\s+[–—-]\s+(\S.*)$")
_BETWEEN_GENRES = re.compile(r"\s*[,/|;·•]\s*")
_BEFORE_CAST = re.compile(r"\s+(?:with|avec|con|mit|met|com|starring)\s+", re.IGNORECASE)
_BEFORE_BRACKETS = re.compile(r"([^()]{2,60}?)\s*\(([^()]{5,160})\)")
_LETTERS = re.compile(r"[^\W\d_]{2}|^[^\W\d_]\.?$")
_LONGEST_LIST = 1500
# What a form says where there is nothing to say.
_NOTHING = frozenset(
    {"none", "n/a", "-", "no", "keine", "aucune", "nessuna", "ninguna", "geen", ""}
)
_LONGEST_NAME_LINE = 90
_MOST_COMPANY_WORDS = 5
_LONGEST_TWO_LABELS = 60
_SPACED = re.compile(r"\s+[/|–-]\s+")
_KINDS_AFTER_WORD = {
    "country": {COUNTRY},
    "year": {YEAR},
    "running_time": {LENGTH},
    "spoken": {LANGUAGES, VERSION},
    "subtitles": {LANGUAGES, VERSION},
    "version": {LANGUAGES, VERSION},
    "genre": {GENRE},
}
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
# Who a word for a company means where a person follows it.
_PEOPLE_OF = {"production_company": "producer", "co_production": "co_producer"}
_WITH_CHARACTERS = frozenset({"cast", "narrator"})
_MAKERS = frozenset({"producer", "co_producer", "executive_producer", None})

Labelled = tuple[Label, str]


def split_labelled(text: str) -> list[Labelled]:
    """Return the labels of a line with their values; none where it does not begin with a label."""
    if len(text) > _LONGEST_LIST:
        return _one_label(text)
    text = _with_close_label(text)
    found = [
        (match, label)
        for match in (_AT_START.finditer(text) if ":" in text or "：" in text else ())
        if (label := find_label(match[1] + ":")) and _stands_alone(match, text)
    ]
    if found and found[0][0].start(1) == 0:
        ends = [match.start() for match, _ in found[1:]] + [len(text)]
        return [
            (label, text[match.end() : end].strip(" \t|•·;,/–—-"))
            for (match, label), end in zip(found, ends, strict=True)
        ]
    return _without_colon(text)


def _with_close_label(text: str) -> str:
    """Write a label in two languages without spaces: "Produktion / Production: X"."""
    head, colon, _ = text[:_LONGEST_TWO_LABELS].partition(":")
    if colon and _SPACED.search(head) and find_label(f"{head}:"):
        return _SPACED.sub("/", head) + text[len(head) :]
    return text


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
    return _value_after_word(text)


def _value_after_word(text: str) -> list[Labelled]:
    """Read "Pays France" and "Länge 98 Min.": a label before a value that can be nothing else."""
    is_likely = len(text) <= _LONGEST_NAME_LINE and may_open_label(text)
    tokens = text.split(" ") if is_likely else []
    for length in range(min(4, len(tokens) - 1), 0, -1):
        label, value = find_label(" ".join(tokens[:length])), " ".join(tokens[length:])
        kinds = _KINDS_AFTER_WORD.get(label.fields[0]) if label and label.fields else None
        if kinds and read_piece(value).kind in kinds:
            return [(label, value)] if label else []
    return []


def _counts_without_colon(found: re.Match[str], label: Label, *, is_gap: bool) -> bool:
    """Return whether a label stands out by its gap, or by the names that follow it."""
    folded = plain(found[1])
    is_column = is_gap and "\t" in found.string[: found.start(2)]
    if folded in words("strands", "words"):
        return False
    if folded in words("weak", "labels"):
        is_named = are_names(found[2]) or _is_company_name(found[2])
        return is_column and bool(label.roles) and is_named
    return is_column or (is_gap and not label.roles) or (bool(label.roles) and are_names(found[2]))


_ELIDED = re.compile(r"(?:(?:un )?(?:film|documentaire) )?d['’](?=[A-ZÀ-Þ])", re.IGNORECASE)


def names_after_word(
    text: str, *, is_top: bool, is_in_block: bool = False
) -> list[tuple[str, str, str]]:
    """Return role, word and names of a line such as "De Julia Ducournau" or "von X mit Y, Z".

    Little words such as "de" and "con" count only near the top, and only before names alone; a
    company follows its label so only among other labelled lines.
    """
    if is_top and text.endswith(".") and _only_people(text.rstrip(".").split(" ", 1)[-1]):
        text = text.rstrip(".")  # "Avec X, Y, Z."
    if len(text) > _LONGEST_LIST or text.endswith((".", "!", "?")):
        return []
    for word in _BEFORE_CAST.finditer(text) if is_top else ():
        makers = _names_after_word(text[: word.start()], is_top=True)
        if makers and makers[0] == "director" and _only_people(text[word.end() :]):
            return [makers, ("cast", word[0].strip(), text[word.end() :])]
    whole = _names_after_word(text, is_top=is_top, is_in_block=is_in_block)
    return [whole] if whole else []


def _names_after_word(
    text: str, *, is_top: bool, is_in_block: bool = False
) -> tuple[str, str, str] | None:
    if not may_open_label(text):
        return None
    elided = _ELIDED.match(text) if is_top else None
    if elided and _only_people(text[elided.end() :]):
        return "director", elided[0].strip(), text[elided.end() :]
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
        is_strong = folded not in words("weak", "labels") or is_in_block
        is_other = label is not None and set(label.fields) - {"caption"}
        is_label = label and label.roles and not is_other and is_strong
        if not label or not is_label or len(folded) < 3:  # noqa: PLR2004
            continue
        is_company = is_company_role(label.roles[0]) or _is_production(head)
        name = rest.split(", ")[0] if is_company_role(label.roles[0]) else rest
        joined = _partners().search(rest)
        name = rest[: joined.start()] if joined else name
        is_told = is_in_block or joined is not None
        if _only_people(rest) or (is_told and is_company and _is_company_name(name)):
            return label.roles[0], head, rest
    return None


def _is_production(label: str) -> bool:
    """Return whether a label says production without saying whether people or companies follow."""
    return bool(set(re.split(r"\s*/\s*", plain(label))) & _PRODUCTION)


def _is_company_name(text: str) -> bool:
    words_ = text.split()
    return (
        0 < len(words_) <= _MOST_COMPANY_WORDS
        and not words_[0].islower()
        and all(not w.islower() or len(w) < 4 for w in words_)  # noqa: PLR2004 -- "Film i Väst"
    )


def _only_people(text: str) -> bool:
    names = split_names(text)
    return bool(names) and all(looks_like_person_name(name.name) for name in names)


def values_of_label(label: Label, text: str) -> list[Value]:
    """Return what a labelled text gives; nothing where it does not fit its label."""
    if label.fields and label.roles and len(data := _data_of(text)) > 1:
        return list(data)  # "Yapım: 2008, Türkiye, 99 dk."
    if label.roles and (not label.fields or are_names(text, least_share=0.5)):
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
            yield from parse_awards(text)
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
    if label.roles and (label.roles[0] in _MAKERS or label.roles[0] == "production_company"):
        text, partners = _with_partners(text)
        if partners is not None:
            if text.strip(" ,;"):
                yield from credit_values(label, text.rstrip(" ,;"))
            yield partners
            return
    if _is_production(label.as_given) and (data := read_countries(text) or _data_of(text)):
        yield from data
        return
    if _is_production(label.as_given) and (turned := _people_in_brackets(label, text)):
        yield from turned
        return
    aside = False
    listed = cast_in_line(text) if "cast" in label.roles else text
    if set(label.roles) & {*_MAKERS, *_PEOPLE_OF}:
        listed, aside = parted_by_dashes(listed)
    names = tuple(name for name in split_names(listed) if _LETTERS.search(name.name))
    if not names:
        return
    for role in label.roles:
        if role == "director":
            yield from (DirectorValue(name.name) for name in names if not name.is_company)
        else:
            is_aside = aside or has_companies_aside(text)
            yield from _lines_of_role(role, label.as_given, names, are_companies_aside=is_aside)


def _data_of(text: str) -> tuple[Value, ...]:
    """Return year, countries and length where a list tells nothing else: "2008, Türkiye, 99'"."""
    pieces = read_pieces(text)
    is_data = all(piece.kind in {COUNTRY, YEAR, LENGTH} for piece in pieces)
    return tuple(value for piece in pieces for value in piece.values) if is_data else ()


def _people_in_brackets(label: Label, text: str) -> tuple[Value, ...]:
    """Read "Primeira Idade (Pedro Duarte, Joana Gusmão)": a firm, and who produced for it."""
    found = _BEFORE_BRACKETS.fullmatch(text.strip())
    people = split_names(found[2]) if found else ()
    is_turned = len(people) > 1 and all(looks_like_person_name(one.name) for one in people)
    if found is None or not is_turned or "," in found[1] or " / " in found[1]:
        return ()
    firm = CreditedName(found[1].strip(), is_company=True)
    producers = tuple(replace(one, is_company=False) for one in people)
    return (
        CreditLineValue("production_company", label.as_given, (firm,)),
        CreditLineValue("producer", label.as_given, producers),
    )


@cache
def _partners() -> re.Pattern[str]:
    alternatives = "|".join(map(re.escape, read_list("labels")["names"]["co_production"]))
    return re.compile(rf"(?:^|[\s,;(]+)({alternatives})\s+(?=\S)", re.IGNORECASE)


def _with_partners(text: str) -> tuple[str, CreditLineValue | None]:
    """Part "X, in co-production with Y and Z" into the producers and their partners."""
    found = _partners().search(text)
    if found is None:
        return text, None
    tail = text[found.end() :].rstrip(" )")
    names = [replace(n, is_company=True) for n in split_names(tail)]
    companies = tuple(without_addresses(names))
    made = CreditLineValue("co_production", found[1], companies) if companies else None
    return (text[: found.start()], made) if made else (text, None)


def _lines_of_role(
    role: str, label: str, names: Sequence[CreditedName], *, are_companies_aside: bool
) -> Iterator[CreditLineValue]:
    if is_company_role(role):
        yield from _lines_of_company(role, label, names)
        return
    if role in _MAKERS:
        names = tuple(without_addresses(one for name in names for one in _with_company(name)))
    elif role not in _WITH_CHARACTERS:
        names = tuple(replace(name, character="") for name in names)
    if _is_production(label):
        names = tuple(without_addresses(names))
    if _is_production(label) and not are_companies_aside and are_companies(names):
        yield CreditLineValue(
            "production_company", label, tuple(replace(n, is_company=True) for n in names)
        )
        return
    if role in _MAKERS and not are_companies_aside:
        names = tuple(_company_among(names))
    people = tuple(name for name in names if not name.is_company)
    companies = tuple(name for name in names if name.is_company)
    if people:
        yield CreditLineValue(role, label, people)
    if companies and (role in _MAKERS or (not people and role != "commissioning_editor")):
        made = "production_company" if role in _MAKERS else role
        yield CreditLineValue(made, label, companies)


def _lines_of_company(
    role: str, label: str, names: Sequence[CreditedName]
) -> Iterator[CreditLineValue]:
    named = tuple(as_company(name, role) for name in without_addresses(names))
    companies = tuple(name for name in named if name.is_company)
    people = tuple(name for name in named if not name.is_company)
    if role in _PEOPLE_OF and people:
        yield CreditLineValue(_PEOPLE_OF[role], label, people)  # "Productora: Verónica Cura"
    else:
        companies = named
    if companies:
        yield CreditLineValue(role, label, companies)


def _company_among(names: Sequence[CreditedName]) -> Iterator[CreditedName]:
    """Take for a company what has no person's shape: "Česká televize", "Kino 2000"."""
    has_company = any(name.is_company for name in names)
    for name in names:
        is_strange = not looks_like_person_name(name.name)
        is_told = has_company or len(name.name.split()) > 1
        yield replace(name, is_company=name.is_company or (is_strange and is_told))


def _with_company(name: CreditedName) -> Iterator[CreditedName]:
    """Read a seat behind who produces, "Whisky Content (Mexico)", or a firm in brackets."""
    if not name.character:
        yield name
    elif find_country(name.character):
        yield replace(name, is_company=True, character="")
    else:
        yield replace(name, character="")
        firms = without_addresses(split_names(name.character))
        yield from (replace(firm, is_company=True) for firm in firms)


def is_heading(text: str) -> Label | None:
    """Return the label that a whole line is; some words mean it only with a colon."""
    has_colon = text.rstrip().endswith((":", "："))
    stripped = text.strip(" \t:：*_#|•")
    if not has_colon and (plain(stripped) in words("weak", "labels") or len(stripped) < 3):  # noqa: PLR2004
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
        if are_names(text, least_share=0.5):
            return True
        moment = read_moment(text)
        is_date = moment is not None and (moment.has_date or moment.starts is not None)
        return is_short and not text.endswith(".") and not is_date
    return bool(values_of_label(label, text))
