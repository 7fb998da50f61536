"""Why a meter moved: one bar a cause, each from where the last one ended."""

from dataclasses import dataclass
from itertools import accumulate

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.motion import share
from game.window.text import Type
from game.window.theme import Style

_NAME: Style = theme.DENSE.at(24, 30)
_NAMES = (_NAME, _NAME.at(22, 28))
_AMOUNT: Style = theme.FIGURE.at(26, 30)
_BAR, _ROW = 24.0, 38.0  # how thick a bar is in a row so high
_CLEAR = 8.0  # between the bars and the amounts
_LEAST = 0.1  # of the width is for bars, however long an amount
_MOST = 1.3  # how much words and bars grow where rows stand apart


@dataclass(frozen=True, slots=True)
class Cause:
    """What moved a meter, by how much, how that is printed, and whether it is good for you."""

    name: str
    amount: float
    said: str
    good: bool


@dataclass(frozen=True, slots=True)
class Waterfall(Part):
    """Rows of causes. A gain is solid, a loss hatched; thin lines join each end to the next.

    The bars begin at `base`; they fill their width, or share the scale `span` where it is given,
    and give way to amounts that take more room than `end` leaves them.
    A name that is too long for its place ends in an ellipsis: the opened meter has it whole.
    """

    causes: tuple[Cause, ...]
    pitch: float = 38.0
    after: float = 0.0
    start: float = 0.52
    end: float = 0.86
    base: float = 0.0
    span: tuple[float, float] | None = None

    @property
    def says(self) -> str:
        """Return every cause and its amount."""
        return " ".join(f"{cause.name} {cause.said}" for cause in self.causes)

    @property
    def lasts(self) -> float:
        """Return when the last bar has grown."""
        return self.after + theme.BAR_STEP_MS * (len(self.causes) - 1) + theme.BAR_MS

    def height(self, type_: Type) -> float:
        """Return how high its rows stand."""
        return self._pitch(type_) * len(self.causes)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dotted start, then each row."""
        pitch, by = self._pitch(brush.type), self._grows(brush.type)
        wide = rect.w * (self._ends(brush.type, rect) - self.start)
        places, start = self._places(rect, wide), self._start(rect, wide)
        top = rect.y - 6
        brush.broken((start, top), (start, rect.y + pitch * len(places)), 2, theme.RULE2, (4, 5))
        for i, (cause, (left, right)) in enumerate(zip(self.causes, places, strict=True)):
            row = Rect(rect.x, rect.y + i * pitch, rect.w, pitch)
            self._words(brush, row, cause, by)
            grown = share(mood.since, theme.BAR_MS, self.after + i * theme.BAR_STEP_MS)
            self._bar(brush, row, cause, (left, right), grown, _BAR * by)
            if i + 1 < len(places) and grown >= 1.0:
                end = right if cause.amount >= 0 else left
                foot = row.centre[1] + _BAR * by / 2
                brush.upright(end - 1, foot, pitch - _BAR * by, 2, theme.INK3)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether amounts run into the bars or the rows are too high."""
        if self.height(type_) > rect.h + 1:
            return "too many causes for their box"
        room = rect.w * (1 - self._ends(type_, rect)) - _CLEAR + 0.01
        amount = self._amount(type_, rect)
        wide = next((c.said for c in self.causes if type_.width(c.said, amount) > room), "")
        return f"amount too long: {wide!r}" if wide else ""

    def _pitch(self, type_: Type) -> float:
        return max(self.pitch, type_.line(_NAME))

    def _grows(self, type_: Type) -> float:
        """Return by how much words and bars are larger than in rows that stand close."""
        return min(_MOST, max(1.0, self._pitch(type_) / type_.scale.text / _ROW))

    def _amount(self, type_: Type, rect: Rect) -> Style:
        """Return the largest style in which every amount stands clear of the bars."""
        large = _AMOUNT.at(_AMOUNT.size * self._grows(type_), _AMOUNT.line * self._grows(type_))
        room = rect.w * (1 - self.end) - _CLEAR
        return large if self._widest(type_, large) <= room else _AMOUNT

    def _ends(self, type_: Type, rect: Rect) -> float:
        """Return where the bars end, as a share of the width."""
        needed = self._widest(type_, _AMOUNT) + _CLEAR
        return max(self.start + _LEAST, min(self.end, 1 - needed / rect.w))

    def _widest(self, type_: Type, style: Style) -> float:
        return max((type_.width(cause.said, style) for cause in self.causes), default=0.0)

    def _words(self, brush: Brush, row: Rect, cause: Cause, by: float) -> None:
        steps = (_NAME.at(_NAME.size * by, _NAME.line * by), *_NAMES)
        style, name = brush.type.fit(cause.name, steps, row.w * self.start - 12, 1)
        top = row.centre[1] - brush.type.line(style) / 2
        brush.words(name.lines[0], row.x, top, style)
        colour = theme.GAIN if cause.good else theme.LOSS
        amount = self._amount(brush.type, row)
        top = row.centre[1] - brush.type.line(amount) / 2
        brush.words(cause.said, row.right, top, amount.on(colour), 1.0)

    def _bar(
        self,
        brush: Brush,
        row: Rect,
        cause: Cause,
        ends: tuple[float, float],
        grown: float,
        thick: float,
    ) -> None:
        left, right = ends
        wide = max(3.0, right - left) * grown
        if wide < 1:
            return
        x = left if cause.amount >= 0 else right - wide
        bar = Rect(x, row.centre[1] - thick / 2, wide, thick)
        if cause.good:
            brush.fill(bar, theme.GAIN, 2)
        elif grown < 1.0:
            brush.border(bar, theme.LOSS, 2.5, 2)
        else:
            brush.hatched(bar)

    def _places(self, rect: Rect, wide: float) -> list[tuple[float, float]]:
        low, unit = self._measure(wide)
        places, at = [], self.base
        for cause in self.causes:
            ends = sorted((at, at + cause.amount))
            places.append(
                (
                    self._left(rect) + (ends[0] - low) * unit,
                    self._left(rect) + (ends[1] - low) * unit,
                )
            )
            at += cause.amount
        return places

    def _start(self, rect: Rect, wide: float) -> float:
        low, unit = self._measure(wide)
        return self._left(rect) + (self.base - low) * unit

    def _left(self, rect: Rect) -> float:
        return rect.x + rect.w * self.start

    def _measure(self, wide: float) -> tuple[float, float]:
        """Return the figure at the left of the bars, and how far one of them reaches in `wide`."""
        low, high = self.span or self._reach()
        return low, wide / ((high - low) or 1.0)

    def _reach(self) -> tuple[float, float]:
        totals = list(accumulate((cause.amount for cause in self.causes), initial=self.base))
        return min(totals), max(totals)


@dataclass(frozen=True, slots=True)
class Stretch(Part):
    """One cause's bar alone, on the scale from `low` to `high`."""

    start: float
    end: float
    scale: tuple[float, float]
    good: bool

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw a thin line for the scale, then the bar."""
        low, high = self.scale
        unit = rect.w / ((high - low) or 1.0)
        brush.rule(rect.x, rect.centre[1] - 1, rect.w, 2, theme.RULE)
        left, right = sorted((self.start, self.end))
        bar = Rect(rect.x + (left - low) * unit, rect.y, max(4.0, (right - left) * unit), rect.h)
        if self.good:
            brush.fill(bar, theme.GAIN, 2)
        else:
            brush.hatched(bar)
