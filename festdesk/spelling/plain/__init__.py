"""Plain lists of words, for languages whose full dictionaries may not come with festdesk."""
