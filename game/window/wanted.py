"""The game that is chosen before it is begun: which case, for whom, how long, against whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from game.base.words import _
from game.bots.registry import BOTS
from game.play.desk import ALONE
from game.play.race import NO_RACE, Race
from game.window.wishes import Challenge, Weigh, WeighAsCase

if TYPE_CHECKING:
    from game.play.desk import Desk
    from game.play.notsaved import NotSaved
    from game.play.session import Session
    from game.scenario.weights import Weights


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has been chosen by now."""

    case: str = ""
    mode: str = "solo"
    minutes: int = 0  # 0 for the whole case
    names: tuple[str, ...] = ALONE
    race: Race = NO_RACE

    def begun(self, desk: Desk) -> Session | NotSaved | None:
        """Return the game; None if its case has problems."""
        return desk.begin(self.case, None, self.names, self.minutes, self.race)


def chosen(desk: Desk, case: str, mode: str) -> Wanted:
    """Return the choice of a case, with what holds as long as nothing else is chosen."""
    if mode == "teams":
        return Wanted(case, mode, names=(_("North"), _("South")))
    return Wanted(case, mode, race=desk.race(case))


def settled(
    desk: Desk, session: Session | None, wanted: Wanted, wish: Challenge | Weigh | WeighAsCase
) -> Wanted | NotSaved:
    """Return what is chosen once the race is as it is wished; a game that stands open keeps it."""
    known = desk.find(wanted.case)
    if known is None:
        return wanted
    race = _raced(wanted.race, wish, known.case.scenario.goals.weights)
    if session is None:
        desk.remember(race)
        return replace(wanted, race=race)
    return desk.settle(session, race) or replace(wanted, race=session.header.race)


def _raced(race: Race, wish: Challenge | Weigh | WeighAsCase, own: Weights) -> Race:
    """Return a race as it is wished, in a case with `own` weights."""
    match wish:
        case Challenge(rival):
            return race._replace(rival=rival)
        case Weigh(part, weight):
            return race.weighing(part, weight, own)
        case WeighAsCase():
            return race._replace(weights=None)
        case _:
            assert_never(wish)


def race_label(race: Race) -> str:
    """Return whom somebody races, for the line of keys."""
    bot = BOTS.get(race.rival)
    return _("rival: {name}").format(name=bot.name()) if bot else _("race a rival")


def once_more(session: Session) -> Wanted:
    """Return the choice of the same game once more."""
    header = session.header
    mode = "teams" if len(header.teams) > 1 else "solo"
    return Wanted(str(header.scenario), mode, header.minutes, header.teams, header.race)
