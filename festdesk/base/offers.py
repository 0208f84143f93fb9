"""Words offered to complete what is being typed, with all else they are found by."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A word to put in; `also` are other spellings of it, `codes` count only when typed whole.

    `about` tells in a few words what it stands for; it is asked only of what is shown.
    """

    word: str
    also: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    about: Callable[[], str] | None = None


AnyOffer = str | Offer
