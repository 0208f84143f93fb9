"""The migrations, one for each schema after the first."""
