"""What was done when and by whom, for the edition, a card or a field, and the way back."""
