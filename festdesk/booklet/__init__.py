"""The printed booklet: an edition's snapshot in, a PDF out."""
