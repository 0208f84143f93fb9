"""The calendar: the board on which screenings are moved, its tray and its forms."""
