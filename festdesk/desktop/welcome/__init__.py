"""Before a file is open. Nothing here may import the ORM: the first window waits for it."""
