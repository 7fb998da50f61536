"""Reports of games of every kind: in a room, with a response of one's own, in a race."""

import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from game.export.report.blocks import Grid
from game.export.report.figures import decisions
from game.export.report.learned import service
from game.export.report.xapi import xapi
from game.play.actions import Commit, Compose
from game.play.begin import Setup
from game.play.handout import Files
from game.play.race import Race
from game.play.reporting import entered, files, told
from game.play.room.acts import Enter, Join, Proceed, Rate, Retire, Reveal, Talk, Vote
from game.play.session import Session
from game.present.moments.review import review
from game.scenario.composed import Doing
from tests.debrief.ferry import play as play_on
from tests.export.viewed import viewed
from tests.play.small import PAIR, ROOM, do, plan_of, play, started
from tests.present.test_work import working


def made(session: Session) -> Files:
    return files([told(session, None)], None).files


def room(folder: Path, *first: str) -> Session:
    """Return a room of two teams in which a third came in after the first turn.

    `first` is what the first team played then, an apology if nothing is said.
    """
    first = first or ("sorry",)
    session = started(folder, ROOM)
    do(session, Join("a", "Adalbert", 0), Join("c", "Cydonia", 1), Proceed())
    do(session, Commit(1, plan_of("deny")), Commit(0, plan_of(*first)), Reveal(), Proceed())
    do(session, Enter("Green", 0), Rate("speed", 0, "M"))
    for team in range(3):
        do(session, Commit(team, plan_of("hear")))
    do(session, Reveal())
    return session


def ended(folder: Path, *first: str) -> Session:
    """Return the same room with its game at its end."""
    session = room(folder, *first)
    do(session, Proceed(), *(Commit(team, ()) for team in range(3)), Reveal())
    return session


def test_a_room_has_a_part_for_every_team(tmp_path: Path) -> None:
    session = room(tmp_path)
    view = viewed([told(session, None)], None)

    assert [team.name for team in view.teams] == ["Blue", "Red", "Green"]
    assert ">Annex 3: Green</h" in made(session)["report.html"].decode()


def test_a_team_that_came_later_says_when_and_answers_for_its_own_turns_alone(
    tmp_path: Path,
) -> None:
    view = viewed([told(ended(tmp_path, "buses"), None)], None)
    blue, red, green = view.teams
    came = "Came in on turn 2 and is judged from there on; what was before, it did not plan."
    assert view.side_by_side is not None

    assert green.review.verdict.startswith("In from turn 2. ")
    assert green.review.decisions[0].cards == "The team came in later"
    assert f"Green: {came}" in view.together
    assert view.side_by_side.heads == ("Goal", "Blue", "Red", "Green (from turn 2)")
    assert ["in all" in cell for cell in view.side_by_side.rows[1]] == [False, False, False, True]
    assert "not counted" not in str(view.side_by_side.rows)  # as in points, where it is all of it
    assert [line.name for line in view.charts[0].lines][2] == "Green (from turn 2)"
    assert (blue.review.came, bool(blue.review.rubric), green.review.rubric) == ("", True, ())
    assert [one.lesson for one in green.review.decisions[:1]] == [""]
    played = [one.what for each in green.objectives for one in (*each.strengths, *each.improve)]
    assert not any(what.startswith("Turn 1") for what in played)
    assert any(
        one.what.startswith("Turn 1")
        for each in (*blue.objectives, *red.objectives)
        for one in (*each.strengths, *each.improve)
    )


def test_the_best_line_stands_in_a_judged_report_with_the_gap_it_left(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("deny",), ("hear",), ())
    plain = viewed([told(session, None)], None)
    view = viewed([told(session, None, judged=True)], None)
    (team,) = view.teams
    assert view.best is not None
    assert team.best is not None

    assert (plain.best, plain.teams[0].best) == (None, None)
    assert view.best.ends[0].startswith("The best line found ends with loyalty ")
    assert "it plays no card: none was found that brings more" in view.best.ends[0]
    assert "As it was played, it came to " in view.best.said
    assert "the search sees all that is hidden" in view.best.sure
    assert [row[1] for row in team.best.rows] == ["Deny", "Hear", "no card"]
    assert [line.style for line in view.charts[0].lines] == ["you", "best"]
    page = files([told(session, None, judged=True)], None).files["report.html"].decode()
    assert '<g class="best"><polyline' in page
    assert view.best.said in page.replace("&quot;", '"')


