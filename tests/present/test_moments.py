"""Home, briefing, card, explanation, outcome and review of a small case, in exact words."""

import re

import pytest

from game.base.ids import CardId
from game.debrief.history import past
from game.present.home import Standing
from game.present.moments.briefing import briefing
from game.present.moments.card import card
from game.present.moments.explain import explain, figures_of
from game.present.moments.home import Finished, Shelved, Unfinished, home
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.parts import Meter
from game.present.pieces.meters import meters
from game.present.settings import Assist, Settings
from game.present.wording import seat
from game.present.wording.verdict import Sum, verdict
from game.scenario.cover import cover_of
from tests.debrief.cases import CASES, opened
from tests.debrief.ferry import MINIMAL, begun, case_of, ferry, history, play

FERRY, SHOP = case_of(), case_of(MINIMAL)


def test_the_shelf_begins_with_the_easiest_case_and_ends_with_the_broken_one() -> None:
    shelf = [
        Shelved("broken", None, "Line 4 is not readable."),
        Shelved("one-turn", cover_of(SHOP.scenario, "")),
        Shelved("low-tide", cover_of(FERRY.scenario, "")),
    ]
    view = home(shelf)

    assert [(file.id, file.flag) for file in view.files] == [
        ("low-tide", "Start here"),
        ("one-turn", ""),
        ("broken", ""),
    ]
    assert view.files[0].place == "Port Anna · March 2021"
    assert view.files[0].minutes == "20 min"
    assert view.files[2].problem == "Line 4 is not readable."
    assert view.no_results == "Your results will be listed here. Start with “Low tide”."


def test_the_shelf_knows_what_is_in_play_and_what_was_played() -> None:
    ferry, shop = cover_of(FERRY.scenario, ""), cover_of(SHOP.scenario, "")
    shelf = [Shelved("low-tide", ferry), Shelved("one-turn", shop)]
    ended = Finished("a.jsonl", shop, "solo", "2026-11-12 18:40", ((0.8, 0.584),))
    last = "2026-11-13 09:05"
    gone = Unfinished("c.jsonl", "gone", None, 2, 0, "", ("Ice", "Snow"), 0, last, "It is gone.")
    left = Unfinished("b.jsonl", "low-tide", ferry, 1, 3, "2021-03-01 18:00", (), 20, last)
    view = home(shelf, [gone, left], [ended])

    assert [file.flag for file in view.files] == ["In play", "Played"]
    assert [file.standing for file in view.files] == [Standing.PLAYING, Standing.PLAYED]
    assert view.go_on is not None
    assert (view.go_on.where, view.go_on.date) == ("turn 2 of 3", "Mon 1 Mar, 18:00")
    assert [(game.title, game.who, game.where, game.played, game.problem)
            for game in view.in_play] == [
        ("gone", "Ice and Snow", "2 turns played", "last played 13 Nov, 09:05", "It is gone."),
        ("Low tide", "solo · 20 min", "turn 2 of 3", "last played 13 Nov, 09:05", ""),
    ]  # fmt: skip
    assert view.others == 1
    (result,) = view.results
    assert (result.loyalty, result.when) == ((58,), "solo · 12 Nov · loyalty at the end")


def test_a_result_of_two_teams_shows_how_each_ended() -> None:
    traces = ((0.8, 0.424), (0.8, 0.668))
    ended = Finished(
        "a.jsonl",
        cover_of(SHOP.scenario, ""),
        "2 teams",
        "2026-11-12 18:40",
        traces,
        ("North", "South"),
    )
    (result,) = home([], (), [ended]).results

    assert (result.loyalty, result.traces) == ((42, 67), traces)
    assert result.when == "North 42, South 67 · 2 teams · 12 Nov · loyalty at the end"


def test_an_empty_shelf_is_a_shelf() -> None:
    view = home([])

    assert (view.files, view.go_on) == ((), None)
    assert view.no_results == "Your results will be listed here."


def test_the_file_tells_who_is_there_and_what_winning_looks_like() -> None:
    view = briefing(FERRY)

    assert view.file_line == "SOUND FERRIES · PORT ANNA · 1 MARCH 2021"
    assert [(goal.name, goal.figure, goal.bound) for goal in view.goals] == [
        ("Loyalty at the end", "60", "or more"),
        ("Media attention, mean of all turns", "40", "or less"),
        ("Spent and lost in all", "$150k", "at most"),
        ("Promises kept", "every", "one"),
    ]
    assert [(line.name, line.share, line.loyalty) for line in view.segments] == [
        ("On the boat", "38%", 85),
        ("On the pier", "62%", 85),
    ]
    assert view.effort == "4 effort a turn"


