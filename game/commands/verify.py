"""`verify`: whether a game is as it was written, and a report is what it gives.

It ends with 0 where all holds, with 1 where something does not, and with 3 where something could
not be checked.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.base.money import money
from game.base.scale import percent
from game.base.words import _
from game.commands.held import held
from game.commands.journal import laid_out, loaded_from
from game.commands.machine import Machine
from game.commands.report import Found, once
from game.play.load import Loaded
from game.play.proof import Finding, proof
from game.play.table import Table
from game.present.wording import teams
from game.terminal.paper import Paper, Style

OK, PROBLEMS, UNCHECKED = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    journals: Sequence[str]
    report: str  # the folder of a report that was made of them, or nothing
    case: str  # the folder of a case that is not on the shelf, or nothing
    as_json: bool


def verify(machine: Machine, asked: Asked) -> int:
    """Say of each game whether it holds, and of a report whether these games give it.

    Raises:
        RefusedError: A game cannot be read or is of another case, or a report is of several cases.
    """
    ours, wanted = laid_out(machine, asked.case)
    paths = [Path(each) for each in asked.journals]
    games = [loaded_from(ours, path, wanted) for path in paths]
    found = {str(path): proof(one) for path, one in zip(paths, games, strict=True)}
    if asked.report:
        given = [Found(path, one) for path, one in zip(paths, games, strict=True)]
        found[asked.report] = tuple(held(ours, Path(asked.report), once(given)))
    paper = machine.paper(plain=asked.as_json)
    if asked.as_json:
        paper.raw(f"{json.dumps(_for_programs(found, paths, games), indent=2)}\n")
    else:
        _said(paper, found, dict(zip(map(str, paths), games, strict=True)))
    return _outcome(each for findings in found.values() for each in findings)


def _outcome(found: Iterable[Finding]) -> int:
    """Return what does not hold before what could not be checked."""
    failed = [each for each in found if not each.holds]
    if any(each.checked for each in failed):
        return PROBLEMS
    return UNCHECKED if failed else OK


def _said(paper: Paper, found: dict[str, tuple[Finding, ...]], games: dict[str, Loaded]) -> None:
    for name, findings in found.items():
        paper.head(name)
        for each in findings:
            paper.item(each.said, *_mark(each))
        if name in games:
            for line in _figures(games[name]):
                paper.item(line, "-")
    paper.flush()


def _mark(one: Finding) -> tuple[str, Style]:
    if not one.checked:
        return "?", Style.PLAIN
    return ("+", Style.HELPS) if one.holds else ("!", Style.HURTS)


def _figures(loaded: Loaded) -> Iterator[str]:
    """Yield where each team stands after the replay, and with what the journal ends."""
    table = loaded.played.table
    for row, team in enumerate(table.teams):
        went = table.room.went(row) if table.room else None
        said = teams.went(went.turn, went.whither(table.teams)) if went else _meters(table, row)
        yield _("{team}: {said}").format(team=team, said=said)
    yield _("Seal: {seal}").format(seal=loaded.reading.chain.last)
    yield _(
        "Entries cut off at the end leave no other trace: hold the seal against that in a report."
    )


def _meters(table: Table, row: int) -> str:
    """Return the figures that the report gives first: media is the mean of the turns."""
    words = _("loyalty {loyalty}, mean media attention {media}, cost {cost}")
    return words.format(
        loyalty=percent(float(table.state.loyalty[row])),
        media=percent(float(table.state.mean_media[row])),
        cost=money(float(table.state.cost[row]), table.case.scenario.currency),
    )


def _for_programs(
    found: dict[str, tuple[Finding, ...]], paths: Sequence[Path], games: Sequence[Loaded]
) -> list[dict[str, object]]:
    seals = {str(path): one.reading.chain.last for path, one in zip(paths, games, strict=True)}
    return [
        {
            "path": name,
            "holds": all(each.holds for each in findings),
            "seal": seals.get(name),
            "findings": [each._asdict() for each in findings],
        }
        for name, findings in found.items()
    ]
