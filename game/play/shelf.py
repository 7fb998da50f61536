"""The start page as the desk stands: the cases, the game that was left, the results."""

from game.base.words import _
from game.engine.cut import cut_to
from game.play.desk import Desk
from game.play.load import Unreadable
from game.play.saves import Save
from game.present.home import HomeView
from game.present.moments.home import Finished, Shelved, Unfinished, home
from game.present.settings import Mode, Settings


def shelf(desk: Desk) -> HomeView:
    """Return the start page as it is now."""
    saves = desk.saves.listed()
    notices = (desk.settings()[1], saves.why, *map(_unreadable, saves.unreadable))
    return home(
        [_shelved(desk, name) for name in desk.names],
        _left(desk, saves.unfinished),
        [each for each in (_finished(desk, save) for save in saves.saves) if each],
        " ".join(notice for notice in notices if notice),
    )


def _unreadable(save: Unreadable) -> str:
    """Return which saved game cannot be opened, and why: nothing of a person's goes unsaid."""
    return f"{save.path.name}: {save.why}"


def _shelved(desk: Desk, name: str) -> Shelved:
    read = desk.read(name)
    if read.value:
        return Shelved(name, read.value.scenario)
    why = _("It has problems; “check {case}” names them.").format(case=name)
    return Shelved(name, None, why)


def _left(desk: Desk, save: Save | None) -> Unfinished | None:
    known = desk.find(save.scenario) if save else None
    if save is None or known is None:
        return None
    return Unfinished(str(save.path), cut_to(known.case, save.plays), save.turn)


def _finished(desk: Desk, save: Save) -> Finished | None:
    known = desk.find(save.scenario) if save.over else None
    if not known:
        return None
    teams = len(save.teams)
    mode = Settings(
        Mode.TEAMS if teams > 1 else Mode.SOLO, teams=teams, minutes=save.minutes
    ).mode_name
    ended = save.last[:16].replace("T", " ")
    return Finished(str(save.path), known.case.scenario, mode, ended, save.loyalty[0])
