"""Tables from outside: sheets of any format, what their columns mean, their rows as films.

A sheet knows no film, a mapping knows no file, and nothing here evaluates a formula, follows a
link or writes into an edition.
"""
