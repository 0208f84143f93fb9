"""Characters that a text names beside those who play them: "Georg (Franz Rogowski) reaches …"."""

import re
from dataclasses import replace

from festdesk.films.roles import find_roles
from festdesk.intake.drafts import CreditedName, CreditLineValue
from festdesk.intake.page import Page
from festdesk.people.names import looks_like_company

_LONGEST_SEARCHED = 30_000
_CAPITALISED = r"[A-ZÀ-ÞŁŚŻČŠŽİ][\w'’-]*"
_PROPER = rf"(?P<proper>{_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}})"
_ARTICLE = (
    r"(?:a|an|the|ein|eine|einen|einem|einer|der|die|den|dem|das|un|une|le|la|les|il|lo|uno|una|el|os|"
    r"as|o|um|uma|een|de|het|bir|en|ett|den|det)"
)
_COMMON = rf"(?<!\w){_ARTICLE}\s(?P<common>[^\W\d_]+)"
_AS = r"(?:as|als|dans le rôle d[eu]|nel ruolo di|nei panni di|como|jako|som|rolünde)"


def name_characters(page: Page) -> None:
    """Give the cast the characters that the page's texts put beside their names."""
    text = "\n".join(
        [
            *(paragraph.body for paragraph in page.paragraphs),
            *(caption for _, caption in page.captions),
            *(page.lines[place].text for place in page.shorts),
        ]
    )[:_LONGEST_SEARCHED]
    for place, draft in enumerate(page.drafts):
        value = draft.value
        if not isinstance(value, CreditLineValue) or value.role != "cast":
            continue
        names = tuple(_with_character(name, text) for name in value.names)
        if names != value.names:
            page.drafts[place] = replace(
                draft,
                value=replace(value, names=names),
                confidence_percent=min(draft.confidence_percent, 85),
                reason="A text here names characters beside those who play them.",
            )


def _with_character(name: CreditedName, text: str) -> CreditedName:
    if name.character or name.is_company or name.name.split()[-1] not in text:
        return name
    who = re.escape(name.name)
    family = rf"(?:{who}|{re.escape(name.name.split()[-1])})(?:,\s[^()]{{2,30}})?"
    for form in (
        rf"{_PROPER}\s\({family}\)",
        rf"{_COMMON}\s\({family}\)",
        rf"{who}\s\((?P<inside>[^()\d]{{2,40}})\)",
        rf"{who},?\s{_AS}\s(?:{_ARTICLE}\s(?P<common>[^\W\d_]+)|{_PROPER})",
    ):
        found = re.search(form, text)
        words = next((word for word in found.groups() if word), "") if found else ""
        if words and not find_roles(words) and not looks_like_company(words):
            return replace(name, character=words)
    return name