@pytest.mark.parametrize("name", CASES)
def test_the_shares_in_the_file_are_those_of_the_meter_at_the_start(name: str) -> None:
    record, _history = opened(name)
    lines = briefing(record.case).segments
    together = sum(int(line.share.rstrip("%")) * line.loyalty for line in lines) / 100

    assert together == pytest.approx(100 * float(record.state.loyalty[0]), abs=1)


def test_the_file_of_an_invented_day_gives_its_period_and_no_date() -> None:
    view = briefing(SHOP)

    assert view.file_line == "A SHOP · ANYWHERE · ANY DAY"
    assert len(view.goals) == 3


def test_a_card_tells_what_it_does_and_never_what_it_will_achieve() -> None:
    view = card(ferry(), CardId("say-sorry"))

    assert view.does == (
        "Says in public that you are sorry and will make it right.",
        "It names what people went through.",
        "It says what happened, and why.",
        "Spoken by: Captain.",
        "Where it is said: the pier, radio.",
    )
    assert view.takes == "Takes effect at once."
    assert view.touches == ("Loyalty: a little", "Media attention: much", "Cost: not")
    assert view.priority == "Meant to help customers first."
    assert view.action == "Play it"


def test_a_card_in_the_plan_can_be_taken_back_and_a_blocked_one_says_why() -> None:
    draft = (CardId("send-boats"),)

    assert card(ferry(), CardId("send-boats"), draft).action == "Take it back"
    assert card(ferry(), CardId("drill")).action == "opens on turn 3"
    assert card(ferry(["say-sorry"]), CardId("say-sorry")).action == "played on turn 1"
    assert card(ferry([]), CardId("promise-word")).action == "too late for this"


def test_a_card_tells_its_promise_and_with_the_assist_its_direction() -> None:
    promise = card(ferry(), CardId("promise-word"))
    blame = card(ferry(), CardId("blame-tide"), (), Settings(assist=Assist.GUIDED))

    assert promise.promise == (
        "“The ferry runs again on Tuesday.” Captain answers for it, by the end of turn 2."
    )
    assert blame.touches[0] == "Loyalty: much, likely to hurt"
    assert card(ferry(), CardId("blame-tide"), (), Settings(assist=Assist.EXPERT)).touches == ()


def test_every_figure_can_be_asked_why() -> None:
    for record in (ferry(), ferry(["send-boats"]), ferry([], [], [])):
        for figure in figures_of(record):
            found = explain(record, figure)
            assert found.title
            assert found.meaning.endswith(".")
            assert found.limits


def test_cost_tells_its_goal_apart_from_what_plans_may_take() -> None:
    start, _history = opened("jetblue-2007")

    for record in (play(start, []), start):
        meaning = explain(record, "cost").meaning
        assert "Your goal is $40m at most for all of it." in meaning
        assert "beyond $30m you must ask the board" in meaning
    assert {m.meter: m.unit for m in meters(play(start, []))}[Meter.COST] == "goal: $40m"


def test_loyalty_tells_how_its_groups_count_and_stands_with_one_decimal() -> None:
    start, _history = opened("jetblue-2007")
    meaning = explain(play(start, []), "loyalty").meaning

    assert "Held on board 5%, Canceled 25%, Booked ahead 35%, Looking on 35%." in meaning
    assert re.search(r"With one decimal: \d+\.\d, a turn ago 81\.1\.", meaning)


def test_an_opened_card_tells_what_helping_each_person_costs_on_top() -> None:
    start, _history = opened("jetblue-2007")

    assert card(start, CardId("call-buses")).on_top == (
        "On top of its price, for each one helped: about $40 (Held on board)."
    )
    assert card(start, CardId("stop-48-hours")).on_top == (
        "On top of its price, for each one helped: "
        "about $15 (Canceled), $0.50 (Booked ahead); more in a rush."
    )
    assert card(start, CardId("sorry-by-name")).on_top == ""


def test_a_group_is_told_what_holds_its_trust_down_most() -> None:
    left_alone, helped = ferry([]), ferry(["send-boats"], [])

    assert explain(left_alone, "stranded").meaning.endswith(
        "What holds it down most: the need is not met."
    )
    assert explain(helped, "stranded").meaning.endswith(
        "What holds it down most: the part of a wound that no deed mends, only time."
    )
    assert "What holds it down" not in explain(ferry(), "stranded").meaning


