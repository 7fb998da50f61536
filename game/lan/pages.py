"""Pages as text: a whole page at first, then the parts of it that have changed."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from game.base.words import _, n_
from game.lan.icons import icon, shape

FOLDER = Path(__file__).parent / "pages"
STATIC = Path(__file__).parent / "static"
Parts = Mapping[str, str]  # by the id of the element whose inside they are


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        auto_reload=False,  # else the file of each part is looked at whenever it is drawn
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(_=_, n_=n_, icon=icon, shape=shape, clock=clock)
    return made


def clock(seconds: int) -> str:
    """Return "06:42"; hours are counted in minutes."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def drawn(page: str, **given: object) -> str:
    """Return a page of `pages/`; all that people wrote is escaped."""
    return _environment().get_template(f"{page}.html").render(**given)


def parts(folder: str, names: tuple[str, ...], **given: object) -> Parts:
    """Return the parts of a page by their names."""
    return {name: drawn(f"{folder}/{name}", **given).strip() for name in names}
