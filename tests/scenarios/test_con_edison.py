"""What the case of the count that was wrong by ten promises to its players."""

import pytest

from game.bots.utility import utility
from game.engine.case import Case
from game.engine.cut import cut_to
from game.engine.word import Word
from game.present.moments.explain import explain
from game.present.pieces.situation import situation
from game.scenario.guide import Guide
from game.scenario.scenario import Scenario
from game.study.balance.report import NEARLY
from tests.debrief.ferry import begun, play
from tests.scenarios.playing import (
    Plays,
    began,
    came,
    headline,
    played,
    reached,
    score,
    turns,
    word,
    worth,
)
from tests.scenarios.printed import by_turn

CASE = "con-edison-2006"
LOOKED: Plays = {"mon-evening": ["keep-it-up"], "wed-morning": ["street-count"]}
MENDED: Plays = {"mon-evening": ["keep-it-up", "street-count"], "fri-morning": ["all-crews"]}


def test_city_hall_asks_for_a_look_only_where_nobody_has_looked(case: Case) -> None:
    assert "mayor-looks" in came(case, {})
    assert not {"mayor-looks", "seen-counting"} <= came(case, LOOKED)


def test_city_hall_asks_for_the_number_of_a_team_that_looked_and_keeps_it(case: Case) -> None:
    assert "seen-counting" in came(case, LOOKED)
    told: Plays = {"mon-evening": ["street-count"], "tue-morning": ["tell-the-count"]}
    assert "seen-counting" not in came(case, told)


@pytest.mark.parametrize("turn", ["wed-morning", "thu-evening", "fri-morning"])
def test_the_count_is_news_on_the_day_it_is_told_and_on_no_later_one(case: Case, turn: str) -> None:
    early: Plays = {"mon-evening": ["street-count"], turn: ["tell-the-count"]}
    assert "ten times" in headline(case, early, turn)
    if turn != "fri-morning":
        assert "ten times" not in headline(case, early, "fri-morning")


def test_no_paper_speaks_of_a_number_that_nobody_has_named(case: Case) -> None:
    assert headline(case, {}, "fri-morning") == "A weekend in the dark, and no number at all"
    said: Plays = {"tue-morning": ["state-count"]}
    assert headline(case, said, "fri-morning") == "A weekend in the dark, and no number that fits"


def test_a_team_that_told_reads_of_people_who_are_counted(case: Case) -> None:
    told: Plays = {"mon-evening": ["street-count"], "tue-morning": ["tell-the-count"]}
    paper = headline(case, told, "thu-evening")
    assert paper == "Everybody is counted, and still in the dark"


def test_after_a_planned_dark_day_nobody_speaks_as_if_there_had_been_none(case: Case) -> None:
    shut: Plays = {"mon-evening": ["shut-network"]}
    pages = {
        turn: f"{read.page.headline} {read.page.story} {read.page.aside}"
        for turn, read in by_turn(case, shut).items()
    }

    assert "dark day is over" in pages["thu-evening"]
    assert "before the network was shut" in pages["fri-morning"]
    assert not [turn for turn, page in pages.items() if "our nights dark" in page]
    untold = " ".join(
        f"{read.page.headline} {read.page.story}" for read in by_turn(case, {}).values()
    )
    assert "shut" not in untold


def test_nobody_is_said_to_stay_away_from_a_company_that_nobody_can_leave(case: Case) -> None:
    record = play(begun(case), [])
    bill = explain(record, "cost.lost_margin")
    assert bill.title == "Customers who move away"


def test_the_shortest_game_reaches_its_goals_by_good_play(case: Case, guide: Guide) -> None:
    shortest = min(guide.cuts, key=lambda cut: cut.minutes)
    well: Plays = {
        "mon-evening": ["keep-it-up", "street-count", "word-twice"],
        "tue-morning": ["tell-the-count", "at-least", "call-the-big"],
        "wed-morning": ["generators", "all-crews"],
        "fri-morning": ["boss-in-queens", "range-by-block", "word-twice"],
        "lights-on": ["town-hall", "cheque-desks", "count-tool"],
    }
    assert reached(cut_to(case, shortest.turns), well)


def test_whoever_gave_no_number_for_a_network_that_is_off_holds_none(case: Case) -> None:
    [hold] = [card for card in case.scenario.cards if card.id == "hold-the-number"]
    [count] = [card for card in case.scenario.cards if card.id == "state-count"]
    assert "shut-network" in hold.excludes
    assert "shut-network" in count.excludes


