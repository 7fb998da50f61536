"""What the tutorial promises to its players, counted on the files themselves."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

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

FOLDER = Path(__file__).parents[2] / "scenarios" / "bad-tuesday"
NOTHING: Plays = {}
FIVE_WORDS = ["hear", "own", "fix", "follow-up", "write-down"]
WELL: Plays = {
    "tray": ["hear-her-out", "dry-and-clean", "cleaning-paid"],
    "ice": ["ring-before", "cross-train", "ring-the-guest"],
}


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


def test_four_turns_run_through_one_tuesday(scenario: Scenario) -> None:
    assert [turn.at for turn in scenario.turns] == [
        "2024-02-13 12:30",
        "2024-02-13 15:00",
        "2024-02-13 18:00",
        "2024-02-13 19:30",
    ]
    assert [turn.starts for turn in scenario.turns] == [("tray",), ("ice",), ("till",), ("walkout",)]
    assert scenario.minutes == 15


def test_it_trains_the_five_words(scenario: Scenario) -> None:
    assert [objective.id for objective in scenario.objectives] == FIVE_WORDS
    assert {card.objective for card in scenario.cards} == set(FIVE_WORDS)


def test_there_is_enough_to_play_with(scenario: Scenario) -> None:
    assert len(scenario.cards) >= 12
    assert {card.kind for card in scenario.cards} == set(CardKind)
    assert len(scenario.injects) >= 10
    assert len(scenario.personas) >= 10
    assert len(scenario.roles) == 5
    assert len(_promises(scenario)) == 3


def test_some_rumours_are_true_and_some_are_not(scenario: Scenario) -> None:
    assert {fact.open_as for fact in scenario.facts} == set(Standing)
    rumours = [fact.holds for fact in scenario.facts if fact.open_as is Standing.RUMOUR]
    assert set(rumours) == {True, False}


def test_every_persona_has_a_word_for_better_worse_and_the_same_at_any_time(
    scenario: Scenario,
) -> None:
    for persona in scenario.personas:
        always = {voice.mood for voice in persona.voices if not voice.when}
        assert always >= {"worse", "same", "better"}, persona.id
        assert any(voice.when for voice in persona.voices), persona.id


# ------------------------------------------------------------------------------------- the hand


def test_the_first_hand_is_small(scenario: Scenario) -> None:
    _turn, hand = next(_hands(scenario, NOTHING))
    assert 4 <= len(hand) <= 6


@pytest.mark.parametrize(
    "line", ["nothing", "history", "stove-taught-in-time", "jokes-and-excuses"]
)
def test_no_hand_is_too_large_to_read_or_too_small_to_choose_from(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in _hands(scenario, _line(line, scenario, history)):
        assert 4 <= len(hand) <= 8, (turn.id, [card.id for card in hand])


@pytest.mark.parametrize("line", ["nothing", "history", "stove-taught-in-time"])
def test_nobody_can_afford_the_whole_hand(
    line: str, scenario: Scenario, history: History
) -> None:
    for turn, hand in _hands(scenario, _line(line, scenario, history)):
        assert sum(card.effort for card in hand) >= 1.5 * scenario.effort, turn.id


def test_every_turn_tempts(scenario: Scenario) -> None:
    for turn, hand in _hands(scenario, NOTHING):
        assert any(card.temptation for card in hand), turn.id


def test_every_card_teaches(scenario: Scenario) -> None:
    for card in scenario.cards:
        assert card.principle, card.id
        assert len(card.why) > 80, card.id


def test_nothing_that_players_read_beforehand_is_judged(scenario: Scenario) -> None:
    told = [text for card in scenario.cards for text in (card.title, card.text, card.more)]
    told += [text for turn in scenario.turns for text in turn.intel.values()]
    for text in told:
        for verdict in ("loyalty", "backfire", "mistake", "should have", "turned out"):
            assert verdict not in text.lower(), text


# ------------------------------------------------------------------------------------- the turns


def test_the_first_situation_says_how_to_play(scenario: Scenario) -> None:
    said = " ".join(scenario.turns[0].situation.known)
    assert "plan" in said
    assert "commit" in said


def test_every_role_knows_something_alone_on_every_turn(scenario: Scenario) -> None:
    roles = {role.id for role in scenario.roles}
    assert all(set(turn.intel) == roles for turn in scenario.turns)


def test_every_turn_has_a_paper_for_what_was_done_and_one_for_everything_else(
    scenario: Scenario,
) -> None:
    for turn in scenario.turns:
        assert len(turn.front_pages) >= 6, turn.id
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
        for text in (*turn.situation.known, *turn.situation.rumour, *turn.situation.unknown):
            assert len(text) <= 75, text
        for page in turn.front_pages:
            assert len(page.headline) <= 60, page.headline
    for fact in scenario.facts:
        assert max(len(fact.open_text), len(fact.settled_text)) <= 75, fact.id


# ----------------------------------------------------------------------------------- the lessons


def test_the_drenched_guest_can_end_above_the_start_and_those_hit_twice_do_not(
    case: Case, scenario: Scenario, history: History
) -> None:
    first, *_, last = _turns(case, _line("stove-taught-in-time", scenario, history))
    drenched, _orders, twice = last.stepped.intent[0, :3]
    assert first.stepped.intent[0, 0] < 0.80
    assert drenched > 0.80
    assert twice < 0.80


def test_paying_the_whole_room_helps_her_less_than_hearing_and_drying_her(case: Case) -> None:
    heard = _first(case, ["hear-her-out", "dry-and-clean"])
    paid = _first(case, ["free-lunch"])
    joked = _first(case, ["laugh-it-off"])
    assert heard.stepped.intent[0, 0] > paid.stepped.intent[0, 0] > joked.stepped.intent[0, 0]
    assert heard.state.cost[0] < paid.state.cost[0]


def test_six_sharp_holds_with_hands_behind_it_and_breaks_without(case: Case) -> None:
    assert _word(case, {"ice": ["six-sharp", "two-ways"]}, "six-oclock") is Word.KEPT
    assert _word(case, {"ice": ["six-sharp"]}, "six-oclock") is Word.BROKEN


def test_food_within_the_hour_needs_hands_that_learned_the_stove(case: Case) -> None:
    late = {"walkout": ["full-house", "short-menu"]}
    ready = {"ice": ["cross-train"], **late}
    assert _word(case, ready, "within-the-hour") is Word.KEPT
    assert _word(case, late, "within-the-hour") is not Word.KEPT


def test_blaming_the_card_firm_costs_trust_once_the_wet_box_is_found(case: Case) -> None:
    sign = list(_turns(case, {"till": ["not-our-fault"]}))[-1]
    board = list(_turns(case, {"till": ["board-at-door"]}))[-1]
    assert sign.stepped.media[0] > board.stepped.media[0]
    assert (sign.stepped.intent[0, :3] < board.stepped.intent[0, :3]).all()


def test_somebody_who_was_followed_up_is_back_for_supper(case: Case) -> None:
    assert "she-is-back" in _came(case, WELL)
    assert "she-is-back" not in _came(case, {"tray": WELL["tray"]})
    assert "call-still-open" in _came(case, {"tray": WELL["tray"]})


# ------------------------------------------------------------------------------------- the record


def test_a_sensible_house_is_told_and_replayed_and_called_invented(
    scenario: Scenario, history: History, case: Case
) -> None:
    assert list(history.plays) == [turn.id for turn in scenario.turns]
    assert "invented" in history.summary
    assert not history.measured
    cards = {turn: did.cards for turn, did in history.plays.items()}
    assert _played(case, cards).turn == case.turns


def test_every_source_that_is_named_is_listed_and_every_listed_one_is_named(
    scenario: Scenario, history: History
) -> None:
    listed = {source.id for source in scenario.sources}
    named = {card.source for card in scenario.cards} | {fact.source for fact in scenario.facts}
    named |= {moment.source for moment in history.timeline}
    named |= {did.source for did in history.plays.values()}
    assert named - {None} <= listed


def test_every_trial_can_be_played_to_the_end(case: Case) -> None:
    for trial in case.scenario.tests:
        assert _played(case, trial.play).turn == case.turns, trial.name


# ------------------------------------------------------------------------------------- the guide


def test_the_guide_helps_on_every_turn_and_cuts_to_the_time_there_is(
    scenario: Scenario, guide: Guide
) -> None:
    assert list(guide.turns) == [turn.id for turn in scenario.turns]
    assert [cut.minutes for cut in guide.cuts] == [20, 60, 120]
    assert list(guide.objectives) == [objective.text for objective in scenario.objectives]
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
                and played.isdisjoint(card.excludes)
            ],
        )
        played.update(plays.get(turn.id, ()))


def _turns(case: Case, plays: Plays) -> Iterator[Turned]:
    luck = deal([1], case.turns, purposes(case))
    state = opening(case, luck)
    for turn in case.scenario.turns:
        turned = moved(advance(case, state, plans_of(case, [plays.get(turn.id, ())]), luck))
        state = turned.state
        yield turned


def _first(case: Case, cards: Sequence[str]) -> Turned:
    return next(_turns(case, {"tray": cards}))


def _played(case: Case, plays: Plays) -> State:
    return list(_turns(case, plays))[-1].state


def _word(case: Case, plays: Plays, promise: str) -> Word:
    return Word(_played(case, plays).word[0, case.index.promises[promise]])


def _came(case: Case, plays: Plays) -> set[str]:
    fired = _played(case, plays).fired[0]
    return {inject.id for inject, came in zip(case.scenario.injects, fired, strict=True) if came}
