"""What must hold in every case alike."""

from collections.abc import Iterator

import numpy as np
import pytest

from game.bots.policies import drawn, only
from game.bots.search import best_line, left_alone, played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.state import State
from game.engine.turn import advance, moved, opening
from game.scenario.card import CardKind
from tests.scenarios.lessons.told import Told, as_written, higher, no_lower, tell, the
from tests.scenarios.playing import EVERY, NOTHING, Plays, sound

DEADLY = ["jeep-2013", "menu-foods-2007", "takata-honda"]


# ------------------------------------------------------------------------------ 6.1


def single_deeds(case: str) -> Iterator[tuple[str, int]]:
    """Yield each card that can stand alone, with each turn on which it can be played.

    What builds or prepares acts through other cards, and an order of serving is no single deed.
    """
    for place, card in enumerate(the(case).scenario.cards):
        acts = card.acts
        if card.needs or card.temptation or acts.build or acts.prepare or acts.serve:
            continue
        yield from (
            (card.id, int(turn)) for turn in np.flatnonzero(the(case).card_window[:, place])
        )


def begins(line: Told, turn: int) -> bool:
    """Return whether anything new befalls people on a turn after the one before it."""
    before, now = (line.states[place].started[line.rows] for place in (turn, turn + 1))
    return bool((now & ~before).any())


@pytest.mark.parametrize("case", EVERY)
def test_the_same_deed_a_turn_sooner_is_never_worth_less(case: str) -> None:
    """6.1 (every case): each card alone, on each of two turns between which nothing new begins.

    A later answer to news, or to a new failure, answers more: such pairs say nothing of speed.
    """
    turns = [turn.id for turn in the(case).scenario.turns]
    lines: dict[str, Plays] = {f"{c} {t}": {turns[t]: [c]} for c, t in single_deeds(case)}
    told = tell(case, lines)
    for card, turn in single_deeds(case):
        soon, late = told[f"{card} {turn}"], told.get(f"{card} {turn + 1}")
        if late is None or begins(soon, turn + 1) or begins(late, turn + 1):
            continue
        assert no_lower(soon.loyalty.mean(axis=0), late.loyalty.mean(axis=0)), (card, turn)
        assert no_lower(soon.loyalty[turn + 2], late.loyalty[turn + 2]), (card, turn)


def test_lines_that_stand_before_the_recall_serve_no_worse_than_lines_hired_on_its_day() -> None:
    """1.8 (menu-foods-2007)."""
    turns = ("thu-supplier", "fri-recall")
    told = tell("menu-foods-2007", {turn: {turn: ["hire-call-centre"]} for turn in turns})
    before, on_the_day = (told[turn].intent("owners")[-1] for turn in turns)
    assert no_lower(before, on_the_day)


# ------------------------------------------------------------------------------ 6.4


WORDS: dict[str, Plays | str] = {  # as they are, or the line of the case that says them
    "bad-tuesday": {
        "tray": ["hear-her-out"],
        "till": ["board-at-door"],
        "walkout": ["at-each-table"],
    },
    "con-edison-2006": {
        "wed-morning": ["boss-in-queens", "word-twice"],
        "thu-evening": ["word-twice"],
        "fri-morning": ["plain-sorry", "word-twice"],
        "october": ["report-own"],
    },
    "jeep-2013": {"letter": ["own-it-now"]},
    "chrysler-turnaround": "tell-only",
    "jetblue-2007": "words-only",
    "menu-foods-2007": "words-only",
    "squeaky-wheel": "words-only",
    "takata-honda": "words-only",
}


def words(case: str) -> Plays:
    """Return words without deeds, as they can be said in a case."""
    said = WORDS[case]
    return as_written(case, said) if isinstance(said, str) else said


