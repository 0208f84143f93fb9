"""What others read: an edition in the formats of web teams, press offices and other programs.

Pure functions of a snapshot; writing to the disk is the business of those who call them.
"""
