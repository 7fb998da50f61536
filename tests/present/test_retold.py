"""What a turn says fits what was done, wherever it is told."""

from dataclasses import replace

from game.debrief.record import Record
from game.engine.plan import plans_of
from game.engine.turn import advance, moved
from game.present.moments.table import table
from game.present.pieces.situation import line_of
from game.present.room.shared import session
from game.present.settings import Settings
from tests.debrief.ferry import DATA, begun, case_of, play

BOATS = {"when": {"played": ["send-boats"]}, "line": "Wet shoes on the pier.", "known": ["All."]}
CASE = case_of(
    {
        **DATA,
        "turns": [DATA["turns"][0], {**DATA["turns"][1], "instead": [BOATS]}, DATA["turns"][2]],
    }
)


def two_teams(*plans: list[str]) -> list[Record]:
    start = begun(CASE, rows=2)
    turned = moved(advance(CASE, start.state, plans_of(CASE, list(plans)), start.luck))
    both = replace(start, turned=(turned,))
    return [both, replace(both, row=1)]


def test_the_table_reads_what_fits_what_was_played() -> None:
    told = [table(play(begun(CASE), plan)) for plan in ((), ("send-boats",))]

    assert told[0].line == "People wait on the pier."
    assert (told[1].line, told[1].known[0]) == ("Wet shoes on the pier.", "All.")


def test_teams_who_read_different_lines_are_shown_that_of_the_turn() -> None:
    boats, none = ["send-boats"], list[str]()

    assert line_of(two_teams(boats, boats), 1) == "Wet shoes on the pier."
    assert line_of(two_teams(boats, none), 1) == "People wait on the pier."
    assert session(two_teams(boats, none), (), Settings(), "").line == "People wait on the pier."


def test_a_turn_that_nobody_has_come_to_is_called_by_its_own_line() -> None:
    assert line_of([begun(CASE)], 1) == "People wait on the pier."
