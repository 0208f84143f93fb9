"""Schema 2: the folded column, by which everything is found; it is filled once it is there."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0002"
down_revision = None


def upgrade() -> None:
    """Make the table as `Document.create` makes it."""
    op.create_table(
        "search_doc",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("keys", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("row_id"),
        sqlite_strict=True,
    )
