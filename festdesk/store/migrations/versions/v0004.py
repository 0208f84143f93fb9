"""Schema 4: formatting and reviews of texts, crops, contacts, and what the house has decided."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0004"
down_revision = "0003"

_SUBJECTS = ("film_id", "person_id", "still_id", "strand_id", "block_id")
_STATUSES = ("draft", "edited", "proofed", "approved")


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    op.create_table(
        "textstyling",
        *_texts("id"),
        *_owners(*_SUBJECTS, "press_text_id"),
        *_texts("kind", "language", "runs"),
        sa.PrimaryKeyConstraint("id"),
        _exactly_one(*_SUBJECTS, "press_text_id", name="textstyling_subject"),
        *(
            sa.UniqueConstraint(subject, "kind", "language", name=f"textstyling_once_for_{subject}")
            for subject in (*_SUBJECTS, "press_text_id")
        ),
        *map(_belongs_to, (*_SUBJECTS, "press_text_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "textreview",
        *_texts("id"),
        *_owners(*_SUBJECTS),
        *_texts("kind", "language", "status", "by"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        _one_of("textreview_status", "status", _STATUSES),
        _exactly_one(*_SUBJECTS, name="textreview_subject"),
        *(
            sa.UniqueConstraint(subject, "kind", "language", name=f"textreview_once_for_{subject}")
            for subject in _SUBJECTS
        ),
        *map(_belongs_to, _SUBJECTS),
        sqlite_strict=True,
    )
    op.create_table(
        "owntextkind",
        *_texts("id", "key"),
        *_flags("is_printed"),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "owntextname",
        *_texts("id", "kind_id", "language", "name"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind_id", "language", name="owntextname_once"),
        sa.ForeignKeyConstraint(["kind_id"], ["owntextkind.id"], ondelete="CASCADE"),
        sqlite_strict=True,
    )
    op.create_table(
        "dictionaryword",
        *_texts("id", "language", "word"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("language", "word", name="dictionaryword_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "stillcrop",
        *_texts("id", "still_id", "frame"),
        *_numbers("focus_x_permille", "focus_y_permille", "zoom_permille"),
        sa.PrimaryKeyConstraint("id"),
        _between("stillcrop_focus_x", "focus_x_permille", 0, 1000),
        _between("stillcrop_focus_y", "focus_y_permille", 0, 1000),
        _between("stillcrop_zoom", "zoom_permille", 1000, 10_000),
        sa.UniqueConstraint("still_id", "frame", name="stillcrop_once"),
        _belongs_to("still_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "fieldrule",
        *_texts("id", "field"),
        *_flags("is_shown"),
        *_texts("required_from"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("field", name="fieldrule_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "savedfilter",
        *_texts("id", "name", "query"),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "contact",
        *_texts("id"),
        *_owners("film_id", "company_id"),
        *_texts("name", "function", "email", "phone", "note"),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        _exactly_one("film_id", "company_id", name="contact_owner"),
        _belongs_to("film_id"),
        _belongs_to("company_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "distinctfilms",
        *_texts("id", "first_id", "second_id"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("first_id", "second_id", name="distinctfilms_once"),
        sa.ForeignKeyConstraint(["first_id"], ["film.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["second_id"], ["film.id"], ondelete="CASCADE"),
        sqlite_strict=True,
    )
    for table, columns in (
        ("owntextname", ("kind_id",)),
        ("stillcrop", ("still_id",)),
        ("contact", ("film_id", "company_id")),
        ("distinctfilms", ("first_id", "second_id")),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _owners(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String()) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _one_of(name: str, column: str, values: tuple[str, ...]) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name)


def _exactly_one(*columns: str, name: str) -> sa.CheckConstraint:
    counted = " + ".join(f"CASE WHEN {c} IS NULL THEN 0 ELSE 1 END" for c in columns)
    return sa.CheckConstraint(f"{counted} = 1", name=name)


def _between(name: str, column: str, least: int, most: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=name)


def _belongs_to(column: str) -> sa.ForeignKeyConstraint:
    table = column.removesuffix("_id").replace("_", "")
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="CASCADE")
