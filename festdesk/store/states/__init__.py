"""Earlier states put to use: looked at, compared, taken back, made into a new file."""
