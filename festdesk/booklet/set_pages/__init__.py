"""A book as it has been set, read back: what stands where, line by line, in figures alone."""
