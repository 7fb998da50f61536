"""The page that judges every decision: what it says, and that it blames nobody."""

import re
from dataclasses import replace
from functools import cache
from types import SimpleNamespace
from typing import cast

import pytest

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.review.bands import Band
from game.debrief.review.events import Pledged, Struck
from game.debrief.review.grades import Grade
from game.debrief.review.judge import judge
from game.debrief.review.judged import Added, Earlier, Judged, Plan, Tempting
from game.debrief.review.reasons import Part, Reason
from game.debrief.rubric import rubric
from game.engine.trust.causes import Cause
from game.engine.word import Word
from game.present.judged import JudgedView, VerdictView
from game.present.moments.judged import judged
from game.present.moments.review import review
from game.present.parts import Tone
from game.present.pieces.costing import costing
from game.present.pieces.counted import Said, counted
from game.present.pieces.decisions import none_better
from game.present.pieces.gained import Gained, gained
from game.present.pieces.mechanism import by_cards
from game.present.pieces.rekeyed import with_verdicts
from game.present.pieces.sittings import Player
from tests.debrief.cases import opened
from tests.debrief.ferry import ferry, luring, play
from tests.debrief.storms import NEGLECT
from tests.present.telling import strings

PLANS = (["blame-tide", "sound-out"], ["second-ship", "pay-back"], ["drill"])
BLAME = re.compile(
    r"\b(you were|your fault|wrong|should have|failed to|stupid|bad)\b", re.IGNORECASE
)


@cache
def found() -> tuple[Judged, ...]:
    return tuple(one for one in judge(game()) if one)


def game() -> Record:
    return ferry(*PLANS)


def page() -> JudgedView:
    return judged(game(), found())


def told(verdict: VerdictView) -> dict[str, str]:
    return dict(verdict.said)


def one_with(**changes: object) -> dict[str, str]:
    """Return what is told of the second turn, were it another in some way."""
    (one,) = [each for each in found() if each.turn == 1]
    (verdict,) = judged(game(), [replace(one, **changes)]).judged  # type: ignore[arg-type]
    return told(verdict)


def test_decisions_stand_in_the_order_of_the_turns_whatever_was_judged_first() -> None:
    verdicts = page().verdicts

    assert [each.turn for each in verdicts] == [1, 2, 3]
    assert verdicts[1].cards == "Pay it back, Hire a second ship"
    assert verdicts[1].when.startswith("Turn 2 · ")


def test_the_thresholds_are_printed_in_one_table() -> None:
    table = {each.name: each.when for each in page().grades}

    assert table == {
        "Best": "nothing given away",
        "Good": "1 point given away",
        "Inaccuracy": "2 to 4 points given away",
        "Mistake": "5 to 9 points given away",
        "Blunder": "10 points or more given away",
        "Missed chance": "5 to 19 points given away by a plan no worse than the middle one",
    }
    assert [each.short for each in page().grades][1:5] == ["1", "2–4", "5–9", "10 or more"]
    assert len({each.sign for each in page().grades}) == len(table)


def test_it_says_in_one_line_what_a_point_is_and_how_it_was_found_out() -> None:
    assert page().about.startswith(
        "A point is a hundredth of a game that just reaches every goal; loyalty counts 6,"
    )
    assert "24 worlds" in page().about
    assert page().about.endswith("once all are judged, if that is more than luck may bring.")


def test_a_plan_that_takes_no_more_is_told_beside_a_dearer_one() -> None:
    said = told(page().verdicts[2])["In its place"]

    assert "3 effort and $40k, beside 2 effort and $20k as it was." in said
    assert said.endswith(
        "Taking no more than what was played, “Say sorry” comes to 6 points more: 1 effort and no "
        "money."
    )


