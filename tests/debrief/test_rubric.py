from dataclasses import replace
from typing import Any

import pytest

from game.base.ids import CardId
from game.debrief.check import Check, Line, Scored, Trace
from game.debrief.clashes import clashes
from game.debrief.conduct import conduct
from game.debrief.mended import eased
from game.debrief.record import Record
from game.debrief.rubric import rubric, total
from game.present.pieces.handled import evidence
from game.present.wording.rubric import told
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import CARDS, DATA, MINIMAL, begun, case_of, ferry, play
from tests.debrief.storms import GOOD as HANDLED
from tests.debrief.storms import LAWYERS, NEGLECT, storm

Plans = tuple[list[str], ...]
IDLE: Plans = ([], [], [])
GOOD: Plans = (["send-boats", "say-sorry", "promise-word"], ["second-ship"], ["drill"])
LATE: Plans = ([], ["say-sorry"], ["send-boats"])
FIGHT: Plans = (["blame-tide"], ["say-sorry"], [])
BROKEN: Plans = (["promise-word", "say-sorry"], [], [])


@pytest.mark.parametrize(
    ("plans", "expected"),
    [  #        prepared, fast, human, accountable, pain, commit, learn
        (IDLE, (0, 0, 0, 0, 0, 0, 0)),
        (GOOD, (3, 2, 2, 2, 3, 3, 0)),
        (LATE, (0, 2, 2, 3, 2, 1, 0)),
        (FIGHT, (0, 1, 1, 0, 0, 1, 0)),
        (BROKEN, (0, 2, 2, 2, 0, 0, 0)),
    ],
    ids=["idle", "good", "late", "fight", "broken"],
)
def test_the_rubric_reads_what_was_done(plans: Plans, expected: tuple[int, ...]) -> None:
    assert tuple(line.score for line in rubric(ferry(*plans))) == expected


def found(record: Record, line: Line, name: str) -> Check:
    scored = next(each for each in rubric(record) if each.line is line)
    return next(check for check in scored.checks if check.name == name)


def checks(record: Record, line: Line) -> dict[str, tuple[bool | None, int | None]]:
    found = next(each for each in rubric(record) if each.line is line)
    return {check.name: (check.passed, check.found) for check in found.checks}


def test_each_check_names_what_it_was_read_from() -> None:
    record = ferry(*LATE)

    assert checks(record, Line.PREPARED)["mobilised"] == (False, 2)
    assert checks(record, Line.FAST)["before-loud"] == (False, 0)
    assert checks(record, Line.PAIN)["worst-first"] == (False, 2)
    assert checks(ferry(*BROKEN), Line.COMMIT)["kept"] == (False, 1)
    assert checks(ferry(*FIGHT), Line.ACCOUNTABLE)["no-blame"] == (False, 0)


def test_a_case_that_offers_nothing_for_a_line_is_not_scored_on_it() -> None:
    record = play(begun(case_of(MINIMAL)), ["towel"])
    lines = {line.line: line for line in rubric(record)}

    assert not lines[Line.FAST].applies
    assert not lines[Line.HUMAN].applies
    assert lines[Line.PAIN].score == 3
    points, most = total(rubric(record))
    assert most == 3 * sum(line.applies for line in lines.values())
    assert points <= most


@pytest.mark.parametrize("name", CASES)
def test_every_case_can_be_scored_at_any_time(name: str) -> None:
    for record in (opened(name)[0], played(name, 1), played(name, 2).upto(1)):
        points, most = total(rubric(record))
        assert 0 <= points <= most <= 21


def test_an_answer_is_worth_less_the_later_it_comes() -> None:
    """Sorry at once, after ten hours and after thirty: the tempo of the grounding is seven."""
    plans: tuple[Plans, ...] = (
        (["say-sorry"], [], []),
        ([], ["say-sorry"], []),
        ([], [], ["say-sorry"]),
    )
    worths = [found(ferry(*plan), Line.FAST, "spoke") for plan in plans]

    assert [check.days * 24 for check in worths] == pytest.approx([0, 10, 30])
    assert [check.worth for check in worths] == pytest.approx(
        [1, 0.5 ** ((10 / 7.2 - 1) / 4), 0.5 ** ((30 / 7.2 - 1) / 4)]
    )


def test_who_falls_silent_later_does_not_answer_what_fails_later() -> None:
    early, both = ferry(["say-sorry"], []), ferry([], ["say-sorry"])

    assert found(early, Line.FAST, "answered").found == 1
    assert found(both, Line.FAST, "answered").found == 0
    assert found(early, Line.ACCOUNTABLE, "owned").worth == pytest.approx(0.5 / 0.7)


