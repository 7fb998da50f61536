from collections.abc import Mapping
from typing import Any

import pytest
from pydantic import ValidationError

from game.base.ids import CardId
from game.base.scale import percent
from game.debrief.promises import given
from game.debrief.record import Record
from game.present.moments.card import card as opened_card
from game.present.moments.explain import explain
from game.present.moments.table import table
from game.present.parts import CardState, DeedView, Tone
from game.present.pieces.hand import view
from game.present.pieces.promises import looked_back
from game.present.settings import Assist, Mode, Settings
from game.present.table import TableView
from game.present.wording import promises as words
from game.terminal.moments.pieces import group_line
from tests.debrief.cases import CASES, opened
from tests.debrief.ferry import DATA, MINIMAL, begun, card, case_of, ferry, play


def plan(*names: str) -> tuple[CardId, ...]:
    return tuple(CardId(name) for name in names)


def shown(view: TableView, name: str) -> tuple[CardState, str]:
    found = next(each for each in view.hand if each.id == name)
    return found.state, found.reason


def test_before_turn_one_loyalty_is_known_and_media_is_not() -> None:
    loyalty, media, cost = table(ferry()).meters

    assert (loyalty.figure, loyalty.unit, loyalty.change) == ("85", "of 100", None)
    assert (media.figure, media.unit) == ("–", "shows after turn 1")
    assert (cost.figure, cost.unit) == ("$0", "goal: $150k")


def test_after_a_turn_each_meter_has_its_change_and_its_way_so_far() -> None:
    loyalty, media, cost = table(ferry(["send-boats"])).meters

    assert (loyalty.figure, loyalty.change and loyalty.change.spoken) == ("78", "down 7")
    assert (media.figure, media.unit) == ("40", "regional")
    assert (cost.figure, cost.change and cost.change.spoken) == ("$54k", "up $54k")
    assert len(loyalty.trace) == 2
    assert all(0 <= value <= 1 for meter in (loyalty, media, cost) for value in meter.trace)


def test_a_case_says_who_is_asked_for_more_money() -> None:
    record = begun(case_of(budget=1, wording={"purse": "the harbour"}))
    view = table(record, plan("send-boats"))

    assert view.plan.budget.endswith(": ask the harbour")
    assert "to ask the harbour" in view.plan.arithmetic
    assert "you must ask the harbour" in explain(record, "cost").meaning
    usual = table(begun(case_of(budget=1)), plan("send-boats"))
    assert usual.plan.budget.endswith(": ask the board")


def test_what_a_group_does_is_told_beside_what_it_says_where_the_case_asks_for_it() -> None:
    told = [
        {**each, "deed": "of them still take the boat"} if each["id"] == "waiting" else each
        for each in DATA["segments"]
    ]
    record = play(begun(case_of(segments=told)), [])
    view = table(record)
    said, done = (
        figures[0, 1] for figures in (record.state.trust.intent, record.state.trust.loyalty)
    )
    (quiet,) = (group for group in view.groups if group.id == "stranded")
    (group,) = (group for group in view.groups if group.id == "waiting")

    assert quiet.deed is None
    assert group.figure == percent(said)
    assert done > said
    start = record.case.setting.groups.loyalty[0, 1]
    assert group.deed == DeedView(done, f"{percent(done / start)}% of them still take the boat")
    assert group.deed.words in group_line(group)
    assert group.deed.words in explain(record, "waiting").meaning


def test_each_meter_says_what_is_asked_of_it_and_how_far_that_is() -> None:
    loyalty, media, cost = table(ferry(["send-boats"])).meters

    assert loyalty.goal == ("goal: 60 or more at the end", "goal: 60 at the end", "goal: 60")
    assert media.goal[-1] == "mean 40, goal 40"
    assert cost.goal[-1] == cost.unit == "goal: $150k"
    second = table(ferry(["send-boats"], [])).meters[1]
    assert second.figure == "51"
    assert second.goal[0] == "mean of the turns so far 45, goal: 40 or less"


def test_before_turn_one_the_goal_of_media_is_called_a_mean() -> None:
    assert table(ferry()).meters[1].goal[-1] == "goal: a mean of 40"


