"""Texts by themselves: their languages, marks, spaces and words."""