def test_a_number_that_others_correct_is_felt_to_the_end(case: Case, scenario: Scenario) -> None:
    lines = {trial.name: trial.play for trial in scenario.tests}
    told = lines["claim-first"]
    never = {
        turn: [card for card in hand if card != "tell-the-count"] for turn, hand in told.items()
    }
    assert "counted-and-held" in came(case, never)
    assert not {"never-corrected", "sunday-missed"} & began(case, told)
    assert not {"never-corrected", "sunday-missed"} & began(case, lines["as-it-was"])
    assert played(case, told).loyalty[0] > played(case, never).loyalty[0] + 0.02
    assert played(case, never).cost[0] > played(case, told).cost[0] + 20e6


def test_a_day_that_is_named_and_missed_is_felt_to_the_end(case: Case, scenario: Scenario) -> None:
    lines = {trial.name: trial.play for trial in scenario.tests}
    assert "sunday-missed" in began(case, lines["date-missed"])
    kept, missed = (played(case, lines[name]) for name in ("range-kept", "date-missed"))
    assert kept.loyalty[0] > missed.loyalty[0] + 0.08


def test_who_offers_nothing_pays_by_the_rule_and_falls_short_of_the_goals(case: Case) -> None:
    silent = played(case, {})
    assert {"rule-homes", "rule-shops", "same-cables", "shutters"} <= came(case, {})
    assert silent.cost[0] > 30e6
    assert utility(case, silent)[0] < NEARLY


def test_money_on_sunday_takes_the_place_of_what_the_rule_would_have_paid(case: Case) -> None:
    rules = {"rule-homes", "rule-rest", "rule-shops"}
    for offered, left in (
        ("food-money", set()),
        ("flat-credit", {"rule-rest", "rule-shops"}),
        ("shop-fund", {"rule-homes"}),
    ):
        assert came(case, {"sun-morning": [offered]}) & rules == left


def test_a_fund_pays_where_nothing_else_kept_shops_open(case: Case) -> None:
    fund: Plays = {"sun-morning": ["shop-fund"]}
    helped: Plays = {**MENDED, **fund, "wed-morning": ["generators"]}
    assert worth(case, fund, "sun-morning", "shop-fund") > 1
    assert worth(case, helped, "sun-morning", "shop-fund") < 0
    assert "shutters-down" in began(case, {})
    assert not {"shutters-down"} & (began(case, fund) | began(case, helped))


def test_food_money_is_half_a_word_kept_where_the_desk_may_help_or_a_credit_comes(
    case: Case,
) -> None:
    food: Plays = {**MENDED, "sun-morning": ["food-money"]}
    assert word(case, food, "paid-quickly") is Word.BROKEN
    for more in ("crews-first", "flat-credit"):
        both: Plays = {**MENDED, "sun-morning": ["food-money", more]}
        assert word(case, both, "paid-quickly") is Word.PARTLY
        assert worth(case, both, "sun-morning", more) > 5


def test_a_credit_in_winter_pays_for_who_knows_whom_it_is_owed(case: Case) -> None:
    guessed: Plays = {**MENDED, "october": ["early-credit"]}
    counted: Plays = {**guessed, "lights-on": ["cheque-desks"]}
    assert worth(case, guessed, "october", "early-credit") < -1
    assert worth(case, counted, "october", "early-credit") > 1


def test_figures_each_month_pay_only_if_there_is_a_next_month(case: Case) -> None:
    once: Plays = {**MENDED, "lights-on": ["publish-figures"]}
    again: Plays = {**once, "october": ["publish-figures"]}
    assert worth(case, once, "lights-on", "publish-figures") < -1
    assert worth(case, again, "lights-on", "publish-figures") > 1
    assert "every-hour-shown" in came(case, once)


def test_thanks_and_a_turn_that_comes_by_sunday_are_promises(case: Case) -> None:
    thanked: Plays = {"lights-on": ["letter-of-thanks"]}
    traced: Plays = {"lights-on": ["letter-of-thanks", "trace-it-all"]}
    assert word(case, thanked, "find-the-cause") is Word.BROKEN
    assert word(case, traced, "find-the-cause") is Word.KEPT
    loud: Plays = {"thu-evening": ["loud-first"]}
    assert word(case, loud, "your-turn") is Word.BROKEN
    assert word(case, {**loud, "fri-morning": ["door-to-door"]}, "your-turn") is Word.KEPT


def test_new_cable_in_summer_keeps_the_patches_from_giving_way(case: Case) -> None:
    assert "patches-fail" in began(case, MENDED)
    assert "patches-fail" not in began(case, {**MENDED, "lights-on": ["new-cable"]})


def test_shops_go_along_where_they_are_told_what_it_buys_or_paid_for_it(case: Case) -> None:
    asked: Plays = {"wed-morning": ["stop-all-use"]}
    told: Plays = {**asked, "tue-morning": ["at-least"]}
    paid: Plays = {"wed-morning": ["stop-all-use", "generators"]}
    assert "shops-go-along" not in came(case, asked)
    assert "shops-go-along" in came(case, told) & came(case, paid)


