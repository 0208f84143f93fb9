"""Giving the calendar to others: which format, of what, into which file."""
