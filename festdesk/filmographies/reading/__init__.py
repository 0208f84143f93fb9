"""Lists of works as people write them, read into entries."""
