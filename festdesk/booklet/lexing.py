"""The words of a content stream: strings, arrays and inline pictures come as one word each.

Nothing is understood here. What a stream holds between two words is lost, except brackets that
belong to none, so that whoever reads can tell that a stream is broken.
"""

import re

# A string may hold brackets in pairs, some levels deep.
STRING = rb"\((?:[^()\\]|\\.)*+\)"
for _ in range(5):
    STRING = rb"\((?:[^()\\]|\\.|" + STRING + rb")*+\)"

_WORDS = re.compile(
    rb"\[(?:[^\[\]()]|" + STRING + rb")*+\]"
    rb"|" + STRING + rb"|<<(?:[^<>()]|" + STRING + rb"|<[^<>]*>)*+>>"
    rb"|<[^<>]*>"
    rb"|BI(?=\s).*?\sID\s.*?\sEI(?=\s|\Z)"
    rb"|/[^\s\0()<>\[\]{}/%]*"
    rb"|[^\s\0()<>\[\]{}/%]+"
    rb"|%[^\r\n]*"
    rb"|[()\[\]<>{}]",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")


def words_of(content: bytes) -> list[bytes]:
    """Return the words of a content stream in their order."""
    return _WORDS.findall(content)


def name_of(word: bytes) -> str:
    """Return the name that a word stands for, with its slash."""
    if b"#" in word:
        word = _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), word)
    return word.decode("utf-8", "replace")
