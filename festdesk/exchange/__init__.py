"""What others read: the edition as JSON."""
