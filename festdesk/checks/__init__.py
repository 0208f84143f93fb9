"""Preflight: everything that should be looked at before print, as pure functions."""
