"""The table of every turn of every case, as it stands after turns in which all was played."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of, refusal
from game.engine.turn import Turned, advance, opening
from game.present.moments.table import table
from game.window.faces import TurnFace
from tests.read_once import read_once
from tests.window.turn_faces import FOLDER


@cache
def every_turn() -> dict[str, TurnFace]:
    """Return each table by its case and turn: "jetblue-2007 4"."""
    cases = sorted(path.parent for path in FOLDER.parent.glob("*/scenario.yaml"))
    found = {}
    for folder in cases:
        read = read_once(folder)
        assert read.value is not None
        for record in _played(compiled(read.value.scenario)):
            found[f"{folder.name} {record.turn + 1}"] = TurnFace(table(record), (), {})
    return found


def _played(case: Case) -> Iterator[Record]:
    luck = deal([7], case.turns, purposes(case))
    at = Record(case, luck, opening(case, luck, 1))
    while not at.over:
        yield at
        turned = advance(case, at.state, plans_of(case, [_plan(at)]), luck)
        assert isinstance(turned, Turned)
        at = replace(at, turned=(*at.turned, turned))


def _plan(at: Record) -> tuple[CardId, ...]:
    """Return all of the hand that goes together, from its first card on."""
    found: tuple[CardId, ...] = ()
    for card in at.seen().hand:
        longer = (*found, CardId(card.id))
        if refusal(at.case, at.state, longer) is None:
            found = longer
    return found
