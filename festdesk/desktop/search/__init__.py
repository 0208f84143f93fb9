"""Find anywhere: one line that searches the whole edition and leads to the very place."""
