"""What the case of the name on no can promises to its players."""

from dataclasses import replace

from game.debrief.avoidable import spared
from game.debrief.deeds import makes_beg
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.engine.case import Case
from game.engine.cut import cut_to
from game.engine.word import Word
from game.present.pieces.groups import segments
from game.scenario.guide import Guide
from game.scenario.history import History
from tests.debrief.ferry import begun, play
from tests.scenarios.playing import Plays, began, came, headline, reached, turns, word, worth
from tests.scenarios.printed import by_turn

CASE = "menu-foods-2007"
EARLY: Plays = {"fri-cats": ["early-recall"]}


def test_a_team_that_recalled_early_is_asked_for_one_list(case: Case) -> None:
    assert "six-lists" in came(case, EARLY)
    listed = came(case, {**EARLY, "thu-supplier": ["list-the-brands"]})
    assert "six-lists" not in listed
    assert "list-unseen" in listed
    assert not came(case, {}) & {"six-lists", "list-unseen"}


def test_the_shortest_game_reaches_its_goals_by_good_play(case: Case, guide: Guide) -> None:
    shortest = min(guide.cuts, key=lambda cut: cut.minutes)
    well: Plays = {
        "fri-cats": ["stop-ship", "supplier-truth", "tell-agency"],
        "fri-recall": ["full-list-now", "block-at-tills"],
        "mon-phones": ["hire-call-centre", "daily-word", "chief-sorry"],
        "fri-melamine": ["one-wide-recall", "trade-visit"],
        "apr-hearings": ["fair-fund", "buyers-call"],
    }
    assert reached(cut_to(case, shortest.turns), well)


def test_a_warehouse_held_in_february_spares_owners_and_leaves_stores_a_gap(case: Case) -> None:
    held: Plays = {"tue-calls": ["hold-the-lots"]}
    told: Plays = {**held, "fri-cats": ["tell-agency"]}
    assert "sold-on" in began(case, {})
    assert began(case, told) >= {"gaps", "recall"}
    assert not began(case, told) & {"sold-on", "kept-quiet"}
    assert "gaps" not in began(case, {})


def test_who_stopped_and_told_nobody_answers_for_the_silence(case: Case) -> None:
    for held in ({"tue-calls": ["hold-the-lots"]}, {"fri-cats": ["stop-ship"]}):
        assert "kept-quiet" in began(case, held)
        assert "kept-quiet" not in began(case, {**held, "thu-supplier": ["tell-agency"]})
    assert "kept-quiet" not in began(case, EARLY)


def test_who_pays_only_where_it_is_proved_makes_people_prove_it(case: Case) -> None:
    found = {each.id for each in case.scenario.cards if makes_beg(each)}
    assert found == {"pay-if-proved", "claims-firm", "call-it-over"}


def test_buyers_have_something_to_show_where_every_lot_is_tested(case: Case) -> None:
    tested: Plays = {"fri-melamine": ["test-every-lot"]}
    assert "renewals" in began(case, {})
    assert "renewals" not in began(case, tested)
    assert "paper-with-the-lorry" in came(case, tested)


def test_cold_kettles_pay_where_the_week_is_used_to_trace_each_lot(case: Case) -> None:
    idle: Plays = {"fri-poison": ["stop-all-wet"]}
    used: Plays = {**idle, "fri-melamine": ["audit-lots"]}
    assert "wider-again" in began(case, idle)
    assert "wider-again" in began(case, {"fri-melamine": ["audit-lots"]})
    assert "wider-again" not in began(case, used)
    assert worth(case, used, "fri-poison", "stop-all-wet") > 2.5
    assert worth(case, idle, "fri-poison", "stop-all-wet") < 1


def test_to_point_at_the_fraud_pays_for_who_answers_for_the_rest(case: Case) -> None:
    alone: Plays = {"mon-phones": ["chief-sorry"], "fri-melamine": ["blame-supplier"]}
    tested: Plays = {**alone, "fri-melamine": ["blame-supplier", "test-every-lot"]}
    assert worth(case, alone, "fri-melamine", "blame-supplier") < -0.1
    assert worth(case, tested, "fri-melamine", "blame-supplier") > 0.5