def test_blame_is_no_answer_to_what_fails() -> None:
    record = ferry(["say-sorry"], ["blame-tide"])

    assert found(record, Line.FAST, "answered").found == 1
    assert found(record, Line.FAST, "empty").found == 1
    assert found(record, Line.ACCOUNTABLE, "owned").found == 1


def test_who_only_blames_has_not_spoken_first() -> None:
    record = ferry(["blame-tide"], ["say-sorry"])

    assert found(record, Line.FAST, "spoke").found == 1
    assert found(record, Line.FAST, "before-loud").worth == 0


@pytest.mark.parametrize(
    ("posture", "care", "answers"),
    [
        ("rebuild", 0.6, True),
        ("concern", 0.6, True),
        ("concern", 0.2, False),
        ("diminish", 0.6, False),
        ("deny", 0.6, False),
    ],
)
def test_an_answer_meets_people_with_care_or_candour(
    posture: str, care: float, answers: bool
) -> None:
    cards = [
        {**each, "acts": {"say": {"posture": posture, "empathy": care}}}
        if each["id"] == "say-sorry"
        else each
        for each in CARDS
    ]
    record = play(begun(case_of(cards=cards)), ["say-sorry"])

    assert (found(record, Line.FAST, "spoke").found == 0) is answers


def test_no_failure_undoes_a_line_that_comes_with_good_plans_as_well() -> None:
    lines = rubric(storm(LAWYERS))
    (check,) = (each for each in lines[-1].checks if each.name == "no-repeat")
    first, *more = (trace.name for trace in check.traces)

    assert (check.undone, len(more), check.of) == (True, 1, 2)
    assert [line.score for line in eased(lines, [])] == [line.score for line in lines]
    assert eased(lines, [first])[-1].score == eased(lines, [first, *more])[-1].score == 1


def test_what_undoes_a_line_leaves_nothing_of_it() -> None:
    lines = {line.line: line for line in rubric(ferry(*BROKEN))}

    assert lines[Line.COMMIT].score == 0
    assert found(ferry(*BROKEN), Line.COMMIT, "explained").passed
    assert found(ferry(*BROKEN), Line.COMMIT, "kept").undone


def test_a_line_is_full_only_where_no_check_has_a_fault_to_name() -> None:
    fine, fault = Check("quality", 1.0, 60), Check("never-cold", 0.95, 1)

    assert Scored(Line.HUMAN, (fine, fine, fine)).score == 3
    assert Scored(Line.HUMAN, (fine, fine, fault)).score == 2
    assert Scored(Line.HUMAN, (fine, replace(fine, worth=0.8), fault)).score == 1


def test_who_abstained_late_has_no_fault_to_name() -> None:
    kind, late = Check("never-cold", 0.7, 0), Check("named", 0.7, 3)

    assert not kind.amiss
    assert late.amiss
    assert Scored(Line.HUMAN, (kind, kind)).score == 2


def test_concern_without_care_owns_nothing() -> None:
    cards = [
        {**each, "acts": {"say": {"posture": "concern", "empathy": care}}}
        if each["id"] == "say-sorry"
        else each
        for care in (0.1, 0.5)
        for each in CARDS
    ]
    cold, warm = (
        play(begun(case_of(cards=cards[start : start + len(CARDS)])), ["say-sorry"])
        for start in (0, len(CARDS))
    )

    assert found(cold, Line.ACCOUNTABLE, "owned").found == 1
    assert found(warm, Line.ACCOUNTABLE, "owned").found == 0


def test_statements_without_deeds_are_counted_one_by_one() -> None:
    """The ledger counts turns: two statements of one turn in which nothing is done are two."""
    record = ferry(["say-sorry", "blame-tide"], [], [])

    assert float(record.state.trust.empty_words[0]) == 1
    assert found(record, Line.HUMAN, "meant").found == 2


def test_no_line_reads_what_came_of_it() -> None:
    """The same deeds score the same among people who were loyal and among people who were not."""
    cold = [{**segment, "loyalty": 0.3, "trust": 0.3} for segment in DATA["segments"]]
    plans = (["send-boats", "say-sorry"], ["pay-back"], ["drill"])
    warm, other = ferry(*plans), play(begun(case_of(segments=cold)), *plans)

    assert abs(float(warm.state.loyalty[0] - other.state.loyalty[0])) > 0.1
    assert total(rubric(warm)) == total(rubric(other))


