"""What the debrief says of promises, of measured facts and of its own score, in exact words."""

import re
from dataclasses import replace

import pytest

from game.base.ids import CardId
from game.debrief.check import Line
from game.debrief.credit import credit
from game.debrief.history import past
from game.debrief.overall import Part
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.engine.plan import refusal
from game.present.moments.review import review
from game.present.pieces.beside import moved_most
from game.present.review import ReviewView
from game.present.wording.review import OfAll, of_own_turns
from game.present.wording.rubric import evidence, total
from game.scenario.history import Measured
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import DATA, begun, case_of, ferry, history, play
from tests.debrief.storms import GOOD, LAWYERS, NEGLECT, Plans, storm

FAULTS_TOLD = (
    r"\binto it\.",
    r": [1-9]\d*\.(?<!could be checked: \d\.)",
    r"not soon|too late|was late|not before|without you|did not hold|passed on",
    r"You did not|You gave people no|You told no|You promised nothing|You set no|Nothing was",
    r"got no help|left without an answer|too little",
    r"that is worth",
)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", CASES)
def test_a_line_that_lost_points_says_what_was_amiss(name: str, seed: int) -> None:
    for line in rubric(played(name, seed)):
        failed = [replace(line, checks=(check,)) for check in line.checks if check.passed is False]

        assert not failed or any(evidence(one) for one in failed), line.line


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", CASES)
def test_no_line_is_full_beside_a_sentence_that_finds_fault(name: str, seed: int) -> None:
    for share in (0.3, 0.7, 1.0):
        for line in review([played(name, seed, share)], keyed=False).rubric:
            faults = [text for text in FAULTS_TOLD if re.search(text, line.evidence)]

            assert line.score < 3 or not faults, line


def test_a_story_that_clashes_a_little_is_told_not_to_hold() -> None:
    record = ferry(["blame-tide"], ["say-sorry"], [])
    told = {line.line: evidence(line) for line in rubric(record)}

    assert "Your story did not hold." in told[Line.ACCOUNTABLE]
    assert "There was no story to agree on." in review([ferry([], [], [])]).rubric[3].evidence


def goal(view: ReviewView) -> tuple[str, bool | None]:
    return next((came, done) for name, came, done in view.goals if name == "Every promise kept")


def in_part() -> Record:
    """Return a game in which the promise was kept in part."""
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], "partly_when": {}}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    return play(begun(case_of(cards=cards)), ["promise-word"], [], [])


