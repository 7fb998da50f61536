"""The same page where the terminal has colour: styles and tables by rich, words unchanged."""

from collections.abc import Mapping
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from game.terminal.paper import Paper, Style, Table

STYLES: Mapping[Style, str] = {
    Style.PLAIN: "",
    Style.TITLE: "bold underline",
    Style.HEAD: "bold",
    Style.QUIET: "dim",
    Style.HELPS: "cyan",
    Style.HURTS: "yellow",
    Style.NOW: "bold red",
}


class ColourPaper(Paper):
    """Styled lines and aligned tables; each sentence is the one plain paper writes."""

    def __init__(self, stream: TextIO, width: int = 80, wipe: str = "") -> None:
        """Write to a terminal that is `width` columns wide; `wipe` clears it."""
        super().__init__(stream, width, wipe)
        self._console = Console(file=stream, width=self.width, highlight=False, markup=False)

    def table(self, table: Table) -> None:
        """Draw rows in columns, or as sentences where they would not fit."""
        if _needed(table) > self.width:
            super().table(table)
            return
        grid = Grid(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, show_edge=False)
        for place, head in enumerate(table.heads):
            grid.add_column(self.fitting(head), justify="right" if place else "left")
        for row in table.rows:
            grid.add_row(*(self.fitting(cell) for cell in row))
        self._console.print(grid)
        self._at_gap = False

    def _line(self, line: str, style: Style) -> None:
        if STYLES[style]:
            self._console.print(Text(line, style=STYLES[style]), soft_wrap=True)
            self._at_gap = False
        else:
            super()._line(line, style)


def _needed(table: Table) -> int:
    columns = zip(table.heads, *table.rows, strict=True)
    return sum(max(len(cell) for cell in column) + 2 for column in columns)
