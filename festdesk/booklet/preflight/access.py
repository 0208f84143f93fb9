"""What who reads by ear or jumps by name needs: tags, language, title, alternative texts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from festdesk.base.wording import sentence
from festdesk.booklet.preflight.findings import Kind
from festdesk.booklet.preflight.verdict import Claim, Rule

if TYPE_CHECKING:
    import pikepdf

    from festdesk.booklet.preflight.expected import Expected
    from festdesk.booklet.preflight.survey import Survey
    from festdesk.booklet.profiles import Profile

TAGGED = Rule(
    "tagged",
    sentence("Print", "The file is tagged."),
    sentence("Print", "The file is not tagged."),
)
LANGUAGE = Rule(
    "language",
    sentence("Print", "The file says in which language it is: {language}."),
    sentence("Print", "The file does not say in which language it is."),
)
TITLE = Rule(
    "title",
    sentence("Print", "The file has a title, and a reader shows it."),
    sentence("Print", "The file has no title, or a reader does not show it."),
)
ALTERNATIVES = Rule(
    "alternatives",
    sentence("Print", "All {count} pictures have an alternative text."),
    sentence("Print", "A picture has no alternative text."),
)
ALL_TAGGED = Rule(
    "all tagged",
    sentence("Print", "All that is drawn belongs to a tag or is marked as ornament."),
    sentence("Print", "Something is drawn that belongs to no tag."),
)
BOOKMARKS = Rule(
    "bookmarks",
    sentence("Print", "The file has bookmarks."),
    sentence("Print", "The file has no bookmarks."),
)


def look_at_access(survey: "Survey", profile: "Profile", expected: "Expected") -> Iterator[Claim]:
    """Yield what holds of a tagged file."""
    opened = survey.opened
    root: Any = opened.Root
    marked = root.get("/MarkInfo")
    is_tagged = "/StructTreeRoot" in root and marked is not None and bool(marked.get("/Marked"))
    yield TAGGED.claim(holds=is_tagged)
    language = str(root.get("/Lang", ""))
    wanted = expected.language
    yield LANGUAGE.claim(
        holds=bool(language)
        and (wanted is None or language.split("-", maxsplit=1)[0] == wanted.split("-")[0]),
        language=language,
    )
    standards = profile.standards if expected.standards is None else expected.standards
    if "ua-1" in standards:
        yield TITLE.claim(holds=_has_title(opened, expected.title))
    if is_tagged:
        figures = list(_figures(root.StructTreeRoot))
        numbers = {page.objgen: number for number, page in enumerate(opened.pages, start=1)}
        bare = [figure for figure in figures if not str(figure.get("/Alt", "")).strip()]
        pages = {
            numbers[figure["/Pg"].objgen]
            for figure in bare
            if "/Pg" in figure and figure["/Pg"].objgen in numbers
        }
        yield ALTERNATIVES.claim(holds=not bare, pages=pages, count=len(figures))
    yield ALL_TAGGED.unless(survey.on_pages(Kind.UNTAGGED))
    outlines = root.get("/Outlines")
    yield BOOKMARKS.claim(holds=outlines is not None and "/First" in outlines)


def _has_title(opened: "pikepdf.Pdf", wanted: str | None) -> bool:
    shown: Any = opened.Root.get("/ViewerPreferences", {})
    with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        title = metadata.get("dc:title")
    if not title or not shown.get("/DisplayDocTitle", False):
        return False
    return wanted is None or str(title) == wanted


def _figures(root: Any) -> Iterator[Any]:  # noqa: ANN401 -- a PDF dictionary
    """Yield the tags of pictures, wherever they hang in the tree."""
    import pikepdf

    seen: set[tuple[int, int]] = set()
    waiting = [root.get("/K")]
    while waiting:
        found = waiting.pop()
        if isinstance(found, pikepdf.Array):
            waiting.extend(found)
        elif isinstance(found, pikepdf.Dictionary):
            if found.is_indirect:
                if found.objgen in seen:
                    continue
                seen.add(found.objgen)
            if str(found.get("/S", "")) == "/Figure":
                yield found
            waiting.append(found.get("/K"))
