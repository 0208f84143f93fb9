"""A damaged file: what is wrong with it, and what can be read of it into a new one."""
