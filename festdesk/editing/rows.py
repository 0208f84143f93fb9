"""What every act needs of a row: find it, change it, put it in its place among its siblings."""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Table, Update, bindparam, func, select, update
from sqlalchemy.orm.util import identity_key
from sqlmodel import Session, SQLModel

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy
from festdesk.base.wording import sentence

GONE = sentence("Error", "What you wanted to change is no longer there; somebody has removed it.")

Row = TypeVar("Row", bound=SQLModel)


def table_of(model: type[SQLModel]) -> Table:
    """Return a model's table, which the type checker does not see."""
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


def get(session: Session, model: type[Row], row_id: str) -> Row:
    """Return a row by its id.

    Raises:
        InputProblem: It is no longer there.
    """
    row = session.get(model, row_id)
    if row is None:
        raise InputProblem(GONE)
    return row


_AT_ONCE = 500  # bound variables of one statement


def read(session: Session, model: type[SQLModel], ids: Sequence[str]) -> dict[str, Any]:
    """Return plain rows of many ids at once, by id; those that are not there are left out."""
    session.flush()
    found: dict[str, Any] = {}
    table = table_of(model)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        for row in session.execute(select(table).where(table.c.id.in_(some))):
            found[row.id] = row
    return found


# Made once for each set of columns: building a statement takes longer than carrying it out.


@cache
def _updating(table: Table, names: tuple[str, ...]) -> Update:
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(table).where(table.c.id == bindparam("id_of_row")).values(values)


def change(session: Session, model: type[SQLModel], row_id: str, **values: Any) -> None:  # noqa: ANN401
    """Set columns of a row; texts are tidied, and a value that is there already is no change.

    Goes past the ORM, which would double the time of an edit.

    Raises:
        InputProblem: The row is no longer there.
        AttributeError: A name is no column; that is our mistake.
    """
    if session.new or session.dirty:
        session.flush()
    table = table_of(model)
    connection = session.connection()
    names = tuple(values)
    for name in names:
        if name not in table.columns or name == "id":
            raise AttributeError(name)
    # A value that is there already is no change to the journal, so none is looked for beforehand.
    parameters = {
        f"new_{name}": tidy(value) if type(value) is str else value
        for name, value in values.items()
    }
    if not parameters:
        return
    done = connection.execute(_updating(table, names), {"id_of_row": row_id, **parameters})
    if done.rowcount != 1:
        raise InputProblem(GONE)
    loaded = session.identity_map.get(identity_key(model, row_id))
    if loaded is not None:
        session.expire(loaded)


def remove(session: Session, model: type[SQLModel], row_id: str) -> None:
    """Take a row out, and with it what belongs to it alone."""
    session.flush()
    table = table_of(model)
    session.execute(table.delete().where(table.c.id == row_id))
    session.expire_all()


def next_place(session: Session, model: type[SQLModel], **parent: str) -> int:
    """Return the place after the last of a parent's rows, or of all where no parent is named."""
    session.flush()
    table = table_of(model)
    statement = select(func.max(table.c.place))
    for column, value in parent.items():
        statement = statement.where(table.c[column] == value)
    last = session.execute(statement).scalar()
    return 0 if last is None else int(last) + 1


def put_before(
    session: Session, model: type[SQLModel], ids: Sequence[str], before: str, **parent: str
) -> None:
    """Put rows before a sibling; nothing, or one that is gone, means after the last."""
    session.flush()
    table = table_of(model)
    statement = select(table.c.id).order_by(table.c.place, table.c.id)
    for column, value in parent.items():
        statement = statement.where(table.c[column] == value)
    others = [row_id for row_id in session.execute(statement).scalars() if row_id not in ids]
    at = others.index(before) if before in others else len(others)
    reorder(session, model, [*others[:at], *ids, *others[at:]])


def reorder(session: Session, model: type[SQLModel], ids: Sequence[str]) -> None:
    """Give rows the places 0, 1, 2 … in the order of `ids`; only those that move are changed."""
    for place, row_id in enumerate(ids):
        change(session, model, row_id, place=place)
