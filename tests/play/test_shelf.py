"""The start page says what there is to play, and what cannot be opened."""

from pathlib import Path

from game.play.desk import Desk
from game.play.shelf import shelf
from tests.play.small import Clock

SCENARIOS = Path(__file__).parents[2] / "scenarios"


def desk(folder: Path) -> Desk:
    return Desk(SCENARIOS, folder / "saves", folder / "settings.json", Clock(), lambda: 7)


def test_a_fresh_start_page_has_cases_and_nothing_to_tell(tmp_path: Path) -> None:
    view = shelf(desk(tmp_path))

    assert view.files
    assert view.notice == ""


def test_a_saved_game_that_cannot_be_opened_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "saves").mkdir()
    (tmp_path / "saves" / "torn.jsonl").write_bytes(b"no game\n")

    assert shelf(desk(tmp_path)).notice == (
        "torn.jsonl: This file is not the record of a game, or its beginning is damaged."
    )
