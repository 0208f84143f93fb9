"""The words of a text in which a name may stand: runs of letters, and what may join them."""

import re

APOSTROPHES = "'’ʼ"
HYPHENS = "-‐‑"
# Letters, with soft hyphens, combining marks, hyphens and apostrophes inside.
WORD = re.compile(
    rf"[^\W\d_](?:[\u00ad\u0300-\u036f]*[^\W_])*"
    rf"(?:[{APOSTROPHES}{HYPHENS}](?=[^\W_])(?:[\u00ad\u0300-\u036f]*[^\W_])+)*[\u0300-\u036f]*"
)
