"""Filmographies: what a person has made, in order."""
