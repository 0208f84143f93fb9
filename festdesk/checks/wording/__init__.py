"""The words of texts: their language, spelling and grammar, the house's own, and their state."""
