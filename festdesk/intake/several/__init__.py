"""Pages with several films: where each film's lines begin and end, and what they say."""
