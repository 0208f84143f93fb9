"""Files that others made, with values where other values belong: found, and never a traceback."""

import random
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from festdesk.booklet.profiles import PRESS, SCREEN
from tests.booklet.finished import finished, spoilt, verdict_on
from tests.booklet.preflight.faults_of_press import PAGE, page_of

STRANGE = [
    Name.Nonsense, String("text"), Array([]), Array([Name.ICCBased]), Array([1, 2, 3]),
    Dictionary(), Dictionary(Type=Name.Font), 7,
]  # fmt: skip
KINDS = ["/Font", "/XObject", "/ColorSpace", "/ExtGState", "/Pattern", "/Shading", "/Properties"]


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition for the press."""
    return finished(PRESS, tmp_path_factory.mktemp("press"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_strange_resource_ends_in_a_verdict(pressed: Path, kind: str) -> None:
    for number, value in enumerate(STRANGE):

        def strange(pdf: pikepdf.Pdf, value: object = value) -> None:
            resources = Dictionary(dict(page_of(pdf).Resources.items()))
            resources[kind] = Dictionary({"/z9": value})
            page_of(pdf).Resources = resources

        verdict = verdict_on(spoilt(pressed, strange), PRESS)
        assert verdict.pages > PAGE, (kind, number)


@pytest.mark.parametrize(
    "key", ["/Resources", "/Contents", "/Group", "/Annots", "/TrimBox", "/MediaBox", "/Rotate"]
)
@pytest.mark.parametrize("number", range(len(STRANGE)))
def test_a_strange_page_ends_in_a_verdict(pressed: Path, key: str, number: int) -> None:
    def strange(pdf: pikepdf.Pdf) -> None:
        page_of(pdf)[key] = STRANGE[number]

    verdict = verdict_on(spoilt(pressed, strange), PRESS)

    # The library puts a usual size in the place of a size of paper that it cannot read.
    assert verdict.claims
    assert key != "/TrimBox" or not verdict.is_ready


@pytest.mark.parametrize("key", ["/OutputIntents", "/Names", "/ViewerPreferences", "/MarkInfo"])
@pytest.mark.parametrize("number", range(len(STRANGE)))
def test_a_strange_catalogue_ends_in_a_verdict(pressed: Path, key: str, number: int) -> None:
    def strange(pdf: pikepdf.Pdf) -> None:
        pdf.Root[key] = STRANGE[number]

    for profile in (PRESS, SCREEN):
        assert verdict_on(spoilt(pressed, strange), profile).claims


def test_noise_in_content_streams_ends_in_a_verdict(pressed: Path) -> None:
    chosen = random.Random(7)  # noqa: S311 -- the same noise each time
    words = [
        b"q", b"Q", b"1", b"0", b"-.5", b"k", b"K", b"cm", b"/f0", b"gs", b"Do", b"cs", b"scn",
        b"BT", b"ET", b"(x)", b"Tj", b"[", b"]", b"<<", b">>", b"BDC", b"EMC", b"BI", b"ID", b"EI",
        b"(", b")", b"<", b">", b"w", b"S", b"f", b"sh", b"Tr", b"\0", b"%", b"\n", b"/", b"#zz",
    ]  # fmt: skip
    for _ in range(60):
        noise = b" ".join(chosen.choice(words) for _ in range(chosen.randrange(1, 60)))

        def noisy(pdf: pikepdf.Pdf, noise: bytes = noise) -> None:
            page_of(pdf).Contents = pdf.make_stream(noise)

        assert verdict_on(spoilt(pressed, noisy), PRESS).pages > PAGE
