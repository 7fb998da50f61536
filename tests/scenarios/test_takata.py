"""What the case of the missing part tells its players, held against what they did."""

from game.engine.case import Case
from game.engine.trust.cost import Component
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.scenarios.playing import NOTHING, Plays, began, came, turns, word, worth
from tests.scenarios.printed import after_each, by_turn

CASE = "takata-honda"
LENT: Plays = {"oct-2014": ["lend-on-request"], "may-2015": ["lend-unasked"]}


def test_a_car_until_the_part_is_in_is_not_kept_before_the_lots_are_full(case: Case) -> None:
    assert word(case, LENT, "car-while-waiting") is Word.KEPT
    rationed = {**LENT, "jun-2016": ["ration-loaners"]}
    assert word(case, rationed, "car-while-waiting") is Word.BROKEN


def test_a_dealer_has_no_more_cars_to_lend_only_where_none_were_bought(case: Case) -> None:
    assert "lots-are-full" in came(case, NOTHING)
    fired = came(case, LENT)
    assert "lots-are-full-loaners-left" in fired
    assert "lots-are-full" not in fired


def test_who_drives_a_mended_car_asks_for_no_loaner(case: Case, scenario: Scenario) -> None:
    trial = next(t for t in scenario.tests if t.name == "ease-the-wait")
    *_, last = after_each(case, trial.play)
    assert "I asked for a loaner" not in last.said


def test_who_had_a_letter_in_summer_does_not_hear_of_it_first_on_the_radio(case: Case) -> None:
    written: Plays = {"jun-2014": ["whole-country"]}
    assert "before I heard it from them" in _all(case, NOTHING)
    assert "before I heard it from them" not in _all(case, written)
    assert "They had written in summer" in _all(case, written)


def test_the_list_grows_by_force_or_by_its_own_word(case: Case) -> None:
    widened: Plays = {"nov-2015": ["widen-ourselves"]}
    assert began(case, NOTHING) & {"longer", "longer-told"} == {"longer"}
    assert began(case, widened) & {"longer", "longer-told"} == {"longer-told"}


def _all(case: Case, plays: Plays) -> str:
    return " ".join(read.said for read in after_each(case, plays))


def test_the_fine_that_the_paper_tells_is_on_the_bill_of_its_turn(case: Case) -> None:
    turn = case.index.turns["jan-2015"]
    for plays in (NOTHING, {"sep-2014": ["audit-claims"], "nov-2014": ["own-the-claims"]}):
        paid = [turned.state.costs[0, Component.RESPONSE] for turned in turns(case, plays)]
        assert paid[turn] - paid[turn - 1] >= 70_000_000


def test_rivals_are_asked_in_the_paper_only_where_somebody_asked_them(case: Case) -> None:
    alone: Plays = {"jun-2014": ["whole-country"]}
    asked: Plays = {"jun-2014": ["whole-country", "second-source"]}
    rivals = "Rivals of Takata are asked to build the part."
    assert rivals != by_turn(case, alone)["nov-2014"].page.aside
    assert rivals == by_turn(case, asked)["nov-2014"].page.aside


def test_whoever_calls_it_done_hears_of_those_for_whom_it_is_not(
    case: Case, scenario: Scenario
) -> None:
    [hidden] = [trial.play for trial in scenario.tests if trial.name == "fight-and-hide"]
    said = by_turn(case, hidden)["mar-2017"].said
    for line in ("I look, and it is not.", "as long as before.", "no number.", "It is not."):
        assert line in said
    assert "I put him on speaker." not in said


def test_a_rule_for_loaners_serves_the_next_recall_most(case: Case, scenario: Scenario) -> None:
    lines = {trial.name: trial.play for trial in scenario.tests}
    untold: Plays = {**lines["stopgap-untold"], "mar-2017": ["loaner-rule"]}
    eased = lines["ease-the-wait"]
    assert "again" in began(case, untold)
    assert worth(case, untold, "mar-2017", "loaner-rule") > 3
    assert "again" not in began(case, eased)
    assert worth(case, eased, "nov-2017", "loaner-rule") < 0.5


def test_the_senate_asks_for_a_rule_only_where_there_is_none(case: Case) -> None:
    ruled: Plays = {"mar-2017": ["loaner-rule"]}
    asked = {"senate-asks", "senate-counted"}
    assert came(case, NOTHING) & asked == {"senate-asks"}
    assert came(case, ruled) & asked == {"senate-counted"}


