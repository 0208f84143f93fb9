"""What a reading and a card say of a film, laid side by side value by value, and put together."""
