"""The page that keeps what `backtest` and `calibrate` came to."""

import shutil
from pathlib import Path

import pytest

from game.cli import main
from game.commands.recorded import recorded
from game.commands.result.facts import backtest_part
from game.commands.result.fit import before
from game.commands.result.page import BEGINS, ENDS, filled
from game.study.baselines import to_learn_from
from game.study.calibrate import as_it_is
from game.study.score import log_score
from tests.architecture.tree import PROJECT

Capture = pytest.CaptureFixture[str]
README = PROJECT / "scenarios" / "README.md"
ANEW = "out of date: run `python3 main.py calibrate --write scenarios/README.md`"
COLD = PROJECT / "tests" / "library" / "fixtures" / "cold-water"
PAGE = f"# Ours\n\n{BEGINS}\nlast year\n{ENDS}\n\nBelow.\n"


@pytest.fixture
def cold(tmp_path: Path) -> Path:
    """Return a case from elsewhere with one fact to learn from and an order."""
    folder = tmp_path / "shelf" / "cold-water"
    shutil.copytree(COLD, folder)
    path = folder / "history.yaml"
    text = path.read_text(encoding="utf-8").replace("use: check", "use: calibrate")
    order = "{text: Sales grow for it, more: {figure: loyalty, at: tuesday, scale: percent}}"
    path.write_text(f"{text}orders:\n  - {order}\n", encoding="utf-8")
    return folder


def test_the_page_of_the_shelf_tells_what_the_model_now_makes_of_it() -> None:
    page = README.read_text(encoding="utf-8")
    cases = [as_it_is(case) for case in recorded([])[0]]

    assert backtest_part(cases) in page, ANEW
    learn = [fact for case in cases for fact in to_learn_from(case)]
    score = sum(
        log_score(fact.measured.value, fact.simulated or 0.0, fact.spread) for fact in learn
    )
    assert before(len(learn), score) in page, ANEW


def test_at_least_forty_facts_of_the_shelf_are_held_and_all_others_say_why_not() -> None:
    facts = [fact for case in recorded([])[0] for fact in case.history.measured]

    assert sum(fact.against is not None for fact in facts) >= 40
    assert [fact.quantity for fact in facts if not (fact.against or fact.apart)] == []


def test_the_result_is_written_between_the_marks(cold: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")

    assert main(["calibrate", "--write", str(page), str(cold)]) == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# Ours\n\n{BEGINS}\n\n1 fact of 1 case is held against the model: ")
    assert text.endswith(f"{ENDS}\n\nBelow.\n")
    assert "last year" not in text
    assert "- what people do and say: 1 fact, 1 missed; in 1 of them people turn away" in text
    assert "- cold-water: Sales grow for it" in text
    assert "1 fact is for calibration: log score −" in text
    assert "| `repair_strength` (ratio) | 3 |" in text

    assert main(["calibrate", "--write", str(page), str(cold)]) == 0
    assert page.read_text(encoding="utf-8") == text


def test_a_page_without_a_place_is_left_as_it_is(
    cold: Path, tmp_path: Path, capsys: Capture
) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"{ENDS}\n{BEGINS}\n", encoding="utf-8")

    assert main(["calibrate", "--write", str(page), str(cold)]) == 1
    assert "has no place for a result" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == f"{ENDS}\n{BEGINS}\n"
    assert main(["calibrate", "--write", str(tmp_path / "none.md"), str(cold)]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_what_stands_round_the_place_is_kept() -> None:
    assert (
        filled(PAGE, ["one", "two\n"]) == f"# Ours\n\n{BEGINS}\n\none\n\ntwo\n\n{ENDS}\n\nBelow.\n"
    )


@pytest.mark.long
def test_the_whole_page_is_what_the_command_writes(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    shutil.copy(README, page)

    assert main(["calibrate", "--write", str(page)]) == 0
    assert page.read_text(encoding="utf-8") == README.read_text(encoding="utf-8"), ANEW