def test_a_settlement_ends_the_case_and_is_dearer_where_no_car_was_lent(case: Case) -> None:
    settled: Plays = {"mar-2017": ["settle-with-outreach"]}
    assert "owners-case" in came(case, NOTHING)
    assert came(case, settled) & {"owners-case", "no-fifth"} == {"no-fifth"}
    assert not came(case, {**LENT, **settled}) & {"owners-case", "no-fifth"}


def test_the_search_is_paid_in_part_and_made_in_full_by_crews(case: Case) -> None:
    settled: Plays = {"mar-2017": ["settle-with-outreach"]}
    sent: Plays = {"mar-2017": ["settle-with-outreach", "door-crews"]}
    assert word(case, settled, "search-paid") is Word.PARTLY
    assert word(case, sent, "search-paid") is Word.KEPT
    assert worth(case, settled, "mar-2017", "settle-with-outreach") < -3
    assert worth(case, sent, "mar-2017", "settle-with-outreach") > 3


def test_no_plates_brings_old_cars_in_where_there_is_a_part(case: Case) -> None:
    lines: Plays = {"jun-2014": ["second-source"], "nov-2014": ["rival-lines"]}
    asked: Plays = {**lines, "nov-2017": ["ask-for-a-block"]}
    ends = [list(turns(case, each))[-1].state for each in (lines, asked)]
    unmet, less = (end.trust.unmet_need[0].sum() for end in ends)
    assert less < unmet - 0.1


def test_claims_are_handed_in_by_new_year_or_not_at_all_however_well_they_are_counted(
    case: Case,
) -> None:
    counted: Plays = {"sep-2014": ["all-reported", "audit-claims"]}
    told: Plays = {**counted, "nov-2014": ["own-the-claims"]}
    late: Plays = {**counted, "jan-2015": ["own-the-claims"]}
    stands = [word(case, each, "all-handed-in") for each in (counted, told, late)]
    assert stands == [Word.BROKEN, Word.KEPT, Word.LATE]
    assert "found-out" in came(case, counted) & came(case, late)
    assert "found-out" not in came(case, told)


def test_no_car_is_there_for_each_where_the_dealer_has_none_left(case: Case) -> None:
    said: Plays = {"oct-2014": ["lend-on-request"], "may-2015": ["say-cars"]}
    assert "lots-are-full" in came(case, said)
    assert word(case, said, "a-car-for-each") is not Word.KEPT


def test_a_second_visit_that_was_told_and_not_dated_is_not_called_dated(case: Case) -> None:
    told: Plays = {"oct-2014": ["more-of-the-same"], "jan-2015": ["tell-interim"]}
    dated: Plays = {**told, "mar-2017": ["recall-interim"]}
    news = {"back-as-told", "back-as-announced", "back-again"}
    assert came(case, told) & news == {"back-as-announced"}
    assert came(case, dated) & news == {"back-as-told"}
    assert "again-told" in began(case, told) & began(case, dated)


def test_dates_that_hold_are_kept(case: Case, scenario: Scenario) -> None:
    lines = {trial.name: trial.play for trial in scenario.tests}
    assert word(case, lines["dates-that-hold"], "dates-kept") is Word.KEPT
    assert word(case, lines["dates-that-break"], "all-by-summer") is Word.BROKEN


def test_what_was_left_undone_is_asked_for_in_the_end(case: Case, scenario: Scenario) -> None:
    [eased] = [trial.play for trial in scenario.tests if trial.name == "ease-the-wait"]
    asked = {"one-of-the-last", "states-ask"}
    assert came(case, NOTHING) & asked == asked
    assert not came(case, eased) & asked
    last = ("jun-2016", "mar-2017", "nov-2017")
    unsought = {turn: hand for turn, hand in eased.items() if turn not in last}
    assert came(case, unsought) & asked == {"one-of-the-last"}


def test_nobody_knows_in_2015_what_was_first_tested_in_2016(case: Case) -> None:
    looked: Plays = {
        "jun-2014": ["test-our-own"],
        "oct-2014": ["rank-by-risk"],
        "may-2015": ["independent-test"],
    }
    known = [turned.state.known[0, case.index.facts["oldest-risk"]] for turned in turns(case, looked)]
    assert not any(known[: case.index.turns["may-2015"]])


def test_no_part_is_fitted_in_what_people_say_where_none_was(case: Case) -> None:
    said = _all(case, NOTHING)
    for line in ("Two boxes at once", "We got it done", "“it is in”", "only to say that it is done"):
        assert line not in said
