"""A finished file read back, and what can be said of it.

It looks at structure alone: every content stream and every dictionary that a page can reach. It is
festdesk's own and no validator of PDF/X, PDF/A or PDF/UA; what it says, it says in its own name.
"""
