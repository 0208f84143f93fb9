"""The legend: exactly the signs that this book uses, and what each of them means."""

from typing import TYPE_CHECKING, Any

from festdesk.base.languages import language_name
from festdesk.booklet.letters import strand_letters
from festdesk.booklet.own_words import texts_of, titles_of
from festdesk.booklet.plan import PageKind, printed_films, printed_screenings
from festdesk.booklet.signs import USUAL_FORMAT, showing_counts
from festdesk.booklet.typography import prepared
from festdesk.films.tables import VersionKind
from festdesk.planning.showings import format_shown, version_at
from festdesk.screenings.versions import version_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from festdesk.booklet.making import Making
    from festdesk.booklet.plan import Part
    from festdesk.booklet.words import Words
    from festdesk.screenings.versions import Version
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]


def legend(making: "Making", part: "Part") -> Content:
    """Return the legend as a part of the book."""
    has_grids = any(other.kind == PageKind.DAY for other in making.plan)
    groups = legend_groups(making.snapshot, making.words, has_grids=has_grids)
    return {
        "titles": titles_of(making, part, "legend"),
        "texts": texts_of(making, part),
        "groups": groups,
    }


def legend_groups(snapshot: "Snapshot", words: "Words", *, has_grids: bool = True) -> list[Content]:
    """Return the groups that are not empty: strands, versions, languages, signs, audiences.

    What only a grid prints is not explained in a book without grids.
    """
    versions = list(_versions(snapshot, words))
    groups = (
        ("strands_used", _strands(snapshot, words)),
        ("versions_used", _version_marks(versions, words)),
        ("languages_used", _languages(versions, words)),
        ("marks_used", _marks(snapshot, words) if has_grids else _counts(snapshot, words)),
        ("audiences_used", _audiences(snapshot, words)),
    )
    return [
        {"label": words.joined(name), "entries": entries} for name, entries in groups if entries
    ]


def _versions(snapshot: "Snapshot", words: "Words") -> "Iterator[Version]":
    for film in printed_films(snapshot, words.language):
        version = version_of(film)
        if version is not None:
            yield version
    for screening in printed_screenings(snapshot):
        version = version_at(snapshot, screening)
        if version is not None:
            yield version


def _version_marks(versions: "list[Version]", words: "Words") -> list[Content]:
    kinds = {version.kind for version in versions}
    used = [str(kind) for kind in VersionKind if kind in kinds and kind != VersionKind.NO_DIALOGUE]
    if any(v.kind == VersionKind.SILENT and v.spoken for v in versions):
        used.append("intertitles")
    used += ["subtitles"] if any(version.subtitles for version in versions) else []
    used += ["live"] if any(version.live for version in versions) else []
    return [
        _line(words.pair("version_marks", name)[0], _pair_in(name), words)
        for name in used
        if words.pair("version_marks", name)[0]
    ]


def _pair_in(name: str) -> "Callable[[Words], str]":
    return lambda words: words.pair("version_marks", name)[1]


def _languages(versions: "list[Version]", words: "Words") -> list[Content]:
    codes = {c for v in versions for c in (*v.spoken, *v.subtitles, *v.live)}
    return [_line(code.upper(), _named(code), words) for code in sorted(codes)]


def _named(code: str) -> "Callable[[Words], str]":
    return lambda words: language_name(code, words.language)


def _marks(snapshot: "Snapshot", words: "Words") -> list[Content]:
    screenings = printed_screenings(snapshot)
    if not screenings:
        return []
    found = [_line("90′", _word("legend_minutes"), words)]
    gauges = {format_shown(snapshot, s) for s in screenings} - {"", USUAL_FORMAT}
    found += [_line(gauge, _word("legend_gauge"), words) for gauge in sorted(gauges)]
    boxed = (
        ("mark_premiere", any(s.premiere for s in screenings), "legend_premiere"),
        (
            "mark_introduction",
            any(s.introduction_minutes for s in screenings),
            "legend_introduction",
        ),
        ("mark_talk", any(s.talk_minutes for s in screenings), "legend_talk"),
    )
    found += [
        _line(words[mark], _word(meaning), words, kind="boxed")
        for mark, is_used, meaning in boxed
        if is_used
    ]
    return found + _counts(snapshot, words)


def _counts(snapshot: "Snapshot", words: "Words") -> list[Content]:
    """Return the signs of the first and the last of two showings, as far as there are any."""
    used = set(showing_counts(snapshot).values())
    if not used:
        return []
    found = [_line("1/2", _word("legend_count"), words)]
    if (2, 2) in used:
        found.append(_line("2/2", _word("legend_last"), words))
    return found


def _audiences(snapshot: "Snapshot", words: "Words") -> list[Content]:
    used = {screening.audience for screening in printed_screenings(snapshot)}
    meanings: dict[str, str] = words.values["audience_meaning"]
    return [
        _line(words.of("audience", audience), _audience(audience), words, kind="filled")
        for audience in meanings
        if audience in used
    ]


def _audience(audience: str) -> "Callable[[Words], str]":
    return lambda words: words.of("audience_meaning", audience)


def _strands(snapshot: "Snapshot", words: "Words") -> list[Content]:
    used = {film.strand_id for film in printed_films(snapshot, words.language)}
    letters = strand_letters(snapshot)
    found = []
    for strand in snapshot.strands:
        if strand.id in used:
            said = dict.fromkeys(
                prepared(snapshot.strand_name(strand.id, one.language), one.language)
                for one in (words, *words.others)
            )
            line = {
                "mark": prepared(letters[strand.id], words.language),
                "kind": "strand",
                "meaning": " / ".join(name for name in said if name),
                "colour": {"rgb": strand.colour},
            }
            found.append(line)
    return found


def _word(name: str) -> "Callable[[Words], str]":
    return lambda words: words[name]


def _line(
    mark: str, meaning: "Callable[[Words], str]", words: "Words", *, kind: str = "plain"
) -> Content:
    said = words.in_all(lambda one: prepared(meaning(one), one.language))
    return {
        "mark": prepared(mark, words.language),
        "kind": kind,
        "meaning": said,
        "colour": None,
    }
