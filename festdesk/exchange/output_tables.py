"""The log of files for press as a table, a file a row."""

import csv
import io
from collections.abc import Iterable

from festdesk.base.formulas import formula_apart
from festdesk.books.tables import BookOutput
from festdesk.editing.outputs import blockers_in, blocking

HEADS = (
    "When", "Product", "Languages", "Made for", "File", "Pages", "By", "Blocked by", "Reason",
    "Accepted before",
)  # fmt: skip


def outputs_as_csv(outputs: Iterable[BookOutput]) -> bytes:
    """Return the log as CSV (RFC 4180) in UTF-8 with a byte order mark, moments as ISO 8601.

    What blocked print stands in one cell, a finding a line. A text that a spreadsheet would take
    for a formula gets an apostrophe before it.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(HEADS)
    for row in outputs:
        noted = blockers_in(row.blockers)
        blocked = "\n".join(one.said for one in blocking(noted))
        accepted = "\n".join(f"{one.said} {one.accepted}" for one in noted if one.accepted)
        cells = (
            row.at.isoformat(timespec="seconds"), row.product, ", ".join(row.languages),
            row.profile, row.file_name, str(row.pages), row.by, blocked, row.reason,
            accepted,
        )  # fmt: skip
        writer.writerow(map(formula_apart, cells))
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "replace")
