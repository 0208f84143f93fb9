"""Typography: marks, spaces and letters of texts, titles and names, by the rules of a language."""
