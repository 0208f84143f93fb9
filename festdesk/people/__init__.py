"""People, companies and the authority over their names."""
