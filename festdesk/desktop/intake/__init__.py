"""Taking in a pasted text: the text left, what was understood of it right."""
