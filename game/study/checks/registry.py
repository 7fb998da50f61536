"""All checks by playing, by name; the library has words and a cure for each."""

from collections.abc import Callable, Iterable, Mapping

from game.study.checks import cuts, goals, promises, reach, weighing
from game.study.checks.found import Found
from game.study.plays import Plays

Check = Callable[[Plays], Iterable[Found]]

CHECKS: Mapping[str, Check] = {
    "cards can be played": reach.cards_can_be_played,
    "injects come in": reach.injects_come_in,
    "facts are learnt": reach.facts_are_learnt,
    "other words are read": reach.other_words_are_read,
    "endings are reached": reach.endings_are_reached,
    "front pages are printed": reach.front_pages_are_printed,
    "voices are heard": reach.voices_are_heard,
    "goals are reached": goals.goals_are_reached,
    "promises can be kept": promises.promises_can_be_kept,
    "promises can be broken": promises.promises_can_be_broken,
    "cards are ever right": weighing.cards_are_ever_right,
    "cards are not always right": weighing.cards_are_not_always_right,
}

GUIDE_CHECKS: Mapping[str, Check] = {
    "cuts offer a choice": cuts.cuts_offer_a_choice,
    "cuts keep what cards need": cuts.cuts_keep_what_cards_need,
    "cuts leave time for promises": cuts.cuts_leave_time_for_promises,
}