def test_what_would_follow_is_told_beside_the_cost_from_turn_two_on() -> None:
    before, after = table(ferry()).meters[2], table(ferry(["send-boats"])).meters[2]

    assert before.ahead == ()
    assert after.ahead[0].endswith(" more would follow if it ended now")
    assert after.ahead[-1].startswith("+$")
    assert not after.danger


def test_a_last_turn_of_weeks_stands_on_the_track_by_the_months_it_runs_through() -> None:
    storm, blackout = (opened(name)[0] for name in ("jetblue-2007", "con-edison-2006"))
    last = [table(record).masthead.track[-1] for record in (storm, blackout)]

    assert (last[0].day, last[0].time) == ("Feb–Apr", "about 6 weeks")
    assert last[1].day == "Oct"  # it ends in another year


def test_a_card_says_that_it_makes_a_promise_and_when_that_is_due() -> None:
    storm, chrysler = opened("jetblue-2007")[0], opened("chrysler-turnaround")[0]
    hand = {each.id: each.promise for each in table(storm).hand}
    dealer = {each.id: each.promise for each in table(chrysler).hand}

    assert hand["hold-for-gap"] == ("promise due this turn", "due this turn", "due now", "now")
    assert hand["call-buses"] == ()
    assert dealer["lifetime-warranty"][0] == "promise due by turn 9"
    assert dealer["complaint-review"][0] == "promise for each turn"


def test_a_plan_that_makes_a_promise_due_now_and_does_not_keep_it_is_asked_about() -> None:
    night = play(opened("bad-tuesday")[0], [], ["cross-train"], [])
    asked = "“Plates as told” is due, and this plan may not keep it."

    assert asked in table(night, plan("at-each-table")).plan.ask
    assert asked not in table(night, plan("at-each-table", "short-menu")).plan.ask
    assert asked not in table(night, plan("short-menu")).plan.ask


def test_meters_do_not_move_while_the_plan_grows() -> None:
    record = ferry(["send-boats"])

    assert table(record, plan("pay-back")).meters == table(record).meters


