"""The list of films: its columns and rows, what is searched and filtered, and editing in it."""
