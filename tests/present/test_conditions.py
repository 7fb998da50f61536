"""When something happens is told in words that somebody can follow on paper."""

import pytest

from game.present.wording.conditions import Known, when
from game.scenario.condition import Condition

KNOWN = Known(
    numbers={"bus": 11, "wait": 17, "tell": 23},
    turns={"wed": "turn 1", "thu": "turn 2"},
    groups={"held": "Held on board"},
    abilities={"seats": "Agents logged in"},
    queues={"calls": "Callers"},
    promises={"call": 18},
    injects={"film": 3},
    incidents={"ice": "Ice on the jets"},
    facts={"rule": 2},
    money=lambda amount: f"${amount:.0f}",
)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, ""),
        ({"turn": "thu"}, "on turn 2"),
        ({"after": "wed"}, "after turn 1"),
        ({"played": ["bus", "wait"]}, "cards 11 and 17 played"),
        ({"played": ["wait", "bus"]}, "cards 11 and 17 played"),
        (
            {"turn": "thu", "played": ["bus", "wait"], "not": {"this_turn": ["wait"]}},
            "on turn 2; card 11 played; card 17 played on an earlier turn",
        ),
        (
            {"played": ["bus"], "not": {"this_turn": ["wait"]}},
            "card 11 played; unless card 17 played on this turn",
        ),
        ({"this_turn": ["tell"]}, "card 23 played on this turn"),
        ({"not_played": ["bus"]}, "card 11 not played"),
        ({"loyalty": {"below": 40}}, "loyalty below 40"),
        ({"media": {"above": 20, "below": 60}}, "media attention above 20 and below 60"),
        ({"cost": {"above": 500}}, "cost above $500"),
        ({"trust": {"held": {"below": 30}}}, "trust of Held on board below 30"),
        ({"met": {"held": {"above": 90}}}, "need of Held on board met: above 90 of 100"),
        ({"able": {"seats": {"above": 50}}}, "Agents logged in above 50 of 100"),
        ({"waiting": {"calls": {"above": 12000}}}, "waiting, Callers: above 12,000"),
        ({"threats": {"above": 10}}, "the lesson that threats pay above 10"),
        ({"known": ["rule"]}, "fact 2 known"),
        ({"started": ["ice"]}, "begun: Ice on the jets"),
        ({"fired": ["film"]}, "inject 3 has come in"),
        ({"promise_kept": "call"}, "the promise of 18 kept"),
        ({"promise_broken": "call"}, "the promise of 18 broken"),
        ({"chance": 0.3}, "in about 3 games of 10: you decide"),
        ({"any": [{"turn": "wed"}, {"played": ["bus"]}]}, "either on turn 1, or card 11 played"),
        ({"not": {"played": ["wait"]}}, "unless card 17 played"),
        ({"turn": "wed", "not_played": ["bus"]}, "on turn 1; card 11 not played"),
    ],
)
def test_a_condition_is_told_in_words(asked: dict[str, object], said: str) -> None:
    assert when(Condition.model_validate(asked), KNOWN) == said
