"""The cards that a team played, as rows of its sheet."""

from dataclasses import dataclass

from game.base.words import _
from game.present.room.compare import ColumnView, PlayedView
from game.window import theme
from game.window.box import Frame, Mood, Part
from game.window.brush import Brush
from game.window.cardkinds import category
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.theme import Style

Placed = tuple[Rect, Part]
_TITLES: tuple[Style, ...] = tuple(theme.DENSE.at(size, size * 1.22) for size in (27, 24, 21.5, 20))
_LARGE: tuple[Style, ...] = tuple(theme.DENSE.at(size, size * 1.22) for size in (38, 34, 30))
_TALL = 60.0  # how high a row is that holds larger words
_ASIDE: Style = theme.ASIDE.at(22, 28)


def cards(frame: Frame, view: ColumnView, place: Rect, highs: tuple[float, float]) -> list[Placed]:
    """Return the cards, as many as there is room for; of the rest it is said how many.

    Of `highs` the first is how high a row stands, the second how high it stands at least.
    """
    high, least = highs
    if view.nothing:
        line = place.top(min(place.h, frame.big(high)))
        return [(line, Words(view.nothing, _TITLES[-1].on(theme.INK2), rows=1, middle=True,
                             ellipsis=True))]  # fmt: skip
    count = len(view.played)
    room = max(1, int((place.h + 1) / frame.big(least)))
    shown = view.played if count <= room else view.played[: room - 1]
    pitch = min(frame.big(high), place.h / max(1, min(count, room)))
    made: list[Placed] = []
    for i, card in enumerate(shown):
        made += _card(frame, card, place.below(i * pitch, pitch))
    if len(shown) < count:
        more = _("and {n} more").format(n=count - len(shown))
        row = place.below(len(shown) * pitch, pitch)
        made.append((row, Words(more, _TITLES[-1].on(theme.INK2), rows=1, middle=True)))
    return made


def _card(frame: Frame, card: PlayedView, row: Rect) -> list[Placed]:
    side = min(row.h - 5, frame.big(38 if row.h < frame.big(_TALL) else 56))
    words = Rect(row.x + side + 12, row.y, row.w - side - 12, row.h)
    made: list[Placed] = [(Rect(row.x, row.y + (row.h - side) / 2, side, side), Kind(card.kind))]
    if card.only_here:
        mark = _("only here")
        style = _ASIDE.at(min(22.0, side / frame.scale.text * 0.72))
        wide = frame.type.width(mark, style) + 4
        if wide <= words.w * 0.36:
            made.append((words.far(wide), Words(mark, style.on(theme.INK2), 1.0, middle=True)))
            words = words.left(words.w - wide - 8)
        else:  # a ring round the icon says it where words find no room
            made[0] = (made[0][0], Kind(card.kind, ringed=True))
    steps = _TITLES if row.h < frame.big(_TALL) else (*_LARGE, *_TITLES)
    fits = [style for style in steps if frame.type.line(style) <= row.h] or [_TITLES[-1]]
    title = Words(card.title, fits[0], rows=1, ellipsis=True, middle=True,
                  steps=tuple(fits))  # fmt: skip
    return [*made, (words, title)]


@dataclass(frozen=True, slots=True)
class Kind(Part):
    """The kind of a card as its icon on its colour; ringed where it was played here alone."""

    kind: str
    ringed: bool = False

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field, then the icon."""
        kind = category(self.kind)
        brush.fill(rect, kind.colour, theme.RADIUS_CHIP)
        if self.ringed:
            brush.border(rect.inset(-3), theme.INK, 2.5, theme.RADIUS_CHIP + 2)
        brush.icon_at(kind.icon, rect.centre, rect.h * 0.66, kind.text, 2.2)
