"""What to do about the loyalty that was lost fits what it was lost by."""

import re

import pytest

from game.base.ids import CardId
from game.debrief import failures
from game.debrief.credit import credits_of
from game.debrief.overall import Part
from game.debrief.promises import decided
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.engine.word import Word
from game.present.moments.review import review
from game.present.pieces.beside import as_told, moved_most, name_of
from game.present.pieces.lost import Fall, deepest, remedy
from game.present.wording import lost as words
from game.present.wording.said import CONDUCT, REPAIRS, WOUNDS
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import play

ABOUT = {  # a word that the remedy has to use, since it is what the cause is about
    Cause.EVENT: "whom it hits",
    Cause.EVIDENCE: "the cause",
    Cause.NEWS: "the news",
    Cause.WAITING: "those who wait",
    Cause.DOUBLE_DEVIATION: "work again",
    Cause.FEAR: "safe",
    Cause.ANNOUNCED_COST: "a cost is announced",
    Cause.LOST_VALUE: "investors",
    Cause.SILENCE: "a first word",
    Cause.MISMATCH: "the words own",
    Cause.CONTRADICTION: "each new statement",
    Cause.BROKEN: "promises",
    Cause.SCAPEGOAT: "be named in public",
    Cause.UNFAIRNESS: "serve in that order",
    Cause.BACKFIRE: "sorry",
    Cause.FIX: "help",
    Cause.PAY: "money",
    Cause.WORDS: "Words",
    Cause.PROCEDURE: "fair way",
    Cause.ADMISSION: "Owning up",
    Cause.PROMISE: "each promise",
    Cause.KEPT: "kept promise",
    Cause.PARADOX: "Quick and full help",
}
GAMES = [(case, seed, share) for case in CASES for seed, share in ((1, 0.2), (2, 0.7), (3, 1.0))]


def worst(record: Record) -> Fall:
    fall = deepest(record, review([record]).decisions)
    assert fall
    return fall


def test_every_cause_that_can_take_loyalty_has_a_remedy_of_its_own() -> None:
    causes = {*WOUNDS, *CONDUCT, *REPAIRS} - {Cause.CAP}

    assert set(words.REMEDIES) == set(ABOUT) == causes
    assert len(set(words.REMEDIES.values())) == len(causes)


@pytest.mark.parametrize("cause", ABOUT)
def test_a_remedy_is_about_its_cause(cause: Cause) -> None:
    said = words.cause(cause, "hours")

    assert ABOUT[cause] in said
    assert "{" not in said
    assert said.endswith(".")
    assert not re.search(r"\bthey were\b", said)


@pytest.mark.parametrize("case", CASES)
def test_no_case_moves_loyalty_by_a_cause_without_a_remedy(case: str) -> None:
    named = {cause for one in credits_of(played(case, 2)) for cause in one.loyalty.causes}

    assert named - {Cause.CAP} <= set(words.REMEDIES)


@pytest.mark.parametrize(("case", "seed", "share"), GAMES)
def test_the_remedy_is_for_what_is_named_beside_it(case: str, seed: int, share: float) -> None:
    record = played(case, seed, share)
    known, fall = credits_of(record), worst(record)
    said = remedy(record, known, fall)
    named = re.search(r"“(.+?)”", said)

    assert fall.when in said
    if named is None:
        assert "many small things" in said or "fell on no turn" in said
        return
    assert ("these promises" in said) is ("romises" in named[1])
    assert ("done again" in said) is (named[1] in {card.title for card in record.scenario.cards})
    if named[1] == "The news of it":
        assert ("who tells the news" in said) is ("What came anew" not in said)


def test_news_of_a_failure_that_came_anew_is_not_told_as_that_of_the_first_days() -> None:
    record = played("jetblue-2007", 1)
    last = record.turn - 1
    begun = tuple(record.scenario.incidents[place].title for place in failures.begun(record, last))
    fall = Fall("Turn 8", range(last, last + 1), 50, 30)
    said = remedy(record, credits_of(record), fall)

    assert begun == ("Snow, and the same again",)
    assert "What came anew was “Snow, and the same again”, and another plan could" in said
    assert "in the first" not in said


def test_only_what_another_plan_spares_is_told_as_spared() -> None:
    start, _history = opened("takata-honda")
    record = play(start, *[[]] * start.case.turns)

    known, fall = credits_of(record), Fall("Turn 3", range(2, 3), 50, 30)
    name = "The regulator says, fix it now, everywhere"

    assert (
        "“The regulator says, fix it now, everywhere” and “Told of the danger, and no part to be "
        "had”. Another plan could have made “The regulator says, fix it now, everywhere” milder. "
    ) in remedy(record, known, fall)
    dear = remedy(record, known, fall, [name])
    assert f"With the best line found “{name}” comes as well" in dear
    assert "Another plan" not in dear
    assert "before it can come again" not in dear


def test_each_kind_of_loss_gets_its_own_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    record = played("jetblue-2007", 3)
    known, fall = credits_of(record), worst(record)

    def by(*parts: Part) -> str:
        monkeypatch.setattr("game.present.pieces.lost.overall", lambda *_: parts)
        return remedy(record, known, fall)

    card = CardId(record.scenario.cards[0].id)
    small = Part(-0.004, None, Cause.WAITING, promised=False)
    limits = Part(-0.2, None, Cause.CAP, promised=False)
    assert by(small, limits).endswith(words.little(fall.when, "days"))
    assert by(limits, Part(-0.1, None, Cause.SILENCE, promised=False)).endswith(
        words.cause(Cause.SILENCE, "days")
    )
    assert by(Part(-0.1, card, None, promised=False)).endswith(words.card())
    broken = Part(-0.1, None, Cause.BROKEN, promised=True)
    assert by(broken).endswith(words.promises())
    assert "fell on no turn" in remedy(record, known, Fall("Turn 1", range(1), 60, 60))


def test_a_promise_kept_in_part_is_one_figure_here_as_under_its_turn() -> None:
    record = played("jetblue-2007", 2)
    turn = next(
        turn
        for turn in range(record.turn)
        if any(word is Word.PARTLY for _pledge, word in decided(record, turn))
    )
    parts = [
        Part(0.05, None, Cause.KEPT, promised=True),
        Part(-0.13, None, Cause.BROKEN, promised=True),
        Part(-0.1, None, Cause.BROKEN, promised=False),
    ]
    told = as_told(record, parts, [turn])

    assert [name_of(part, record) for part in told] == [
        "A promise was broken",
        "Promises, kept and missed",
    ]
    assert moved_most(record, parts, 2, [turn]) == (
        [],
        [("A promise was broken", -10), ("Promises, kept and missed", -8)],
    )