def test_what_tempts_is_told_beside_the_better_plan_and_held_against_nobody() -> None:
    cards = tuple(CardId(card) for card in ("blame-tide", "drill"))
    lure = Tempting(Plan(cards, 3, 0), 4.2)
    record = replace(game(), case=luring("blame-tide"))
    for grade in (Grade.BEST, Grade.MISTAKE):
        one = replace(found()[0], grade=grade, tempting=lure)
        said = dict(judged(record, (one,)).verdicts[one.turn].said)
        told_ = said["What it came to" if grade is Grade.BEST else "In its place"]
        assert (
            "“Blame the tide” and “Drill the crew” would have come to 4 points more than any "
            "plan without it, as this game went. “Blame the tide” tempts: nothing is held" in told_
        )

    sorry = Tempting(Plan((CardId("say-sorry"),), 1, 0), 4.2)
    taught = judged(replace(game(), case=luring("say-sorry")), (replace(one, tempting=sorry),))
    assert "whoever leaves it out. Sorry comes before because." in str(taught.verdicts)
    little = replace(found()[0], tempting=replace(lure, gain=0.4))
    assert "would have come to" not in str(judged(record, (little,)).verdicts)
    played = replace(little, played=Plan((CardId("blame-tide"),), 1, 0), grade=Grade.BEST)
    assert "Of all plans with no new temptation, none comes" in str(judged(record, (played,)))


def test_a_temptation_that_paid_to_the_end_is_not_said_to_have_cost_later() -> None:
    record = replace(game(), case=luring("blame-tide"))

    assert "“Blame the tide” lost few points here or none, and still pays" in counted(record, 0, ())
    paid = counted(record, 0, (), paid=[CardId("blame-tide")], every=False)
    assert "“Blame the tide” is meant to cost later, and did not in this game" in paid
    assert counted(record, 0, (), every=False) == ""


def test_a_note_that_stood_on_one_verdict_is_not_said_again_on_the_next() -> None:
    record = ferry(["blame-tide"], [], [])
    told_, lines = Said(), rubric(record)
    both = [counted(record, 0, lines, said=told_) for _time in range(2)]

    assert both[0].count("Points tell what came of it here") == 1
    assert both[1] == ""


def test_once_all_are_judged_one_debrief_names_one_better_plan_for_its_key_moment() -> None:
    record, view = game(), review([game()])
    half = with_verdicts(view, record, found()[:2])
    whole = with_verdicts(view, record, found())
    (key,) = [each for each in whole.decisions if each.chance]
    worst = max(found(), key=lambda each: each.lost.mean)

    assert half is view
    assert whole.key_turn == key.turn == worst.turn + 1
    assert told(page().verdicts[key.turn - 1])["In its place"] in key.chance
    assert "in your hand" not in key.chance
    assert {each.chance for each in whole.decisions if each is not key} == {""}
    lost = {each.turn: each.lost for each in whole.decisions if each.lost}
    assert lost == {key.turn: f"−{round(worst.lost.mean)} points at the end"}


def test_the_verdict_of_the_key_moment_tells_again_in_full_what_an_earlier_one_told() -> None:
    worse = replace(found()[0], lost=Band(30, 25, 35))
    *_first, last = judged(game(), (worse, *found()[1:])).verdicts
    *_first, mild = page().verdicts

    assert "As in the verdict of turn 1, it is about" in told(mild)["Why"]
    assert "As in the verdict" not in told(last)["Why"]
    assert "The company never met half of what “On the boat” needed" in told(last)["Why"]


def test_no_card_that_the_better_plan_leaves_out_counts_as_one_that_paid() -> None:
    (first, *_more) = [one for one in found() if one.turn == 0]
    card = first.played.cards[0]
    added = (Added(card, 5.0, 5.0), *[each for each in first.added if each.card != card])

    def paid(best: tuple[CardId, ...]) -> tuple[tuple[str, int], ...]:
        one = replace(first, added=added, best=replace(first.best, cards=best))
        return judged(game(), (one,)).verdicts[0].paid

    title = game().case.card(card).title
    assert (title, 5) in paid((card,))
    assert (title, 5) not in paid(())


