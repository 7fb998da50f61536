"""The improvement plan and the figures of a report, in cases of hours and in cases of years."""

from dataclasses import replace

import pytest

from game.debrief.credit import credits_of
from game.present.moments.review import review
from game.present.pieces.gained import Gained
from game.present.pieces.journey import figures
from game.present.pieces.plan import first, plan
from game.present.report import ActionView, FindingView, ObjectiveView
from game.present.wording import objectives as words
from game.present.wording.review import strongest
from tests.debrief.cases import played


@pytest.mark.parametrize(
    ("case", "opened", "early"),
    [
        ("jetblue-2007", "Wed 14 Feb, 08:00", "before it can come again"),
        ("chrysler-turnaround", "6 Aug 2007", "in the first weeks next time"),
    ],
)
def test_a_case_of_years_is_told_by_its_dates_and_not_by_hours(
    case: str, opened: str, early: str
) -> None:
    record = played(case, 5)
    rows = plan(record, credits_of(record), (), (), review([record]))

    assert figures(record).rows[1][1] == opened
    assert early in next(row.action for row in rows if "lost most" in row.action)


def test_a_turn_that_was_judged_best_is_not_the_one_that_lost_most() -> None:
    record = played("jetblue-2007", 5)
    told = review([record])

    def action(well: set[int]) -> str:
        known = Gained(frozenset(), frozenset(), well=frozenset(well))
        rows = plan(record, credits_of(record), (), (), told, known)
        return next(row.action for row in rows if row.about.startswith("Goal: Loyalty"))

    (turn,) = [each for each in range(8) if action(set()).startswith(told.decisions[each].when)]
    others = [one.when for one in told.decisions if one is not told.decisions[turn]]
    left = action({turn})
    assert any(left.startswith(f"Where a better plan was there, {when} lost") for when in others)
    assert action(set(range(8))).startswith("No better plan of any one turn")


def test_a_deed_that_two_objectives_ask_for_stands_once_in_the_plan() -> None:
    record = played("jetblue-2007", 3)
    found = FindingView("A promise was broken", "", "Keep one list of promises.")
    views = [
        ObjectiveView(number, text, "S", "", "", "", (), (found,))
        for number, text in enumerate(("Keep your word", "Be ready"), 1)
    ]
    rows = plan(record, credits_of(record), views, (), review([record]))

    assert [row.about for row in rows if row.action == found.remedy] == ["Keep your word"]


def test_whose_turns_were_all_judged_well_is_told_that_there_is_little_to_change() -> None:
    rows = [ActionView(f"Aim {number}", "", "Ask") for number in range(4)]

    assert first(rows) == ("Aim 0: Ask", "Aim 1: Ask", "Aim 2: Ask")
    assert first(rows, well=True)[0].startswith("Little: every turn was judged Best or Good.")
    assert first(rows, well=True)[1:] == ("Aim 0: Ask", "Aim 1: Ask")


def test_a_turn_on_which_no_other_plan_did_better_is_nothing_to_hold_back() -> None:
    record = played("jetblue-2007", 3)
    told = review([record])

    def about(chance: str) -> list[str]:
        decisions = tuple(replace(one, chance="", instead=()) for one in told.decisions)
        key = replace(decisions[0], chance=chance)
        view = replace(told, decisions=(key, *decisions[1:]))
        return [row.about for row in plan(record, credits_of(record), (), (), view)]

    assert any("mattered most" in each for each in about("Another plan comes to more."))
    assert not any("mattered most" in each for each in about(strongest(told.decisions[0].yours)))


def test_what_gave_away_most_is_the_first_thing_to_change_and_is_asked_for_once() -> None:
    record = played("jetblue-2007", 3)
    told = review([record])
    said = (("Ask for it", ("Drill",)), ("Leave it", ("Excuse", "Drill")), ("More", ("Beds",)))
    found = [FindingView("Undone", "", what, cards=cards) for what, cards in said]
    view = ObjectiveView(1, "Be ready", "U", "", "", "", (), tuple(found))

    def actions(lost: str) -> list[str]:
        decisions = tuple(replace(one, chance="", instead=()) for one in told.decisions)
        key = replace(decisions[0], chance="More with it.", instead=("Drill",), lost=lost)
        judged = replace(told, decisions=(key, *decisions[1:]), goals=())
        rows = plan(record, credits_of(record), [view], (), judged)
        return [row.action.partition(",")[0] for row in rows]

    settle = "Settle who may start “Drill”"
    assert actions("−15 points at the end") == [settle, "Leave it", "More"]
    assert actions("") == ["Ask for it", "Leave it", "More"]
    assert words.held_back(["Drill"], ["Excuse"]).endswith(
        "Settle who may say no to “Excuse” under pressure."
    )


@pytest.mark.parametrize("since", [0, 2, 4, 5, 7])
def test_the_loudest_turn_is_one_that_the_team_led_whenever_it_came(since: int) -> None:
    record = replace(played("jetblue-2007", 3), since=since)
    review_of = review([record])
    goals = tuple((goal, came, False) for goal, came, _met in review_of.goals)

    rows = plan(record, credits_of(record), (), (), replace(review_of, goals=goals))

    media = [figures.media for figures in record.figures[1:]]
    loudest = max(media[since:])
    told = next(row.action for row in rows if "loudest" in row.action)
    assert f"Turn {1 + media.index(loudest)}: {100 * loudest:.0f} of 100" in told