def test_the_masthead_tells_the_date_and_how_long_the_turn_is() -> None:
    head = table(ferry(["send-boats"])).masthead

    assert (head.date, head.length) == ("Mon 1 Mar, 18:00", "this turn: 20 hours")
    assert [(mark.done, mark.now) for mark in head.track] == [
        (True, False),
        (False, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("draft", "arithmetic", "left", "room"),
    [
        ((), "4 effort − 0 chosen = 4 left", 4, "room for 4 more effort"),
        (("send-boats",), "4 effort − 2 chosen = 2 left", 2, "room for 2 more effort"),
        (("send-boats", "say-sorry", "sound-out"), "4 effort − 4 chosen = 0 left", 0, ""),
    ],
)
def test_the_plan_shows_its_arithmetic(
    draft: tuple[str, ...], arithmetic: str, left: int, room: str
) -> None:
    tray = table(ferry(), plan(*draft)).plan

    assert (tray.arithmetic, tray.left, tray.room) == (arithmetic, left, room)
    assert tray.title == "Plan for Monday"


def test_asking_the_board_is_a_term_of_its_own() -> None:
    record = ferry(["send-boats"], [])
    tray = table(record, plan("second-ship")).plan

    assert tray.arithmetic == "2 chosen + 1 to ask the board = 3 of 4"
    assert tray.left == 1
    assert tray.can_commit


def test_the_plan_shows_what_all_plans_leave_of_the_budget_and_asks_only_beyond_it() -> None:
    within = table(ferry(), plan("send-boats")).plan
    beyond = table(ferry(["send-boats"], []), plan("second-ship")).plan

    assert (within.budget, within.board) == ("all plans: $40k; beyond $60k ask the board", False)
    assert (beyond.budget, beyond.board) == ("all plans: $70k, beyond $60k: ask the board", True)
    assert "board" not in " ".join(meter.danger for meter in table(ferry(["send-boats"])).meters)


def test_a_price_has_a_plus_where_helping_people_comes_on_top() -> None:
    cards = {each.id: each for each in table(ferry()).hand}

    assert cards["send-boats"].price == "$40k+"
    assert cards["say-sorry"].price == "$0"
    assert table(ferry(), plan("send-boats")).plan.cost == "$40k+"


def test_a_card_that_was_played_says_what_playing_it_again_brings() -> None:
    again = [
        {**each, "once": False, "until": None}
        if each["id"] in ("say-sorry", "send-boats")
        else each
        for each in DATA["cards"]
    ]
    start = begun(case_of(cards=again))
    then = table(play(start, ["say-sorry", "send-boats"]))
    hints = {each.id: each.hint for each in then.hand}

    assert {each.hint for each in table(start).hand} == {""}
    assert hints["say-sorry"] == "Played on turn 1; said again it adds little."
    assert hints["send-boats"] == "Played on turn 1; it can be done again."
    assert hints["pay-back"] == ""


def test_the_assist_says_what_a_card_is_meant_for_and_calls_no_gamble_a_help() -> None:
    record, _history = opened("jetblue-2007")
    hand = {each.id: each for each in table(record, (), Settings(assist=Assist.GUIDED)).hand}

    assert (hand["hold-for-gap"].signs, hand["hold-for-gap"].aim) == (
        (0, 0, 0),
        "meant to save money",
    )
    assert (hand["call-buses"].signs, hand["call-buses"].aim) == ((1, 1, -1), "meant to help")
    assert {each.aim for each in table(record).hand} == {""}


def test_a_rumour_that_was_found_out_to_be_true_is_a_rumour_no_more() -> None:
    record, _history = opened("jetblue-2007")
    told, untold = play(record, ["count-the-held"]), play(record, [])

    assert "The airport had stairs and buses to lend from the start." in table(told).known
    assert not any("airport" in text or "room" in text for text in table(told).rumour)
    assert any("buses ready" in text for text in table(untold).rumour)


def test_a_plan_asks_once_before_it_leaves_effort_or_a_promise() -> None:
    assert table(ferry()).plan.ask == "No card is chosen. Go on?"
    assert table(ferry()).plan.commit == "Let this turn pass"
    assert table(ferry(), plan("send-boats")).plan.ask == "You have 2 effort left. Go on?"
    due = ferry(["promise-word"])
    missing = (
        "“The ferry runs” is due, and this plan may not keep it. You have 2 effort left. Go on?"
    )
    assert table(due, plan("pay-back")).plan.ask == missing
    assert table(due, plan("second-ship")).plan.ask == "You have 1 effort left. Go on?"
    full = plan("send-boats", "say-sorry", "sound-out")
    assert table(ferry(), full).plan.ask == ""


def test_a_plan_that_may_not_be_played_says_why_on_its_button() -> None:
    tray = table(ferry(), plan("send-boats", "say-sorry", "sound-out", "pay-back")).plan

    assert not tray.can_commit
    assert tray.commit == "This plan takes 5 effort and you have 4."


def test_cards_say_in_few_words_why_they_cannot_be_played() -> None:
    full = table(ferry(), plan("send-boats", "say-sorry"))

    assert shown(full, "send-boats") == (CardState.CHOSEN, "")
    assert shown(full, "sound-out") == (CardState.READY, "")
    more = table(ferry(), plan("send-boats", "say-sorry", "sound-out"))
    assert shown(more, "pay-back") == (CardState.BLOCKED, "needs 1 effort, 0 left")
    board = table(ferry(["send-boats"]), plan("pay-back"))
    assert shown(board, "second-ship") == (
        CardState.BLOCKED,
        "needs 3 effort with the board, 2 left",
    )


ODD = [
    *DATA["cards"],
    card("second-word", "A second word", "say", needs=["say-sorry"]),
    card("publish", "Publish it", "say", needs=["hull-thin"]),
    card("never-mind", "Never mind", "say", excludes=["say-sorry"]),
]


def odd_case() -> Record:
    return begun(case_of(cards=ODD))


def test_needs_and_exclusions_are_named_by_title() -> None:
    start = odd_case()
    assert shown(table(start), "second-word")[1] == "first play “Say sorry”"
    assert shown(table(start), "publish")[1] == "something has to be found out first"
    drafted = table(start, plan("say-sorry"))
    assert shown(drafted, "never-mind")[1] == "does not go with “Say sorry”"
    assert shown(table(play(start, ["say-sorry"])), "never-mind")[1] == "ruled out by “Say sorry”"


def test_a_card_that_serves_in_another_order_than_one_of_the_plan_says_so() -> None:
    dealer = opened("squeaky-wheel")[0]
    drafted = table(dealer, plan("loud-first"))

    said = "serves in another order than “Calm the loud first”"
    assert shown(drafted, "worst-first") == (CardState.BLOCKED, said)
    assert shown(drafted, "quiet-first") == (CardState.BLOCKED, said)
    assert opened_card(dealer, CardId("loud-first")).excludes == (
        "Not in one plan with another order: “One list, worst first”, “Quiet ones first”."
    )


def test_hands_have_keys_up_to_the_tenth_card_which_is_0() -> None:
    more = [card(f"more-{n}", f"More of it, {n}", "say") for n in range(2)]
    keys = [each.key for each in table(begun(case_of(cards=[*ODD, *more]))).hand]

    assert keys == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", ""]


def test_the_assist_shows_signs_and_the_expert_sees_no_dots() -> None:
    guided = table(ferry(), (), Settings(assist=Assist.GUIDED))
    expert = table(ferry(), (), Settings(assist=Assist.EXPERT))
    plain = table(ferry())

    assert {each.id: each.signs for each in guided.hand}["blame-tide"] == (-1, -1, 0)
    assert {each.id: each.touches for each in plain.hand}["send-boats"] == (2, 2, 2)
    assert {each.signs for each in plain.hand} == {(0, 0, 0)}
    assert {each.touches for each in expert.hand} == {(0, 0, 0)}
    assert expert.hand_note == "6 cards."


def test_a_card_that_works_ahead_of_harm_pays_later() -> None:
    for name in CASES:
        record, _history = opened(name)
        lagging = {each.id for each in record.scenario.capabilities if each.lag}
        for one in record.scenario.cards:
            acts = one.acts
            ready = acts.prepare is not None and any(acts.prepare.model_dump().values())
            slow = any(share > 0 and each in lagging for each, share in acts.build.items())
            shown = view(record, one, (), Settings())

            assert (shown.later == "pays later") is (ready or slow), (name, one.id)
            assert not view(record, one, (), Settings(assist=Assist.EXPERT)).later


def test_the_line_over_the_hand_explains_the_hourglass_where_a_card_has_one() -> None:
    last, first = table(ferry([], [])), table(ferry())

    assert [each.id for each in last.hand if each.later] == ["drill"]
    assert last.hand_note.endswith("Never which way. Hourglass: pays later.")
    assert not any(each.later for each in first.hand)
    assert "Hourglass" not in first.hand_note


def test_words_that_were_said_before_touch_nothing_much() -> None:
    record, _history = opened("jetblue-2007")
    before = {each.id: each for each in table(record).hand}["hourly-word"]
    after = {each.id: each for each in table(play(record, ["hourly-word"])).hand}["hourly-word"]

    assert (before.touches, before.hint) == ((2, 2, 1), "")
    assert (after.touches, after.hint) == (
        (1, 1, 1),
        "Played on turn 1; said again it adds little.",
    )


def test_what_is_done_for_few_says_for_whom() -> None:
    record, _history = opened("jetblue-2007")
    told = {each.id: each.meant_for for each in table(record).hand}
    expert = table(record, (), Settings(assist=Assist.EXPERT)).hand

    assert told["call-buses"] == "Meant for Held on board."
    assert told["cancel-the-day"] == "Meant for Held on board and Canceled."
    assert told["hourly-word"] == ""
    assert {each.meant_for for each in expert} == {""}


def test_an_open_promise_tells_when_it_is_due_and_what_keeps_it() -> None:
    later = case_of(
        cards=[
            {**each, "acts": {"promise": {**each["acts"]["promise"], "due": "day-three"}}}
            if each["id"] == "promise-word"
            else each
            for each in DATA["cards"]
        ]
    )
    (early,) = table(play(begun(later), ["promise-word"])).promises
    (due,) = table(ferry(["promise-word"])).promises
    (kept,) = table(ferry(["promise-word"]), plan("second-ship")).promises
    (late,) = table(ferry(["promise-word"], [])).promises

    assert (early.status, early.urgent) == ("due Thu 1 Apr, by the end of turn 3", False)
    assert (due.title, due.owner) == ("The ferry runs", "Captain")
    assert (due.status, due.urgent) == ("due now, by the end of turn 2", True)
    assert due.how == "card 4 keeps it"
    assert kept.how == "your plan keeps it"
    assert (late.status, late.tone) == ("overdue: this turn is the last chance", Tone.HURTS)


def test_a_promise_for_each_turn_is_asked_for_in_each_and_the_plan_can_keep_it() -> None:
    again = {"due": "day-three", "kept_when": {"this_turn": ["again"]}, "each_turn": True}
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], **again}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    cards.append(card("again", "Say it again", "say", once=False))
    record = play(begun(case_of(cards=cards)), ["promise-word"])

    (idle,) = table(record).promises
    assert idle.status == "to be kept in each turn, up to turn 3"
    assert idle.urgent
    assert idle.how.endswith("keeps it")
    assert "The ferry runs" in table(record).plan.ask
    (kept,) = table(record, plan("again")).promises
    assert kept.how == "your plan keeps it"
    assert "The ferry runs" not in table(record, plan("again")).plan.ask


