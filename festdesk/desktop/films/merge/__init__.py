"""Make one card of two that are the same film."""
