"""The festival file: opening, changing, undoing.

One SQLite file holds one edition with its pictures and its whole history. `Document` is the
front door; engine, journal, undo and migrations are nobody else's affair. What was measured and
led to this design: a rollback journal survives copying while open, explicit transactions keep
migrations whole, and triggers see every change, also those of a cascade.
"""
