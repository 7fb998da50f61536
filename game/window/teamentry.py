"""The field for the name of a team, behind the shape that tells it apart."""

from dataclasses import dataclass

from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.text import Type
from game.window.tokens import Team, TeamShape


@dataclass(frozen=True, slots=True)
class TeamEntry(Part):
    """A shape, and the field beside it."""

    shape: TeamShape
    entry: Entry

    @property
    def says(self) -> str:
        """Return what is written, or what should be."""
        return self.entry.says

    @property
    def writes(self) -> str:
        """Return the name of the field."""
        return self.entry.writes

    def holds(self, text: str) -> str:
        """Return the text up to the most letters."""
        return self.entry.holds(text)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw both."""
        shape, field = _parts(rect)
        Team(self.shape).draw(brush, shape, mood)
        self.entry.draw(brush, field, mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the field is too small."""
        return self.entry.spill(type_, _parts(rect)[1])


def _parts(rect: Rect) -> tuple[Rect, Rect]:
    side = rect.h * 0.62
    return (
        Rect(rect.x + 4, rect.y + (rect.h - side) / 2, side, side),
        Rect(rect.x + side + 22, rect.y, rect.w - side - 22, rect.h),
    )
