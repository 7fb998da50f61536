import pytest

from game.scenario.acts import Posture
from game.scenario.card import CardKind
from game.scenario.composed import Doing, composed, offered, own, proposed
from game.scenario.scenario import Scenario
from tests.play.small import DATA, card

FIX = {"fix": {"pace": {"commuters": 2}, "days": 3}}
CARDS = [
    card("sorry", effort=2, cost=100, acts={"say": {"posture": "rebuild", "empathy": 0.6}}),
    card("regret", effort=1, cost=300, acts={"say": {"posture": "rebuild", "empathy": 0.8}}),
    card("buses", kind="fix", effort=3, cost=9000, acts=FIX),
    card("refund", effort=2, cost=50, acts={"give": {"to": {"commuters": 1}}}),
    card("look", acts={"investigate": {"facts": {"why": 4, "later": 9}}}),
]
FACTS = [
    {
        "id": name,
        "open_as": "unknown",
        "open_text": "What was it?",
        "settled_text": "The signal.",
        "holds": True,
    }
    for name in ("why", "later")
]


def scenario() -> Scenario:
    turns = [dict(turn) for turn in DATA["turns"]]
    turns[0] = turns[0] | {"situation": {"line": "It is first.", "facts": ["why"]}}
    return Scenario.model_validate(DATA | {"cards": CARDS, "facts": FACTS, "turns": turns})


def test_a_case_offers_what_its_own_cards_do() -> None:
    case = scenario()

    assert offered(case, case.turns[0]) == (Doing.OWN, Doing.FIX, Doing.GIVE, Doing.FIND_OUT)
    assert offered(case, case.turns[1]) == (Doing.OWN, Doing.FIX, Doing.GIVE)


def test_effort_and_cost_are_those_in_the_middle_of_the_case() -> None:
    case = scenario()

    assert proposed(case, [Doing.OWN]) == (2, 200)  # 1.5 and 200 in the middle
    assert proposed(case, [Doing.FIX]) == (3, 9000)
    assert proposed(case, [Doing.FIX, Doing.OWN]) == (4, 9200)  # 3 and half of 1.5


def test_a_response_does_what_it_says_as_the_cards_of_the_case_do_it() -> None:
    case = scenario()

    found = composed(
        case, case.turns[0], "We come round", [Doing.OWN, Doing.FIX], effort=4, cost=9200
    )

    assert (found.id, found.title, found.kind) == ("own-1", "We come round", CardKind.FIX)
    assert (found.from_, found.until, found.effort, found.cost) == ("first", "first", 4, 9200)
    assert found.acts.say is not None
    assert (found.acts.say.posture, found.acts.say.empathy) == (Posture.REBUILD, 0.7)
    assert found.acts.fix is not None
    assert (found.acts.fix.pace, found.acts.fix.days) == ({"commuters": 2}, 3)
    assert found.acts.give is None


def test_a_look_settles_only_what_the_turn_leaves_open() -> None:
    case = scenario()
    found = composed(case, case.turns[0], "Ask", [Doing.FIND_OUT], effort=1, cost=0)

    assert found.acts.investigate is not None
    assert found.acts.investigate.facts == {"why": 4}


def test_the_next_idea_has_a_name_of_its_own_and_is_no_measure_of_the_case() -> None:
    case = scenario()
    first = composed(case, case.turns[0], "Ask", [Doing.FIX], effort=8, cost=1e6)
    more = case.model_copy(update={"cards": (*case.cards, first)})

    assert composed(more, case.turns[0], "Ask", [Doing.FIX], effort=1, cost=0).id == "own-2"
    assert proposed(more, [Doing.FIX]) == proposed(case, [Doing.FIX])
    assert own("own-1")
    assert own("own-12")
    assert not any(own(name) for name in ("buses", "own-the-cause", "own-1-day", "my-own-1"))


@pytest.mark.parametrize("doing", Doing)
def test_every_word_has_a_kind_of_card(doing: Doing) -> None:
    case = scenario()
    if doing in offered(case, case.turns[0]):
        assert composed(case, case.turns[0], "It", [doing], effort=1, cost=0).kind in CardKind
