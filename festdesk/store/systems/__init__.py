"""Database systems: SQLite, the festival file's, and PostgreSQL, a server's."""
