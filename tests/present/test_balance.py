"""What is said of a case as a game."""

import pytest

from game.engine.case import compiled
from game.present.wording import balance as words
from game.study.balance.report import Doubt
from tests.scenarios.playing import EVERY, sound


@pytest.mark.parametrize("name", EVERY)
def test_no_sentence_has_quotes_within_the_same_quotes(name: str) -> None:
    case = compiled(sound(name).scenario)
    scenario = case.scenario
    said = [words.doubt(scenario, Doubt.DOMINANT, card) for card in case.index.cards]
    said += [words.ending(scenario, place) for place in range(len(scenario.turns[-1].front_pages))]

    for sentence in said:
        assert sentence.count("“") == sentence.count("”") == 1, sentence
