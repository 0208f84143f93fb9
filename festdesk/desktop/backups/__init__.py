"""Earlier states of the open file: kept beside the work, looked at, taken back; and copies."""
