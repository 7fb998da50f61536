"""What opens doors: the room's code, the leader's PIN, and what a device holds for its seat."""

import hashlib
import secrets

LETTERS = "ABCDEFGHJKMNPQRSTUVWXY"  # none that is taken for another, or for a digit
CODE = 4
SPARE, PIN = 6, 6


def room_code(mark: str) -> str:
    """Return a code that can be read out and typed; the same mark always gives the same code."""
    return _drawn(mark, CODE)


def way_back(key: str) -> str:
    """Return the letters by which whoever holds this key comes back from another device.

    They follow from the key that the journal keeps, so that they hold on another laptop too, and
    are used up by coming back: the seat has another key then.
    """
    return _drawn(f"way back {key}", SPARE)


def spare_code() -> str:
    """Return a code for one person; longer than that of the room, so that none is both."""
    return "".join(secrets.choice(LETTERS) for _letter in range(SPARE))


def pin() -> str:
    """Return a number for whoever leads."""
    return "".join(str(secrets.randbelow(10)) for _digit in range(PIN))


def token() -> str:
    """Return what nobody can guess."""
    return secrets.token_urlsafe(24)


def name() -> str:
    """Return a name for somebody new: no secret, only told apart."""
    return f"p{secrets.token_hex(4)}"


def hashed(held: str) -> str:
    """Return what is kept of a token, from which it cannot be told."""
    return hashlib.sha256(held.encode()).hexdigest()


def same(one: str, other: str) -> bool:
    """Tell whether two secrets are the same, in a time that tells nothing of them."""
    return secrets.compare_digest(one.encode(), other.encode())


def _drawn(mark: str, count: int) -> str:
    drawn = hashlib.sha256(mark.encode()).digest()
    return "".join(LETTERS[byte % len(LETTERS)] for byte in drawn[:count])
