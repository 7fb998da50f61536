"""`verify`: whether a game is as it was written, and a report is what it gives."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.base.words import _
from game.commands.journal import laid_out, loaded_from
from game.commands.machine import Machine
from game.commands.report import games_from, made
from game.play.came import came
from game.play.desk import Desk
from game.play.load import Loaded
from game.play.proof import Finding, proof
from game.play.reporting import Files
from game.play.rest import meters
from game.terminal.paper import Paper, Style

OK, PROBLEMS = 0, 1


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    journals: Sequence[str]
    report: str  # the folder of a report that was made of them, or nothing
    judged: bool  # the report holds verdicts
    paper: str  # the size of its paper
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
        found[asked.report] = tuple(_compared(Path(asked.report), _made(ours, paths, asked)))
    paper = machine.paper(plain=asked.as_json)
    if asked.as_json:
        paper.raw(f"{json.dumps(_for_programs(found, paths, games), indent=2)}\n")
    else:
        _said(paper, found, dict(zip(map(str, paths), games, strict=True)))
    holds = all(each.holds for findings in found.values() for each in findings)
    return OK if holds else PROBLEMS


def _made(ours: Desk, paths: Sequence[Path], asked: Asked) -> Files:
    with games_from(ours, paths, judged=asked.judged) as games:
        return made(ours, games, asked.paper).files


def _compared(folder: Path, expected: Files) -> Iterator[Finding]:
    """Yield for each file of a report whether it is, byte by byte, what the games give."""
    for name, data in expected.items():
        try:
            same = (folder / name).read_bytes() == data
        except OSError:
            yield Finding(name, holds=False, said=_("{file} is not there.").format(file=name))
            continue
        words = _("{file} is what the games give, byte by byte.")
        differs = _("{file} is not what the games give now.")
        yield Finding(name, holds=same, said=(words if same else differs).format(file=name))


def _said(paper: Paper, found: dict[str, tuple[Finding, ...]], games: dict[str, Loaded]) -> None:
    for name, findings in found.items():
        paper.head(name)
        for each in findings:
            mark, style = ("+", Style.HELPS) if each.holds else ("!", Style.HURTS)
            paper.item(each.said, mark, style)
        if name in games:
            for line in _figures(games[name]):
                paper.item(line, "-")
    paper.flush()


def _figures(loaded: Loaded) -> Iterator[str]:
    """Yield where each team stands after the replay, and with what the journal ends."""
    table = loaded.played.table
    for row, team in enumerate(table.teams):
        words = _("{team}: {figures}")
        yield words.format(
            team=team, figures=meters(table.case, came(table.case, table.state), row)
        )
    yield _("Seal: {seal}").format(seal=loaded.reading.chain.last)


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
