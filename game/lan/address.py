"""Where this machine can be reached."""

import socket

HERE = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104  # only once whoever leads opens the room to the network
# On Windows, what lets a port be used again at once would let others share it.
OURS_ALONE = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
# Nobody stands there, and no packet is sent. The last three: the usual networks of a hotspot that a
# laptop opens itself, under Linux, Windows and macOS; without the internet no other way leads out.
BEYOND = ("192.0.2.1", "10.255.255.255", "10.42.0.254", "192.168.137.254", "192.168.2.254")


def outward() -> str:
    """Return the address by which others on the network reach this machine, or nothing.

    A socket is pointed outward and asked where it stands; nothing is sent.
    """
    for beyond in BEYOND:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((beyond, 9))
            except OSError:
                continue
            found = str(asked.getsockname()[0])
            if not found.startswith(("127.", "0.")):
                return found
    return ""


def listening(address: str, port: int) -> socket.socket:
    """Return a socket that listens there; port 0 takes any that is free.

    Raises:
        OSError: the port is taken, or the address is not this machine's.
    """
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, OURS_ALONE, 1)
        found.bind((address, port))
        found.listen(512)
    except OSError:
        found.close()
        raise
    return found
