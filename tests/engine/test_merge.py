"""Several cards in one turn are one set of deeds."""

from typing import Any

import pytest

from game.engine.case import compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.trust.deeds import Deeds
from game.engine.turn import advance, moved, opening
from game.scenario.scenario import Scenario


def deeds(small_data: dict[str, Any], cards: list[Any], *plans: list[str]) -> list[Deeds]:
    """Play `plans` with these cards alone and return each turn's deeds."""
    small_data["cards"] = [filled(card) for card in cards]
    small_data["injects"] = []
    case = compiled(Scenario.model_validate(small_data))
    luck = deal([1], case.turns, purposes(case))
    state, done = opening(case, luck), []
    for plan in plans:
        turned = moved(advance(case, state, plans_of(case, [plan]), luck))
        done.append(turned.deeds)
        state = turned.state
    return done


def filled(card: dict[str, Any]) -> dict[str, Any]:
    words = {"title": card["id"], "text": "Play it.", "more": "So.", "why": "So.", "kind": "say"}
    rest = {"phase": "respond", "objective": "learn", "priority": "customer", "effort": 0}
    return words | rest | card


def say(name: str, **fields: object) -> dict[str, Any]:
    return {"id": name, "acts": {"say": fields}}


def test_two_statements_are_read_as_the_better_of_each_part(small_data: dict[str, Any]) -> None:
    kind = say("kind", posture="rebuild", empathy=1.0)
    clear = say("clear", posture="concern", explanation=1.0, transparency=0.5)
    (done,) = deeds(small_data, [kind, clear], ["kind", "clear"])
    assert done.quality[0] == pytest.approx(0.4 * 1.0 + 0.3 * 1.0 + 0.3 * 0.5)
    assert done.posture[0] == 1
    assert done.contradiction[0] == 0


def test_conceding_and_denying_at_once_is_half_a_contradiction(small_data: dict[str, Any]) -> None:
    cards = [say("sorry", posture="rebuild"), say("deny", posture="deny")]
    (done,) = deeds(small_data, cards, ["sorry", "deny"])
    assert done.contradiction[0] == 0.5
    assert done.denies[0] == 1


def test_taking_back_a_concession_later_is_one_too(small_data: dict[str, Any]) -> None:
    cards = [say("sorry", posture="rebuild"), say("play-down", posture="diminish")]
    first, second = deeds(small_data, cards, ["sorry"], ["play-down"])
    assert first.contradiction[0] == 0
    assert second.contradiction[0] == 0.5


def test_a_claim_that_a_public_fact_refutes_is_a_contradiction(small_data: dict[str, Any]) -> None:
    claim = say("claim", posture="concern", claims=[{"fact": "cause", "says": False}])
    done = deeds(small_data, [claim], ["claim"], [], [])
    assert [float(turn.contradiction[0]) for turn in done] == [0, 0, 1], "public on turn three"


def test_a_claim_that_holds_is_none(small_data: dict[str, Any]) -> None:
    claim = say("claim", posture="concern", claims=[{"fact": "cause", "says": True}])
    done = deeds(small_data, [claim], ["claim"], [], [])
    assert [float(turn.contradiction[0]) for turn in done] == [0, 0, 0]


def test_saying_the_opposite_of_what_was_said_is_one(small_data: dict[str, Any]) -> None:
    yes = say("yes", posture="concern", claims=[{"fact": "gossip", "says": True}])
    no = say("no", posture="concern", claims=[{"fact": "gossip", "says": False}])
    done = deeds(small_data, [yes, no], ["yes"], ["no"])
    assert [float(turn.contradiction[0]) for turn in done] == [0, 1]


def test_blaming_somebody_credible_risks_half_a_contradiction(small_data: dict[str, Any]) -> None:
    blame = {"id": "blame", "acts": {"blame": {"whom": "staff", "target": "staff", "credible": 1}}}
    (done,) = deeds(small_data, [blame], ["blame"])
    assert done.contradiction[0] == 0.5
    assert done.scapegoats[0].tolist() == [0, 0, 1]


