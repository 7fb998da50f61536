"""Why a meter moved: one bar a cause, each from where the last one ended."""

from dataclasses import dataclass

from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.geometry import Rect
from game.window.motion import share
from game.window.text import Type
from game.window.theme import Style

_NAME: Style = theme.DENSE.at(24, 30)
_AMOUNT: Style = theme.FIGURE.at(26, 30)
_BAR = 24.0


@dataclass(frozen=True, slots=True)
class Cause:
    """What moved a meter, by how much, how that is printed, and whether it is good for you."""

    name: str
    amount: float
    said: str
    good: bool


@dataclass(frozen=True, slots=True)
class Waterfall(Part):
    """Rows of causes. A gain is solid, a loss hatched; thin lines join each end to the next."""

    causes: tuple[Cause, ...]
    pitch: float = 38.0
    after: float = 0.0
    start: float = 0.52
    end: float = 0.86

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
        pitch, places = self._pitch(brush.type), self._places(rect)
        start = self._start(rect)
        top = rect.y - 6
        brush.broken((start, top), (start, rect.y + pitch * len(places)), 2, theme.RULE2, (4, 5))
        for i, (cause, (left, right)) in enumerate(zip(self.causes, places, strict=True)):
            row = Rect(rect.x, rect.y + i * pitch, rect.w, pitch)
            self._words(brush, row, cause)
            grown = share(mood.since, theme.BAR_MS, self.after + i * theme.BAR_STEP_MS)
            self._bar(brush, row, cause, (left, right), grown)
            if i + 1 < len(places) and grown >= 1.0:
                end = right if cause.amount >= 0 else left
                foot = row.centre[1] + _BAR / 2
                brush.upright(end - 1, foot, pitch - _BAR, 2, theme.INK3)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether a name runs into the bars or the rows are too high."""
        if self.height(type_) > rect.h + 1:
            return "too many causes for their box"
        room = rect.w * self.start - 12
        wide = next((c.name for c in self.causes if type_.width(c.name, _NAME) > room), "")
        return f"cause too long: {wide!r}" if wide else ""

    def _pitch(self, type_: Type) -> float:
        return max(self.pitch, type_.line(_NAME) + 2)

    def _words(self, brush: Brush, row: Rect, cause: Cause) -> None:
        top = row.centre[1] - brush.type.line(_NAME) / 2
        brush.words(cause.name, row.x, top, _NAME)
        colour = theme.GAIN if cause.good else theme.LOSS
        top = row.centre[1] - brush.type.line(_AMOUNT) / 2
        brush.words(cause.said, row.right, top, _AMOUNT.on(colour), 1.0)

    def _bar(
        self, brush: Brush, row: Rect, cause: Cause, ends: tuple[float, float], grown: float
    ) -> None:
        left, right = ends
        wide = max(3.0, right - left) * grown
        if wide < 1:
            return
        x = left if cause.amount >= 0 else right - wide
        bar = Rect(x, row.centre[1] - _BAR / 2, wide, _BAR)
        if cause.good:
            brush.fill(bar, theme.GAIN, 2)
        elif grown < 1.0:
            brush.border(bar, theme.LOSS, 2.5, 2)
        else:
            brush.hatched(bar)

    def _places(self, rect: Rect) -> list[tuple[float, float]]:
        low, unit = self._measure(rect)
        places, at = [], 0.0
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

    def _start(self, rect: Rect) -> float:
        low, unit = self._measure(rect)
        return self._left(rect) - low * unit

    def _left(self, rect: Rect) -> float:
        return rect.x + rect.w * self.start

    def _measure(self, rect: Rect) -> tuple[float, float]:
        totals, at = [0.0], 0.0
        for cause in self.causes:
            at += cause.amount
            totals.append(at)
        reach = (max(totals) - min(totals)) or 1.0
        return min(totals), rect.w * (self.end - self.start) / reach
