"""The game that is chosen before it is begun: which case, for whom, how long, against whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.base.words import _
from game.play.desk import ALONE
from game.play.race import NO_RACE, Race

if TYPE_CHECKING:
    from game.play.desk import Desk
    from game.play.notsaved import NotSaved
    from game.play.session import Session


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


def once_more(session: Session) -> Wanted:
    """Return the choice of the same game once more."""
    header = session.header
    mode = "teams" if len(header.teams) > 1 else "solo"
    return Wanted(str(header.scenario), mode, header.minutes, header.teams, header.race)
