"""The edition: one year of the festival, its days, languages and strands."""
