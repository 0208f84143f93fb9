"""Find and replace over chosen fields of chosen cards."""
