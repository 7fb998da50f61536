"""`best`: the best that could have been made of a case, or of a saved game from a turn on."""

import json
from dataclasses import dataclass

from game.base.words import _
from game.bots.lines.best import Best, Effort, best_from
from game.bots.lines.sampled import BATCH
from game.commands.besttold import data, told
from game.commands.deaf import deaf
from game.commands.machine import Machine
from game.commands.progress import Progress
from game.commands.refused import RefusedError
from game.commands.searched import Begun, Wanted, begun
from game.present.wording import best as words

OK = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    wanted: Wanted
    width: int
    plays: int
    every: int  # lines that are all looked at where there are no more
    as_json: bool


def best(machine: Machine, asked: Asked) -> int:
    """Search, and print what was found; if it is interrupted, what was found until then.

    Raises:
        RefusedError: There is no such case, game, turn or team, or it asks for too little.
        KeyboardInterrupt: It was interrupted, after all that was found is printed.
    """
    effort = _effort(asked)
    where = begun(machine, asked.wanted)
    found = _searched(where, effort, as_json=asked.as_json)
    if found.finished:
        _print(machine, where, found, as_json=asked.as_json)
        return OK
    with deaf():  # asked once is enough; what was found is not lost to a second time
        _print(machine, where, found, as_json=asked.as_json)
    raise KeyboardInterrupt


def _print(machine: Machine, where: Begun, found: Best, *, as_json: bool) -> None:
    paper = machine.paper(plain=as_json)
    if as_json:
        paper.raw(f"{json.dumps(data(where, found), indent=2)}\n")
    else:
        told(paper, where, found)
    paper.flush()


def _effort(asked: Asked) -> Effort:
    if asked.width < 1:
        raise RefusedError(_("A search keeps at least one game."))
    if asked.plays < BATCH:
        raise RefusedError(_("At least {n} games are needed.").format(n=f"{BATCH:,}"))
    return Effort(asked.width, asked.plays, asked.every, asked.wanted.seed or 0)


def _searched(where: Begun, effort: Effort, *, as_json: bool) -> Best:
    """Return what was found until the end, or until somebody had enough.

    Raises:
        KeyboardInterrupt: Nothing was found yet.
    """
    found = Best({})
    try:
        with Progress(0, hidden=as_json, words=_("Looking …")) as progress:
            for found in best_from(where.aim, effort):
                progress.say(words.so_far(found))
    except KeyboardInterrupt:
        if not found.steps:
            raise
    return found
