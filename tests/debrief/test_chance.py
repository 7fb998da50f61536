"""The plan that effort allowed and that would have kept most loyalty."""

from dataclasses import replace

import pytest

from game.bots.policies import scripted
from game.bots.search import played as playthrough
from game.debrief.chance import Chance, chances
from game.debrief.record import Record
from tests.debrief.cases import CASES, played
from tests.debrief.ferry import begun, ferry, luring, play
from tests.debrief.storms import EXCUSE, GOOD, LAWYERS, NEGLECT, storm


def best(record: Record) -> Chance:
    found = chances(record).best
    assert found is not None
    return found


def again(record: Record, found: Chance) -> Record:
    """Return the game with the other plan, and all else as it was played as far as it can be."""
    plans = {
        turn.id: record.plan(place)
        for place, turn in enumerate(record.scenario.turns[: record.turn])
    }
    here = record.scenario.turns[found.turn].id
    plans[here] = (*(card for card in plans[here] if card not in found.dropped), *found.added)
    turned = playthrough(record.case, record.luck, scripted(plans))
    return replace(record, turned=tuple(turned))


def ends(record: Record) -> list[float]:
    return [float(state.loyalty[0]) for state in record.states]


def test_cards_that_would_have_fitted_beside_the_others_are_found() -> None:
    """Four tokens: the sorry takes one, boats two and the money back one."""
    record = ferry(["say-sorry"])
    found = best(record)
    fuller = ferry(["say-sorry", "send-boats", "pay-back"])

    assert (found.turn, found.added, found.dropped) == (0, ("send-boats", "pay-back"), ())
    assert found.gain == pytest.approx(float(fuller.state.loyalty[0] - record.state.loyalty[0]))


def test_a_card_that_effort_leaves_no_room_for_takes_the_place_of_another() -> None:
    """Four tokens: boats take two, the sorry and the blame one each."""
    found = best(ferry(["send-boats", "say-sorry", "blame-tide"]))

    assert (found.turn, found.added, found.dropped) == (0, ("pay-back",), ("blame-tide",))


def test_a_plan_of_several_cards_is_told_where_no_one_card_saves_the_game() -> None:
    """No single card of any turn keeps fourteen points; two on turn 7 keep eighteen."""
    found = best(storm(LAWYERS))

    assert found.turn == 6
    assert found.added == ("cancel-early", "limit-on-board")
    assert found.dropped == ("lawyers-line",)
    assert found.gain == pytest.approx(0.181, abs=0.01)


def test_it_is_told_on_which_turn_the_other_plan_would_have_been_felt_most() -> None:
    """Flights called off on Wednesday night spare people Thursday, which lost 19 points."""
    record = storm(EXCUSE)
    found, was = best(record), ends(record)
    would = [*was[: found.turn], *found.path]
    turn = min(range(record.turn), key=lambda turn: was[turn + 1] - was[turn])

    assert found.felt == turn == 3
    assert would[turn + 1] - would[turn] > was[turn + 1] - was[turn] + 0.1


@pytest.mark.parametrize("plans", [GOOD, NEGLECT, LAWYERS], ids=["good", "neglect", "lawyers"])
def test_played_again_with_the_other_plan_the_game_ends_as_it_was_told(
    plans: tuple[tuple[str, ...], ...],
) -> None:
    record = storm(plans)
    found = best(record)
    other = again(record, found)

    assert ends(other)[found.turn :] == pytest.approx(found.path)
    assert ends(other)[-1] - ends(record)[-1] == pytest.approx(found.gain)


@pytest.mark.parametrize("name", CASES)
def test_everything_else_stays_as_it_was_played_or_came_sooner(name: str) -> None:
    record = played(name, 3)
    gains, found = chances(record).gains, chances(record).best
    if found is None:
        return
    later = again(record, found)

    for turn in range(found.turn + 1, record.turn):
        missing = set(record.plan(turn)) - set(later.plan(turn))
        assert missing <= set(found.added)
    assert found.gain >= 0.9 * max(gains.values())
    assert all(found.gain >= gain for turn, gain in gains.items() if turn != found.turn)


def test_no_chance_is_told_that_takes_a_temptation_unless_it_was_played() -> None:
    start = begun(luring("send-boats"))

    assert best(ferry(["say-sorry"])).added == ("send-boats", "pay-back")
    assert "send-boats" not in best(play(start, ["say-sorry"])).added
    assert not best(play(start, ["send-boats"])).dropped


def test_the_gain_of_every_turn_is_that_of_its_best_plan() -> None:
    found = chances(storm(LAWYERS))

    assert found.best
    assert set(found.gains) == set(range(8))
    assert max(found.gains, key=lambda turn: found.gains[turn]) == found.best.turn
    assert all(gain >= 0 for gain in found.gains.values())


def test_it_is_the_same_each_time() -> None:
    assert chances(storm(LAWYERS)).best == chances(storm(LAWYERS)).best


def test_before_the_first_turn_there_is_no_chance_to_have_missed() -> None:
    assert chances(ferry()).best is None
