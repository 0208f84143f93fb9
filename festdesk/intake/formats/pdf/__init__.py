"""The words of a PDF in the order in which they are read: columns, paragraphs, running heads."""
