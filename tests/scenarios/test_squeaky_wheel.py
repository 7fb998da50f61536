"""What the case of the car dealer promises to its players, played on the files themselves."""

import pytest

from game.base.scale import percent
from game.debrief.deeds import makes_beg
from game.engine.case import Case
from game.engine.word import HELD, Word
from game.scenario.history import History
from game.scenario.scenario import Scenario
from tests.debrief.ferry import begun
from tests.scenarios.playing import NOTHING, Plays, came, played, word, worth
from tests.scenarios.printed import by_turn
from tests.scenarios.shortened import shortened

CASE = "squeaky-wheel"

TWENTY_MINUTES = {
    "monday": ["worst-first", "same-for-him", "letter-to-open", "count-the-open"],
    "card-man": ["one-rule", "find-cause", "call-next-day"],
    "bad-review": ["answer-in-the-hour", "hire-adviser", "all-like-her"],
    "addresses": ["tell-the-maker", "send-the-surveys", "post-the-result"],
    "recall-wave": ["order-parts", "loaners-for-recall", "honest-dates"],
    "pay-plan": ["change-the-hoses", "weekly-word", "pay-solved"],
}


def test_six_people_wait_on_monday_and_one_of_them_threatens(case: Case) -> None:
    waits = begun(case).state.cases[0]

    assert waits.sum() == 6
    assert waits[case.index.queues["desk"]] == 5
    assert waits[case.index.queues["survey"]] == 1


def test_a_good_game_of_twenty_minutes_wins_people_back_keeps_its_word_and_its_budget(scenario: Scenario) -> None:
    record = shortened(CASE, 20, TWENTY_MINUTES)

    words = [Word(int(word)) for word in record.state.word[0]]
    assert percent(record.state.loyalty[0]) >= scenario.goals.loyalty
    assert record.state.cost[0] <= scenario.goals.cost
    assert {word for word in words if word is not Word.NOT_GIVEN} <= set(HELD)


def test_nobody_speaks_of_a_film_where_there_was_only_a_review(case: Case) -> None:
    plays = {
        "monday": ["worst-first", "letter-to-open"],
        "survey-week": ["call-next-day", "desk-authority"],
        "card-man": ["call-next-day", "find-cause"],
        "bad-review": ["argue-online"],
    }
    read = by_turn(case, plays)["bad-review"]

    assert "What I wrote is fair, and they call me a liar. So tonight I film." in read.said
    assert "My film" not in read.said


def test_the_family_learns_nothing_from_a_paper_that_tells_nothing(case: Case) -> None:
    line = "I learned it from the paper. In my own shop, I learn it from the paper."
    known = {"addresses": ["one-bad-apple"]}

    assert line not in by_turn(case, NOTHING)["addresses"].said
    assert line in by_turn(case, known)["addresses"].said


def test_who_has_a_date_in_writing_does_not_speak_of_a_letter_that_asks_for_patience(case: Case) -> None:
    letter = "A letter says that my car may catch fire, and please be patient."
    dated = {"recall-wave": ["honest-dates"]}

    assert letter in by_turn(case, NOTHING)["recall-wave"].said
    assert letter not in by_turn(case, dated)["recall-wave"].said


def test_one_later_favor_is_no_habit_where_the_first_threat_brought_nothing(case: Case) -> None:
    turned = {"monday": ["loud-first"], "bad-review": ["worst-first"]}
    favor = {**turned, "card-man": ["card-gold"]}
    held = {**favor, "monday": ["loud-first", "same-for-him"]}

    assert "all-shout" in came(case, favor)
    assert "all-shout" not in came(case, held)
    assert "all-shout" in came(case, {**held, "survey-week": ["ask-for-tens"]})


def test_who_had_the_loaner_unasked_is_heard_in_the_chair_of_the_hairdresser(case: Case) -> None:
    for loaner, comes in (([], "her-film"), (["loaner-for-agnes"], "her-review")):
        plays = {"survey-week": ["desk-authority"], "card-man": ["find-cause", *loaner]}
        assert {"her-film", "her-review"} & came(case, plays) == {comes}


def test_a_maker_that_is_told_plainly_sends_hands(case: Case) -> None:
    told, silent = (played(case, {"survey-week": cards}) for cards in (["talk-to-maker"], []))

    assert told.able[0, 0] > silent.able[0, 0]


def test_what_is_kept_in_the_house_spares_an_hour_and_is_found_with_a_note(case: Case) -> None:
    found = came(case, {"addresses": ["keep-inside"]})

    assert {"nobody-asks", "audit", "note-in-the-file"} <= found
    assert not {"nobody-asks", "note-in-the-file"} & came(case, NOTHING)
    assert "nobody-asks" not in came(case, {"addresses": ["keep-inside", "one-bad-apple"]})


def test_a_call_for_each_case_is_kept_where_somebody_knows_who_waits(case: Case) -> None:
    letter: Plays = {"monday": ["letter-to-open"]}
    counted: Plays = {"monday": ["letter-to-open", "count-the-open"]}

    assert word(case, letter, "a-call-each") is Word.PARTLY
    assert word(case, counted, "a-call-each") is Word.KEPT


def test_the_paper_tells_of_cars_that_stand_only_where_somebody_told_them_to(case: Case) -> None:
    dated: Plays = {"recall-wave": ["honest-dates"]}
    both: Plays = {"recall-wave": ["honest-dates", "safety-first-list"]}

    asides = [by_turn(case, plays)["recall-wave"].page.aside or "" for plays in (dated, both)]
    assert asides[0].endswith("told them to stand.")
    assert asides[1].endswith("stand at the shop.")


def test_who_shows_the_book_unread_is_asked_for_the_pages(case: Case) -> None:
    bet: Plays = {"false-story": ["calm-proof"]}
    looked: Plays = {"false-story": ["check-the-claim", "calm-proof"]}

    assert "which-pages" in came(case, bet)
    assert "which-pages" not in came(case, looked)
    assert worth(case, looked, "false-story", "check-the-claim") > 0.3
    pages = [by_turn(case, plays)["false-story"].page.headline for plays in (bet, looked)]
    assert pages[0].endswith("Which books?")
    assert pages[1].endswith("here is the book")


@pytest.mark.parametrize(
    "plays",
    [
        {"false-story": ["sorry-anyway", "sue-them"]},
        {"false-story": ["calm-proof", "sue-them"]},
        {"addresses": ["pilot-pay"], "pay-plan": ["pay-score"]},
    ],
)
def test_nobody_says_one_thing_and_does_the_reverse(case: Case, plays: Plays) -> None:
    with pytest.raises(ValueError, match="does not go with"):
        played(case, plays)


def test_nobody_praises_one_list_where_another_order_holds(case: Case) -> None:
    line = "One list for all of us, and a date on it. I could plan my exam week."
    listed: Plays = {"monday": ["worst-first", "count-the-open"], "survey-week": ["call-next-day"]}
    turned: Plays = {**listed, "survey-week": ["call-next-day", "loud-first"]}

    assert line in by_turn(case, listed)["survey-week"].said
    assert line not in by_turn(case, turned)["survey-week"].said


def test_a_free_check_for_all_makes_nobody_beg(scenario: Scenario) -> None:
    (check,) = [card for card in scenario.cards if card.id == "star-campaign"]
    assert not makes_beg(check)


def test_five_stars_each_day_is_a_promise_that_a_typical_dealer_breaks(case: Case, history: History) -> None:
    typical = {turn: did.cards for turn, did in history.plays.items()}

    assert word(case, typical, "five-star-days") is Word.BROKEN
