"""A proposal: a plan for what is still open that keeps the rules and fulfils wishes."""
