"""What every stored row shares."""

from pydantic import ConfigDict
from sqlmodel import SQLModel


class StoredRow(SQLModel):
    """The base of all tables.

    Tables do not validate, so the validators that pydantic would build for each of them at import
    are left until somebody asks: a quarter of the time that the tables take at the start.
    """

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]  # SQLModel's own dict
