"""One improvement plan for several teams: what they could change, and how many of them.

It is made of deeds, each with the teams that could change it; what most teams share comes first.
Teams whose games differ differ in what they could have done, so a deed is the same only where its
words are.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from game.present.report import ActionView, TableView
from game.present.wording import report as words

MOST = 6  # rows: more are not done
SHARED = 2  # teams from which a deed is of the room
LEAST = 3  # rows from which no deed of a single team is needed

Deeds = tuple[str, Iterable[ActionView]]  # a team with every deed that it could change


def joint(teams: Sequence[Deeds]) -> TableView | None:
    """Return the joint plan, nothing for one team alone; owner and days are for people."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)  # by deed: teams and its matter
    for name, rows in teams:
        for row in rows:
            found[row.action].setdefault(name, row.about)
    most = sorted(found.items(), key=lambda one: -len(one[1]))
    shared = sum(len(who) >= SHARED for _action, who in most)
    kept = most[: min(MOST, max(shared, LEAST))]
    if len(teams) < SHARED or not kept:
        return None
    heads = words.joint_heads()
    rows_told = tuple(
        (action, next(iter(who.values())), words.of_teams(tuple(who), len(teams)), "", "", "")
        for action, who in kept
    )
    return TableView(words.joint(), heads, rows_told)
