"""The sections of the help, as pieces that can lie on any page."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.words import _
from game.window import theme
from game.window.box import Frame, Mood, Part
from game.window.brush import Brush
from game.window.cardtouch import draw_touch
from game.window.controls import KeyCap, key_height, key_width
from game.window.faces import HelpFace, KeysFace
from game.window.flow import Piece, height, piece, prose
from game.window.geometry import Rect
from game.window.parts import Fill, Group, Icon, Rule, Words

Pieces = tuple[Piece, ...]

_NUMBER, _HEAD = theme.NUMBER_L, theme.TITLE.at(36, 42)
_SENTENCE = theme.BODY
_DOES = theme.DENSE.at(24, 30)
_MODEL = theme.PASSAGE.at(26, 33)
_MOST = 2.2  # times: how far rows may stand apart to fill their column


def steps(frame: Frame, view: HelpFace, wide: float) -> Pieces:
    """Return what a turn is, step by step."""
    type_ = frame.type
    left, words = type_.width("5", _NUMBER) + 28, wide - type_.width("5", _NUMBER) - 28
    made = [heading(frame, "steps", _("A turn, step by step"), wide)]
    for i, (name, sentence) in enumerate(view.steps):
        first, rest = (type_.height(t, s, words) for t, s in ((name, _HEAD), (sentence, _SENTENCE)))
        parts = (
            (Rect(0, 0, left, type_.line(_NUMBER)), Words(str(i + 1), _NUMBER)),
            (Rect(left, 2, words, first), Words(name, _HEAD)),
            (Rect(left, first + 6, words, rest), Words(sentence, _SENTENCE)),
        )
        high = max(first + rest + 8, type_.line(_NUMBER))
        made.append(piece(f"step-{i}", (wide, high), Group(parts), 26))
    return tuple(made)


def keys(frame: Frame, view: KeysFace, wide: float) -> Pieces:
    """Return the keys of a page, one under the other, and what each does."""
    type_ = frame.type
    left = max((key_width(type_, key) for key, _does in view.keys), default=0.0) + 20
    made = [heading(frame, f"keys-{view.place}", view.name, wide)]
    for i, (key, does) in enumerate(view.keys):
        high = max(key_height(type_), type_.height(does, _DOES, wide - left)) + 8
        parts = (
            (Rect(0, 0, left, high), KeyCap(key)),
            (Rect(left, 0, wide - left, high), Words(does, _DOES, middle=True)),
        )
        made.append(piece(f"key-{view.place}-{i}", (wide, high), Group(parts), 5))
    return tuple(made)


def more_keys(frame: Frame, views: Sequence[KeysFace], wide: float) -> Pieces:
    """Return the keys of pages that say them themselves, a page a row, as many as fit beside."""
    type_ = frame.type
    left = max((type_.width(view.name, theme.STRONG) for view in views), default=0.0) + 20
    made = [heading(frame, "more-keys", _("Keys on other pages"), wide)]
    high = key_height(type_) + 6
    for view in views:
        parts: list[tuple[Rect, Part]] = [(Rect(0, 0, left, high), _name(view.name))]
        x, row = left, 0
        for key, does in view.keys:
            cap = KeyCap(key, does)
            if x > left and x + cap.wide(type_) > wide:
                x, row = left, row + 1
            parts.append((Rect(x, row * high, cap.wide(type_), high), cap))
            x += cap.wide(type_) + 16
        size = (wide, (row + 1) * high)
        made.append(piece(f"keys-{view.place}", size, Group(tuple(parts)), 6))
    return tuple(made)


def _name(text: str) -> Words:
    return Words(text, theme.STRONG, middle=True)


def signs(frame: Frame, wide: float) -> Pieces:
    """Return how to read the lines, bars and icons of the table."""
    told: tuple[tuple[Part, str], ...] = (
        (Level(Rule()), _("A solid line: known")),
        (Level(Rule(coding="rumour")), _("Dashes: a rumour")),
        (Level(Rule(coding="unknown")), _("Dots: nobody knows yet")),
        (Level(Fill(theme.GAIN, 2), 20), _("A solid bar: it helped you")),
        (Level(Hatched(), 20), _("A hatched bar: it hurt you")),
        (Dot(1), _("A filled dot: a card touches this meter")),
        (Dot(2), _("With a ring: much, for those it is meant for")),
        (Icon("hourglass"), _("An hourglass: it works ahead of harm and pays later")),
        (Icon("heart"), _("Loyalty: how your customers stand by you")),
        (Icon("broadcast"), _("Media: how loudly it is talked about")),
        (Icon("coins"), _("Cost: what is spent and lost in all")),
    )
    type_ = frame.type
    left = frame.big(72)
    made = [heading(frame, "signs", _("Signs"), wide)]
    for i, (part, text) in enumerate(told):
        high = max(frame.big(28), type_.height(text, _DOES, wide - left)) + 8
        place = Rect(0, (high - frame.big(28)) / 2, frame.big(48), frame.big(28))
        parts = ((place, part), (Rect(left, 0, wide - left, high), Words(text, _DOES, middle=True)))
        made.append(piece(f"sign-{i}", (wide, high), Group(parts), 4))
    return tuple(made)


def model(frame: Frame, view: HelpFace, wide: float) -> Pieces:
    """Return what the model is and is not."""
    made = [heading(frame, "model", _("What the meters are"), wide)]
    for i, sentence in enumerate(view.model):
        made += prose(frame.type, f"model-{i}", sentence, _MODEL, wide, 12)
    return tuple(made)


def spread(pieces: Sequence[Piece], high: float) -> Pieces:
    """Return the pieces further apart, so that they fill a column without falling to bits."""
    spaces = sum(p.space for p in pieces[1:]) or 1.0
    times = min(_MOST, 1.0 + (high - height(pieces)) / spaces)
    return tuple(replace(p, space=p.space * times) for p in pieces)


class Level(Part):
    """Something drawn in the middle of its box's height, so high."""

    __slots__ = ("high", "part")

    def __init__(self, part: Part, high: float = 3.0) -> None:
        """Hold a part that says nothing."""
        self.part, self.high = part, high

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw it."""
        at = Rect(rect.x, rect.centre[1] - self.high / 2, rect.w, self.high)
        self.part.draw(brush, at, mood)


class Dot(Part):
    """A dot of a card: what it touches, and how much."""

    __slots__ = ("touched",)

    def __init__(self, touched: int) -> None:
        """Show this much."""
        self.touched = touched

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw it."""
        draw_touch(brush, "heart", (rect.x + rect.h / 2, rect.centre[1]), rect.h, self.touched)


class Hatched(Part):
    """The stripes of a loss."""

    __slots__ = ()

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw them."""
        brush.hatched(rect)


def heading(frame: Frame, id_: str, text: str, wide: float) -> Piece:
    """Return the head of a section, which stays with what follows."""
    label = frame.type.line(theme.LABEL)
    parts = (
        (Rect(0, 0, wide, label), Words(text, theme.LABEL)),
        (Rect(0, label + 6, wide, 3), Rule()),
    )
    return piece(f"{id_}-head", (wide, label + 10), Group(parts), 34, joined=True)
