"""What every case of the shelf promises to its players, counted on its files."""

import re

import pytest

from game.engine.case import compiled
from game.engine.retold import with_words
from game.library.read import CaseFiles
from game.present.wording import composing
from game.scenario.card import CardKind
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.scenario.story import Standing
from game.study.balance.tempting import tempting
from tests.scenarios.playing import EVERY, NOTHING, hands, line_of, played, sound

MOODS = ("worse", "same", "better")
VERDICTS = ("loyalty", "backfire", "mistake", "should have", "turned out")


@pytest.fixture(scope="module", params=EVERY)
def files(request: pytest.FixtureRequest) -> CaseFiles:
    return sound(request.param)


# ------------------------------------------------------------------------------------- the cast


def test_all_six_kinds_are_there_and_five_play(scenario: Scenario) -> None:
    assert {card.kind for card in scenario.cards} == set(CardKind)
    assert len(scenario.injects) >= 10
    assert len(scenario.personas) >= 10
    assert len(scenario.roles) == 5
    assert scenario.content_note


def test_some_rumours_are_true_and_some_are_not(scenario: Scenario) -> None:
    assert {fact.open_as for fact in scenario.facts} >= {Standing.RUMOUR, Standing.UNKNOWN}
    rumours = {fact.holds for fact in scenario.facts if fact.open_as is Standing.RUMOUR}
    assert rumours == {True, False}


def test_every_persona_can_be_better_worse_and_the_same_and_knows_what_was_done(
    scenario: Scenario,
) -> None:
    for persona in scenario.personas:
        assert {voice.mood for voice in persona.voices} >= set(MOODS), persona.id
        assert any(voice.when for voice in persona.voices), persona.id


def test_every_customer_segment_has_somebody_who_speaks_at_any_time(scenario: Scenario) -> None:
    for segment in scenario.segments:
        voices = [v for p in scenario.personas if p.group == segment.id for v in p.voices]
        for mood in MOODS:
            assert any(v.mood == mood and not v.when for v in voices), (segment.id, mood)


def test_what_the_coding_tells_of_the_goal_for_media_is_the_goal(files: CaseFiles) -> None:
    assert files.history is not None
    told = "goal for media (mean of all turns) was set to "
    goals = [note.split(told)[1] for note in files.history.coding if told in note]
    for goal in goals:
        assert float(re.split("[:.,] ?", goal)[0]) == files.scenario.goals.media


def test_the_briefing_names_the_sum_that_may_be_spent(scenario: Scenario) -> None:
    told = " ".join((scenario.summary, *(stake.figure for stake in scenario.stakes)))
    millions = f"{scenario.budget / 1e6:g}"
    forms = (f"{millions} million", f"${millions}m", f"{round(scenario.budget):,}")
    assert any(form in told for form in forms)


def test_every_case_reads_a_paper_of_its_own(scenario: Scenario) -> None:
    others = {sound(case).scenario.newspaper for case in EVERY if case != scenario.id}
    assert len(others) == len(EVERY) - 1
    told = repr(scenario)
    assert [paper for paper in others if paper in told] == []


NOT_AMERICAN = re.compile(
    r"(?<![\w-])(neighbours?|colours?|centres?|favours?|honour\w*|tyres?|cheques?|grey|plough"
    r"|judgement|towards|spelt|burnt|apologise\w*|sceptics?|cancell(ed|ing)|petrol|adverts?"
    r"|lorr(y|ies)|programme|fortnight)(?![\w:,\]-])",
    re.IGNORECASE,
)
CANADIAN = {"menu-foods-2007"}


@pytest.mark.parametrize("case", sorted({*EVERY} - CANADIAN))
def test_a_case_of_the_united_states_is_told_in_its_spelling(case: str) -> None:
    for file in sorted(sound(case).folder.glob("*.yaml")):
        lines = file.read_text(encoding="utf-8").splitlines()
        ids = re.compile(r"\s*(- )?(id|group): \S+$")
        told = [line for line in lines if not ids.match(line)]
        assert [line for line in told if NOT_AMERICAN.search(line)] == [], file


# ------------------------------------------------------------------------------------- the hand


