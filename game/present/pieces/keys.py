"""The keys of the cards in a hand, by their places."""

KEYS = "1234567890"  # 0 is the tenth


def nth(number: int) -> int:
    """Return the place in the hand, from 1, that a number means as it is typed: 0 is the tenth."""
    return number or len(KEYS)
