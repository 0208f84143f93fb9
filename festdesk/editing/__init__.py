"""Everything a user can change, one function for each act.

Each function takes the open session of `Document.edit` as its first argument, changes rows and
returns ids; none commits. Values are tidied and judged here, before they reach a table, because
tables do not validate; what cannot be kept raises `InputProblem` and leaves the act undone.
"""
