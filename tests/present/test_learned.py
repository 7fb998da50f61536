"""What each turn teaches: every lesson once, and none that nobody has written."""

import pytest

from game.base.ids import CardId
from game.debrief.credit import Credit
from game.debrief.record import Record
from game.present.moments.review import review
from game.present.pieces import learned
from tests.debrief.ferry import ferry


def said(record: Record) -> list[str]:
    return [one.lesson for one in review([record]).decisions]


def test_nothing_is_taught_twice() -> None:
    assert said(ferry([], [], [])) == [
        "Letting time pass is a choice, too: what was under way went on by itself.",
        "",
        "",
    ]


def test_where_a_card_has_taught_before_the_next_of_its_turn_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = ferry(["send-boats"], ["pay-back"], ["drill"])
    ranked = [("send-boats",), ("send-boats", "drill"), ("drill", "send-boats")]
    turns = iter(ranked)
    monkeypatch.setattr(learned, "weightiest", lambda *_: tuple(map(CardId, next(turns))))

    assert said(record) == ["What send boats teaches.", "What drill the crew teaches.", ""]


def test_a_response_on_no_card_teaches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def ranked(_why: Credit, record: Record) -> tuple[CardId, ...]:
        return CardId("own-1"), CardId(record.scenario.cards[0].id)

    record = ferry(["send-boats"])
    monkeypatch.setattr(learned, "weightiest", ranked)
    monkeypatch.setattr(learned, "own", lambda name: name == "own-1")

    assert said(record) == ["What send boats teaches."]
