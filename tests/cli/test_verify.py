"""`verify`: a game that was altered is found, and so is a report that is not its own."""

import json
import os
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shutil import copy, copytree

import pytest

from game.cli import main
from game.play import howmade, places
from tests.terminal.sitting import TO_THE_END, Sitting

Capture = pytest.CaptureFixture[str]
ENDED = ["", *["1", "c!", ""] * 2, "quit"]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("begun"), *ENDED)


@pytest.fixture(scope="module")
def reported(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reported") / "out"
    main(["report", str(begun), "--out", str(folder)])
    return folder


def saved(home: Path, *lines: str) -> Path:
    """Return the file of a game of which so much was typed."""
    Sitting(home).play(*lines)
    (path,) = (home / "saves").glob("*.jsonl")
    return path


@pytest.fixture
def journal(begun: Path, tmp_path: Path) -> Path:
    """Return a game of which two turns were played, for the test to change."""
    return Path(copy(begun, tmp_path))


@pytest.fixture
def out(reported: Path, tmp_path: Path) -> Path:
    """Return the report of that game, every decision judged, for the test to change."""
    return Path(copytree(reported, tmp_path / "out"))


def swapped(journal: Path, before: str, after: str) -> None:
    text = journal.read_text(encoding="utf-8")
    assert before in text
    journal.write_text(text.replace(before, after, 1), encoding="utf-8", newline="")


def test_a_game_as_it_was_written_holds(journal: Path, capsys: Capture) -> None:
    assert main(["verify", str(journal)]) == 0

    said = " ".join(capsys.readouterr().out.split())
    assert "The file is as it was written:" in said
    assert "Played again, all 2 turns come to what was written beside them." in said
    last = json.loads(journal.read_bytes().splitlines()[-1])
    assert f"Seal: {last['hash']} - Entries cut off at the end leave no other trace" in said


def test_its_figures_are_those_that_its_report_gives_first(
    journal: Path, out: Path, capsys: Capture
) -> None:
    main(["verify", str(journal)])

    page = (out / "report.html").read_text(encoding="utf-8")
    figures = (
        r"Loyalty stood at (\d+) of 100 then, mean media attention had been (\d+), .* cost (\S+)\."
    )
    told = re.search(figures, page)
    assert told
    said = " ".join(capsys.readouterr().out.split())
    assert "You: loyalty {}, mean media attention {}, cost {}".format(*told.groups()) in said


def test_a_figure_that_was_changed_is_found(journal: Path, capsys: Capture) -> None:
    swapped(journal, '"loyalty":[0.', '"loyalty":[0.9')

    assert main(["verify", str(journal)]) == 1
    assert "is not as it was written, or is not in its place." in " ".join(
        capsys.readouterr().out.split()
    )


def test_a_line_that_was_taken_out_is_found(journal: Path) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:1], *lines[2:]]))

    assert main(["verify", str(journal)]) == 1


def test_a_game_that_does_not_reach_its_end_is_told(journal: Path, capsys: Capture) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-2]))  # the first turn is left

    assert main(["verify", str(journal)]) == 0
    assert (
        "? The game ends after 1 of 8 turns: it was played so far, or the file was cut off there."
        in " ".join(capsys.readouterr().out.split())
    )


