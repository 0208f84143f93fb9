"""The printed books of an edition: their plans, their own pages, their designs and outputs."""