def test_several_teams_share_one_best_line_and_each_has_its_gap(tmp_path: Path) -> None:
    session = started(tmp_path, PAIR)
    play(session, ("deny",), ("sorry",), *[()] * 4)
    view = viewed([told(session, None, judged=True)], None)
    assert view.best is not None
    assert view.best.gaps is not None

    assert [row[0] for row in view.best.gaps.rows] == ["Blue", "Red"]
    sums = {f"{float(came_to) + float(below):.1f}" for _, came_to, below, *_ in view.best.gaps.rows}
    assert len(sums) == 1
    assert f": {sums.pop()} points." in view.best.ends[0]
    weights = session.case.scenario.goals.weights
    each = (weights.loyalty, weights.media, weights.cost, weights.promises)
    for _name, came_to, _below, parts, _gained in view.best.gaps.rows:
        weighed = zip(each, map(float, parts.split(" · ")), strict=True)
        whole = sum(weight * part for weight, part in weighed) / sum(each)
        assert whole == pytest.approx(float(came_to), abs=0.6)  # parts are printed without decimals
    assert len(view.best.lines) == len(view.best.ends) == 1
    assert view.best.short.startswith(
        "With all goals taken together, the best line found comes to "
    )


def test_a_game_that_was_left_speaks_of_no_end(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("deny",))
    text = files([told(session, None)], None).files["report.html"].decode()

    assert "Key moment" in text
    assert "would have ended" not in text
    assert "would not have ended" not in text
    assert "Over the whole game" not in text


def test_a_game_that_was_left_is_not_scored_as_a_whole_one(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("deny",))
    (team,) = viewed([told(session, None)], None).teams
    (speed,) = team.objectives

    assert (team.review.rubric, team.review.rubric_total) == ((), "")
    assert team.review.rubric_credit == (
        "Not scored: the lines read a whole game, and 1 of 3 decisions were played."
    )
    assert viewed([told(session, None)], None).length == (
        "3 decisions. Not played to its end: 1 of 3 decisions."
    )
    assert speed.proposed == ""
    assert speed.proposed_words == "No rating is proposed: the game was not played to its end"
    assert not any(row.about.startswith("How it was handled") for row in team.plan)


def test_who_sits_in_a_room_stands_in_no_report(tmp_path: Path) -> None:
    found = made(room(tmp_path))

    for name in ("report.html", "decisions.csv", "curves.csv", "msel.csv", "xapi.jsonl"):
        assert "Adalbert" not in found[name].decode(), name
        assert "Cydonia" not in found[name].decode(), name


def test_a_rating_that_was_given_is_crossed_and_the_proposal_stays_beside_it(
    tmp_path: Path,
) -> None:
    blue, red, _green = viewed([told(ended(tmp_path), None)], None).teams

    assert blue.objectives[0].given == "M"
    assert blue.objectives[0].proposed == "S"
    assert red.objectives[0].given == ""
    assert "M\u00a0☒" in made(room(tmp_path / "again"))["report.html"].decode()


