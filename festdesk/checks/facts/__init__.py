"""Texts held against data, and against each other."""