def test_words_of_a_game_in_which_nobody_was_helped_stand_alone() -> None:
    """What the company does of itself, as on any day, is no deed behind what it says."""
    record = storm(LAWYERS)

    assert float(record.state.trust.empty_words[0]) == 0
    assert found(record, Line.HUMAN, "meant").found == 9


def test_readiness_bought_at_the_end_is_worth_half() -> None:
    late = found(storm(NEGLECT), Line.PREPARED, "readied")

    assert (late.worth, late.found) == (0.5, 7)


def test_to_count_and_to_ask_sets_no_help_going() -> None:
    assert found(ferry(["sound-out"]), Line.PREPARED, "mobilised").found is None


def test_bad_news_is_worth_less_the_later_it_is_told() -> None:
    sooner, later = storm(HANDLED), storm(LAWYERS)
    told = [found(record, Line.FAST, "told-first") for record in (sooner, later)]

    assert [check.found for check in told] == [4, 6]
    assert 1 > float(told[0].worth or 0) > float(told[1].worth or 0) > 0


@pytest.mark.parametrize(
    ("plans", "expected"),
    [  #          prepared, fast, human, accountable, pain, commit, learn
        (HANDLED, (2, 2, 2, 3, 3, 2, 2)),
        (NEGLECT, (1, 1, 1, 1, 1, 2, 0)),
        (LAWYERS, (0, 1, 1, 0, 0, 0, 0)),
    ],
    ids=["good", "neglect", "lawyers"],
)
def test_a_storm_handled_well_stands_apart_from_one_neglected_and_one_left_to_lawyers(
    plans: tuple[tuple[str, ...], ...], expected: tuple[int, ...]
) -> None:
    assert tuple(line.score for line in rubric(storm(plans))) == expected


def test_care_a_little_under_good_is_told_as_close_and_faults_with_of_how_many() -> None:
    assert told(Check("quality", 0.92, 46), int).endswith(
        "46 of 100, close to the 50 that is good."
    )
    assert told(Check("quality", 1.0, 50), int).endswith("50 of 100, where 50 is good.")
    cold = Check("never-cold", 0.7, 1, of=14, traces=(Trace("A prize", 4),))
    assert told(cold, int) == "Statements that showed little care, 1 of 14: “A prize” (turn 5)."


@pytest.mark.parametrize(("ahead", "left"), [("cancel-early", 0), ("limit-on-board", 1)])
def test_what_is_called_off_with_little_blame_asks_for_no_answer_and_what_fails_does(
    ahead: str, left: int
) -> None:
    record = storm((*HANDLED[:6], ("bill-of-rights", ahead), ()))

    assert found(record, Line.FAST, "answered").found == left
    assert found(record, Line.ACCOUNTABLE, "owned").found == left
    assert found(record, Line.HUMAN, "named").found == left


@pytest.mark.parametrize(
    ("acts", "cold"),
    [
        ({"disclose": {"facts": ["hull-thin"]}}, 0),
        ({"prove": {"incident": "aground", "share": 0.3}}, 0),
        ({}, 1),
        ({"disclose": {"facts": ["hull-thin"]}, "fix": {"pace": {"stranded": 1}}}, 1),
    ],
    ids=["told", "proven", "neither", "helps"],
)
def test_who_only_shows_what_is_known_need_not_console(acts: dict[str, Any], cold: int) -> None:
    say = {"posture": "concern", "empathy": 0.2, "transparency": 0.9}
    cards = [
        {**each, "needs": [], "acts": {"say": say, **acts}} if each["id"] == "say-sorry" else each
        for each in CARDS
    ]
    record = play(begun(case_of(cards=cards)), ["say-sorry"])

    assert found(record, Line.HUMAN, "never-cold").found == cold


CALLED_OFF = (("call-buses",), ("hourly-word",), ("cancel-thursday",), (), (), ())


@pytest.mark.parametrize(
    ("plans", "worth", "came"),
    [
        ((*CALLED_OFF, ("cancel-early",), ()), 1.0, 0),
        ((*CALLED_OFF, (), ()), 0.5, 1),
        ((("storm-room",), *[()] * 7), 0.0, 2),
    ],
    ids=["all kept away", "one came", "both came"],
)
def test_readiness_is_full_only_where_it_met_what_came(
    plans: tuple[tuple[str, ...], ...], worth: float, came: int
) -> None:
    check = found(storm(plans), Line.PREPARED, "readied-early")

    assert (check.worth, check.found, check.of) == (worth, came, 2)
    assert found(storm(plans), Line.PREPARED, "readied").worth == (1.0 if worth else 0.5)


