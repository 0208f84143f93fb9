"""Kept states of the calendar: naming one, comparing two, going back to one."""
