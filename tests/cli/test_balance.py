"""`balance` plays in processes or on a cluster, can be cut short and goes on where it stopped."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from game.cli import main
from game.commands import balance, pieces, progress
from game.commands.laws import laws_in
from game.commands.pieces import Piece, finished, kept, worked
from game.commands.pool import side_by_side
from game.library.read import CaseFiles
from game.play import disk, header
from game.study.balance.tasks import Task
from game.study.games import Games
from tests.library.breaking import CASE
from tests.terminal.sitting import surroundings

Capture = pytest.CaptureFixture[str]
FEW = str(balance.LEAST)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MAKE_IT_RIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def as_json(capsys: Capture, *more: str) -> object:
    assert main(["balance", str(CASE), "--plays", FEW, "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def test_it_tells_who_ends_where_what_matters_and_what_to_look_at(
    home: Path, capsys: Capture
) -> None:
    assert main(["balance", str(CASE), "--plays", FEW, "--workers", "1"]) == 0

    said = capsys.readouterr().out
    parts = ("Who ends where", "What hangs on each turn", "Cards that go with", "To look at")
    for part in (*parts, "Where all figures are"):
        assert part in said
    assert "The planner, which knows no more than a player may, ends" in said.replace("\n", " ")
    assert not list((home / "cache" / "studies").glob("*"))  # a study that is whole keeps nothing


def test_the_page_is_whole_stands_alone_and_draws_every_part(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "page.html"
    assert main(["balance", str(CASE), "--plays", FEW, "--html", str(file)]) == 0

    text = file.read_text(encoding="utf-8")
    whole = text.removeprefix("<!doctype html>").replace('<meta charset="utf-8">', "")
    start, end = whole.index("<main>"), whole.index("</main>") + len("</main>")
    drawn = ET.fromstring(whole[start:end])  # our own page
    assert len(drawn.findall(".//svg")) >= 3
    assert all(picture.findtext("title") for picture in drawn.iter("svg"))
    assert "http" not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["balance", str(CASE), "--plays", "9"], "At least 400 games are needed."),
        (["balance", "nowhere"], "There is no case “nowhere”."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    home: Path, capsys: Capture, words: Sequence[str], said: str
) -> None:
    assert main(list(words)) == 1
    assert said in capsys.readouterr().err


def test_who_stops_the_second_case_has_read_the_first_and_plays_it_no_second_time(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = balance._study
    asked: list[CaseFiles] = []

    def stopped_at_the_second(files: CaseFiles, how: balance.Asked) -> balance.Study:
        if asked:
            raise KeyboardInterrupt
        asked.append(files)
        return study(files, how)

    monkeypatch.setattr(balance, "_study", stopped_at_the_second)
    words = ["balance", str(CASE), "bad-tuesday", "--plays", FEW, "--workers", "1"]

    assert main(words) == 130
    assert "To look at" in capsys.readouterr().out
    assert list((home / "cache" / "studies").glob("*.npz"))


def test_where_no_page_can_be_written_nothing_is_played_first(
    home: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def played(*_given: object) -> balance.Study:
        pytest.fail("it played before it looked where the page goes")

    monkeypatch.setattr(balance, "_study", played)

    for file in (tmp_path / "nowhere" / "page.html", tmp_path):
        assert main(["balance", str(CASE), "--plays", FEW, "--html", str(file)]) == 1
        assert "The page cannot be written to" in capsys.readouterr().err


def test_trying_out_where_a_page_goes_leaves_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("before", encoding="utf-8")

    disk.try_out(file)

    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_people_read_points_as_best_and_review_tell_them(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "page.html"
    words = ["balance", str(CASE), "--plays", FEW, "--workers", "1", "--html", str(file)]
    assert main(words) == 0

    said = capsys.readouterr().out
    drawn = file.read_text(encoding="utf-8")
    for text in (said, drawn):
        assert "A game that just reaches every goal is worth 100 points." in text
        assert "score" not in text.casefold()
    middles = [float(found) for found in re.findall(r": points [\d.]+ to ([\d.]+)", said)]
    assert middles
    assert all(points > 10 for points in middles)


def test_an_ending_that_never_came_is_named_by_its_headline(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    """Loyalty never passes 99 in any game of this case."""
    folder, file = tmp_path / "cold-water", tmp_path / "page.html"
    shutil.copytree(CASE, folder)
    first = "      - {headline: Water is back"
    adored = "      - {headline: All love us, story: They do., when: {loyalty: {above: 99}}}\n"
    case = folder / "scenario.yaml"
    case.write_text(case.read_text(encoding="utf-8").replace(first, adored + first), "utf-8")
    assert (
        main(["balance", str(folder), "--plays", FEW, "--workers", "1", "--html", str(file)]) == 0
    )

    said = " ".join(capsys.readouterr().out.split())
    never = "No game came to ending 1, “All love us”."
    assert never in said.partition("To look at")[2]
    assert never in file.read_text(encoding="utf-8")


def test_no_fewer_games_are_played_than_are_asked_for(home: Path, capsys: Capture) -> None:
    assert main(["balance", str(CASE), "--plays", "799", "--json"]) == 0

    (told,) = json.loads(capsys.readouterr().out)
    assert all(found.keys() == {"doubt", "name"} for found in told["doubts"])
    assert all(one["games"] + one["in_good"] > 0 for one in told["rare"])
    (chance,) = [bot for bot in told["balance"]["bots"] if bot["bot"] == "random"]
    assert chance["games"] == 800


def test_no_processes_are_no_number_of_processes(home: Path, capsys: Capture) -> None:
    assert main(["balance", str(CASE), "--plays", FEW, "--workers", "0"]) == 2
    assert "“0” is not a whole number from 1 to " in capsys.readouterr().err


def few() -> list[Piece]:
    from game.library.read import read_scenario

    scenario = read_scenario(CASE / "scenario.yaml").value
    assert scenario is not None
    text = scenario.model_dump_json(by_alias=True)
    return [Piece(text, None, Task("random", first, 20)) for first in (0, 20, 40)]


def test_a_study_that_was_cut_short_goes_on_where_it_stopped(tmp_path: Path) -> None:
    asked: list[Piece] = []

    def cut_after_one(work: object, missing: Sequence[Piece]) -> Iterator[tuple[Piece, Games]]:
        yield missing[0], worked(missing[0])
        raise KeyboardInterrupt

    def whole(work: object, missing: Sequence[Piece]) -> Iterator[tuple[Piece, Games]]:
        asked.extend(missing)
        yield from ((piece, worked(piece)) for piece in missing)

    with pytest.raises(KeyboardInterrupt):
        list(finished(few(), tmp_path, cut_after_one))
    after = kept(few(), tmp_path)
    assert [*after] == few()[:1]
    after |= finished(few()[1:], tmp_path, whole)

    assert asked == few()[1:]
    assert all((after[piece].score == worked(piece).score).all() for piece in few())


def test_a_piece_kept_of_another_case_or_spoilt_is_done_again(tmp_path: Path) -> None:
    one, *_others = few()
    other = Piece(one.scenario.replace("Cold", "Warm"), None, one.task)
    assert other.scenario != one.scenario
    assert other.name != one.name
    (tmp_path / one.name).write_bytes(b"no games")
    assert not kept([one], tmp_path)

    ((_piece, games),) = finished([one], tmp_path, side_by_side)

    assert (games.score == worked(one).score).all()
    assert (kept([one], tmp_path)[one].score == games.score).all()


def test_a_piece_of_other_laws_is_taken_for_none_of_these(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, *_others = few()
    list(finished([one], tmp_path, side_by_side))
    assert [*kept([one], tmp_path)] == [one]

    monkeypatch.setattr(pieces, "laws", lambda: "others")
    assert not kept([one], tmp_path)


def test_laws_have_another_name_once_one_of_them_is_worded_otherwise(tmp_path: Path) -> None:
    law, page = tmp_path / "engine" / "trust" / "fear.py", tmp_path / "window" / "page.py"
    names = []
    for file, text in ((law, "HALF = 0.5\n"), (law, "HALF = 0.4\n"), (page, "WIDE = 1\n")):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        names.append(laws_in(tmp_path))

    assert names[0] != names[1] == names[2]


def test_a_study_that_goes_on_says_what_is_there_and_counts_from_it(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_is_terminal", lambda _stream: True)
    monkeypatch.setattr(balance, "forget", lambda *_study: None)
    words = ["balance", str(CASE), "--plays", FEW, "--workers", "1"]

    assert main(words) == 0
    first = capsys.readouterr().err
    assert main(words) == 0
    again = capsys.readouterr().err

    total = re.findall(r": 0/([0-9]+) …", first)[0]
    assert "cut short" not in first
    assert f"{total} pieces of {total} are there from a study that was cut short" in again
    assert f": {total}/{total} …" in again
    assert ": 1/" not in again


def test_processes_come_to_the_same_as_none() -> None:
    alone, apart = (dict(side_by_side(worked, few(), count)) for count in (1, 2))

    assert all((alone[piece].score == apart[piece].score).all() for piece in few())


@pytest.mark.slow
def test_a_cluster_comes_to_the_same_bit_for_bit_if_it_has_the_same_rules(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from distributed import LocalCluster

    here = as_json(capsys, "--workers", "1")
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:  # type: ignore[no-untyped-call]  # Dask's own
        there = as_json(capsys, "--dask", cluster.scheduler_address)
        monkeypatch.setattr(header, "RULES", header.RULES + 1)
        words = ["balance", str(CASE), "--plays", FEW, "--dask", cluster.scheduler_address]
        assert main(words) == 1

    assert there == here
    assert "A worker of the cluster has another version of the game" in capsys.readouterr().err


@pytest.mark.slow
def test_where_no_cluster_answers_it_says_so(home: Path, capsys: Capture) -> None:
    words = ["balance", str(CASE), "--plays", FEW, "--dask", "tcp://127.0.0.1:9"]
    done = subprocess.run(
        [sys.executable, "-m", "game", *words],
        capture_output=True,
        text=True,
        env=surroundings(MAKE_IT_RIGHT_HOME=str(home)),
        check=False,
    )

    assert done.returncode == 1
    assert "No cluster answers at tcp://127.0.0.1:9" in done.stderr