@pytest.mark.parametrize("name", ["nothing", "history"])
def test_no_hand_is_too_large_to_read_or_too_small_to_choose_from(
    name: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in hands(scenario, line_of(name, scenario, history)):
        assert 4 <= len(hand) <= 9, (turn.id, [card.id for card in hand])


@pytest.mark.parametrize("name", ["nothing", "history"])
def test_nobody_can_afford_the_whole_hand(name: str, scenario: Scenario, history: History) -> None:
    for turn, hand in hands(scenario, line_of(name, scenario, history)):
        effort = turn.effort or scenario.effort
        assert sum(card.effort for card in hand) >= 1.4 * effort, turn.id


def test_something_pays_at_once_and_costs_in_the_end_on_at_least_half_of_the_turns(
    scenario: Scenario,
) -> None:
    found = tempting(compiled(scenario))
    assert sum(map(bool, found)) >= len(scenario.turns) / 2, found


def test_every_card_is_told_in_its_own_words(scenario: Scenario) -> None:
    for card in scenario.cards:
        told = composing.text(card), composing.more(card), composing.why(card)
        assert told == (card.text, card.more, card.why)


def test_every_card_teaches_and_says_where_it_is_from(scenario: Scenario) -> None:
    for card in scenario.cards:
        assert card.principle or card.source, card.id
        assert len(card.why) > 80, card.id


def test_nothing_that_players_read_beforehand_is_judged(scenario: Scenario) -> None:
    told = [text for card in scenario.cards for text in (card.title, card.text, card.more)]
    told += [text for turn in scenario.turns for text in turn.intel.values()]
    others = [each for turn in scenario.turns for each in turn.instead]
    told += [text for each in others for text in each.intel.values()]
    judged = [text for text in told if any(verdict in text.lower() for verdict in VERDICTS)]
    assert judged == []


# ------------------------------------------------------------------------------------- the turns


def test_most_roles_know_something_alone_on_every_turn(scenario: Scenario) -> None:
    for turn in scenario.turns:
        assert len(turn.intel) >= 3, turn.id


def test_every_turn_has_a_paper_for_what_was_done_and_one_for_everything_else(
    scenario: Scenario,
) -> None:
    for turn in scenario.turns:
        assert len(turn.front_pages) >= 3, turn.id
        assert not turn.front_pages[-1].when.model_fields_set, turn.id


def test_texts_fit_their_places(scenario: Scenario) -> None:
    """Written to measures closer than those of the format, which `check` holds for all."""
    for card in scenario.cards:
        assert len(card.title) <= 22, card.title
        assert len(card.text) <= 44, card.text
    for inject in scenario.injects:
        for text in (inject.text, *inject.variants):
            assert len(text) <= 110, text
    for turn in scenario.turns:
        for told in (turn, *(with_words(turn, [each]) for each in turn.instead)):
            sight = told.situation
            assert len(sight.line) <= 46, sight.line
            for text in (*sight.known, *sight.rumour, *sight.unknown):
                assert len(text) <= 75, text
        for page in turn.front_pages:
            assert len(page.headline) <= 60, page.headline
    for fact in scenario.facts:
        assert max(len(fact.open_text), len(fact.settled_text)) <= 75, fact.id


# ------------------------------------------------------------------------------------- the record


def test_history_tells_every_turn_and_can_be_played_to_the_end(
    scenario: Scenario, history: History
) -> None:
    assert list(history.plays) == [turn.id for turn in scenario.turns]
    assert history.coding
    case = compiled(scenario)
    assert played(case, line_of("history", scenario, history)).turn == case.turns


def test_every_source_that_is_named_is_listed(scenario: Scenario, history: History) -> None:
    listed = {source.id for source in scenario.sources}
    named = {card.source for card in scenario.cards} | {fact.source for fact in scenario.facts}
    named |= {moment.source for moment in history.timeline}
    named |= {fact.source for fact in history.measured}
    named |= {did.source for did in history.plays.values()}
    assert named - {None} <= listed


def test_every_trial_can_be_played_to_the_end(scenario: Scenario) -> None:
    case = compiled(scenario)
    for trial in scenario.tests:
        assert played(case, trial.play).turn == case.turns, trial.name


# ------------------------------------------------------------------------------------- the guide


def test_the_guide_helps_on_every_turn_and_cuts_to_the_time_there_is(
    scenario: Scenario, guide: Guide
) -> None:
    assert list(guide.turns) == [turn.id for turn in scenario.turns]
    assert [cut.minutes for cut in guide.cuts] == [20, 60, 120]
    for help_ in guide.turns.values():
        assert len(help_.questions) >= 2
        assert len(help_.arguments) >= 2
