"""Lines of names whose labels were lost on the way: told from titles and signatures."""

from festdesk.intake import prose
from festdesk.intake.contacts import block_at, is_address
from festdesk.intake.credits import is_unlabelled_credit
from festdesk.intake.drafts import CreditLineValue, DirectorValue
from festdesk.intake.labelled import TEXTS, is_heading, split_labelled
from festdesk.intake.names import split_names
from festdesk.intake.page import Page
from festdesk.people.names import likely_same_person, looks_like_company, looks_like_person_name

_LEAST_LINES = 2  # a lone name signs a text


def read_names_without_label(page: Page, place: int) -> int:
    """Take lines of names for credits: below the first text, or right below labelled credits."""
    is_below_credits = page.labelled[-1:] == [place - 1]
    is_apart = bool(page.lines[place].blanks_before)
    is_elsewhere = page.section and page.section not in TEXTS
    if is_elsewhere or not is_apart or not (page.paragraphs or is_below_credits):
        return 0
    taken = _names_at(page, place)
    texts = [line.text for line in page.lines[place : place + taken]]
    if taken < _LEAST_LINES or not _are_credits(page, texts, is_below_credits=is_below_credits):
        return 0
    for at in range(place, place + taken):
        names = split_names(page.lines[at].text)
        if all(name.is_company for name in names):
            page.add(
                CreditLineValue("production_company", "", names),
                at,
                sure=60,
                reason="A company, and the first one after the people.",
            )
        else:
            page.unlabelled.append(at)
    page.section = ""
    return taken


def _names_at(page: Page, place: int) -> int:
    """Return how many lines of names begin a block; none where it goes on with anything else."""
    block = block_at(page.lines, place)
    taken = 0
    for text in block:
        line = page.lines[place + taken]
        is_other = is_heading(text) or split_labelled(text) or "(" in text or prose.is_prose(line)
        if is_other or is_address(text) or not is_unlabelled_credit(text):
            break
        taken += 1
    if taken == len(block):
        return taken
    if not is_address(block[taken]):
        return 0
    while taken and looks_like_company(block[taken - 1]):
        taken -= 1  # whose address it is
    return taken


def _are_credits(page: Page, texts: list[str], *, is_below_credits: bool) -> bool:
    """Return whether lines of names are credits: several names on one, or the director's."""
    if is_below_credits and all(looks_like_person_name(t) and not t.isupper() for t in texts):
        return True
    if not page.paragraphs:
        return False
    names = [name.name for text in texts for name in split_names(text)]
    directors = [v.name for _, v in page.values(DirectorValue) if isinstance(v, DirectorValue)]
    has_director = any(likely_same_person(n, d) for n in names for d in directors)
    return has_director or len(names) > len(texts)
