"""The step of trust beside its laws written out as loops and compiled, which tests keep."""

import json
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec

from game.base.words import _
from game.commands.measures.processes import ran
from game.commands.measures.row import GOAL, Row, beside
from game.library.places import CHECKOUT

COMPILER = "numba"  # no part of the game
RACE = ("-m", "tests.engine.trust.race")
NAME = "rows a second of the trust step in mid-game, against the same laws compiled"
SHARE = 0.333  # of the compiled laws' speed that the engine should come to


def compiled_rows() -> Iterator[Row]:
    """Yield both rates in the middle of a game, or how to have them measured."""
    if not (CHECKOUT / "tests" / "conftest.py").is_file():
        why = _("not measured: the compiled laws come with a copy of the whole project")
        yield Row(NAME, None, "1/s", how=why)
    elif find_spec(COMPILER) is None:
        words = _("not measured: it needs a compiler, {python} -m pip install {name}")
        yield Row(NAME, None, "1/s", how=words.format(python=sys.executable, name=COMPILER))
    else:
        yield from _raced()


def _raced() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as home:
        lines, _times = ran(RACE, home)
    told = json.loads(lines[0])
    yield Row(NAME, told["engine"], "1/s", told["compiled"])
    share = round(told["engine"] / told["compiled"], 3)
    name = "the share of the compiled laws' speed"
    yield from beside(name, share, "times", {GOAL: SHARE}, more=True)
