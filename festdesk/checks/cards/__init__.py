"""Cards: what is missing on them, and what cannot be right."""
