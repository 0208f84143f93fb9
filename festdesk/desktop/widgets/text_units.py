"""Lengths of text as Qt counts them: in units of UTF-16, of which an emoji takes two."""


def units(text: str, length: int) -> int:
    """Return how many units so many characters of `text` are."""
    return len(text[:length].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, count: int) -> str:
    """Return the characters of `text` that begin within so many units."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode(
        "utf-16-le", errors="ignore"
    )
