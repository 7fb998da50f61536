"""How a company went about it: facts of the log that no rubric weighs."""

from game.debrief.conduct import First, conduct
from tests.debrief.ferry import ferry


def test_words_and_deeds_are_told_turn_by_turn() -> None:
    found = conduct(ferry(["say-sorry"], ["second-ship", "blame-tide"], []))

    assert found.spoke == (0, 1)
    assert found.acted == (1,)
    assert found.alone == (0,)  # nothing had set help going yet
    assert (found.words, found.deeds) == (2, 2)


def test_the_first_word_counts_from_the_first_failure_and_only_if_it_answers() -> None:
    found = conduct(ferry(["blame-tide"], ["say-sorry"], ["pay-back"]))

    assert found.word == First(1, 10 / 24)
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
