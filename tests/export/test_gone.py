"""The report of a room from which teams went: what they played, and nothing of how it ended."""

import csv
import io
from pathlib import Path

import pytest

from game.export.report.aar import aar
from game.export.report.blocks import Grid, Heading
from game.play.actions import Commit
from game.play.begin import Setup
from game.play.handout import Files
from game.play.reporting import PAGE, files, told
from game.play.room.acts import Proceed, Rate, Retire, Reveal
from game.play.session import Session
from game.present.report import ReportView
from tests.export.viewed import viewed
from tests.play.small import do, plan_of, started

FOUR = Setup(seed=7, teams=("Blue", "Red", "Green", "Teal"), room=True)


@pytest.fixture
def left(tmp_path: Path) -> Session:
    """Return a room that Teal left for Red before it played; Blue, the first, left later."""
    session = started(tmp_path, FOUR)
    do(session, Proceed(), Rate("speed", 0, "S"), Retire(3, into=1))
    do(session, *(Commit(team, plan_of("deny")) for team in range(3)), Reveal(), Proceed())
    do(session, Retire(0), Commit(1, plan_of("buses")), Commit(2, ()), Reveal(), Proceed())
    do(session, Commit(1, ()), Commit(2, ()), Reveal())
    return session


def seen(session: Session) -> ReportView:
    return viewed([told(session, None, judged=True)], None)


def made(session: Session) -> Files:
    return files([told(session, None)], None).files


def rows(found: Files, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(found[name].decode("utf-8-sig"), newline="")))


def test_teams_that_went_are_held_beside_nobody(left: Session) -> None:
    view = seen(left)
    first, *more = view.together

    assert first.startswith("2 teams played the same crisis.")
    assert [line for line in more if "Blue" in line or "Teal" in line] == [
        "Blue: Left on turn 2; no plan stands behind the rest.",
        "Teal: Went over to Red on turn 1; no plan stands behind the rest.",
    ]
    assert view.side_by_side is not None
    assert view.side_by_side.heads[1:] == ("Red", "Green")
    assert view.joint is not None
    assert not any("Blue" in cell or "Teal" in cell for row in view.joint.rows for cell in row)
    assert dict(view.facts)["Teams"] == "Red, Green"
    assert not any("Not played to its end" in line for line in view.about)


def test_the_chapter_of_a_team_that_went_tells_what_it_played_and_rates_nothing(
    left: Session,
) -> None:
    view = seen(left)
    blue, red, _green, teal = view.teams

    assert [each.turn for each in blue.review.decisions] == [1]
    assert len(blue.figures.rows) == 2
    for team in (blue, teal):
        assert (team.objectives, team.plan, team.why, team.change, team.judged) == (
            *((),) * 4,
            None,
        )
        assert (team.review.goals, team.review.rubric, team.review.rubric_total) == ((), (), "")
    assert red.judged is not None
    assert len(red.judged.verdicts) == 3
    assert view.stayed == view.teams[1:3]


def test_figures_of_a_team_that_went_end_where_it_went(left: Session) -> None:
    found = made(left)

    curves = [(row["team"], row["turn"]) for row in rows(found, "curves.csv")]
    assert [turn for team, turn in curves if team == "Blue"] == ["0", "1"]
    assert [turn for team, turn in curves if team == "Teal"] == ["0"]
    decided = [row["team"] for row in rows(found, "decisions.csv")]
    assert [decided.count(team) for team in FOUR.teams] == [1, 3, 3, 0]


def test_the_list_of_events_names_teams_for_the_turns_that_they_played(left: Session) -> None:
    opened = [row for row in rows(made(left), "msel.csv") if row["Event"] == "turn opens"]

    assert [row["Came to"] for row in opened] == ["Blue, Red, Green", "Red, Green", "Red, Green"]


def test_page_and_document_pass_no_judgement_on_teams_that_went(left: Session) -> None:
    page, document = made(left)[PAGE].decode(), list(aar(seen(left)))

    assert page.count("Improvement plan</h") == 2
    assert ">Annex 4: Teal</h" in page
    titles = [each.text for each in document if isinstance(each, Heading)]
    assert titles.count("Analysis of objectives") == 2
    heads = [each.table.heads for each in document if isinstance(each, Grid)]
    assert ("Objective", "Red", "Green") in heads
