"""The legend: exactly the marks that this book uses, and what each of them means."""

from typing import TYPE_CHECKING, Any

from festdesk.base.languages import language_name
from festdesk.booklet.plan import films_shown, printed_films, printed_screenings
from festdesk.booklet.typography import prepared
from festdesk.films.tables import VersionKind
from festdesk.screenings.versions import version_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from festdesk.booklet.words import Words
    from festdesk.screenings.versions import Version
    from festdesk.snapshot import Snapshot

Content = dict[str, Any]


def legend_content(snapshot: "Snapshot", words: "Words") -> list[list[Content]]:
    """Return the groups that are not empty: versions, languages, marks, strands."""
    versions = list(_versions(snapshot, words))
    groups = (
        _version_marks(versions, words),
        _languages(versions, words),
        _marks(snapshot, words),
        _strands(snapshot, words),
    )
    return [group for group in groups if group]


def _versions(snapshot: "Snapshot", words: "Words") -> "Iterator[Version]":
    for film in printed_films(snapshot, words.language):
        version = version_of(film)
        if version is not None:
            yield version
    for screening in printed_screenings(snapshot):
        shown = snapshot.films.get(screening.film_id) if screening.film_id else None
        version = version_of(shown, screening)
        if version is not None:
            yield version


def _version_marks(versions: "list[Version]", words: "Words") -> list[Content]:
    kinds = {version.kind for version in versions}
    used = [str(kind) for kind in VersionKind if kind in kinds and kind != VersionKind.NO_DIALOGUE]
    if any(v.kind == VersionKind.SILENT and v.spoken for v in versions):
        used.append("intertitles")
    used += ["subtitles"] if any(version.subtitles for version in versions) else []
    used += ["live"] if any(version.live for version in versions) else []
    found = [words.pair("version_marks", name) for name in used]
    return [_line(mark, meaning, words) for mark, meaning in found if mark]


def _languages(versions: "list[Version]", words: "Words") -> list[Content]:
    codes = {c for v in versions for c in (*v.spoken, *v.subtitles, *v.live)}
    return [
        _line(code.upper(), language_name(code, words.language), words) for code in sorted(codes)
    ]


def _marks(snapshot: "Snapshot", words: "Words") -> list[Content]:
    screenings = printed_screenings(snapshot)
    if not screenings:
        return []
    found = [_line("90′", words["legend_minutes"], words)]
    if any(screening.introduction_minutes for screening in screenings):
        found.append(_line(words["mark_introduction"], words["legend_introduction"], words))
    if any(screening.talk_minutes for screening in screenings):
        found.append(_line(words["mark_talk"], words["legend_talk"], words))
    shown = [film_id for screening in screenings for film_id in films_shown(snapshot, screening)]
    if len(set(shown)) < len(shown):
        found.append(_line("1/2", words["legend_count"], words))
    return found


def _strands(snapshot: "Snapshot", words: "Words") -> list[Content]:
    used = {film.strand_id for film in printed_films(snapshot, words.language)}
    return [
        {
            "mark": prepared(strand.code, words.language),
            "meaning": prepared(snapshot.strand_name(strand.id, words.language), words.language),
            "colour": {"rgb": strand.colour},
        }
        for strand in snapshot.strands
        if strand.id in used
    ]


def _line(mark: str, meaning: str, words: "Words") -> Content:
    return {"mark": mark, "meaning": prepared(meaning, words.language), "colour": None}
