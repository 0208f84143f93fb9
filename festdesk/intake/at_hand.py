"""Whatever is loaded by the first page that is read, loaded before there is one."""

from festdesk.intake.pasted import read_text
from festdesk.intake.tables.mapping import guess_mapping
from festdesk.intake.tables.reading import read_sheet
from festdesk.intake.tables.sheet import Sheet

# One of each kind of thing is enough: with it come the lists of its words.
_PAGE = """Playtime
Original title: Playtime
France, Italy 1967, 124 min, French OV with English subtitles, Comedy
Fri 12 March 20:30, Cinema 1, sold out
Directed by Jacques Tati
Screenplay: Jacques Tati, Jacques Lagrange
Cast: Barbara Dennek (Barbara), Jacques Tati (Monsieur Hulot)
Production: Specta Films
Festivals: Moscow 1969, Silver Prize
Synopsis
Tourists get lost in a city of glass, and nobody in it seems to know where they are going either.
Biography
Jacques Tati was born in Le Pecq in 1907 and made six films. He died in Paris.
Filmography: 1949 Jour de fête, 1958 Mon oncle, 1971 Trafic
"""
_HEADS = ("Title", "Director", "Year", "Country", "Running time", "Language", "Cast", "Synopsis")
_CELLS = ("Playtime", "Jacques Tati", "1967", "France", "124", "French", "Barbara Dennek", "Lost.")


def load_lists() -> None:
    """Read a short page and a table of one row; what they say is of no interest."""
    read_text(_PAGE)
    sheet = Sheet("", _HEADS, ((2, _CELLS),))
    read_sheet(sheet, guess_mapping(sheet))
