import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import pytest

from game.base.money import grain
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present.moments.explain import explain, figures_of
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.outcome import OutcomeView
from game.present.parts import CauseView, Meter, Tone, WaterfallView
from game.present.pieces.waterfall import ROWS, ROWS_IN_ALL, ROWS_OF_GROUP
from game.present.review import DecisionView
from game.present.wording import causes as cause_words
from game.present.wording.causes import evidence
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import DATA, MINIMAL, begun, case_of, ferry, play
from tests.debrief.storms import GOOD, LAWYERS, storm

JOINED = r"(?:\d+ others|Your (?:other )?cards), each (?:up to )?(.+)"
GAMES = [(name, seed) for name in CASES for seed in (1, 2)]


@cache
def outcomes(name: str, seed: int) -> tuple[OutcomeView, ...]:
    """Return what is told after every turn of a game; several rules are held against it."""
    record = played(name, seed)
    return tuple(outcome(record, turn) for turn in range(record.turn))


@cache
def decisions(name: str, seed: int) -> tuple[DecisionView, ...]:
    return review([played(name, seed)]).decisions


def falls(record: Record) -> list[WaterfallView]:
    return falls_of(outcome(record, turn) for turn in range(record.turn))


def falls_of(views: Iterable[OutcomeView]) -> list[WaterfallView]:
    return [fall for view in views for fall in (*view.waterfalls, *view.group_causes)]


def amount(text: str) -> float:
    found = re.fullmatch(r"~?([+−]?)\D{0,2}([\d.]+)(k|m|bn|)", text)
    assert found, text
    size = float(found[2]) * {"k": 1e3, "m": 1e6, "bn": 1e9, "": 1.0}[found[3]]
    return -size if found[1] == "−" else size


def moved(fall: WaterfallView) -> float:
    """Return the printed change of a gauge; what is less than a point is printed as none."""
    if fall.change.up is None or fall.change.figure == "<1":
        return 0.0
    return amount(fall.change.figure) * (1 if fall.change.up else -1)


def assert_sound(fall: WaterfallView) -> None:
    step, near = moved(fall), 1e-6 if fall.meter is not Meter.COST else 1.0
    off = abs(amount(fall.before) + step - amount(fall.after))
    allowed = grain(amount(fall.before), amount(fall.after)) if near == 1 else near
    assert off <= allowed * (1 + 1e-9)

    for causes in (fall.causes, fall.more):
        assert sum(amount(cause.amount) for cause in causes) == pytest.approx(step, abs=near)
        for cause, after in pairwise(causes):
            assert cause.tone is Tone.HELPS or after.tone is Tone.HURTS
            assert cause.end == pytest.approx(after.start, abs=1e-9)
    assert_merged(fall)
    for cause in (*fall.causes, *fall.more):
        assert fall.low - 1e-9 <= min(cause.start, cause.end)
        assert max(cause.start, cause.end) <= fall.high + 1e-9
        good_when_up = fall.meter is Meter.LOYALTY
        up = amount(cause.amount) > 0
        assert (cause.tone is Tone.HELPS) == (up == good_when_up)


def assert_merged(fall: WaterfallView) -> None:
    """Hold joined rows against the rows that they stand for: all go one way, none is larger."""
    every = {cause.label: cause for cause in fall.more}
    named = [cause for cause in fall.causes if cause.label in every]
    hidden = [cause for label, cause in every.items() if label not in {one.label for one in named}]

    for cause in named:
        assert (cause.amount, cause.why) == (
            every[cause.label].amount,
            every[cause.label].why,
        )
    joined = [cause for cause in fall.causes if cause.label not in every]
    for tone in (Tone.HELPS, Tone.HURTS):
        sizes = [abs(amount(cause.amount)) for cause in hidden if cause.tone is tone]
        together = [cause for cause in joined if cause.tone is tone]
        told = [re.fullmatch(JOINED, cause.label) for cause in together]
        assert all(told), together
        assert sum(abs(amount(cause.amount)) for cause in together) == pytest.approx(sum(sizes))
        assert max(sizes, default=0) == max((amount_of(each) for each in told if each), default=0)

        smaller = [
            cause
            for cause in named
            if cause.tone is tone and abs(amount(cause.amount)) < max(sizes, default=0)
        ]
        assert len(smaller) <= 1  # one that is left alone of its kind keeps its name


