"""Why the system refused: its own words, without SQL or parameters."""

from sqlalchemy.exc import DatabaseError


def reason_of(problem: Exception) -> str:
    """Return the system's own words, without SQL or parameters."""
    if isinstance(problem, DatabaseError) and problem.orig is not None:
        return str(problem.orig)
    if isinstance(problem, OSError) and problem.strerror:
        return problem.strerror
    return str(problem)