def test_a_group_that_two_cards_blame_or_call_mended_is_so_once(
    small_data: dict[str, Any],
) -> None:
    acts = {
        "blame": {"whom": "staff", "target": "staff", "credible": 0},
        "declare_mended": ["hurt"],
    }
    (done,) = deeds(
        small_data, [{"id": "one", "acts": acts}, {"id": "two", "acts": acts}], ["one", "two"]
    )
    assert done.scapegoats[0].tolist() == [0, 0, 1]
    assert done.double_deviation[0].tolist() == [1, 0, 0]


def test_proof_is_asked_for_at_the_price_of_take_up(small_data: dict[str, Any]) -> None:
    give = {"id": "pay", "acts": {"give": {"to": {"hurt": 1}, "asks_for_proof": True}}}
    (done,) = deeds(small_data, [give], ["pay"])
    assert done.compensation[0].tolist() == [0.6, 0, 0]


def test_work_goes_on_until_its_days_are_over(small_data: dict[str, Any]) -> None:
    """Turn one lasts half a day, turn two two days: one day of work ends within turn two."""
    fix = {"id": "fix", "acts": {"fix": {"pace": {"hurt": 2}, "days": 1}}}
    done = deeds(small_data, [fix], ["fix"], [], [])
    assert [float(turn.fix[0, 0, 0]) for turn in done] == pytest.approx([2, 2 * 0.5 / 2, 0])


def test_work_that_starts_late_fills_less_of_the_turn(small_data: dict[str, Any]) -> None:
    fix = {"id": "fix", "hours": 6, "acts": {"fix": {"pace": {"hurt": 2}}}}
    done = deeds(small_data, [fix], ["fix"], [])
    assert [float(turn.fix[0, 0, 0]) for turn in done] == pytest.approx([1, 2])


def test_only_work_that_takes_no_capacity_is_hired(small_data: dict[str, Any]) -> None:
    fix: dict[str, Any] = {"pace": {"hurt": 2}, "days": 1}
    own = {"id": "own", "acts": {"fix": fix}}
    other = {"id": "other", "acts": {"fix": fix | {"needs_capacity": False}}}
    first, second, third = deeds(small_data, [own, other], ["own"], ["other"], [])
    assert first.hired is None
    assert second.hired is not None
    assert second.hired[0, 0, 0] == pytest.approx(2 * 1 / 2)
    assert second.fix[0, 0, 0] == pytest.approx(2 * 0.5 / 2 + 2 * 1 / 2)
    assert third.hired is None


def test_a_date_that_is_promised_is_what_people_then_expect(small_data: dict[str, Any]) -> None:
    """Half a day of turn one and two days of turn two: 2.5 days, for the outage and its repeat."""
    words = {"id": "back", "text": "All back.", "short": "All back", "owner": "lead", "due": "two"}
    promise = words | {"kept_when": {"met": {"hurt": {"above": 90}}}}
    vow = {"id": "vow", "acts": {"promise": promise}}
    first, second = deeds(small_data, [vow], ["vow"], [])
    assert first.promised_by is not None
    assert first.promised_by.tolist() == [[2.5, 2.5]]
    assert second.promised_by is None


@pytest.mark.parametrize(("anew", "same"), [(None, False), (1, False), (2, False), (1, True)])
@pytest.mark.parametrize(("met", "hard"), [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2), (2, 1)])
def test_a_harder_stance_takes_back_nothing_that_was_said_before_others_were_hit(
    small_data: dict[str, Any], anew: int | None, same: bool, met: int, hard: int
) -> None:
    for place, turn in enumerate(small_data["turns"]):
        turn["starts"] = ["outage"] if place == 0 else ["again"] if place == anew else []
    if not same:
        _outage, again = small_data["incidents"]
        again["harms"] = {"watching": {"share": 0.5, "severity": 0.6}}
    cards = [say("sorry", posture="rebuild"), say("shrug", posture="diminish")]
    plans = [["sorry"] * (turn == met) + ["shrug"] * (turn == hard) for turn in range(3)]
    between = anew is not None and not same and met < anew <= hard
    expected = 0.5 if met <= hard and not between else 0

    counted = [float(turn.contradiction[0]) for turn in deeds(small_data, cards, *plans)]

    assert counted == [expected if turn == hard else 0 for turn in range(3)]
