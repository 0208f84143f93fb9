"""Blocks: several films in one slot, in a window of their own."""
