"""Preflight: everything that should be looked at before print, as pure functions.

Each check takes a snapshot and yields findings; `catalogue` lists them all. None of them changes
a row, opens a file or asks the clock, so they run on any thread.
"""
