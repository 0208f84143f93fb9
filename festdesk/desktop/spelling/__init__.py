"""The edition's dictionary, and the check of all its texts."""
