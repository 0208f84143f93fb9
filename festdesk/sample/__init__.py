"""The sample edition: a small festival to look at, to try things on and to test with.

What it says stands in resources/sample; its stills are drawn here. Some slips are deliberate, so
that the checks have something to find; they are marked as such beside the data.
"""

from festdesk.sample.write import sample_edition, write_sample

__all__ = ["sample_edition", "write_sample"]
