"""What the case of the nine jets promises to its players, counted on the files themselves."""

import pytest

from game.engine.case import Case
from game.engine.state import State
from game.engine.word import Word
from game.scenario.card import CardKind
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.scenario.story import Standing, Turn
from tests.scenarios.playing import (
    NOTHING,
    Plays,
    began,
    hands,
    line_of,
    played,
    promises,
    score,
    turns,
    word,
    worth,
)

CASE = "jetblue-2007"


# ------------------------------------------------------------------------------------- the cast


def test_eight_turns_run_from_valentines_morning_to_april(scenario: Scenario) -> None:
    assert [turn.at for turn in scenario.turns] == [
        "2007-02-14 08:00",
        "2007-02-14 15:00",
        "2007-02-14 22:00",
        "2007-02-15 06:00",
        "2007-02-17 09:00",
        "2007-02-19 10:00",
        "2007-02-20 12:00",
        "2007-02-26 06:00",
    ]
    assert scenario.turns[-1].days == 45


def test_four_segments_and_five_others_are_there(scenario: Scenario) -> None:
    assert [s.id for s in scenario.segments] == ["held", "cancelled", "booked", "onlooking"]
    assert [s.id for s in scenario.stakeholders] == [
        "crew",
        "airport",
        "regulator",
        "investors",
        "press",
    ]


def test_there_is_enough_to_play_with(scenario: Scenario) -> None:
    assert len(scenario.cards) >= 26
    assert {card.kind for card in scenario.cards} == set(CardKind)
    assert len(scenario.injects) >= 12
    assert len(scenario.personas) >= 12
    assert len(scenario.facts) >= 10
    assert len(scenario.roles) == 5
    assert 5 <= len(promises(scenario)) <= 9


def test_the_priced_bill_and_the_bags_are_among_the_promises(scenario: Scenario) -> None:
    assert {"rights", "bags-home"} <= promises(scenario).keys()


def test_every_promise_asks_for_something_that_comes_after_it(scenario: Scenario) -> None:
    places = {turn.id: place for place, turn in enumerate(scenario.turns)}
    for card in promises(scenario).values():
        assert card.acts.promise is not None
        assert places[card.acts.promise.due] >= places[card.from_ or scenario.turns[0].id]
        assert card.id not in card.acts.promise.asks.played


def test_facts_are_known_rumoured_and_unknown_and_some_are_false(scenario: Scenario) -> None:
    assert {fact.open_as for fact in scenario.facts} == set(Standing)
    assert sum(not fact.holds for fact in scenario.facts) >= 3


def test_every_persona_can_be_better_worse_and_the_same_and_knows_what_was_done(
    scenario: Scenario,
) -> None:
    for persona in scenario.personas:
        assert len(persona.voices) >= 4, persona.id
        assert {voice.mood for voice in persona.voices} >= {"worse", "same", "better"}, persona.id
        assert any(voice.when for voice in persona.voices), persona.id
        for mood in ("worse", "same", "better"):
            assert any(v.mood == mood for v in persona.voices), persona.id


# ------------------------------------------------------------------------------------- the hand


