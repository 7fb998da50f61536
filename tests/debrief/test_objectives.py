"""The ratings that a log suggests, by the one rule that is printed beside them."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.base.ids import PromiseId
from game.debrief import need
from game.debrief.objectives import Hindrance, Rating, Towards, objectives
from game.debrief.promises import Given, given
from game.debrief.record import Record
from game.engine.word import Word
from game.play.views import Views
from game.present.pieces.gained import Gained
from game.present.pieces.objectives import each_lesson_once, objective
from game.present.report import FindingView
from game.scenario.card import CardKind
from game.scenario.scenario import Measure
from tests.debrief.cases import opened
from tests.debrief.ferry import begun, ferry, luring
from tests.debrief.ferry import play as play_on
from tests.debrief.storms import storm
from tests.play.small import play, started


def towards(folder: Path, *plans: tuple[str, ...]) -> Towards:
    session = started(folder)
    with session:
        play(session, *plans)
        (only,) = objectives(Views(session).record(0))
    return only


def test_what_was_on_offer_and_left_undone_is_rated_u(tmp_path: Path) -> None:
    found = towards(tmp_path, (), (), ())

    assert found.hindrances == (Hindrance.UNDONE,)
    assert found.rating is Rating.UNABLE
    assert {card.id for card in found.offered} == {
        "hear",
        "sorry",
        "deny",
        "buses",
        "refund",
        "press",
    }


def test_what_began_at_once_and_went_well_is_rated_p(tmp_path: Path) -> None:
    found = towards(tmp_path, ("sorry", "buses"), ("refund",), ())

    assert found.hindrances == ()
    assert found.rating is Rating.PERFORMED
    assert found.effect > 0


def test_what_passed_the_blame_on_is_no_strength_whatever_it_brought(tmp_path: Path) -> None:
    found = towards(tmp_path, ("sorry", "buses"), ("refund",), ())
    record = ferry(["blame-tide", "send-boats"], [], [])
    played = tuple((0, card, 0.05) for card in record.cards(0))
    shown = objective(record, 1, replace(found, objective="speed", played=played))

    assert [each.what for each in shown.strengths] == ["Turn 1: “Send boats”, +5 loyalty"]


@pytest.mark.parametrize(("plan", "turns"), [((), [3, 7]), (("own-the-cause",), [7])])
def test_a_late_team_is_rated_by_failures_that_others_told_first(
    plan: tuple[str, ...], turns: list[int]
) -> None:
    record = replace(storm((*((),) * 3, plan, *((),) * 4)), since=2)
    told = next(each for each in objectives(record) if each.objective == "candour")

    assert [one.turn for one in told.untold] == turns
    assert (Hindrance.TOLD in told.hindrances) is told.begun
    if plan:
        (said,) = (each for each in objective(record, 2, told).improve if "said" in each.what)
        assert said.what.endswith("came on turn 8; “Own the cause” was at hand")


def test_whoever_spoke_as_a_failure_came_is_not_said_to_have_been_told_by_others() -> None:
    record = replace(storm((*((),) * 3, ("hourly-word",), *((),) * 4)), since=2)
    told = next(each for each in objectives(record) if each.objective == "candour")

    assert [one.turn for one in told.untold] == [7]


def test_what_began_two_decisions_after_it_could_is_late(tmp_path: Path) -> None:
    assert towards(tmp_path, (), ("sorry",), ()).late == 1
    late = towards(tmp_path, (), (), ("sorry",))

    assert late.late == 2
    assert Hindrance.LATE in late.hindrances


def test_a_late_beginning_names_the_response_that_it_is_counted_from() -> None:
    """Another line may tell of getting ready sooner, by responses that train something else."""
    record = storm((("cancel-the-day",), *((),) * 6, ("cut-all-winter",)))
    ready = next(each for each in objectives(record) if each.objective == "readiness")
    (what, *_more) = objective(record, 5, ready).improve

    assert what.what == (
        "The first response that trains it, “Cut first till April”, came on turn 8; one could have "
        "come on turn 1"
    )


def test_each_hindrance_counts_one(tmp_path: Path) -> None:
    found = towards(tmp_path, ("sorry", "buses"), ("refund",), ())
    turn, card, _amount = found.played[0]
    tempting = card.model_copy(update={"temptation": True})
    broken = Given(PromiseId("call"), 0, made=0, due=1, word=Word.BROKEN, decided=1)

    takes = replace(found, played=((turn, card, -0.05),))
    assert (takes.hindrances, takes.rating) == ((Hindrance.TOOK,), Rating.SOME)
    assert replace(takes, well=frozenset({turn})).hindrances == ()
    more = replace(takes, played=((turn, card, -0.05), (turn + 1, card, -0.02)))
    assert replace(more, well=frozenset({turn})).took == ((turn + 1, card, -0.02),)
    tempts = replace(found, played=((turn, card, 0.05), (turn, tempting, 0.0)))
    assert (tempts.hindrances, tempts.rating) == ((Hindrance.TEMPTED,), Rating.SOME)
    short = replace(found, promises=(broken,))
    assert (short.hindrances, short.rating) == ((Hindrance.SHORT,), Rating.SOME)
    assert replace(found, promises=(broken, broken)).rating is Rating.MAJOR
    assert replace(tempts, promises=(broken,)).rating is Rating.MAJOR


@pytest.mark.parametrize("same", [True, False])
def test_what_is_to_stand_ready_in_place_of_a_card_that_tempts_is_of_its_kind(
    tmp_path: Path, *, same: bool
) -> None:
    session = started(tmp_path)
    with session:
        play(session, ("sorry",), (), ())
        record = Views(session).record(0)
    (found,) = objectives(record)
    turn, card, amount = found.played[0]
    others = {each.kind for each in found.offered}
    kind = next(each for each in CardKind if (each in others) is same)
    tempting = card.model_copy(update={"temptation": True, "kind": kind})
    tempted = replace(found, played=((turn, tempting, amount),))
    said = [each.remedy for each in objective(record, 1, tempted).improve]

    assert any("ready in its place" in each for each in said) is same


def test_help_is_rated_by_the_need_that_was_met_and_whichever_card_met_it() -> None:
    record = ferry(["send-boats"], [], [])

    (found,) = objectives(measured(record, Measure.NEED, of="drill"))

    assert found.played == ()
    assert found.begun
    assert found.met == need.met(record)
    well = replace(found, late=0, met=0.8)
    assert (well.hindrances, well.rating) == ((), Rating.PERFORMED)
    assert replace(well, met=0.79).rating is Rating.SOME
    assert replace(well, met=0.49).rating is Rating.MAJOR


def test_keeping_promises_is_rated_by_all_that_were_given() -> None:
    record = ferry(["promise-word", "say-sorry"], [], [])
    (by_cards,) = objectives(measured(record, None, of="drill"))
    (found,) = objectives(measured(record, Measure.PROMISES, of="drill"))

    assert by_cards.rating is Rating.UNABLE
    assert found.promises == given(record) != ()
    assert Hindrance.SHORT in found.hindrances
    kept = replace(found, promises=(replace(found.promises[0], word=Word.KEPT),))
    assert kept.rating is Rating.PERFORMED


def measured(record: Record, measure: Measure | None, *, of: str) -> Record:
    """Return a game whose one objective is rated by `measure`, and trained by one card alone."""
    case, scenario = record.case, record.scenario
    only = scenario.objectives[0].model_copy(update={"measure": measure})
    cards = tuple(
        card.model_copy(update={"objective": only.id if card.id == of else "other"})
        for card in scenario.cards
    )
    changed = scenario.model_copy(update={"objectives": (only,), "cards": cards})
    return replace(record, case=replace(case, scenario=changed))


def test_what_was_never_on_offer_is_not_rated(tmp_path: Path) -> None:
    assert replace(towards(tmp_path, (), (), ()), opened=None).rating is None


@pytest.mark.parametrize(
    ("late", "rating"), [(0, Rating.PERFORMED), (1, Rating.PERFORMED), (2, Rating.SOME)]
)
def test_one_decision_of_delay_is_no_hindrance(tmp_path: Path, late: int, rating: Rating) -> None:
    plans = [()] * late + [("hear",)] + [()] * (2 - late)

    assert replace(towards(tmp_path, *plans), slow=()).rating is rating


def test_a_first_answer_that_comes_later_than_people_expect_is_late_by_the_clock_of_the_rubric(
    tmp_path: Path,
) -> None:
    quick = towards(tmp_path / "a", ("sorry", "buses"), ("refund",), ())
    slow = towards(tmp_path / "b", ("hear",), ("buses",), ())

    assert quick.slow == ()
    assert slow.late == 0
    assert {"mobilised", "worst-first"} == {check.name for check in slow.slow}
    assert slow.rating is Rating.SOME


def test_what_pays_now_and_costs_later_trains_nothing_and_is_counted_by_itself(
    tmp_path: Path,
) -> None:
    found = towards(tmp_path, ("sorry", "buses"), ("refund",), ())
    turn, card, _amount = found.played[0]
    tempting = card.model_copy(update={"temptation": True})
    only = replace(found, played=((turn, tempting, 0.01),), begun=False)

    assert only.trained == ()
    assert [played[1] for played in only.tempted] == [tempting]
    assert only.hindrances == (Hindrance.UNDONE, Hindrance.TEMPTED)
    assert only.rating is Rating.UNABLE


def test_a_temptation_that_paid_to_the_end_is_not_said_to_cost_later() -> None:
    record = play_on(begun(luring("blame-tide")), ["blame-tide"], [], [])
    (card,) = record.cards(0)
    (one,) = [each for each in objectives(record) if each.objective == card.objective]

    def tempted(known: Gained | None) -> str:
        found = objective(record, 1, one, known=known).improve
        (said,) = [each.what for each in found if card.title in each.what and "later" in each.what]
        return said

    paid = Gained(frozenset(), frozenset(), paid={card.title: 1})
    assert tempted(None) == f"Turn 1: “{card.title}” pays now and costs later"
    assert tempted(paid) == (
        f"Turn 1: “{card.title}” is meant to cost later, and did not in this game"
    )


def test_a_first_deed_that_came_late_is_the_matter_of_one_objective_and_told_once() -> None:
    plans = ((), ("call-next-day",), (), (), (), ("calm-proof",), (), ())
    record = play_on(opened("squeaky-wheel")[0], *plans)
    found = objectives(record)
    slow = {one.objective: {check.name for check in one.slow} for one in found if one.slow}
    views = [objective(record, place, one) for place, one in enumerate(found, 1)]
    texts = [text for one in views for text in (one.evidence, *(each.what for each in one.improve))]

    assert slow == {"channels": {"mobilised", "spoke", "worst-first"}}
    answer = "Your first answer came on turn 6, about 10 weeks into it: “Show the book, calmly”."
    for sentence in ("You began to help, or to get ready", answer):
        assert sum(sentence in text for text in texts) == 1


def test_deeds_in_time_beside_a_late_first_word_are_told_as_two_things() -> None:
    """The buses came at once, and the first word days later: the rubric scores that by itself."""
    done = (("cancel-the-day", "call-buses"), ("cancel-thursday",))
    quiet = storm((*done, *[()] * 5, ("own-the-cause",)))
    spoken = storm((("cancel-the-day", "call-buses"), ("sorry-by-name",), *[()] * 6))
    (late,), (in_time,) = (
        [each for each in objectives(record) if each.objective == "speed"]
        for record in (quiet, spoken)
    )
    said = objective(quiet, 1, late).evidence

    assert (late.rating, [check.name for check in late.apart]) == (Rating.PERFORMED, ["spoke"])
    assert "This rates deeds alone; the first word is scored by itself, under “Fast, first" in said
    assert "Your first answer came on turn 8" in said
    assert in_time.apart == ()


def test_no_card_is_to_be_prepared_that_brought_nothing_and_would_have_brought_nothing() -> None:
    """What the verdicts and the best line leave out may still be told, as what was on offer."""
    record = storm(((),) * 8)
    ready = next(each for each in objectives(record) if each.objective == "readiness")
    (let,) = ready.let_come
    (card,) = let.cards

    def asked(*cards: str, came: str = "") -> list[FindingView]:
        known = Gained(frozenset(cards), frozenset([came]))
        return list(objective(record, 5, ready, known=known).improve)

    assert any(f"Prepare “{card.title}”" in each.remedy for each in asked(card.title))
    (left,) = (each for each in asked(came=let.title) if let.title in each.what)
    assert left.failure == let.title
    assert not left.remedy
    assert left.why.endswith("With the best line found it comes as well: to keep it away takes as "
                             "much as it saves.")  # fmt: skip
    assert all("“" not in each.remedy for each in asked())
    last = ready.offered[-1].title
    (undone,) = (each for each in asked(last) if each.what.startswith("No response"))
    assert f"On offer were: “{last}”" in undone.what
    assert f"Prepare “{last}”" in undone.remedy
    assert "comes as well" not in " ".join(each.why for each in asked())
    assert undone.apart == (undone.remedy,)  # whoever lacks the same reads the same words
    (none,) = (each for each in asked() if each.what.startswith("No response"))
    assert none.why.endswith("None of them would have brought a point in this game.")
    (dear,) = (each for each in asked(card.title, came=let.title) if let.title in each.what)
    assert not dear.remedy  # what is worth it elsewhere, too, is not to be prepared against that


def test_a_promise_that_a_temptation_gave_is_to_be_left_and_not_to_be_said_again() -> None:
    record = storm((*((),) * 6, ("full-schedule",), ()))
    kept = next(each for each in objectives(record) if each.objective == "promises")
    (said,) = (each for each in objective(record, 4, kept).improve if "promise" in each.what)

    assert said.remedy.startswith("Write down when “Fly every seat” will not be done, ")


def test_a_lesson_is_said_but_the_first_time(tmp_path: Path) -> None:
    session = started(tmp_path)
    with session:
        play(session, (), (), ())
        record = Views(session).record(0)
    one = objective(record, 1, objectives(record)[0])
    first, again = each_lesson_once([one, replace(one, number=2)])

    assert first == one
    assert [each.why for each in one.improve] != [each.why for each in again.improve]
    assert {each.why for each in again.improve} == {""}
    assert [each.remedy for each in again.improve] == [each.remedy for each in one.improve]
