"""A file for the press is ready, and each fault that is put into it is found by the right claim."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from festdesk.base.errors import PrintProblem
from festdesk.booklet.preflight.expected import Expected
from festdesk.booklet.preflight.verdict import raise_unless_ready
from festdesk.booklet.profiles import PRESS, RichBlack
from tests.booklet.finished import failed, finished, spoilt, verdict_on
from tests.booklet.preflight.faults_of_press import FAULTS, PAGE, add, draw, too_much_ink_in_an_area


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition for the press."""
    return finished(PRESS, tmp_path_factory.mktemp("press"))


@pytest.fixture(scope="module")
def expected(pressed: Path) -> Expected:
    """What the file must hold."""
    with pikepdf.open(pressed) as pdf:
        return Expected(pages=len(pdf.pages))


def test_the_file_is_ready(pressed: Path, expected: Expected) -> None:
    verdict = verdict_on(pressed, PRESS, expected)

    assert verdict.failed == frozenset()
    assert verdict.is_ready
    raise_unless_ready(verdict)


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found_by_the_claim_that_is_meant_for_it(
    pressed: Path, expected: Expected, name: str
) -> None:
    fault, codes = FAULTS[name]

    assert failed(spoilt(pressed, fault), PRESS, expected) == codes


def test_the_page_of_a_fault_is_named(pressed: Path, expected: Expected) -> None:
    verdict = verdict_on(spoilt(pressed, FAULTS["rgb_in_a_form_in_a_form"][0]), PRESS, expected)

    claim = verdict.claim("inks")
    assert claim.pages == (PAGE,)
    assert str(claim) == (
        f"Something is coloured in RGB, which is no ink of the press. (page {PAGE})"
    )


def test_a_faulty_file_is_not_called_ready(pressed: Path) -> None:
    verdict = verdict_on(spoilt(pressed, FAULTS["rgb_text"][0]), PRESS)

    assert not verdict.is_ready
    assert [claim.code for claim in verdict.faults] == ["inks"]
    with pytest.raises(PrintProblem, match="did not pass its check"):
        raise_unless_ready(verdict)


def test_a_file_with_nothing_but_warnings_is_ready(pressed: Path) -> None:
    verdict = verdict_on(spoilt(pressed, FAULTS["hairline"][0]), PRESS)

    assert verdict.is_ready
    assert [claim.code for claim in verdict.warnings] == ["lines"]


def test_encryption_is_a_fault(pressed: Path, expected: Expected) -> None:
    locked = spoilt(
        pressed, lambda _pdf: None, encryption=pikepdf.Encryption(owner="owner", user="")
    )

    assert "unlocked" in failed(locked, PRESS, expected)


def test_a_file_that_asks_for_a_password_or_is_none_is_a_fault(
    pressed: Path, tmp_path: Path
) -> None:
    locked = spoilt(
        pressed, lambda _pdf: None, encryption=pikepdf.Encryption(owner="owner", user="user")
    )
    none = tmp_path / "none.pdf"
    none.write_bytes(b"no PDF at all")

    for path in (locked, none, tmp_path / "gone.pdf"):
        assert failed(path, PRESS) == {"opens"}
        assert not verdict_on(path, PRESS).is_ready


@pytest.mark.parametrize("version", ["1.4", "1.7", "2.0"])
def test_another_version_is_a_fault(pressed: Path, expected: Expected, version: str) -> None:
    made = spoilt(pressed, lambda _pdf: None, force_version=version)

    assert failed(made, PRESS, expected) == {"version"}


def test_black_areas_of_several_inks_may_be_forbidden(pressed: Path, expected: Expected) -> None:
    strict = replace(PRESS, rich_black=RichBlack.NEVER)
    made = spoilt(pressed, lambda pdf: draw(pdf, b".4 .3 .3 1 k 0 0 9 9 re f"))

    assert failed(made, PRESS, expected) == set()
    assert failed(made, strict, expected) == {"black areas"}


def test_paper_that_takes_more_ink_is_no_fault(pressed: Path, expected: Expected) -> None:
    made = spoilt(pressed, too_much_ink_in_an_area)

    assert failed(made, replace(PRESS, ink_limit=330), expected) == set()


def test_a_form_that_draws_itself_ends(pressed: Path, expected: Expected) -> None:
    def endless(pdf: pikepdf.Pdf) -> None:
        made = pikepdf.Stream(pdf, b"/self Do")
        made.update(
            pikepdf.Dictionary(
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=pikepdf.Array([0, 0, 9, 9]),
            )
        )
        indirect = pdf.make_indirect(made)
        made.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(self=indirect))
        add(pdf, "/XObject", "x9", indirect)
        draw(pdf, b"/x9 Do")

    assert failed(spoilt(pressed, endless), PRESS, expected) == set()
