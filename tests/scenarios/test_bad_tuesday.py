"""What the tutorial promises to its players, counted on the files themselves."""

from collections.abc import Sequence

import pytest

from game.debrief.mended import learn
from game.engine.case import Case
from game.engine.turn import Turned
from game.engine.word import Word
from game.scenario.card import CardKind
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario
from tests.debrief.ferry import begun, play
from tests.scenarios.playing import (
    NOTHING,
    Plays,
    came,
    hands,
    line_of,
    played,
    promises,
    score,
    turns,
    word,
    worth,
)
from tests.scenarios.printed import by_turn

CASE = "bad-tuesday"
FIVE_WORDS = ["hear", "own", "fix", "follow-up", "write-down"]
WELL: Plays = {
    "tray": ["hear-her-out", "dry-and-clean", "cleaning-paid"],
    "ice": ["ring-before", "cross-train", "ring-the-guest"],
}
HILL: Plays = {"ice": ["ring-before", "over-the-hill"]}


# ------------------------------------------------------------------------------------- the cast


def test_four_turns_run_through_one_tuesday(scenario: Scenario) -> None:
    assert [turn.at for turn in scenario.turns] == [
        "2024-02-13 12:30",
        "2024-02-13 15:00",
        "2024-02-13 18:00",
        "2024-02-13 19:30",
    ]
    assert [turn.starts for turn in scenario.turns] == [
        ("tray",),
        ("ice",),
        ("till",),
        ("walkout",),
    ]
    assert scenario.minutes == 15


def test_it_trains_the_five_words(scenario: Scenario) -> None:
    assert [objective.id for objective in scenario.objectives] == FIVE_WORDS
    assert {card.objective for card in scenario.cards} == set(FIVE_WORDS)


def test_there_is_enough_to_play_with(scenario: Scenario) -> None:
    assert len(scenario.cards) >= 12
    assert {card.kind for card in scenario.cards} == set(CardKind)
    assert len(scenario.injects) >= 10
    assert len(scenario.personas) >= 10
    assert len(scenario.roles) == 5
    assert len(promises(scenario)) == 5


def test_every_persona_has_a_word_for_better_worse_and_the_same_at_any_time(
    scenario: Scenario,
) -> None:
    for persona in scenario.personas:
        always = {voice.mood for voice in persona.voices if not voice.when}
        assert always >= {"worse", "same", "better"}, persona.id
        assert any(voice.when for voice in persona.voices), persona.id


# ------------------------------------------------------------------------------------- the hand


def test_the_first_hand_is_small(scenario: Scenario) -> None:
    _turn, hand = next(hands(scenario, NOTHING))
    assert 4 <= len(hand) <= 6


