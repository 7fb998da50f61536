"""`bench --room`: every row of a room under load, with its limit."""

import json

import pytest

from game.cli import main


@pytest.mark.long
def test_a_room_is_measured_with_many_phones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--room", "--json"]) == 0

    rows = json.loads(capsys.readouterr().out)
    assert [row["against"] for row in rows][:5] == [150, 33.3, 2, 250, 300]
    assert rows[5]["name"] == "a room that was killed answers again"
    assert all(row["value"] > 0 for row in rows)
