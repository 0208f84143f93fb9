"""Texts in several languages and their way through the editors' hands."""
