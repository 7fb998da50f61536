from game.play.actions import Commit, Compose, Draft, Undo
from game.play.answers import NotNow
from game.scenario.composed import Doing
from tests.play.conftest import Table
from tests.play.small import differences, plan_of

IDEA = Compose(" Taxis for\nall ", (Doing.FIX, Doing.OWN, Doing.FIX), effort=3, cost=7000)


def why(answer: object) -> str:
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_a_response_that_is_on_no_card_is_played_like_any_other(table: Table) -> None:
    table.do(IDEA, Commit(0, plan_of("own-1")))

    assert table.session.case.card(plan_of("own-1")[0]).title == "Taxis for all"
    assert table.session.plans == (((plan_of("own-1")[0],),),)
    assert table.session.state.card_money[0] == 7000


def test_it_works_as_the_model_judges_its_acts(table: Table) -> None:
    table.do(IDEA, Commit(0, plan_of("own-1")))
    helped = table.session.state.loyalty[0]
    table.do(Undo(), Commit(0, ()))

    assert helped > table.session.state.loyalty[0]


def test_what_was_played_before_stays_as_it_was(table: Table) -> None:
    table.commit(("sorry",))
    before = table.session.state
    table.do(IDEA)

    assert differences(before.trust, table.session.state.trust) == []
    assert table.session.plans == ((plan_of("sorry"),),)


def test_it_is_on_offer_on_this_turn_alone(table: Table) -> None:
    table.do(IDEA, Commit(0, ()))

    assert not table.session.case.card_window[1, table.session.case.index.cards["own-1"]]


def test_what_lies_there_stays_there(table: Table) -> None:
    table.do(Draft(0, plan_of("hear")), IDEA)

    assert table.session.draft(0) == plan_of("hear")


def test_it_needs_a_name_something_that_it_does_and_a_price(table: Table) -> None:
    def said(title: str, *does: Doing, effort: int = 1, cost: float = 0.0) -> str:
        return why(table.submit(Compose(title, does, effort, cost)))

    assert said(" ", Doing.FIX) == "The response needs a name."
    nothing = "Say what the response does: at least one thing that this case offers."
    assert said("It") == nothing
    assert said("It", Doing.READY) == nothing
    assert said("It", Doing.FIX, effort=9) == "Effort goes from 0 to 8."
    assert said("It", Doing.FIX, cost=-1.0) == "A response costs nothing or more."
    assert said("It", Doing.FIX, cost=float("inf")) == "A response costs nothing or more."
    table.commit((), (), ())
    assert said("It", Doing.FIX) == "The game is over."
