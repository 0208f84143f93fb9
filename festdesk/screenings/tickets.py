"""Addresses at which tickets are sold: whether one is a web address at all."""

from urllib.parse import urlsplit

from festdesk.base.errors import InputProblem
from festdesk.base.text import tidy_line
from festdesk.base.wording import sentence

NO_ADDRESS = sentence(
    "Error",
    "“{text}” is no web address. Write it as the browser shows it, such as "
    "https://tickets.example/123.",
)
_SCHEMES = frozenset({"http", "https"})


def read_address(text: str) -> str:
    """Return a web address as it is kept, with "https://" before one that names no scheme.

    Raises:
        InputProblem: It is none, or one of another kind, such as "javascript:" or "file:".
    """
    text = tidy_line(text)
    if not text:
        return ""
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise InputProblem(NO_ADDRESS, text=text) from None
    is_host = "." in host.strip(".") or host == "localhost"
    # "mailto:a@b.example" has a host too, with all before it taken for a name and a password.
    if (
        parts.scheme.lower() not in _SCHEMES
        or not is_host
        or "@" in parts.netloc
        or any(sign.isspace() or sign in '<>"\\^`{|}' for sign in address)
    ):
        raise InputProblem(NO_ADDRESS, text=text)
    return address
