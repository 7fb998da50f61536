"""The start page as the desk stands: the cases, the game that was left, the results."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from game.base.words import _
from game.play.listed import Save, Shelf
from game.play.savefile import Unreadable
from game.play.settings import UserSettings
from game.present.home import HomeView
from game.present.moments.home import Finished, Shelved, Unfinished, home
from game.present.settings import Mode, Settings
from game.present.wording import shelf as words
from game.scenario.cover import Cover

Covers = Mapping[str, Cover | None]


class Laid(Protocol):
    """What the start page asks of a desk."""

    def covers(self) -> Mapping[str, Cover | None]:
        """Return what the shelf shows of each case, None of one that has problems."""

    def listed(self) -> Shelf:
        """Return how every saved game stands."""

    def settings(self) -> tuple[UserSettings, str]:
        """Return the person's settings, and a sentence if some could not be read."""


def shelf(desk: Laid) -> HomeView:
    """Return the start page as it is now."""
    covers, saves = desk.covers(), desk.listed()
    notices = (desk.settings()[1], saves.why, *map(_unreadable, saves.unreadable))
    return home(
        [_shelved(name, cover) for name, cover in covers.items()],
        [_left(covers, save) for save in saves.in_play],
        list(_finished(covers, saves)),
        " ".join(notice for notice in notices if notice),
    )


def _unreadable(save: Unreadable) -> str:
    """Return which saved game cannot be opened, and why: nothing of a person's goes unsaid."""
    return f"{save.path.name}: {save.why}"


def _shelved(name: str, cover: Cover | None) -> Shelved:
    if cover:
        return Shelved(name, cover)
    why = _("It has problems; “check {case}” names them.").format(case=name)
    return Shelved(name, None, why)


def _left(covers: Covers, save: Save) -> Unfinished:
    cover = covers.get(save.scenario)
    return Unfinished(
        path=str(save.path),
        case=save.scenario,
        cover=cover,
        turn=save.turn,
        turns=save.turns,
        opens=save.opens,
        teams=save.playing if len(save.teams) > 1 else (),
        minutes=save.minutes,
        last=_moment(save.last),
        problem=_problem(covers, save),
    )


def _problem(covers: Covers, save: Save) -> str:
    """Return why a game cannot be gone on with as it is, or nothing."""
    if covers.get(save.scenario) is None:
        why = words.has_problems if save.scenario in covers else words.not_here
        return why(save.scenario)
    return "" if save.sound else words.only_in_a_copy()


def _moment(label: str) -> str:
    """Return what the clock said, to the minute, as dates are read."""
    return label[:16].replace("T", " ")


def _finished(covers: Covers, saves: Shelf) -> Iterator[Finished]:
    for save in saves.saves:
        cover = covers.get(save.scenario) if save.over else None
        if cover:
            ended, teams = _moment(save.last), save.teams if len(save.teams) > 1 else ()
            yield Finished(str(save.path), cover, _mode(save), ended, save.loyalty, teams)


def _mode(save: Save) -> str:
    teams = len(save.teams)
    mode = Mode.TEAMS if teams > 1 else Mode.SOLO
    return Settings(mode, teams=teams, minutes=save.minutes).mode_name
