"""Running text: headings, passages, lists, tables and lines to write on, broken into pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from game.base.words import _
from game.export.kit.faces import INK, PALE, Lettering, Style, Tag
from game.export.kit.look import BODY, HEAD, SMALL, STRONG, SUB, TEXT, TITLE
from game.export.kit.paper import Paper
from game.export.kit.sheet import Box, Item, Pen, Rule, Sheet, moved

SIDE, TOP, FOOT = 17.0, 21.0, 17.0
SMALLER = (1.0, 0.95, 0.9)  # in which sizes a part is tried, so that it takes fewer pages
CELL = 1.4  # from the line of a table to its words


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is not broken; `keeps` holds it on the page of what follows."""

    high: float
    items: tuple[Item, ...]
    keeps: bool = False
    again: tuple["Block", ...] = ()  # what stands over it anew where it begins a page
    parts: bool = False  # here a part that takes more than its pages is parted


@dataclass(slots=True)
class Flow:
    """Text that runs over pages; every method adds something below what is there.

    All of it is set in sizes that are `small` times those of its styles.
    """

    type: Lettering
    paper: Paper
    small: float = 1.0
    blocks: list[Block | None] = field(default_factory=list)
    headed: bool = False  # a heading stands between the title and what comes next

    @property
    def wide(self) -> float:
        """Return the width of its lines."""
        return self.paper.wide - 2 * SIDE

    @property
    def room(self) -> float:
        """Return the height of a page."""
        return self.paper.high - TOP - FOOT

    def fitted(
        self,
        fill: Callable[["Flow"], None],
        pages: int = 1,
        sizes: Sequence[float] = SMALLER,
    ) -> None:
        """Begin another page with a part that is set as small as lets it take so many pages.

        Where even the smallest size does not, nobody has to read small words for nothing, and it is
        parted where `part` says if that takes no more pages.
        """
        for small in sizes:
            part = Flow(self.type, self.paper, small)
            fill(part)
            if part.count <= pages:
                break
        else:
            part = Flow(self.type, self.paper, self.small)
            fill(part)
            part = part.parted()
        if self.blocks:
            self.turn_page()
        self.blocks += part.blocks

    def part(self) -> None:
        """Say where to begin another page, if it takes more than one."""
        self.blocks.append(Block(0, (), parts=True))

    def parted(self) -> "Flow":
        """Return it with a page turned where it says so, or as it is if that takes fewer pages."""
        blocks = [None if block and block.parts else block for block in self.blocks]
        other = replace(self, blocks=blocks)
        return other if other.count <= self.count else self

    def trimmed(self, fill: Callable[["Flow"], None]) -> None:
        """Begin another page with a part that is set a little smaller where that saves a page.

        So no page is turned for the few lines that are left over.
        """
        tried = [Flow(self.type, self.paper, small) for small in SMALLER]
        for part in tried:
            fill(part)
        fewest = min(part.count for part in tried)
        if self.blocks:
            self.turn_page()
        self.blocks += next(part.blocks for part in tried if part.count == fewest)

    @property
    def count(self) -> int:
        """Return how many pages it takes."""
        return len(self._broken())

    def title(self, text: str, under: str = "") -> None:
        """Add the title of what follows."""
        pen = self._pen()
        self.headed = False
        below = pen.write(text, TITLE, 0, 0, self.wide)
        below = pen.write(under, BODY.but(ink=PALE), 0, below + 0.5, self.wide)
        self._add(pen, below + 3, keeps=True)

    def head(self, text: str) -> None:
        """Add a heading."""
        pen = self._pen()
        self.headed = True
        below = pen.write(text, HEAD, 0, 4, self.wide)
        self._add(pen, below + 0.8, keeps=True)

    def sub(self, text: str) -> None:
        """Add a small heading; for those who hear it, no level is left out."""
        pen, style = self._pen(), SUB if self.headed else SUB.but(tag=Tag.HEAD)
        self._add(pen, pen.write(text, style, 0, 2, self.wide) + 0.4, keeps=True)

    def text(self, text: str, style: Style = TEXT, *, keeps: bool = False) -> None:
        """Add a passage, if there is any."""
        if text:
            pen = self._pen()
            self._add(pen, pen.write(text, style, 0, 0, self.wide) + 1.6, keeps=keeps)

    def points(
        self, texts: Sequence[str], style: Style = TEXT, mark: str = "–", *, whole: bool = False
    ) -> None:
        """Add a list, each with a mark before it; a `whole` one stands on one page."""
        for place, text in enumerate(texts, 1):
            pen = self._pen()
            pen.write(mark, style, 0, 0, 5)
            below = pen.write(text, style, 5.5, 0, self.wide - 5.5) + 0.9
            self._add(pen, below, keeps=whole and place < len(texts))

    def points_beside(self, texts: Sequence[str], style: Style = TEXT, mark: str = "–") -> None:
        """Add a list of short lines in two columns, to be read line by line."""
        half = self.wide / 2
        for place in range(0, len(texts), 2):
            pen, lowest = self._pen(), 0.0
            for column, text in enumerate(texts[place : place + 2]):
                left = column * half
                pen.write(mark, style, left, 0, 5)
                below = pen.write(text, style, left + 5.5, 0, half - 5.5 - 2)
                lowest = max(lowest, below)
            self._add(pen, lowest + 0.9)

    def boxed(self, text: str, style: Style = TEXT, label: str = "") -> None:
        """Add a passage in a frame."""
        pen = self._pen()
        below = pen.write(label, SMALL, 4, 3, self.wide - 8)
        below = pen.write(text, style, 4, below if label else 3, self.wide - 8) + 3
        pen.items.insert(0, Box(0, 0, self.wide, below, stroke=INK, thick=0.3, round=1.5))
        self._add(pen, below + 2.5)

    def table(
        self,
        rows: Sequence[Sequence[str]],
        shares: Sequence[float],
        style: Style = BODY,
        heads: Sequence[str] = (),
        *,
        whole: bool = False,
        called: str = "",
    ) -> None:
        """Add a table, its heads first; `shares` are of the width.

        Where a page ends in it, at least two rows stand on either side, and what it is `called` and
        its heads stand over the rest; in a `whole` one none does.
        """
        again: list[Block] = []
        if called:
            pen = self._pen()
            again.append(Block(pen.write(called, SUB, 0, 0, self.wide) + 1.2, tuple(pen.items)))
        if heads:
            self.row(heads, shares, STRONG)
            again += [block for block in self.blocks[-1:] if block]
        for place, cells in enumerate(rows):
            last = len(rows) - 1
            self.row(cells, shares, style, keeps=place in (0, last - 1) or (whole and place < last))
            row = self.blocks[-1]
            if row and place:
                self.blocks[-1] = replace(row, again=tuple(again))

    def row(  # its cells and how they are set
        self,
        cells: Sequence[str],
        shares: Sequence[float],
        style: Style = BODY,
        high: float = 0.0,
        *,
        keeps: bool = False,
    ) -> None:
        """Add a row of a table: its cells, and what share of the width each of them has."""
        pen, x, lowest, cell = self._pen(), 0.0, high, CELL * self.small
        lefts = [self.wide * sum(shares[:place]) for place in range(len(shares) + 1)]
        for text, x, end in zip(cells, lefts, lefts[1:], strict=False):
            below = pen.write(text, style, x + CELL, cell, end - x - 2 * CELL)
            lowest = max(lowest, below + cell)
        pen.put(*(Rule(x, 0, x, lowest, 0.2, PALE) for x in lefts))
        pen.put(Rule(0, 0, self.wide, 0, 0.2, PALE), Rule(0, lowest, self.wide, lowest, 0.2, PALE))
        self._add(pen, lowest, keeps=keeps or style is STRONG)

    def lines(self, count: int, label: str = "") -> None:
        """Add lines to write on."""
        for place in range(count):
            pen = self._pen()
            pen.write("" if place else label, SMALL, 0, 0.6, self.wide)
            pen.put(Rule(0, 8, self.wide, 8, 0.2, PALE))
            self._add(pen, 8.4)

    def gap(self, high: float) -> None:
        """Leave some room."""
        self.blocks.append(Block(high, ()))

    def turn_page(self) -> None:
        """Begin another page."""
        self.blocks.append(None)

    def _pen(self) -> Pen:
        return Pen(self.type, small=self.small)

    def _add(self, pen: Pen, high: float, *, keeps: bool = False) -> None:
        self.blocks.append(Block(high, tuple(pen.items), keeps=keeps))

    def pages(self, name: str, case: str) -> Iterator[Sheet]:
        """Yield the pages, each with the name of what it is and its number."""
        pages = self._broken()
        for place, blocks in enumerate(pages, 1):
            pen = Pen(self.type)
            _rim(pen, self.paper, f"{case} · {name}", _count(place, len(pages)))
            y = TOP
            for block in blocks:
                pen.put(*(moved(item, SIDE, y) for item in block.items))
                y += block.high
            yield pen.sheet(f"{name}, {_count(place, len(pages))}", self.paper)

    def _broken(self) -> list[list[Block]]:
        pages: list[list[Block]] = [[]]
        for place, block in enumerate(self.blocks):
            used = sum(each.high for each in pages[-1])
            if block is None:
                pages.append([])
            elif used and used + self._held(place) > self.room:
                pages.append([*block.again, block])
            else:
                pages[-1].append(block)
        return [page for page in pages if page]

    def _held(self, place: int) -> float:
        """Return the height of a block and of what has to stand on its page."""
        high = 0.0
        for block in self.blocks[place:]:
            if block is None:
                break
            high += block.high
            if not block.keeps:
                break
        return high


def _count(page: int, pages: int) -> str:
    return _("page {page} of {pages}").format(page=page, pages=pages)


def _rim(pen: Pen, paper: Paper, name: str, page: str) -> None:
    wide = paper.wide - 2 * SIDE
    pen.write(_("Make It Right"), SMALL, SIDE, 11, 30)
    pen.write(name, SMALL.but(align="right"), SIDE + 30, 11, wide - 30)
    pen.put(Rule(SIDE, 16, paper.wide - SIDE, 16, 0.3))
    pen.write(page, SMALL.but(align="right"), SIDE, paper.high - 13, wide)
