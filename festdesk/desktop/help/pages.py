"""The help pages, in the language of the window where they are there in it."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from festdesk.base import paths
from festdesk.desktop.help.side_window import SideWindow
from festdesk.desktop.phrases import user_language

KINDS = "kinds"  # the page that is made from the catalogue of checks


class HelpText(QTextBrowser):
    """Shows pages of the help; that of the kinds of finding is made when it is asked for."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if QUrl(name).fileName() == f"{KINDS}.html":
            from festdesk.desktop.help.kinds import kinds_page  # noqa: PLC0415 -- first window first

            return kinds_page()
        return super().loadResource(kind, name)


class HelpWindow(SideWindow):
    """The help pages, beginning with one about `topic`: a tab's name, or "kinds#" and a code.

    A page lies in a folder named after its language, or else in English beside those folders; so
    a link leads to a page in the window's language where there is one.
    """

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Help"))
        english = paths.resources() / "help"
        folders = [english / user_language(), english]
        self.text = HelpText(self)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setSearchPaths([str(folder) for folder in folders])
        self.text.setOpenExternalLinks(False)
        self.inside.addWidget(self.text)
        name, _, anchor = topic.partition("#")
        if name == KINDS:
            page = QUrl(f"{KINDS}.html")
            page.setFragment(anchor)
            self.text.setSource(page, QTextDocument.ResourceType.HtmlResource)
            return
        there = any((folder / f"{topic}.md").exists() for folder in folders)
        page = QUrl(f"{topic}.md" if there else "index.md")
        self.text.setSource(page, self.text.document().ResourceType.MarkdownResource)
