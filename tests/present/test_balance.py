"""What is said of a case as a game."""

from dataclasses import replace

import pytest

from game.engine.case import compiled
from game.present.wording import balance as words
from game.present.wording.doubts import doubt
from game.study.balance.alone import Alone
from game.study.balance.bait import Bait, Effect
from game.study.balance.report import Came, Doubt, Kind
from game.study.balance.turns import Temptation
from tests.scenarios.playing import EVERY, sound


@pytest.mark.parametrize("name", EVERY)
def test_no_sentence_has_quotes_within_the_same_quotes(name: str) -> None:
    case = compiled(sound(name).scenario)
    scenario = case.scenario
    said = [doubt(scenario, Doubt.DOMINANT, card) for card in case.index.cards]
    said += [doubt(scenario, Doubt.NEVER_CAME, inject) for inject in case.index.injects]
    said += [doubt(scenario, Doubt.NEVER_LEARNT, fact) for fact in case.index.facts]
    said += [words.ending(scenario, place) for place in range(len(scenario.turns[-1].front_pages))]

    for sentence in said:
        assert sentence.count("“") == sentence.count("”") == 1, sentence


def test_news_and_facts_are_named_by_what_they_say_and_not_by_their_ids() -> None:
    scenario = sound("jeep-2013").scenario
    inject, fact = scenario.injects[0], scenario.facts[0]

    never = doubt(scenario, Doubt.NEVER_CAME, inject.id)
    rare = words.rare(scenario, Came(Kind.INJECT, inject.id, 36, 0))
    learnt = words.rare(scenario, Came(Kind.FACT, fact.id, 1, 1200))

    assert never == (
        "“A dealer calls: a woman asks if she can drive home tonight. What do I tell her?” never "
        "came in."
    )
    assert rare.startswith("In 36 games “A dealer calls: a woman asks")
    assert learnt.startswith("In 1 game “On the agency’s list: Grand Cherokee")
    assert learnt.endswith("” was learnt. Good games have it 1,200 times.")


def test_a_turn_is_named_with_its_year_where_the_case_runs_into_another() -> None:
    long, short = sound("jeep-2013").scenario, sound("jetblue-2007").scenario

    assert words.turn_name(long, long.turns[0].id) == "turn 1, 3 Jun 2013"
    assert words.turn_name(short, short.turns[0].id) == "turn 1, Wed 14 Feb"


COSTS = Effect(90, mean=-0.026, low=-0.05, high=-0.01, best=0.0)
PAYS = Effect(90, mean=0.033, low=-0.05, high=0.06, best=0.1)


def test_what_a_temptation_is_said_to_do_is_no_stronger_than_what_was_seen() -> None:
    scenario = sound("bad-tuesday").scenario
    both = Bait(COSTS, COSTS)
    everywhere = Temptation("full-house", 3, (-0.08,), -0.01, both, both)
    not_in_good = Temptation("full-house", 3, (-0.08,), -0.01, both, Bait(COSTS, PAYS))

    assert words.temptation(scenario, not_in_good) == (
        "With care, “Keep every table” on turn 4 never pays. By chance: −2.6 at once, −2.6 in the "
        "end. In good games: −2.6 at once, +3.3 in the end."
    )
    assert words.temptation(scenario, everywhere) == (
        "With care, “Keep every table” on turn 4 never pays. By chance: −2.6 at once, −2.6 in the "
        "end. In good games: −2.6 at once, −2.6 in the end. It tempts by its words alone."
    )


def test_a_doubt_of_a_card_says_on_what_games_it_rests_and_names_a_cure() -> None:
    scenario = sound("bad-tuesday").scenario

    costs = replace(COSTS, better=1, worse=80)
    card = Alone(
        "full-house",
        tempts=False,
        finds_out=False,
        by_chance=Bait(costs, costs),
        in_good=Bait(PAYS, PAYS),
    )

    assert doubt(scenario, Doubt.DOMINATED, "full-house", card) == (
        "“Keep every table” adds half a point to 1 of 180 games with it, by chance and good ones, "
        "each beside the same without it (in the mean −2.6, +3.3): give a reason to play it."
    )
    assert doubt(scenario, Doubt.IDLE, "full-house", card) == (
        "“Keep every table” makes half a point of difference in 81 of 180 games with it, by chance "
        "and good ones, each beside the same without it: let it do something."
    )
    assert doubt(scenario, Doubt.NEVER_TURNS, "full-house") == (
        "“Keep every table” is no trap: with care, by chance and in good games it pays to the end. "
        "Let it cost later, or let it be no temptation."
    )
    assert doubt(scenario, Doubt.CHANGES_NOTHING, "full-house") == (
        "“Keep every table” changes nothing: with care, by chance and in good games it makes no "
        "point of difference. Let it pay at once and cost later, or let it be no temptation."
    )
