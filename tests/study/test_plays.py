"""Many plays of a case: reproducible, legal, and each group played as it says."""

import numpy as np
import pytest

from game.bots.registry import BOTS
from game.bots.search import SIDE_BY_SIDE
from game.engine.case import Case
from game.scenario.history import History
from game.study.everybody import everybody
from game.study.games import Games
from game.study.plays import IN_A_CUT, OF_A_BOT, Plays, plays
from game.study.sensible import sensible
from game.study.told import COMPOSED
from tests.debrief.ferry import HISTORY, case_of

DID = History.model_validate(
    HISTORY | {"plays": {"day-one": {"cards": ["send-boats"], "text": "Boats."}}}
)
COUNT = SIDE_BY_SIDE + 100  # more than one block, the last one short


@pytest.fixture(scope="module")
def ferry() -> Case:
    return case_of()


@pytest.fixture(scope="module")
def played(ferry: Case) -> Plays:
    return plays(ferry, DID, {2: ("day-three", "day-one")}, COUNT)


def same(one: Games, other: Games) -> bool:
    names = ("could", "chosen", "fired", "known", "word", "pages", "voices", "score")
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names)


def test_there_are_as_many_games_as_were_asked_for(ferry: Case, played: Plays) -> None:
    bots = len(everybody(ferry, DID))

    assert played.drawn.count == COUNT
    assert played.bots.count == OF_A_BOT * bots
    assert played.whole.count == COUNT + OF_A_BOT * bots
    assert played.cuts[0].games.count == IN_A_CUT


def test_the_same_case_gives_the_same_games(ferry: Case, played: Plays) -> None:
    again = plays(ferry, DID, {2: ("day-three", "day-one")}, COUNT)

    assert same(played.whole, again.whole)
    assert same(played.cuts[0].games, again.cuts[0].games)


def test_how_many_games_are_drawn_changes_none_of_them(ferry: Case, played: Plays) -> None:
    fewer = plays(ferry, None, None, 50)

    assert np.array_equal(fewer.drawn.chosen, played.drawn.chosen[:50])
    assert np.array_equal(fewer.drawn.score, played.drawn.score[:50])


def test_what_was_played_could_be_played(played: Plays) -> None:
    for group in (played.drawn, played.bots, played.cuts[0].games):
        assert not (group.chosen & ~group.could.any(axis=1)).any()


def test_a_cut_does_nothing_on_the_turns_it_leaves_out(ferry: Case, played: Plays) -> None:
    """The second ship can only be hired from day two on; the drill opens on day three."""
    (cut,) = played.cuts
    ship = ferry.index.cards["second-ship"]

    assert (cut.place, cut.turns) == (2, (0, 2))
    assert played.whole.could[:, 1, ship].any()
    assert not cut.games.could[:, 1].any()
    assert cut.games.could[cut.games.chosen[:, ship], 2, ship].all()
    assert cut.games.chosen[:, ship].any()


def test_everybody_is_every_sensible_line_every_bot_and_two_ends_of_a_search(ferry: Case) -> None:
    """Silence, history and chance are sensible lines; the two that search stand at its ends."""
    assert len(everybody(ferry, DID)) == len(sensible(ferry, DID)) + (len(BOTS) - 3 - 2) + 2


def test_the_search_ends_above_and_below_most_games(ferry: Case, played: Plays) -> None:
    best, worst = played.bots.score[-2 * OF_A_BOT], played.bots.score[-OF_A_BOT]

    assert best > np.quantile(played.drawn.score, 0.9)
    assert worst < np.quantile(played.drawn.score, 0.25)


def test_without_front_pages_of_an_author_the_last_one_is_composed(played: Plays) -> None:
    assert (played.whole.pages[:, -1] == COMPOSED).all()
