"""Every case that the game comes with, played by chance, saved and loaded."""

import random
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.engine.case import compiled
from game.engine.plan import refusal
from game.library.fingerprint import fingerprint
from game.library.read import read_scenario
from game.play.actions import Action, Commit, Draft, Plan, Rewind, Undo
from game.play.begin import Setup, begin
from game.play.load import open_save
from game.play.session import Known, Session
from tests.play.small import Clock, differences, do, stands

SCENARIOS = Path(__file__).parents[2] / "scenarios"
CASES = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.yaml"))


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Known:
    found = read_scenario(SCENARIOS / request.param / "scenario.yaml")
    assert found.value, found.problems
    return Known(compiled(found.value), fingerprint(found.value))


def chosen(session: Session, team: int, chance: random.Random) -> Plan:
    """Return some plan that is allowed now."""
    plan: Plan = ()
    cards = [card.id for card in session.case.scenario.cards]
    for name in chance.sample(cards, len(cards)):
        longer = (*plan, CardId(name))
        if chance.random() < 0.7 and not refusal(session.case, session.state, longer, team):
            plan = longer
    return plan


def play_out(session: Session, chance: random.Random) -> None:
    """Play to the end with a few steps back."""
    while not session.over:
        team = session.whose_turn
        assert team is not None
        plan = chosen(session, team, chance)
        steps: list[Action] = [Draft(team, plan), Commit(team, plan)]
        if chance.random() < 0.2 / len(session.teams) and session.turned:
            back: list[Action] = [Undo(), Rewind(len(session.turned) - 1)]
            steps += back[: chance.randint(1, 2)]
        for step in steps:
            do(session, step)


@pytest.mark.parametrize("teams", [("Blue",), ("Blue", "Red"), tuple("ABCDEFGH")])
def test_a_case_played_by_chance_is_loaded_bit_for_bit(
    case: Known, teams: tuple[str, ...], tmp_path: Path
) -> None:
    session = begin(tmp_path, case, Setup(11, teams), Clock())
    assert isinstance(session, Session)
    with session:
        play_out(session, random.Random(len(teams)))
        before = stands(session)
    again = open_save(session.path, lambda _: case, Clock())
    assert isinstance(again, Session)
    with again:
        assert again.notices == ()
        assert differences(stands(again), before) == []
