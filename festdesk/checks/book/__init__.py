"""Checks of a book as it was set, and of its plan."""
