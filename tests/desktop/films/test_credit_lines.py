"""Lines of credits as people paste them."""

import pytest

from festdesk.desktop.films.credit_lines import read_credit_lines


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param("Editing: A. Bee, C. Dee", [("editing", ["A. Bee", "C. Dee"])], id="colon"),
        pytest.param("Schnitt: A. Bee", [("editing", ["A. Bee"])], id="german"),
        pytest.param("Music – A. Bee", [("music", ["A. Bee"])], id="dash"),
        pytest.param("Sound\tA. Bee", [("sound", ["A. Bee"])], id="tab"),
        pytest.param("A. Bee\tSound", [("sound", ["A. Bee"])], id="tab and role behind"),
        pytest.param("A. Bee – Montage", [("editing", ["A. Bee"])], id="role behind a dash"),
        pytest.param("Editing ..... A. Bee", [("editing", ["A. Bee"])], id="dotted"),
        pytest.param("Cinematograhpy: A. Bee", [(None, ["A. Bee"])], id="a slip is no own role"),
        pytest.param("Gaffer: A. Bee", [("Gaffer", ["A. Bee"])], id="own role"),
        pytest.param("A. Bee – C. Dee", [(None, ["A. Bee – C. Dee"])], id="dash without role"),
        pytest.param("• A. Bee\n\n• C. Dee", [(None, ["A. Bee"]), (None, ["C. Dee"])], id="list"),
        pytest.param(
            "Production company: Bee, Ltd / Dee GmbH",
            [("production_company", ["Bee, Ltd", "Dee GmbH"])],
            id="companies",
        ),
        pytest.param(" \n ", [], id="nothing"),
    ],
)
def test_a_line_gives_a_role_and_names(text: str, read: list[tuple[str | None, list[str]]]) -> None:
    assert [(line.role, list(line.names)) for line in read_credit_lines(text)] == read
