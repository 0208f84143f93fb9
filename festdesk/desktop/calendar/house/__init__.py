"""Venues, hours, ways, audiences, guests, rules and defaults of an edition, in one window."""
