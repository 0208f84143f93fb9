"""Desk work of a film festival: cards, calendar, filmographies, booklet.

A line of this map may import from any line below it, never sideways (|) and never up:

    __main__
    command_line | desktop                                            may open windows or print
    checks                                                            also of the set book, no file
    booklet | exchange | intake | sample | spelling | store           do not know each other
    naming | planning                                                  of the whole edition
    editing | snapshot                                                writing | reading
    filmographies | screenings                                        of films and people
    availability | books | editions | films | people | sources | stills | texts
    base                                                              imports nothing of ours

Everything that changes data goes through `Document.edit(label)`; nothing else commits.
Tables carry foreign keys and no relationships; `snapshot` puts together what belongs together.
Checks, booklet and exports look at a frozen snapshot. Qt lives in `desktop` alone.
"""

__version__ = "0.1.0"