def test_a_response_of_ones_own_is_told_by_its_name(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",))
    do(session, Compose("Tea for the platform", (Doing.FIX,), 1, 200.0))
    play(session, ("own-1",), ())
    found = made(session)

    assert "Tea for the platform" in found["report.html"].decode()
    assert "Tea for the platform" in found["decisions.csv"].decode()


def test_a_race_is_told_beside_the_game(tmp_path: Path) -> None:
    session = started(tmp_path, Setup(seed=7, teams=("Blue",), race=Race("silent")))
    play(session, ("sorry",), (), ())
    text = made(session)["report.html"].decode()

    assert "The race" in text
    assert "Silence" in text


def test_what_a_team_said_of_its_plan_stands_beside_it(tmp_path: Path) -> None:
    session = started(tmp_path)
    do(session, Commit(0, plan_of("sorry"), 70, "They <wait> for it"))
    do(session, Commit(0, (), None, "Let it rest"))
    do(session, Commit(0, (), 40))
    (team,) = viewed([told(session, None)], None).teams

    assert team.said == {
        1: "70% sure: “They <wait> for it”",
        2: "“Let it rest”",
        3: "40% sure",
    }
    assert "They &lt;wait&gt; for it" in made(session)["report.html"].decode()


def test_verdicts_stand_in_the_report_where_they_are_asked_for(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("deny",), ("hear",), ())
    plain = files([told(session, None)], None).files["report.html"].decode()
    judged = files([told(session, None, judged=True)], None).files["report.html"].decode()

    assert "Decisions, judged" not in plain
    assert "Decisions, judged" in judged
    assert judged.count("<strong>Verdict: </strong>") == 3
    assert files([told(session, None, judged=True)], None).files["report.html"].decode() == judged


def test_a_turn_that_is_judged_names_its_better_plan_once(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("deny",), ("hear",), ())
    plain = files([told(session, None)], None).files["report.html"].decode()
    judged = files([told(session, None, judged=True)], None).files["report.html"].decode()

    assert "<strong>Key moment: </strong>" in plain
    assert "<strong>Key moment: </strong>" not in judged
    assert "The moment that mattered most was" in judged


def test_a_game_that_was_left_is_not_judged(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",))
    asked = files([told(session, None, judged=True)], None).files["report.html"]

    assert asked == files([told(session, None)], None).files["report.html"]


def voted(folder: Path) -> Session:
    """Return a room in which a team voted on two turns; one of it changed their mind."""
    session = started(folder, ROOM)
    do(session, Join("a", "Adalbert", 0), Join("b", "Berta", 0), Proceed())
    do(session, Vote("a", 0, plan_of("deny")), Vote("b", 0, plan_of("sorry")), Talk(0))
    do(session, Vote("a", 0, plan_of("sorry")))
    do(session, Commit(0, plan_of("sorry")), Commit(1, plan_of("hear")), Reveal(), Proceed())
    do(session, Vote("a", 1, plan_of("hear")), Vote("b", 1, plan_of("hear")))
    do(session, Commit(0, plan_of("hear")), Commit(1, plan_of("sorry")), Reveal())
    return session


def test_votes_are_told_before_the_talk_and_after_it_and_nobody_is_named(tmp_path: Path) -> None:
    session = voted(tmp_path)
    blue, red = viewed([told(session, None)], None).teams
    page = made(session)["report.html"].decode()

    first, second = blue.review.votes
    assert (first.before, first.after, first.changed) == ("split, 0", "at one, 100", "1 of 2")
    assert (second.before, second.after, second.changed) == ("at one, 100",) * 2 + ("0 of 2",)
    assert first.wanted == first.came
    assert blue.review.votes_said.startswith("All votes: 50 of 100 alike before the talk, 100")
    assert red.review.votes == ()
    assert page.count("How the team made up its mind") == 1
    document = docx.Document(io.BytesIO(made(session)["aar.docx"]))
    assert "How the team made up its mind" in [each.text for each in document.paragraphs]
    assert "Adalbert" not in page
    assert "Berta" not in page


def test_who_was_served_stands_in_a_table_turn_by_turn() -> None:
    record = play_on(working(), [], ["loud"], [])
    view = review([record])
    assert view.service
    (grid,) = (each for each in service(view) if isinstance(each, Grid))
    heads, rows = grid.table.heads, grid.table.rows

    assert heads == ("Way", *view.service.turns, "In all")
    assert [row[0] for row in rows[:-2]] == [way.name for way in view.service.ways]
    assert any(cell.endswith(", first") for row in rows[:-2] for cell in row[2:])
    assert rows[-2][1:-1] == tuple(count for count, _share in view.service.left)
    assert rows[-1][1:-1] == view.service.loyalty
    way = view.service.ways[0]
    nobody = replace(way, turns=tuple(replace(cell, said="–", there=0.0) for cell in way.turns))
    empty = replace(view.service, ways=(nobody, *view.service.ways[1:]))
    (grid,) = (each for each in service(replace(view, service=empty)) if isinstance(each, Grid))
    assert set(grid.table.rows[0][1:-1]) == {"–"}


def test_a_team_that_came_later_is_held_to_what_could_still_be_reached(tmp_path: Path) -> None:
    game = told(ended(tmp_path), None, judged=True)
    view = viewed([game], None)
    _blue, _red, green = view.teams
    assert view.best is not None
    assert green.best is not None
    assert green.judged is not None

    assert green.review.decisions[0].cards == "The team came in later"
    assert green.judged.judged[0].cards == "No plan of its own"
    assert [row[0].split(" · ")[0] for row in green.best.rows] == ["Turn 2", "Turn 3"]
    assert "Green came in on turn 2: from there on " in view.best.short
    (first, *_rest, later) = view.best.lines
    assert (len(first.rows), len(later.rows)) == (3, 2)
    assert later.caption.endswith("Green (from turn 2)")
    assert view.best.ends[-1].startswith("From turn 2 on, after what was played before: ")
    own, found = game.views.record(2), game.views.lines.best(2)
    assert found is not None
    assert found.record.figures[:2] == own.figures[:2]
    before = own.figures[1].cost
    assert ("was spent, which the cost so far" in view.best.ends[-1]) is (before > 0)


def test_where_only_teams_that_came_later_are_left_the_best_line_is_told_too(
    tmp_path: Path,
) -> None:
    session = room(tmp_path)
    do(session, Proceed(), Retire(0), Retire(1), Commit(2, ()), Reveal())
    view = viewed([told(session, None, judged=True)], None)

    assert view.best is not None
    assert view.best.short.startswith("Green came in on turn 2: from there on ")


def test_a_team_that_came_later_is_told_of_its_own_turns_alone(tmp_path: Path) -> None:
    view = viewed([told(room(tmp_path), None)], None)
    _blue, _red, green = view.teams

    assert "you began late" not in green.review.verdict
    assert green.review.priorities[0].share == 1
    for each in (*view.faced[0].came, *view.faced[0].wrong, *view.faced[0].played):
        assert "Green" not in each


def test_who_was_served_is_counted_from_the_turn_on_which_a_team_came() -> None:
    record = play_on(working(), [], ["loud"], [])
    whole, later = (review([replace(record, since=turn)]).service for turn in (0, 1))
    assert whole is not None
    assert later is not None

    assert later.turns == whole.turns[1:]
    assert later.loyalty == whole.loyalty[1:]
    assert [way.turns for way in later.ways] == [way.turns[1:] for way in whole.ways]
    assert "It is counted from turn 2 on, on which the team came in." in later.about


def test_a_team_that_came_later_is_held_to_what_its_own_turns_cost_and_how_loud_they_were(
    tmp_path: Path,
) -> None:
    game = told(ended(tmp_path), None)
    *_others, green = viewed([game], None).teams
    record = game.views.record(2)
    after = [figures.media for figures in record.figures[2:]]
    _loyalty, media, cost, *_promises = (came for _goal, came, _met in green.review.goals)
    mean, in_all = (round(100 * of) for of in (sum(after) / len(after), record.mean_media))

    assert mean != in_all
    assert (media, cost) == (str(mean), "$15k")
    assert green.review.goals[1][0].endswith(f"the mean from turn 2 on ({in_all} in all)")
    assert f"mean media attention was {mean} from turn 2 on ({in_all} in all)" in green.outcome
    assert not any("Over the whole game" in line for line in green.why)


def test_no_table_for_programs_says_that_a_team_decided_before_it_came(tmp_path: Path) -> None:
    played = entered([told(ended(tmp_path), None)])
    decided = [line.split(",") for line in decisions(played).decode("utf-8-sig").splitlines()]
    said = [json.loads(line) for line in xapi(played).decode().splitlines()]
    actors = [each["actor"]["account"]["name"] for each in said]
    responded = Counter(
        actor
        for actor, each in zip(actors, said, strict=True)
        if each["verb"]["id"].endswith("responded")
    )

    assert [row[3] for row in decided if row[1] == "Green"] == ["2", "3"]
    assert [row[3] for row in decided if row[1] == "Blue"] == ["1", "2", "3"]
    assert [responded[actor] for actor in dict.fromkeys(actors)] == [3, 3, 2]
