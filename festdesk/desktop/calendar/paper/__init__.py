"""The plan on paper: the same grid as on the board, page by page, with heading and legend."""
