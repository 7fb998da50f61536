"""What somebody who knows the cards that came by now thinks of a promise."""

import numpy as np

from game.bots.belief import believed
from game.bots.policies import scripted, silent
from game.bots.word import trusted
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.setting import Bools
from game.engine.turn import advance, moved, opening
from game.engine.word import Word
from game.scenario.condition import Condition
from tests.scenarios.playing import sound


def jeep() -> tuple[Case, Bools]:
    """Return the case, and the cards that nobody has seen on its first turn, (cards,)."""
    case = compiled(sound("jeep-2013").scenario)
    return case, ~case.card_window[0]


def asked(case: Case, unseen: Bools, name: str, now: int = 0) -> Condition:
    pledges = trusted(case, unseen, now)
    return next(each.promise.asks for each in pledges if each.promise.id == name)


def test_what_hangs_on_cards_to_come_is_trusted_to_be_done_by_the_due_day() -> None:
    case, unseen = jeep()

    assert asked(case, unseen, "all-cars") == Condition(turn="special-order")


def test_what_the_hand_can_do_has_to_be_done() -> None:
    case, unseen = jeep()

    kept_when = asked(case, unseen, "outside-answer")

    assert kept_when == Condition(turn="deadline", played=("outside-engineers",))


def test_a_promise_is_what_it_is_once_its_cards_have_been_seen_or_its_day_has_passed() -> None:
    case, unseen = jeep()
    as_written = [pledge.promise for pledge in case.pledges]

    everything = trusted(case, np.zeros_like(unseen), 0)
    afterwards = trusted(case, unseen, case.turns)

    assert [pledge.promise for pledge in everything] == as_written
    assert [pledge.promise for pledge in afterwards] == as_written


def test_nothing_is_left_to_cards_that_no_hand_can_hold_before_the_day() -> None:
    case, unseen = jeep()
    as_written = next(each.promise for each in case.pledges if each.promise.id == "all-cars")
    due, in_time, too_late = (
        case.index.turns[on] for on in (as_written.due, "deadline", "november")
    )
    turns = case.scenario.turns

    def in_a_cut(*plays: int) -> Condition:
        return asked(cut_to(case, (turns[turn].id for turn in plays)), unseen, "all-cars")

    assert asked(case, unseen, "all-cars", due - 1) == in_a_cut(0, in_time, too_late)
    assert in_a_cut(0, due) == Condition(turn=as_written.due)
    assert in_a_cut(0, too_late) == in_a_cut(0) == as_written.kept_when
    assert asked(case, unseen, "all-cars", due) == as_written.kept_when


def test_nobody_expects_to_break_their_word_for_want_of_a_card_that_is_still_to_come() -> None:
    case, _unseen = jeep()
    luck = deal([7], case.turns, purposes(case))
    world, state, guess = believed(case, opening(case, luck))
    own_it = scripted({world.scenario.turns[0].id: ("own-it-now",)})

    for turn in range(case.turns):
        policy = own_it if turn == 0 else silent
        state = moved(advance(world, state, policy(world, state), guess)).state

    given = state.word[0, case.index.promises["all-cars"]]
    assert Word(given) is Word.KEPT
