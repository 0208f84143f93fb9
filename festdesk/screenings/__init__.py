"""Venues, blocks and the calendar of screenings."""
