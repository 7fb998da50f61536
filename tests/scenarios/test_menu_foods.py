"""What the case of the name on no can promises to its players."""

from game.engine.case import Case
from game.engine.cut import cut_to
from game.scenario.guide import Guide
from tests.scenarios.playing import Plays, came, reached

CASE = "menu-foods-2007"
EARLY: Plays = {"fri-cats": ["early-recall"]}


def test_a_team_that_recalled_early_is_asked_for_one_list(case: Case) -> None:
    assert "six-lists" in came(case, EARLY)
    listed = came(case, {**EARLY, "thu-supplier": ["list-the-brands"]})
    assert "six-lists" not in listed
    assert "list-unseen" in listed
    assert not came(case, {}) & {"six-lists", "list-unseen"}


def test_the_shortest_game_reaches_its_goals_by_good_play(case: Case, guide: Guide) -> None:
    shortest = min(guide.cuts, key=lambda cut: cut.minutes)
    well: Plays = {
        "fri-cats": ["stop-ship", "supplier-truth", "tell-agency"],
        "fri-recall": ["full-list-now", "block-at-tills"],
        "mon-phones": ["pay-vet-bills", "chief-sorry"],
        "fri-melamine": ["one-wide-recall", "trade-visit"],
        "apr-hearings": ["fair-fund", "buyers-call"],
    }
    assert reached(cut_to(case, shortest.turns), well)
