"""Numbers elsewhere: published ones are understood in every form, and what is wrong is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from festdesk.films.identifiers import check_character, find_scheme, read_identifier

# Published: the EIDR of the format's own description, of "Blade Runner" and of a registry page;
# the ISANs of RFC 4246, of isan.org's pages and of an encyclopaedia's article.
EIDRS = (
    "10.5240/7791-8534-2C23-9030-8610-5",
    "10.5240/EA73-79D7-1B2B-B378-3A73-M",
    "10.5240/F85A-E100-B068-5B8F-B1C8-T",
)
ISANS = (
    "1881-66C7-3420-6541-Y-9F3A-0245-O",
    "0000-0000-D07A-0090-Q-0000-0000-X",
    "0000-0001-8CFA-0000-I-0000-0000-K",
)
VERSION_WRONG = (
    "The last check character should be X, not Y: a digit of the version is mistyped, or it is."
)
HEX = "0123456789ABCDEF"


@pytest.mark.parametrize("eidr", EIDRS)
def test_a_published_eidr_is_right_in_all_its_forms(eidr: str) -> None:
    suffix = eidr.partition("/")[2]
    for form in (
        eidr,
        eidr.lower(),
        suffix,
        suffix.replace("-", ""),
        eidr.replace("-", ""),
        eidr.replace("-", "–"),
        f"doi:{eidr}",
        f"https://doi.org/{eidr}",
        f"https://doi.org/{eidr.replace('/', '%2F')}",
        f"https://ui.eidr.org/view/content?id={eidr}",
        f"urn:eidr:10.5240:{suffix}",
        f"EIDR: {eidr}",
    ):
        found = read_identifier("eidr", f"  {form} ")
        assert (found.value, found.said) == (eidr, None), form


@pytest.mark.parametrize("isan", ISANS)
def test_a_published_isan_is_right_in_all_its_forms(isan: str) -> None:
    groups = isan.split("-")
    without = "".join(group for group in groups if len(group) > 1)
    for form in (isan, isan.lower(), f"ISAN {isan}", f"urn:isan:{isan}", isan.replace("-", ""),
                 without, isan.replace("-", " ")):  # fmt: skip
        found = read_identifier("isan", form)
        assert (found.value, found.said) == (isan, None), form
    work = "-".join(groups[:5])
    for form in (work, work.replace("-", ""), "-".join(groups[:4]), without[:16]):
        assert read_identifier("isan", form).value == work


@pytest.mark.parametrize(
    ("scheme", "text", "said"),
    [
        ("eidr", "10.5240/7791-8534-2C23-9030-8610-6",
         "The check character should be 5, not 6: a digit before it is mistyped, or it is."),
        ("eidr", "10.5240/7791-853-2C23-9030-8610-5",
         "Group 2 has 3 digits; each group has four: look at “853”."),
        ("eidr", "10.5240/7791-8534-2G23-9030-8610-5",
         "“G” in group 3 is none of the digits 0 to 9 and A to F."),
        ("eidr", "10.5239/7791-8534",
         "The EIDR of a film begins with 10.5240/, and this begins with 10.5239/."),
        ("eidr", "10.5240/7791-8534-2C23-9030-8610-5X", "Characters too many at the end: 1 (“X”)."),
        ("isan", "0000-0000-D07A-0090-R-0000-0000-X",
         "The check character should be Q, not R: a digit before it is mistyped, or it is."),
        ("isan", "0000-0000-D07A-0090-Q-0000-0000-Y",
         VERSION_WRONG),
        ("isan", "0000-0000-D07A-009O-Q",
         "“O” in group 4 is none of the digits 0 to 9 and A to F."),
        ("imdb", "nm0001789",
         "“nm” names something else than a film at IMDb; a film’s number is tt0079944."),
        ("imdb", "Stalker", "IMDb numbers are tt and digits alone, such as tt0079944."),
        ("wikidata", "P31", "Wikidata numbers are Q and digits, such as Q214480."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_one_sentence(scheme: str, text: str, said: str) -> None:
    found = read_identifier(scheme, text)
    assert (str(found.said), found.is_partial, found.value) == (said, False, text)


@pytest.mark.parametrize(
    ("scheme", "text", "said"),
    [
        ("eidr", "10.5240/7791-85", "Digits still missing: 14."),
        ("eidr", "7791-8534-2C23-9030-8610",
         "The check character is still missing; it would be 5."),
        ("isan", "0000-0000-D07A", "Digits still missing: 4."),
        ("isan", "0000-0000-D07A-0090-Q-0000", "Digits still missing: 4."),
        ("isan", "0000-0000-D07A-0090-Q-0000-0000",
         "The check character is still missing; it would be X."),
        ("imdb", "tt0079", "IMDb numbers have at least seven digits after tt; here are 4."),
    ],
)  # fmt: skip
def test_what_is_still_typed_is_not_called_wrong(scheme: str, text: str, said: str) -> None:
    found = read_identifier(scheme, text)
    assert (str(found.said), found.is_partial) == (said, True)


@pytest.mark.parametrize("number", [*EIDRS, *(f"{isan}" for isan in ISANS)])
def test_typing_a_right_number_meets_no_reproach_on_the_way(number: str) -> None:
    scheme = "eidr" if number.startswith("10.") else "isan"
    begin = len("10.5240/") if scheme == "eidr" else 1
    for end in range(begin, len(number) + 1):
        found = read_identifier(scheme, number[:end])
        assert found.said is None or found.is_partial, number[:end]


@given(st.text(HEX, min_size=20, max_size=20), st.integers(0, 19), st.sampled_from(HEX))
def test_no_single_slip_in_an_eidr_goes_unseen(digits: str, at: int, other: str) -> None:
    whole = digits + check_character(digits)
    assert read_identifier("eidr", whole).said is None
    slipped = whole[:at] + other + whole[at + 1 :]
    assert (read_identifier("eidr", slipped).said is None) == (slipped == whole)


@given(st.text(HEX, min_size=24, max_size=24), st.integers(0, 23), st.sampled_from(HEX))
def test_no_single_slip_in_an_isan_goes_unseen(digits: str, at: int, other: str) -> None:
    whole = read_identifier("isan", digits).value
    assert read_identifier("isan", whole).value == whole
    position = at + at // 4 + (2 if at >= 16 else 0)
    slipped = whole[:position] + other + whole[position + 1 :]
    assert (read_identifier("isan", slipped).said is None) == (slipped == whole)


@given(st.sampled_from(["eidr", "isan", "imdb", "wikidata", "own"]), st.text())
def test_whatever_is_typed_is_kept_or_brought_into_a_form_that_stays(
    scheme: str, text: str
) -> None:
    found = read_identifier(scheme, text)
    again = read_identifier(scheme, found.value)
    assert again.value == found.value


def test_addresses_of_imdb_and_wikidata_are_understood() -> None:
    assert read_identifier("imdb", "https://www.imdb.com/title/tt0079944/?ref_=fn").value == (
        "tt0079944"
    )
    assert read_identifier("imdb", "0079944").value == "tt0079944"
    assert read_identifier("wikidata", "https://www.wikidata.org/wiki/Q214480").value == "Q214480"


def test_a_scheme_is_found_by_its_name_and_an_own_one_stays() -> None:
    assert [find_scheme(word) for word in ("EIDR", "Imdb", "Archive of Łódź")] == [
        "eidr", "imdb", "Archive of Łódź",
    ]  # fmt: skip
