"""Finding rows by what stands in them: the folded column, and looking through it."""