def in_each_turn(*plans: list[str]) -> Record:
    """Return a game whose promise is to be kept in each turn after the one in which it is given."""
    again = {"due": "day-three", "kept_when": {"this_turn": ["say-sorry"]}, "each_turn": True}
    cards = [
        {**each, "until": None, "acts": {"promise": {**each["acts"]["promise"], **again}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    return play(begun(case_of(cards=cards)), *plans)


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (ferry([], [], []), ("none was made", None)),
        (ferry(["promise-word"]), ("0 of 1 kept, 1 still open", None)),
        (in_each_turn([], ["promise-word"], ["say-sorry"]), ("1 of 1 kept", True)),
        (in_each_turn([], [], ["promise-word"]), ("0 of 1 kept, 1 still open", None)),
        (ferry(["promise-word"], ["second-ship"], []), ("1 of 1 kept", True)),
        (ferry(["promise-word"], [], ["second-ship"]), ("0 of 1 kept, 1 late", False)),
        (ferry(["promise-word"], [], []), ("0 of 1 kept", False)),
        (in_part(), ("0 of 1 kept, 1 in part", False)),
    ],
)
def test_the_goal_of_promises_says_what_became_of_each(
    record: Record, told: tuple[str, bool | None]
) -> None:
    assert goal(review([record])) == told


def test_a_promise_kept_in_part_reads_the_same_on_its_goal_and_on_its_own() -> None:
    view = review([in_part()])
    (promise,) = view.promises

    assert promise.status == "kept in part"
    assert goal(view)[0].endswith("1 in part")


def test_a_late_team_is_told_a_figure_in_all_only_where_that_is_another() -> None:
    assert of_own_turns("$5", OfAll(2, "$7")) == "$5 from turn 3 on ($7 in all)"
    assert of_own_turns("$5", OfAll(2, "$5")) == of_own_turns("$5", None) == "$5"


def measured(value: float, unit: str, tolerance: float, currency: str = "$") -> str:
    story = history()
    fact = {"quantity": "It", "date": "2021", "value": value, "unit": unit, "tolerance": tolerance}
    told = Measured.model_validate({**fact, "source": "log", "quality": "fair", "use": "check"})
    record = begun(case_of(currency=currency))
    beside = past(record.case, story.model_copy(update={"measured": (told,)}), record.luck)
    return review([record], past=beside).measured[0][1]


def test_a_measured_fact_is_printed_as_it_is_said() -> None:
    assert measured(30, "million $", 4) == "$30 million, give or take $4 million"
    assert measured(-2.5, "million £", 1, "£") == "−£2.5 million, give or take £1 million"
    assert measured(1200, "$", 50) == "$1,200, give or take $50"
    assert measured(130_000, "people", 30_000) == "130,000 people, give or take 30,000"
    assert measured(5, "days", 3, "") == "5 days, give or take 3"


def test_the_score_tells_how_it_was_handled_and_the_headline_what_came_of_it() -> None:
    view = review([ferry(["send-boats", "say-sorry", "promise-word"], ["second-ship"], ["drill"])])

    assert view.rubric_total.split(": ")[1] == "much was done"
    assert view.rubric_credit.startswith(
        "These lines score what you did and how soon; the headline tells what came of it."
    )


def test_the_score_does_not_praise_what_the_headline_laments() -> None:
    assert total(15, 21, well=True) == "15 of 21: much was done"
    assert total(15, 21, well=False) == "15 of 21: much was done, yet trust was lost"
    assert total(20, 21, well=False) == "20 of 21: nearly all was done, yet trust was lost"
    assert total(3, 21, well=True) == total(3, 21, well=False) == "3 of 21: much was left undone"


def test_every_card_in_the_order_of_the_hand_is_no_good_handling() -> None:
    """Each of its lines finds fault with it, and many customers turned away."""
    record, _history = opened("jetblue-2007")
    while not record.over:
        plan: tuple[str, ...] = ()
        for each in record.seen().hand:
            if not refusal(record.case, record.state, (*plan, each.id)):
                plan = (*plan, each.id)
        record = play(record, plan)
    view = review([record])

    assert view.verdict.startswith("Many customers would not choose you again")
    assert all(line.score < 3 for line in view.rubric)
    assert "well" not in view.rubric_total


def test_the_goal_of_media_is_held_against_the_mean_of_the_turns() -> None:
    """At the end of thirty days the news is quiet whatever was done."""
    record = ferry([], [], [])
    heard = [100 * float(state.media[0]) for state in record.states[1:]]
    name, came, reached = review([record]).goals[1]

    assert name == "Media attention of 40 or less, as a mean of all turns"
    assert came == f"{sum(heard) / 3:.0f}" != f"{heard[-1]:.0f}"
    assert reached is False


def test_a_turn_tells_what_it_did_and_what_its_cards_did() -> None:
    record = ferry(["send-boats", "say-sorry"], [], [])
    first, second, _third = review([record]).decisions
    added = 100 * sum(share.amount for share in credit(record, 0).loyalty.cards)

    assert first.effect.startswith("−")
    assert first.yours == f"your cards +{added:.0f}"
    assert second.yours == ""


def test_the_key_moment_is_where_another_plan_would_have_kept_most() -> None:
    view = review([ferry(["say-sorry"], [], [])])
    told = [decision.chance for decision in view.decisions]

    assert view.key_turn == 2
    assert told[1].startswith("“Pay it back” and “Hire a second ship” were in your hand. With them")
    assert [told[0], told[2]] == ["", ""]


def key_of(plans: Plans) -> str:
    view = review([storm(plans)])
    return view.decisions[view.key_turn - 1].chance


def test_a_key_moment_names_the_plan_and_the_turn_on_which_it_would_have_told() -> None:
    assert key_of(LAWYERS) == (
        "“Cancel early” and “A limit on board” were in your hand. With them, in place of “Let "
        "lawyers word it”, and everything else as you played it, loyalty would have ended 18 "
        "higher. Turn 8 would have moved it by +10, not −4. Turn 4 lost more (−19), yet another "
        "plan on it alone would have raised the end by 13 at most."
    )


def test_a_turn_that_lost_more_than_the_key_moment_is_told_why_it_is_not_that() -> None:
    assert (
        "Turn 8 would have moved it by +8, not −10. Turn 4 lost more (−18), yet another plan on "
        "it alone would have raised the end by 15 at most."
    ) in key_of(((),) * 8)


@pytest.mark.parametrize("plans", [GOOD, NEGLECT, LAWYERS], ids=["good", "neglect", "lawyers"])
def test_no_larger_fall_than_the_key_moment_goes_unmentioned(plans: Plans) -> None:
    view = review([storm(plans)])
    falls = {one.turn: int(one.effect.split()[0].replace("−", "-")) for one in view.decisions}
    worst = min(falls, key=lambda turn: falls[turn])
    told = view.decisions[view.key_turn - 1].chance

    assert worst == view.key_turn or f"Turn {worst} " in told


def test_what_only_hurt_is_told_as_a_plan_without_it() -> None:
    view = review([played("bad-tuesday", 20)])

    assert view.decisions[view.key_turn - 1].chance.startswith(
        "Without “A sign on the door”, and with everything else as you played it, loyalty"
    )


def test_a_promise_that_was_kept_stands_beside_what_the_cards_did() -> None:
    view = review([ferry(["promise-word"], ["second-ship"], [])])
    second = view.decisions[1]
    rows = {label: amount for label, amount, _tone in second.causes}

    assert rows["Kept: The ferry runs"] == "+5"
    assert second.yours == f"your cards {rows['Hire a second ship']}"


def test_what_effort_was_meant_for_stands_beside_what_arrived() -> None:
    """All of it was meant for people on the boat, who got no help from it."""
    shares = review([ferry(["say-sorry"], [], [])]).priorities

    arrived = "The company met 0% of what people needed."
    assert [share.text for share in shares] == [
        f"100% of your effort was meant for customers first. {arrived}",
        "0% of it was meant for the legal position first.",
        "0% of it was meant for the accounts first.",
    ]


def test_what_the_company_did_stands_once_where_it_was_played() -> None:
    start, told = opened("jetblue-2007")
    assert told
    beside = past(start.case, told, start.luck)
    alone, other = review([beside.record], past=beside), review([play(start, [])], past=beside)

    assert [line.name for line in alone.charts[0].lines] == ["You, as it was"]
    assert [line.name for line in other.charts[0].lines] == ["You", "History"]


def test_under_the_lines_stands_what_history_paid_for_where_it_ends() -> None:
    start, told = opened("jetblue-2007")
    assert told
    beside = past(start.case, told, start.luck)

    assert review([storm(GOOD)], past=beside).beside == (
        "History: loyalty 79, mean media 47, $38.33m spent. It missed the goals for media "
        "attention and promises. Loyalty rose most by “Help that reached people, all in "
        "all” (+13) and “Promises that were kept” (+10), and fell most by “The news of "
        "it” (−35) and “What hit people, all in all” (−10)."
    )
    assert review([beside.record], past=beside).beside == ""
    assert review([storm(GOOD)]).beside == ""


def test_no_card_that_tempts_is_told_as_what_moved_loyalty_up() -> None:
    """Beside no card at all a refusal ends the silence; beside a plain answer it is no gain."""
    record = storm(GOOD)
    plain, tempting = (
        next(CardId(card.id) for card in record.scenario.cards if card.temptation is tempts)
        for tempts in (False, True)
    )
    parts = [Part(by, card, None, False) for card in (tempting, plain) for by in (0.09, -0.08)]
    titles = [record.case.card(card).title for card in (tempting, plain)]

    assert moved_most(record, parts, 2) == ([(titles[1], 9)], [(each, -8) for each in titles])


@pytest.mark.parametrize("name", CASES)
def test_history_names_every_goal_that_it_missed(name: str) -> None:
    start, told = opened(name)
    if told is None:
        return
    beside = past(start.case, told, start.luck)
    missed = [reached for _goal, _came, reached in review([beside.record]).goals].count(False)
    note = review([play(start, [])], past=beside).beside
    aims = ("loyalty", "media attention", "cost", "promises")
    said = re.split(r"missed the goals? for ", note.split(". It won")[0])[1:]

    assert len([aim for aim in aims if said and aim in said[0]]) == missed


def test_a_key_moment_says_what_makes_it_one_where_no_card_would_have_done_more() -> None:
    games = [review([played(name, 2, 1.0)]) for name in CASES]
    games += [review([ferry(["send-boats", "say-sorry", "promise-word"], ["second-ship"])])]
    told = [one for view in games for one in view.decisions if one.turn == view.key_turn]

    assert all(one.chance or not one.yours for one in told)
    assert any(one.chance.startswith(f"Nothing you played did more: {one.yours}") for one in told)


def test_doing_nothing_is_told_as_nothing_done() -> None:
    start, _history = opened("jeep-2013")
    view = review([play(start, *[[]] * start.case.turns)])
    pain = view.rubric[4]

    assert (
        view.verdict == "Most customers would not choose you again, and nothing was done about it."
    )
    assert pain.score == 0
    assert "The company met 0% of what people needed." in pain.evidence
    assert view.rubric_total == "0 of 21: much was left undone"
    assert [reached for _goal, _came, reached in view.goals] == [False, False, True, None]


def test_two_cards_and_then_nothing_leave_no_line_full() -> None:
    start, _history = opened("jetblue-2007")
    plans = [["call-buses"], ["sorry-by-name"], *[[]] * (start.case.turns - 2)]
    view = review([play(start, *plans)])

    assert max(line.score for line in view.rubric) < 3
    assert view.rubric_total.endswith("much was left undone")
    assert "got the help" not in view.verdict