def test_a_promise_tells_what_it_takes_besides_the_need() -> None:
    asked = {"met": {"stranded": {"above": 90}}, "any": [{"played": ["drill"]}]}
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], "kept_when": asked}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    (promise,) = table(play(begun(case_of(cards=cards)), ["promise-word"])).promises

    assert promise.how.endswith("and only if you played “Drill the crew”")


def _promised(
    asked: Mapping[str, object] | None,
    *more: Mapping[str, object],
    partly: Mapping[str, object] | None = None,
) -> str:
    """Return how the promise of the ferry is kept, where this is what it asks for."""
    when = {"kept_when": asked, "partly_when": partly}
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], **when}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    record = play(begun(case_of(cards=[*cards, *more])), ["promise-word"])
    (promise,) = table(record).promises
    return promise.how


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            {"played": ["second-ship"], "not": {"this_turn": ["second-ship"]}},
            "no card that is left keeps it any more",
        ),
        ({"turn": "day-two", "not_played": ["pay-back"]}, "kept as things stand; card 3 breaks it"),
        ({"not_played": ["promise-word"]}, "no card that is left keeps it any more"),
    ],
    ids=["asked for too late", "kept unless", "never"],
)
def test_a_promise_names_no_card_in_vain_and_the_one_that_breaks_it(
    asked: Mapping[str, object], told: str
) -> None:
    assert _promised(asked) == told


