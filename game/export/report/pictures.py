"""Charts as pictures, for word processors, which draw no SVG; by the package that writes PDF."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.export.report.blocks import Block, Chart, Keep
from game.export.report.inked import inked
from game.export.report.missing import MissingError
from game.export.report.pdf import PACKAGE, Type

SHARP = 200.0  # dots an inch
_SOURCE = """
#set page(width: 160mm, height: auto, margin: 0mm, fill: white)
#let charts = json(bytes(sys.inputs.charts))
#for (place, chart) in charts.enumerate() {
  if place > 0 { pagebreak() }
  image(bytes(chart), format: "svg", width: 100%)
}
"""


def pictures(blocks: Sequence[Block], type_: Type) -> Mapping[Chart, bytes]:
    """Return each chart among the blocks as PNG.

    Raises:
        MissingError: The package that draws them is not installed.
    """
    charts = list(_charts(blocks))
    if not charts:
        return {}
    try:
        import typst  # noqa: PLC0415  # an optional package
    except ImportError:
        raise MissingError(PACKAGE) from None
    made: Any = typst.compile(  # one picture, or a list of several
        _SOURCE.encode(),
        format="png",
        ppi=SHARP,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[type_.folder]),
        sys_inputs={"charts": json.dumps([inked(each) for each in charts])},
    )
    return dict(zip(charts, made if isinstance(made, list) else [made], strict=True))


def _charts(blocks: Sequence[Block]) -> Iterator[Chart]:
    """Yield every chart among the blocks, those that are kept beside others as well."""
    for block in blocks:
        match block:
            case Chart():
                yield block
            case Keep(inside):
                yield from _charts(inside)
            case _:
                pass
