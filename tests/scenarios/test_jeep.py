"""What the case of the refused recall tells its players, held against what they did."""

import pytest

from game.engine.case import Case
from game.engine.conditions import met
from game.engine.word import Word
from game.scenario.guide import Guide
from game.scenario.scenario import Scenario
from tests.scenarios.lessons.told import as_written
from tests.scenarios.playing import NOTHING, Plays, came, hands, played, turns, word
from tests.scenarios.printed import after_each, by_turn

CASE = "jeep-2013"
RECALLS = ("own-it-now", "settle-hitch", "recall-all", "late-recall")


def pages(case: Case, plays: Plays) -> dict[str, str]:
    """Return the whole front page after each turn."""
    return {
        read.turn.id: f"{read.page.headline} {read.page.story} {read.page.aside}"
        for read in after_each(case, plays)
    }


def last_hand(scenario: Scenario, plays: Plays) -> list[str]:
    """Return what can be played on the last turn."""
    *_, (_turn, hand) = hands(scenario, plays)
    return [card.id for card in hand]


def test_the_sums_that_the_guide_tells_are_the_goal(scenario: Scenario, guide: Guide) -> None:
    million = round(scenario.goals.cost / 1e6)
    assert any(f"140 million for plans, {million} in all" in step for step in guide.cuts[1].agenda)


def test_where_nobody_recalled_the_agency_orders_it_before_dealers_run_out_of_parts(
    case: Case,
) -> None:
    fired = came(case, NOTHING)
    assert {"hearing-held", "bids-in-case", "recall-ordered", "far-too-few"} <= fired
    assert not {"none-fitted", "three-bids"} & fired
    assert "recall is an order now" in pages(case, NOTHING)["special-order"]


@pytest.mark.parametrize("card", RECALLS)
def test_a_recall_of_its_own_is_never_ordered(card: str, case: Case) -> None:
    turn = "quiet-year" if card == "late-recall" else "airport"
    turn = "letter" if card == "own-it-now" else turn
    fired = came(case, {turn: [card]})
    assert "none-fitted" in fired
    assert "recall-ordered" not in fired


@pytest.mark.parametrize(
    ("first", "asked"),
    [(NOTHING, "order-not-begun"), ({"letter": ["own-it-now"]}, "remedy-ordered")],
)
def test_a_recall_that_nobody_begins_is_sued_for_and_billed(
    first: Plays, asked: str, case: Case
) -> None:
    """Whether it was ordered or announced; whoever fits cars, late and under order, is not sued."""
    idle = turns(case, first)
    fitting: Plays = {**first, "special-order": ["stock-dealers", "plain-letters"]}
    costs = [turned.state.cost[0] for turned in idle]
    assert costs[-1] - costs[-2] > 65e6
    assert {asked, "sued-for-order"} <= came(case, first)
    assert "government sues" in pages(case, first)["verdict"]
    assert not {asked, "sued-for-order"} & came(case, fitting)
    assert "drill without swearing" not in by_turn(case, first)["november"].said


def test_no_voice_tells_of_steel_or_of_answers_where_there_were_none(case: Case) -> None:
    said = " ".join(read.said for read in after_each(case, NOTHING))
    for line in ("bit of bent steel", "I can say when", "used the answer", "drill without swearing"):
        assert line not in said
    assert "Nothing overdue" not in by_turn(case, NOTHING)["special-order"].said


def test_the_record_is_not_sued_for_an_order(case: Case) -> None:
    real = as_written(CASE, "as-it-was")
    assert not {"order-not-begun", "remedy-ordered", "sued-for-order"} & came(case, real)


def test_who_said_nothing_is_not_praised_for_words(case: Case) -> None:
    said = " ".join(read.said for read in after_each(case, NOTHING))
    assert "What they said was so" not in said
    assert "A bill that I can see" not in said


