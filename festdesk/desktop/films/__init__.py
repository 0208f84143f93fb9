"""The films: the list on the left, the card on the right."""