def amount_of(told: re.Match[str]) -> float:
    return abs(amount(told[1]))


def figures(causes: tuple[CauseView, ...]) -> dict[str, str]:
    return {cause.label: cause.amount for cause in causes}


@pytest.mark.parametrize("name", CASES)
def test_a_cause_has_the_same_figure_wherever_it_is_shown(name: str) -> None:
    record = played(name, 1)
    for turn, view in enumerate(outcomes(name, 1)):
        then = record.upto(turn + 1)
        falls = dict(zip(figures_of(then), view.waterfalls, strict=False))
        falls |= dict(zip(record.case.index.groups, view.group_causes, strict=True))
        for figure, fall in falls.items():
            shown = figures(fall.more)
            told = {label: said for label, said, _evidence in explain(then, figure).drivers}
            assert told.items() <= shown.items()
        shown = figures(view.waterfalls[0].more)
        causes = decisions(name, 1)[turn].causes
        named = [cause for cause in causes if cause[0] in shown]
        assert all(shown[label] == said for label, said, _tone in named)
        assert len(named) >= len(causes) - 2


@pytest.mark.parametrize("name", CASES)
def test_what_the_cards_did_is_the_sum_of_their_rows_as_printed(name: str) -> None:
    for seed in (1, 2, 3):
        record = played(name, seed)
        for turn, decision in enumerate(decisions(name, seed)):
            cards = {card.title for card in record.cards(turn)} | {
                "Your other cards together",
                "Your cards together",
                "Your other card",
                "Your card",
            }
            rows = sum(amount(said) for label, said, _tone in decision.causes if label in cards)

            assert decision.yours == "" or amount(decision.yours.split()[-1]) == rows
            assert len(decision.causes) <= 12


@pytest.mark.parametrize("name", CASES)
def test_the_causes_of_a_decision_add_up_to_its_effect(name: str) -> None:
    for decision in decisions(name, 2):
        found = [(label, amount(said)) for label, said, _tone in decision.causes]
        joined = [abs(said) for label, said in found if label.endswith("together")]
        named = [abs(said) for label, said in found if not label.endswith("together")]

        assert sum(said for _label, said in found) == amount(decision.effect.split(" ")[0])
        assert max(joined, default=0) <= max(named, default=0)


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_the_three_meters_fit_their_rows_and_groups_have_a_few_more(name: str, seed: int) -> None:
    for view in outcomes(name, seed):
        assert sum(max(len(fall.causes), 1) for fall in view.waterfalls) <= ROWS_IN_ALL
        assert all(len(fall.causes) <= ROWS for fall in view.waterfalls[1:])
        assert all(len(fall.causes) <= ROWS_OF_GROUP for fall in view.group_causes)


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_the_printed_rows_add_up_to_the_printed_change(name: str, seed: int) -> None:
    for fall in falls_of(outcomes(name, seed)):
        assert_sound(fall)


def test_a_small_case_adds_up_in_thousands() -> None:
    record = ferry(["send-boats", "say-sorry", "promise-word"], ["pay-back"], ["drill"])
    costs = [fall for fall in falls(record) if fall.meter is Meter.COST]

    assert [fall.after for fall in costs] == ["$54k", "$74k", "$110k"]
    for fall in costs[1:]:
        assert_sound(fall)


def test_bars_run_from_before_to_after_each_from_where_the_last_one_ended() -> None:
    fall = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    starts = [cause.start for cause in fall.more]
    ends = [cause.end for cause in fall.more]

    assert starts[0] == pytest.approx(0.85)
    assert starts[1:] == pytest.approx(ends[:-1], abs=0.0005)
    assert ends[-1] == pytest.approx(int(fall.after) / 100, abs=0.006)