def test_a_game_in_which_little_was_given_away_names_no_better_plan() -> None:
    mild = [replace(each, grade=Grade.GOOD) for each in found()]
    (key,) = [
        each for each in with_verdicts(review([game()]), game(), mild).decisions if each.chance
    ]

    assert key.instead == ()


@pytest.mark.parametrize(
    ("lost", "decided"),
    [
        (Band(9.0, 5.0, 12.0), True),
        (Band(9.0, -1.0, 12.0), False),
        (Band(2.0, 1.0, 5.0), False),
        (Band(8.0, 5.0, 12.0), False),  # in other worlds alone
    ],
)
def test_a_loss_that_luck_may_have_brought_is_no_key_moment(lost: Band, *, decided: bool) -> None:
    here = 0.0 if lost.mean == 8 else 4.0
    alike = [replace(each, grade=Grade.INACCURACY, lost=lost, as_it_went=here) for each in found()]
    keyed = with_verdicts(review([game()]), game(), alike)
    (key,) = [each for each in keyed.decisions if each.chance]

    assert none_better(key) is not decided


def test_what_lost_no_points_says_so_beside_what_counts_it_all_the_same() -> None:
    record = game()
    (one,) = [each for each in found() if each.turn == 0]
    best, good = (
        replace(one, grade=grade, lost=Band(lost, lost, lost))
        for grade, lost in ((Grade.BEST, 0.0), (Grade.GOOD, 1.0))
    )

    def came_to(one: Judged) -> str:
        return told(judged(record, [one]).judged[0])["What it came to"]

    counts = "“Human and humble” and “Accountable” all the same. Points tell what came of it here"
    assert "“Blame the tide” is named as lacking under “" in came_to(best)
    assert counts in came_to(best)
    assert counts in came_to(good)
    assert "all the same" not in came_to(one)


def test_a_better_plan_that_costs_loyalty_says_what_it_wins_and_that_the_lesson_stands() -> None:
    (one,) = [each for each in found() if each.turn == 1]
    said = one_with(
        grade=Grade.INACCURACY,
        played=replace(one.played, cards=(CardId("say-sorry"),)),
        best=replace(one.best, cards=()),
        loyalty=Band(-1.2, -2, 0),
        reasons=(
            Reason(Part.COST, Cause.COMPENSATION, 3.4),
            Reason(Part.MEDIA, Cause.STORY, -1.0),
            Reason(Part.LOYALTY, Cause.PAY, -1.0),
        ),
    )

    assert said["What it came to"].endswith(
        "Loyalty ends 1 lower with the better plan, which wins by what it saves (+3). For people’s "
        "trust what was played is ahead, and the lesson of “Say sorry” stands."
    )


@pytest.mark.parametrize(
    ("would", "keeps"), [(Word.KEPT, " too and keeps its promise"), (Word.PARTLY, " too")]
)
def test_a_card_that_costs_by_its_promise_says_so_and_whether_the_better_plan_plays_it(
    would: Word, keeps: str
) -> None:
    record = ferry(["promise-word"], ["pay-back"], ["drill"])
    word = CardId("promise-word")
    one = replace(
        found()[0],
        turn=0,
        grade=Grade.MISTAKE,
        added=(Added(word, -2.0, -2.0),),
        played=Plan((word,), 1, 0),
        best=Plan((word, CardId("send-boats")), 2, 0),
        course=(Pledged("running", 0, 2, Word.BROKEN, would, ()),),
        earlier=(),
    )
    said = told(judged(record, (one,)).judged[0])["Its cards"]

    assert said.endswith(
        "Its promise, “The ferry runs”, broke on turn 3 (Tue 14:00). The better plan plays "
        f"“Promise a date”{keeps}: its lesson stands."
    )


