"""Film cards: works, their titles, credits and awards."""
