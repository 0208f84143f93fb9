"""How often something was changed, and when for the last time."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """How many acts have changed a thing since it was made, and when the last of them was (UTC)."""

    count: int
    at: datetime
