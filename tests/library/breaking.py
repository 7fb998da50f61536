"""A sound case to break: edits with a mark ‸ where the problem must be reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"
CASE = FIXTURES / "cold-water"
SOUND = (CASE / "scenario.yaml").read_text(encoding="utf-8")
HISTORY = (CASE / "history.yaml").read_text(encoding="utf-8")
GUIDE = (CASE / "guide.yaml").read_text(encoding="utf-8")
MARK = "‸"


@dataclass(frozen=True, slots=True)
class Slip:
    """What an author writes wrong, and what the game says of it, in the order of the text."""

    edits: Mapping[str, str]
    says: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(next(iter(self.edits.values())).replace(MARK, "").split())[:60]


def slip(edits: Mapping[str, str], *says: str) -> Slip:
    """Return a slip: old text to new text, each ‸ standing where one of `says` must point."""
    return Slip(edits, says)


def broken(slip: Slip, file: str, text: str = SOUND) -> tuple[str, list[str]]:
    """Return the text with the slip in it, and what must be said of it."""
    for old, new in slip.edits.items():
        assert text.count(old) == 1, f"{old!r} must be there once"
        text = text.replace(old, new)
    places = [place(text, index, file) for index in marks(text)]
    said = [f"{where}: {say}" for where, say in zip(places, slip.says, strict=True)]
    return text.replace(MARK, ""), said


def marks(text: str) -> list[int]:
    """Return where the marks stand in `text` once all marks are taken out."""
    found = [index for index, char in enumerate(text) if char == MARK]
    return [index - count for count, index in enumerate(found)]


def place(marked: str, index: int, file: str) -> str:
    """Return an index of the unmarked text as file:line:column."""
    before = marked.replace(MARK, "")[:index]
    return f"{file}:{before.count(chr(10)) + 1}:{index - before.rfind(chr(10))}"
