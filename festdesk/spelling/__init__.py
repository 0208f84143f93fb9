"""Spell checking offline: the words of a text, the known ones, and the dictionaries."""
