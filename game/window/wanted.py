"""The game that is chosen before it is begun: which case, for whom, how long, against whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from game.base.words import _
from game.bots.registry import BOTS
from game.play.desk import ALONE
from game.play.desk import TURN_MINUTES as SETTING
from game.play.header import LEAST_TEAMS, MOST_TEAMS
from game.play.pace import PROPOSED
from game.play.race import NO_RACE, Race
from game.play.rival import called
from game.play.room.naming import ready, team_names
from game.window.roomwishes import Arrange
from game.window.wishes import Challenge, Length, Weigh, WeighAsCase

if TYPE_CHECKING:
    from game.play.desk import Desk
    from game.play.notsaved import NotSaved
    from game.play.session import Session
    from game.scenario.history import History
    from game.scenario.weights import Weights

USUAL_TEAMS = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has been chosen by now."""

    case: str = ""
    mode: str = "solo"
    minutes: int = 0  # 0 for the whole case
    names: tuple[str, ...] = ALONE
    race: Race = NO_RACE
    turn_minutes: int = PROPOSED  # in a room, for a turn; 0 for no clock
    meters: bool = True  # in a room, whether all see them while they play
    phones: bool = False  # in a room, whether people join it on their phones

    @property
    def room(self) -> bool:
        """Tell whether several teams play at once."""
        return self.mode == "teams"

    def begun(self, desk: Desk) -> Session | NotSaved | None:
        """Return the game; None if its case has problems."""
        timed = self.turn_minutes if self.room else 0
        return desk.begin(
            self.case,
            None,
            self.names,
            self.minutes,
            self.race,
            room=self.room,
            turn_minutes=timed,
        )

    def arranged(self, wish: Arrange | Length) -> Wanted:
        """Return what is chosen once it is arranged so."""
        match wish:
            case Length(minutes):
                return replace(self, minutes=minutes)
            case Arrange("teams", count):
                count = min(MOST_TEAMS, max(LEAST_TEAMS, count))
                return replace(self, names=(*self.names, *ready()[len(self.names) :])[:count])
            case Arrange("minutes", minutes):
                return replace(self, turn_minutes=max(0, minutes))
            case Arrange("phones", phones):
                return replace(self, phones=bool(phones))
            case _:
                return replace(self, meters=bool(wish.value))

    def called(self, names: tuple[str, ...]) -> Wanted:
        """Return what is chosen once the teams are called so; each has a name of its own."""
        typed = ", ".join(name.replace(",", " ") for name in names)
        return replace(self, names=team_names(typed) or self.names)


def chosen(desk: Desk, case: str, mode: str) -> Wanted:
    """Return the choice of a case, with what holds as long as nothing else is chosen."""
    if mode == "teams":
        return Wanted(case, mode, names=ready()[:USUAL_TEAMS])
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


def race_label(race: Race, history: History | None) -> str:
    """Return whom somebody races, for the line of keys; `history` is the case's."""
    if race.rival not in BOTS:
        return _("race a rival")
    name = called(race.rival, history.who if history else None)
    return _("rival: {name}").format(name=name)


def once_more(session: Session) -> Wanted:
    """Return the choice of the same game once more; several teams plan at once by now."""
    header, room = session.header, session.room
    mode = "teams" if len(header.teams) > 1 or room else "solo"
    wanted = Wanted(str(header.scenario), mode, header.minutes, header.teams, header.race)
    minutes = header.settings.get(SETTING)
    shown = room is None or room.meters
    return replace(
        wanted,
        turn_minutes=minutes if isinstance(minutes, int) else 0,
        meters=shown,
        phones=room is not None and bool(room.people),
    )
