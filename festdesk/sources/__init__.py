"""Where values came from: material as it was taken in, and what was read from it."""