@pytest.mark.parametrize(
    ("case", "card", "way"),
    [
        ("menu-foods-2007", "pay-if-proved", "People had to prove their case: “Pay if proved”"),
        ("squeaky-wheel", "free-detail", "It paid to shout or to threaten: “Give him the detail”"),
        ("menu-foods-2007", "call-it-over", "People heard that all was well already: “Say it is"),
    ],
)
def test_each_way_to_make_people_beg_is_told_as_what_it_is(case: str, card: str, way: str) -> None:
    record = opened(case)[0]
    opens = int(record.case.card_window[:, record.case.index.cards[card]].argmax())
    found_ = found(play(record, *[[]] * opens, [card]), Line.PAIN, "no-begging")

    assert told(found_, int).startswith(way)
    assert found_.undone


@pytest.mark.parametrize(("met", "undone"), [(0.85, False), (0.7, True)])
def test_a_claim_to_fill_in_undoes_no_line_where_the_need_was_met(
    monkeypatch: pytest.MonkeyPatch, met: float, *, undone: bool
) -> None:
    record = play(opened("takata-honda")[0], *[[]] * 8, ["settle-with-outreach"])
    monkeypatch.setattr("game.debrief.need.met", lambda _record: met)

    assert found(record, Line.PAIN, "no-begging").undone is undone


def test_words_alone_make_nobody_readier() -> None:
    record = play(opened("jetblue-2007")[0], [], ["boss-at-the-gate"], *[[]] * 6)

    assert record.case.card(CardId("boss-at-the-gate")).acts.prepare
    assert found(record, Line.PREPARED, "readied").found is None


@pytest.mark.parametrize("used", [True, False])
def test_what_later_help_leaned_on_made_the_company_readier(*, used: bool) -> None:
    """A recall gives owners a reason to come in; it readies for the tools that are ordered then."""
    plans = [["own-it-now"], [], [], ["tool-up-now"] if used else [], [], [], [], []]
    ready = next(each for each in rubric(play(opened("jeep-2013")[0], *plans)))
    said = "You built on turn 1 what later help leaned on, first with “Own them all”."

    assert [check.name for check in ready.checks][1] == ("built" if used else "readied")
    assert (said in " ".join(told(check, int) for check in ready.checks)) is used


@pytest.mark.parametrize(
    ("kind", "phase", "acts", "changed"),
    [
        ("prepare", "detect", {"build": {"crew": 0.5}}, True),
        ("fix", "respond", {"build": {"crew": 0.5}}, False),
        ("fix", "recover", {"prove": {"incident": "aground", "share": 0.5}}, True),
        ("fix", "respond", {"prove": {"incident": "aground", "share": 0.5}}, False),
        ("find-out", "assess", {"prove": {"incident": "aground", "share": 0.5}}, False),
        ("find-out", "learn", {"investigate": {"facts": {"hull-thin": 3}}}, False),
        ("prepare", "learn", {"prepare": {"surge": 100}}, True),
    ],
)
def test_to_search_changes_nothing_and_to_build_does_once_something_went_wrong(
    kind: str, phase: str, acts: dict[str, Any], changed: bool
) -> None:
    cards = [
        {**each, "kind": kind, "phase": phase, "acts": acts} if each["id"] == "sound-out" else each
        for each in CARDS
    ]
    able = [{"id": "crew", "name": "The crew"}]
    case = case_of(cards=cards, capabilities=able)
    later = found(play(begun(case), [], ["sound-out"]), Line.LEARN, "root")
    at_once = found(play(begun(case), ["sound-out"]), Line.LEARN, "root")

    assert (later.found == 1) is changed
    assert (at_once.found == 0) is (changed and "build" not in acts)


@pytest.mark.parametrize(
    ("case", "card", "looked"),
    [
        ("jetblue-2007", "outside-review", True),
        ("menu-foods-2007", "supplier-spec", False),
        ("menu-foods-2007", "supplier-truth", True),
    ],
)
def test_who_lets_others_look_and_prints_it_has_looked_and_who_hides_why_has_not(
    case: str, card: str, *, looked: bool
) -> None:
    record = opened(case)[0]
    opens = int(record.case.card_window[:, record.case.index.cards[card]].argmax())
    record = play(record, *[[]] * opens, [card])

    assert (found(record, Line.LEARN, "looked").found is not None) is looked