def test_a_lower_price_is_for_buyers_who_have_nothing_else_to_show(case: Case) -> None:
    bare: Plays = {
        "fri-cats": ["stop-ship", "tell-agency"],
        "fri-recall": ["block-at-tills"],
        "fri-melamine": ["one-wide-recall"],
        "jun-contracts": ["price-cut"],
    }
    tested: Plays = {**bare, "fri-melamine": ["test-every-lot"]}
    assert worth(case, bare, "jun-contracts", "price-cut") > 1
    assert worth(case, tested, "jun-contracts", "price-cut") < 0.5


def test_what_is_said_under_oath_is_kept_by_an_alarm_or_in_part(case: Case) -> None:
    told: Plays = {"apr-hearings": ["both-hearings"]}
    for card, held in (("alarm-rule", Word.KEPT), ("own-name", Word.PARTLY)):
        unsworn: Plays = {"jun-contracts": [card]}
        kept: Plays = {**told, **unsworn}
        assert word(case, kept, "known-in-a-day") is held
        needless = worth(case, unsworn, "jun-contracts", card)
        assert worth(case, kept, "jun-contracts", card) > needless + 3
    assert word(case, told, "known-in-a-day") is Word.BROKEN
    tested: Plays = {"apr-hearings": ["both-hearings", "test-every-lot"]}
    skipped: Plays = {**tested, "jun-contracts": ["push-volume"]}
    assert word(case, tested, "known-in-a-day") is Word.KEPT
    for promise in ("known-in-a-day", "lots-tested"):
        assert word(case, skipped, promise) is Word.BROKEN


def test_owners_are_paid_whole_by_bills_at_once_and_a_fund_for_the_rest(case: Case) -> None:
    bills: Plays = {"mon-phones": ["pay-vet-bills"]}
    fund: Plays = {"apr-hearings": ["fair-fund"]}
    firm: Plays = {"apr-hearings": ["claims-firm"]}
    said: Plays = {"fri-poison": ["pay-if-proved"]}
    assert word(case, {**said, **bills, **fund}, "pay-owners") is Word.KEPT
    for part in (bills, fund, firm):
        assert word(case, {**said, **part}, "pay-owners") is Word.PARTLY
    assert word(case, said, "pay-owners") is Word.BROKEN


def test_nobody_is_glad_of_no_proof_on_the_turn_that_asks_for_one(case: Case) -> None:
    line = "Nobody asks me to prove it. I had a whole folder ready."
    paid: Plays = {
        "thu-supplier": ["hire-call-centre"],
        "fri-recall": ["finance-wire", "block-at-tills"],
        "mon-phones": ["open-data", "pay-vet-bills"],
        "fri-poison": ["chief-sorry", "caution-lab"],
    }
    asked: Plays = {**paid, "fri-poison": ["chief-sorry", "caution-lab", "pay-if-proved"]}
    said = [by_turn(case, plays)["fri-poison"].said for plays in (paid, asked)]
    assert [line in one for one in said] == [True, False]


def test_a_name_that_stood_on_the_first_recall_is_not_asked_for(case: Case) -> None:
    behind: Plays = {"fri-recall": ["stay-behind-labels"]}
    asked = {"who-is-it", "still-behind"}
    assert came(case, behind) & asked == {"who-is-it"}
    assert came(case, {**EARLY, **behind}) & asked == {"still-behind"}


def test_no_paper_of_early_march_tells_what_the_wire_tells_on_the_sixteenth(case: Case) -> None:
    page = by_turn(case, {"thu-supplier": ["joint-recall"]})["thu-supplier"].page
    assert "pull" not in page.headline
    assert "Animals" not in (page.aside or "")


def test_a_closed_window_or_a_page_of_dates_spares_a_hand_in_june(case: Case) -> None:
    assert "sale-asked-again" in came(case, {})
    for spared in ({"tue-calls": ["dealing-window"]}, {"apr-hearings": ["insider-review"]}):
        assert "sale-asked-again" not in came(case, spared)


def test_papers_of_june_tell_a_warning_in_time_from_one_that_got_stuck(case: Case) -> None:
    stuck = "Both chambers asked how a warning got stuck."
    late: Plays = {"tue-calls": ["dealing-window"]}
    early: Plays = {**late, **EARLY}
    told: Plays = {**early, "thu-supplier": ["tell-agency"]}
    assert stuck in by_turn(case, late)["apr-hearings"].page.story
    for plays, headline in ((early, "Recalled in time"), (told, "One maker warned in time")):
        page = by_turn(case, plays)["apr-hearings"].page
        assert page.headline.startswith(headline)
        assert stuck not in page.story