@pytest.mark.parametrize(
    ("plays", "tells"),
    [
        (NOTHING, "no answer from Chrysler"),
        ({"letter": ["refuse"]}, "still stands"),
        ({"letter": ["own-it-now"]}, "said yes to all of them"),
        ({"letter": ["count-the-cases"], "pictures": ["open-the-files"]}, "files are open"),
        ({"letter": ["refuse"], "airport": ["settle-hitch"]}, "there was nothing to mend"),
        ({"letter": ["refuse"], "airport": ["airport-talk", "settle-hitch"]}, "hour on a Sunday"),
        ({"airport": ["recall-all"]}, "November of next year"),
    ],
)
def test_the_last_day_tells_what_was_answered_so_far(plays: Plays, tells: str, case: Case) -> None:
    assert tells in pages(case, plays)["airport"]


def test_a_verdict_is_fought_only_where_there_was_a_trial(scenario: Scenario, case: Case) -> None:
    settled: Plays = {"november": ["settle-families"]}
    assert "jury" not in came(case, settled)
    assert "settled" in pages(case, settled)["november"]
    assert "contest" not in last_hand(scenario, settled)
    assert "contest" in last_hand(scenario, NOTHING)


def test_those_who_were_never_left_out_are_not_taken_back_in(case: Case) -> None:
    every: Plays = {"airport": ["recall-all"], "quiet-year": ["include-left-out"]}
    half: Plays = {"airport": ["settle-hitch"], "quiet-year": ["include-left-out"]}
    came_back = "They came back for us"
    assert came_back not in " ".join(read.said for read in after_each(case, every))
    assert came_back in " ".join(read.said for read in after_each(case, half))


def test_an_apology_is_heard_in_the_last_voices(case: Case, scenario: Scenario) -> None:
    trial = next(t for t in scenario.tests if t.name == "ask-look-and-care")
    *_, last = after_each(case, trial.play)
    assert "Four minutes on the radio" in last.said
    assert "The fish do not care" not in last.said


def test_nobody_is_asked_to_stand_firm_who_said_yes(case: Case) -> None:
    fired = came(case, {"letter": ["own-it-now"]})
    assert "club-doubts" in fired
    assert "club-writes" not in fired
    assert "club-writes" in came(case, {"letter": ["refuse"]})


def test_the_plan_of_ones_own_can_be_kept_however_much_was_spent(
    case: Case, scenario: Scenario
) -> None:
    trial = next(t for t in scenario.tests if t.name == "own-it-and-build-it")
    late = {**trial.play, "verdict": ["own-plan", "publish-progress"]}
    early = {**trial.play, "november": ["mobile-fit", "publish-progress"], "verdict": ["own-plan"]}

    assert word(case, late, "watched") is Word.KEPT
    assert word(case, early, "watched") is Word.KEPT
    assert word(case, {**trial.play, "verdict": ["own-plan"]}, "watched") is Word.BROKEN


def test_who_prints_the_count_cannot_dispute_it_and_is_quoted(
    case: Case, scenario: Scenario
) -> None:
    printed: Plays = {"special-order": ["publish-progress"]}
    hand = {turn.id: {card.id for card in cards} for turn, cards in hands(scenario, printed)}

    assert "dispute-the-claim" not in hand["november"]
    assert {"count-quoted", "page-believed"} <= came(case, printed)
    assert not {"count-quoted", "page-believed"} & came(case, NOTHING)


def test_an_answer_with_every_date_is_not_asked_for_again(case: Case) -> None:
    bought: Plays = {"letter": ["own-it-now"], "quiet-year": ["one-maker"]}
    assert "dates-asked-again" in came(case, bought)
    assert "dates-asked-again" not in came(case, {**bought, "special-order": ["answer-in-full"]})
    assert "dates-asked-again" not in came(case, NOTHING)


def test_to_end_the_argument_costs_more_money_and_less_trust_than_to_fight(case: Case) -> None:
    fought = played(case, {"verdict": ["contest"]})
    ended = played(case, {"verdict": ["accept-the-finding"]})

    assert ended.cost[0] > fought.cost[0]
    assert ended.loyalty[0] > fought.loyalty[0]


