"""How a company went about it: facts of the log that no rubric weighs."""

from collections.abc import Mapping

from game.debrief.conduct import First, conduct
from tests.debrief.ferry import CARDS, DATA, begun, card, case_of, ferry, play


def test_words_and_deeds_are_told_turn_by_turn() -> None:
    found = conduct(ferry(["say-sorry"], ["second-ship", "blame-tide"], []))

    assert found.spoke == (0, 1)
    assert found.acted == (1,)
    assert found.alone == (0,)  # nothing had set help going yet
    assert (found.words, found.deeds) == (2, 2)


def test_the_first_word_counts_from_the_first_failure_and_only_if_it_answers() -> None:
    found = conduct(ferry(["blame-tide"], ["say-sorry"], ["pay-back"]))

    assert found.word == First(1, 10 / 24, "Say sorry")
    assert found.deed == First(2, 30 / 24)
    assert conduct(ferry(["blame-tide"], [], [])).word is None


def test_whom_help_was_for_is_told_in_its_order_and_who_got_none_last() -> None:
    found = conduct(ferry([], ["second-ship"], []))

    assert found.helped == (("waiting", 1), ("stranded", None))


def test_those_who_were_hurt_least_are_those_who_watched() -> None:
    record = ferry(["say-sorry"], [], [])
    found = conduct(record).watched

    assert found is not None
    assert found.segment == "waiting"
    place = [part.id for part in record.scenario.segments].index("waiting")
    assert found.before == record.figures[0].intent[place]
    assert found.after == record.figures[-1].intent[place]


def alone(acts: Mapping[str, object], incidents: object = DATA["incidents"]) -> tuple[int, ...]:
    """Return on which turns words stood alone where “sorry” is said beside some deed at once."""
    deed = card("the-deed", "The deed", "fix", effort=1) | {"acts": acts}
    record = begun(case_of(cards=[*CARDS, deed], incidents=incidents))
    return conduct(play(record, ["say-sorry", "the-deed"])).alone


def test_a_deed_ahead_of_the_need_is_seen_beside_the_words() -> None:
    """Nobody waits on the pier before the second day: there is no need yet that it could meet."""
    assert alone({"fix": {"pace": {"waiting": 1.0}}}) == ()
    assert alone({"give": {"to": {"waiting": 1.0}}}) == ()


def test_a_deed_for_people_who_are_never_hit_is_none_ahead_of_a_need() -> None:
    ground, crossings = DATA["incidents"]
    nobody_waits = [ground, crossings | {"harms": {"stranded": {"share": 0.1, "severity": 0.1}}}]

    assert alone({"fix": {"pace": {"waiting": 1.0}}}, incidents=nobody_waits) == (0,)


def test_a_small_deed_in_the_midst_of_need_is_hardly_seen() -> None:
    assert alone({"fix": {"pace": {"stranded": 0.01}}}) == (0,)
    assert alone({"fix": {"pace": {"stranded": 3.0}}}) == ()


def test_work_that_was_begun_beside_the_words_stands_behind_them_before_its_fruit_is_seen() -> None:
    """To ask what happened, or to open a way to help, is no statement without a deed."""
    assert alone({"investigate": {"facts": {"hull-thin": 10}}}) == ()
    assert alone({"open": {"fairness": 0.5}}) == ()
    assert alone({"say": {"posture": "concern", "empathy": 0.6}}) == (0,)
