"""The map of turns: distance is time, and the line says whether hours, days or weeks go by."""

from dataclasses import dataclass
from itertools import groupby, pairwise

from game.present.parts import Span, TurnMark
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.text import Type

_DAY, _TIME = theme.STRONG.at(21, 26), theme.CAPTION.at(20, 25)
_REACH = 20.0
_GAP = 9.0


@dataclass(frozen=True, slots=True)
class TurnMap(Part):
    """Some turns in a row; `before` and `after` tell that the line comes from and goes further."""

    turns: tuple[TurnMark, ...]
    before: bool = False
    after: bool = False

    @property
    def says(self) -> str:
        """Return number, day and time of every turn."""
        return " ".join(f"{turn.number} {turn.day} {turn.time}" for turn in self.turns)

    def high(self, type_: Type) -> float:
        """Return how high it stands."""
        return self._line(type_) + _REACH + 6 + type_.line(_DAY) + type_.line(_TIME)

    def fits(self, type_: Type, wide: float) -> bool:
        """Tell whether no label touches the next, and the last one ends on the page."""
        places = self._places(type_, wide)
        reach = [self._half(type_, turn) for turn in self.turns]
        if places[-1] + reach[-1] > wide + 1:
            return False
        pairs = zip(places, places[1:], reach, reach[1:], strict=False)
        return all(b - a >= left + right + _GAP - 0.01 for a, b, left, right in pairs)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the line, the discs on it, and under each its day and time."""
        places = [rect.x + x for x in self._places(brush.type, rect.w)]
        y = rect.y + self._line(brush.type)
        self._gaps(brush, places, y)
        self._ends(brush, rect, places, y)
        for turn, x in zip(self.turns, places, strict=True):
            self._turn(brush, turn, (x, y), mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether labels touch or it is too low."""
        if not self.fits(type_, rect.w):
            return "turns too close on their map"
        return "" if self.high(type_) <= rect.h + 1 else "map of turns too low"

    def _line(self, type_: Type) -> float:
        return type_.line(theme.ASIDE) + _REACH - 4

    def _half(self, type_: Type, turn: TurnMark) -> float:
        wide = max(type_.width(turn.day, _DAY), type_.width(turn.time, _TIME), 2 * _REACH)
        return wide / 2

    def _places(self, type_: Type, wide: float) -> list[float]:
        """Return the middle of each disc: as far apart as time, but no label on another."""
        reach = [self._half(type_, turn) for turn in self.turns]
        left, right = reach[0], wide - reach[-1]
        if len(reach) == 1:
            return [left]
        least = [a + b + _GAP for a, b in pairwise(reach)]
        spare = max(0.0, right - left - sum(least))
        shares = [_far(turn) for turn in self.turns[:-1]]
        places = [left]
        for need, share in zip(least, shares, strict=True):
            places.append(places[-1] + need + spare * share / sum(shares))
        return places

    def _gaps(self, brush: Brush, places: list[float], y: float) -> None:
        for turn, x, to in zip(self.turns, places, places[1:], strict=False):
            _stretch(brush, turn.span, x, to, y)
        at = 0
        for gap, group in groupby(self.turns[:-1], key=lambda turn: turn.gap):
            count = len(list(group))
            middle = (places[at] + places[at + count]) / 2
            room = places[at + count] - places[at]
            if brush.type.width(gap, theme.ASIDE) <= room - 2 * _REACH + 30:
                brush.words(gap, middle, y - self._line(brush.type), _ASIDE, 0.5)
            at += count

    def _ends(self, brush: Brush, rect: Rect, places: list[float], y: float) -> None:
        if self.after:
            _stretch(brush, self.turns[-1].span, places[-1], rect.right, y)
        if self.before:
            brush.rule(rect.x, y - 1.5, places[0] - rect.x, 3, theme.INK)

    def _turn(self, brush: Brush, turn: TurnMark, at: tuple[float, float], mood: Mood) -> None:
        if turn.now:
            brush.disc(at, _REACH + 4, theme.RED)
        else:
            brush.disc(at, _REACH, theme.INK)
            brush.disc(at, _REACH - 3, theme.SHEET)
        # A number on a disc keeps its size: the day under it grows with the words.
        style = theme.FIGURE.at(24 / brush.scale.text, 28 / brush.scale.text)
        style = style.on(theme.SHEET if turn.now else theme.INK)
        brush.words(str(turn.number), at[0], at[1] - 14, style, 0.5)
        top = at[1] + _REACH + 6
        brush.words(turn.day, at[0], top, _DAY, 0.5)
        brush.words(turn.time, at[0], top + brush.type.line(_DAY), _TIME, 0.5)


_ASIDE = theme.ASIDE.on(theme.INK2)
_FAR = {Span.HOURS: 1.0, Span.DAYS: 1.5}  # what is longer is drawn alike
_FARTHEST = 2.0


def _far(turn: TurnMark) -> float:
    return _FAR.get(turn.span, _FARTHEST) if turn.span else 1.0


def _stretch(brush: Brush, span: Span | None, x: float, to: float, y: float) -> None:
    if span is Span.HOURS:
        brush.fill(Rect(x, y - 3.5, to - x, 7), theme.INK)
    elif span is Span.DAYS:
        brush.rule(x, y - 1.5, to - x, 3, theme.INK)
    else:
        brush.broken((x + _REACH + 4, y - 2), (to - _REACH, y - 2), 4, theme.INK, (4, 9))


def rows(type_: Type, turns: tuple[TurnMark, ...], wide: float) -> tuple[TurnMap, ...]:
    """Return the map on as few rows as its labels allow, with as many turns on each."""
    for count in range(1, len(turns) + 1):
        step = -(-len(turns) // count)
        cut = [turns[i : i + step] for i in range(0, len(turns), step)]
        last = len(cut) - 1
        maps = tuple(TurnMap(part, i > 0, i < last) for i, part in enumerate(cut))
        if all(each.fits(type_, wide - 30 * (last > 0)) for each in maps):
            break
    return maps
