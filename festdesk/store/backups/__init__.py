"""Earlier states of a festival file: kept by themselves, thinned, looked at, taken back."""
