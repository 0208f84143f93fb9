"""How material comes in."""

from enum import StrEnum


class CameAs(StrEnum):
    """What a source was before it became text; the values are kept with it."""

    TEXT = "text"
    HTML = "html"
    RTF = "rtf"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    TABLE = "table"  # CSV, XLSX or ODS
