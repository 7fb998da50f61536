"""What came out otherwise with the better plan: the events behind the points, in sentences."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.review.asked import Stood, Thing
from game.debrief.review.carried import Line
from game.debrief.review.course import course
from game.debrief.review.events import Event, Helped, Pledged, Struck
from game.debrief.review.reasons import Part, Reason
from game.debrief.review.replayed import Run, crowded, fell_away, replayed, runs
from game.debrief.review.spoken import told as told_of
from game.debrief.review.struck import struck
from game.engine.trust.causes import Cause
from game.engine.word import Word
from game.present.pieces.course import course as told
from tests.debrief.cases import opened
from tests.debrief.ferry import ferry, play
from tests.debrief.storms import LAWYERS, NEGLECT

HELP, WORD = (Reason(Part.LOYALTY, one, 3.0) for one in (Cause.FIX, Cause.BROKEN))
KEPT = Reason(Part.LOYALTY, Cause.KEPT, 3.0)
HIT, CLASH = (Reason(Part.LOYALTY, one, 5.0) for one in (Cause.EVENT, Cause.CONTRADICTION))


def events(record: Record, turn: int, better: Sequence[str], *reasons: Reason) -> tuple[Event, ...]:
    """Return what differs with other cards on a turn, as far as the reasons bear it out."""
    return course(record, *pair(record, turn, better), reasons)


def pair(record: Record, turn: int, better: Sequence[str]) -> tuple[Run, Run]:
    """Return a game from a turn on, and the same with other cards on it."""
    plan = np.zeros(len(record.scenario.cards), dtype=bool)
    plan[[record.case.index.cards[CardId(card)] for card in better]] = True
    return runs(record, replayed(record, [(Line(turn, {}), Line(turn, {turn: plan}))]), 0, turn)


def storm(turn: int, better: Sequence[str], *reasons: Reason) -> str:
    """Return it in words, of the storm that nobody did much about."""
    record = play(opened("jetblue-2007")[0], *NEGLECT)
    return told(record, events(record, turn, better, *reasons))


def test_an_incident_that_a_card_would_have_spared_is_told_with_that_card_and_its_turn() -> None:
    assert storm(6, ["cancel-early"], HIT) == (
        "“Cancel early” had not been played, so “Snow, and the same again” came on turn 8 "
        "(Mon 26 Feb); with the better plan “A third of the JFK flights called off ahead of snow” "
        "comes in its place."
    )


def test_a_promise_is_told_by_its_title_its_turns_and_what_was_missing() -> None:
    late = ferry(["promise-word"], ["pay-back"], ["second-ship"])

    assert told(late, events(late, 1, ["second-ship"], WORD)) == (
        "“The ferry runs”, promised on turn 1 (Mon 08:00), was kept late, on turn 3 (Tue 14:00); "
        "with the better plan it is kept."
    )
    broken = ferry(["promise-word"], ["pay-back"], ["drill"])
    assert told(broken, events(broken, 1, ["second-ship"], WORD)) == (
        "“The ferry runs”, promised on turn 1 (Mon 08:00), broke on turn 3 (Tue 14:00): “Hire a "
        "second ship” was not played; with the better plan it is kept."
    )


def test_what_was_promised_there_and_kept_in_part_comes_first_and_what_was_later_alone() -> None:
    """A later promise that lacked a card is told where nothing else would say why."""
    record = play(opened("jetblue-2007")[0], *NEGLECT)

    (one,) = events(record, 6, ["cancel-early", "limit-on-board"], WORD)
    assert isinstance(one, Pledged)
    assert (one.promise, one.word, one.would) == ("rights", Word.PARTLY, Word.NOT_GIVEN)

    blocks = play(opened("con-edison-2006")[0], ["word-twice"], ["at-least"], *[[]] * 6)
    for turn, cards, told_ in (
        (1, ("at-least",), [Pledged]),
        (0, ("word-twice",), [Pledged]),
        (0, ("word-twice", "shut-network"), [Struck, Helped]),
    ):
        found = events(blocks, turn, [*cards, "street-count"], WORD, HIT)
        assert [type(one) for one in found] == told_
        named = [one.promise for one in found if isinstance(one, Pledged)]
        assert named in ([], ["each-block-counted"])


def test_a_promise_that_broke_is_told_where_it_counts_by_itself_and_not_with_people() -> None:
    record = ferry(["promise-word"], ["pay-back"], ["drill"])

    def words(points: float) -> list[Word]:
        found = events(record, 0, ["send-boats"], Reason(Part.PROMISES, None, points))
        return [one.word for one in found if isinstance(one, Pledged)]

    assert (words(3.0), words(0.4)) == ([Word.BROKEN], [])


def test_a_promise_is_told_whole_once_and_then_as_the_same_with_the_turn_of_its_verdict() -> None:
    late = ferry(["promise-word"], ["pay-back"], ["drill"])
    (one,) = events(late, 1, ["second-ship"], WORD)
    known: dict[tuple[object, ...], int] = {}
    whole = told(late, (one,), 0, known)

    assert whole == told(late, (one,))
    assert told(late, (one,), 0, known) == whole
    assert told(late, (one,), 1, known) == (
        "The same promise as in the verdict of turn 1, “The ferry runs”, broke on turn 3 (Tue "
        "14:00); with the better plan it is kept."
    )
    assert told(late, (one,), 0, {one.about: 1}) == whole  # on the turn that gave it


def test_what_lacked_figures_alone_counts_on_an_earlier_turn_as_well() -> None:
    record = play(
        opened("con-edison-2006")[0], *[[]] * 4, ["name-sunday", "door-to-door"], *[[]] * 3
    )

    (one,) = events(record, 0, ["shut-network", "trip-rule"], WORD)
    assert isinstance(one, Pledged)
    assert (one.promise, one.made) == ("back-by-sunday", 4)


def test_whoever_spoke_as_a_failure_came_was_not_told_first_by_others() -> None:
    better = ["own-the-cause"]
    silent, spoke = (
        play(opened("jetblue-2007")[0], *[[]] * 3, plan, *[[]] * 4)
        for plan in ([], ["hourly-word"])
    )
    (said,) = (one for one in told_of(*pair(silent, 3, better)) if one.incident == "meltdown")

    assert told(silent, (said,)) == (
        "The company said nothing as “Flight after flight is canceled” came; with the better plan "
        "it speaks on that very turn, before others do."
    )
    assert "meltdown" not in {one.incident for one in told_of(*pair(spoke, 3, better))}


def test_what_could_be_played_with_less_beside_it_is_told_apart_from_what_is_ruled_out() -> None:
    record = play(
        opened("con-edison-2006")[0], [], ["at-least"], [], ["hold-the-number"], *[[]] * 4
    )
    _was, would = pair(record, 0, ["shut-network"])
    out, open_ = (3, CardId("hold-the-number")), (3, CardId("word-twice"))

    assert crowded(would, [out, open_]) == (open_,)


def test_whose_need_is_met_sooner_is_told_by_turns() -> None:
    record = ferry([], ["send-boats"], [])
    (one,) = events(record, 0, ["send-boats"], HELP)

    assert isinstance(one, Helped)
    assert (one.segment, one.turn, one.would) == ("stranded", 1, 0)
    known: dict[tuple[object, ...], int] = {}
    assert told(record, (one,), 0, known) == (
        "Only on turn 2 (Mon 18:00) had the company met half of what “On the boat” needed after “A "
        "ferry sits on a bank”; with the better plan half is met on turn 1 (Mon 08:00), 1 turn "
        "sooner."
    )
    assert told(record, (one,), 1, known) == (
        "As in the verdict of turn 1, it is about “On the boat”: with the better plan half is met "
        "on turn 1 (Mon 08:00), 1 turn sooner."
    )


def test_a_statement_is_not_said_to_be_about_what_came_before_it() -> None:
    """The model asks whether anything was said since: the words may be of something else."""
    record = play(opened("jetblue-2007")[0], *[[]] * 8)
    (one, *_others) = told_of(*pair(record, 3, ["hourly-word"]))

    assert told(record, (one,)) == (
        "No statement was made after “Full jets cannot leave and cannot come back” came; with the "
        "better plan a statement is made on turn 4 (Thu 06:00)."
    )


def test_no_more_than_two_things_are_told_and_a_promise_after_what_it_hung_on() -> None:
    record = play(opened("jetblue-2007")[0], *NEGLECT)
    found = events(record, 6, ["cancel-early", "limit-on-board", "own-the-cause"], HIT, HELP, KEPT)

    assert [type(one) for one in found] == [Struck, Pledged]
    assert told(record, found[1:]) == (
        "“Five hours, then off” was not promised; with the better plan it is given and kept."
    )


def test_what_clashed_is_told_and_can_be_written_down_for_programs() -> None:
    record = play(opened("jetblue-2007")[0], *LAWYERS)
    found = events(record, 1, ["hourly-word"], CLASH)

    assert told(record, found) == (
        "On turn 2 “It is the weather” put the blame on the weather and the rules; others can "
        "show otherwise. With the better plan nothing clashes there."
    )
    assert json.loads(json.dumps([asdict(one) for one in found]))[0]["card"] == "blame-the-weather"


def test_of_promises_that_one_is_told_that_the_ledger_tells_more_of() -> None:
    record = play(opened("jetblue-2007")[0], *[[]] * 6, ["full-schedule"], [])

    def promise(*points: float) -> list[str]:
        causes = (Cause.BROKEN, Cause.KEPT)
        known = [Reason(Part.LOYALTY, *each) for each in zip(causes, points, strict=True)]
        found = events(record, 6, ["cancel-early", "limit-on-board"], *known)
        return [one.promise for one in found if isinstance(one, Pledged)]

    assert promise(4, 1) == ["every-flight"]
    assert promise(1, 4) == ["every-flight"]  # given by this decision, and broken
    assert promise(0.4, 4) == ["five-hours"]


def test_what_a_card_of_the_company_brings_is_not_told_by_others_nor_a_harm_by_coming_soon() -> (
    None
):
    storm_ = play(opened("jetblue-2007")[0], [], ["cancel-thursday"], *[[]] * 6)
    cats = play(opened("menu-foods-2007")[0], [], ["early-recall"], *[[]] * 7)

    assert "called-off" not in {
        one.incident for one in told_of(*pair(storm_, 3, ["own-the-cause"]))
    }
    assert "recall" not in {one.incident for one in struck(*pair(cats, 1, []))}
    assert not list(told_of(*pair(cats, 2, ["tell-agency"])))  # it had been called back by then


def test_what_clashes_there_still_only_less_is_not_told_as_nothing() -> None:
    record = play(opened("jetblue-2007")[0], *LAWYERS)

    assert told(record, events(record, 1, ["blame-the-weather", "storm-room"], CLASH)) == (
        "On turn 2 “It is the weather” put the blame on the weather and the rules; others can "
        "show otherwise. With the better plan less clashes there: “Open a storm room” helps "
        "statements agree."
    )


def test_a_story_that_a_temptation_broke_is_not_laid_to_what_was_said_before() -> None:
    record = play(
        opened("con-edison-2006")[0], [], ["at-least"], [], ["hold-the-number"], *[[]] * 4
    )

    assert "It was “Hold the number” that broke the story, and it tempts." in told(
        record, events(record, 1, [], CLASH)
    )


def test_what_broke_the_story_is_no_card_that_the_better_plan_keeps() -> None:
    cars = opened("chrysler-turnaround")[0]
    record = play(cars, ["number-one", "receipts-please"], *[[]] * 8)

    def said(*better: str) -> str:
        return told(record, events(record, 0, better, CLASH))

    assert said("receipts-please").endswith(
        "beside it. With the better plan nothing clashes there."
    )
    assert "It was “Receipts, please” that broke the story" in said("number-one")


def test_a_statement_that_the_better_plan_rules_out_is_not_told_as_one_that_agrees() -> None:
    record = play(
        opened("con-edison-2006")[0], [], ["at-least"], [], ["hold-the-number"], *[[]] * 4
    )
    was, would = pair(record, 0, ["shut-network"])

    assert set(fell_away(was, would)) == {(1, "at-least"), (3, "hold-the-number")}
    assert told(record, events(record, 0, ["shut-network"], CLASH)) == (
        "On turn 4 “Hold the number” said the opposite of “At least, and why”, from turn 2. It was "
        "“Hold the number” that broke the story, and it tempts. With the better plan that could "
        "not be played there."
    )


def test_of_two_limits_of_one_figure_the_stricter_is_told() -> None:
    """What is not over 70 is not over 78 either; what is over 40 is over 10."""
    record = ferry()

    def because(value: float, *limits: float) -> str:
        stood = [Stood(Thing.NEED, "stranded", value=value, limit=limit) for limit in limits]
        return told(record, (Struck("timetable", 1, (), None, tuple(stood)),))

    assert because(13, 70, 78).startswith(
        "“On the boat” had 13% of their need met, not over 70%, so “"
    )
    assert because(50, 10, 40, 70).startswith(
        "“On the boat” had 50% of their need met, over 40%, and “On the boat” had 50% of their "
        "need met, not over 70%, so “"
    )


def test_only_what_came_about_in_the_game_as_it_was_played_is_told() -> None:
    """The better plan is held against a game without the help that it rules out later."""
    record = ferry([], ["send-boats"], [])
    without, better = (np.zeros(len(record.scenario.cards), dtype=bool) for _ in range(2))
    better[record.case.index.cards[CardId("send-boats")]] = True
    lines = (Line(0, {1: without}), Line(0, {0: better, 1: without}))
    pair_ = runs(record, replayed(record, [lines]), 0, 0)

    (one,) = course(record, *pair_, (HELP,))
    assert isinstance(one, Helped)
    assert one.turn == 1  # as it was played; without that help it never came


def test_what_the_ledger_does_not_bear_out_is_not_told() -> None:
    record = ferry([], ["send-boats"], [])

    assert events(record, 0, ["send-boats"], CLASH) == ()
    assert events(record, 0, ["send-boats"], Reason(Part.LOYALTY, Cause.FIX, 0.4)) == ()
    assert told(record, ()) == ""


def test_a_worse_plan_has_nothing_to_speak_for_it() -> None:
    record = ferry(["send-boats"], ["pay-back"], [])

    assert events(record, 0, [], HELP, HIT, WORD) == ()
