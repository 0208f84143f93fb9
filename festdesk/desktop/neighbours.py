"""Other windows of this computer: they are found by the number of their process, and raised.

Each window with a file open listens under a name that its own user alone may reach. Whoever
finds its number in the small file beside a festival file knocks there.
"""

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from festdesk.store import installation

_PATIENCE_MS = 1500
_KNOCK = b"raise\n"
_ANSWER = b"here\n"


def _name_of(pid: int) -> str:
    return f"festdesk-{installation.number()[:16]}-{pid}"


class Doorbell(QObject):
    """Listens for other windows that want this one to come forward."""

    rung = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self) -> None:
        """Begin to listen; where the system has no place for it, nobody can knock."""
        if not self._server.isListening():
            name = _name_of(os.getpid())
            # A process of the same number may have been killed and left its name behind.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (knocker := self._server.nextPendingConnection()) is not None:
            knocker.disconnected.connect(knocker.deleteLater)
            knocker.write(_ANSWER)
            knocker.flush()
            knocker.disconnectFromServer()
            self.rung.emit()


def raise_window_of(pid: int) -> bool:
    """Have the window of another process come forward; return whether there is one.

    Waits for it a moment, so it belongs on a thread that may wait.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name_of(pid))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_KNOCK)
    # One that is busy answers later; that it listens is enough.
    socket.waitForDisconnected(_PATIENCE_MS)
    return True