def test_help_that_no_better_plan_brings_sooner_is_not_said_to_have_come_late() -> None:
    late = replace(review([game()]), verdict="You won trust back, but much of the help came late.")
    plain = [replace(each, reasons=(), course=(), earlier=()) for each in found()]
    sooner = [replace(each, reasons=(Reason(Part.LOYALTY, Cause.FIX, 2.0),)) for each in plain]

    assert "came late" not in with_verdicts(late, game(), plain).verdict
    assert with_verdicts(late, game(), sooner).verdict == late.verdict


@pytest.mark.parametrize(("spares", "dear"), [((), True), (("burn-out",), False)])
def test_a_failure_that_no_verdict_keeps_away_is_told_as_dear(
    spares: tuple[str, ...], *, dear: bool
) -> None:
    record = play(opened("con-edison-2006")[0], *[[]] * 8)
    nothing = Plan((), 0, 0)
    plain = replace(found()[0], added=(), earlier=(), reasons=(), course=(), lost=Band(1, 1, 1))
    plain = replace(plain, played=nothing, best=nothing, thrifty=None, tempting=None)
    all_ = [replace(plain, turn=turn, spares=spares) for turn in record.case.plays]
    learned = with_verdicts(review([record]), record, all_).rubric[-1].evidence

    (said,) = (part for part in learned.split(". ") if part.startswith("None of the better"))
    assert ("keeps them away" in said or "Cables burn out" in said) is dear


def test_until_all_are_judged_it_says_how_many_follow() -> None:
    assert judged(game(), found()[:1]).waiting == "1 of 3 are judged; the others follow."
    assert page().waiting == ""


def test_a_decision_that_is_not_judged_yet_stands_in_its_place_without_a_verdict() -> None:
    first, second, third = judged(game(), found()[:1]).verdicts

    assert [first.verdict, second.verdict] == ["", ""]
    assert first.cards
    assert third.verdict


def test_a_plan_that_lost_points_is_told_beside_the_better_one() -> None:
    said = one_with(
        grade=Grade.MISTAKE,
        lost=Band(6.2, -1.4, 9.3),
        loyalty=Band(5.0, 1, 9),
        over_middle=Band(-2.4, -4, 1),
        as_it_went=5.0,
        reasons=(
            Reason(Part.LOYALTY, Cause.CONTRADICTION, 4.0),
            Reason(Part.LOYALTY, Cause.KEPT, 2.0),
            Reason(Part.COST, Cause.COMPENSATION, -1.0),
        ),
        course=(),
    )

    assert said["What it came to"] == (
        "As the turn ended, loyalty stood 6 points higher; by the end of the game the better plan "
        "is ahead. The plan gave away 6 points; in four worlds of five, from a gain of 1 to a loss "
        "of 9. "
        "Of all plans without a card that tempts the middle one comes to 2 points more. "
        "Loyalty ends 5 higher with the better plan."
    )
    assert " beside 3 effort and $" in said["In its place"]
    assert said["Why"] == (
        "With the better plan, in points: less of “Statements that clash” (+4); more of “A promise "
        "was kept” (+2, weak evidence). Two accounts of one thing, yours or one that answers "
        "yours, cost belief in you. Against it: on the bill, more of “Refunds and gifts” (−1)."
    )


def test_where_figures_alone_tell_why_they_name_the_card_and_once_how_it_works() -> None:
    help_ = Reason(Part.LOYALTY, Cause.FIX, 5.0)
    better = Plan((CardId("send-boats"),), 1, 0)
    each = [
        replace(one, grade=Grade.MISTAKE, as_it_went=5.0, best=better, reasons=(help_,), course=())
        for one in found()
    ]
    first, second, *_others = (told(one)["Why"] for one in judged(game(), each).judged)
    named = (
        "With the better plan, in points: more of “Help that reached people” by “Send boats” (+5)."
    )

    assert first == (
        f"{named} Meeting the need itself is the strongest repair, and sooner counts for more."
    )
    assert second == named
    school = Plan((CardId("service-school"), CardId("number-one")), 4, 0)
    desks = by_cards(opened("chrysler-turnaround")[0], replace(each[0], best=school))
    assert desks[Cause.PROCEDURE] == ["School for service"]  # staff who may decide


