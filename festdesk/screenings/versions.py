"""Language versions: which one is shown, and how it is worded in each language of a booklet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from festdesk.base.languages import language_name
from festdesk.base.lists import read_list
from festdesk.films.tables import VersionKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from festdesk.films.tables import Film
    from festdesk.screenings.tables import FilmPrint, Screening

_FALLBACK = "en"
_KINDS = {str(kind): kind for kind in VersionKind}  # a damaged file may have another


@dataclass(frozen=True, slots=True)
class Version:
    """What is heard and read at a screening; languages as ISO 639 codes, in order of print.

    `spoken` of a silent film are the languages of its intertitles; `live` is spoken in the hall.
    """

    kind: VersionKind = VersionKind.ORIGINAL
    spoken: tuple[str, ...] = ()
    subtitles: tuple[str, ...] = ()
    live: tuple[str, ...] = ()


def version_of(
    film: "Film | FilmPrint | None", screening: "Screening | None" = None
) -> Version | None:
    """Return the version of the print shown: the screening's where it states one, else the film's.

    None where nobody has stated any.
    """
    for row in (screening, film):
        kind = _KINDS.get(row.version_kind or "") if row is not None else None
        if row is not None and kind is not None:
            return Version(
                kind,
                tuple(row.version_spoken),
                tuple(row.version_subtitles),
                tuple(row.version_live),
            )
    return None


def version_line(version: Version, language: str, *, short: bool) -> str:
    """Return the version as a booklet in `language` prints it; in English where we know no other.

    The short form has codes for languages: "RU OV with FR & NL subt.".
    """
    lists = read_list("versions")
    if language not in lists:
        language = _FALLBACK
    wording = _Wording(language, lists[language], is_short=short)
    if version.spoken and version.kind is not VersionKind.NO_DIALOGUE:
        line = wording.part(version.kind, version.spoken, is_spoken=True)
    else:
        line = wording.without_language(version.kind)
    if version.subtitles:
        line += wording.part("subtitles", version.subtitles)
    if version.live:
        line += wording.part("live", version.live)
    return line


@dataclass(frozen=True, slots=True)
class _Wording:
    """The words of one language in one of its two lengths."""

    language: str
    words: "Mapping[str, Any]"
    is_short: bool

    @property
    def _patterns(self) -> "Mapping[str, str]":
        patterns: Mapping[str, str] = self.words["short" if self.is_short else "long"]
        return patterns

    def without_language(self, kind: str) -> str:
        return self._patterns.get(f"{kind}_unknown") or self._patterns[kind]

    def part(self, name: str, codes: "Sequence[str]", *, is_spoken: bool = False) -> str:
        """Return the pattern `name` with the languages in place."""
        forms = {
            "first": [self._adjective(code, 0) for code in codes],
            "second": [self._adjective(code, 1) for code in codes],
            "names": [language_name(code, self.language) for code in codes],
            "codes": [code.upper() for code in codes],
        }
        pattern = self._patterns[name]
        last = self.words["and"] if not is_spoken else self.words.get("and_spoken", ", ")
        if not all(forms["first"]) and ("{first}" in pattern or "{second}" in pattern):
            pattern, last = self._patterns[f"{name}_named"], ", "
        elif self.is_short:
            last = self._patterns["and"] if not is_spoken else ", "
        else:
            last = self._before(forms["names"][-1], last)
        return pattern.format_map({form: _joined(names, last) for form, names in forms.items()})

    def _before(self, name: str, last: str) -> str:
        """Return the word for "and" as it sounds before `name`."""
        for start, instead in self.words.get("and_before", {}).items():
            if name.startswith(start) and last != ", ":
                return str(instead)
        return last

    def _adjective(self, code: str, form: int) -> str:
        """Return the language as an adjective, or nothing where no rule makes one."""
        listed: Mapping[str, Sequence[str]] = self.words.get("exceptions", {})
        if code in listed:
            return listed[code][form]
        name = language_name(code, self.language)
        rules: Mapping[str, Sequence[str]] = self.words.get("adjectives", {})
        for end in sorted(rules, key=len, reverse=True):
            if name.endswith(end) and " " not in name:
                return name.lower().removesuffix(end) + rules[end][form]
        return ""


def _joined(names: "Sequence[str]", last: str) -> str:
    return last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
