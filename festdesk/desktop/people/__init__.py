"""People and companies: who they are, where they are used, and what they have made."""
