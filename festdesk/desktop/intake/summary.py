"""What a page is and how much of it was understood, in a few sentences below the text."""

from PySide6.QtCore import QCoreApplication

from festdesk.base.languages import language_name
from festdesk.desktop.intake.steps import Work
from festdesk.desktop.phrases import say_reason, user_language
from festdesk.intake.drafts import PageKind

translate = QCoreApplication.translate


def summary_of(work: Work) -> str:
    """Return what a page is, its language, what is not used of it, and what was mended."""
    revised = work.revised
    kind = {
        PageKind.FILM_PAGE: translate("Intake", "A film's page."),
        PageKind.SEVERAL_FILMS: translate("Intake", "A page about {count} films."),
        PageKind.REVIEW: translate("Intake", "A review."),
        PageKind.FILMOGRAPHY: translate("Intake", "A filmography."),
        PageKind.SPREADSHEET: translate("Intake", "A table."),
    }[revised.kind].format(count=len(revised.films))
    count = len(revised.unread)
    unread = {
        0: translate("Intake", "Every line is used."),
        1: translate("Intake", "One line is not used; it stays with the source."),
    }.get(
        count, translate("Intake", "{count} lines are not used; they stay with the source.")
    ).format(count=count)  # fmt: skip
    language = ""
    if revised.language:
        said = translate("Intake", "Mostly in {language}.")
        language = said.format(language=language_name(revised.language, user_language()))
    return " ".join(filter(None, (kind, language, unread, *map(say_reason, revised.repairs))))
