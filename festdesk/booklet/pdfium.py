"""pdfium, which draws PDFs and may be used by one thread at a time in the whole program."""

import threading

TURN = threading.Lock()