def test_a_verdict_says_why_where_nothing_comes_to_a_point_by_itself() -> None:
    small = (
        Reason(Part.LOYALTY, Cause.WORDS, -0.7),
        Reason(Part.LOYALTY, Cause.KEPT, 0.4),
        Reason(Part.COST, Cause.COMPENSATION, 0.3),
        Reason(Part.LOYALTY, Cause.CAP, 0.9),
    )
    said = one_with(grade=Grade.GOOD, lost=Band(1, 1, 1), as_it_went=0.9, reasons=small, course=())

    assert said["Why"] == (
        "With the better plan, small things of less than a point each: more of “A promise was "
        "kept”; on the bill, less of “Refunds and gifts”. Against it: less of “Words that were "
        "heard” (−1)."
    )


def test_a_card_whose_promise_was_kept_in_part_says_so_where_the_verdict_lays_points_to_it() -> (
    None
):
    record = play(opened("jetblue-2007")[0], *NEGLECT)
    rights = Pledged("rights", 6, 7, Word.PARTLY, Word.NOT_GIVEN, ())
    took = (Added(CardId("bill-of-rights"), -3.0, -3.0),)
    one = replace(found()[0], turn=6, added=took, course=(rights,), best=Plan((), 0, 0))

    assert " ".join(costing(record, one)).endswith(
        "“Customer Bill of Rights”, was kept only in part on turn 8 (Mon 26 Feb)."
    )
    assert "in part" not in " ".join(costing(record, replace(one, course=())))


def test_what_had_no_room_beside_the_rest_is_told_apart_from_what_is_ruled_out() -> None:
    ship, drill = (2, CardId("second-ship")), (2, CardId("drill"))
    said = one_with(
        grade=Grade.MISTAKE, fell_away=(ship, drill), crowded=(drill,), apart=True, thrifty=None
    )

    assert said["In its place"].endswith(
        "“Hire a second ship” (turn 3) could then not be played. “Drill the crew” (turn 3) could "
        "then not be played beside all else of its turn. What they did is judged on their own "
        "turns and left out here."
    )


def test_a_failure_that_a_better_plan_keeps_away_is_not_said_to_take_as_much_as_it_saves() -> None:
    record = play(opened("con-edison-2006")[0], *[[]] * 8)
    nothing = Plan((), 0, 0)
    plain = replace(found()[0], played=nothing, best=nothing, thrifty=None, tempting=None)
    plain = replace(plain, added=(), earlier=(), reasons=(), course=(), spares=("patches-fail",))
    patches = "What was patched in July gives way, here and there"

    def known(lost: float, grade: Grade) -> Gained:
        verdicts = judged(record, [replace(plain, lost=Band(lost, lost, lost), grade=grade)])
        best = SimpleNamespace(record=record)
        one = SimpleNamespace(judged=verdicts, best=best, record=record)
        told = gained(cast(Player, one))
        assert told
        return told

    good, worse = known(0, Grade.GOOD), known(2, Grade.INACCURACY)
    assert patches in good.came
    assert patches not in worse.came
    assert (patches in good.dear, patches in worse.dear) == (True, False)
    assert [each.well for each in (good, worse)] == [{plain.turn}, set()]


@pytest.mark.parametrize(
    ("over_middle", "compared"), [(0.4, "as much"), (1.0, "1 point less"), (-6.0, "6 points more")]
)
def test_the_middle_plan_is_told_wherever_points_were_lost(
    over_middle: float, compared: str
) -> None:
    """Whether a chance was missed hangs on it."""
    middle = Band(over_middle, over_middle, over_middle)
    said = one_with(grade=Grade.MISSED, lost=Band(6.0, 1.0, 9.0), over_middle=middle)

    assert (
        f"Of all plans without a card that tempts the middle one comes to {compared}."
        in said["What it came to"]
    )


