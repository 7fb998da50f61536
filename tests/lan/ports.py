"""Ports that no other test uses: rooms that take the usual one get in each other's way."""

import socket


def free() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
