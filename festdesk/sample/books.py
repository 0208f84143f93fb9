"""Writing the books of the sample: their own texts and pictures, companies and guests."""

import re
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from festdesk.books.tables import PartKind, Product
from festdesk.editing import books
from festdesk.editing.people import create_company, person_called
from festdesk.editing.stills import add_still
from festdesk.editing.texts import write_text
from festdesk.sample.emblems import draw_emblem
from festdesk.texts.tables import TextKind

Facts = Mapping[str, Any]
_RIGHTS = "Drawn for the sample edition; free to use."


def write_companies(session: Session, facts: Facts) -> None:
    """Write the companies that prints come from; to be done before the films name them."""
    for company in facts["company"]:
        values = {name: value for name, value in company.items() if name != "name"}
        create_company(session, company["name"], **values)


def write_guests(session: Session, facts: Facts) -> None:
    """Write who the guests are and how they look."""
    for guest in facts["guest"]:
        person_id = person_called(session, guest["name"])
        for language, body in guest["biography"].items():
            write_text(
                session, "person_id", person_id, str(TextKind.BIOGRAPHY), language,
                paragraphs(body), status="edited",
            )  # fmt: skip
        if "picture" in guest:
            add_still(
                session, draw_emblem(guest["picture"]), person_id=person_id,
                name=guest["picture"], rights=_RIGHTS,
            )  # fmt: skip


def write_books(session: Session, facts: Facts) -> None:
    """Write what both books say themselves."""
    for product in Product:
        writer = _BookWriter(session, product)
        for name in ("foreword", "practical", "thanks", "imprint"):
            writer.write(f"ready:{name}", facts[name])
        if product == Product.CATALOGUE:
            writer.write("ready:juries", facts["juries"])
        else:
            after = books.stored_part(session, product, "ready:thanks")
            page = books.add_part(session, product, PartKind.ADVERTISEMENT, after=after)
            writer.add_picture(page, facts["advertisement"])
        group = "ready:sponsors"
        for number, sponsors in enumerate(facts["sponsors"]):
            if number:
                group = books.add_part(session, product, PartKind.SPONSORS, after=group)
            writer.write(group, sponsors)
            for logo in sponsors["logos"]:
                writer.add_picture(group, logo)


class _BookWriter:
    """Writes the parts of one book."""

    def __init__(self, session: Session, product: Product) -> None:
        self._session = session
        self._product = product

    def write(self, key: str, facts: Facts) -> None:
        """Write heading, text, signature and portrait of a part, as far as there are any."""
        for language in facts.get("heading", facts.get("body", {})):
            words = {
                name: paragraphs(facts[name][language])
                for name in ("heading", "body", "author")
                if name in facts
            }
            books.write_part(self._session, self._product, key, language, **words)
        if "picture" in facts:
            self.add_picture(key, facts)

    def add_picture(self, key: str, facts: Facts) -> None:
        """Give a part a picture."""
        books.add_part_picture(
            self._session, self._product, key, draw_emblem(facts["picture"]), name=facts["name"]
        )


def paragraphs(body: str) -> str:
    """Return a text whose lines were broken for the file as paragraphs of one line."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", body.strip()))
