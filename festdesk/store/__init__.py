"""The festival file: opening, changing, undoing.

One SQLite file holds one edition with its pictures and its whole history. `Document` is the
front door; engine, journal, undo and migrations are nobody else's affair. What was measured and
led to this design: a rollback journal survives copying while open, explicit transactions keep
migrations whole, and triggers see every change, also those of a cascade.

    backups     earlier states, kept beside the work
    states      earlier states put to use: compared, looked at, taken back
    past        what was done, and taking a part of it back
    search      the folded column, and finding in it
    salvage     a sound file out of a damaged one
    systems     SQLite and PostgreSQL, and what differs between them
    migrations  files of earlier schemas
"""
