"""`review`: every decision of a finished game, held against what else could have been played."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from game.base.words import _
from game.commands.deaf import deaf
from game.commands.journal import whole_from
from game.commands.machine import Machine
from game.commands.progress import Progress
from game.commands.refused import RefusedError
from game.debrief.record import Record
from game.debrief.review.grades import LIMITS, MISSED_FROM, Grade
from game.debrief.review.judge import judge_all
from game.debrief.review.judged import Judged
from game.play.records import records
from game.present.moments.judged import judged
from game.scenario.weights import Weights
from game.terminal.moments.judged import in_one_line, tell_judged

OK = 0
MISSED = (Grade.MISSED, MISSED_FROM)


def review(machine: Machine, file: str, case: str, *, as_json: bool) -> int:
    """Print what was judged, team by team; who stops it reads what was found until then.

    `case` is the folder of a case that is not on the shelf, or nothing.

    Raises:
        RefusedError: The game cannot be read, is not over, or is of another case.
        KeyboardInterrupt: It was interrupted, after all that was found is printed.
    """
    _desk, loaded = whole_from(machine, Path(file), case)
    table, weights = loaded.played.table, loaded.reading.chain.header.weights
    if not table.over:
        raise RefusedError(_("This game is not over; it is judged once its last turn is played."))
    games, whole = [game for game in records(table) if game.over], False  # a team may have gone
    found: list[list[Judged]] = [[] for _game in games]
    with suppress(KeyboardInterrupt):
        _judge(games, weights, found, hidden=as_json)
        whole = True
    if whole:
        _print(machine, games, found, weights, as_json=as_json)
        return OK
    with deaf():  # asked once is enough; what was found is not lost to a second time
        if any(found):
            _print(machine, games, found, weights, as_json=as_json)
    raise KeyboardInterrupt


def _print(
    machine: Machine,
    games: Sequence[Record],
    found: Sequence[Sequence[Judged]],
    weights: Weights | None,
    *,
    as_json: bool,
) -> None:
    paper = machine.paper(plain=as_json)
    if as_json:
        paper.raw(f"{json.dumps(_told(games, found), indent=2)}\n")
    else:
        for record, verdicts in zip(games, found, strict=True):
            if verdicts:
                tell_judged(paper, judged(record, verdicts, weights))
    paper.flush()


def _judge(
    games: Sequence[Record],
    weights: Weights | None,
    found: list[list[Judged]],
    *,
    hidden: bool,
) -> None:
    """Judge the decisions of every team; put each verdict into `found` and show it as it comes."""
    words = _("Judging decisions: {done} of {total} done …")
    total = sum(len(record.case.plays) for record in games)
    with Progress(total, hidden=hidden, words=words) as progress:
        for one in judge_all(games, weights):
            if one:
                team, verdict = one
                found[team].append(verdict)
                progress.note(in_one_line(judged(games[team], [verdict], weights)))
                progress.step()


def _told(games: Sequence[Record], found: Sequence[Sequence[Judged]]) -> dict[str, object]:
    """Return it for programs; turns are those to decide on, counted from 1."""
    return {
        "scenario": games[0].scenario.id,
        "grades": {str(grade): low for grade, low in (*LIMITS.items(), MISSED)},
        "teams": [
            {
                "team": record.name,
                "decisions": [
                    asdict(one) | {"turn": record.case.place(one.turn) + 1, "course": _course(one)}
                    for one in sorted(verdicts, key=lambda one: one.turn)
                ],
            }
            for record, verdicts in zip(games, found, strict=True)
        ],
    }


def _course(one: Judged) -> list[dict[str, object]]:
    """Return what came out otherwise, each event by its kind; turns in it count all, from 0."""
    return [{"event": type(each).__name__.lower(), **asdict(each)} for each in one.course]
