"""A sheet of paper as things at their places, in millimetres from its upper left corner."""

from dataclasses import dataclass, field, replace

from game.export.kit.faces import INK, Lettering, Style
from game.export.kit.paper import Paper

ART = "art-"  # before the name of a case: the icon that is its picture


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of words; `high` is the room that they may take at most."""

    lines: tuple[str, ...]
    x: float
    y: float
    wide: float
    style: Style
    turned: bool = False  # stands on its head, for what is folded

    @property
    def high(self) -> float:
        """Return the height of its lines."""
        return self.style.lead * len(self.lines)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `dash` is how long its dashes and gaps are, 0 for none."""

    x0: float
    y0: float
    x1: float
    y1: float
    thick: float = 0.3
    ink: str = INK
    dash: tuple[float, ...] = ()
    round: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled or drawn round or both."""

    x: float
    y: float
    wide: float
    high: float
    fill: str = ""
    stroke: str = ""
    thick: float = 0.3
    round: float = 0.0


@dataclass(frozen=True, slots=True)
class Icon:
    """A picture of the game's set, or a drawing of a case, by its name."""

    name: str
    x: float
    y: float
    wide: float
    high: float
    ink: str = INK
    turned: bool = False


Item = Text | Rule | Box | Icon


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper."""

    name: str
    paper: Paper
    items: tuple[Item, ...]


@dataclass(slots=True)
class Pen:
    """Puts things on a sheet; what it writes is broken into lines that fit their width.

    It writes in sizes that are `small` times those it is asked for.
    """

    type: Lettering
    items: list[Item] = field(default_factory=list)
    small: float = 1.0

    def write(  # a text, its style and its place
        self, text: str, style: Style, x: float, y: float, wide: float, *, turned: bool = False
    ) -> float:
        """Write a text with its upper left corner there; return where it ends below."""
        if not text:
            return y
        style = style.at(style.size * self.small)
        put = Text(self.type.lines(text, style, wide), x, y, wide, style, turned=turned)
        self.items.append(put)
        return y + put.high

    def put(self, *items: Item) -> None:
        """Put things where they say."""
        self.items.extend(items)

    def sheet(self, name: str, paper: Paper) -> Sheet:
        """Return what was put as a sheet."""
        return Sheet(name, paper, tuple(self.items))


def moved(item: Item, x: float, y: float) -> Item:
    """Return a thing further to the right and further down."""
    if isinstance(item, Rule):
        return replace(item, x0=item.x0 + x, y0=item.y0 + y, x1=item.x1 + x, y1=item.y1 + y)
    return replace(item, x=item.x + x, y=item.y + y)