def test_a_damaged_first_turn_leaves_nothing_to_play_again(journal: Path, capsys: Capture) -> None:
    swapped(journal, '"loyalty":[0.', '"loyalty":[0.9')

    assert main(["verify", str(journal)]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "! Nothing can be played again: no turn was over before that entry." in said
    assert "? 0 of 8 turns are sound; the figures are as they stood then." in said


def test_a_torn_end_is_found(journal: Path, capsys: Capture) -> None:
    journal.write_bytes(journal.read_bytes()[:-20])

    assert main(["verify", str(journal)]) == 1
    assert "was not written to its end" in " ".join(capsys.readouterr().out.split())


def test_a_report_is_what_its_game_gives_until_it_is_changed(
    journal: Path, out: Path, capsys: Capture
) -> None:

    assert main(["verify", str(journal), "--report", str(out)]) == 0
    table = out / "curves.csv"
    table.write_text(table.read_text(encoding="utf-8") + "more", encoding="utf-8")
    (out / "msel.csv").unlink()
    capsys.readouterr()
    assert main(["verify", str(journal), "--report", str(out)]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "curves.csv is not what the games give now." in said
    assert "msel.csv is not there." in said
    assert "report.html is what the games give, byte by byte." in said


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a game that was begun in another way."""
    return saved(tmp_path / "other", "", *["2", "c!", ""] * 2, "quit")


def test_it_finds_out_by_itself_how_a_report_was_made(tmp_path: Path) -> None:
    over, out = saved(tmp_path / "over", "", *["2", "c!", ""] * 8, "", ""), tmp_path / "out"
    main(["report", str(over), "--unjudged", "--paper", "letter", "--out", str(out)])
    copied = over.rename(tmp_path / "brought on a stick.jsonl")

    assert main(["verify", str(copied), "--report", str(out)]) == 0


def test_the_order_in_which_games_are_named_does_not_matter(
    journal: Path, other: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    main(["report", str(journal), str(other), "--unjudged", "--out", str(out)])

    assert main(["verify", str(other), str(journal), "--report", str(out)]) == 0


def test_a_report_from_the_debrief_is_whole_though_the_table_wrote_on(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    Sitting(tmp_path).play(*TO_THE_END, "report", "well 1 We called at once", "")
    (journal,) = (tmp_path / "saves").glob("*.jsonl")
    (folder,) = (tmp_path / "home" / "reports").iterdir()
    assert (folder / "journal.jsonl").read_bytes() != journal.read_bytes()

    capsys.readouterr()
    assert main(["verify", str(journal), "--report", str(folder)]) == 0
    then = len((folder / "journal.jsonl").read_bytes().splitlines()) - 1
    said = "".join(capsys.readouterr().out.split())  # a long name is broken where a line ends
    assert f"wentonlater;thereporttellsofitsfirst{then}entries." in said


def test_a_report_of_other_games_is_told(other: Path, out: Path, capsys: Capture) -> None:
    assert main(["verify", str(other), "--report", str(out)]) == 1
    assert "The report was made of other games" in capsys.readouterr().out


def test_without_its_page_a_report_is_held_against_every_way(
    journal: Path, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "out"
    main(["report", str(journal), "--paper", "letter", "--out", str(out)])
    (out / "report.html").unlink()
    capsys.readouterr()

    assert main(["verify", str(journal), "--report", str(out), "--json"]) == 1
    assert failing(capsys) == {"report.html"}


def failing(capsys: Capture) -> set[str]:
    rows = json.loads(capsys.readouterr().out)
    return {each["name"] for row in rows for each in row["findings"] if not each["holds"]}


def without_typst(name: str) -> str:
    if name == "typst":
        raise PackageNotFoundError(name)
    return version(name)


def test_what_cannot_be_checked_is_named_with_the_reason(
    journal: Path, out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.setattr(howmade, "version", without_typst)

    assert main(["verify", str(journal), "--report", str(out)]) == 3
    said = " ".join(capsys.readouterr().out.split())
    lacks = "? Not checked: report.pdf and aar.docx. That needs typst, which is not here; type: "
    assert said.count("ot checked: ") == said.count(lacks) == 1
    assert f"{lacks}{sys.executable} -m pip install typst" in said
    assert "+ report.html is what the games give, byte by byte." in said


def test_a_report_that_was_made_without_a_package_is_whole_without_its_file(
    journal: Path, out: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = tmp_path / "bare"
    with monkeypatch.context() as bare:
        bare.setitem(sys.modules, "typst", None)
        bare.setattr(howmade, "version", without_typst)
        main(["report", str(journal), "--out", str(lacking)])
    assert not (lacking / "report.pdf").exists()
    capsys.readouterr()
    (lacking / "aar.docx").unlink()  # another machine would have written it with its charts

    assert main(["verify", str(journal), "--report", str(lacking), "--json"]) == 1
    assert failing(capsys) == {"aar.docx"}
    (out / "report.pdf").unlink()
    capsys.readouterr()
    assert main(["verify", str(journal), "--report", str(out), "--json"]) == 1
    assert failing(capsys) == {"report.pdf"}


def test_what_another_version_of_the_game_wrote_is_not_called_altered(
    journal: Path, out: Path, capsys: Capture
) -> None:
    page = out / "report.html"
    older = page.read_text(encoding="utf-8").replace("&quot;rules&quot;: 2", "&quot;rules&quot;: 1")
    page.write_text(older, encoding="utf-8")
    (out / "curves.csv").write_text("as the rules were then", encoding="utf-8")
    capsys.readouterr()

    assert main(["verify", str(journal), "--report", str(out)]) == 3
    said = " ".join(capsys.readouterr().out.split())
    assert "? curves.csv was not checked: the game or its case has been changed since" in said


def test_it_prints_for_programs(journal: Path, capsys: Capture) -> None:
    assert main(["verify", str(journal), "--json"]) == 0

    (row,) = json.loads(capsys.readouterr().out)
    assert (row["path"], row["holds"]) == (str(journal), True)
    assert [finding["name"] for finding in row["findings"]] == ["whole", "replay", "end"]


def test_what_is_no_game_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert main(["verify", str(tmp_path / "none.jsonl")]) == 1
    assert "cannot be read: it is not there." in capsys.readouterr().err


def test_a_byte_that_was_altered_is_told_in_every_file(
    journal: Path, out: Path, capsys: Capture
) -> None:
    names = sorted(path.name for path in out.iterdir())
    for name in names:
        data = bytearray((out / name).read_bytes())
        data[len(data) // 2] ^= 1
        (out / name).write_bytes(bytes(data))
    capsys.readouterr()

    assert main(["verify", str(journal), "--report", str(out)]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert len(names) == 10
    for name in names:
        assert f"{name} is not what the games give now." in said


def test_another_process_in_another_folder_and_zone_writes_the_same_bytes(
    journal: Path, reported: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    other = tmp_path / "elsewhere"
    other.mkdir()
    command = [sys.executable, "-m", "game", "report", str(journal), "--out", str(there)]
    root = str(Path(__file__).parents[2])
    zone = {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "PYTHONPATH": root}
    subprocess.run(command, cwd=other, env={**os.environ, **zone}, check=True, capture_output=True)

    for path in reported.iterdir():
        assert (there / path.name).read_bytes() == path.read_bytes(), path.name
