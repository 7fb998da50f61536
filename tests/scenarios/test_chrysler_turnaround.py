"""What the case of the fluffy word promises to its players, played on the files themselves."""

import pytest

from game.base.scale import percent
from game.engine.case import Case
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.scenarios.playing import Plays, began, came, hands, headline, reached, score, turns, word, worth
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
    spring = {"bottom-list": ["fault-list", "eighteen-teams"], "cash": ["cut-teams"]}
    autumn = {turn: ["fault-list"] for turn in ("bottom-list", "full-page", "last-of-36")}

    assert by_turn(case, spring)["cash"].page.headline == "Quality teams sent back to their desks"
    assert by_turn(case, autumn)["cash"].page.headline == headline


def test_owners_are_turned_away_only_where_goodwill_was_cut(case: Case) -> None:
    assert "refused" in began(case, {"cash": ["cut-goodwill"]})
    assert "refused" not in began(case, {"cash": ["cut-teams", "cut-ads"]})


WORK: Plays = {
    "whose-customer": ["one-roof", "credit-line"],
    "bottom-list": ["eighteen-teams", "dealer-desk"],
    "full-page": ["top-fifty", "cheap-petrol"],
    "last-of-36": ["cover-the-old"],
    "year-old": ["honest-letter", "claims-by-month"],
}


def test_nobody_stands_at_the_top_of_lists_that_look_back_for_years(case: Case) -> None:
    said: Plays = {"new-owner": ["number-one"]}
    worked: Plays = {
        **WORK,
        "new-owner": ["mend-the-worn", "number-one", "lifetime-warranty"],
        "last-of-36": ["cover-the-old", "sales-contest"],
        "cash": ["cut-ads"],
        "washington": ["open-files"],
        "court": ["back-the-warranty", "new-slogan"],
    }

    assert word(case, said, "top-in-two-years") is Word.BROKEN
    assert word(case, worked, "top-in-two-years") is Word.PARTLY


@pytest.mark.parametrize(
    ("court", "became"),
    [
        ([], Word.BROKEN),
        (["dealers-by-volume"], Word.BROKEN),
        (["back-the-warranty"], Word.BROKEN),
        (["dealers-by-score"], Word.PARTLY),
    ],
)
def test_no_dealer_stays_by_doing_nothing(case: Case, court: list[str], became: Word) -> None:
    said: Plays = {"washington": ["your-dealer-stays"], "court": court}
    assert word(case, said, "dealer-stays") is became


def test_a_word_costs_more_than_it_brings_where_only_work_stands_behind_it(case: Case) -> None:
    whole: Plays = {
        **WORK,
        "new-owner": ["number-one", "lifetime-warranty"],
        "washington": ["your-dealer-stays", "open-files"],
        "court": ["back-the-warranty", "new-slogan"],
    }
    assert worth(case, whole, "washington", "your-dealer-stays") < -1
    assert not reached(case, whole)


@pytest.mark.parametrize(
    ("turn", "plays", "page"),
    [
        ("cash", {"cash": ["cut-teams"]}, "Fewer people for the faults"),
        ("year-old", {"year-old": ["honest-letter"]}, "These marks are ours, writes Chrysler"),
    ],
)
def test_no_page_tells_of_teams_or_figures_that_are_not_there(
    case: Case, turn: str, plays: Plays, page: str
) -> None:
    assert headline(case, plays, turn) == page


def test_pages_of_thanks_are_not_booked_where_pages_have_stopped(scenario: Scenario) -> None:
    def autumn(plays: Plays) -> set[str]:
        return {card.id for turn, hand in hands(scenario, plays) if turn.id == "year-old" for card in hand}

    assert "thank-you-page" in autumn({})
    assert "thank-you-page" not in autumn({"cash": ["cut-ads"]})


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
