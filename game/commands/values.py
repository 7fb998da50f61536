"""Values as they are typed; what is none is a ValueError whose message says what it should be."""

import math
from collections.abc import Callable, Mapping

from game.base.words import _

LARGEST = 999_999_999  # of whole numbers


def whole(text: str) -> int:
    """Return a whole number.

    Raises:
        ValueError: It is none.
    """
    if not text.isdecimal() or len(text) > len(str(LARGEST)) or int(text) > LARGEST:
        words = _("“{text}” is not a whole number from 0 to {most}")
        raise ValueError(words.format(text=text[:20], most=LARGEST))
    return int(text)


def counted(text: str) -> int:
    """Return a whole number that is not 0.

    Raises:
        ValueError: It is none.
    """
    try:
        number = whole(text)
    except ValueError:
        number = 0
    if not number:
        words = _("“{text}” is not a whole number from 1 to {most}")
        raise ValueError(words.format(text=text[:20], most=LARGEST))
    return number


def size(text: str) -> tuple[int, int]:
    """Return the width and height of a picture such as "1920x1080".

    Raises:
        ValueError: It is none.
    """
    width, by, height = text.lower().partition("x")
    sizes = [int(part) for part in (width, height) if part.isdecimal() and len(part) < 6]
    if not by or len(sizes) != 2 or not all(320 <= each <= 8000 for each in sizes):
        words = _("“{text}” is not a size such as 1920x1080")
        raise ValueError(words.format(text=text[:20]))
    return sizes[0], sizes[1]


def weight(text: str) -> tuple[str, float]:
    """Return the name and the size of a weight such as "loyalty=2".

    Raises:
        ValueError: It is none.
    """
    from game.scenario.weights import HEAVIEST, Weights

    name, _is, amount = text.partition("=")
    value = _number(amount)
    if name not in Weights.model_fields or not 0 <= value <= HEAVIEST:
        words = _(
            "“{text}” is not a weight such as loyalty=2, media=1, cost=0 or promises=0.5, "
            "from 0 to {most:g}"
        )
        raise ValueError(words.format(text=text[:30], most=HEAVIEST))
    return name, value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


VALUES: Mapping[str, Callable[[str], object]] = {
    "whole": whole,
    "counted": counted,
    "size": size,
    "weight": weight,
}
