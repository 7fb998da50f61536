"""Teams of a room at the keyboard: they come late, go, go over into others, take other names."""

from game.base.words import _
from game.play import projected
from game.play.projected import rows
from game.play.room.acts import Enter, Rename, Retire
from game.play.room.room import Stage
from game.play.room.words import LONGEST_NAME, line
from game.present.wording import teams as words
from game.terminal.game import Game, Step
from game.terminal.moments.pieces import joined
from game.terminal.moments.room import tell_teams
from game.terminal.orders import Add, Order, Unclear
from game.terminal.paper import Style
from game.terminal.roomorders import Goes, Late, Named, Pass
from game.terminal.typed import understood


def found(game: Game, said: str) -> int | None:
    """Return the team that is meant, by its name, its beginning or its number; or say who plays."""
    names = {team: game.session.teams[team].casefold() for team in rows(game.session)}
    meant = said.strip().casefold()
    exact = [team for team, name in names.items() if name == meant]
    begun = [team for team, name in names.items() if meant and name.startswith(meant)]
    if exact or len(begun) == 1:
        return (exact or begun)[0]
    if meant.isdecimal() and meant.isascii() and 1 <= int(meant[:3]) <= len(names):
        return tuple(names)[int(meant) - 1]
    why = _("No team that plays is called “{said}”; they are {teams}.")
    playing = ", ".join(game.session.teams[team] for team in names)
    game.paper.text(why.format(said=said[:LONGEST_NAME], teams=playing), Style.NOW)
    return None


def two(game: Game) -> tuple[str, str]:
    """Return two teams of this room by name, for examples; the first plays."""
    playing = [game.session.teams[team] for team in rows(game.session)]
    return playing[0], playing[-1] if len(playing) > 1 else _("South")


def understood_here(game: Game, line: str) -> Order:
    """Return what a line asks for where nobody plans: a team’s name or number means that team."""
    order = understood(line)
    if isinstance(order, Add):
        return Pass(str(order.numbers[0]))
    names = [game.session.teams[team].casefold() for team in rows(game.session)]
    meant = line.strip().casefold()
    if isinstance(order, Unclear) and any(name.startswith(meant) for name in names):
        return Pass(line)
    return order


def tell(game: Game) -> None:
    """Say how far each team is, and who has gone."""
    session, room = game.session, game.session.room
    if room is None:
        return
    names = session.teams
    opens = room.stage is Stage.OPEN and not session.over
    playing = projected.opened(game.views).teams if opens else ()
    tell_teams(game.paper, [names[team] for team in rows(session)], playing)
    tell_gone(game)


def tell_gone(game: Game) -> None:
    """Say which teams have gone, and when."""
    names, room = game.session.teams, game.session.room
    for each in room.gone if room else ():
        went = words.went(each.turn, each.whither(names))
        game.paper.item(joined(names[each.team], went, by=": "))


def arranged(game: Game, order: Late | Goes | Named) -> Step:
    """Let a team come in, go, or take another name; return what follows."""
    match order:
        case Late():
            _late(game, order)
        case Goes():
            return _goes(game, order)
        case Named():
            _renamed(game, order)
    return Step.STAY


def _late(game: Game, order: Late) -> None:
    """Let a team come in; what is not said is asked."""
    asked = not order.name
    name = line(
        order.name or game.keys.line(_("The name of the team that comes in>")), LONGEST_NAME
    )
    past = order.like
    if asked and name and game.session.plans:
        past = game.keys.line(_("Whose past it takes (Enter: nothing done so far)>"))
    like = found(game, past) if past else None
    if (past and like is None) or not game.submit(Enter(name, like)):
        return
    said = _("{team} is in.").format(team=name)
    if like is not None:
        of = _("It has the past of {team}.").format(team=game.session.teams[like])
        said = f"{said} {of}"
    elif game.session.plans:
        said = f"{said} {_('It has done nothing so far.')}"
    game.paper.text(said)


def _goes(game: Game, order: Goes) -> Step:
    """Let a team go, or go over into another, once that is sure."""
    team = found(game, order.team)
    into = found(game, order.into) if team is not None and order.into else None
    if team is None or (order.into and into is None):
        return Step.STAY
    names = game.session.teams
    asks = words.leaves(names[team]) if into is None else words.goes_over(names[team], names[into])
    if not game.keys.yes(" ".join(asks)):
        game.paper.text(_("Nothing changes."))
        return Step.STAY
    if not game.submit(Retire(team, into)):
        return Step.STAY
    gone = _("{team} has gone over to {other}.") if into is not None else _("{team} has gone.")
    other = "" if into is None else names[into]
    said = gone.format(team=names[team], other=other)
    if game.looks.planning == team:
        game.looks.news = said
        return Step.ON
    game.paper.text(said)
    return Step.STAY


def _renamed(game: Game, order: Named) -> None:
    """Give a team another name."""
    team = found(game, order.team)
    name = line(order.name, LONGEST_NAME)
    if team is not None and game.submit(Rename(team, name)):
        game.paper.text(_("The team is called {name} from here on.").format(name=name))