def test_people_speak_of_a_year_in_which_no_car_was_fixed(case: Case) -> None:
    said = by_turn(case, {"letter": ["own-it-now"]})["quiet-year"].said
    for line in ("go out as they came.", "I wrote a zero.", "Nothing fitted, either."):
        assert line in said
    assert "Nobody asked about it today." not in said


def test_whatever_is_fitted_on_the_quiet_the_agency_orders_what_nobody_recalled(case: Case) -> None:
    fitted: Plays = {"deadline": ["tool-up-now"], "quiet-year": ["three-makers"]}
    late: Plays = {**fitted, "quiet-year": ["three-makers", "late-recall"]}
    assert "recall-ordered" in came(case, fitted)
    assert "recall-ordered" not in came(case, late)
    assert "some-fitted" in came(case, late)


def test_the_agency_does_its_sum_where_one_maker_was_to_do(case: Case) -> None:
    owned: Plays = {"letter": ["own-it-now"], "quiet-year": ["one-maker", "retail-hitches"]}
    assert "none-fitted" in came(case, owned)
    owned = {**owned, "quiet-year": ["three-makers", "retail-hitches"]}
    assert "none-fitted" not in came(case, owned)


def test_a_part_for_all_by_next_year_takes_more_than_one_maker(case: Case) -> None:
    whole = as_written(CASE, "own-it-and-build-it")
    alone: Plays = {**whole, "quiet-year": ["one-maker", "retail-hitches", "include-left-out"]}
    assert word(case, whole, "all-cars") is Word.KEPT
    assert word(case, alone, "all-cars") is Word.PARTLY


def test_a_price_over_the_list_takes_dealers_whom_somebody_has_told(case: Case) -> None:
    offer: Plays = {"november": ["fair-price"]}
    assert word(case, offer, "listed-price") is Word.BROKEN
    for told in ({"letter": ["brief-dealers"]}, {"special-order": ["stock-dealers"]}):
        assert word(case, {**offer, **told}, "listed-price") is Word.KEPT


def test_no_second_proof_is_asked_of_families_where_files_lie_open_or_facts_were_never_fought(
    case: Case,
) -> None:
    end: Plays = {"verdict": ["accept-the-finding"]}
    fought: Plays = {**end, "november": ["dispute-the-claim"]}
    assert word(case, end, "no-second-proof") is Word.KEPT
    assert word(case, fought, "no-second-proof") is Word.BROKEN
    dated: Plays = {**fought, "special-order": ["answer-in-full"]}
    assert word(case, dated, "no-second-proof") is Word.KEPT


def test_a_jury_hears_who_came_to_see_the_families(case: Case) -> None:
    visits: Plays = {"pictures": ["meet-families"]}
    assert {"jury", "jury-heard-of-visits"} & came(case, visits) == {"jury-heard-of-visits"}
    assert {"jury", "jury-heard-of-visits"} & came(case, NOTHING) == {"jury"}


def test_parts_wait_for_owners_whom_nobody_called(case: Case) -> None:
    """With a recall the same parts are fitted at full pace, and without one once letters go out."""
    parts: Plays = {"quiet-year": ["three-makers", "risk-first"]}
    alone, called = (
        fitted(case, {**parts, **more}) for more in ({}, {"airport": ["recall-all"]})
    )
    assert 0 < 2 * alone["quiet-year"] < called["quiet-year"]
    written = fitted(case, {**parts, "special-order": ["plain-letters"]})
    assert written["special-order"] > 2 * alone["special-order"]


def test_the_sum_of_a_jury_is_billed_where_there_was_a_trial(case: Case) -> None:
    tried, settled = (
        [turned.state.cost[0] for turned in turns(case, plays)]
        for plays in (NOTHING, {"november": ["settle-families"]})
    )
    assert tried[-1] - tried[-2] > settled[-1] - settled[-2] + 13e6


def fitted(case: Case, plays: Plays) -> dict[str, float]:
    """Return the share of Libertys that has its part as each turn ends."""
    place = case.index.groups["liberty"]
    names = [turn.id for turn in case.scenario.turns]
    done = [float(met(turned.state)[0, place]) for turned in turns(case, plays)]
    return dict(zip(names, done, strict=True))
