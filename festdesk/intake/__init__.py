"""Material from outside, turned into drafts that a person accepts."""