def test_the_media_are_told_at_their_loudest_where_that_is_more_than_the_mean() -> None:
    faded, risen = ferry(["send-boats"], [], []), ferry([], [])

    assert explain(faded, "media").meaning.endswith(
        "At its loudest in the last turn it stood at 49."
    )
    assert "loudest" not in explain(risen, "media").meaning
    assert "loudest" not in explain(ferry(), "media").meaning


def test_a_lesson_says_the_rule_before_the_reason() -> None:
    (decision,) = review([ferry(["say-sorry"])]).decisions

    assert decision.lesson == "Sorry comes before because. What say sorry teaches."


def test_a_meter_is_explained_by_what_moved_it_and_says_what_is_weak() -> None:
    found = explain(ferry(["send-boats"]), "media")

    assert found.figure == "40, regional"
    assert found.drivers[0] == ("The story is told", "+50", "E20, E21 · medium")
    assert found.limits == (
        "Simulated: read it as more or less, not as a forecast. "
        "E20: Dezsö & Barabási 2006. E21: Schema/Google/Axios 2018."
    )
    assert explain(ferry(["send-boats"]), "cost").limits.endswith(
        "Weak evidence: Helping those in need."
    )
    assert explain(ferry(), "loyalty").limits == "Nothing has moved it yet."


def test_effort_is_plain_arithmetic() -> None:
    found = explain(ferry(["send-boats"], []), "effort", (CardId("second-ship"),))

    assert found.drivers == (
        ("This turn", "+4", ""),
        ("Cards in the plan", "−2", ""),
        ("Asking the board", "−1", ""),
    )
    assert (found.figure, found.limits) == ("1", "This is arithmetic; nothing is estimated.")


def test_a_figure_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        explain(ferry(), "no-such-figure")


def test_the_authors_front_page_is_printed_where_it_fits() -> None:
    page = outcome(ferry(["send-boats"]), 0).paper

    assert (page.headline, page.newspaper) == ("Rowed ashore", "The Sound Mail")
    assert (page.edition, page.date) == ("Late edition", "Monday 1 March 2021")


def test_without_one_a_page_is_composed_from_what_moved_people_most() -> None:
    idle = outcome(ferry([]), 0).paper

    assert idle.headline == "Customers of Sound Ferries are let down"
    assert idle.story == (
        "63 of 100 customers would choose the company again, 22 fewer. The region talks about it."
    )


def test_the_outcome_leads_on_to_the_next_hour_day_or_the_debrief() -> None:
    record = ferry([], [], [])
    labels = [outcome(record, turn).next_label for turn in range(3)]

    assert labels == ["On to turn 2, 18:00", "On to Tuesday", "To the debrief"]


def test_the_outcome_holds_promises_that_were_decided_and_facts_that_were_found() -> None:
    record = ferry(["promise-word", "sound-out"], ["second-ship"])
    first, second = outcome(record, 0), outcome(record, 1)

    assert (first.promises, first.learned) == ((), ("The hull was thin.",))
    (promise,) = second.promises
    assert (promise.title, promise.status) == ("The ferry runs", "kept")
    row = next(cause for cause in second.waterfalls[0].causes if cause.label.startswith("Kept"))
    assert promise.how == f"loyalty {row.amount}"


def test_history_stands_beside_the_outcome_if_it_is_told() -> None:
    record = ferry([])
    beside = past(record.case, history(), record.luck)

    assert outcome(record, 0).history == ""
    view = outcome(record, 0, Settings(), beside)
    assert view.history == "It sent small boats."
    assert view.history_meters == ("78", "40", "$54k")


def test_the_review_of_two_teams_shows_both_and_history() -> None:
    teams = begun(FERRY, rows=2)
    north = play(teams, ["send-boats"])
    view = review(
        [
            type(north)(north.case, north.luck, north.start, north.turned, 0, "North"),
            type(north)(north.case, north.luck, north.start, north.turned, 1, "South"),
        ],
        Settings(),
        past(FERRY, history(), north.luck),
        team=1,
    )

    assert view.honesty.endswith(
        "The replay leaves out what the rules of this case forbid: Drill the crew."
    )
    lines = [(line.name, line.style) for line in view.charts[0].lines]
    assert lines == [("South", "you"), ("North", "team"), ("History", "history")]
    assert [line.shape for line in view.charts[0].lines] == [seat.shape(1), seat.shape(0), ""]
    assert view.teams == ("North", "South")


