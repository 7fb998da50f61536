"""All checks, by name. Errors: it cannot be played as written. Warnings: hardly what was meant."""

from collections.abc import Callable, Iterable, Mapping

from game.base.problems import Problem
from game.library.checks import (
    cards,
    caseload,
    channels,
    conditions,
    cuts,
    cycles,
    dates,
    guide,
    history,
    icons,
    idle,
    pages,
    promises,
    readings,
    retold,
    teaching,
    titles,
    trials,
    turns,
    unused,
    weights,
)
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.scenario.guide import Guide
from game.scenario.history import History

Found = Iterable[Problem]

ERRORS: Mapping[str, Callable[[Sheet], Found]] = {
    "real dates": dates.real_dates,
    "turns in order": dates.turns_in_order,
    "lengths fit dates": dates.lengths_fit_dates,
    "cards that need themselves": cycles.cards_that_need_themselves,
    "tests that beat themselves": cycles.tests_that_beat_themselves,
    "injects that wait for themselves": cycles.injects_that_wait_for_themselves,
    "promises that keep themselves": cycles.promises_that_keep_themselves,
    "names are free": cards.names_are_free,
    "windows open before they close": cards.windows_open_before_they_close,
    "effort is ever there": cards.effort_is_ever_there,
    "needs can be met": cards.needs_can_be_met,
    "needs are not excluded": cards.needs_are_not_excluded,
    "promises come before they are due": promises.promises_come_before_they_are_due,
    "promises can be kept": promises.promises_can_be_kept,
    "promises for each turn can be kept again": promises.promises_for_each_turn_can_be_kept_again,
    "promises hang on deeds": promises.promises_hang_on_deeds,
    "situations fit": turns.situations_fit,
    "front pages are not hidden": pages.front_pages_are_not_hidden,
    "cases have queues": caseload.cases_have_queues,
    "incidents bring those they harm": caseload.incidents_bring_those_they_harm,
    "queues grow louder without end": caseload.queues_grow_louder_without_end,
    "ranges hold something": conditions.ranges_hold_something,
    "played and not played": conditions.played_and_not_played,
    "tests keep to the rules": trials.tests_keep_to_the_rules,
    "expectations can be read": trials.expectations_can_be_read,
}

WARNINGS: Mapping[str, Callable[[Sheet], Found]] = {
    "effects come in time": cards.effects_come_in_time,
    "promises are made in time": promises.promises_are_made_in_time,
    "turns offer a choice": turns.turns_offer_a_choice,
    "turns are tight": turns.turns_are_tight,
    "a front page is always printed": pages.a_front_page_is_always_printed,
    "icons are there": icons.icons_are_there,
    "headlines fit": pages.headlines_fit,
    "titles quote with single quotes": titles.titles_quote_with_single_quotes,
    "channels are called alike": channels.channels_are_called_alike,
    "ranges say something": conditions.ranges_say_something,
    "chances are open": conditions.chances_are_open,
    "injects can come in": conditions.injects_can_come_in,
    "voices can be heard": conditions.voices_can_be_heard,
    "other words can be read": retold.other_words_can_be_read,
    "front pages can be printed": conditions.front_pages_can_be_printed,
    "tests ask for something": trials.tests_ask_for_something,
    "tests play different lines": trials.tests_play_different_lines,
    "facts come up": unused.facts_come_up,
    "personas speak": unused.personas_speak,
    "incidents begin": unused.incidents_begin,
    "objectives are trained": unused.objectives_are_trained,
    "capabilities count": unused.capabilities_count,
    "weights are given for all": weights.weights_are_given_for_all,
    "incidents harm somebody": weights.incidents_harm_somebody,
    "injects train something": teaching.injects_train_something,
    "telling first can help": idle.telling_first_can_help,
    "advertising is not all": idle.advertising_is_not_all,
}

HISTORY_ERRORS: Mapping[str, Callable[[History, Page, Sheet], Found]] = {
    "history keeps to the rules": history.history_keeps_to_the_rules,
    "facts stand somewhere": readings.facts_stand_somewhere,
    "readings lie in their turns": readings.readings_lie_in_their_turns,
    "changes run forward": readings.changes_run_forward,
    "means are of the case": readings.means_are_of_the_case,
    "what is met was needed": readings.what_is_met_was_needed,
    "orders hold like against like": readings.orders_hold_like_against_like,
}

HISTORY_WARNINGS: Mapping[str, Callable[[History, Page, Sheet], Found]] = {
    "history knows every turn": history.history_knows_every_turn,
    "a real case names its sources": teaching.a_real_case_names_its_sources,
}

GUIDE_ERRORS: Mapping[str, Callable[[Guide, Page, Sheet], Found]] = {
    "cuts run forward": cuts.cuts_run_forward,
    "cuts are told apart": cuts.cuts_are_told_apart,
}

GUIDE_WARNINGS: Mapping[str, Callable[[Guide, Page, Sheet], Found]] = {
    "guide knows every turn": guide.guide_knows_every_turn,
    "turns bring arguments": guide.turns_bring_arguments,
    "guide has every usual cut": cuts.guide_has_every_usual_cut,
    "agendas run to time": cuts.agendas_run_to_time,
    "cuts keep what is needed": cuts.cuts_keep_what_is_needed,
    "cuts leave room for promises": cuts.cuts_leave_room_for_promises,
}
