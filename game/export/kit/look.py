"""How things look on paper: kinds of card are told apart by name, icon and rule, then colour."""

from dataclasses import dataclass

from game.export.kit.faces import INK, QUIET, SHEET, Face, Style, Tag
from game.scenario.card import CardKind


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of card looks."""

    colour: str
    ink: str  # of the words on it
    icon: str
    dash: tuple[float, ...]  # of the rule under its band, which is told apart without colour
    rules: int = 1


KINDS = {
    CardKind.FIX: Kind("#0553B0", SHEET, "tool", ()),
    CardKind.SAY: Kind("#E7BA58", INK, "speakerphone", (0.01, 1.6)),
    CardKind.MAKE_UP: Kind("#D0638B", INK, "heart-handshake", (4.0, 1.2, 0.01, 1.2)),
    CardKind.FIND_OUT: Kind("#53B6DC", INK, "search", (2.4, 1.6)),
    CardKind.PREPARE: Kind("#6A762B", SHEET, "clipboard-check", (0.5, 1.2)),
    CardKind.GUARD: Kind("#353944", SHEET, "shield", (), rules=2),
}

METERS = ("heart", "broadcast", "coins")

TITLE = Style(Face.DISPLAY, 26, 11.0, tag=Tag.TITLE)
HEAD = Style(Face.DISPLAY, 16, 7.2, tag=Tag.HEAD)
SUB = Style(Face.STRONG, 11, 5.0, tag=Tag.SUB)
TEXT = Style(Face.TEXT, 10.5, 5.0)
ITALIC = Style(Face.ITALIC, 10.5, 5.0)
BODY = Style(Face.BODY, 10, 4.7)
STRONG = Style(Face.STRONG, 10, 4.7)
SMALL = Style(Face.DENSE, 8.5, 3.8, QUIET)
FIGURE = Style(Face.NUMBER, 18, 8.0)
