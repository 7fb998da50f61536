"""What people write in a room: one line, in letters that every file and screen can hold."""

import unicodedata
from dataclasses import fields, replace
from typing import TypeVar

LONGEST_NAME = 24
LONGEST_TEXT = 600

Acted = TypeVar("Acted")


def line(text: str, longest: int) -> str:
    """Return `text` as one line of at most so many letters, without what cannot be shown."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    shown = (letter if _shown(letter) else " " for letter in whole)
    return " ".join("".join(shown).split())[:longest].strip()


def _shown(letter: str) -> bool:
    return unicodedata.category(letter)[0] != "C"


def tidied(act: Acted) -> Acted:
    """Return a room act with its words fit to be kept and shown."""
    limits = {"name": LONGEST_NAME, "text": LONGEST_TEXT}
    found = {
        each.name: line(getattr(act, each.name), limits[each.name])
        for each in fields(act)  # type: ignore[arg-type]
        if each.name in limits and getattr(act, each.name) is not None
    }
    return replace(act, **found) if found else act  # type: ignore[type-var]
