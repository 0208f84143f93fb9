"""Stills: pictures, their crops and who is on them."""
