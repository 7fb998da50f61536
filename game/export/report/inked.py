"""A chart as a drawing of its own, for where no style sheet goes along."""

from game.export.report.blocks import Chart
from game.export.timeline import timeline

COLOURS = ("b3261e", "00695c", "1f5fa8", "8a5a00", "6a3d9a", "a1306b", "3d6b1f", "5a4a42")


def inked(block: Chart) -> str:
    """Return a chart as SVG with the style that the page's style sheet gives it elsewhere."""
    drawn = timeline(block.chart, "chart", block.mark, block.words)
    return drawn.replace("<title", f"<style>{_STYLE}</style><title", 1)


_STYLE = (
    "text{font-family:'Archivo Body';font-size:12px;fill:#1A1D21}"
    ".tick{font-size:10.5px;fill:#454A4E}.name{font-family:'Archivo Strong'}"
    ".grid{stroke:#D8D0C0}.axis{stroke:#1A1D21}.mark{stroke:#1A1D21;stroke-dasharray:1 3}"
    "polyline{fill:none;stroke-width:2.2}.lead{stroke-width:1;stroke:#B9B09B}"
    + "".join(
        f".{name} polyline{{stroke:#{colour}}}.{name} circle,.{name} polygon{{fill:#{colour}}}"
        f".{name} .hollow{{fill:#ffffff;stroke:#{colour};stroke-width:1.6}}"
        for name, colour in (
            *((f"c{at}", each) for at, each in enumerate(COLOURS)),
            ("history", "4b4e55"),
            ("best", "1a1d21"),
        )
    )
)
