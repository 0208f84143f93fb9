"""The filmography editor: people on the left, one person's entries on the right."""
