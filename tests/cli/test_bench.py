"""What `bench` measures with: cases made up in any size, and a turn with its causes."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from game.cli import main
from game.commands import bench
from game.commands.bench import line_of
from game.commands.measures import child, compiled, report, review
from game.commands.measures.made import Size, made
from game.commands.measures.many import played
from game.commands.measures.row import GOAL, LIMIT, Row, beside
from game.commands.table import desk
from game.debrief.record import Record
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.turn import advance, moved, opening

SMALL = Size(segments=2, cards=5, turns=3)


@pytest.mark.parametrize("size", [SMALL, Size(6, 12, 40)])
def test_a_case_is_made_up_in_the_size_that_is_asked_for(size: Size) -> None:
    scenario = made(size).scenario

    assert (len(scenario.segments), len(scenario.cards)) == (size.segments, size.cards)
    assert len(scenario.turns) == size.turns


def test_a_made_up_case_has_harm_to_be_worked_off() -> None:
    case = made(SMALL)
    luck = deal([7], case.turns, purposes(case))
    idle = moved(advance(case, opening(case, luck), plans_of(case, [[]]), luck)).state
    busy = moved(advance(case, opening(case, luck), plans_of(case, [["card-0"]]), luck)).state

    assert (idle.trust.unmet_need > 0).any()
    assert np.all(busy.trust.unmet_need <= idle.trust.unmet_need)
    assert busy.trust.unmet_need.sum() < idle.trust.unmet_need.sum()


def test_reviews_are_timed_in_the_case_that_takes_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    def judged(record: Record) -> Iterator[object]:
        for _turn in range(2):
            yield None
            time.sleep(0.03 if record.case.scenario.id == "squeaky-wheel" else 0.0)
            yield "a verdict"

    monkeypatch.setattr(review, "names", lambda: ["squeaky-wheel", "bad-tuesday"])
    monkeypatch.setattr(review, "judge", judged)
    monkeypatch.setattr(review, "_tried", lambda _record: 40.0)
    first, every, tried = review.review_rows()

    slow = "squeaky-wheel (the slowest case)"
    assert first.name.startswith(f"a game of 8 turns reviewed, {slow}, first verdict")
    assert (first.value or 0) >= 0.02
    assert (every.value or 0) >= 0.05
    assert slow in tried.name


def test_reports_are_timed_in_one_case_and_in_that_which_takes_longest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def taken(journal: Path, out: Path, how: Sequence[str]) -> float:
        out.mkdir(exist_ok=True)
        return 1.0 if how else {"jetblue-2007": 4.0, "takata-honda": 6.0}.get(journal.name, 3.0)

    turns = {"takata-honda": 10}
    monkeypatch.setattr(
        report, "_game", lambda _desk, name: report.Game(Path(name), turns.get(name, 8))
    )
    monkeypatch.setattr(report, "_taken", taken)
    rows = list(report.report_rows(desk(child.machine()), "jetblue-2007"))

    assert [(row.name, row.value, row.missed) for row in rows] == [
        ("the report of 8 teams, 0 files, against the limit", 4.0, False),
        ("the report of 8 teams without verdicts, 0 files, against the limit", 1.0, False),
        (
            (
                "the report of 8 teams, 8 turns, jetblue-2007 (the slowest case of no more turns), "
                "against the limit"
            ),
            4.0,
            False,
        ),
        (
            "the report of 8 teams, 10 turns, takata-honda (the slowest case), against the goal",
            6.0,
            False,
        ),
    ]
    assert rows[-1].short


@pytest.mark.parametrize(("explained", "asked"), [(False, 0), (True, 3)])
def test_games_are_timed_with_their_causes_or_without(
    explained: bool, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whys: list[object] = []
    monkeypatch.setattr("game.engine.trust.stepped.explained", lambda *why: whys.append(why))

    assert played(made(SMALL), 10, explained=explained) > 0
    assert len(whys) == asked


def test_the_race_against_compiled_laws_tells_both_rates(monkeypatch: pytest.MonkeyPatch) -> None:
    raced = b'{"engine": 100, "compiled": 250}'
    monkeypatch.setattr(compiled, "find_spec", lambda _name: object())
    monkeypatch.setattr(compiled, "ran", lambda _command, _home: ([raced], [1.0]))
    rates, share = compiled.compiled_rows()

    assert (rates.value, rates.against, rates.ratio) == (100, 250, 0.4)
    assert (share.value, share.against) == (0.4, 0.333)


def test_without_a_compiler_the_race_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "find_spec", lambda _name: None)
    (row,) = compiled.compiled_rows()

    assert row.value is None
    assert row.told()["ratio"] is None
    assert line_of(row).startswith("rows a second of the trust step")
    assert line_of(row).endswith("-m pip install numba")


def test_at_the_end_it_is_said_what_is_beyond_its_limit_and_what_a_limit_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measured() -> Iterator[Row]:
        yield from beside("a turn", 30.0, "ms", {LIMIT: 20.0, GOAL: 5.0})
        yield from beside("a start", 1.0, "s", {LIMIT: 2.0})
        yield from beside("turns a second", 7.0, "1/s", {GOAL: 9.0}, more=True)
        yield Row("a race", None, "1/s", how="it needs a compiler")

    monkeypatch.setattr(bench, "_room", measured)

    assert main(["bench", "--room"]) == 0
    *lines, gap, meant, missed, to_come, unmeasured = capsys.readouterr().out.splitlines()
    assert lines == [
        "a turn, against the limit: 1.5 times (30.0 ms beside 20.0 ms)",
        "a turn, against the goal: 6.0 times (30.0 ms beside 5.0 ms)",
        "a start, against the limit: 0.5 times (1.0 s beside 2.0 s)",
        "turns a second, against the goal: 0.778 times (7.0 1/s beside 9.0 1/s)",
        "a race: it needs a compiler",
    ]
    assert not gap
    assert "The limit is the most that the game may take" in meant
    assert missed == "1 figure is beyond its limit: a turn."
    assert to_come == "2 goals are not reached: a turn; turns a second."
    assert unmeasured == "1 figure was not measured: a race."


def test_where_all_is_within_its_limit_that_is_said() -> None:
    rows = beside("a turn", 20.0, "ms", {LIMIT: 20.0})

    assert bench.missed(list(rows)) == "No figure is beyond its limit."


def test_where_every_goal_is_reached_that_is_said() -> None:
    rows = [
        *beside("a turn", 20.0, "ms", {GOAL: 20.0}),
        *beside("turns a second", 9.5, "1/s", {GOAL: 9.0}, more=True),
    ]

    assert bench.to_come(rows) == "Every goal is reached."
    assert not bench.to_come(list(beside("a start", 1.0, "s", {LIMIT: 2.0})))


def test_memory_is_that_of_the_process_alone_whoever_started_it() -> None:
    held = b"x" * 200 * 2**20
    asked = "from game.commands.measures.child import memory; print(memory())"
    command = [sys.executable, "-c", asked]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()

    assert told == "None" or 1 < float(told) < len(held) / 2**20


def test_games_are_timed_once_all_is_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seconds = iter([9.0, 1.0, 20.0])
    monkeypatch.setattr("game.commands.measures.many.played", lambda _case, _rows: next(seconds))
    monkeypatch.setattr(sys, "argv", ["child", "rows", "1000", "20000"])
    child.rows()

    assert json.loads(capsys.readouterr().out)["seconds"] == [1.0, 20.0]