def test_nobody_finds_out_what_has_not_happened_or_what_only_own_logs_hold(case: Case) -> None:
    asked: Plays = {
        "tue-calls": ["ask-the-trade"],
        "fri-cats": ["supplier-truth"],
        "mon-phones": ["open-data"],
    }
    facts, states = case.index.facts, [turned.state for turned in turns(case, asked)]
    ids = [turn.id for turn in case.scenario.turns]
    assert not states[ids.index("fri-cats")].known[0, facts["brand-alone"]]
    assert not states[ids.index("fri-poison")].known[0, facts["other-plant"]]
    assert states[ids.index("fri-cats")].known[0, facts["kidney-cluster"]]


def test_a_buyer_hears_of_a_recall_on_the_radio_only_once_there_is_one(case: Case) -> None:
    line = "I heard it on the radio. My name was on the can, and I heard it on the radio."
    assert line not in by_turn(case, {"fri-cats": ["stop-ship"]})["thu-supplier"].said
    assert line in by_turn(case, EARLY)["thu-supplier"].said


def test_what_people_cannot_reach_anybody_about_is_a_failure_of_its_own(case: Case) -> None:
    told: Plays = {"fri-recall": ["full-list-now", "own-the-name"]}
    reached_: Plays = {"thu-supplier": ["hire-call-centre"], **told}
    assert "no-answer" in began(case, told)
    assert "no-answer" in began(case, EARLY)
    assert "no-answer" not in began(case, reached_)
    assert worth(case, reached_, "thu-supplier", "hire-call-centre") > 1


def test_no_paper_says_that_no_cans_come_where_stopped_crews_read_on(case: Case) -> None:
    both: Plays = {"fri-poison": ["stop-all-wet"], "fri-melamine": ["audit-lots", "lot-by-lot"]}
    closed = "No more cans to come, says the maker"
    assert headline(case, {"fri-melamine": ["audit-lots", "lot-by-lot"]}, "fri-melamine") == closed
    assert headline(case, both, "fri-melamine") != closed


def test_the_price_of_stopping_is_no_failure_that_could_have_been_spared(case: Case) -> None:
    stopped = play(begun(case), [], ["stop-ship"], [], [], [])
    sold = play(begun(case), [], [], [], [], [])
    told = [spared(record) for record in (stopped, sold)]
    assert stopped.state.started[0, case.index.incidents["gaps"]]
    assert told[0]
    assert "gaps" not in told[0].which
    assert told[1]
    assert "sold-on" in told[1].which


def test_a_true_word_on_the_fraud_passes_no_blame_on_beside_an_own_share(case: Case) -> None:
    def faults(*cards: str) -> set[str]:
        record = play(begun(case), *[[]] * 6, cards)
        checks = {check.name: check for line in rubric(record) for check in line.checks}
        return {name for name in ("no-blame", "empty") if checks[name].traces}

    assert faults("blame-supplier") == {"no-blame", "empty"}
    assert not faults("blame-supplier", "own-supply-choice")


def test_an_early_recall_leaves_no_gap_without_a_word(case: Case) -> None:
    assert "gaps" not in began(case, {**EARLY, "thu-supplier": ["stop-ship"]})


def test_stores_go_on_ordering_while_owners_leave_and_go_further_in_the_end(
    case: Case, history: History
) -> None:
    done = {turn: did.cards for turn, did in history.plays.items()}
    ids = [turn.id for turn in case.scenario.turns]
    record = play(begun(case), *(done[turn] for turn in ids))

    told = {turn: _deeds(record, place + 1) for place, turn in enumerate(ids)}
    assert told["mon-phones"]["stores"] > told["mon-phones"]["owners"] + 10
    assert told["fri-melamine"]["stores"] > told["fri-melamine"]["owners"] + 20
    assert told["jun-contracts"]["stores"] < told["jun-contracts"]["owners"]


def _deeds(record: Record, turns: int) -> dict[str, int]:
    """Return what is shown of each segment that is told by what it does, in percent."""
    so_far = replace(record, turned=record.turned[:turns])
    deeds = ((group.id, group.deed) for group in segments(so_far))
    return {name: int(deed.words.partition("%")[0]) for name, deed in deeds if deed}
