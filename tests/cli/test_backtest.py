"""`backtest` and `calibrate`: any folder of cases, held against what was measured."""

import json
import re
import shutil
from pathlib import Path

import pytest

from game.cli import main
from tests.architecture.tree import PROJECT
from tests.terminal.sitting import CASE

Capture = pytest.CaptureFixture[str]
COLD = PROJECT / "tests" / "library" / "fixtures" / "cold-water"
HELD = "against: {figure: loyalty, at: tuesday, scale: percent}"
ORDER = """
orders:
  - text: Sales grow for it
    more: {figure: loyalty, at: tuesday, scale: percent}
"""


@pytest.fixture
def cold(tmp_path: Path) -> Path:
    """Return a case from elsewhere, which tells nothing that a figure is held against."""
    folder = tmp_path / "shelf" / "cold-water"
    shutil.copytree(COLD, folder)
    write(folder, "    against: {figure: loyalty, at: tuesday}\n", "")
    return folder


def write(folder: Path, before: str, after: str) -> None:
    path = folder / "history.yaml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_every_case_of_the_shelf_is_held_against_its_record(capsys: Capture) -> None:
    ended = main(["backtest"])

    printed = " ".join(capsys.readouterr().out.split())
    assert re.findall("FAILS: [^-]*", printed) == []
    assert ended == 0
    assert "JetBlue, February 2007 (jetblue-2007)" in printed
    assert "simulated –, tolerance 2, quality solid, for check, not simulated: May lies" in printed
    assert "holds: Demand is back within about two months" in printed
    assert "Against “nothing changes”, in log units: the model is" in printed
    assert "on facts about people" in printed


def test_where_both_foretold_the_same_nobody_is_behind(capsys: Capture) -> None:
    main(["backtest", "scenarios/jetblue-2007"])

    printed = " ".join(capsys.readouterr().out.split())
    assert "the model is level, on facts about people level." in printed
    assert "0.0 BEHIND" not in printed


def test_it_prints_for_programs(capsys: Capture) -> None:
    main(["backtest", CASE, "--json"])

    found = json.loads(capsys.readouterr().out)
    (case,) = found["cases"]
    march = case["facts"][0]
    assert march["value"] == -1.0
    assert march["verdict"] in ("hit", "miss")
    assert isinstance(march["simulated"], float)
    assert {order["holds"] for order in case["orders"]} <= {True, False}
    assert set(found["score"]["log_score"]) >= {"model", "nothing changes"}
    assert found["score"]["curve_fitted_to_itself"] == [CASE]


def test_a_case_from_elsewhere_is_held_against_its_record_too(cold: Path, capsys: Capture) -> None:
    assert main(["backtest", str(cold.parent)]) == 0

    printed = capsys.readouterr().out
    assert "Harbour Water" in printed
    assert "1 case: 0 hits, 0 misses, 1 not simulated." in printed
    assert "Score" not in printed


def test_a_curve_that_has_nothing_to_learn_from_says_so(cold: Path, capsys: Capture) -> None:
    write(cold, "    use: check", f"    use: check\n    {HELD}")

    assert main(["backtest", str(cold)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "has nothing to learn from and stays flat: cold-water." in printed
    assert "so to its own facts" not in printed


def test_a_miss_is_shown_and_is_no_problem(cold: Path, capsys: Capture) -> None:
    write(cold, "    use: check", f"    use: check\n    {HELD}")

    assert main(["backtest", str(cold)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "for check, MISS." in printed
    assert "1 case: 0 hits, 1 miss" in printed


def test_an_order_that_fails_is_a_fault(cold: Path, capsys: Capture) -> None:
    write(cold, "    use: check\n", f"    use: check\n{ORDER}")

    assert main(["backtest", str(cold)]) == 1
    printed = " ".join(capsys.readouterr().out.split())
    assert "FAILS: Sales grow for it (−" in printed
    assert "Orders: 0 of 1 hold. One that fails is a fault of the model." in printed


def test_a_broken_case_hides_no_other(cold: Path, capsys: Capture) -> None:
    broken = cold.parent / "broken"
    broken.mkdir()
    (broken / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")

    assert main(["backtest", str(cold.parent)]) == 1
    said = capsys.readouterr()
    assert "“broken” has" in said.err
    assert "1 case:" in said.out


def test_a_case_without_a_record_is_passed_over(cold: Path, capsys: Capture) -> None:
    (cold / "history.yaml").unlink()

    assert main(["backtest", str(cold)]) == 0
    assert "cold-water: nothing was measured" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["backtest", "calibrate"])
def test_where_there_is_no_case_it_is_said(command: str, tmp_path: Path, capsys: Capture) -> None:
    assert main([command, str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("There is no case at ")


def test_a_case_that_is_named_twice_is_read_once(cold: Path, capsys: Capture) -> None:
    assert main(["backtest", "--json", str(cold), str(cold.parent)]) == 0
    assert len(json.loads(capsys.readouterr().out)["cases"]) == 1


def test_calibrate_says_what_was_learned_and_changes_nothing(cold: Path, capsys: Capture) -> None:
    write(cold, "    use: check", f"    use: calibrate\n    {HELD}")
    before = {path: path.read_bytes() for path in cold.iterdir()}

    assert main(["calibrate", str(cold)]) == 0
    said = capsys.readouterr()
    printed = " ".join(said.out.split())
    assert "1 fact for calibration" in printed
    assert "The constants stay as they are." in printed
    assert "- repair_strength (ratio): now 3, prior 90 % 1.6 to 4.6, fitted " in printed
    assert "not learned" in printed
    assert said.err == "Fitting all cases together …\n"
    assert {path: path.read_bytes() for path in cold.iterdir()} == before


def test_calibrate_for_programs(cold: Path, capsys: Capture) -> None:
    write(cold, "    use: check", f"    use: calibrate\n    {HELD}")

    assert main(["calibrate", "--json", str(cold)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["constants"]) == 4
    assert found["folds"] == []
    assert found["log_score"]["fitted"] >= found["log_score"]["as it is"]


def test_calibrate_without_a_fact_to_learn_from_says_so(cold: Path, capsys: Capture) -> None:
    assert main(["calibrate", str(cold)]) == 1
    assert capsys.readouterr().err.endswith(
        "in history.yaml, give one `use: calibrate` and say `against` which figure.\n"
    )


def test_calibrate_that_is_stopped_says_that_nothing_was_changed(
    cold: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.study.calibrate._fit", stopped)
    monkeypatch.setattr("signal.signal", lambda *_given: None)
    write(cold, "    use: check", f"    use: calibrate\n    {HELD}")

    assert main(["calibrate", str(cold)]) == 130
    assert capsys.readouterr().err.endswith("\nStopped. Nothing was changed.\n")
