"""Schema 5: hours, days, distances, promises, wishes, pauses, prints, and kept calendars."""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 -- read for a migration alone

revision = "0005"
down_revision = "0004"

_VERSION_KINDS = ("ov", "dubbed", "silent", "no_dialogue")


def upgrade() -> None:
    """Make the tables as `Document.create` makes them."""
    _make_availability()
    _make_screenings()
    _make_house()
    for table, columns in (
        ("venueopening", ("venue_id",)),
        ("venuedistance", ("first_id", "second_id")),
        ("gueststay", ("person_id",)),
        ("showingwish", ("film_id",)),
        ("blocker", ("venue_id",)),
        ("guestpart", ("screening_id", "person_id")),
        ("filmprint", ("film_id",)),
        ("screeningtrait", ("print_id",)),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _make_availability() -> None:
    op.create_table(
        "venuetrait",
        *_texts("id", "venue_id", "group_name"),
        *_texts("promised_subtitles"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("venue_id", name="venuetrait_once"),
        _belongs_to("venue_id", "venue"),
        sqlite_strict=True,
    )
    op.create_table(
        "venueopening",
        *_texts("id", "venue_id"),
        sa.Column("day", sa.Date()),
        *_numbers("opens_minute", "closes_minute"),
        sa.PrimaryKeyConstraint("id"),
        _between("venueopening_opens", "opens_minute", 0, 2880),
        _between("venueopening_closes", "closes_minute", 0, 2880),
        _belongs_to("venue_id", "venue"),
        sqlite_strict=True,
    )
    op.create_table(
        "venuedistance",
        *_texts("id", "first_id", "second_id"),
        *_numbers("walking_minutes", "carrying_minutes", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("first_id", "second_id", name="venuedistance_once"),
        _between("venuedistance_walking", "walking_minutes", 0, 1440),
        _between("venuedistance_carrying", "carrying_minutes", 0, 10_080),
        _belongs_to("first_id", "venue"),
        _belongs_to("second_id", "venue"),
        sqlite_strict=True,
    )
    op.create_table(
        "audiencerule",
        *_texts("id", "audience"),
        *_numbers("turnaround_minutes", nullable=True),
        *_texts("promised_subtitles"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("audience", name="audiencerule_once"),
        _between("audiencerule_turnaround", "turnaround_minutes", 0, 600),
        sqlite_strict=True,
    )
    op.create_table(
        "gueststay",
        *_texts("id", "person_id"),
        *_moments("from_at", "until_at"),
        *_texts("note"),
        sa.PrimaryKeyConstraint("id"),
        _belongs_to("person_id", "person"),
        sqlite_strict=True,
    )
    op.create_table(
        "showingwish",
        *_texts("id", "film_id", "audience"),
        *_numbers("showings"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("film_id", "audience", name="showingwish_once"),
        _between("showingwish_showings", "showings", 0, 99),
        _belongs_to("film_id", "film"),
        sqlite_strict=True,
    )
    op.create_table(
        "showingwindow",
        *_texts("id", "film_id"),
        *_moments("not_before", "not_after", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("film_id", name="showingwindow_once"),
        _belongs_to("film_id", "film"),
        sqlite_strict=True,
    )
    op.create_table(
        "blocker",
        *_texts("id", "venue_id"),
        *_moments("starts_at"),
        *_numbers("minutes"),
        *_texts("kind", "label"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("blocker_kind", "kind", ("break", "blocked")),
        _between("blocker_minutes", "minutes", 1, 1440),
        _belongs_to("venue_id", "venue"),
        sqlite_strict=True,
    )


def _make_screenings() -> None:
    op.create_table(
        "guestpart",
        *_texts("id", "screening_id", "person_id", "presence", "role"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("screening_id", "person_id", name="guestpart_once"),
        _one_of("guestpart_presence", "presence", ("introduction", "talk", "both")),
        _belongs_to("screening_id", "screening"),
        _belongs_to("person_id", "person"),
        sqlite_strict=True,
    )
    op.create_table(
        "filmprint",
        *_texts("id", "film_id", "name", "format"),
        sa.Column("is_file", sa.Boolean(), nullable=False),
        sa.Column("version_kind", sa.String()),
        *_texts("version_spoken", "version_subtitles", "version_live"),
        *_texts("note"),
        *_numbers("place"),
        sa.PrimaryKeyConstraint("id"),
        _one_of("filmprint_version_kind", "version_kind", _VERSION_KINDS),
        _belongs_to("film_id", "film"),
        sqlite_strict=True,
    )
    op.create_table(
        "screeningtrait",
        *_texts("id", "screening_id"),
        sa.Column("is_locked", sa.Boolean(), nullable=False),
        sa.Column("print_id", sa.String()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("screening_id", name="screeningtrait_once"),
        _belongs_to("screening_id", "screening"),
        sa.ForeignKeyConstraint(["print_id"], ["filmprint.id"], ondelete="SET NULL"),
        sqlite_strict=True,
    )
    op.create_table(
        "calendarversion",
        *_texts("id", "name", "note", "by"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_printed", sa.Boolean(), nullable=False),
        *_texts("rows"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def _make_house() -> None:
    op.create_table(
        "housesetting",
        *_texts("id", "name", "value"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name", name="housesetting_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "checkrule",
        *_texts("id", "code", "severity"),
        *_numbers("limit", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code", name="checkrule_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "acceptedfinding",
        *_texts("id", "code", "subject", "facts", "reason", "by"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code", "subject", name="acceptedfinding_once"),
        sqlite_strict=True,
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _numbers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _moments(*names: str, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.DateTime(), nullable=nullable) for name in names]


def _one_of(name: str, column: str, values: tuple[str, ...]) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name)


def _between(name: str, column: str, least: int, most: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=name)


def _belongs_to(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="CASCADE")
