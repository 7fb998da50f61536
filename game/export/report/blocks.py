"""What a document is made of, whatever it is written as: page, word processor or PDF."""

from dataclasses import dataclass, replace
from enum import StrEnum

from game.present.report import TableView
from game.present.review import ChartView


class Kind(StrEnum):
    """How a paragraph is meant; never told by colour alone."""

    PLAIN = "plain"
    LEAD = "lead"  # what is read first
    QUIET = "quiet"  # sources, notes, how to read
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title."""

    text: str
    level: int = 2
    key: str = ""  # to link to it
    anew: bool = False  # begins a new sheet of paper


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; nothing where it is empty."""

    text: str
    kind: Kind = Kind.PLAIN
    lead: str = ""  # a few words before it that stand out: "Key moment"


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[str, ...]
    numbered: bool = False
    small: bool = False  # many short lines that are looked up, such as sources


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their values."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `widths` are shares of its columns, none for as wide as their text."""

    table: TableView
    widths: tuple[int, ...] = ()
    figures: bool = False  # its cells are short figures


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over the turns, with one turn marked if it is not 0."""

    chart: ChartView
    mark: int = 0
    words: str = ""
    small: bool = False  # not as wide as the text


@dataclass(frozen=True, slots=True)
class Keep:
    """Blocks that belong on one sheet."""

    blocks: tuple["Block", ...]


Block = Heading | Text | Items | Pairs | Grid | Chart | Keep


def deeper(block: Block) -> Block:
    """Return a block one level deeper, out of the list of contents; charts are smaller there."""
    match block:
        case Heading():
            return Heading(block.text, block.level + 1)
        case Keep(blocks):
            return Keep(tuple(map(deeper, blocks)))
        case Chart():
            return replace(block, small=True)
        case _:
            return block
