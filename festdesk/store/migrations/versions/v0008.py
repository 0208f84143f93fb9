"""Schema 8: words of the house, who is responsible for a card, the log of files for press."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    op.create_table(
        "wordrule",
        *_texts("id", "language", "words", "instead"),
        sa.Column("is_exact", sa.Boolean(), nullable=False),
        *_texts("note"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("language", "words", name="wordrule_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "cardcharge",
        *_texts("id", "film_id", "name"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("film_id", name="cardcharge_once"),
        sa.ForeignKeyConstraint(["film_id"], ["film.id"], ondelete="CASCADE"),
        sqlite_strict=True,
    )
    op.create_table(
        "bookoutput",
        *_texts("id", "product", "profile", "languages", "file_name"),
        sa.Column("pages", sa.Integer(), nullable=False),
        *_texts("at", "by", "blockers", "reason"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]