def test_helps_come_first_then_hurts_each_largest_first() -> None:
    fall = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    rows = [(cause.label, cause.amount) for cause in fall.causes[:4]]

    assert [label for label, _amount in rows] == [
        "Send boats",
        "Say sorry",
        "What hit people",
        "Those hit: the news of it",
    ]
    assert [text[0] for _label, text in rows] == ["+", "+", "−", "−"]


def test_a_card_says_what_would_be_without_it_only_where_its_figure_is_that() -> None:
    alone = outcome(ferry(["send-boats"]), 0).waterfalls[0]
    both = outcome(ferry(["send-boats", "say-sorry"]), 0).waterfalls[0]
    boats = next(cause for cause in alone.causes if cause.label == "Send boats")
    sorry = next(cause for cause in both.causes if cause.label == "Say sorry")

    without = int(alone.after) - int(amount(boats.amount))
    assert boats.why == f"Without it, loyalty would stand at {without}."
    assert sorry.why == (
        "What your cards did together is shared fairly between them; this is its part."
    )


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_no_sentence_of_a_card_contradicts_its_row(name: str, seed: int) -> None:
    for fall in falls_of(outcomes(name, seed)):
        for cause in fall.more:
            told = re.search(r"Without it.* at (\d+)\.$", cause.why)
            assert not told or int(told[1]) == int(fall.after) - amount(cause.amount)


def test_a_card_names_the_findings_behind_what_it_did_most() -> None:
    fall = outcome(ferry(["send-boats"]), 0).waterfalls[0]
    boats = next(cause for cause in fall.causes if cause.label == "Send boats")

    assert boats.evidence == "E6, E7 · medium"
    assert "E6: Orsingher, Valentini & de Angelis 2010." in fall.findings


def test_a_card_that_keeps_a_promise_does_not_stand_there_with_a_loss() -> None:
    record, _history = opened("jetblue-2007")
    turns = (["call-buses"], ["sorry-by-name"], ["call-the-held", "crew-finder"])
    rows = figures(outcome(play(record, *turns), 2).waterfalls[0].more)

    assert amount(rows["Kept: A call to all held"]) > 0
    assert not rows.get("Call each one held", "+0").startswith("−")


def test_those_who_were_hit_are_not_told_that_they_heard_of_it() -> None:
    hit, looking = outcome(ferry([]), 0).group_causes[:2]
    talked = next(cause for cause in hit.more if cause.label == "The news of it, to those hit")

    assert "hit themselves" in talked.why
    assert "The news of it, to others" not in [cause.label for cause in hit.more]
    assert "The news of it, to those hit" not in [cause.label for cause in looking.more]


def why_of(turn: int, label: str) -> str:
    fall = outcome(storm(LAWYERS), turn).waterfalls[0]
    return next(cause.why for cause in fall.more if cause.label == label)


def test_the_news_names_whom_it_reached_and_what_fed_it() -> None:
    """An excuse on the day itself; later a word of lawyers against the apology before it."""
    fed = "statements that clashed and people left waiting"

    assert why_of(1, "Those hit: the news of it").endswith(
        f"What fed the news: what happened, {fed} (Held on board)."
    )
    told = f"What fed the news: {fed} (Canceled)."
    assert why_of(4, "Those hit: the news of it").endswith(told)
    assert why_of(4, "Others: the news of it").endswith(told)
    assert why_of(4, "Others: the news of it").startswith("They were not there.")


def test_a_promise_that_was_not_kept_is_said_to_have_fed_the_news() -> None:
    assert "what happened, a promise that was not kept and people left waiting (Held on" in why_of(
        0, "Those hit: the news of it"
    )


def test_news_that_nothing_new_fed_says_so() -> None:
    fall = outcome(storm(GOOD), 6).waterfalls[0]
    heard = next(cause for cause in fall.more if cause.label == "Others: the news of it")

    assert heard.why.endswith("Nothing new fed the news; word of it still went round.")


