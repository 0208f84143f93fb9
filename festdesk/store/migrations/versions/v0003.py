"""Schema 3: the books of an edition, their parts, decisions, designs and output profiles."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0003"
down_revision = "0002"

_PARTS = (
    "cover", "inside_cover", "contents", "foreword", "practical", "legend", "days", "juries",
    "strands", "films", "blocks", "guests", "title_index", "director_index", "country_index",
    "print_sources", "thanks", "sponsors", "advertisement", "text_page", "pdf_pages", "notes",
    "imprint",
)  # fmt: skip


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    op.create_table(
        "book",
        *_texts("id", "product", "design"),
        sa.Column("width_tenth_mm", sa.Integer()),
        sa.Column("height_tenth_mm", sa.Integer()),
        *_texts("languages", "arrangement"),
        *_numbers("signature_pages"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("book_product", "product", ("programme", "catalogue")),
        _one_of("book_arrangement", "arrangement", ("alone", "side", "stacked")),
        _between("book_width", "width_tenth_mm", 500, 4200),
        _between("book_height", "height_tenth_mm", 500, 4200),
        _between("book_signature", "signature_pages", 1, 64),
        sqlite_strict=True,
    )
    op.create_table(
        "bookpart",
        *_texts("id", "book_id", "kind"),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("starts_right", sa.Boolean(), nullable=False),
        *_numbers("pages"),
        sa.Column("sha256", sa.String()),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("bookpart_kind", "kind", _PARTS),
        _belongs_to("book"),
        _picture(),
        sqlite_strict=True,
    )
    op.create_table(
        "bookparttext",
        *_texts("id", "part_id", "language", "heading", "body", "author"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("part_id", "language", name="bookparttext_once"),
        _belongs_to("bookpart", "part_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "bookpartpicture",
        *_texts("id", "part_id"),
        sa.Column("sha256", sa.String()),
        *_texts("name", "credit"),
        *_numbers("focus_x_permille", "focus_y_permille", "place"),
        sa.PrimaryKeyConstraint("id"),
        _between("bookpartpicture_focus_x", "focus_x_permille", 0, 1000),
        _between("bookpartpicture_focus_y", "focus_y_permille", 0, 1000),
        _belongs_to("bookpart", "part_id"),
        _picture(),
        sqlite_strict=True,
    )
    op.create_table(
        "fitting",
        *_texts("id", "book_id", "film_id"),
        *_numbers("step"),
        sa.PrimaryKeyConstraint("id"),
        _between("fitting_step", "step", 1, 12),
        sa.UniqueConstraint("book_id", "film_id", name="fitting_once"),
        _belongs_to("book"),
        _belongs_to("film"),
        sqlite_strict=True,
    )
    op.create_table(
        "outputprofile",
        *_texts("id", "name", "purpose", "settings"),
        sa.Column("sha256", sa.String()),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        _picture(),
        sqlite_strict=True,
    )
    op.create_table(
        "owndesign",
        *_texts("id", "name", "base", "settings"),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "face",
        *_texts("id", "family"),
        sa.Column("sha256", sa.String()),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        _picture(),
        sqlite_strict=True,
    )
    for table, columns in (
        ("bookpart", ("book_id", "sha256")),
        ("bookparttext", ("part_id",)),
        ("bookpartpicture", ("part_id", "sha256")),
        ("fitting", ("book_id", "film_id")),
        ("outputprofile", ("sha256",)),
        ("face", ("sha256",)),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _one_of(name: str, column: str, values: tuple[str, ...]) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name)


def _between(name: str, column: str, least: int, most: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=name)


def _belongs_to(table: str, column: str = "") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column or f"{table}_id"], [f"{table}.id"], ondelete="CASCADE")


def _picture() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["sha256"], ["picture.sha256"])
