"""What was done to the edition, and the way back: a value, a card, an act, everything."""
