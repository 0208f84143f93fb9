"""Names and filmographies."""
