"""Say how the house prints filmographies."""

from sqlmodel import Session

from festdesk.editing.settings import write_setting
from festdesk.filmographies.style import STYLE, FilmographyStyle, style_in_json


def write_filmography_style(session: Session, style: FilmographyStyle) -> None:
    """Have filmographies printed so in the whole edition."""
    write_setting(session, STYLE, style_in_json(style))
