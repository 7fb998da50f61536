"""What all may see of a room while its teams plan: never which cards a team holds."""

from collections.abc import Sequence

from game.base.words import _
from game.present.room.session import SessionView, TeamState, TeamView
from game.terminal.moments.pieces import joined, masthead
from game.terminal.paper import Paper, Style


def tell_opened(paper: Paper, view: SessionView) -> None:
    """Print the turn as it is read to the whole room."""
    masthead(paper, view.masthead)
    paper.head(view.line)
    names = {"known": _("Known"), "rumour": _("Rumour"), "unknown": _("Unknown")}
    for fact in view.facts:
        paper.item(f"{names[fact.coding]}: {fact.text}")
    for inject in view.just_in:
        paper.head(inject.head)
        paper.text(inject.text)
        paper.text(inject.who, Style.QUIET)


def tell_teams(paper: Paper, names: Sequence[str], playing: Sequence[TeamView]) -> None:
    """Print the teams that play, and how far each is with its plan while a turn is open."""
    paper.head(_("The teams"))
    states = {team.name: joined(team.state.said, team.note, by=", ") for team in playing}
    for number, name in enumerate(names, 1):
        paper.item(joined(name, states.get(name, ""), by=": "), f"{number}.")


def tell_inside(paper: Paper, playing: Sequence[TeamView]) -> None:
    """Print how many plans are in, and whose."""
    inside = [team.name for team in playing if team.state is TeamState.LOCKED]
    words = _("{n} of {all} plans in")
    count = words.format(n=len(inside), all=len(playing))
    paper.text(f"{joined(count, ', '.join(inside), by=': ')}.")
