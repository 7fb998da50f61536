"""What the case of the fluffy word promises to its players, played on the files themselves."""

from game.base.scale import percent
from game.engine.case import Case
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.scenarios.playing import Plays, began, came, score, turns, worth
from tests.scenarios.printed import by_turn
from tests.scenarios.shortened import shortened

CASE = "chrysler-turnaround"

TWENTY_MINUTES = {
    "whose-customer": ["plain-to-staff", "one-roof", "credit-line"],
    "bottom-list": ["eighteen-teams", "top-fifty"],
    "full-page": ["proof-page", "service-school"],
    "cash": ["parts-first", "cut-ads"],
    "court": ["back-the-warranty", "open-files"],
}


def test_the_briefing_counts_no_turns_since_a_shorter_game_has_fewer(scenario: Scenario) -> None:
    assert "nine turns" not in scenario.summary


def test_a_good_game_of_twenty_minutes_reaches_every_goal(scenario: Scenario) -> None:
    record = shortened(CASE, 20, TWENTY_MINUTES)

    words = {Word(int(word)) for word in record.state.word[0]}
    assert percent(record.state.loyalty[0]) >= scenario.goals.loyalty
    assert percent(record.mean_media) <= scenario.goals.media
    assert record.state.cost[0] <= scenario.goals.cost
    assert words == {Word.NOT_GIVEN, Word.KEPT}


def test_a_list_that_stopped_in_spring_is_no_news_in_autumn(case: Case) -> None:
    headline = "The list of faults did not come"
    spring = {"bottom-list": ["fault-list"], "cash": ["cut-teams"]}
    autumn = {turn: ["fault-list"] for turn in ("bottom-list", "full-page", "last-of-36")}

    assert by_turn(case, spring)["cash"].page.headline == "Quality teams sent back to their desks"
    assert by_turn(case, autumn)["cash"].page.headline == headline


def test_owners_are_turned_away_only_where_goodwill_was_cut(case: Case) -> None:
    assert "refused" in began(case, {"cash": ["cut-goodwill"]})
    assert "refused" not in began(case, {"cash": ["cut-teams", "cut-ads"]})


def test_a_longer_warranty_mends_as_much_as_the_counters_can_do(case: Case) -> None:
    cover: Plays = {"last-of-36": ["cover-the-old"]}
    trained: Plays = {"bottom-list": ["dealer-desk"], "full-page": ["service-school"], **cover}
    closed: Plays = {"cash": ["cut-goodwill"], **cover}
    gains = [worth(case, plays, "last-of-36", "cover-the-old") for plays in (trained, closed)]
    assert gains[0] > gains[1] + 0.5
    assert gains[0] > 0.5


def test_a_desk_for_worn_engines_pays_unless_other_deeds_serve_the_same_owners(case: Case) -> None:
    desk: Plays = {"new-owner": ["mend-the-worn"]}
    worked: Plays = {
        **desk,
        "whose-customer": ["one-roof"],
        "bottom-list": ["eighteen-teams"],
        "full-page": ["top-fifty"],
    }
    served: Plays = {
        **desk,
        "whose-customer": ["one-roof", "ride-along"],
        "bottom-list": ["top-fifty", "dealer-desk"],
        "last-of-36": ["tell-staff-first", "cover-the-old"],
    }
    assert worth(case, worked, "new-owner", "mend-the-worn") > 0.5
    assert worth(case, served, "new-owner", "mend-the-worn") < 0.5


def test_a_letter_on_the_marks_is_printed_beside_claims_that_somebody_read(case: Case) -> None:
    able: Plays = {
        "whose-customer": ["one-roof", "bonus-and-veto"],
        "bottom-list": ["top-fifty"],
    }
    letter: Plays = {**able, "year-old": ["honest-letter"]}
    both: Plays = {**able, "year-old": ["honest-letter", "claims-by-month"]}
    assert "two-tables" not in came(case, letter)
    assert "two-tables" in came(case, both)
    without = worth(case, letter, "year-old", "honest-letter")
    assert worth(case, both, "year-old", "honest-letter") > without + 0.5


def test_a_habit_pays_where_it_is_kept_up_and_costs_where_it_is_dropped(case: Case) -> None:
    names = [turn.id for turn in case.scenario.turns]
    for habit, first in (("complaint-review", 0), ("owner-calls", 1), ("fault-list", 2)):
        once: Plays = {names[first]: [habit]}
        kept: Plays = {turn: [habit] for turn in names[first:]}
        begun = worth(case, once, names[first], habit)
        assert begun < 0
        assert score(case, kept) > score(case, {}) + 0.5


def test_a_plant_hears_of_a_dropped_habit_in_the_next_quarter(case: Case) -> None:
    assert "skipped" in came(case, {"new-owner": ["complaint-review"]})
    assert "skipped" not in came(case, {})


def test_calls_that_were_taken_up_again_are_not_told_as_stopped(case: Case) -> None:
    stopped = {"whose-customer": ["owner-calls"]}
    again = {**stopped, "last-of-36": ["owner-calls"]}

    assert by_turn(case, stopped)["last-of-36"].page.headline == "Last of 36, and the calls have stopped"
    assert by_turn(case, again)["last-of-36"].page.headline == "Last of thirty-six"


def test_something_comes_in_on_every_turn_whatever_was_played(
    case: Case, scenario: Scenario
) -> None:
    silent = came(case, {})
    telling = {inject.when.turn for inject in scenario.injects if inject.id in silent}

    assert telling == {turn.id for turn in scenario.turns}


def test_the_earlier_the_complaint_review_begins_the_more_it_is_worth(case: Case) -> None:
    ids = [turn.id for turn in case.scenario.turns]
    begun = [{turn: ["complaint-review"] for turn in ids[place:]} for place in range(len(ids))]

    ends = [list(turns(case, plays))[-1].state.loyalty[0] for plays in (*begun, {})]
    assert ends[:-1] == sorted(ends[:-1], reverse=True)
    assert ends[0] > ends[-2] == ends[-1]
