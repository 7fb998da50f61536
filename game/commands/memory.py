"""Memory that a study gives back it takes again a moment later, so it is not handed to the system.

Each turn of thousands of games makes and drops arrays of a megabyte. The allocator of Linux (glibc)
returns such pieces to the system at once, and fetching them again page by page took up to a fifth
of a study's time. Elsewhere nothing is changed.
"""

import ctypes

TRIM, PIECES = -1, -3  # mallopt: when the top is given back; from which size a piece stands alone
NEVER, LARGEST = 2**31 - 1, 2**25  # bytes; larger pieces than these always stand alone


def kept_at_hand() -> bool:
    """Keep freed memory in this process until it ends; tell whether this system lets us."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # no such call, or no such library
        return False
    return bool(mallopt(TRIM, NEVER)) and bool(mallopt(PIECES, LARGEST))
