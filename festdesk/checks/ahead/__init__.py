"""Functions of texts, worked out ahead in a second process for the first look at an edition."""