def test_as_many_points_lost_have_the_same_colour() -> None:
    tones = {
        each: judged(game(), [replace(found()[0], grade=each)]).judged[0].tone
        for each in (Grade.MISSED, Grade.MISTAKE, Grade.BLUNDER)
    }

    assert set(tones.values()) == {Tone.HURTS}, tones


def test_a_cause_that_counts_through_two_meters_is_told_apart() -> None:
    said = one_with(
        grade=Grade.MISTAKE,
        lost=Band(6.0, 1.0, 9.0),
        as_it_went=5.0,
        reasons=(
            Reason(Part.MEDIA, Cause.CONTRADICTION, 2.0),
            Reason(Part.LOYALTY, Cause.CONTRADICTION, 2.0),
        ),
        course=(),
    )

    assert said["Why"] == (
        "With the better plan, in points: in the news, less of “Statements that clash” (+2); among "
        "customers, less of “Statements that clash” (+2). Two accounts of one thing, yours or one "
        "that answers yours, cost belief in you."
    )


def test_what_happened_stands_over_the_figures_of_it() -> None:
    """Where nothing that happened differs, the figures are all there is to say."""
    said = one_with(
        grade=Grade.MISTAKE,
        as_it_went=5.0,
        reasons=(Reason(Part.LOYALTY, Cause.EVENT, 5.0),),
        course=(Struck("timetable", 1, (), None, ()),),
    )

    assert said["Why"] == (
        "“No crossings” came on turn 2 (Mon 18:00); with the better plan it does not come."
    )
    assert said["In figures"] == "With the better plan, in points: less of “What hit people” (+5)."


def test_a_turn_that_stood_higher_as_it_ended_is_told_beside_what_it_gave_away() -> None:
    """The timeline shows the one and the verdict the other."""
    before, after = (game().figures[turn].loyalty for turn in (0, 1))
    (one,) = [each for each in found() if each.turn == 0]
    told_of = {
        grade: dict(judged(rising(), [replace(one, grade=grade)]).judged[0].said)["What it came to"]
        for grade in (Grade.BLUNDER, Grade.GOOD)
    }

    assert after < before
    assert told_of[Grade.BLUNDER].startswith(
        "As the turn ended, loyalty stood 20 points higher; by the end of the game the better "
        "plan is ahead. The plan gave away"
    )
    assert told_of[Grade.GOOD].startswith("The plan gave away")
    last = replace(one, turn=2, grade=Grade.BLUNDER)  # ends with the game, which tells it once
    said = dict(judged(rising(2), [last]).judged[0].said)["What it came to"]
    assert said.startswith("The plan gave away")


def rising(turn: int = 0) -> Record:
    """Return the game as if a turn had raised loyalty by 20."""
    record = game()
    turned = list(record.turned)
    state = replace(turned[turn].state, loyalty=record.states[turn].loyalty + 0.2)
    turned[turn] = replace(turned[turn], state=state)
    return replace(record, turned=tuple(turned))


def test_where_luck_made_good_what_was_lost_that_is_said() -> None:
    mild, worse = (
        one_with(grade=Grade.INACCURACY, lost=Band(lost, 1.0, 9.0), as_it_went=-2.0)["Why"]
        for lost in (4.0, 6.0)
    )
    said = (
        "What is given away is a mean over all those worlds; with the luck of this game the better "
        "plan would have come to no more"
    )

    assert mild == f"{said}."
    assert worse == f"{said}, so that this is called “Inaccuracy” and no worse."


def test_the_best_plan_has_nothing_in_its_place() -> None:
    said = one_with(grade=Grade.BEST, lost=Band(0.0, 0, 0), over_middle=Band(7.2, 3, 9))

    assert said["What it came to"] == (
        "No plan without a card that tempts comes to a point more. The middle one of those plans "
        "comes to 7 points less."
    )
    assert not {"In its place", "Why"} & set(said)


