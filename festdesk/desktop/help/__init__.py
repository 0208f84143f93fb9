"""Help: the pages of resources/help, and every shortcut on one sheet."""
