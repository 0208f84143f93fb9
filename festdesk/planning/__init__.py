"""The calendar as a whole: what a plan must keep to, what is wrong with it, what is better."""
