"""Rows of the sheets over the table: a heading, an item, something told, a cause."""

from game.window import theme
from game.window.box import Frame, Mood, Part
from game.window.brush import Brush
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.parts import Coding, Group, Icon, Rule, Words
from game.window.theme import Colour, Style

_TEXT: Style = theme.PASSAGE.at(27, 34)


def heading(
    frame: Frame, id_: str, text: str, wide: float, icon: str = "", coding: Coding = "known"
) -> Piece:
    """Return a capital label over its rule; it stays with what follows it."""
    type_, side = frame.type, frame.big(25)
    left = side + 11 if icon else 0.0
    high = type_.line(theme.LABEL)
    style = theme.LABEL.on(theme.INK2)
    lines = type_.height(text, style, wide - left)
    parts: list[tuple[Rect, Part]] = [
        (Rect(left, 0, wide - left, lines), Words(text, style)),
        (Rect(0, lines + 6, wide, 3), _rule(coding)),
    ]
    if icon:
        parts.insert(0, (Rect(0, 0, side, high), Icon(icon, theme.INK2, side=side)))
    size = (wide, lines + 12)
    return piece(id_, size, Group(tuple(parts)), frame.big(24), joined=True)


def item(
    frame: Frame, id_: str, said: tuple[str, str], wide: float, style: Style = theme.BODY
) -> Piece:
    """Return a sentence behind its icon, or behind a bullet."""
    icon, text = said
    colour = theme.INK if style.colour == theme.INK2 else style.colour
    side = frame.big(25)
    left = side + 12
    high = frame.type.height(text, style, wide - left)
    line = frame.type.line(style)
    mark: Part = Icon(icon, colour, side=side) if icon else Bullet(colour)
    words = Words(text, style)
    parts = ((Rect(0, 0, side, line), mark), (Rect(left, 0, wide - left, high), words))
    return piece(id_, (wide, max(high, line)), Group(parts), frame.big(10))


def told(
    frame: Frame, id_: str, icon: str, said: tuple[str, str, str], wide: float
) -> tuple[Piece, ...]:
    """Return something that was said: its head, the words, who it is from."""
    head, text, who = said
    type_ = frame.type
    made = [heading(frame, f"{id_}-head", head, wide, icon)]
    made += prose(type_, id_, text, _TEXT, wide, 8)
    if who:
        made += prose(type_, f"{id_}-who", who, theme.CAPTION, wide, 4)
    return tuple(made)


def row(frame: Frame, id_: str, said: tuple[str, str, str], wide: float, *, noted: bool) -> Piece:
    """Return a cause, by how much it moved the meter, and how well that is known.

    `noted` keeps room for that in a column of its own.
    """
    cause, amount, evidence = said
    type_, figure, name = frame.type, theme.FIGURE, theme.BODY
    far = max(frame.big(110), type_.width(amount, figure) + 8)
    note = frame.big(270) if noted and frame.scale.text <= 1.25 else 0.0
    room = wide - far - note - 12
    high = type_.height(cause, name, room)
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 2, room, high), Words(cause, name)),
        (Rect(room + 4, 2, far, type_.line(name)), Words(amount, figure, 1.0, middle=True)),
    ]
    if note:
        rows = type_.height(evidence, theme.CAPTION, note - 24)
        place = Rect(wide - note + 24, 4, note - 24, rows)
        if evidence:
            parts.append((place, Words(evidence, theme.CAPTION)))
        high = max(high, rows + 2)
    elif evidence:
        rows = type_.height(evidence, theme.CAPTION, room)
        parts.append((Rect(0, high + 2, room, rows), Words(evidence, theme.CAPTION)))
        high += rows
    parts.append((Rect(0, high + 6, wide, 2), Rule(theme.RULE, 2)))
    return piece(id_, (wide, high + 8), Group(tuple(parts)), frame.big(4))


class Bullet(Part):
    """The dot before an item."""

    __slots__ = ("colour",)

    def __init__(self, colour: Colour) -> None:
        """Draw it in this colour."""
        self.colour = colour

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dot at the middle of the line."""
        brush.disc((rect.x + rect.w * 0.4, rect.centre[1]), 4 * brush.scale.text, self.colour)


def _rule(coding: Coding) -> Part:
    return Rule(theme.INK, 2.5) if coding == "known" else Rule(theme.RULE2, 3.0, coding)
