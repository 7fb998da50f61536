"""The report, asked for at the end of a game in text."""

from pathlib import Path

import pytest

from game.play import places
from tests.terminal.sitting import TO_THE_END, Sitting

SOME = "report.html"


def test_it_is_written_into_the_documents_and_the_place_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    sitting = Sitting(tmp_path)
    printed = sitting.play(*TO_THE_END, "report", "")
    (folder,) = (tmp_path / "home" / "reports").iterdir()

    assert str(folder) in printed.splitlines()
    assert {SOME, "decisions.csv", "journal.jsonl"} <= {path.name for path in folder.iterdir()}
    assert f"{folder.name}.jsonl" in (folder / SOME).read_text(encoding="utf-8")


def test_a_place_that_takes_nothing_is_told_and_the_debrief_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    printed = Sitting(tmp_path).play(*TO_THE_END, "report", "story", "")

    assert "The report was not written: " in printed
    assert "What happened" in printed.rpartition("The report was not written: ")[2]


def test_before_the_end_there_is_no_report(sitting: Sitting) -> None:
    printed = sitting.play("", "report", "q")

    assert "The report lies here" not in printed