@pytest.mark.parametrize("line", ["nothing", "history", "quick-and-honest", "fight-and-hide"])
def test_six_to_nine_cards_are_in_the_hand_on_every_turn(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in hands(scenario, line_of(line, scenario, history)):
        assert 6 <= len(hand) <= 9, (turn.id, [card.id for card in hand])


@pytest.mark.parametrize("line", ["nothing", "history", "quick-and-honest"])
def test_nobody_can_afford_more_than_half_of_the_hand(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in hands(scenario, line_of(line, scenario, history)):
        effort = turn.effort or scenario.effort
        assert sum(card.effort for card in hand) >= 2 * effort, turn.id


def test_every_turn_offers_at_least_four_kinds(scenario: Scenario) -> None:
    for turn, hand in hands(scenario, NOTHING):
        assert len({card.kind for card in hand}) >= 4, turn.id


# ------------------------------------------------------------------------------------- the turns


def test_a_situation_never_holds_more_than_two_of_a_sort(scenario: Scenario) -> None:
    facts = {fact.id: fact for fact in scenario.facts}
    for turn in scenario.turns:
        sight = turn.situation
        shown = [facts[name] for name in sight.facts]
        settled = [fact for fact in shown if _may_be_known(scenario, fact.id, turn)]
        rumours = [fact for fact in shown if fact.open_as is Standing.RUMOUR]
        unknown = [fact for fact in shown if fact.open_as is Standing.UNKNOWN]
        assert len(sight.known) + len(settled) <= 2, turn.id
        assert len(sight.rumour) + len([f for f in rumours if f.public_on != turn.id]) <= 2, turn.id
        assert len(sight.unknown) + len([f for f in unknown if f.public_on != turn.id]) <= 2, (
            turn.id
        )


# ------------------------------------------------------------------------------------- the record


def test_history_tells_and_replays_every_turn(scenario: Scenario, history: History) -> None:
    assert list(history.plays) == [turn.id for turn in scenario.turns]
    assert all(did.cards and did.source for did in history.plays.values())
    assert len(history.timeline) >= 15
    assert len(history.coding) >= 5
    assert history.not_verified


def test_the_next_storm_strikes_only_those_who_did_not_get_ready(case: Case) -> None:
    ready = {"tue-noon": ["cancel-early"]}
    assert began(case, ready) >= {"snow-day"}
    assert "second-storm" not in began(case, ready)
    assert "second-storm" in began(case, {"tue-noon": ["full-schedule"]})


def test_calling_off_thursday_in_time_spares_the_meltdown(case: Case) -> None:
    assert "meltdown" in began(case, NOTHING)
    assert "meltdown" not in began(case, {"wed-afternoon": ["cancel-thursday"]})


def test_a_vow_without_a_price_is_kept_in_part_at_best(case: Case) -> None:
    vow: Plays = {"sat-morning": ["vow-no-price"]}
    rule: Plays = {**vow, "tue-noon": ["limit-on-board", "listen-to-the-hit"]}
    heard: Plays = {**vow, "tue-noon": ["cancel-early", "listen-to-the-hit"]}
    assert word(case, rule, "do-better") is Word.BROKEN  # people were held on jets again
    assert word(case, rule, "five-hours") is Word.BROKEN
    assert word(case, heard, "do-better") is Word.PARTLY


def test_to_hold_for_a_gap_is_kept_in_part_by_who_tells_each_hour_and_in_that_hour(
    case: Case,
) -> None:
    hold: Plays = {"wed-morning": ["hold-for-gap"]}
    at_three: Plays = {**hold, "wed-afternoon": ["hourly-word"]}
    assert word(case, at_three, "away-soon") is Word.BROKEN  # seven hours late
    told: Plays = {"wed-morning": ["hold-for-gap", "hourly-word"], "wed-afternoon": ["call-buses"]}
    straight: Plays = {**told, "wed-morning": ["hourly-word"]}
    assert word(case, told, "away-soon") is Word.PARTLY  # told, and not away
    assert score(case, told) < score(case, straight) - 2


def test_every_flight_flies_in_part_at_best_in_snow_that_nobody_cut_for(case: Case) -> None:
    ready: Plays = {
        "wed-night": ["crew-finder"],
        "tue-noon": ["full-schedule", "storm-drill"],
    }
    late: Plays = {**ready, "tue-noon": ["full-schedule"], "next-snow": ["storm-drill"]}
    assert word(case, ready, "every-flight") is Word.PARTLY
    assert word(case, late, "every-flight") is Word.BROKEN


def test_to_own_an_excuse_that_was_shown_wrong_breaks_no_second_story(case: Case) -> None:
    excuse: Plays = {"wed-morning": ["call-buses"], "wed-afternoon": ["blame-the-weather"]}
    clashes = [
        float(played(case, {**excuse, **owned}).trust.contradictions[0])
        for owned in (NOTHING, *({turn: ["own-the-cause"]} for turn in WHEN_IT_IS_OWNED))
    ]
    assert clashes == [clashes[0]] * 4
    never, late = (
        score(case, {**excuse, **owned}) for owned in (NOTHING, {"mon-morning": ["own-the-cause"]})
    )
    assert late > never


WHEN_IT_IS_OWNED = ("thu-morning", "sat-morning", "mon-morning")


def test_a_refund_that_has_to_be_fetched_is_not_kept_by_those_who_answer_calls(case: Case) -> None:
    letter: Plays = {"thu-morning": ["refund-by-letter", "phones"]}
    assert word(case, letter, "fare-back") is Word.BROKEN
    assert word(case, {**letter, "tue-noon": ["listen-to-the-hit"]}, "fare-back") is Word.PARTLY


# ------------------------------------------------------------------------------------- the guide


def _may_be_known(scenario: Scenario, name: str, turn: Turn) -> bool:
    places = {each.id: place for place, each in enumerate(scenario.turns)}
    fact = next(each for each in scenario.facts if each.id == name)
    public = fact.public_on is not None and places[fact.public_on] <= places[turn.id]
    found = any(
        name in (card.acts.investigate.facts if card.acts.investigate else {})
        or name in (card.acts.disclose.facts if card.acts.disclose else ())
        for card in scenario.cards
        if places.get(card.from_ or "", 0) < places[turn.id]
    )
    return public or found or fact.open_as is Standing.KNOWN


@pytest.mark.parametrize(
    ("thursday", "word"),
    [(["crew-finder"], Word.KEPT), (["stop-48-hours"], Word.KEPT), ([], Word.BROKEN)],
)
def test_a_full_tuesday_takes_crews_that_were_found_or_rested(
    case: Case, thursday: list[str], word: Word
) -> None:
    plays = {"thu-morning": thursday, "sat-morning": ["cut-a-quarter", "phones"]}

    state = played(case, plays)

    assert Word(int(state.word[0, case.index.promises["full-tuesday"]])) is word


def test_a_promise_about_tuesday_is_not_kept_before_tuesday(case: Case) -> None:
    plays = {"thu-morning": ["crew-finder"], "sat-morning": ["cut-a-quarter", "phones"]}
    place = case.index.promises["full-tuesday"]

    words = [Word(int(turned.state.word[0, place])) for turned in turns(case, plays)]

    assert words[4:6] == [Word.OPEN, Word.KEPT]  # Saturday to Monday, Monday to Tuesday noon


def test_a_boss_at_the_gate_who_lets_agents_spend_is_worth_an_evening(case: Case) -> None:
    plays = {"wed-afternoon": ["boss-at-the-gate"]}

    assert worth(case, plays, "wed-afternoon", "boss-at-the-gate") > 0.5


def test_who_is_booked_anew_in_the_hall_does_not_call(case: Case) -> None:
    calls = case.index.queues["cut-calls"]
    helped, left = (
        played_until(case, {"wed-night": cards, "thu-morning": cards}, "sat-morning")
        for cards in (["beds-and-meals"], [])
    )

    assert helped.cases[0, calls] < left.cases[0, calls] - 1_000


def played_until(case: Case, plays: Plays, turn: str) -> State:
    """Return the state of a game as a turn opens."""
    return list(turns(case, plays))[case.index.turns[turn]].before


def test_a_voucher_for_the_loudest_buys_an_hour_and_is_told_of(case: Case) -> None:
    web: Plays = {"thu-morning": ["move-or-refund"]}
    loud: Plays = {**web, "mon-morning": ["loud-first"]}
    calm, paid = (played_until(case, plays, "tue-noon") for plays in (web, loud))
    after = [played_until(case, plays, "next-snow") for plays in (web, loud)]

    assert paid.effort[0] == calm.effort[0] + 1
    assert after[1].media[0] > after[0].media[0]
    assert worth(case, loud, "mon-morning", "loud-first") < -0.5


def test_a_voucher_for_the_loudest_clashes_with_an_offer_to_all_and_with_nothing_else(
    case: Case,
) -> None:
    clashes = [
        played_until(case, {**before, "mon-morning": ["loud-first"]}, "next-snow")
        for before in (NOTHING, {"thu-morning": ["move-or-refund"]})
    ]

    assert [float(state.trust.contradictions[0]) > 0 for state in clashes] == [False, True]
