"""Schema 7: how sources came and were read, imported tables, other names of venues."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    _make_traits()
    _make_imports()
    op.create_table(
        "venueform",
        *_texts("id", "venue_id", "text"),
        sa.PrimaryKeyConstraint("id"),
        _belongs_to("venue_id", "venue"),
        sqlite_strict=True,
    )
    for table, columns in (
        ("sourcetrait", ("source_id", "whole_id", "profile_id")),
        ("tableimport", ("profile_id",)),
        ("importedrow", ("import_id", "film_id", "source_id")),
        ("venueform", ("venue_id",)),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _make_traits() -> None:
    op.create_table(
        "sourcetrait",
        *_texts("id", "source_id"),
        sa.Column("whole_id", sa.String()),
        *_texts("came_as"),
        sa.Column("first_line", sa.Integer(), nullable=False),
        sa.Column("last_line", sa.Integer(), nullable=False),
        sa.Column("profile_id", sa.String()),
        *_texts("corrections"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("source_id", name="sourcetrait_once"),
        _belongs_to("source_id", "source"),
        _points_to("whole_id", "source"),
        _points_to("profile_id", "intakeprofile"),
        sqlite_strict=True,
    )


def _make_imports() -> None:
    op.create_table(
        "tableimport",
        *_texts("id", "name", "taken_at"),
        sa.Column("profile_id", sa.String()),
        *_texts("mapping", "left_aside"),
        sa.PrimaryKeyConstraint("id"),
        _points_to("profile_id", "intakeprofile"),
        sqlite_strict=True,
    )
    op.create_table(
        "importedrow",
        *_texts("id", "import_id"),
        sa.Column("film_id", sa.String()),
        sa.Column("source_id", sa.String()),
        sa.Column("line", sa.Integer(), nullable=False),
        *_texts("keys", "cells"),
        sa.PrimaryKeyConstraint("id"),
        _belongs_to("import_id", "tableimport"),
        _points_to("film_id", "film"),
        _points_to("source_id", "source"),
        sqlite_strict=True,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _belongs_to(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="CASCADE")


def _points_to(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="SET NULL")
