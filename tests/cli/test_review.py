"""`review` judges the decisions of a saved game, or says in a sentence why it cannot."""

import json
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from game.cli import main
from game.commands import progress, review
from game.debrief.record import Record
from game.debrief.review.judge import judge_all
from game.debrief.review.judged import Judged
from game.library.places import data_folder
from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import ALONE, Desk
from game.play.session import Session
from game.present.judged import JudgedView
from game.present.moments.judged import judged
from game.scenario.weights import Weights
from tests.terminal.sitting import NOON

Capture = pytest.CaptureFixture[str]
CASE = "bad-tuesday"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MAKE_IT_RIGHT_HOME", str(tmp_path / "home"))
    return tmp_path


def game(home: Path, turns: int = 4, teams: tuple[str, ...] = ALONE) -> Path:
    """Return the file of a game of the tutorial in which nothing was played on so many turns."""
    settings = home / "settings.json"
    desk = Desk(data_folder("scenarios"), home / "saves", settings, lambda: NOON, lambda: 7)
    session = desk.begin(CASE, 7, teams)
    assert isinstance(session, Session)
    with session:
        for _turn in range(turns):
            for team in range(len(teams)):
                assert isinstance(session.submit(Commit(team, ()), session.at), Accepted)
        return session.path


def test_every_decision_is_printed_with_its_verdict_and_the_table_of_verdicts(
    home: Path, capsys: Capture
) -> None:
    assert main(["review", str(game(home))]) == 0

    said = capsys.readouterr().out
    for part in ("Decisions, judged", "Turn 1 · ", "Turn 4 · ", "What the verdicts mean"):
        assert part in said
    assert "- 1: verdict " in said
    assert "10 points or more given away" in said


def test_programs_read_it_as_data(home: Path, capsys: Capture) -> None:
    assert main(["review", str(game(home)), "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    (team,) = told["teams"]
    assert told["scenario"] == CASE
    assert [one["turn"] for one in team["decisions"]] == [1, 2, 3, 4]
    events = {event["event"] for one in team["decisions"] for event in one["course"]}
    assert events
    assert events <= {"struck", "pledged", "helped", "able", "told", "clashed"}
    bands = [one["lost"] for one in team["decisions"]]
    assert all(band["low"] <= band["mean"] <= band["high"] for band in bands)


def test_each_team_has_its_own_verdicts(home: Path, capsys: Capture) -> None:
    assert main(["review", str(game(home, teams=("Red", "Blue")))]) == 0

    said = capsys.readouterr().out
    assert "Red: Decisions, judged" in said
    assert "Blue: Decisions, judged" in said


def test_the_file_is_left_as_it_was(home: Path, capsys: Capture) -> None:
    path = game(home)
    before = path.read_bytes()
    main(["review", str(path)])

    assert path.read_bytes() == before


def test_who_stops_it_reads_what_was_found(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(
        games: Sequence[Record], _: Weights | None
    ) -> Iterator[tuple[int, Judged] | None]:
        for one in judge_all(games):
            yield one
            if one:
                raise KeyboardInterrupt

    monkeypatch.setattr(review, "judge_all", cut_short)

    assert main(["review", str(game(home))]) == 130
    said = capsys.readouterr().out
    assert "1 of 4 are judged; the others follow." in said
    assert "Turn 4 · " in said
    assert "Turn 3 · " not in said


def test_who_stops_it_twice_reads_it_all_the_same(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(
        games: Sequence[Record], _: Weights | None
    ) -> Iterator[tuple[int, Judged] | None]:
        for one in judge_all(games):
            yield one
            if one:
                raise KeyboardInterrupt

    def impatient(record: Record, found: list[Judged], weights: Weights | None) -> JudgedView:
        asked.append(record)
        if len(asked) > 1:  # first for the line of progress
            signal.raise_signal(signal.SIGINT)
        return judged(record, found, weights)

    asked: list[Record] = []
    monkeypatch.setattr(review, "judge_all", cut_short)
    monkeypatch.setattr(review, "judged", impatient)

    assert main(["review", str(game(home))]) == 130
    said = capsys.readouterr()
    assert "Turn 4 · " in said.out
    assert "Stopped." in said.err


def test_who_stops_it_before_anything_is_found_reads_that_it_stopped(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing_yet(_: Sequence[Record], _weights: Weights | None) -> Iterator[None]:
        yield None
        raise KeyboardInterrupt

    monkeypatch.setattr(review, "judge_all", nothing_yet)

    assert main(["review", str(game(home))]) == 130
    said = capsys.readouterr()
    assert not said.out
    assert "Stopped." in said.err


def test_a_terminal_shows_each_verdict_as_it_is_found(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_is_terminal", lambda _stream: True)
    assert main(["review", str(game(home))]) == 0

    lines = [line.rsplit("\r", 1)[-1] for line in capsys.readouterr().err.split("\n")]
    found = [line.split(" · ")[0] for line in lines if line.startswith("Turn ")]
    assert found == ["Turn 4", "Turn 3", "Turn 2", "Turn 1"]


def test_a_game_that_is_not_over_is_refused(home: Path, capsys: Capture) -> None:
    assert main(["review", str(game(home, turns=2))]) == 1
    assert "This game is not over" in capsys.readouterr().err


def test_what_is_no_game_is_refused_in_a_sentence(home: Path, capsys: Capture) -> None:
    text = home / "letter.txt"
    text.write_text("Dear all,\n", encoding="utf-8")

    assert main(["review", str(home / "nowhere.jsonl")]) == 1
    assert "nowhere.jsonl: This saved game cannot be read: " in capsys.readouterr().err
    assert main(["review", str(text)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_game_that_was_altered_is_refused(home: Path, capsys: Capture) -> None:
    path = game(home)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], lines[2].replace(b"commit", b"kommit"), *lines[3:]]))

    assert main(["review", str(path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_file_it_says_what_is_missing(home: Path, capsys: Capture) -> None:
    assert main(["review"]) == 2
    assert "journal" in capsys.readouterr().err.lower()
