"""One spelling for every name: the windows in which spellings are seen and unified."""
