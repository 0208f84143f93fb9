"""PDFium, which draws and reads PDFs, and may be used by one thread at a time in the program."""

import threading

TURN = threading.Lock()
