"""When venues, guests and films can be had, and what the house wishes for them."""
