"""Schema 6: what the house decides on names, transliteration, filmographies and festivals."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    _make_pairs()
    _make_names()
    _make_transliteration()
    _make_traits()
    for table, columns in (
        ("distinctpeople", ("first_id", "second_id")),
        ("distinctcompanies", ("first_id", "second_id")),
        ("citedname", ("film_id",)),
        ("citednameform", ("cited_name_id",)),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _make_pairs() -> None:
    for table, owner in (("distinctpeople", "person"), ("distinctcompanies", "company")):
        op.create_table(
            table,
            *_texts("id", "first_id", "second_id"),
            sa.PrimaryKeyConstraint("id"),
            sa.UniqueConstraint("first_id", "second_id", name=f"{table}_once"),
            _belongs_to("first_id", owner),
            _belongs_to("second_id", owner),
            sqlite_strict=True,
        )
    op.create_table(
        "distinctspellings",
        *_texts("id", "first", "second"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("first", "second", name="distinctspellings_once"),
        sqlite_strict=True,
    )


def _make_names() -> None:
    op.create_table(
        "keptspelling",
        *_texts("id", "row_id", "column", "spelling", "around", "because"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("keptspelling_because", "because", ("quoted", "other")),
        sa.UniqueConstraint("row_id", "column", "spelling", "around", name="keptspelling_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "citedname",
        *_texts("id", "kind", "text"),
        sa.Column("film_id", sa.String()),
        *_texts("note"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("citedname_kind", "kind", ("character", "place", "film", "other")),
        _belongs_to("film_id", "film"),
        sqlite_strict=True,
    )
    op.create_table(
        "citednameform",
        *_texts("id", "cited_name_id", "text", "language"),
        sa.PrimaryKeyConstraint("id"),
        _belongs_to("cited_name_id", "citedname"),
        sqlite_strict=True,
    )


def _make_transliteration() -> None:
    op.create_table(
        "transliterationexception",
        *_texts("id", "original", "latin"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("original", name="transliterationexception_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "transliterationrule",
        *_texts("id", "script", "letters", "latin"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("script", "letters", name="transliterationrule_once"),
        sqlite_strict=True,
    )


def _make_traits() -> None:
    op.create_table(
        "credittrait",
        *_texts("id", "credit_id", "prints"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("credittrait_prints", "prints", ("authority", "credited")),
        sa.UniqueConstraint("credit_id", name="credittrait_once"),
        _belongs_to("credit_id", "credit"),
        sqlite_strict=True,
    )
    op.create_table(
        "entrytrait",
        *_texts("id", "entry_id", "choice", "further", "episodes", "part_of"),
        *_texts("co_directors", "unread", "line"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("entrytrait_choice", "choice", ("by_rule", "always", "never")),
        sa.UniqueConstraint("entry_id", name="entrytrait_once"),
        _belongs_to("entry_id", "filmographyentry"),
        sqlite_strict=True,
    )
    op.create_table(
        "knownfestival",
        *_texts("id", "names"),
        sa.Column("first_year", sa.Integer(), nullable=False),
        *_texts("skipped", "source"),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("first_year BETWEEN 1850 AND 2200", name="knownfestival_first_year"),
        sqlite_strict=True,
    )
    op.create_table(
        "intakeprofile",
        *_texts("id", "name", "kind", "mapping"),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _one_of(name: str, column: str, values: tuple[str, ...]) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name)


def _belongs_to(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="CASCADE")
