"""The help pages, in the language of the window where they are there in it."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from festdesk.base import paths
from festdesk.desktop.help.side_window import SideWindow
from festdesk.desktop.phrases import user_language


class HelpWindow(SideWindow):
    """The help pages, beginning with one about `topic`, a tab's name.

    A page lies in a folder named after its language, or else in English beside those folders; so
    a link leads to a page in the window's language where there is one.
    """

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Help"))
        english = paths.resources() / "help"
        folders = [english / user_language(), english]
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setSearchPaths([str(folder) for folder in folders])
        self.text.setOpenExternalLinks(False)
        self.inside.addWidget(self.text)
        there = any((folder / f"{topic}.md").exists() for folder in folders)
        page = QUrl(f"{topic}.md" if there else "index.md")
        self.text.setSource(page, self.text.document().ResourceType.MarkdownResource)
