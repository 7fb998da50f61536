"""The lobby: who has come in, team by team. Nothing of the case but its name is on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableView:
    """A team whose seats fill."""

    team: int  # its row
    name: str
    shape: str
    people: tuple[str, ...]  # as they may be called, in the order in which they came
    said: str  # "4 people", "nobody yet"


@dataclass(frozen=True, slots=True)
class LobbyView:
    """Everything on the projector while people come in."""

    title: str
    company: str
    teams: tuple[TableView, ...]  # those that play
    said: str  # "9 people are in"

    @property
    def people(self) -> int:
        """Return how many have come in."""
        return sum(len(team.people) for team in self.teams)