def test_the_review_tells_each_decision_with_its_causes_and_its_lesson() -> None:
    view = review([ferry(["send-boats", "sound-out"], [])])
    first, second = view.decisions

    assert first.cards == "Send boats, Look at the hull"
    assert first.when == "Turn 1 · Mon 08:00"
    assert first.effect == "−7 loyalty"
    assert first.lesson == "What send boats teaches."
    assert first.causes[0][0] == "Send boats"
    assert second.cards == "No card was played"


def test_the_review_reads_before_the_first_turn_and_in_the_smallest_case() -> None:
    assert review([ferry()]).decisions == ()
    view = review([play(begun(SHOP), ["towel"])])
    assert view.rubric[1].word == "not part of this case"
    assert view.story == ""
    assert [chart.meter for chart in view.charts] == list(Meter)


SUM = Sum(
    start=85,
    lowest=60,
    end=80,
    goal=60,
    given=1,
    broken=0,
    clashes=0,
    met=100,
    in_time=90,
    idle=False,
    mute=False,
    late=False,
    cost_share=0.5,
    media=20,
    media_goal=40,
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "You won trust back, and you kept your word."),
        ({"late": True}, "You won trust back, but you began late."),
        ({"broken": 1}, "You won trust back, but not every promise held."),
        ({"tardy": 1}, "You won trust back, but not every promise was kept in time."),
        ({"tardy": 1, "broken": 1}, "You won trust back, but not every promise held."),
        ({"lowest": 78}, "You kept people’s trust, and you kept your word."),
        ({"end": 88}, "You came out of it stronger than you went in, and you kept your word."),
        (
            {"end": 58, "goal": 70, "lowest": 50, "cost_share": 1.2},
            "You won some trust back, but the cost went over its goal.",
        ),
        (
            {"end": 58, "goal": 70, "lowest": 50, "idle": True},  # it came back by itself
            "Some trust came back by itself, and nothing was done about it.",
        ),
        (  # the same as who did nothing is told: fewer than half would stay
            {"start": 65, "end": 37, "goal": 70, "lowest": 20, "clashes": 1},
            (
                "Fewer than half of your customers would choose you again, and your story did not "
                "hold."
            ),
        ),
        (
            {"end": 66, "goal": 75, "lowest": 66},
            "Trust was lost and will take time to come back, though you kept your word.",
        ),
        (
            {"end": 30, "lowest": 30, "met": 40},
            (
                "Most customers would not choose you again, and most who needed help had to find "
                "their own way."
            ),
        ),
        (
            {"end": 55, "goal": 75, "lowest": 55},
            "Many customers would not choose you again, though you kept your word.",
        ),
        (
            {"end": 40, "goal": 75, "lowest": 30, "given": 0},
            (
                "Fewer than half of your customers would choose you again, though most of those "
                "who needed help got it from you."
            ),
        ),
        (
            {"end": 17, "lowest": 17, "given": 0, "met": 0, "idle": True, "mute": True},
            "Hardly any of your customers would choose you again, and nothing was done about it.",
        ),
        (
            {"end": 22, "lowest": 22, "given": 0, "mute": True},
            "Most customers would not choose you again, and people heard nothing from you.",
        ),
        (
            {"mute": True, "uttered": True},
            "You won trust back, but nothing you said in public answered those who were let down.",
        ),
        ({"in_time": 30}, "You won trust back, but much of the help came late."),
        ({"met": 55, "in_time": 44}, "You won trust back, and you kept your word."),
        (
            {"end": 81, "goal": 90, "lowest": 81, "given": 0, "met": 70},
            "Most of your customers would choose you again, and you stayed well within the money.",
        ),
        (
            {"end": 81, "goal": 90, "lowest": 81, "given": 0, "met": 70, "cost_share": 0.9},
            "Most of your customers would choose you again.",
        ),
        (  # the end alone tells it, however it compares with the start
            {"end": 70, "goal": 75, "lowest": 70, "start": 78},
            "Most of your customers would choose you again, and you kept your word.",
        ),
        (
            {"end": 41, "goal": 75, "lowest": 41, "start": 44},
            "You kept nearly all of the trust that you went in with, and you kept your word.",
        ),
        ({"clashes": 1}, "You won trust back, but your story did not hold."),
        ({"media": 70}, "You won trust back, but the story stayed loud."),
    ],
)
def test_the_verdict_is_one_honest_and_warm_line(changes: dict[str, int], said: str) -> None:
    assert verdict(SUM._replace(**changes)) == said  # type: ignore[arg-type]