def test_the_cost_of_a_turn_is_a_bill_with_the_prices_that_stood_on_the_cards() -> None:
    record, _history = opened("jetblue-2007")
    fall = outcome(play(record, ["call-buses", "hourly-word", "supplies"]), 0).waterfalls[2]
    rows = {cause.label: cause for cause in fall.more}

    assert rows["Call for the buses: price"].amount == "+$100k"
    assert rows["A word every hour: price"].amount == "+$20k"
    assert rows["Food and water: price"].amount == "+$100k"
    assert "Of it: Call for the buses" in rows["Helping those in need"].why
    assert sum(amount(cause.amount) for cause in fall.more) == amount(fall.change.figure)


@pytest.mark.parametrize("name", CASES)
def test_a_turn_without_a_card_is_never_held_against_itself(name: str) -> None:
    """Rounding may print $332 of what is $331: that is not what cards did."""
    record, _history = opened(name)
    record = play(record, *[[]] * min(3, record.case.turns))

    assert not [
        cause.why
        for fall in falls(record)
        for cause in fall.more
        if "Had you played no card" in cause.why
    ]


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_what_an_item_would_have_been_is_another_figure_than_it_was(name: str, seed: int) -> None:
    for view in outcomes(name, seed):
        for cause in view.waterfalls[2].more:
            told = re.search(r"it would have been (.+)\.$", cause.why)
            assert not told or amount(told[1]) != amount(cause.amount)


def test_onlookers_who_stay_put_are_told_why() -> None:
    record, _history = opened("jetblue-2007")
    view = outcome(play(record, ["call-buses"]), 0)
    booked = view.group_causes[2]

    assert (booked.name, booked.more) == ("Booked ahead", ())
    assert booked.still == (
        "Few of them have heard of it yet, "
        "and what they know of you themselves weighs more than the news."
    )


def test_a_mechanism_names_its_findings_and_their_strength() -> None:
    fall = outcome(ferry([]), 0).waterfalls[1]

    assert fall.causes[0].label == "The story is told"
    assert fall.causes[0].evidence == "E20, E21 · medium"


def test_a_row_is_as_well_supported_as_the_weakest_of_its_findings() -> None:
    """One finding has one word; where reading it is the model's own design, the row says so."""
    assert evidence(Cause.STORY) == "E20, E21 · medium"
    assert evidence(Cause.NEW_INFORMATION) == "E21 · medium"
    assert evidence(Cause.OPEN_NEED) == "E21 and design · weak"


def test_a_promise_has_a_row_of_its_own_under_its_own_name() -> None:
    promised = ["promise-word", "say-sorry"]
    missed = outcome(ferry(promised, []), 1).waterfalls[0]
    broken = outcome(ferry(promised, [], []), 2).waterfalls[0]
    kept = outcome(ferry(promised, ["second-ship"]), 1).waterfalls[0]

    assert "Missed: The ferry runs" in [cause.label for cause in missed.more]
    assert "Broken: The ferry runs" in [cause.label for cause in broken.more]
    row = next(cause for cause in kept.more if cause.label == "Kept: The ferry runs")
    assert row.tone is Tone.HELPS


def test_a_promise_kept_in_part_is_one_row() -> None:
    cards = [
        {**each, "acts": {"promise": {**each["acts"]["promise"], "partly_when": {}}}}
        if each["id"] == "promise-word"
        else each
        for each in DATA["cards"]
    ]
    record = play(begun(case_of(cards=cards)), ["promise-word", "say-sorry"], [])
    view = outcome(record, 1)
    on_pier = view.group_causes[1].more

    assert view.promises[0].status == "kept in part"
    assert view.promises[0].how == "loyalty +1"
    assert not [one for one in on_pier if one.label in ("A promise was kept", "In part")]
    (row,) = (one for one in on_pier if "The ferry runs" in one.label)
    assert (row.label, row.evidence) == (
        "Kept in part: The ferry runs",
        "E13, E10 and design · weak",
    )


