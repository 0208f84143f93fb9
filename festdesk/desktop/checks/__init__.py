"""Findings, and the way to what they are about."""
