"""Which failures a team drew that another plan would have spared it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from game.debrief.avoidable import Spared, leave_no_way_out, let_come, milder, spared
from game.debrief.check import Line
from game.debrief.objectives import objectives
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.present.pieces.handled import evidence
from game.present.pieces.objectives import objective
from game.scenario.condition import Condition
from tests.debrief.cases import opened
from tests.debrief.ferry import ferry, play


def storm(plays: Mapping[str, Sequence[str]], turns: int = 8) -> Record:
    record, _history = opened("jetblue-2007")
    return play(record, *[plays.get(turn.id, ()) for turn in record.scenario.turns[:turns]])


@pytest.mark.parametrize(
    ("plays", "came"),
    [
        ({}, 2),
        ({"wed-afternoon": ["cancel-thursday"]}, 1),
        ({"wed-afternoon": ["cancel-thursday"], "tue-noon": ["cancel-early"]}, 0),
    ],
)
def test_the_milder_of_two_failures_is_the_best_there_was(
    plays: Mapping[str, Sequence[str]], came: int
) -> None:
    found = spared(storm(plays))

    assert found is not None
    assert (found.could, found.came, len(found.which)) == (2, came, came)


def test_a_failure_counts_against_the_objective_whose_card_stayed_in_the_hand() -> None:
    idle, readied = storm({}), storm({"wed-afternoon": ["cancel-thursday"]})
    (meltdown,) = let_come(idle, "speed")

    assert (meltdown.turn, [card.id for card in meltdown.cards]) == (3, ["cancel-thursday"])
    assert let_come(readied, "speed") == ()
    assert let_come(replace(idle, since=3), "speed") == ()
    speed = next(one for one in objectives(replace(idle, since=2)) if one.objective == "speed")
    told = objective(replace(idle, since=2), 1, speed).improve
    assert told[-1].remedy.startswith("Prepare “Call off Thursday”, so that it can start at once")
    assert "here from turn 3 on" in told[-1].remedy


def test_only_what_could_have_come_by_now_is_counted() -> None:
    assert spared(storm({}, turns=3)) == Spared(0, 0)
    assert spared(storm({}, turns=4)) == Spared(1, 1, ("meltdown",))


def test_a_case_whose_failures_all_come_anyhow_has_none_to_be_spared() -> None:
    assert spared(ferry([], [], [])) is None


def test_harm_that_a_team_let_come_to_spare_a_worse_one_is_no_failure_to_be_spared() -> None:
    record, _history = opened("con-edison-2006")
    found = spared(play(record, ["shut-network"], *[[]] * 7))
    dark = record.case.index.incidents["all-dark"]

    assert found is not None
    assert "all-dark" not in found.which
    assert play(record, ["shut-network"], []).state.started[0, dark]


@pytest.mark.parametrize("plays", [{}, {"whose-customer": ["credit-line"]}])
def test_what_two_events_of_a_turn_bring_between_them_whatever_was_played_was_not_to_be_spared(
    plays: Mapping[str, Sequence[str]],
) -> None:
    record, _history = opened("chrysler-turnaround")
    ended = play(record, *[plays.get(turn.id, ()) for turn in record.scenario.turns])

    assert spared(ended) == Spared(1, 0)  # owners at the counter, whom no event turned away
    assert let_come(ended, "rituals") == ()


def test_conditions_leave_no_way_out_only_if_one_holds_for_every_hand() -> None:
    with_, without = Condition(played=("boat",)), Condition(turn="noon", not_played=("boat",))
    either = Condition.model_validate({"any": [{"played": ["boat"]}, {"played": ["rope"]}]})
    neither = Condition.model_validate(
        {"not": {"any": [{"played": ["boat"]}, {"played": ["rope"]}]}}
    )
    by_chance = Condition(not_played=("boat",), chance=0.5)

    assert leave_no_way_out([with_, without])
    assert leave_no_way_out([either, neither])
    assert leave_no_way_out([Condition(turn="noon")])
    assert not leave_no_way_out([with_])
    assert not leave_no_way_out(
        [either, without.model_copy(update={"not_played": ("rope", "boat", "oar")})]
    )
    assert not leave_no_way_out([with_, by_chance])
    assert not leave_no_way_out([])


def test_a_card_that_brings_a_failure_as_bad_is_not_asked_for_to_keep_one_away() -> None:
    """To shut the network spares its cables, by a day that is dark for all."""
    idle = play(opened("con-edison-2006")[0], *[[]] * 8)

    cats = play(opened("menu-foods-2007")[0], *[[]] * 9)
    (sold_on,) = let_come(cats, "warning")

    assert [one.turn for one in let_come(idle, "answer")] == [7]
    assert "early-recall" in {card.id for card in sold_on.cards}


def test_of_two_failures_that_are_as_big_a_story_the_milder_hits_fewer_people() -> None:
    idle = spared(play(opened("con-edison-2006")[0], *[[]] * 8))

    assert idle is not None
    assert "burn-out" in idle.which
    assert milder(play(opened("con-edison-2006")[0], [])) >= {"burn-out"}


def test_the_line_says_what_would_have_come_instead_and_what_was_let_come() -> None:
    case = opened("con-edison-2006")[0]
    (idle, dark), title = (
        (play(case, plan, *[[]] * 7) for plan in ([], ["shut-network"])),
        "Cables burn out under the streets, block after block",
    )

    def told(record: Record, *dear: str) -> str:
        (line,) = [one for one in rubric(record) if one.line is Line.LEARN]
        return evidence(line, record, dear)

    assert "milder ones would have come." in told(idle)
    assert f"None of the better plans keeps “{title}” away: that" in told(idle, title)
    assert "came by your own card" not in told(idle)
    assert (
        "“The whole network is shut down for a day” came by your own card, to spare people a worse"
        in told(dark)
    )