@pytest.mark.parametrize(
    "line", ["nothing", "history", "stove-taught-in-time", "jokes-and-excuses"]
)
def test_no_hand_is_too_large_to_read_or_too_small_to_choose_from(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in hands(scenario, line_of(line, scenario, history)):
        assert 4 <= len(hand) <= 8, (turn.id, [card.id for card in hand])


@pytest.mark.parametrize("line", ["nothing", "history", "stove-taught-in-time"])
def test_nobody_can_afford_the_whole_hand(line: str, scenario: Scenario, history: History) -> None:
    for turn, hand in hands(scenario, line_of(line, scenario, history)):
        assert sum(card.effort for card in hand) >= 1.5 * scenario.effort, turn.id


def test_every_turn_tempts(scenario: Scenario) -> None:
    for turn, hand in hands(scenario, NOTHING):
        assert any(card.temptation for card in hand), turn.id


def test_every_card_teaches(scenario: Scenario) -> None:
    for card in scenario.cards:
        assert card.principle, card.id
        assert len(card.why) > 80, card.id


# ------------------------------------------------------------------------------------- the turns


def test_the_first_situation_says_how_to_play(scenario: Scenario) -> None:
    said = " ".join(scenario.turns[0].situation.known)
    assert "plan" in said
    assert "commit" in said


def test_every_role_knows_something_alone_on_every_turn(scenario: Scenario) -> None:
    roles = {role.id for role in scenario.roles}
    assert all(set(turn.intel) == roles for turn in scenario.turns)


def test_every_turn_has_a_paper_for_what_was_done_and_one_for_everything_else(
    scenario: Scenario,
) -> None:
    for turn in scenario.turns:
        assert len(turn.front_pages) >= 6, turn.id
        assert not turn.front_pages[-1].when.model_fields_set, turn.id


# ----------------------------------------------------------------------------------- the lessons


def test_the_drenched_guest_can_end_above_the_start_and_those_hit_twice_do_not(
    case: Case, scenario: Scenario, history: History
) -> None:
    first, *_, last = turns(case, line_of("stove-taught-in-time", scenario, history))
    drenched, _orders, twice = last.stepped.intent[0, :3]
    assert first.stepped.intent[0, 0] < 0.80
    assert drenched > 0.80
    assert twice < 0.80


def test_paying_the_whole_room_helps_her_less_than_hearing_and_drying_her(case: Case) -> None:
    heard = _first(case, ["hear-her-out", "dry-and-clean"])
    paid = _first(case, ["free-lunch"])
    joked = _first(case, ["laugh-it-off"])
    assert heard.stepped.intent[0, 0] > paid.stepped.intent[0, 0] > joked.stepped.intent[0, 0]
    assert heard.state.cost[0] < paid.state.cost[0]


def test_six_sharp_holds_as_far_as_hands_are_behind_it(case: Case) -> None:
    assert word(case, {"ice": ["six-sharp", "over-the-hill"]}, "six-oclock") is Word.KEPT
    assert word(case, {"ice": ["six-sharp", "two-ways"]}, "six-oclock") is Word.PARTLY  # most
    assert word(case, {"ice": ["six-sharp"]}, "six-oclock") is Word.BROKEN


def test_who_rings_before_sending_sledges_ends_better_than_who_promised_six(case: Case) -> None:
    rung: Plays = {"tray": WELL["tray"], "ice": ["ring-before", "two-ways", "ring-the-guest"]}
    named: Plays = {**rung, "ice": ["six-sharp", "two-ways", "ring-the-guest"]}
    assert score(case, rung) > score(case, named) + 2


def test_how_long_is_a_promise_that_the_stove_keeps(case: Case) -> None:
    told: Plays = {**WELL, "walkout": ["short-menu", "at-each-table", "write-the-day"]}
    empty: Plays = {**told, "walkout": ["at-each-table", "write-the-day", "move-the-late"]}
    alone: Plays = {**told, "ice": ["ring-before", "two-ways", "ring-the-guest"]}
    assert word(case, told, "how-long") is Word.KEPT
    assert word(case, alone, "how-long") is Word.PARTLY  # one pair of hands, and slow
    assert word(case, empty, "how-long") is Word.BROKEN
    cooked, unfed, slow = (loyal(case, plays) for plays in (told, empty, alone))
    assert cooked > unfed + 5
    assert cooked > slow + 2


def loyal(case: Case, plays: Plays) -> float:
    return 100 * float(played(case, plays).loyalty[0])


def test_two_who_went_over_the_hill_are_missing_all_evening(case: Case) -> None:
    over = {turn.before.turn: turn.before.effort[0] for turn in turns(case, HILL)}
    assert (over[2], over[3]) == (2, 2)


def test_nobody_says_the_reverse_of_what_was_done(case: Case) -> None:
    told: Plays = {**WELL, "walkout": ["short-menu", "at-each-table", "write-the-day"]}
    seen = by_turn(case, told)["walkout"].said
    assert not any("The stove is cold" in line for line in seen)
    assert not any("I told it at work" in line for line in seen)
    driven = by_turn(case, HILL)
    assert not any("Not knowing I cannot" in line for each in driven.values() for line in each.said)
    assert "choir-sings" not in came(case, HILL)


def test_an_hour_that_was_missed_and_paid_for_is_kept_in_part(case: Case) -> None:
    named: Plays = {"ice": ["six-sharp", "third-off"]}
    rung: Plays = {"ice": ["ring-before", "third-off"]}
    assert word(case, named, "six-oclock") is Word.PARTLY
    assert worth(case, named, "ice", "third-off") > 1
    assert worth(case, rung, "ice", "third-off") < 0


def test_a_joke_saves_what_would_be_paid_and_is_a_second_tray(case: Case) -> None:
    honest: Plays = {"tray": ["hear-her-out", "dry-and-clean", "cleaning-paid"]}
    joke: Plays = {"tray": ["laugh-it-off", "dry-and-clean"]}
    heard, joked = _first(case, honest["tray"]), _first(case, joke["tray"])
    assert joked.state.cost[0] < heard.state.cost[0] - 200
    later: Plays = {"ice": ["ring-the-guest"]}
    assert score(case, {**joke, **later}) < score(case, {**honest, **later}) - 1
    assert worth(case, joke, "tray", "laugh-it-off") < -0.5


def test_food_within_the_hour_needs_hands_that_learned_the_stove(case: Case) -> None:
    late = {"walkout": ["full-house", "short-menu", "round-on-us"]}
    ready = {"ice": ["cross-train"], **late}
    dry = {**ready, "walkout": ["full-house", "short-menu"]}
    assert word(case, ready, "within-the-hour") is Word.KEPT
    assert word(case, dry, "within-the-hour") is Word.PARTLY  # no bread and soup to fill the hour
    assert word(case, late, "within-the-hour") is not Word.KEPT


def test_supper_for_all_by_nine_needs_the_stove_and_the_chairs_of_eight(case: Case) -> None:
    named: Plays = {"ice": ["cross-train"], "till": ["paper-slips", "supper-by-nine"]}
    kept = {**named, "walkout": ["short-menu", "move-the-late"]}
    both = {**named, "walkout": ["short-menu", "full-house"]}
    assert word(case, kept, "by-nine") is Word.KEPT
    assert word(case, both, "by-nine") is Word.PARTLY
    assert word(case, {**kept, "ice": []}, "by-nine") is Word.BROKEN


def test_who_is_seated_for_his_followers_is_written_about(case: Case) -> None:
    well: Plays = {**WELL, "walkout": ["short-menu", "write-the-day"]}
    loud = {**well, "till": ["paper-slips", "board-at-door", "loud-first"]}
    soup = {**well, "till": ["paper-slips", "board-at-door", "soup-for-all"]}
    assert score(case, loud) < score(case, soup) - 1


def test_blaming_the_card_firm_costs_trust_once_the_wet_box_is_found(case: Case) -> None:
    sign = list(turns(case, {"till": ["not-our-fault"]}))[-1]
    board = list(turns(case, {"till": ["board-at-door"]}))[-1]
    assert sign.stepped.media[0] > board.stepped.media[0]
    assert (sign.stepped.intent[0, :3] < board.stepped.intent[0, :3]).all()


def test_somebody_who_was_followed_up_is_back_for_supper(case: Case) -> None:
    assert "she-is-back" in came(case, WELL)
    assert "she-is-back" not in came(case, {"tray": WELL["tray"]})
    assert "call-still-open" in came(case, {"tray": WELL["tray"]})


def test_who_was_seated_first_does_not_say_that_the_door_was_shut_to_him(case: Case) -> None:
    sign: Plays = {"till": ["not-our-fault"]}
    turned_away = "The sign says “come back soon”."
    assert turned_away in by_turn(case, sign)["till"].said
    both: Plays = {"till": ["loud-first", "not-our-fault"]}
    assert turned_away not in by_turn(case, both)["till"].said


def test_writing_the_day_down_is_looking_into_it(case: Case) -> None:
    record = play(begun(case), (), (), (), ["write-the-day"])

    looked = next(check for check in learn(record) if check.name == "looked")
    assert looked.passed
    assert bool(record.state.known[0, case.index.facts["one-page"]])


# ------------------------------------------------------------------------------------- the record


def test_a_sensible_house_is_told_and_replayed_and_called_invented(
    scenario: Scenario, history: History, case: Case
) -> None:
    assert list(history.plays) == [turn.id for turn in scenario.turns]
    assert "invented" in history.summary
    assert not history.measured
    cards = {turn: did.cards for turn, did in history.plays.items()}
    assert played(case, cards).turn == case.turns


# ------------------------------------------------------------------------------------- the guide


def test_the_guide_helps_on_every_turn_and_cuts_to_the_time_there_is(
    scenario: Scenario, guide: Guide
) -> None:
    assert list(guide.turns) == [turn.id for turn in scenario.turns]
    assert [cut.minutes for cut in guide.cuts] == [20, 60, 120]
    assert list(guide.objectives) == [objective.text for objective in scenario.objectives]
    for help_ in guide.turns.values():
        assert len(help_.questions) >= 2
        assert len(help_.arguments) >= 2


def _first(case: Case, cards: Sequence[str]) -> Turned:
    return next(turns(case, {"tray": cards}))