def test_what_heals_and_what_fades_says_why() -> None:
    games = [outcomes("jetblue-2007", seed) for seed in (1, 2, 3)]
    every = [cause for views in games for fall in falls_of(views) for cause in fall.more]
    why = {cause.label: cause.why for cause in every}

    assert why["What hit people is healing"] == "Time heals it for those who have what they need."
    assert why["Help counts for less now"] == (
        "Thanks fade with time, and beside what is done later."
    )


def test_what_time_heals_before_any_need_is_met_does_not_ask_for_it() -> None:
    heard = cause_words.why(Cause.NEWS, helps=True)
    assert heard == "Time heals it for those who only heard of it, while others wait."
    for lapse in (Cause.SILENCE, Cause.SCAPEGOAT, Cause.CONTRADICTION):
        assert (
            cause_words.why(lapse, helps=True) == "Quiet time heals it. A new lapse opens it again."
        )


def test_where_all_together_stay_the_group_that_moved_most_is_named() -> None:
    games = [played("menu-foods-2007", seed, 0.3) for seed in range(3)]
    views = [outcome(record, turn) for record in games for turn in range(record.turn)]
    still = [view for view in views if not view.waterfalls[0].more]
    customers = {segment.short for segment in games[0].scenario.segments}

    assert still
    for view in still:
        told = re.search(r"by a whole point; (.+) ([+−]\d+)\.$", view.waterfalls[0].still)
        moved = {group.short: group.change for group in view.groups if group.change}
        if told is None:  # no group of customers moved by a point either
            assert {moved[each].figure for each in customers & moved.keys()} <= {"0", "<1"}
            continue
        assert amount(told[2]) == amount(moved[told[1]].figure) * (1 if moved[told[1]].up else -1)


def test_a_turn_in_which_nothing_moves_has_no_rows() -> None:
    quiet = case_of(MINIMAL, turns=[{**MINIMAL["turns"][0], "starts": []}])
    loyalty, media, cost = outcome(play(begun(quiet), []), 0).waterfalls

    assert (loyalty.causes, media.causes, cost.causes) == ((), (), ())
    assert loyalty.change.spoken == "no change"


@pytest.mark.parametrize("name", CASES)
def test_labels_fit_their_rows(name: str) -> None:
    labels = {cause.label for fall in falls_of(outcomes(name, 1)) for cause in fall.more}

    assert [label for label in labels if len(label) > 36] == []


def test_a_turn_tells_how_loud_it_was_where_its_mean_hides_it() -> None:
    start, _history = opened("jetblue-2007")
    silent = play(start, *[[]] * start.case.turns)
    first, last = (outcome(silent, turn).waterfalls[1] for turn in (0, silent.turn - 1))

    assert (first.after, first.peak) == ("49", "")  # seven hours, nearly as loud all through
    assert last.after == "5"  # the mean of six weeks
    assert last.peak == "40 at its loudest"
    assert outcome(silent, 0).waterfalls[0].peak == ""


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_news_that_only_dies_down_is_not_told_to_have_been_loud_in_between(
    name: str, seed: int
) -> None:
    for fall in (view.waterfalls[1] for view in outcomes(name, seed)):
        loudest = int(fall.peak.split()[0]) if fall.peak else None

        assert loudest is None or loudest > max(int(fall.before), int(fall.after))


def test_a_price_that_is_rounded_says_that_it_only_comes_near_the_card() -> None:
    start, _history = opened("jetblue-2007")
    record = play(start, [], ["sorry-by-name"], [], ["call-the-held", "move-or-refund"])
    rows = {cause.label: cause for cause in outcome(record, 3).waterfalls[2].more}
    held, moved = (rows[f"{card}: price"] for card in ("Call each one held", "Move or money back"))

    assert (held.amount, moved.amount) == ("~+$30k", "+$9.95m")
    assert held.why == "The price on the card, $33k, rounded here."
    assert moved.why == "The price on the card."
