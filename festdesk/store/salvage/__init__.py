"""A sound file out of a damaged one: what can be read, what is kept elsewhere, what is lost."""
