"""What a plain YAML word means: YAML 1.2 scalars only.

`no`, `on`, `14:05`, `010`, `2007-02-14` are text. A number remembers nothing of how it was
written; the tree keeps the author's spelling beside it.
"""

import math
import re

Scalar = str | int | float | bool | None

_WORDS: dict[str, Scalar] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_BROKEN = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 40


def meaning(text: str) -> Scalar:
    """Return what a plain (unquoted) scalar means; anything that is no number or word is text."""
    if text in _WORDS:
        return _WORDS[text]
    if len(text) > _LONGEST_NUMBER:
        return text
    if _WHOLE.fullmatch(text):
        return int(text, 0)
    return _decimal(text) if _BROKEN.fullmatch(text) else text


def _decimal(text: str) -> Scalar:
    number = float(text)
    return number if math.isfinite(number) else text
