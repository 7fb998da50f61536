"""What is said of a best line: in the debrief and by the command."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from game.base.ids import CardId
from game.bots.lines.aim import Found, Step
from game.bots.lines.best import Best, Way
from game.bots.lines.elsewhere import Range
from game.debrief.credit import credits_of
from game.debrief.overall import Part
from game.engine.trust.causes import Cause
from game.present.moments.review import compared, review
from game.present.pieces.beside import joined, moved_most, name_of
from game.present.pieces.best import Foreseen, with_best
from game.present.pieces.bestline import parts
from game.present.pieces.sittings import Player
from game.present.pieces.together import beside, differences
from game.present.pieces.unexplained import unexplained
from game.present.wording import best as words
from game.present.wording import bestline
from tests.debrief.ferry import ferry, luring
from tests.debrief.storms import GOOD as KEPT
from tests.debrief.storms import storm

GOOD: tuple[list[str], ...] = (["send-boats"], ["pay-back"], [])
POOR: tuple[list[str], ...] = ([], [], [])


def found(beam: float, sampled: float, every: float | None = None, lines: float = 1e15) -> Best:
    ends = {Way.BEAM: beam, Way.SAMPLED: sampled} | ({} if every is None else {Way.EVERY: every})
    steps = {way: Step(Found((), value), 1.0, 1_234) for way, value in ends.items()}
    return Best(steps, lines, finished=True)


@pytest.mark.parametrize(
    ("best", "said"),
    [
        (
            found(1.0, 1.25, lines=3e15),
            (
                "Two searches that know nothing of each other end 20.0% apart. The number of lines "
                "that could be played has 16 digits; none can see them all."
            ),
        ),
        (
            found(1.0, 1.0, lines=61_234_567),
            (
                "Two searches that know nothing of each other end 0.0% apart. About 61,000,000 "
                "lines could be played, and not all were looked at."
            ),
        ),
        (
            found(1.0, 1.2, 1.25, lines=1_234),
            (
                "All 1,234 lines were looked at, so none is better. The two searches alone came "
                "within 4.0% of it; they end 16.7% apart."
            ),
        ),
        (
            found(1.0, 1.25, 1.25, lines=1_234),
            (
                "All 1,234 lines were looked at, so none is better. One of the two searches alone "
                "came to the same; the other ended 20.0% below."
            ),
        ),
        (
            found(1.25, 1.25, 1.25, lines=1_234),
            (
                "All 1,234 lines were looked at, so none is better. Both searches alone came to "
                "the same."
            ),
        ),
        (
            Best({Way.BEAM: Step(Found((), 1.0), 0.1, 5)}),
            (
                "The search was ended early. Only one search had begun, so nothing says yet how "
                "good the line is."
            ),
        ),
    ],
)
def test_how_sure_it_is_is_said_plainly(best: Best, said: str) -> None:
    assert words.how_sure(best) == said


def test_progress_fits_one_line_and_says_what_is_found() -> None:
    half = Best(
        {
            Way.BEAM: Step(Found((), 1.164), 0.6, 1),
            Way.SAMPLED: Step(Found((), 1.1), 0.2, 1),
        }
    )
    all_ = Best({**half.steps, Way.EVERY: Step(Found((), 1.2), 0.07, 1)})

    assert words.so_far(half) == (
        "116.4 points so far, 40% of two searches done (Ctrl-C ends it) …"
    )
    assert words.so_far(all_) == "120.0 points; every line, 7% looked at (Ctrl-C ends it) …"


def test_other_luck_is_told_as_a_range_or_as_one_figure() -> None:
    wide, narrow = Range(0.9, 1.0, 1.1, 1.2, 1.2), Range(1.1, 1.1, 1.1, 1.1, 1.1)

    assert words.elsewhere(wide) == (
        "The same plans under 200 other lucks: 110.0 points in the middle, and in eight games of "
        "ten from 100.0 to 120.0."
    )
    assert words.elsewhere(narrow) == (
        "The same plans under 200 other lucks: 110.0 points every time."
    )
    assert words.elsewhere(narrow._replace(least=0.2)) == (
        "The same plans under 200 other lucks: 110.0 points in eight games of ten."
    )


def test_a_debrief_shows_the_line_and_every_turn_of_it() -> None:
    mine, better = ferry(*POOR), ferry(*GOOD)
    best = Foreseen(better, found(1.0, 1.25), mine.scenario.goals.weights)
    view = with_best(review([mine]), compared([mine], 0, None, best=better), mine, best)

    assert [line.style for line in view.charts[0].lines] == ["you", "best"]
    assert view.best is not None
    assert view.beside.startswith("In hindsight the best line found comes to ")
    assert view.beside.endswith("; two searches end 20.0% apart.")
    assert "Two searches that know nothing of each other end 20.0% apart." in view.best.said
    assert [turn.theirs != turn.yours for turn in view.best.turns] == [True, True, False]


def test_beside_a_team_that_came_later_it_says_from_when_on_the_best_line_is() -> None:
    best = found(1.0, 1.25)

    assert words.beside(1.2, 1.0, best, "Green", since=2, lures=["Send boats"]) == (
        "In hindsight the best line found from turn 3 on comes to 120.0 points and Green to 100.0; "
        "two searches end 20.0% apart. It takes “Send boats”, which tempts."
    )


def test_a_best_line_that_takes_what_tempts_says_so() -> None:
    mine, tempted = ferry(*POOR), replace(ferry(*GOOD), case=luring("send-boats"))
    best = Foreseen(tempted, found(1.0, 1.25), mine.scenario.goals.weights)
    view = with_best(review([mine]), compared([mine], 0, None, best=tempted), mine, best)

    said = "So it takes “Send boats” too, which tempts: it knows that this pays here."
    assert view.best
    assert said in view.best.said
    assert "which tempt" not in words.hindsight(())


def test_what_a_best_line_gained_by_what_tempts_is_left_out_of_what_it_gained() -> None:
    mine, better = ((game, credits_of(game)) for game in (ferry(*POOR), ferry(*GOOD)))

    assert "Send boats" in [row.name for row in differences(better, mine)]
    rest = differences(better, mine, but=[CardId("send-boats")])
    assert rest
    assert "Send boats" not in [row.name for row in rest]


def test_what_helped_one_game_and_harmed_the_other_bears_the_name_of_both() -> None:
    record = ferry(*GOOD)
    helped, harmed = (Part(by, None, Cause.FIX, promised=False) for by in (0.03, -0.05))
    row = beside(helped, harmed, record)

    assert bestline.short([row]) == (
        "Help that reached people (+3 there, −5 as “Help counts for less now” here)"
    )
    assert bestline.short([beside(helped, replace(helped, amount=0.01), record)]) == (
        "Help that reached people (+3 there, +1 here)"
    )
    hardly = replace(helped, amount=0.004)
    assert bestline.short([beside(hardly, harmed, record)]) == (
        "Help counts for less now (0 there, −5 here)"
    )
    assert bestline.short([beside(helped, replace(harmed, mixed=True), record)]) == (
        "Help that reached people, all in all (+3 there, −5 here)"
    )


def test_a_sum_of_turns_that_helped_and_hurt_is_named_by_what_it_comes_to() -> None:
    clash, fair = (Part(0.0, None, cause, promised=False, mixed=True)
                   for cause in (Cause.CONTRADICTION, Cause.PROCEDURE))  # fmt: skip
    names = [name_of(replace(one, amount=by), ferry(*GOOD))
             for one in (clash, fair) for by in (0.03, -0.06)]  # fmt: skip

    assert names == [
        "The clash is fading, all in all",
        "Statements that clash, all in all",
        "A fair way to get help, all in all",
        "Fair ways count for less now, all in all",
    ]


def test_the_limits_of_the_scale_are_told_as_nothing_that_moved_loyalty() -> None:
    room, news = (Part(-0.1, None, cause, promised=False) for cause in (Cause.CAP, Cause.NEWS))

    assert moved_most(ferry(*POOR), [room, news], 3) == ([], [("The news of it", -10)])


def test_help_is_the_daily_work_where_no_response_set_any_going() -> None:
    helped = Part(0.1, None, Cause.FIX, promised=False)

    assert name_of(helped, ferry(*POOR)) == "Help by the daily work"
    assert name_of(helped, ferry(*GOOD)) == "Help that reached people"


def test_promises_are_one_figure_in_both_games_where_one_was_kept_in_part() -> None:
    kept, missed = (Part(by, None, cause, promised=True)
                    for by, cause in ((0.06, Cause.KEPT), (-0.07, Cause.BROKEN)))  # fmt: skip
    (both,) = joined([kept, missed])

    assert (round(both.amount, 9), name_of(both, ferry(*POOR))) == (
        -0.01,
        "Promises, kept and missed",
    )


def test_who_played_as_well_is_told_that_nothing_better_was_found() -> None:
    mine = ferry(*GOOD)
    best = Foreseen(ferry(*POOR), found(1.0, 1.25), mine.scenario.goals.weights)
    view = with_best(review([mine]), compared([mine], 0, None), mine, best)

    assert view.best is not None
    assert view.best.said.startswith("No line was found that comes to more than yours, ")
    assert view.best.turns == ()


@pytest.mark.parametrize(("gave", "told"), [(30, False), (3, True)])
def test_where_no_turn_explains_the_gap_the_best_line_tells_what_was_never_played(
    gave: int, *, told: bool
) -> None:
    record = ferry(*POOR)
    best = Foreseen(ferry(*GOOD), found(1.0, 1.25), record.scenario.goals.weights)
    verdicts = SimpleNamespace(waiting="", judged=(SimpleNamespace(gave=gave),))
    one = SimpleNamespace(record=record, best=best, judged=verdicts)

    said = unexplained(cast(Player, one))

    assert 20 < 100 * best.above(record) < 60
    assert said.endswith(
        "never played here: “Send boats” (turn 1) and “Pay it back” (turn 2)."
    ) is (told)
    assert bool(said) is told


def test_a_best_line_that_plays_nothing_on_a_turn_says_why() -> None:
    assert bestline.idle([6, 9]).startswith("On turns 7 and 10 it plays no card: none was found")
    assert bestline.idle([5]).startswith("On turn 6 it plays no card: none was found that brings")
    assert bestline.idle([]) == ""


def test_promises_that_were_never_made_are_told_beside_their_points() -> None:
    assert parts(ferry(*POOR)).endswith(" · 100 (none made)")
    assert "(" not in parts(storm(KEPT))


def test_of_several_teams_each_is_told_of_by_its_name() -> None:
    poor, good = replace(ferry(*POOR), name="North"), replace(ferry(*GOOD), name="East")
    best = Foreseen(good, found(1.0, 1.25), poor.scenario.goals.weights)
    told = [
        with_best(review([poor, good], team=team), compared([poor, good], team, None), mine, best)
        for team, mine in enumerate((poor, good))
    ]

    assert " points and North to " in told[0].beside
    assert told[1].beside.endswith(" points of East.")
    assert all(view.best and "yours" not in view.best.said for view in told)
