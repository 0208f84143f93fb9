"""Names across an edition: who is meant where, in which spelling, and what is cited besides."""