def test_a_day_that_is_named_is_kept_where_the_papers_call_it_light(case: Case) -> None:
    sunday = {turn: [*hand] for turn, hand in MENDED.items()}
    sunday["fri-morning"] += ["name-sunday"]
    assert word(case, sunday, "back-by-sunday") is not Word.KEPT
    shut: Plays = {"mon-evening": ["shut-network"], "wed-morning": ["light-tomorrow"]}
    assert word(case, shut, "thursday-night") is Word.BROKEN
    assert "Thursday night, it had said" in headline(case, shut, "thu-evening")
    assert "thursday-dark" in came(case, shut)


def test_crews_that_are_called_on_friday_are_not_on_each_street_that_day(case: Case) -> None:
    said: Plays = {"mon-evening": ["street-count"], "thu-evening": ["crew-on-each"]}
    late: Plays = {**said, "fri-morning": ["all-crews"]}
    early: Plays = {**said, "thu-evening": ["crew-on-each", "all-crews"]}
    kept = [word(case, each, "crew-seen") for each in (said, late, early)]
    assert kept == [Word.BROKEN, Word.PARTLY, Word.KEPT]
    assert "no-crew-here" in came(case, said)
    assert "looked out" in headline(case, said, "fri-morning")


@pytest.mark.parametrize("first", [["keep-it-up"], ["split-blocks"]])
def test_nobody_is_praised_for_a_count_who_had_stood_by_another(
    case: Case, first: list[str]
) -> None:
    held: Plays = {
        "mon-evening": first,
        "tue-morning": ["state-count"],
        "thu-evening": ["hold-the-number", "street-count"],
        "fri-morning": ["tell-the-count"],
    }
    paper = by_turn(case, held)["fri-morning"].page
    assert "before anyone else" not in paper.story


def test_who_lets_a_hall_ask_is_held_to_it_in_october(case: Case, scenario: Scenario) -> None:
    [asked] = [trial.play for trial in scenario.tests if trial.name == "count-first"]
    ways = {"own": ["report-own"], "both": ["report-own", "fight-the-case"], "not": []}
    ways["defend"] = ["report-defend", "fight-the-case"]
    lines = {way: {**asked, "october": hand} for way, hand in ways.items()}
    stands = {way: word(case, line, "asked-and-answered") for way, line in lines.items()}
    assert stands == {
        "own": Word.KEPT,
        "both": Word.PARTLY,
        "not": Word.BROKEN,
        "defend": Word.BROKEN,
    }
    points = {way: score(case, line) for way, line in lines.items()}
    assert points["own"] > 1 + max(points["both"], points["not"], points["defend"])


def test_streets_that_stay_dark_past_wednesday_cost_the_targets_of_the_year(case: Case) -> None:
    assert "targets-missed" in came(case, {})
    assert "targets-missed" not in came(case, MENDED)


def test_who_counts_and_gives_the_small_number_is_asked_who_knew(
    case: Case, scenario: Scenario
) -> None:
    lines = {trial.name: trial.play for trial in scenario.tests}
    asked = {name: "lists-side-by-side" in came(case, lines[name]) for name in lines}
    assert [name for name, was in asked.items() if was] == ["claim-first"]
    assert "counted-already" in came(case, lines["count-first"])


def test_a_low_number_is_a_chapter_in_october_and_weighs_more_where_it_stood(case: Case) -> None:
    """The state's staff, the city and the Assembly all named the count in the winter after."""
    said: Plays = {"tue-morning": ["state-count"]}
    mended: Plays = {"wed-morning": ["street-count"], "fri-morning": ["tell-the-count"]}
    chapters = {"count-has-a-chapter", "count-never-mended"}
    assert came(case, said) & chapters == {"count-never-mended"}
    assert came(case, {**said, **mended}) & chapters == {"count-has-a-chapter"}
    assert not came(case, {**said, **mended, "lights-on": ["publish-figures"]}) & chapters
    assert not came(case, mended) & chapters


def test_a_count_is_no_smaller_news_where_others_tell_it(case: Case) -> None:
    looked: Plays = {"wed-morning": ["street-count"]}
    told, kept = (
        [turned.state.media[0] for turned in turns(case, plays)]
        for plays in ({**looked, "fri-morning": ["tell-the-count"]}, looked)
    )
    assert max(kept) >= max(told) - 0.01


def test_nobody_hears_of_2000_again_who_has_said_that_it_is_more(case: Case) -> None:
    silent = play(begun(case), [], [])
    told = play(begun(case), [], ["at-least"])
    heard = ["Only some 2,000" in " ".join(situation(record).rumour) for record in (silent, told)]
    assert heard == [True, False]


def test_city_hall_names_no_line_and_no_name_that_nobody_gave(case: Case) -> None:
    said = " ".join(read.said for read in by_turn(case, MENDED).values())
    assert "second ring" not in said
    assert "My pins have names" not in said
