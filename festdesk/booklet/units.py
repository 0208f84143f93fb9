"""Lengths on paper as a PDF has them."""

POINTS_PER_MM = 72 / 25.4