def test_a_promise_that_is_kept_in_part_at_most_says_so_and_with_which_card() -> None:
    promise = {"kept_when": None, "partly_when": {"played": ["second-ship"]}}
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], **promise}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    record = play(begun(case_of(cards=cards)), ["promise-word"])
    (open_,), (planned,) = (
        table(record, *plans).promises for plans in ((), (plan("second-ship"),))
    )
    ended = play(record, ["second-ship"])

    broken = _promised(None, partly={"not": {"started": ["timetable"]}})

    with pytest.raises(ValidationError, match="say what keeps it"):
        _promised(None)
    assert broken == "no card that is left keeps it any more"
    assert open_.how == "can be kept in part at most, with card 4"
    assert planned.how == "can be kept in part at most, as things stand"
    assert looked_back(ended, *given(ended)).ended == (
        "Kept in part, on turn 2: more was owed than was promised."
    )


def test_a_promise_tells_every_need_that_it_takes() -> None:
    need = {"stranded": {"above": 90}, "waiting": {"above": 40}}
    assert _promised({"met": need}).endswith("On the boat 90%, On the pier 40%")


def test_a_promise_tells_what_the_company_has_to_be_able_to_do() -> None:
    start, _history = opened("takata-honda")
    (promise,) = table(play(start, [], [], ["lend-on-request"])).promises

    assert promise.how == "kept once over 45 of 100: Cars to lend"


