"""Setting the booklet and looking at its pages."""
