"""The calendar of screenings: what is missing in it, and what clashes."""
