"""Matrices of PDF: where something that is drawn comes to lie, and how large."""

from math import hypot

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def times(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that does `first`, and then `then`."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        a * p + b * r, a * q + b * s,
        c * p + d * r, c * q + d * s,
        e * p + f * r + t, e * q + f * s + u,
    )  # fmt: skip


def sides_of(matrix: Matrix) -> tuple[float, float]:
    """Return width and height of the unit square in this matrix."""
    a, b, c, d, _, _ = matrix
    return hypot(a, b), hypot(c, d)


def scale_of(matrix: Matrix) -> float:
    """Return how much thinner than drawn a line can become."""
    return min(sides_of(matrix))
