"""Tables of films taken in: what their columns hold, what each row would change, and the act."""
