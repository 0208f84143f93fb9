"""What a file must hold that its profile cannot know: size, pages, places and printed numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from festdesk.booklet.trim import Trim


@dataclass(frozen=True, slots=True)
class Printed:
    """A line that ends or begins with page numbers: where its list or entry is, and what it says.

    `said` is the whole line without its numbers; `anchors` are the places whose pages it prints,
    none where it says “see”.
    """

    list_at: str
    said: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """What the book says about the file that was made of it.

    `places` are the pages on which parts and entries begin, by anchor, as the engine set them;
    `anchors` those that the plan has, each with the heading that stands there, where it has one.
    `standards` are those that the file was written with, which may be fewer than the profile asks
    for. `decided` are the sizes in pixels of stills that somebody lets print as coarse as they are.
    Nothing is said about what is empty or none.
    """

    trim: "Trim | None" = None
    pages: int | None = None
    anchors: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    printed: tuple[Printed, ...] = ()
    standards: tuple[str, ...] | None = None
    title: str | None = None
    language: str | None = None
    decided: frozenset[tuple[int, int]] = frozenset()


def expected_of(
    content: Mapping[str, Any],
    *,
    trim: "Trim | None" = None,
    pages: int | None = None,
    places: Mapping[str, int] | None = None,
    standards: tuple[str, ...] | None = None,
    decided: frozenset[tuple[int, int]] = frozenset(),
) -> Expected:
    """Return what a file that was set of `content` must hold."""
    return Expected(
        trim=trim,
        pages=pages,
        anchors=dict(_anchors(content)),
        places=places or {},
        printed=tuple(_printed(content)),
        standards=standards,
        title=content.get("title"),
        language=content.get("language"),
        decided=decided,
    )


def _anchors(content: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the places that anything leads to, and the entries with their titles.

    One entry alone is a whole of its own, whatever it leads to.
    """
    if "film" in content:
        yield content["film"]["anchor"], _words(content["film"]["title"])
        return
    for part in content.get("parts", ()):
        for value in part.values():
            yield from ((anchor, "") for anchor in _led_to(value))
    films: Mapping[str, Any] = content.get("films", {})
    for film in films.values():
        yield from ((anchor, "") for anchor in _led_to(list(film.values())))
    for part in content.get("parts", ()):
        if part.get("film") in films:
            yield part["anchor"], _words(films[part["film"]]["title"])


def _led_to(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "anchor" and isinstance(inner, str):
                yield inner
            elif key == "anchors" and isinstance(inner, list):
                yield from inner
            else:
                yield from _led_to(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _led_to(inner)


def _printed(content: Mapping[str, Any]) -> Iterator[Printed]:
    for part in content.get("parts", ()):
        lines = list(part.get("entries", ()))
        for group in part.get("groups", ()):
            lines += group.get("entries", ())
        for line in lines:
            if line.get("anchors") == [] and line.get("title"):
                # It leads to another line: what it says must not be taken for that line.
                yield Printed(part["anchor"], f"{_words(line['title'])}, {line['note']}", ())
                continue
            anchors = line.get("anchors") or [line.get("anchor")]
            if line.get("title") and all(anchors):
                said = " ".join(one for one in (_words(line["title"]), line.get("note", "")) if one)
                yield Printed(part["anchor"], said, tuple(anchors))
    for film in content.get("films", {}).values():
        yield from _referred_to(film)


def _referred_to(film: Mapping[str, Any]) -> Iterator[Printed]:
    """Yield the entries of filmographies that tell a page, each up to its number."""
    for person in film.get("people", ()):
        for entry in person["filmography"]:
            if entry["anchor"]:
                said = "".join(piece["text"] for piece in entry["pieces"])
                yield Printed(film["anchor"], f"{said} {entry['sign']}", (entry["anchor"],))


def _words(title: object) -> str:
    return str(title["text"]) if isinstance(title, Mapping) else str(title)
