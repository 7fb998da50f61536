"""One team's turn: in the engine alone, and with its journal on disk."""

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from game.commands.machine import Machine
from game.commands.measures.row import GOAL, LIMIT, Row, beside, quickest
from game.commands.shelf import found, names
from game.debrief.history import past
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.trust.setting import Bools
from game.engine.turn import Turned, advance, moved, opening
from game.library.read import CaseFiles
from game.play.actions import Commit, Plan
from game.play.answers import Accepted
from game.play.begin import Setup, begin
from game.play.desk import ALONE
from game.play.session import Known, Session
from game.scenario.history import History

SEED, RUNS = 7, 30
# milliseconds: two limits, what the design wants, and what it would be proud of
TURN, ENGINE, DESIGN, AIM = 10.0, 3.0, 2.0, 1.5


def engine_rows(known: Known, history: History | None, machine: Machine) -> Iterator[Row]:
    """Yield what the session takes in the case that is `known`, and the engine in the slowest."""
    plans = _plans(known.case, history)
    turn = "one team's turn resolved, journal on disk"
    yield from beside(turn, _with_journal(known, plans, machine), "ms", {LIMIT: TURN})
    held = {LIMIT: ENGINE, "the design": DESIGN, GOAL: AIM}
    for explained, how in ((False, "without its causes"), (True, "with its causes, as it is told")):
        taken = {name: _of(found(name), explained=explained) for name in names()}
        slowest = max(taken, key=taken.__getitem__)
        alone = f"one team's turn in the engine alone, {how}, {slowest} (the slowest case)"
        yield from beside(alone, taken[slowest], "ms", held)


def _of(files: CaseFiles, *, explained: bool) -> float:
    """Return the milliseconds of a turn of the game that history played."""
    case = compiled(files.scenario)
    return _alone(case, _plans(case, files.history), explained=explained)


def _plans(case: Case, history: History | None) -> list[Plan]:
    """Return what history played, turn by turn, as far as the rules allow it."""
    if history is None:
        return [()] * case.turns
    record = past(case, history, deal([SEED], case.turns, purposes(case))).record
    return [record.plan(turn) for turn in range(case.turns)]


def _alone(case: Case, plans: list[Plan], *, explained: bool) -> float:
    """Return the median over the turns of a game, of the quickest run of each."""
    luck = deal([SEED], case.turns, purposes(case))
    state, taken = opening(case, luck), []
    for plan in plans:
        turn = partial(_turn, case, state, plans_of(case, [plan]), luck, explained=explained)
        taken.append(quickest(turn, RUNS))
        state = turn().state
    return sorted(taken)[len(taken) // 2]


def _turn(case: Case, state: State, plans: Bools, luck: Luck, *, explained: bool) -> Turned:
    turned = moved(advance(case, state, plans, luck))
    if explained:
        _told = turned.stepped.causes  # reckoned once somebody asks
    return turned


def _with_journal(known: Known, plans: list[Plan], machine: Machine) -> float:
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        for _game in range(5):
            session = begin(Path(folder), known, Setup(SEED, ALONE), machine.clock)
            if not isinstance(session, Session):
                raise OSError(session.why)
            with session:
                taken += [_committed(session, plan) for plan in plans]
    return round(1000 * sorted(taken)[len(taken) // 2], 3)


def _committed(session: Session, plan: Plan) -> float:
    start = time.perf_counter()
    answer = session.submit(Commit(0, plan), session.at)
    taken = time.perf_counter() - start
    if not isinstance(answer, Accepted):
        raise TypeError(answer.why)
    return taken