def outlast(case: str) -> object:
    """Return a case in which words without deeds do end above silence."""
    reason = "A fault of the model: words that explain and feel with people mend a part of the wound"
    reason += " for good, also without deeds, and the promises that break with them cost less."
    return pytest.param(case, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize("case", WORDS)
def test_words_alone_lift_trust_at_first(case: str) -> None:
    """1.3, 6.4 (every case)."""
    told = tell(case, {"silent": NOTHING, "words": words(case)})
    first = told["words"].after(next(iter(words(case))))
    assert higher(told["words"].loyalty[first], told["silent"].loyalty[first])


@pytest.mark.parametrize(
    "case",
    [
        "jeep-2013",
        "chrysler-turnaround",
        outlast("bad-tuesday"),
        outlast("con-edison-2006"),
        outlast("jetblue-2007"),
        outlast("menu-foods-2007"),
        outlast("squeaky-wheel"),
        outlast("takata-honda"),
    ],
)
def test_words_without_deeds_end_below_silence(case: str) -> None:
    """1.3, 6.4 (every case)."""
    told = tell(case, {"silent": NOTHING, "words": words(case)})
    assert higher(told["silent"].loyalty[-1], told["words"].loyalty[-1])


@pytest.mark.parametrize("case", WORDS)
def test_words_without_deeds_never_come_near_to_words_with_deeds(case: str) -> None:
    """1.3, 6.4 (every case)."""
    written = {t.name: t.play for t in sound(case).scenario.tests}
    told = tell(case, {"words alone": words(case), **written})
    best = max(float(line.loyalty[-1].min()) for line in told.values())
    assert (told["words alone"].loyalty[-1] < best - 10).all()


# ------------------------------------------------------------------------------ 6.5 and 6.6


@pytest.mark.parametrize("case", EVERY)
def test_nothing_is_free(case: str) -> None:
    """6.5 (every case): a card takes effort, or money, or it costs trust, quiet or money later."""
    free = [c for c in sound(case).scenario.cards if not c.effort and not c.cost]
    turns = {card.id: card.from_ or sound(case).scenario.turns[0].id for card in free}
    told = tell(case, {"none": NOTHING, **{name: {turn: [name]} for name, turn in turns.items()}})
    none = told["none"]
    for card in free:
        line = told[card.id]
        worse = (line.loyalty < none.loyalty) | (line.media > none.media) | (line.cost > none.cost)
        assert worse.any(), card.id


def test_no_kind_of_answer_is_the_best_everywhere_or_nowhere_worth_its_effort() -> None:
    """6.6 (every case): each kind alone; that no card is always right is `check`'s to say."""
    best, beats_waiting = set(), dict.fromkeys(CardKind, 0)
    for name in EVERY:
        case = the(name)
        luck = deal([1], case.turns, purposes(case))
        waiting = float(tell(case, {"none": NOTHING})["none"].loyalty[-1].mean())
        ends = {
            kind: 100 * float(played(case, luck, only(kind))[-1].state.loyalty[0])
            for kind in CardKind
        }
        best.add(max(ends, key=ends.__getitem__))
        for kind, end in ends.items():
            beats_waiting[kind] += end > waiting
    assert len(best) >= 3
    assert all(count >= 2 for count in beats_waiting.values())


# ------------------------------------------------------------------------------ 6.12 to 6.15


def by_luck(name: str, games: int) -> Iterator[State]:
    """Yield the states of many games whose cards are drawn by luck, turn by turn."""
    case = the(name)
    choose = drawn(deal(range(10**6, 10**6 + games), case.turns, 1 + len(case.scenario.cards)))
    luck = deal(range(games), case.turns, purposes(case))
    state = opening(case, luck, games)
    yield state
    for _turn in range(case.turns):
        state = moved(advance(case, state, choose(case, state), luck)).state
        yield state


@pytest.mark.parametrize("case", EVERY)
def test_only_a_first_and_mild_failure_can_leave_anybody_better_disposed(case: str) -> None:
    """6.12 (every case): a thousand games drawn by luck, and every group of customers."""
    states = list(by_luck(case, 1_000))
    gain = np.max([s.trust.intent - states[0].trust.intent for s in states], axis=(0, 1))
    groups = [segment.id for segment in the(case).scenario.segments]
    above = {group for group in groups if gain[the(case).index.groups[group]] > 1e-6}
    if case == "bad-tuesday":
        assert "lunch" in above
        assert above <= {"lunch", "orders"}  # the other two were let down before
    else:
        assert not above


@pytest.mark.parametrize("case", EVERY)
def test_the_same_plays_and_the_same_luck_give_the_same_story(case: str) -> None:
    """6.14 (every case): told alone, told again, and told beside others."""
    history = as_written(case, "history")
    alone = tell(case, {"history": history})["history"]
    beside = tell(case, {"none": NOTHING, "history": history})["history"]
    for course in ("loyalty", "media", "cost"):
        assert np.array_equal(getattr(alone, course), getattr(beside, course)), course


@pytest.mark.parametrize("case", DEADLY)
def test_nobody_ends_a_crisis_with_deaths_better_loved_than_before(case: str) -> None:
    """6.15, 2.7 (jeep-2013, menu-foods-2007, takata-honda): the best of thousands of games."""
    compiled = the(case)
    luck = deal([1], compiled.turns, purposes(compiled))
    written = tell(case, {t.name: t.play for t in compiled.scenario.tests})
    found = [
        best_line(compiled, luck, score, width=6).loyalty[-1]
        for score in (lambda state: state.loyalty, left_alone(compiled, luck))
    ]
    *_states, end = by_luck(case, 1_000)
    best = max(100 * max(found), 100 * float(end.loyalty.max()))
    best = max(best, *(float(line.loyalty[-1].max()) for line in written.values()))
    start = float(next(iter(written.values())).loyalty[0, 0])
    assert start - 15 < best <= start
