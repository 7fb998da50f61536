"""What the case of the nine jets promises to its players, counted on the files themselves."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import Turned, advance, moved, opening
from game.engine.word import Word
from game.library.read import CaseFiles, read_case
from game.scenario.card import Card, CardKind
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.scenario.story import Standing, Turn

Plays = Mapping[str, Sequence[str]]

FOLDER = Path(__file__).parents[2] / "scenarios" / "jetblue-2007"
NOTHING: Plays = {}


@pytest.fixture(scope="module")
def files() -> CaseFiles:
    read = read_case(FOLDER)
    assert [str(problem) for problem in (*read.problems, *read.warnings)] == []
    assert read.value is not None
    return read.value


@pytest.fixture(scope="module")
def scenario(files: CaseFiles) -> Scenario:
    return files.scenario


@pytest.fixture(scope="module")
def history(files: CaseFiles) -> History:
    assert files.history is not None
    return files.history


@pytest.fixture(scope="module")
def guide(files: CaseFiles) -> Guide:
    assert files.guide is not None
    return files.guide


@pytest.fixture(scope="module")
def case(scenario: Scenario) -> Case:
    return compiled(scenario)


# ------------------------------------------------------------------------------------- the cast


def test_eight_turns_run_from_valentines_morning_to_april(scenario: Scenario) -> None:
    assert [turn.at for turn in scenario.turns] == [
        "2007-02-14 08:00",
        "2007-02-14 15:00",
        "2007-02-14 22:00",
        "2007-02-15 06:00",
        "2007-02-17 09:00",
        "2007-02-19 10:00",
        "2007-02-20 12:00",
        "2007-02-26 06:00",
    ]
    assert scenario.turns[-1].days == 45


def test_four_segments_and_five_others_are_there(scenario: Scenario) -> None:
    assert [s.id for s in scenario.segments] == ["held", "cancelled", "booked", "onlooking"]
    assert [s.id for s in scenario.stakeholders] == [
        "crew",
        "airport",
        "regulator",
        "investors",
        "press",
    ]


def test_there_is_enough_to_play_with(scenario: Scenario) -> None:
    assert len(scenario.cards) >= 26
    assert {card.kind for card in scenario.cards} == set(CardKind)
    assert len(scenario.injects) >= 12
    assert len(scenario.personas) >= 12
    assert len(scenario.facts) >= 10
    assert len(scenario.roles) == 5
    assert 5 <= len(_promises(scenario)) <= 7


def test_the_priced_bill_and_the_bags_are_among_the_promises(scenario: Scenario) -> None:
    assert {"rights", "bags-home"} <= _promises(scenario).keys()


def test_every_promise_asks_for_something_that_comes_after_it(scenario: Scenario) -> None:
    places = {turn.id: place for place, turn in enumerate(scenario.turns)}
    for card in _promises(scenario).values():
        assert card.acts.promise is not None
        assert places[card.acts.promise.due] >= places[card.from_ or scenario.turns[0].id]
        assert card.id not in card.acts.promise.kept_when.played


def test_facts_are_known_rumoured_and_unknown_and_some_are_false(scenario: Scenario) -> None:
    assert {fact.open_as for fact in scenario.facts} == set(Standing)
    assert sum(not fact.holds for fact in scenario.facts) >= 3


def test_every_persona_can_be_better_worse_and_the_same_and_knows_what_was_done(
    scenario: Scenario,
) -> None:
    for persona in scenario.personas:
        assert len(persona.voices) >= 4, persona.id
        assert {voice.mood for voice in persona.voices} >= {"worse", "same", "better"}, persona.id
        assert any(voice.when for voice in persona.voices), persona.id
        for mood in ("worse", "same", "better"):
            assert any(v.mood == mood for v in persona.voices), persona.id


def test_every_customer_segment_has_somebody_who_speaks_at_any_time(scenario: Scenario) -> None:
    for segment in scenario.segments:
        voices = [v for p in scenario.personas if p.group == segment.id for v in p.voices]
        for mood in ("worse", "same", "better"):
            assert any(v.mood == mood and not v.when for v in voices), (segment.id, mood)


# ------------------------------------------------------------------------------------- the hand


@pytest.mark.parametrize("line", ["nothing", "history", "quick-and-honest", "fight-and-hide"])
def test_six_to_nine_cards_are_in_the_hand_on_every_turn(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in _hands(scenario, _line(line, scenario, history)):
        assert 6 <= len(hand) <= 9, (turn.id, [card.id for card in hand])


@pytest.mark.parametrize("line", ["nothing", "history", "quick-and-honest"])
def test_nobody_can_afford_more_than_half_of_the_hand(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in _hands(scenario, _line(line, scenario, history)):
        effort = turn.effort or scenario.effort
        assert sum(card.effort for card in hand) >= 2 * effort, turn.id


def test_every_turn_offers_at_least_four_kinds(scenario: Scenario) -> None:
    for turn, hand in _hands(scenario, NOTHING):
        assert len({card.kind for card in hand}) >= 4, turn.id


def test_at_least_half_of_the_turns_tempt(scenario: Scenario) -> None:
    tempting = [
        turn.id for turn, hand in _hands(scenario, NOTHING) if any(card.temptation for card in hand)
    ]
    assert len(tempting) >= len(scenario.turns) / 2


def test_every_card_teaches_and_says_where_it_is_from(scenario: Scenario) -> None:
    for card in scenario.cards:
        assert card.principle or card.source, card.id
        assert len(card.why) > 80, card.id


def test_nothing_that_players_read_beforehand_is_judged(scenario: Scenario) -> None:
    told = [text for card in scenario.cards for text in (card.title, card.text, card.more)]
    told += [text for turn in scenario.turns for text in turn.intel.values()]
    for text in told:
        for verdict in ("loyalty", "backfire", "mistake", "should have", "turned out"):
            assert verdict not in text.lower(), text


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
    for card in scenario.cards:
        assert len(card.title) <= 22, card.title
        assert len(card.text) <= 44, card.text
    for inject in scenario.injects:
        for text in (inject.text, *inject.variants):
            assert len(text) <= 110, text
    for turn in scenario.turns:
        assert len(turn.situation.line) <= 46, turn.situation.line
        for text in _said(turn):
            assert len(text) <= 75, text
        for page in turn.front_pages:
            assert len(page.headline) <= 60, page.headline
    for fact in scenario.facts:
        assert max(len(fact.open_text), len(fact.settled_text)) <= 75, fact.id


def test_a_situation_never_holds_more_than_two_of_a_sort(scenario: Scenario) -> None:
    facts = {fact.id: fact for fact in scenario.facts}
    for turn in scenario.turns:
        sight = turn.situation
        shown = [facts[name] for name in sight.facts]
        settled = [fact for fact in shown if _may_be_known(scenario, fact.id, turn)]
        rumours = [fact for fact in shown if fact.open_as is Standing.RUMOUR]
        unknown = [fact for fact in shown if fact.open_as is Standing.UNKNOWN]
        assert len(sight.known) + len(settled) <= 2, turn.id
        assert len(sight.rumour) + len([f for f in rumours if f.public_on != turn.id]) <= 2, turn.id
        assert len(sight.unknown) + len([f for f in unknown if f.public_on != turn.id]) <= 2, (
            turn.id
        )


# ------------------------------------------------------------------------------------- the record


def test_history_tells_and_replays_every_turn(scenario: Scenario, history: History) -> None:
    assert list(history.plays) == [turn.id for turn in scenario.turns]
    assert all(did.cards and did.source for did in history.plays.values())
    assert len(history.timeline) >= 15
    assert len(history.coding) >= 5
    assert history.not_verified


def test_every_source_that_is_named_is_listed(scenario: Scenario, history: History) -> None:
    listed = {source.id for source in scenario.sources}
    named = {card.source for card in scenario.cards} | {fact.source for fact in scenario.facts}
    named |= {moment.source for moment in history.timeline}
    named |= {fact.source for fact in history.measured}
    named |= {did.source for did in history.plays.values()}
    assert named - {None} <= listed


def test_what_jetblue_did_can_be_played_to_the_end(case: Case, history: History) -> None:
    cards = {turn: did.cards for turn, did in history.plays.items()}
    assert _played(case, cards).turn == case.turns


def test_every_trial_can_be_played_to_the_end(case: Case) -> None:
    for trial in case.scenario.tests:
        assert _played(case, trial.play).turn == case.turns, trial.name


def test_the_next_storm_strikes_only_those_who_did_not_get_ready(case: Case) -> None:
    ready = {"tue-noon": ["cancel-early"]}
    assert _began(case, ready) >= {"snow-day"}
    assert "second-storm" not in _began(case, ready)
    assert "second-storm" in _began(case, {"tue-noon": ["full-schedule"]})


def test_calling_off_thursday_in_time_spares_the_meltdown(case: Case) -> None:
    assert "meltdown" in _began(case, NOTHING)
    assert "meltdown" not in _began(case, {"wed-afternoon": ["cancel-thursday"]})


# ------------------------------------------------------------------------------------- the guide


def test_the_guide_helps_on_every_turn_and_cuts_to_the_time_there_is(
    scenario: Scenario, guide: Guide
) -> None:
    assert list(guide.turns) == [turn.id for turn in scenario.turns]
    assert [cut.minutes for cut in guide.cuts] == [20, 60, 120]
    for help_ in guide.turns.values():
        assert len(help_.questions) >= 2
        assert len(help_.arguments) >= 2


# ------------------------------------------------------------------------------------- helpers


def _promises(scenario: Scenario) -> Mapping[str, Card]:
    return {card.acts.promise.id: card for card in scenario.cards if card.acts.promise}


def _line(name: str, scenario: Scenario, history: History) -> Plays:
    if name == "history":
        return {turn: did.cards for turn, did in history.plays.items()}
    return {trial.name: trial.play for trial in scenario.tests}.get(name, NOTHING)


def _hands(scenario: Scenario, plays: Plays) -> Iterator[tuple[Turn, list[Card]]]:
    """Yield each turn with the cards in the hand, if `plays` was played before it."""
    places = {turn.id: place for place, turn in enumerate(scenario.turns)}
    played: set[str] = set()
    for turn in scenario.turns:
        here = places[turn.id]
        yield (
            turn,
            [
                card
                for card in scenario.cards
                if places.get(card.from_ or "", 0) <= here <= places.get(card.until or "", here)
                and not (card.once and card.id in played)
                and played.issuperset(card.needs)
                and played.isdisjoint(card.excludes)
            ],
        )
        played.update(plays.get(turn.id, ()))


def _said(turn: Turn) -> tuple[str, ...]:
    sight = turn.situation
    return (*sight.known, *sight.rumour, *sight.unknown)


def _may_be_known(scenario: Scenario, name: str, turn: Turn) -> bool:
    places = {each.id: place for place, each in enumerate(scenario.turns)}
    fact = next(each for each in scenario.facts if each.id == name)
    public = fact.public_on is not None and places[fact.public_on] <= places[turn.id]
    found = any(
        name in (card.acts.investigate.facts if card.acts.investigate else {})
        or name in (card.acts.disclose.facts if card.acts.disclose else ())
        for card in scenario.cards
        if places.get(card.from_ or "", 0) < places[turn.id]
    )
    return public or found or fact.open_as is Standing.KNOWN


def _turns(case: Case, plays: Plays) -> Iterator[Turned]:
    luck = deal([1], case.turns, purposes(case))
    state = opening(case, luck)
    for turn in case.scenario.turns:
        turned = moved(advance(case, state, plans_of(case, [plays.get(turn.id, ())]), luck))
        state = turned.state
        yield turned


def _played(case: Case, plays: Plays) -> State:
    return list(_turns(case, plays))[-1].state


def _began(case: Case, plays: Plays) -> set[str]:
    started = _played(case, plays).started[0]
    return {case.scenario.incidents[place].id for place in np.flatnonzero(started)}


@pytest.mark.parametrize(
    ("thursday", "word"),
    [(["crew-finder"], Word.KEPT), (["stop-48-hours"], Word.KEPT), ([], Word.BROKEN)],
)
def test_a_full_tuesday_takes_crews_that_were_found_or_rested(
    case: Case, thursday: list[str], word: Word
) -> None:
    plays = {"thu-morning": thursday, "sat-morning": ["cut-a-quarter", "phones"]}

    state = _played(case, plays)

    assert Word(int(state.word[0, case.index.promises["full-tuesday"]])) is word
