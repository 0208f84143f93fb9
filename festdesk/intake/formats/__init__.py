"""Files and clipboard contents become text; nothing in them is executed or fetched."""
