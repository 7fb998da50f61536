import pytest

from game.debrief.votes import Alignment, Cast, agreement, alignment, votes_of


def cards(*names: str) -> frozenset[str]:
    return frozenset(names)


@pytest.mark.parametrize(
    ("plans", "agreed"),
    [
        ([], None),
        ([cards("a")], None),
        ([cards("a", "b"), cards("a", "b")], 1.0),
        ([cards(), cards()], 1.0),
        ([cards("a"), cards()], 0.0),
        ([cards("a", "b"), cards("b", "c")], 1 / 3),
        ([cards("a"), cards("a"), cards("b")], 1 / 3),  # one pair of three
    ],
)
def test_agreement_is_the_mean_of_all_pairs(
    plans: list[frozenset[str]], agreed: float | None
) -> None:
    assert agreement(plans) == agreed


@pytest.mark.parametrize(
    ("agreed", "word"),
    [
        (1.0, Alignment.UNIFIED),
        (0.75, Alignment.UNIFIED),
        (0.74, Alignment.DIVIDED),
        (0.4, Alignment.DIVIDED),
        (0.39, Alignment.SPLIT),
        (0.0, Alignment.SPLIT),
    ],
)
def test_every_agreement_has_its_word(agreed: float, word: Alignment) -> None:
    assert alignment(agreed) is word


def test_a_talk_brings_a_team_together() -> None:
    found = votes_of(
        [
            Cast("a", cards("sorry"), cards("sorry", "buses")),
            Cast("b", cards("deny"), cards("sorry", "buses")),
            Cast("c", cards("buses"), None),
        ]
    )

    assert found.before == 0.0
    assert found.after == pytest.approx(2 / 3)
    assert found.changed == ("a", "b")
    assert found.loudest == ("buses", "sorry")
    assert found.voices == 3


def test_who_votes_only_after_the_talk_has_not_changed_their_mind() -> None:
    found = votes_of([Cast("a", None, cards("deny")), Cast("b", None, None)])

    assert (found.before, found.after, found.changed, found.voices) == (None, None, (), 1)


def test_half_is_no_majority() -> None:
    assert votes_of([Cast("a", cards("x"), None), Cast("b", cards("y"), None)]).loudest == ()
