import pytest

from game.study.anchors import Anchor, anchor_table
from game.study.policies import POLICIES, Outcome, policy_table


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    return {outcome.name: outcome for outcome in policy_table()}


@pytest.fixture(scope="module")
def anchors() -> dict[str, Anchor]:
    return {anchor.name: anchor for anchor in anchor_table()}


@pytest.mark.parametrize("name", [policy.name for policy in POLICIES])
def test_each_policy_comes_out_near_what_the_prototype_printed(
    outcomes: dict[str, Outcome], name: str
) -> None:
    """Ours counts words and work within a day as they come, the prototype from the next day on."""
    found = outcomes[name]

    assert found.ours == pytest.approx(found.prototype, abs=0.03)


def test_policies_rank_as_they_should(outcomes: dict[str, Outcome]) -> None:
    after_half_a_year = {name: outcome.ours[2] for name, outcome in outcomes.items()}
    best = max(after_half_a_year, key=after_half_a_year.__getitem__)

    assert best == "day-1 full recovery (words, fix, pay, open)"
    assert (
        after_half_a_year["the same, promise broken d10"]
        < after_half_a_year["day-1 words, slow fix from d7"]
    )


@pytest.mark.parametrize(
    ("name", "prototype", "source"),
    [
        ("minor, never answered", 0.45, 0.42),
        ("minor, answered on day 21", 0.74, 0.70),
        ("minor, answered on day 1", 0.90, 0.95),
        ("serious, never answered", 0.10, 0.14),
        ("serious, answered on day 21", 0.43, 0.54),
        ("serious, answered on day 1", 0.82, 0.82),
        ("little blame against much", 0.26, 0.27),
        ("matched response against denial", 0.10, 0.10),
    ],
)
def test_each_anchor_lands_where_the_prototype_did(
    anchors: dict[str, Anchor], name: str, prototype: float, source: float
) -> None:
    found = anchors[name]

    assert found.prototype == prototype
    assert found.source == source
    assert found.ours == pytest.approx(prototype, abs=0.03)
    assert found.difference == pytest.approx(found.ours - source)