def test_a_promise_tells_every_card_that_it_takes() -> None:
    more = [card(name, title, "say") for name, title in (("one", "Say it"), ("two", "Show it"))]
    how = _promised({"played": ["one", "two"]}, *more)
    assert how.endswith("helps to keep it, with “Show it”")

    coming = [{**each, "from": "day-three"} for each in _two()]
    assert _promised({"played": ["one", "two"]}, *coming) == "kept once you play “one” and “two”"
    either = {"any": [{"played": ["one"]}, {"played": ["two"]}]}
    assert _promised(either, *coming) == "kept once you play “one” or “two”"


def test_a_promise_whose_cards_are_gone_says_that_none_keeps_it_any_more() -> None:
    one, two = ({**each, "until": "day-one"} for each in _two())
    gone = "no card that is left keeps it any more"
    either = {"any": [{"played": ["one"]}, {"played": ["two"]}]}

    assert _promised({"played": ["one", "two"]}, one, two) == gone
    assert _promised(either, one, two) == gone
    assert _promised(either, one, {**two, "until": "day-three"}) != gone


def test_no_plan_is_said_to_keep_what_the_news_of_the_morning_break() -> None:
    """“timetable” begins as day two opens, and the situation tells it."""
    asked = {"turn": "day-two", "started": ["timetable"]}
    assert _promised(asked) == "kept as things stand"
    assert _promised({"turn": "day-two", "not": {"started": ["timetable"]}}) == ""


def _two() -> list[dict[str, Any]]:
    return [card(name, name, "say") for name in ("one", "two")]


def test_the_tenth_card_is_named_as_it_stands_and_by_its_key() -> None:
    assert words.card_label("9", "A boat") == "card 9"
    assert words.card_label("0", "A boat") == "card 10 (key 0)"


def test_without_promises_and_injects_it_says_so() -> None:
    view = table(ferry())

    assert (view.promises, view.no_promises) == ((), "No open promises.")
    assert (view.injects, view.no_inject) == ((), "Nothing new has come in.")


def test_what_came_in_is_told_with_its_channel_and_its_sender() -> None:
    view = table(ferry([]))
    (inject,) = view.injects

    assert (inject.head, inject.who) == (
        "Just in · broadcast",
        "Piet Maas, waits with his bicycle",
    )
    assert view.notice == "What just came in takes 1 of your effort this turn."


def test_an_inject_is_worded_the_same_for_the_same_seed_and_may_differ_for_another() -> None:
    texts = {table(ferry([], seed=seed)).injects[0].text for seed in range(12)}

    assert texts == {"The radio asks when you sail.", "The radio asks for a date."}
    again = {table(ferry([], seed=3)).injects[0].text for _time in range(3)}
    assert len(again) == 1


def test_a_fact_that_was_found_out_leads_what_is_known() -> None:
    before, after = table(ferry()), table(ferry(["sound-out"]))

    assert before.rumour == ("The hull is said to be thin.",)
    assert after.known[0] == "The hull was thin."
    assert after.rumour == ()


def test_alone_one_holds_every_seat_and_teams_hold_none_but_their_own() -> None:
    told = ("Purser", "You count. There is money for one more ship.")
    teams = Settings(Mode.TEAMS, teams=2)

    assert table(ferry()).intel == (("Captain", "You speak for the line."), told)
    assert table(ferry(), (), teams).intel == ()
    seated = Settings(Mode.SESSION, seats=("purser",))  # type: ignore[arg-type]
    assert table(ferry(), (), seated).intel == (told,)


def test_what_a_seat_is_for_is_read_on_the_first_turn_only() -> None:
    assert table(ferry([])).intel == ()


def test_after_the_last_turn_there_is_nothing_to_plan() -> None:
    with pytest.raises(ValueError, match="the last turn has been played"):
        table(ferry([], [], []))


def test_the_smallest_case_has_a_table() -> None:
    view = table(begun(case_of(MINIMAL)))

    assert [each.title for each in view.hand] == ["A towel"]
    assert view.others == ()
