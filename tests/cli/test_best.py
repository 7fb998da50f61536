"""`best` looks for the best of a case or a saved game, and says what it found whenever it ends."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.bots.lines.aim import Aim
from game.bots.lines.best import Best, Effort, best_from
from game.cli import main
from game.library.places import data_folder
from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import ALONE, Desk
from game.play.race import Race
from game.play.session import Session
from game.scenario.weights import Weights
from tests.library.breaking import CASE as SMALL
from tests.terminal.sitting import NOON

Capture = pytest.CaptureFixture[str]
CASE = "bad-tuesday"
QUICK = ("--plays", "1000", "--width", "1", "--every", "0")


def game(
    home: Path, turns: int = 4, teams: tuple[str, ...] = ALONE, race: Race | None = None
) -> Path:
    """Return the file of a game of the tutorial in which she is heard on turn 1, and no more."""
    settings = home / "settings.json"
    desk = Desk(data_folder("scenarios"), home / "saves", settings, lambda: NOON, lambda: 7)
    session = desk.begin(CASE, 7, teams, race=race)
    assert isinstance(session, Session)
    first = session.case.scenario.cards[0].id
    with session:
        for turn in range(turns):
            for team in range(len(teams)):
                plan = [first] if turn == 0 else []
                answer = session.submit(Commit(team, tuple(map(CardId, plan))), session.at)
                assert isinstance(answer, Accepted)
        return session.path


def as_json(capsys: Capture, *words: str) -> dict[str, object]:
    assert main(["best", *words, *QUICK, "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def number(told: object, *keys: str) -> float:
    for key in keys:
        assert isinstance(told, dict)
        told = told[key]
    assert isinstance(told, float)
    return told


def test_it_tells_the_line_what_it_is_held_beside_and_how_sure_it_is(capsys: Capture) -> None:
    assert main(["best", CASE, *QUICK]) == 0

    said = " ".join(capsys.readouterr().out.split())
    assert "The case weighs it so: loyalty 6, media 2, cost 2, promises 1." in said
    for turn in (1, 2, 3, 4):
        assert f"- turn {turn}, Tue 13 Feb: " in said
    assert "- The best line: points 1" in said
    assert "- What the company did: points 97.7, loyalty 72, media 7, cost $3.4k." in said
    assert "Two searches that know nothing of each other end " in said
    assert "About 9,300,000 lines could be played, and not all were looked at." in said
    assert "the best in hindsight" in said
    assert "under 200 other lucks" in said


def test_programs_get_the_same_each_time_and_a_line_above_history(capsys: Capture) -> None:
    one, other = (as_json(capsys, CASE) for _ in range(2))

    assert one == other
    assert one["finished"] is True
    assert one["proven"] is False
    assert number(one, "best", "value") > number(one, "others", "history", "value")
    turns = one["turns"]
    assert isinstance(turns, list)
    assert [len(turn["cards"]) > 0 for turn in turns] == [True] * 4
    assert turns[-1]["cost"] == number(one, "best", "cost")


def test_a_case_with_few_lines_is_looked_at_whole(home: Path, capsys: Capture) -> None:
    words = ["best", str(game(home)), "--turn", "4", "--plays", "1000", "--json"]
    assert main(words) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["proven"] is True
    assert told["missed"] == 0
    assert told["ways"]["every"]["games"] == told["lines"]


def test_from_a_later_turn_there_is_less_left_to_win(home: Path, capsys: Capture) -> None:
    path = str(game(home))
    first, third = (as_json(capsys, path, "--turn", turn) for turn in ("1", "3"))
    played = number(third, "others", "team-1", "value")

    assert number(first, "best", "value") > number(third, "best", "value") > played
    assert number(first, "others", "team-1", "value") == played
    assert first["seed"] == third["seed"] == 7
    assert isinstance(third["turns"], list)
    assert len(third["turns"]) == 2


def test_a_turn_of_a_shorter_game_has_the_number_that_the_game_gave_it(
    home: Path, capsys: Capture
) -> None:
    """Thursday and Sunday pass by themselves, so Friday is the fourth turn, and then the last."""
    desk = Desk(data_folder("scenarios"), home / "saves", home / "none", lambda: NOON, lambda: 7)
    session = desk.begin("con-edison-2006", 7, minutes=20)
    assert isinstance(session, Session)
    with session:
        while not session.table.over:
            assert isinstance(session.submit(Commit(0, ()), session.at), Accepted)

    assert main(["best", str(session.path), "--turn", "4", *QUICK]) == 0
    said = capsys.readouterr().out
    assert "- turn 4, Fri 21 Jul: " in said
    assert "- turn 5, " in said
    assert "- turn 6, " not in said


def test_a_game_that_is_not_over_is_told_as_it_stands(home: Path, capsys: Capture) -> None:
    told = as_json(capsys, str(game(home, turns=1)), "--turn", "2")

    assert "As it stands, if nothing more is done" in str(told["others"])


def test_each_team_is_named(home: Path, capsys: Capture) -> None:
    told = as_json(capsys, str(game(home, teams=("North", "South"))), "--turn", "3", "--team", "2")

    others = told["others"]
    assert isinstance(others, dict)
    assert list(others) == ["team-1", "team-2", "history"]
    assert others["team-2"]["name"] == "South, as it was played"


def test_other_weights_are_said_and_change_what_is_best(capsys: Capture) -> None:
    usual = as_json(capsys, CASE)
    thrifty = as_json(capsys, CASE, "--weight", "cost=9", "--weight", "loyalty=0.5")

    assert thrifty["weights"] == {"loyalty": 0.5, "media": 2.0, "cost": 9.0, "promises": 1.0}
    assert number(thrifty, "best", "cost") < number(usual, "best", "cost")


def test_a_game_is_weighed_as_was_settled_for_it_unless_asked_otherwise(
    home: Path, capsys: Capture
) -> None:
    path = str(game(home, race=Race(weights=Weights(loyalty=3, media=0, cost=1, promises=0))))
    settled, other = as_json(capsys, path), as_json(capsys, path, "--weight", "cost=5")

    assert settled["weights"] == {"loyalty": 3.0, "media": 0.0, "cost": 1.0, "promises": 0.0}
    assert other["weights"] == {"loyalty": 3.0, "media": 0.0, "cost": 5.0, "promises": 0.0}


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_cut_short_it_prints_the_best_until_then(
    more: Sequence[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(aim: Aim, effort: Effort) -> Iterator[Best]:
        yield from islice(best_from(aim, effort), 3)
        raise KeyboardInterrupt

    monkeypatch.setattr("game.commands.best.best_from", cut)

    assert main(["best", CASE, *QUICK, *more]) == 130
    heard = capsys.readouterr()
    assert heard.err == "\nStopped.\n"
    if more:
        told = json.loads(heard.out)
        assert told["finished"] is False
        assert len(told["turns"]) == 4
    else:
        assert "The search was ended early." in heard.out
        assert "- turn 4, Tue 13 Feb: " in heard.out


def test_cut_short_before_anything_is_found_it_only_stops(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(aim: Aim, effort: Effort) -> Iterator[Best]:
        yield from islice(best_from(aim, effort), 0)
        raise KeyboardInterrupt

    monkeypatch.setattr("game.commands.best.best_from", cut)

    assert main(["best", CASE, *QUICK]) == 130
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([CASE, "--turn", "2"], "A turn and a team go with a saved game; a case begins on turn 1."),
        ([CASE, "--weight", "loyalty=0"], "Loyalty has to weigh something: it cannot be 0."),
        ([CASE, "--plays", "10"], "At least 1,000 games are needed."),
        ([CASE, "--width", "0"], "A search keeps at least one game."),
        (["bad-tusday"], "There is no case “bad-tusday”. Did you mean “bad-tuesday”?"),
        (["no.jsonl"], "no.jsonl: This saved game cannot be read: it is not there."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    words: Sequence[str], said: str, capsys: Capture
) -> None:
    assert main(["best", *words]) == 1
    assert capsys.readouterr().err == f"{said}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--turn", "6"], "no turn 6: it can be looked at from turn 1 to turn 4."),
        (["--turn", "0"], "no turn 0: it can be looked at from turn 1 to turn 4."),
        (["--team", "2"], "There is no team 2 in this game: 1 team plays it."),
    ],
)
def test_a_turn_or_team_that_the_game_does_not_have_is_refused(
    words: Sequence[str], said: str, home: Path, capsys: Capture
) -> None:
    assert main(["best", str(game(home)), *words]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "weight", ["loyal=2", "loyalty", "loyalty=x", "cost=-1", "cost=11", "cost=inf"]
)
def test_what_is_no_weight_is_not_understood(weight: str, capsys: Capture) -> None:
    assert main(["best", CASE, "--weight", weight]) == 2
    said = capsys.readouterr().err
    assert f"“{weight}” is not a weight such as loyalty=2" in said
    assert "from 0 to 10" in said


def test_no_fewer_games_are_played_than_are_asked_for(capsys: Capture) -> None:
    assert main(["best", CASE, "--plays", "1001", "--width", "1", "--every", "0", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["ways"]["sampled"]["games"] >= 2000


def test_a_game_that_was_altered_is_refused_as_a_review_refuses_it(
    home: Path, capsys: Capture
) -> None:
    path = game(home)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], lines[2].replace(b"commit", b"kommit"), *lines[3:]]))

    said = []
    for command in ("review", "best"):
        assert main([command, str(path)]) == 1
        said.append(capsys.readouterr().err)
    assert said[0] == said[1]


@pytest.mark.parametrize("command", ["best", "review", "verify", "report"])
def test_a_game_of_another_case_than_is_named_is_refused(
    command: str, home: Path, capsys: Capture
) -> None:
    path = game(home)

    more = ["--out", str(home / "report")] if command == "report" else []

    assert main([command, str(path), "--case", str(SMALL), *more]) == 2
    said = f"This is a game of “{CASE}”, and not of “cold-water”."
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("command", ["best", "review", "verify", "report", "host"])
def test_a_game_whose_case_lies_elsewhere_asks_for_its_folder(
    command: str, home: Path, capsys: Capture
) -> None:
    main(["demo", str(SMALL)])
    path = capsys.readouterr().out.split()[-1]
    more = {"report": ["--out", str(home / "report")], "host": ["--text", "--journal"]}

    assert main([command, *more.get(command, []), path]) != 0
    said = capsys.readouterr().err
    assert "The case “cold-water” is not on this shelf. If it lies in another folder" in said
    assert ("before --journal." if command == "host" else "--case FOLDER.") in said


def test_a_case_that_is_not_on_the_shelf_is_named_by_its_folder(capsys: Capture) -> None:
    assert as_json(capsys, str(SMALL))["scenario"] == "cold-water"
