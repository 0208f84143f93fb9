"""The parts of a screening's form."""