def test_what_each_card_added_is_told_with_what_its_absence_takes() -> None:
    (one,) = [each for each in found() if each.turn == 1]
    ship, back = sorted(one.added, key=lambda each: each.card != "second-ship")
    said = one_with(
        added=(replace(ship, share=4.2, without=8.0), replace(back, share=-2, without=-2))
    )

    assert said["Its cards"] == (
        "They added, fairly shared: “Hire a second ship” +4 (−8 without it), “Pay it back” −2. "
        "“Pay it back” raised loyalty by 15 on its turn, which its objective counts; by the end, "
        "with all goals taken together, it costs points."
    )
    apart = (replace(ship, share=-5, without=2), replace(back, share=-2, without=0))
    assert one_with(added=apart)["Its cards"] == (
        "They added, fairly shared: “Hire a second ship” (−2 without it), “Pay it back” (0 without "
        "it)."
    )


def test_what_a_single_card_added_is_shared_with_no_other() -> None:
    (one,) = [each for each in found() if each.turn == 1]

    assert one_with(added=one.added[:1])["Its cards"].startswith("It added: “Pay it back” ")


def test_a_card_that_would_have_done_more_a_turn_earlier_is_told() -> None:
    (one,) = [each for each in found() if each.turn == 1]
    (sooner,) = one.earlier
    said = one_with(earlier=(replace(sooner, points=Band(6.0, 1.0, 9.0)),))
    less = one_with(earlier=(replace(sooner, points=Band(-6.0, -9.0, 1.0)),))

    sure, may_be_none = (
        one_with(earlier=(replace(sooner, points=Band(1.0, low, 1.2)),)) for low in (0.9, 0.2)
    )

    assert said["A turn earlier"] == "“Pay it back”: +6 (+1 to +9)."
    assert "A turn earlier" not in less
    assert sure["A turn earlier"] == "“Pay it back”: +1."
    assert "A turn earlier" not in may_be_none


@pytest.mark.parametrize(
    ("later", "told"),
    [
        (True, "“Pay it back” first and “Say sorry” a turn later: +6 (+1 to +9)."),
        (False, "“Pay it back” in place of “Say sorry”: +6 (+1 to +9)."),
    ],
)
def test_it_is_told_which_card_would_have_given_way(later: bool, told: str) -> None:
    way = Earlier(CardId("pay-back"), Band(6.0, 1.0, 9.0), CardId("say-sorry"), later)

    assert one_with(earlier=(way,))["A turn earlier"] == told


@pytest.mark.parametrize("grade", list(Grade))
def test_every_verdict_has_a_word_and_a_sign_and_not_only_a_colour(grade: Grade) -> None:
    (verdict,) = judged(game(), [replace(found()[0], grade=grade)]).judged

    assert verdict.sign
    assert verdict.grade in {each.name for each in page().grades}
    assert verdict.tone in Tone


def test_nobody_is_called_wrong() -> None:
    said = [text for _field, text in strings(page())]
    said += one_with(grade=Grade.BLUNDER, lost=Band(30.0, 20.0, 40.0)).values()

    assert [text for text in said if BLAME.search(text)] == []


def test_a_card_gained_where_it_brought_a_point_or_the_better_plan_would_have_played_it() -> None:
    one = found()[1]
    better = Plan((*one.played.cards, CardId("sound-out")), 4, 0)
    lost = replace(one, best=better, thrifty=None, lost=Band(3.0, 2.0, 4.0))
    titles = {each.card: game().case.card(each.card).title for each in one.added if each.share >= 1}

    for judged_one, left in (
        (lost, {"Look at the hull"}),
        (replace(lost, lost=Band(0, 0, 0)), set[str]()),
    ):
        (verdict,) = judged(game(), [judged_one]).judged
        assert set(verdict.gained) == {*titles.values(), *left}