@pytest.mark.parametrize(("plan", "broke"), [((), None), (("letter-to-open",), 1)])
def test_who_said_nothing_had_no_story_that_could_break(
    plan: tuple[str, ...], broke: int | None
) -> None:
    """The maker finds what nobody had told it."""
    record = play(opened("squeaky-wheel")[0], plan, *[()] * 7)
    story = found(record, Line.ACCOUNTABLE, "one-story")

    assert clashes(record)
    assert story.found == broke


def test_the_hardest_hit_are_named() -> None:
    check = found(ferry(*GOOD), Line.PAIN, "worst-first")

    assert told(check, int) == "The hardest hit, “On the boat”, got help on turn 1."


@pytest.mark.parametrize(("admits", "flips"), [(0.5, 0), (0.0, 1)])
def test_the_answer_to_blame_that_is_true_and_beside_an_own_share_breaks_no_story(
    admits: float, flips: int
) -> None:
    acts = {
        "say": {"posture": "concern", "claims": [{"fact": "hull-thin", "says": True}]},
        "blame": {"target": "the yard", "credible": 0.5},
    }
    cards = [{**each, "acts": acts} if each["id"] == "blame-tide" else {**each} for each in CARDS]
    sorry = next(each for each in cards if each["id"] == "say-sorry")
    sorry["acts"] = {"say": {**sorry["acts"]["say"], "admits": admits}}
    record = play(begun(case_of(cards=cards)), ["say-sorry", "blame-tide"])

    assert float(record.state.trust.contradictions[0]) > 0
    assert found(record, Line.ACCOUNTABLE, "one-story").found == flips
    assert ("the yard" in evidence(rubric(record)[3], record)) is bool(flips)


@pytest.mark.parametrize(
    ("acts", "helped"),
    [
        ({"give": {"to": {"stranded": 0.5}}}, True),
        ({"give": {"to": {"stranded": 0.5}}, "reward_threats": 0.8}, False),
    ],
    ids=["a gift", "a gift to who threatens"],
)
def test_a_gift_to_those_who_threaten_is_no_deed_beside_words(
    acts: dict[str, Any], helped: bool
) -> None:
    cards = [{**each, "acts": acts} if each["id"] == "pay-back" else each for each in CARDS]
    record = play(begun(case_of(cards=cards)), ["say-sorry", "pay-back"])

    assert conduct(record).acted == ((0,) if helped else ())
    assert conduct(record).alone == (() if helped else (0,))
    assert dict(conduct(record).helped)["stranded"] == (0 if helped else None)


@pytest.mark.parametrize(
    ("help_", "work"),
    [({"give": {"to": {"stranded": 0.5}}}, False), ({"fix": {"pace": {"stranded": 3.0}}}, True)],
    ids=["a gift", "work"],
)
def test_a_gift_whose_promise_broke_is_no_deed_and_work_beside_a_promise_is(
    help_: dict[str, Any], *, work: bool
) -> None:
    with_help = [
        {**each, "acts": {**each["acts"], **help_}} if each["id"] == "promise-word" else each
        for each in CARDS
    ]
    start = begun(case_of(cards=with_help))
    broken = play(start, ["promise-word", "say-sorry"], [], [])
    kept = play(start, ["promise-word", "say-sorry"], ["second-ship"], [])

    assert (conduct(broken).acted, conduct(kept).acted) == ((0,) if work else (), (0, 1))
    assert conduct(broken).not_counted == (() if work else ("Promise a date",))
    assert (0 in conduct(broken).alone) is not work
    assert (found(broken, Line.PAIN, "worst-first").found == 0) is work
    assert conduct(kept).alone == ()


def test_what_tempts_is_no_help_and_a_promise_that_broke_changed_nothing() -> None:
    lure = {"fix": {"pace": {"stranded": 3.0}}}
    cards = [
        {**each, "acts": lure, "temptation": True}
        if each["id"] == "pay-back"
        else {**each, "phase": "learn"}
        if each["id"] == "promise-word"
        else each
        for each in CARDS
    ]
    record = play(begun(case_of(cards=cards)), ["pay-back", "promise-word"], [], [])
    first, did = (found(record, line, name) for line, name in (
        (Line.PAIN, "worst-first"), (Line.LEARN, "root")))  # fmt: skip

    assert (conduct(record).acted, conduct(record).deed, conduct(record).deeds) == ((), None, 0)
    assert (first.found, first.by) == (None, "Pay it back")
    assert "only by what tempts" in told(first, int)
    assert not did.found
