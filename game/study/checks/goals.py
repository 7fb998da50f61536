"""Each goal is reached in some game: what nobody can reach tells nothing of how one played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.base.scale import percent, whole
from game.study.checks.found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.plays import Plays


def goals_are_reached(plays: Plays) -> Iterator[Found]:
    """Loyalty, media and cost each come to their goal in some game; rarely all in one."""
    goals, games = plays.case.scenario.goals, plays.whole
    loyalty, media = percent(games.loyalty.max()), percent(games.media.min())
    cost = whole(games.cost.min())
    for goal, nearest, reached in (
        ("loyalty", loyalty, loyalty >= goals.loyalty),
        ("media", media, media <= goals.media),
        ("cost", cost, cost <= goals.cost),
    ):
        if not reached:
            yield Found(("goals",), {"goal": goal, "nearest": nearest, "games": games.count})
